import {once} from 'node:events';
import {createServer} from 'node:http';
import type {IncomingMessage, RequestListener, Server, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {expect} from 'chai';
import {locate} from './address.js';
import {load} from './load.js';
import type {RequestOptions} from './request.js';
import {request} from './request.js';
import type {SourceError} from './source-error.js';

const calendar = (summary: string) => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260302',
  `SUMMARY:${summary}`, 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');

const answers: Record<string, (request: IncomingMessage, response: ServerResponse, visit: number) => void> = {
  '/plain': (_, response) => response.setHeader('content-type', 'text/calendar').end(calendar('Bio')),
  '/stalled': (_, response) => void response.write('BEGIN:VCALENDAR\r\n'),
  '/silent': () => {},
  '/truncated': (_, response) => {
    response.setHeader('content-length', '5000').write('BEGIN:VCALENDAR\r\n');
    setImmediate(() => response.destroy());
  },
  '/half-chunked': (_, response) => {
    response.write('BEGIN:VCALENDAR\r\n');
    setImmediate(() => response.destroy());
  },
  '/lost-once': (incoming, response, visit) => visit === 1 ? incoming.destroy() : response.end(calendar('Bio')),
  '/busy': (_, response, visit) => {
    if (visit === 1) response.writeHead(503, {'retry-after': '3'}).end('busy');
    else response.end(calendar('Bio'));
  },
  '/limited': (_, response, visit) => visit < 3 ? response.writeHead(429).end() : response.end(calendar('Bio')),
  '/redirect': (_, response) => response.writeHead(302, {location: '/elsewhere/feed.ics'}).end(),
  '/elsewhere/feed.ics': (_, response) => response.end(calendar('Bio')),
  '/loop': (_, response) => response.writeHead(302, {location: '/loop'}).end(),
  '/endless': (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(2 ** 20)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(30 * 2 ** 20))),
  '/latin1': (_, response) => response.setHeader('content-type', 'text/calendar; charset=utf-8')
    .end(Buffer.from(calendar('Restmüll'), 'latin1')),
  '/untyped': (_, response) => response.end(calendar('Restmüll')),
  '/mistyped': (_, response) => response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(calendar('Restmüll')),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(calendar('Restmüll'))),
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Wartung</title>'),
  '/empty': (_, response) => response.writeHead(204).end(),
};

describe('a real server', () => {
  let server: Server;
  let base: string;
  const visits = new Map<string, number>();
  const pauses: number[] = [];
  const options: RequestOptions & {cache: 'none'} = {
    cache: 'none',
    // The time limit never comes, other pauses are over at once.
    wait: async (ms) => ms === 10_000 ? new Promise(() => {}) : void pauses.push(ms),
    random: () => 1,
    online: () => true,
  };

  before((done) => {
    const listener: RequestListener = (incoming, response) => {
      const {url = ''} = incoming;
      visits.set(url, (visits.get(url) ?? 0) + 1);
      answers[url]!(incoming, response, visits.get(url)!);
    };
    server = createServer(listener).listen(0, '127.0.0.1', () => {
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      done();
    });
  });
  after((done) => {
    server.closeAllConnections();
    server.close(done);
  });
  beforeEach(() => {
    visits.clear();
    pauses.length = 0;
  });

  const ask = (path: string, more: RequestOptions = {}) =>
    request(locate({url: path}, {baseUrl: base}), {...options, ...more}, new AbortController().signal);
  const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
    () => expect.fail('it should have failed'), (error: SourceError) => error,
  );
  const names = async (path: string) => {
    const read = {from: '2026-01-01', to: '2027-01-01'};
    const {items} = await load(path, {...options, baseUrl: base, kind: 'events', read});
    return items.map((item) => (item as {name: string}).name);
  };

  it('answers', async () => {
    const {contentType, url} = await ask('plain');
    expect(contentType).to.equal('text/calendar');
    expect(url).to.equal(`${base}plain`);
  });

  it('that is silent is given up after ten seconds', async () => {
    const wait = () => once(server, 'request').then(() => {});
    expect((await failure(ask('silent', {wait}))).code).to.equal('timeout');
    expect(visits.get('/silent')).to.equal(1);
  });

  it('that stalls in the middle is given up after ten seconds', async () => {
    const begun = new EventTarget();
    const wait = () => once(begun, 'head').then(() => {});
    const fetchBegun: typeof fetch = async (...args) => {
      const response = await fetch(...args);
      begun.dispatchEvent(new Event('head'));
      return response;
    };
    expect((await failure(ask('stalled', {wait, fetch: fetchBegun}))).code).to.equal('timeout');
    expect(visits.get('/stalled')).to.equal(1);
  });

  it('that breaks off is asked again, and not believed', async () => {
    for (const path of ['truncated', 'half-chunked']) {
      expect((await failure(ask(path))).code, path).to.equal('network');
      expect(visits.get(`/${path}`), path).to.equal(4);
    }
  });

  it('that drops one connection is asked again', async () => {
    expect(await names('lost-once')).to.deep.equal(['Bio']);
    expect(visits.get('/lost-once')).to.equal(2);
  });

  it('that is busy is given the time it asks for', async () => {
    expect(await names('busy')).to.deep.equal(['Bio']);
    expect(pauses).to.deep.equal([3000]);
  });

  it('that limits requests is asked more and more slowly', async () => {
    expect(await names('limited')).to.deep.equal(['Bio']);
    expect(pauses).to.deep.equal([500, 1000]);
  });

  it('that redirects is followed, and links start from there', async () => {
    expect((await ask('redirect')).url).to.equal(`${base}elsewhere/feed.ics`);
  });

  it('that redirects in circles is not there', async () => {
    expect((await failure(ask('loop'))).code).to.equal('network');
  });

  it('that sends without end is stopped at 20 MB', async () => {
    expect((await failure(ask('endless'))).code).to.equal('too-large');
    expect(visits.get('/endless')).to.equal(1);
  });

  it('that sends 30 MB in a small packet is stopped too', async () => {
    expect((await failure(ask('bomb'))).code).to.equal('too-large');
  });

  it('that names the wrong charset, type or none at all is understood', async () => {
    for (const path of ['latin1', 'untyped', 'mistyped', 'gzip']) {
      expect(await names(path), path).to.deep.equal(['Restmüll']);
    }
  });

  it('that sends a page or nothing has no feed', async () => {
    for (const path of ['page', 'empty']) expect((await failure(names(path))).code, path).to.equal('format');
  });

  it('that is not there is told from one that refuses', async () => {
    expect((await failure(ask('http://127.0.0.1:1/'))).code).to.equal('network');
  });
});
