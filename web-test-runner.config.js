import {readFileSync, writeSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {resultReporter} from './tests/browsers/browser-results.mjs';
import {chosenEngines, findBrowser, firefoxPrefs, quietSwitches} from './tests/browsers/browsers.mjs';
import {freePort} from './tests/browsers/ports.mjs';
import {startPatiently} from './tests/browsers/start-patiently.mjs';
import {buildMessages} from './build/messages.mjs';
import {listThemes} from './build/themes.mjs';
import {shippedWidgets} from './tests/browsers/shipped-widgets.mjs';
import {drawings, testHosts} from './tests/browsers/test-hosts.mjs';
import {webkitLauncher} from './tests/browsers/webkit-launcher.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// The zone farthest ahead of UTC: whatever mistakes an instant for a day shows here first.
const env = {TZ: process.env.TEST_ZONE ?? 'Pacific/Kiritimati', LANG: 'en_US.UTF-8'};

/** How long a browser's start or a command may take, in milliseconds: a machine may be slow without being wrong. */
const patience = 120_000;

const isProduct = process.env.TEST_PRODUCT === 'true';

const byPuppeteer = (name, launchOptions) => {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {timeout: patience, protocolTimeout: 5 * patience, env: {...process.env, ...env}, ...launchOptions},
    createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
    async createPage({context}) {
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      return page;
    },
  });
  const launch = launcher.launchBrowser.bind(launcher);
  return Object.assign(launcher, {name, launchBrowser: (options) => startPatiently(name, () => launch(options))});
};

const launchers = {
  chromium: (executablePath) => byPuppeteer('Chromium', {executablePath, args: [...quietSwitches, '--lang=en-US']}),
  firefox: (executablePath) => byPuppeteer('Firefox', {
    browser: 'firefox', executablePath, args: ['-headless'],
    extraPrefsFirefox: {...firefoxPrefs, 'intl.accept_languages': 'en-US'},
  }),
  webkit: (binary) => webkitLauncher({binary, env}),
};

const browsers = chosenEngines().map((engine) => {
  const program = findBrowser(engine);
  if (!program) throw new Error(`${engine} is not installed`);
  return Object.assign(launchers[engine](program), {engine});
});

// A promise that nobody waits for must not decide the run: what it belongs to fails by itself, or runs out of time.
process.on('unhandledRejection', (error) => {
  // The runner holds back what goes to the console, and loses it when it breaks off.
  writeSync(2, `Not waited for: ${error?.stack ?? error}\n`);
});

// Asked to stop, it ends as usual: with a result, and without leaving browsers behind.
process.on('SIGTERM', () => process.exit(1));

buildMessages();

export default {
  port: await freePort(),
  files: ['src/**/*.test.ts', 'components/**/*.test.ts', 'tests/docs/*.test.ts', '!**/*.node.test.ts', '!**/node_modules/**'],
  nodeResolve: {exportConditions: ['production', 'default']},
  // One page at a time per engine: focus, visibility and real keys belong to the page in front.
  // It is also what the WebDriver launcher wants in order to use windows of its own instead of frames.
  concurrency: 1,
  concurrentBrowsers: browsers.length,
  browsers,
  // For long: a machine may be slow without being wrong.
  browserStartTimeout: 4 * patience,
  testsStartTimeout: patience,
  // The product of everything by everything takes hours in one file.
  testsFinishTimeout: isProduct ? 6 * 3_600_000 : 420_000,
  testFramework: {config: {ui: 'bdd', timeout: 60_000}},
  filterBrowserLogs: ({type}) => type === 'error',
  ...process.env.TEST_RESULT ? {reporters: [resultReporter(process.env.TEST_RESULT)]} : {},
  plugins: [
    testHosts(),
    drawings,
    ...process.env.TEST_SHIPPED === 'true' ? [shippedWidgets()] : [],
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: './tsconfig.json',
      define: {
        __VERSION__: JSON.stringify(version),
        __EVERY_COMBINATION__: JSON.stringify(isProduct),
        __THEMES__: JSON.stringify(listThemes()),
      },
    }),
  ],
};
