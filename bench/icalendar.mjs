/**
 * Reading a large calendar for 60 days, beside what else one would take for it, in one run on one machine.
 *
 *     cd bench && npm install && npm run icalendar
 */
import {build} from 'esbuild';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {sampleCalendar, sampleWindow} from './icalendar-sample.mjs';

const bundle = await build({
  entryPoints: [new URL('../src/formats/icalendar.ts', import.meta.url).pathname],
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

const medianOf = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Median milliseconds of each, run in turns. */
const medians = (runs, rounds, warm = 0) => {
  const times = runs.map(() => []);
  for (let round = -warm; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const time = timed(run);
      if (round >= 0) times[index].push(time);
    }
  }
  return times.map(medianOf);
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
console.log(`10,000 events, ${(text.length / 1e6).toFixed(1)} MB, ${items.length} items in 60 days, ${problems.length} problems; Node ${process.version}\n`);

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
for (const [name, time] of rows) {
  console.log(`${name.padEnd(34)} ${time.toFixed(1).padStart(8)} ms  ${(time / splitter).toFixed(2).padStart(7)} x the splitter`);
}
console.log(`\n20,000 events: ${twiceOurs.toFixed(1)} ms, ${(twiceOurs / ours).toFixed(2)} x 10,000 events`);

const rounds = Array.from({length: 15}, () => {
  const steps = readInSteps(twice, sampleWindow);
  const times = [];
  for (let done = false; !done;) times.push(timed(() => ({done} = steps.next())));
  return times;
});
const typical = rounds[0].map((_, step) => medianOf(rounds.map((times) => times[step])));
console.log(`${typical.length} steps for 20,000 events, the longest takes ${Math.max(...typical).toFixed(1)} ms`);
