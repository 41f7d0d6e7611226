/**
 * `npm run test:product`: axe over every example of every widget, by every theme file, light and dark, by every
 * language, by every engine. `npm test` looks at what can differ only (decision 0018); this looks at all of it and
 * takes an hour or more. `-- --files components/x-y/x-y.test.ts` narrows it, and so does `BROWSERS=chromium`.
 */
import {parseArgs} from 'node:util';
import {ensureInstalled} from '../tools/install.mjs';
import {runBrowserTests} from './browser-part.mjs';
import {chosenEngines} from './browsers/browsers.mjs';
import {runPart} from './part.mjs';
import {createReport} from './report.mjs';

/** Long enough for all engines on two slow cores. */
const PATIENCE = 8 * 3_600_000;

const {values} = parseArgs({options: {files: {type: 'string', multiple: true, default: ['components/**/*.test.ts']}}});

ensureInstalled();
const report = createReport();

/** Runs a part and says how it went. */
const record = async (name, work) => {
  const started = Date.now();
  const result = await work();
  report.record(name, Math.round((Date.now() - started) / 1000), result);
  return !result.failed && !result.brokeOff;
};

const isBuilt = await record('build', async () => {
  const {code, output, brokeOff} = await runPart(['build/build.mjs']);
  return {passed: code ? 0 : 1, failed: code ? 1 : 0, report: output, brokeOff, output};
});
for (const engine of isBuilt ? chosenEngines() : []) {
  await record(`every combination in ${engine}`, () => runBrowserTests([engine],
    {zone: 'Pacific/Kiritimati', files: [...values.files, '!**/*.node.test.ts'], isProduct: true, patience: PATIENCE}));
}
process.exitCode = report.close() ? 0 : 1;
