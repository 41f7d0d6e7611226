import {expect} from 'chai';
import {runCommand} from './commands.js';

/** Runs a command line; gives its exit code and everything it wrote. */
async function tried(...args: readonly string[]) {
  const [out, errors]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    out: (line) => out.push(line), error: (line) => errors.push(line), env: {}, cwd: '/', isTerminal: false,
    fetch: () => Promise.reject(new Error('No network')), now: () => 0, signal: new AbortController().signal,
  });
  return {code, out: out.join('\n'), errors: errors.join('\n')};
}

describe('the command line', () => {
  it('says what there is', async () => {
    const {code, out} = await tried('--help');
    expect(code).to.equal(0);
    expect(out).to.contain('stadtbausteine <command>');
  });

  it('says so where nothing was asked, or something unknown', async () => {
    expect((await tried()).code).to.equal(2);
    const {code, errors} = await tried('snapshoot');
    expect(code).to.equal(2);
    expect(errors).to.contain('There is no command "snapshoot"');
  });
});
