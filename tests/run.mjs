/**
 * `npm test`: everything a change has to pass, set-up included. Ends with the line `N passed, N failed`.
 * `BROWSERS=chromium,firefox` narrows the engines; a browser that cannot be had fails the run otherwise.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chosenEngines, findBrowser, installBrowser} from './browsers/browsers.mjs';
import {root} from '../build/files.mjs';
import {ensureInstalled} from '../tools/install.mjs';
import {engineTests, nodeTests, runNodeTests} from './run-node.mjs';

const FAR_AHEAD = 'Pacific/Kiritimati';
const HALF_HOUR = 'America/St_Johns';
const NODE_ZONES = ['Europe/Berlin', FAR_AHEAD, HALF_HOUR];

/** Comparisons with another engine, and what is about looks or snippets, are the same in every zone. */
const TIMELESS = /\.oracle\.|(^|\/)(themes|outfits|print|stylelint|studio|studio-theme|snippets)\.(node\.)?test\./;

/** Checks that end with 0 or have something to say; each counts as one. */
const CHECKS = [
  ['eslint', 'node_modules/eslint/bin/eslint.js', '.'],
  ['import circles', 'checks/import-circles.mjs'],
  ['unused exports', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['stylelint', 'node_modules/stylelint/bin/stylelint.mjs', '{src,components}/**/*.styles.ts'],
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['structure', 'checks/structure.mjs'],
  ['messages', 'checks/messages.mjs'],
  ['themes', 'checks/themes.mjs'],
  ['documentation', 'tools/docs.mjs', '--check'],
  ['package', 'checks/package.mjs'],
  ['what is published', 'checks/published.mjs'],
  ['side effects', 'checks/side-effects.mjs'],
  ['consumers', 'tests/consumers/check.mjs', '--only', 'rollup,esbuild'],
  ['servers', 'tests/servers/check.mjs'],
  ['size', 'checks/size.mjs'],
  ['reproducible build', 'checks/reproducible.mjs'],
  ['a new widget', 'checks/create.mjs'],
];

const total = {passed: 0, failed: 0};

/** Says how a part of the run went and adds it to the whole. */
const record = (name, started, {passed, failed, skipped = 0, report = ''}) => {
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  console.log(`${failed ? '✗' : '✓'} ${name}: ${counts.filter(Boolean).join(', ')} (${seconds} s)`);
  if (report.trim() && failed) console.log(report.trim().replace(/^/gm, '    '));
};

const run = (args, env = {}) => new Promise((resolve) => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env},
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { output += data; });
  child.on('close', (code) => resolve({code, output}));
});

const runCheck = async ([name, ...args]) => {
  const started = Date.now();
  const {code, output} = await run(args);
  record(name, started, {passed: code ? 0 : 1, failed: code ? 1 : 0, report: output});
  return code === 0;
};

/** Engines that are there, after an attempt to install the others. */
const readyEngines = () => chosenEngines().filter((engine) => {
  if (!findBrowser(engine)) installBrowser(engine);
  if (findBrowser(engine)) return true;
  record(`browser ${engine}`, Date.now(),
    {passed: 0, failed: 1, report: `${engine} is not there and could not be installed`});
  return false;
});

const runBrowserTests = async (name, engines, zone, files = []) => {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const path = join(folder, 'result.json');
  const {code, output} = await run(
    ['node_modules/@web/test-runner/dist/bin.js', ...files.length ? ['--files', ...files] : []],
    {BROWSERS: engines.join(','), TEST_ZONE: zone, TEST_RESULT: path});
  try {
    record(name, started, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    record(name, started, {passed: 0, failed: 1, report: `the test runner ended with ${code}\n${output}`});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

/** Small applications with the packed package; the others are tried by `npm run frameworks`. */
const runFrameworks = async () => {
  const started = Date.now();
  const {code, output} = await run(['tests/frameworks/check.mjs', 'react', 'vue']);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  const counts = passed ? {passed: Number(passed), failed: Number(failed)} : {passed: 0, failed: 1};
  record('in React and Vue', started, {...counts, report: `ended with ${code}\n${output}`});
};

const runNode = async (zone, index) => {
  const started = Date.now();
  const files = index ? nodeTests().filter((path) => !TIMELESS.test(path)) : nodeTests();
  record(`node in ${zone}`, started, await runNodeTests(zone, files));
};

const runEngines = async () => {
  const started = Date.now();
  record('pages in all engines', started, await runNodeTests(NODE_ZONES[0], engineTests()));
};

/** One after the other: two WebKits that start at a time can take each other's ports. */
const runAllEngines = async (engines) => {
  if (engines.length) await runBrowserTests(`${engines.join(', ')} in ${FAR_AHEAD}`, engines, FAR_AHEAD);
  await runEngines();
};

const tasks = (engines) => [
  () => runAllEngines(engines),
  ...engines.length ? [
    () => runBrowserTests(`${engines[0]} in ${HALF_HOUR}`, engines.slice(0, 1), HALF_HOUR,
      ['components/**/*.test.ts', '!**/*.node.test.ts']),
  ] : [],
  ...NODE_ZONES.map((zone, index) => () => runNode(zone, index)),
  runFrameworks,
  ...CHECKS.map((check) => () => runCheck(check)),
];

/** Works a list off, two at a time: the browsers leave a core idle often enough. */
const runAll = async (list) => {
  const worker = async () => {
    for (let task = list.shift(); task; task = list.shift()) await task();
  };
  await Promise.all([worker(), worker()]);
};

ensureInstalled();
const engines = readyEngines();
if (await runCheck(['build', 'build/build.mjs'])) await runAll(tasks(engines));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
