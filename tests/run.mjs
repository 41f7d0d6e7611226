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

/** What opens pages of the demo in Chromium, and whole pages among it: those in one zone more, the farthest ahead. */
const OPENS_PAGES = /^tests\/pages\//;
const ARE_PAGES = /^tests\/pages\/(pages|journeys|server)\.test\./;

/** Checks that end with 0 or have something to say; each counts as one. These read the sources alone. */
const SOURCE_CHECKS = [
  ['eslint', 'node_modules/eslint/bin/eslint.js', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['messages', 'checks/messages.mjs'],
  ['types of the command line', 'node_modules/typescript/bin/tsc', '-p', 'src/command'],
  ['import circles', 'checks/import-circles.mjs'],
  ['unused exports', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['stylelint', 'node_modules/stylelint/bin/stylelint.mjs', '{src,components}/**/*.styles.ts'],
  ['structure', 'checks/structure.mjs'],
  ['floor plan', 'checks/floor-plan.mjs'],
];

/** Two programs of Debian's cannot be installed at a time. */
const SERVER_CHECKS = [
  ['servers', 'tests/servers/check.mjs'],
  ['shared caches', 'tests/servers/shared-cache.mjs'],
];

const SHORT_CHECKS = [
  ['size', 'checks/size.mjs'],
  ['consumers', 'tests/consumers/check.mjs', '--only', 'rollup,esbuild'],
  ['what is published', 'checks/published.mjs'],
  ['side effects', 'checks/side-effects.mjs'],
  ['documentation', 'tools/docs.mjs', '--check'],
  ['themes', 'checks/themes.mjs'],
  ['package', 'checks/package.mjs'],
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
  [NODE_ZONES[0]]: (path) => !OPENS_PAGES.test(path),
  [FAR_AHEAD]: (path) => isZoned(path) && !isInEngines(path) || ARE_PAGES.test(path),
  [HALF_HOUR]: isZoned,
};

const runNode = (zone) => record(`node in ${zone}`, () => runNodeTests({TZ: zone}, nodeTests().filter(testsIn[zone])));

const runPages = () => record('pages of the demo', () =>
  runNodeTests({TZ: NODE_ZONES[0]}, nodeTests().filter((path) => OPENS_PAGES.test(path))));

/** Engine by engine: their tests share nothing, and one engine waits while another computes. */
const runEngine = (engine) => record(`pages in ${engine}`, () =>
  runNodeTests({TZ: NODE_ZONES[0], BROWSERS: engine}, engineTests()));

const WIDGETS = ['components/**/*.test.ts', '!**/*.node.test.ts'];
const WEBKIT = 'webkit';

/** One after the other: two WebKits that start at a time can take each other's ports. */
const runInEngines = async (engines) => {
  await inBrowsers(FAR_AHEAD, engines, {zone: FAR_AHEAD})();
  if (engines.includes(WEBKIT)) await runEngine(WEBKIT);
};

const runChecks = async (checks) => {
  for (const check of checks) await runCheck(check);
};

/** The long parts first: what is begun last decides for how long the other processors have nothing to do. */
const tasks = (engines) => [
  ...engines.length ? [() => runInEngines(engines)] : [],
  runPages,
  () => runNode(NODE_ZONES[0]),
  ...engines.filter((engine) => engine !== WEBKIT).map((engine) => () => runEngine(engine)),
  ...engines.length ? [
    inBrowsers('what is shipped', engines.slice(0, 1), {zone: HALF_HOUR, files: WIDGETS, isShipped: true}),
  ] : [],
  () => runCheck(['a new widget', 'checks/create.mjs']),
  ...NODE_ZONES.slice(1).map((zone) => () => runNode(zone)),
  runFrameworks,
  () => runCheck(['reproducible build', 'checks/reproducible.mjs']),
  () => runChecks(SERVER_CHECKS),
  ...SHORT_CHECKS.map((check) => () => runCheck(check)),
];

ensureInstalled();
// Before the build and the checks of the sources, which begin at a time and need them.
await runPart(['build/messages.mjs']);
const list = tasks(await readyEngines());
const isBuilt = runCheck(['build', 'build/build.mjs']);

/** Works the list off once there is a build, after what needs none. */
const work = async (before = []) => {
  await runChecks(before);
  if (!await isBuilt) return;
  for (let task = list.shift(); task; task = list.shift()) await task();
};

// One more than two processors: a part waits often, for browsers, for a clock, for packages.
await Promise.all([work(SOURCE_CHECKS), work(), work()]);
process.exitCode = report.close() ? 0 : 1;
