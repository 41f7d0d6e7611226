/**
 * Reading a large calendar for 60 days, beside what else one would take for it, in one run on one machine.
 *
 *     npm install --prefix bench && node bench/icalendar.mjs
 *
 * `--all` adds ical.js as documented, which takes minutes; `--write` writes the table of `docs/performance.md`.
 */
import {build} from 'esbuild';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {asTable, medianOf, ms, publish, times} from './figures.mjs';
import {sampleCalendar, sampleWindow} from './icalendar-sample.mjs';

const bundle = await build({
  entryPoints: [new URL('../src/formats/icalendar/icalendar.ts', import.meta.url).pathname],
  bundle: true, minify: true, format: 'esm', target: 'es2022', write: false,
});
const {read, readInSteps} = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);

/** Milliseconds of processor time of one run: what else the machine does meanwhile does not count. */
const timed = (run) => {
  const begin = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(begin);
  return (user + system) / 1000;
};

/** Median milliseconds of each, run in turns. */
const medians = (runs, rounds, warm = 0) => {
  const found = runs.map(() => []);
  for (let round = -warm; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const time = timed(run);
      if (round >= 0) found[index].push(time);
    }
  }
  return found.map(medianOf);
};

const split = (text) => text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
const from = ICAL.Time.fromDateString(sampleWindow.from);
const to = ICAL.Time.fromDateString(sampleWindow.to);

/** Instances in the window, with exceptions given by `exceptionsOf` or looked for by ical.js itself. */
const expand = (text, exceptionsOf) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const components = calendar.getAllSubcomponents('vevent');
  const grouped = exceptionsOf?.(components);
  let count = 0;
  for (const component of components) {
    if (component.getFirstPropertyValue('recurrence-id')) continue;
    const event = grouped
      ? new ICAL.Event(component, {strictExceptions: true, exceptions: grouped.get(component.getFirstPropertyValue('uid')) ?? []})
      : new ICAL.Event(component);
    if (!event.isRecurring()) {
      if (event.startDate.compare(to) < 0 && event.endDate.compare(from) > 0) count++;
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.compare(to) < 0; next = iterator.next()) {
      if (next.compare(from) >= 0 && event.getOccurrenceDetails(next)) count++;
    }
  }
  return count;
};

const grouped = (components) => {
  const exceptions = new Map();
  for (const component of components) {
    if (!component.getFirstPropertyValue('recurrence-id')) continue;
    const uid = component.getFirstPropertyValue('uid');
    if (!exceptions.get(uid)?.push(component)) exceptions.set(uid, [component]);
  }
  return exceptions;
};

const nodeWindow = (text) => {
  let count = 0;
  for (const event of Object.values(nodeIcal.sync.parseICS(text))) {
    if (event.type !== 'VEVENT') continue;
    count += event.rrule
      ? event.rrule.between(new Date(sampleWindow.from), new Date(sampleWindow.to), true).length
      : Number(event.start < new Date(sampleWindow.to) && event.end > new Date(sampleWindow.from));
  }
  return count;
};

const text = sampleCalendar(10000);
const twice = sampleCalendar(20000);
const {items, problems} = read(text, sampleWindow);
const head = `${(text.length / 1e6).toFixed(1)} MB, ${items.length} items in 60 days, ${problems.length} problems; Node ${process.version}.`;

const [fifty, hundred] = [50_000, 100_000].map(sampleCalendar);
const [fiftyOurs, hundredOurs] = medians([() => read(fifty, sampleWindow), () => read(hundred, sampleWindow)], 5, 1);
const [splitter, ours, twiceOurs] = medians(
  [() => split(text), () => read(text, sampleWindow), () => read(twice, sampleWindow)], 31, 15);
const rows = [
  ['splitting into unfolded lines', splitter],
  ['Stadtbausteine, 60 days', ours],
  ['ical.js, to jCal only', ...medians([() => ICAL.parse(text)], 7, 2)],
  ['ical.js, tuned, 60 days', ...medians([() => expand(text, grouped)], 5, 1)],
  ['node-ical, 60 days', ...medians([() => nodeWindow(text)], 3, 1)],
  // Quadratic: it takes minutes.
  ...process.argv.includes('--all') ? [['ical.js, as documented, 60 days', ...medians([() => expand(text)], 1)]] : [],
];
const rounds = Array.from({length: 15}, () => {
  const steps = readInSteps(twice, sampleWindow);
  const found = [];
  for (let done = false; !done;) found.push(timed(() => ({done} = steps.next())));
  return found;
});
const typical = rounds[0].map((_, step) => medianOf(rounds.map((found) => found[step])));

const tuned = rows.find(([name]) => name === 'ical.js, tuned, 60 days')[1];
const promises = [
  ['beside ical.js tuned', ours / tuned, 0.3], ['beside the splitter', ours / splitter, 5],
  ['20,000 events beside 10,000', twiceOurs / ours, 2.2], ['100,000 events beside 50,000', hundredOurs / fiftyOurs, 2.2],
];

publish('icalendar', `${asTable([
  ['10,000 events', 'processor time', 'beside the splitter'],
  ...rows.map(([name, time]) => [name, ms(time), times(time / splitter)]),
])}

${head} 20,000 events take ${times(twiceOurs / ours)} as long as 10,000, 100,000 take ${times(hundredOurs / fiftyOurs)} as long as
50,000. Read in a page they are ${typical.length} steps, the
longest of which takes ${ms(Math.max(...typical))}.

${asTable([['promise', 'found', 'at most', 'kept?'],
  ...promises.map(([what, found, most]) => [what, times(found), times(most), found <= most ? 'yes' : '**no**'])])}`);
