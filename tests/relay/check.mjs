/**
 * Runs the relay, as it was built, under Node, Deno and Bun: `node tests/relay/check.mjs [folder with node_modules]`.
 * A runtime that is not installed is named and passed over: `npm install deno bun` in a folder of its own has both.
 */
import {build} from 'esbuild';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {root} from '../../build/files.mjs';

const RUNTIMES = [['node'], ['deno', 'run', '--allow-net', '--quiet'], ['bun', 'run']];

const folder = mkdtempSync(join(tmpdir(), 'relay-runtimes-'));
const bundle = join(folder, 'smoke.mjs');
await build({
  absWorkingDir: root, entryPoints: ['tests/relay/smoke.mjs'], outfile: bundle, bundle: true, format: 'esm', platform: 'node',
  target: 'es2022', logLevel: 'error',
});

const path = [process.argv[2] && join(process.argv[2], 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter);
for (const [name, ...args] of RUNTIMES) {
  const {error, stdout = '', stderr = ''} = spawnSync(name, [...args, bundle], {encoding: 'utf8', timeout: 60_000, env: {...process.env, PATH: path}});
  if (error?.code === 'ENOENT') {
    console.log(`${name}: not installed`);
    continue;
  }
  const good = stdout.trim() === 'done';
  console.log(`${name}: ${good ? 'good' : `\n${stdout}${stderr}`}`);
  if (!good) process.exitCode = 1;
}
rmSync(folder, {recursive: true});
