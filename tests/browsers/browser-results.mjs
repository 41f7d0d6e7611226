/** A reporter for the test runner: counts, and tells failures only, into the file `TEST_RESULT` names. */
import {writeFileSync} from 'node:fs';

const testsOf = (suite, titles = []) => [
  ...suite.tests.map((test) => ({...test, title: [...titles, test.name].join(' ')})),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...titles, inner.name])),
];

const failureText = (session, {title, error}) =>
  `✗ ${session.browser.name}: ${title}\n${session.testFile}\n${error?.stack ?? error?.message ?? 'failed'}`;

/** @param {readonly object[]} sessions the runner's, one per file and browser */
const countResults = (sessions) => {
  const total = {passed: 0, failed: 0, skipped: 0, report: ''};
  const failures = [];
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    total.passed += tests.filter((test) => test.passed).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    const failed = tests.filter((test) => !test.passed && !test.skipped);
    failures.push(...failed.map((test) => failureText(session, test)));
    // A file that cannot be loaded, or a browser that does not start, has no tests to fail.
    failures.push(...session.errors.map((error) => failureText(session, {title: 'could not run', error})));
    if (!tests.length && !session.errors.length) {
      failures.push(failureText(session, {title: 'has no tests'}));
    }
  }
  return {...total, failed: failures.length, report: failures.join('\n\n')};
};

export const resultReporter = (path) => ({
  onTestRunFinished({sessions}) {
    writeFileSync(path, JSON.stringify(countResults([...sessions])));
  },
});
