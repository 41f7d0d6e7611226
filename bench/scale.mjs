/**
 * What 400 cities with 20 widgets each and 10 million views a day would need, on paper: the assumptions below and what was
 * measured (`docs/performance.md`), multiplied. `--write` writes the tables of `docs/scale.md`.
 */
import {readText} from '../build/files.mjs';
import {asTable, publish} from './figures.mjs';

const DAY = 86_400;

/** What is assumed, with the reason; everything else follows. */
const ASSUMED = {
  cities: [400, 'cities; given'],
  views: [10e6, 'views a day, of all cities together; given'],
  usual: [3, 'widgets of a view, as on a home page'],
  most: [20, 'widgets of a view where a page has all of them'],
  cold: [0.4, 'of the views come without the library in the browser\'s cache'],
  hour: [0.1, 'of a day\'s views are in its busiest hour'],
  storm: [10, 'times the busiest hour, when everybody looks at the warnings at once'],
  feed: [6, 'kB of a compressed feed of a snapshot'],
  profile: [0.5, 'kB of an answer that `city.json` is as it was'],
  live: [1, 'of the widgets of a view is live'],
  asks: [2, 'times a live widget asks while a view lasts'],
  stops: [10, 'stops of a city with a departure board'],
  hourly: [15, 'sources of a city in the snapshot of every hour'],
  answer: [20, 'kB of an answer in the relay\'s memory'],
  byte: [0.02, '€ per GB from the CDN'],
  request: [0.6, '€ per million requests to the CDN'],
  origin: [0.4, '€ per million requests to the bucket'],
  server: [10, '€ a month for two small virtual servers of one core'],
};

const $ = Object.fromEntries(Object.entries(ASSUMED).map(([name, [value]]) => [name, value]));

/** Lifetimes of live widgets in seconds, as they refresh; addresses of each in a city. */
const LIVE = [['departure-board', 30, $.stops], ['sharing-vehicles', 60, 1], ['city-alerts', 120, 1],
  ['parking-status', 120, 1], ['charging-stations', 120, 1]];

const page = readText('docs/performance.md');

/** The number in a column of a row of the figures, the name of the row being column 0. */
const measured = (table, row, column) => {
  const lines = page.slice(page.indexOf(`<!-- ${table} -->`), page.indexOf(`<!-- /${table} -->`)).split('\n');
  const line = lines.find((one) => one.startsWith(`| ${row} |`));
  if (!line) throw new Error(`docs/performance.md has no row "${row}"`);
  return Number(line.split('|')[column + 1].replace(/[^\d.]/g, ''));
};

const LIBRARY = {
  [$.usual]: {kB: (measured('size', 'first widget with a JSON feed, everything it loads', 2)
    + ($.usual - 1) * measured('size', 'the median of further widgets', 2)) / 1000, files: 12},
  [$.most]: {kB: 130, files: 51},
};
const PER_CORE = {relay: measured('relay', 'Stadtbausteine', 2), nginx: measured('relay', 'nginx `proxy_cache`', 2)};

const number = (value) => value.toLocaleString('en', {maximumSignificantDigits: 3});
const perSecond = (perDay) => `${number(perDay / DAY)}/s`;
const busiest = (perDay) => `${number(perDay * $.hour / 3600)}/s`;

const assumptions = asTable([['assumed', 'what'],
  ...Object.values(ASSUMED).map(([value, why]) => [number(value), why])]);

/** What the CDN serves in a day when a view has so many widgets. */
const servedBy = (widgets) => {
  const {kB, files} = LIBRARY[widgets];
  const requests = $.views * (1 + widgets + $.cold * files);
  const gigabytes = $.views * ($.profile + widgets * $.feed + $.cold * kB) / 1e6;
  return {requests, gigabytes, cost: 30 * (gigabytes * $.byte + requests / 1e6 * $.request + $.views / 1e6 * $.origin)};
};

const column = (name, of) => [name, of(servedBy($.usual)), of(servedBy($.most))];
const served = asTable([
  ['the CDN serves', `${$.usual} widgets a view`, `${$.most} widgets a view`],
  column('requests a day', ({requests}) => `${number(requests / 1e6)} million`),
  column('on average', ({requests}) => perSecond(requests)),
  column('in the busiest hour', ({requests}) => busiest(requests)),
  column('bytes a day', ({gigabytes}) => `${number(gigabytes)} GB`),
  column('a month', ({cost}) => `${number(cost)} €`),
  column('a month and city', ({cost}) => `${number(cost / $.cities)} €`),
]);

const addresses = LIVE.map(([, , count]) => count).reduce((a, b) => a + b);
const askedLive = LIVE.map(([, ttl, count]) => count * DAY / ttl).reduce((a, b) => a + b);
const polls = $.views * $.live * $.asks;
const origins = asTable([
  ['providers see, at most', 'a city', 'all cities'],
  ...LIVE.map(([tag, ttl, count]) => [`\`<${tag}>\`, ${count} ${count > 1 ? 'addresses' : 'address'}, every ${ttl} s`,
    perSecond(count * DAY / ttl), perSecond($.cities * count * DAY / ttl)]),
  ['the snapshot of every hour, most of it answered with 304', perSecond(24 * $.hourly), perSecond($.cities * 24 * $.hourly)],
  ['together', perSecond(askedLive + 24 * $.hourly), perSecond($.cities * (askedLive + 24 * $.hourly))],
  ['for comparison: every browser asks for itself', perSecond(polls / $.cities), perSecond(polls)],
  ['the same in a storm', busiest($.storm * polls / $.cities), busiest($.storm * polls)],
]);

const share = (rate, perCore) => `${number(100 * rate / perCore)} %`;
const stormy = $.storm * polls * $.hour / 3600;
const passed = $.cities * askedLive / DAY;
const relays = asTable([
  ['live requests of all cities', 'requests a second', 'of one core'],
  ['a storm, all to the shared cache', number(stormy), `${share(stormy, PER_CORE.nginx)} of nginx`],
  ['a storm, all to the relay, without a cache in front', number(stormy), `${share(stormy, PER_CORE.relay)} of the relay`],
  ['what the cache lets through, at most once per address and lifetime', number(passed), `${share(passed, PER_CORE.relay)} of the relay`],
  [`memory for ${number($.cities * addresses)} addresses`, `${number($.cities * addresses * $.answer / 1000)} MB`, ''],
  ['two servers a month', `${number($.server)} €`, ''],
]);

publish('scale', [assumptions, served, origins, relays].join('\n\n'), 'docs/scale.md');
