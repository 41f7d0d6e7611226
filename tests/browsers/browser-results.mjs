/**
 * A reporter for the test runner: counts, and tells failures only, into the file `TEST_RESULT` names. A run that breaks
 * off leaves what it had until then, and says so.
 */
import {writeFileSync} from 'node:fs';

const testsOf = (suite, titles = []) => [
  ...suite.tests.map((test) => ({...test, title: [...titles, test.name].join(' ')})),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...titles, inner.name])),
];

const failureText = (session, {title, error}) =>
  `✗ ${session.browser.name}: ${title}\n${session.testFile}\n${error?.stack ?? error?.message ?? 'failed'}`;

/** What failed in one file in one browser: tests, or the file as a whole. */
const failuresOf = (session, tests) => {
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  // A file that cannot be loaded, or a browser that does not start, has no tests to fail.
  const problems = (session.errors ?? []).map((error) => error.stack ?? error.message).join('\n');
  if (problems) failed.push({title: 'could not run', error: {message: problems}});
  if (!tests.length && !problems) failed.push({title: 'has no tests'});
  return failed.map((failure) => failureText(session, failure));
};

/**
 * @param {readonly object[]} sessions the runner's, one per file and browser
 * @param {ReadonlySet<string>} started ids of the sessions whose page came up
 */
export const countResults = (sessions, started) => {
  const total = {passed: 0, failed: 0, skipped: 0, report: '', unstarted: []};
  const failures = [];
  for (const session of sessions) {
    if (session.status === 'FINISHED' && !started.has(session.id)) {
      total.unstarted.push({
        browser: session.browser.engine, file: session.testFile,
        report: failuresOf(session, []).join('\n\n'),
      });
      continue;
    }
    const tests = session.testResults ? testsOf(session.testResults) : [];
    total.passed += tests.filter((test) => test.passed).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    if (session.status === 'FINISHED') failures.push(...failuresOf(session, tests));
  }
  return {...total, failed: failures.length, report: failures.join('\n\n')};
};

export const resultReporter = (path) => {
  const started = new Set();
  let isWritten = false;
  const write = (sessions, isComplete) => {
    isWritten = true;
    writeFileSync(path, JSON.stringify({isComplete, ...countResults([...sessions], started)}));
  };
  return {
    start({sessions}) {
      sessions.on('session-status-updated', ({id, status}) => {
        if (status === 'TEST_STARTED') started.add(id);
      });
      process.on('exit', () => {
        if (!isWritten) write(sessions.all(), false);
      });
    },
    onTestRunFinished({sessions}) {
      write(sessions, true);
    },
  };
};
