/**
 * `npm test`: everything a change has to pass, set-up included. Ends with the line `N passed, N failed`.
 * `BROWSERS=chromium,firefox` narrows the engines; a browser that cannot be had fails the run otherwise.
 */
import {chosenEngines, findBrowser, installBrowser} from './browsers/browsers.mjs';
import {ensureInstalled} from '../tools/install.mjs';
import {runBrowserTests} from './browser-part.mjs';
import {runPart} from './part.mjs';
import {createReport} from './report.mjs';
import {engineTests, nodeTests, runNodeTests} from './run-node.mjs';

const FAR_AHEAD = 'Pacific/Kiritimati';
const HALF_HOUR = 'America/St_Johns';
const NODE_ZONES = ['Europe/Berlin', FAR_AHEAD, HALF_HOUR];

/** What the system's zone can spoil: days and hours. Comparisons and hostile inputs are alike in every zone. */
const isZoned = (path) => /^(src|components|demo|tests\/city)\//.test(path) && !/\.oracle\.|hostile|proportion|same-items/.test(path);

/** Tests that run in the engines as well, where the zone is the farthest ahead. */
const isInEngines = (path) => path.endsWith('.test.ts') && !path.endsWith('.node.test.ts');

/** Whole pages, in Chromium: in one zone more than Berlin, the farthest ahead. */
const ARE_PAGES = /^tests\/pages\/(pages|journeys|server)\.test\./;

/** Checks that end with 0 or have something to say; each counts as one. */
const CHECKS = [
  ['eslint', 'node_modules/eslint/bin/eslint.js', '.'],
  ['import circles', 'checks/import-circles.mjs'],
  ['unused exports', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['stylelint', 'node_modules/stylelint/bin/stylelint.mjs', '{src,components}/**/*.styles.ts'],
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['types of the command line', 'node_modules/typescript/bin/tsc', '-p', 'src/command'],
  ['structure', 'checks/structure.mjs'],
  ['floor plan', 'checks/floor-plan.mjs'],
  ['messages', 'checks/messages.mjs'],
  ['themes', 'checks/themes.mjs'],
  ['documentation', 'tools/docs.mjs', '--check'],
  ['package', 'checks/package.mjs'],
  ['what is published', 'checks/published.mjs'],
  ['side effects', 'checks/side-effects.mjs'],
  ['consumers', 'tests/consumers/check.mjs', '--only', 'rollup,esbuild'],
  ['servers', 'tests/servers/check.mjs'],
  ['shared caches', 'tests/servers/shared-cache.mjs'],
  ['size', 'checks/size.mjs'],
  ['reproducible build', 'checks/reproducible.mjs'],
  ['a new widget', 'checks/create.mjs'],
];

const report = createReport();

/** Runs a part and says how it went. */
const record = async (name, work) => {
  const started = Date.now();
  let result;
  try {
    result = await work();
  } catch (error) {
    result = {passed: 0, failed: 0, brokeOff: error.message, output: error.stack};
  }
  report.record(name, Math.round((Date.now() - started) / 1000), result);
  return !result.failed && !result.brokeOff;
};

const runCheck = ([name, ...args]) => record(name, async () => {
  const {code, output, brokeOff} = await runPart(args);
  if (brokeOff) return {passed: 0, failed: 0, brokeOff, output};
  return {passed: code ? 0 : 1, failed: code ? 1 : 0, report: output};
});

/** Engines that are there, after an attempt to install the others. */
const readyEngines = async () => {
  const ready = [];
  for (const engine of chosenEngines()) {
    if (!findBrowser(engine)) installBrowser(engine);
    if (findBrowser(engine)) ready.push(engine);
    else {
      await record(`browser ${engine}`, () =>
        ({passed: 0, failed: 1, report: `${engine} is not there and could not be installed`}));
    }
  }
  return ready;
};

const inBrowsers = (name, engines, settings) => () =>
  record(`${name} in ${engines.join(', ')}`, () => runBrowserTests(engines, settings));

/** Small applications with the packed package; the others are tried by `npm run frameworks`. */
const runFrameworks = () => record('in React and Vue', async () => {
  const {code, output, brokeOff} = await runPart(['tests/frameworks/check.mjs', 'react', 'vue']);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  if (passed) return {passed: Number(passed), failed: Number(failed), report: output, brokeOff, output};
  return {passed: 0, failed: 0, brokeOff: brokeOff ?? `it ended with ${code} and without a result`, output};
});

const testsIn = {
  [NODE_ZONES[0]]: () => true,
  [FAR_AHEAD]: (path) => isZoned(path) && !isInEngines(path) || ARE_PAGES.test(path),
  [HALF_HOUR]: isZoned,
};

const runNode = (zone) => record(`node in ${zone}`, () => runNodeTests(zone, nodeTests().filter(testsIn[zone])));

const runEngines = () => record('pages in all engines', () => runNodeTests(NODE_ZONES[0], engineTests()));

const WIDGETS = ['components/**/*.test.ts', '!**/*.node.test.ts'];

/** One after the other: two WebKits that start at a time can take each other's ports. */
const runAllEngines = async (engines) => {
  if (engines.length) await inBrowsers(FAR_AHEAD, engines, {zone: FAR_AHEAD})();
  await runEngines();
};

const tasks = (engines) => [
  () => runAllEngines(engines),
  ...engines.length ? [
    inBrowsers('what is shipped', engines.slice(0, 1), {zone: HALF_HOUR, files: WIDGETS, isShipped: true}),
  ] : [],
  ...NODE_ZONES.map((zone) => () => runNode(zone)),
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
const engines = await readyEngines();
if (await runCheck(['build', 'build/build.mjs'])) await runAll(tasks(engines));
process.exitCode = report.close() ? 0 : 1;
