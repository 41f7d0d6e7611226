/**
 * Reading a large calendar for 60 days, beside what else one would take for it, in one run on one machine. Each reader
 * runs warm in processes of its own, in turns with the others, so that none profits or suffers from what another has
 * left in memory.
 *
 *     npm ci --prefix bench && node bench/icalendar.mjs
 *
 * `--all` adds ical.js as documented, which takes minutes; `--write` writes the table of `docs/performance.md`.
 */
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {asPromises, asTable, medianOf, ms, publish, times} from './figures.mjs';

/** How often each reader gets a process of its own. */
const ROUNDS = 3;

const reader = fileURLToPath(new URL('icalendar-reader.mjs', import.meta.url));

/** Median milliseconds of processor time per reader and number of events: `{'splitter 10000': 26, …}`. */
const measure = (cases, rounds) => {
  const found = Object.fromEntries(cases.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of cases) {
      const [name, count] = one.split(' ');
      found[one].push(JSON.parse(execFileSync(process.execPath, [reader, name, count], {encoding: 'utf8'})).time);
    }
  }
  return Object.fromEntries(cases.map((one) => [one, medianOf(found[one])]));
};

const found = {
  ...measure(['splitter 10000', 'ours 10000', 'ours 20000', 'ical.js-tuned 10000'], ROUNDS),
  ...measure(['ours 50000', 'ours 100000'], ROUNDS),
  ...measure(['ical.js-jcal 10000', 'node-ical 10000', ...process.argv.includes('--all') ? ['ical.js-documented 10000'] : []], 1),
};
const {megabytes, items, problems, steps, longest} = JSON.parse(
  execFileSync(process.execPath, [reader, 'steps', '20000'], {encoding: 'utf8'}));

const names = {
  'splitter': 'unfolding and splitting into names and values', 'ours': 'Stadtbausteine, 60 days',
  'ical.js-jcal': 'ical.js, to jCal only', 'ical.js-tuned': 'ical.js, tuned, 60 days',
  'ical.js-documented': 'ical.js, as documented, 60 days', 'node-ical': 'node-ical, 60 days',
};
const splitter = found['splitter 10000'];
const ours = found['ours 10000'];

publish('icalendar', `${asTable([
  ['10,000 events', 'processor time', 'beside splitting'],
  ...Object.entries(names).filter(([name]) => found[`${name} 10000`])
    .map(([name, words]) => [words, ms(found[`${name} 10000`]), times(found[`${name} 10000`] / splitter)]),
])}

${megabytes} MB, ${items} items in 60 days, ${problems} problems; Node ${process.version}.

${asPromises([
  ['beside ical.js tuned', ours / found['ical.js-tuned 10000'], 0.3],
  ['beside splitting into names and values', ours / splitter, 5],
  ['20,000 events beside 10,000', found['ours 20000'] / ours, 2.2],
  ['100,000 events beside 50,000', found['ours 100000'] / found['ours 50000'], 2.2],
  [`the longest of the ${steps} steps in which 20,000 events are read`, longest, 50, ms],
])}`);
