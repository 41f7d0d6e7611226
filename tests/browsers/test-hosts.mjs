/**
 * A further host for the browser tests: the built package on an origin of its own, which answers every page. The first
 * part of an address says how the files are there:
 *
 * - `dist`: as built
 * - `next`: another version, with an English heading of its own
 * - `named`: the policy of `embed.html` names the host instead of `'self'`
 * - `tampered`: the chunk of all widgets has been changed
 * - `moved`: only `stadtbausteine.js` and `embed.js`, as an optimiser leaves them; `merged`: only `loader.js`
 * - `flaky-…`: the module of a widget is missing the first time it is asked for
 * - `renewed-…`: the profile of a snapshot, of which there is a newer one whenever it is asked for again
 * - `lacking`: the chunk that asks again for a feed is missing
 *
 * `busy` answers 503.
 *
 * Tests learn its address at `/test-host`. Files that only the tests' own origin has to serve are in the same
 * variants below `/test-host/`.
 */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {listWidgets, readJson, root} from '../../build/files.mjs';
import {drawing} from '../../demo/city/news-pictures.mjs';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json'};
const {version} = readJson('package.json');

const feed = JSON.stringify({stadtbausteine: '1.0', kind: 'collections', items: [
  {id: '1', date: '2026-03-03', fraction: 'residual', name: 'Restmüll'},
]});

const calendar = (...lines) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Restmüll', ...lines,
  'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const ours = (kind, rest) => ['application/json', JSON.stringify({stadtbausteine: '1.0', kind, ...rest})];
const bin = (date, name) => ours('collections', {items: [{id: date, date, fraction: 'paper', name}]});
const months = [
  {key: '2026-03', src: '03.json', from: '2026-03-05', to: '2026-03-06', count: 1},
  {key: '2026-04', src: '04.json', from: '2026-04-01', to: '2026-04-02', count: 1},
];
const checked = '2026-03-04T06:00:00+01:00';

/** Documents that stand beside the package on both hosts. */
const documents = {
  '/feed': ['application/json', feed],
  '/days.ics': ['text/calendar', calendar('DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=WEEKLY')],
  '/moments.ics': ['text/calendar', calendar('DTSTART;TZID=Europe/Berlin:20260303T060000', 'RRULE:FREQ=MONTHLY')],
  '/streets.json': ['application/json', JSON.stringify({streets: [{name: 'Ahornweg'}, {name: 'Fliederweg'}]})],
  '/bins/index-1.json': ours('collections', {checked, by: 'street', parts: [
    {key: 'Ahornweg', src: 'ahorn.json', count: 1},
    {key: 'Lindenstraße, 1–19', street: 'Lindenstraße', house: '1–19', src: 'linde.json', count: 1},
    {key: 'Lindenstraße, 20–48', street: 'Lindenstraße', house: '20–48', src: 'ahorn.json', count: 1},
  ]}),
  '/bins/index-0123456789ab.json': ours('collections', {checked, by: 'street', parts: [
    {key: 'Ahornweg', src: 'ahorn.json', count: 1},
  ]}),
  '/bins/index-ba9876543210.json': ours('collections', {checked, by: 'street', parts: [
    {key: 'Ahornweg', src: 'linde.json', count: 1},
  ]}),
  '/bins/ahorn.json': bin('2026-03-05', 'Altpapier'),
  '/bins/linde.json': bin('2026-03-10', 'Blaue Tonne'),
  '/events/index-1.json': ours('events', {checked, by: 'month', parts: months}),
  '/events/incomplete.json': ours('events', {checked, by: 'month', parts: [...months, {key: '2026-05', src: '05.json', count: 9}]}),
  '/events/failing.json': ours('events', {checked, failing: {since: '2026-03-04T07:00:00+01:00', code: 'http'}, by: 'month', parts: months}),
  '/events/03.json': ours('events', {items: [{id: 'a', name: 'Markt', startDate: '2026-03-05'}]}),
  '/events/04.json': ours('events', {items: [{id: 'b', name: 'Lesung', startDate: '2026-04-01'}]}),
  '/events-0123456789ab.json': ours('events', {items: [{id: 'a', name: 'Markt', startDate: '2026-03-05'}]}),
  '/events-ba9876543210.json': ours('events', {items: [{id: 'a', name: 'Lesung', startDate: '2026-03-05'}]}),
  '/profile': ['application/json', JSON.stringify({name: 'Musterstadt', widgets: {'waste-calendar': {src: 'feed'}}})],
  '/guarded': ['application/json', JSON.stringify({
    name: 'Musterstadt', hosts: {consent: ['abfall.example']}, widgets: {'waste-calendar': {src: 'https://abfall.example/abfuhr'}},
  })],
  '/themed': ['application/json', JSON.stringify({name: 'Musterstadt', theme: 'dark'})],
  '/served': ['application/json', JSON.stringify({
    name: 'Musterstadt', widgets: {'waste-calendar': {src: 'https://abfall.example/rest/', format: 'abfallnavi'}},
  })],
  '/served-by-relay': ['application/json', JSON.stringify({
    name: 'Musterstadt', relay: 'feed?url={url}',
    widgets: {'waste-calendar': {src: 'https://abfall.example/rest/', format: 'abfallnavi'}},
  })],
  '/relayed': ['application/json', JSON.stringify({
    name: 'Musterstadt', relay: 'feed?url={url}', widgets: {'waste-calendar': {src: 'https://abfall.example/abfuhr'}},
  })],
};

const asked = new Set();
/** The module of a widget, as it is published or as the autoloader imports it. */
const flaky = new RegExp(`^(/flaky-\\w+/)(?:components/|chunks/(?:${listWidgets().join('|')})-)`);
const isMissing = (path, [, host] = flaky.exec(path) ?? []) => /^\/lacking\/chunks\/request-again-/.test(path)
  || /^\/moved\/(?!(stadtbausteine|embed)\.js$)|^\/merged\/(?!loader\.js$)/.test(path)
  || host && !asked.has(host) && asked.add(host);

const change = (variant, path, text) => {
  if (variant === 'named') return text.replaceAll('\'self\'', 'http://127.0.0.1:*');
  if (variant === 'next') return text.replaceAll(`"${version}"`, '"99.0.0"').replaceAll('Waste calendar', 'Next calendar');
  if (variant === 'tampered' && /\/0-[\w-]+\.js$/.test(path)) return `${text}\nglobalThis.tampered = true;`;
  return text;
};

/** The profile of a snapshot, of the first generation once. */
const renewed = (path) => {
  const hash = asked.has(path) ? 'ba9876543210' : '0123456789ab';
  asked.add(path);
  return JSON.stringify({name: 'Musterstadt', widgets: {'city-events': {src: `events-${hash}.json`}}});
};

/** What an address answers: `{type, body}`, or undefined where nothing is. */
const answer = (path) => {
  if (/^\/renewed-\w+$/.test(path)) return {type: 'application/json', body: renewed(path)};
  if (Object.hasOwn(documents, path)) {
    const [type, body] = documents[path];
    return {type, body};
  }
  const [, variant, file] = /^\/(dist|named|next|tampered|lacking|flaky-\w+|moved|merged)\/([\w./-]+)$/.exec(path) ?? [];
  const place = join(root, 'dist', file ?? '');
  if (!file || file.includes('..') || !existsSync(place) || isMissing(path)) return undefined;
  const text = readFileSync(place, 'utf8');
  return {type: TYPES[extname(file)] ?? 'text/plain', body: change(variant, path, text)};
};

const serve = (request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  const found = answer(pathname);
  response.writeHead(found ? 200 : pathname === '/busy' ? 503 : 404, {
    'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'timing-allow-origin': '*',
  }).end(found?.body);
};

/** A plugin of the test runner. */
export const testHosts = () => {
  let server;
  return {
    name: 'test-hosts',
    async serverStart() {
      server = createServer(serve).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
    },
    serverStop() {
      server.close();
      server.closeAllConnections();
    },
    serve({path}) {
      if (path === '/test-host') return JSON.stringify({host: `http://127.0.0.1:${server.address().port}/`});
      if (!path.startsWith('/test-host/')) return undefined;
      const found = answer(path.slice('/test-host'.length));
      return found && {body: found.body, type: found.type};
    },
  };
};

/** A plugin that serves the pictures of the examples, as the demo does: a widget hides one that cannot be had. */
export const drawings = {
  name: 'drawings',
  serve({path}) {
    const [, name] = /^\/stadt\/aktuelles\/bilder\/([\w.-]+)$/.exec(path) ?? [];
    const body = name && drawing(name);
    return body && {body, type: 'svg'};
  },
};
