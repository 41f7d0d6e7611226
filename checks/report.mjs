/**
 * How every check ends: one line per problem and a failing exit code, or one line that all is well.
 * @param {string} name
 * @param {readonly string[]} problems
 */
export const report = (name, problems) => {
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
  else console.log(`${name}: all well`);
};
