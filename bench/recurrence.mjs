/**
 * Expanding 1,000 series to a year, beside rrule-temporal, in one run on one machine; and how much it matters
 * when a series began, which is measured in turns.
 *
 *     node bench/recurrence.mjs
 *
 * `--write` writes the table of `docs/performance.md`.
 */
import {build} from 'esbuild';
import {RRuleTemporal} from 'rrule-temporal';
import {asPromises, asTable, medianOf, ms, processorTime, publish, times} from './figures.mjs';

const bundle = await build({
  stdin: {
    contents: `export * from './recurrence/series.js'; export * from './recurrence/recurrence.js'; export * from './time/zone.js';`,
    resolveDir: new URL('../src/', import.meta.url).pathname,
  },
  bundle: true, minify: true, format: 'esm', target: 'es2022', write: false,
});
const {formatLocal, ianaZone, instances, parseRule, toEpoch} = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);

/** Independent of when a series began means: at most so many times, which is what the same run differs by. */
const LEVEL = 1.2;

/** Rules as cities publish them. */
const rules = [
  'FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=4',
  'FREQ=MONTHLY;BYDAY=1SU', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYDAY=1SU',
  'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=SA;BYMONTH=5,6,7,8,9',
  'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
];
const zone = ianaZone('Europe/Berlin');
const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];

/** 1,000 series that began in a year, or in one of several. */
const sample = (...years) => Array.from({length: 1000}, (_, index) => ({
  start: Date.UTC(years[index % years.length], index % 12, index % 28 + 1, 6 + index % 15, index % 4 * 15),
  rule: rules[index % rules.length],
}));

const ours = (series) => {
  let count = 0;
  for (const {start, rule} of series) {
    const found = instances({start, value: rule, rules: [parseRule(rule).rule], zone}, {from, to}).instances;
    for (const instance of found) if (toEpoch(instance.start, zone)) count++;
  }
  return count;
};

const [begin, end] = [new Date(toEpoch(from, zone)), new Date(toEpoch(to, zone) - 1)];
const theirs = (series) => {
  let count = 0;
  for (const {start, rule} of series) {
    const dtstart = formatLocal(start).replace(/[-:]/g, '');
    const rruleString = `DTSTART;TZID=Europe/Berlin:${dtstart}\nRRULE:${rule}`;
    const found = new RRuleTemporal({rruleString}).between(begin, end, true);
    for (const date of found) if (date.epochMilliseconds) count++;
  }
  return count;
};

/** Median milliseconds of processor time of each, run in turns after one to warm up. */
const medians = (runs, rounds = 15) => {
  const found = runs.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const time = processorTime(run);
      if (round >= 0) found[index].push(time);
    }
  }
  return found.map(medianOf);
};

const mixed = sample(1995, 2005, 2015, 2020, 2023, 2025);
const [found, expected] = [ours(mixed), theirs(mixed)];
if (found !== expected) throw new Error(`${found} instances are not ${expected}`);

const [engine, oracle] = medians([() => ours(mixed), () => theirs(mixed)], 5);
const begun = [2025, 1900, 1700];
const [recent, ...older] = medians(begun.map((year) => sample(year)).map((series) => () => ours(series)));

publish('recurrence', `${asTable([
  ['1,000 series to a year', 'processor time', 'ratio'],
  ['rrule-temporal', ms(oracle), times(1)],
  ['Stadtbausteine', ms(engine), times(engine / oracle)],
  ['series begun in 2025', ms(recent), times(1)],
  ...older.map((time, index) => [`begun in ${begun[index + 1]}`, ms(time), times(time / recent)]),
])}

${found} instances, the same in both; Node ${process.version}.

${asPromises([
  ['beside rrule-temporal', engine / oracle, 1],
  ...older.map((time, index) => [`begun in ${begun[index + 1]} beside 2025`, time / recent, LEVEL]),
])}`);
