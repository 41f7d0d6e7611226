/**
 * "Open now?" for 10,000 places beside the package `opening_hours`, in one run on one machine; arithmetic alone, so in
 * Node. The hours are read before, as a list of places does it once.
 *
 *     node bench/opening-hours.mjs
 *
 * `--write` writes the table of `docs/performance.md`.
 */
import {build} from 'esbuild';
import Hours from 'opening_hours';
import {asPromises, asTable, medianOf, ms, processorTime, publish, times} from './figures.mjs';

const bundle = await build({
  entryPoints: [new URL('../src/places/opening-hours.ts', import.meta.url).pathname],
  bundle: true, minify: true, format: 'esm', target: 'es2022', write: false,
});
const {isOpenAt, readHours, verdictAt} = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);

const patterns = [
  (h) => `Mo-Fr 0${h}:00-18:00; Sa 09:00-1${h % 5}:00`, (h) => `Mo-Fr 0${h}:30-12:30,14:00-18:00; PH off`,
  (h) => `Tu-Su 1${h % 4}:00-22:00; PH 12:00-20:00`, () => '24/7', (h) => `Mo-Sa 0${h}:00-20:00; Su,PH off`,
  (h) => `Apr-Oct Mo-Su 0${h}:00-20:00; Nov-Mar Mo-Su 0${h}:00-17:00`, (h) => `Fr,Sa 2${h % 4}:00-05:00; Su-Th 18:00-24:00`,
  (h) => `Mo 0${h}:00-12:00; We 14:00-18:00; Th[1] 16:00-19:00`, (h) => `Mo-Fr 0${h}:00-16:00; Dec 24-31 off; easter -2 days off`,
  (h) => `Mo-Fr 0${h}:15-17:45; Sa 10:00-14:00 "nur mit Termin"`,
];
const texts = Array.from({length: 10000}, (_, index) => patterns[index % patterns.length](6 + index % 4));
const moments = ['2026-11-30T10:15:00+01:00', '2026-12-25T10:15:00+01:00', '2026-06-13T00:30:00+02:00'].map((one) => Date.parse(one));
const place = {lat: '51.17', lon: '7.08', address: {country_code: 'de', state: 'Nordrhein-Westfalen'}};

console.warn = () => {};
process.env.TZ = 'Europe/Berlin';
const options = {region: 'DE-NW'};

/** Median over the moments and three rounds; `fresh` reads the hours anew before each. */
function measure(read, ask, fresh) {
  let hours = texts.map(read);
  const spent = [];
  for (let round = 0; round < 3; round++) {
    for (const moment of moments) {
      if (fresh) hours = texts.map(read);
      spent.push(processorTime(() => {
        for (const one of hours) ask(one, moment);
      }));
    }
  }
  return medianOf(spent);
}

const readOurs = (text) => readHours(text, options);
const readTheirs = (text) => new Hours(text, place);
const asDate = (ask) => (hours, moment) => ask(hours, new Date(moment));

const reading = [processorTime(() => texts.map(readOurs)), processorTime(() => texts.map(readTheirs))];
const first = measure(readOurs, isOpenAt, true);
const ours = measure(readOurs, isOpenAt);
const theirs = measure(readTheirs, asDate((hours, date) => hours.getState(date)));
const verdict = measure(readOurs, verdictAt);
const change = measure(readTheirs, asDate((hours, date) => [hours.getState(date), hours.getNextChange(date)]));

publish('opening-hours', [
  asTable([
    ['10,000 places, processor time in Node', 'ours', 'opening_hours', 'ratio'],
    ['reading the hours', ...reading.map(ms), times(reading[0] / reading[1])],
    ['open now?', ms(ours), ms(theirs), times(ours / theirs)],
    ['open now, asked for the first time?', ms(first), '', ''],
    ['open now, and until when?', ms(verdict), ms(change), times(verdict / change)],
  ]),
  asPromises([
    ['open now? for 10,000 places, in milliseconds', ours, 50, ms],
    ['beside opening_hours', ours / theirs, 0.1],
  ]),
].join('\n\n'));
