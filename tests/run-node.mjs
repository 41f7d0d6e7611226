/**
 * Runs the tests that need no browser: `npm run test:node -- [--zone Europe/Berlin] [file …]`.
 * Exports `runNodeTests` for the whole run.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {listFiles, root} from '../build/files.mjs';
import {runPart} from './part.mjs';

const PURE = /^src\/(time|recurrence|model|text|places|waste|events|alerts|weather|news|search|formats|sources|profile|entries)\/.*\.test\.ts$/;

/** Tests of the rooms that need no browser, and tests elsewhere whose names mark them as Node's. */
export const nodeTests = () => ['src', 'components', 'build', 'checks', 'tools', 'tests', 'demo', 'bench']
  .flatMap((folder) => listFiles(folder))
  .filter((path) => !/\/node_modules\/|\.browser\.test\.ts$|\.engines\.test\.mjs$/.test(path))
  .filter((path) => /\.node\.test\.ts$|\.test\.mjs$/.test(path) || PURE.test(path));

/** Tests that drive the engines themselves and look the same in every zone of the system. */
export const engineTests = () => listFiles('tests').filter((path) => path.endsWith('.engines.test.mjs'));

const mochaArgs = (files, reporter) => [
  'node_modules/mocha/bin/mocha.js', '--import=tsx', '--timeout=120000', '--forbid-only', ...reporter, ...files,
];

/**
 * @param {{TZ: string, BROWSERS?: string}} env the system's zone while they run, and the engines
 * @returns {Promise<import('./report.mjs').Result>}
 */
export const runNodeTests = async (env, files = nodeTests()) => {
  const folder = mkdtempSync(join(tmpdir(), 'node-tests-'));
  const result = join(folder, 'result.json');
  const {code, output, brokeOff} = await runPart(
    mochaArgs(files, ['--reporter=json', `--reporter-option=output=${result}`]), env);
  try {
    const {stats, failures} = JSON.parse(readFileSync(result, 'utf8'));
    const report = failures.map(({fullTitle, err}) => `✗ ${fullTitle}\n${err.stack ?? err.message}`).join('\n\n');
    return {passed: stats.passes, failed: stats.failures, skipped: stats.pending, report, brokeOff, output};
  } catch {
    return {passed: 0, failed: 0, brokeOff: brokeOff ?? `mocha ended with ${code} and without a result`, output};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

if (process.argv[1]?.endsWith('run-node.mjs')) {
  const {values, positionals} = parseArgs({options: {zone: {type: 'string'}}, allowPositionals: true});
  const zone = values.zone ?? process.env.TZ ?? 'Europe/Berlin';
  const child = spawn(process.execPath, mochaArgs(positionals.length ? positionals : nodeTests(), ['--reporter=dot']),
    {cwd: root, stdio: 'inherit', env: {...process.env, TZ: zone}});
  child.on('close', (code) => { process.exitCode = code ?? 1; });
}
