/**
 * One reader of a large calendar, warm: `node bench/icalendar-reader.mjs <reader> <number of events>` prints the median
 * milliseconds of processor time as JSON. The benchmark `icalendar.mjs` starts one process for each.
 */
import {build} from 'esbuild';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {medianOf, processorTime} from './figures.mjs';
import {sampleCalendar, sampleWindow} from './icalendar-sample.mjs';

const loadOurs = async () => {
  const bundle = await build({
    entryPoints: [new URL('../src/formats/icalendar/icalendar.ts', import.meta.url).pathname],
    bundle: true, minify: true, format: 'esm', target: 'es2022', write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
};

/** The least that any reader does: folds undone, each line apart at its first colon, the name before a parameter. */
const split = (text) => {
  const properties = [];
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const [name] = line.slice(0, colon).split(';', 1);
    properties.push([name, line.slice(colon + 1)]);
  }
  return properties;
};

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

/** Per reader: what it does with a text, how often at first to get warm, and how often measured. */
const readers = {
  'splitter': [split, 10, 21],
  'ours': [(text, {read}) => read(text, sampleWindow), 10, 21],
  'ical.js-jcal': [(text) => ICAL.parse(text), 2, 7],
  'ical.js-tuned': [(text) => expand(text, grouped), 2, 5],
  // Quadratic: it takes minutes.
  'ical.js-documented': [(text) => expand(text), 0, 1],
  'node-ical': [nodeWindow, 1, 3],
};

/** How a page reads it: the longest step, each the median of several runs, and what came out. */
const inSteps = (text, {read, readInSteps}) => {
  const rounds = Array.from({length: 9}, () => {
    const steps = readInSteps(text, sampleWindow);
    const found = [];
    for (let done = false; !done;) found.push(processorTime(() => ({done} = steps.next())));
    return found;
  });
  const typical = rounds[0].map((_, step) => medianOf(rounds.map((found) => found[step])));
  const half = sampleCalendar(10_000);
  const {items, problems} = read(half, sampleWindow);
  return {
    megabytes: (half.length / 1e6).toFixed(1), items: items.length, problems: problems.length,
    steps: typical.length, longest: Math.max(...typical),
  };
};

const [name, count] = process.argv.slice(2);
const text = sampleCalendar(Number(count));
const ours = /ours|steps/.test(name) ? await loadOurs() : undefined;
if (name === 'steps') {
  console.log(JSON.stringify(inSteps(text, ours)));
} else {
  const [run, warm, often] = readers[name];
  const few = Number(count) > 20_000;
  const measured = [];
  for (let round = -(few ? 2 : warm); round < (few ? 5 : often); round++) {
    const time = processorTime(() => run(text, ours));
    if (round >= 0) measured.push(time);
  }
  console.log(JSON.stringify({time: medianOf(measured)}));
}
