/**
 * The providers behind the relay of `relay.mjs`, as they are: most answer, some slowly, some fail after they once
 * answered, and some are hostile. A process of its own, on a core of its own.
 * Prints its port; `GET /asked` gives `{path: [times in milliseconds since 1970]}` of all requests so far.
 */
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';
import {KINDS, feedSize} from './relay-feeds.mjs';

const asked = {};

const EVENT = (index) => ({id: `event-${index}`, name: `Wochenmarkt auf dem Alten Markt ${index}`,
  start: '2026-12-05T10:00:00+01:00', end: '2026-12-05T14:00:00+01:00', timeZone: 'Europe/Berlin',
  location: {name: 'Alter Markt', address: {streetAddress: 'Alter Markt 1', postalCode: '12345', addressLocality: 'Eschenfurt'}}});

/** A feed of about so many bytes. */
const feedOf = (bytes) => {
  const one = JSON.stringify(EVENT(0)).length;
  const items = Array.from({length: Math.max(1, Math.round(bytes / one))}, (_, index) => EVENT(index));
  return JSON.stringify({stadtbausteine: '1.0', kind: 'events', items});
};

const JSON_TYPE = {'content-type': 'application/json', 'cache-control': 'max-age=3600'};
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const BOMB = gzipSync(Buffer.alloc(200 * 2 ** 20));
const MEGABYTE = Buffer.alloc(2 ** 20, 'x');

/** What each kind of provider does; `times` is how often this address was asked before. */
const ANSWERS = {
  good: ({response, path}) => response.writeHead(200, JSON_TYPE).end(feedOf(feedSize(path))),
  slow: async ({response, path}) => {
    await wait(2000);
    response.writeHead(200, JSON_TYPE).end(feedOf(feedSize(path)));
  },
  failing: ({response, path, times}) => (times ? response.writeHead(500).end('down')
    : response.writeHead(200, JSON_TYPE).end(feedOf(feedSize(path)))),
  broken: ({response, path, times}) => {
    const text = feedOf(feedSize(path));
    response.writeHead(200, {...JSON_TYPE, 'content-length': text.length});
    if (!times) return response.end(text);
    response.write(text.slice(0, 100), () => response.destroy());
  },
  dead: ({response}) => response.destroy(),
  oversized: async ({response}) => {
    const gone = new Promise((go) => response.once('close', go));
    response.writeHead(200, JSON_TYPE);
    for (let part = 0; part < 25 && !response.destroyed; part++) {
      if (!response.write(MEGABYTE)) await Promise.race([new Promise((go) => response.once('drain', go)), gone]);
    }
    response.end();
  },
  bomb: ({response}) => response.writeHead(200, {...JSON_TYPE, 'content-encoding': 'gzip'}).end(BOMB),
  drip: async ({response}) => {
    response.writeHead(200, JSON_TYPE);
    for (let part = 0; part < 60 && !response.destroyed; part++) {
      response.write(' ');
      await wait(1000);
    }
    response.end();
  },
  inward: ({response}) => response.writeHead(302, {location: 'http://169.254.169.254/latest/meta-data/'}).end(),
};

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://provider').pathname;
  if (path === '/asked') return response.writeHead(200, JSON_TYPE).end(JSON.stringify(asked));
  const kind = KINDS.find(([name]) => path.startsWith(`/${name}/`))?.[0];
  if (!kind) return response.writeHead(404).end();
  const times = asked[path] ??= [];
  times.push(Date.now());
  response.on('error', () => undefined);
  return ANSWERS[kind]({response, path, times: times.length - 1});
}).listen(0, '127.0.0.1', () => console.log(server.address().port));
