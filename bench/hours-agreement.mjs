/**
 * Compares our opening hours with the package `opening_hours` over published texts: 10,000 moments each.
 *
 *     node bench/hours-agreement.mjs [folder of .tsv files] [--moments 10000] [--list]
 *
 * Prints the classes of what they disagree about; `--list` prints one line for each text and class as well,
 * `--write` writes the table of `docs/opening-hours-agreement.md`. Some minutes for 4,000 texts.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {betweenMarkers} from '../build/markers.mjs';
import {readText, root} from '../build/files.mjs';
import {asTable} from './figures.mjs';

const {values: {moments, list, write}, positionals: [folder = join(root, '../shared/data/opening-hours')]} = parseArgs({
  options: {moments: {type: 'string', default: '10000'}, list: {type: 'boolean'}, write: {type: 'boolean'}},
  allowPositionals: true,
});

// The package calculates in the zone of the system, and warns of much that is published.
process.env.TZ = 'Europe/Berlin';
console.warn = () => {};

const work = mkdtempSync(join(tmpdir(), 'hours-agreement-'));
const outfile = join(work, 'hours-agreement.mjs');
await build({
  entryPoints: [join(root, 'src/testing/hours-agreement.ts')],
  bundle: true, format: 'esm', target: 'es2022', platform: 'node', outfile,
});
const {classOf, compareHours, disagreementAt, disagreementClasses, publishedHours} = await import(outfile);
rmSync(work, {recursive: true});

const say = (state) => (state === null ? 'unknown' : state ? 'open' : 'closed');
const clock = (wall) => new Date(wall).toISOString().slice(0, 16);

const counts = new Map(disagreementClasses.map(({name}) => [name, {texts: 0, moments: 0}]));
const nameless = [];
const lines = [];
const published = publishedHours(folder);
let [compared, agreeing] = [0, 0];
published.forEach(([text], index) => {
  const found = compareHours(text, Number(moments), index + 1);
  if (!found) return;
  compared++;
  if (!found.length) agreeing++;
  const seen = new Set();
  for (const one of found) {
    const name = classOf(one)?.name;
    if (!name) {
      nameless.push(one);
      continue;
    }
    counts.get(name).moments++;
    if (seen.has(name)) continue;
    seen.add(name);
    counts.get(name).texts++;
    lines.push([text, clock(one.wall), say(one.ours), say(one.theirs), name].join('\t'));
  }
});

if (list) console.log(lines.join('\n'));
const all = compared * Number(moments);
const different = [...counts.values()].reduce((sum, one) => sum + one.moments, nameless.length);
const figures = `${published.length} published texts, ${compared} of them read by both, ${moments} moments of 2026 each: `
  + `${agreeing} texts agree at every moment, ${(100 * (1 - different / all)).toFixed(2)} % of all moments agree, `
  + `${nameless.length} disagreements have no name.`;
const table = asTable([
  ['class', 'texts', 'moments', 'example', 'moment', 'ours', 'package', 'what decides'],
  ...disagreementClasses.map(({name, clause, example: [text, wall]}) => {
    const {ours, theirs} = disagreementAt(text, wall);
    const cell = `\`${text.replaceAll('|', '\\|')}\``;
    return [name, counts.get(name).texts, counts.get(name).moments, cell, wall, say(ours), say(theirs), clause];
  }),
]);
console.log(`${figures}\n\n${table}`);
for (const {text, wall, ours, theirs} of nameless.slice(0, 50)) console.log('?', clock(wall), say(ours), say(theirs), text);
if (nameless.length) process.exitCode = 1;
if (write) {
  const path = join(root, 'docs/opening-hours-agreement.md');
  writeFileSync(path, betweenMarkers(readText('docs/opening-hours-agreement.md'), 'agreement', `${figures}\n\n${table}`));
}
