/**
 * `node tests/run-repeatedly.mjs --times 10 --loaded 2`: the whole of `npm test` several times in a row, the last few
 * beside processes that do nothing but keep every core busy. Says of each run how it ended and how long it took; what
 * a run printed is kept below `test-runs/`. `BROWSERS=chromium` narrows the runs as it does `npm test`.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {spawn} from 'node:child_process';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from '../build/files.mjs';
import {runPart} from './part.mjs';

/** How long a whole run may take, in milliseconds. */
const PATIENCE = 3 * 3_600_000;

const {values} = parseArgs({options: {
  times: {type: 'string', default: '10'},
  loaded: {type: 'string', default: '0'},
  busy: {type: 'string', default: String(2 * cpus().length)},
}});
const [times, loaded, busy] = [values.times, values.loaded, values.busy].map(Number);

/** Keeps cores busy until the work is done. */
const underLoad = async (count, work) => {
  const all = Array.from({length: count}, () => spawn(process.execPath, ['-e', 'for (;;) Math.random()'], {stdio: 'ignore'}));
  const endAll = () => all.forEach((child) => child.kill('SIGKILL'));
  process.on('exit', endAll);
  try {
    return await work();
  } finally {
    process.off('exit', endAll);
    endAll();
  }
};

const folder = join(root, 'test-runs');
mkdirSync(folder, {recursive: true});
let green = 0;
for (let number = 1; number <= times; number++) {
  const isLoaded = number > times - loaded;
  const started = Date.now();
  const {code, output, brokeOff} = await underLoad(isLoaded ? busy : 0, () => runPart(['tests/run.mjs'], {}, PATIENCE));
  writeFileSync(join(folder, `${String(number).padStart(2, '0')}.log`), output);
  if (code === 0) green++;
  const said = brokeOff ?? output.trim().split('\n').at(-1);
  const load = isLoaded ? `, beside ${busy} busy processes` : '';
  console.log(`${code === 0 ? '✓' : '✗'} run ${number}${load}: ${said} (${Math.round((Date.now() - started) / 1000)} s)`);
}
console.log(`${green} passed, ${times - green} failed`);
process.exitCode = green === times ? 0 : 1;
