/** Runs the browser tests as a part of the whole run, and reads what came of them. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runPart} from './part.mjs';

/**
 * @typedef {object} Settings
 * @property {string} zone the system's zone while they run
 * @property {readonly string[]} [files] default: all
 * @property {boolean} [isShipped] whether widgets come out of `dist/`
 * @property {boolean} [isProduct] whether every example is looked at in every theme and language
 * @property {number} [patience] how long it may take, in milliseconds
 */

const runOnce = async (engines, {zone, files = [], isShipped = false, isProduct = false, patience}) => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const path = join(folder, 'result.json');
  const {code, output, brokeOff} = await runPart(
    ['node_modules/@web/test-runner/dist/bin.js', ...files.length ? ['--files', ...files] : []],
    {
      BROWSERS: engines.join(','), TEST_ZONE: zone, TEST_RESULT: path,
      TEST_SHIPPED: String(isShipped), TEST_PRODUCT: String(isProduct),
    }, patience);
  try {
    const {isComplete, ...result} = JSON.parse(readFileSync(path, 'utf8'));
    return {...result, output, brokeOff: brokeOff ?? (isComplete ? undefined : `the test runner ended with ${code}`)};
  } catch {
    const reason = brokeOff ?? `the test runner ended with ${code} and without a result`;
    return {passed: 0, failed: 0, skipped: 0, report: '', unstarted: [], output, brokeOff: reason};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  report: [one.report, other.report].filter(Boolean).join('\n\n'),
  output: [one.output, other.output].join('\n'),
  brokeOff: one.brokeOff ?? other.brokeOff,
});

/**
 * Runs browser tests. A file whose page never came up in a browser, so that none of its tests began, is tried a second
 * time, alone; a test that failed is not.
 * @param {readonly string[]} engines
 * @param {Settings} settings
 * @returns {Promise<import('./report.mjs').Result>}
 */
export const runBrowserTests = async (engines, settings) => {
  const {unstarted, ...first} = await runOnce(engines, settings);
  let all = first;
  const again = [...new Set(unstarted.map(({browser}) => browser))];
  for (const engine of again) {
    const files = unstarted.filter(({browser}) => browser === engine).map(({file}) => file);
    const {unstarted: left, ...second} = await runOnce([engine], {...settings, files});
    const report = [second.report, ...left.map((one) => one.report)].filter(Boolean).join('\n\n');
    all = add(all, {...second, failed: second.failed + left.length, report});
  }
  if (!unstarted.length) return all;
  const names = unstarted.map(({browser, file}) => `${file} in ${browser}`).join('\n');
  return {...all, note: `did not start at first, and was tried once more:\n${names}`};
};
