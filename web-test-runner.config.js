import {readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {resultReporter} from './tests/browsers/browser-results.mjs';
import {chosenEngines, findBrowser, quietSwitches} from './tests/browsers/browsers.mjs';
import {buildMessages} from './build/messages.mjs';
import {testHosts} from './tests/browsers/test-hosts.mjs';
import {webkitLauncher} from './tests/browsers/webkit-launcher.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// The zone farthest ahead of UTC: whatever mistakes an instant for a day shows here first.
const env = {TZ: process.env.TEST_ZONE ?? 'Pacific/Kiritimati', LANG: 'en_US.UTF-8'};

const launchers = {
  chromium: (executablePath) => chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath,
      timeout: 120_000,
      args: [...quietSwitches, '--lang=en-US'],
      env: {...process.env, ...env},
    },
  }),
  firefox: (executablePath) => Object.assign(chromeLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      timeout: 120_000,
      args: ['-headless'],
      env: {...process.env, ...env},
      extraPrefsFirefox: {'intl.accept_languages': 'en-US'},
    },
    createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
  }), {name: 'Firefox'}),
  webkit: (binary) => webkitLauncher({binary, env}),
};

const browsers = chosenEngines().map((engine) => {
  const program = findBrowser(engine);
  if (!program) throw new Error(`${engine} is not installed`);
  return launchers[engine](program);
});

buildMessages();

/** A port of the system's choosing: two runs side by side must not fight for the one both find free. */
const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, () => {
    const {port} = server.address();
    server.close(() => resolve(port));
  });
});

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
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 420_000,
  testFramework: {config: {ui: 'bdd', timeout: 60_000}},
  filterBrowserLogs: ({type}) => type === 'error',
  ...process.env.TEST_RESULT ? {reporters: [resultReporter(process.env.TEST_RESULT)]} : {},
  plugins: [
    testHosts(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: './tsconfig.json',
      define: {__VERSION__: JSON.stringify(version)},
    }),
  ],
};
