import {expect} from 'chai';
import {relayedCity} from '../testing/relayed-city.js';
import type {Page} from '../testing/relayed-city.js';
import {createRelay} from './relay.js';

const base = 'https://daten.eschenfurt.example';
const feed = `${base}/termine.ics`;
const profile = {name: 'Eschenfurt', widgets: {'city-events': {src: feed}}};
const city = (page: Page | Record<string, Page>, config = {}, means = {}) =>
  relayedCity(typeof page === 'object' ? page : {[feed]: page}, {profiles: [profile], ...config}, means);
const answer = (text: string, headers: Record<string, string> = {}, status = 200) =>
  () => new Response(text, {status, headers});
const statusOf = (response: Response) => response.headers.get('cache-status');

describe('the relay', () => {
  it('gives what the publisher gives', async () => {
    const {ask, asked} = city(answer('BEGIN:VCALENDAR', {'content-type': 'text/calendar; charset=iso-8859-1', 'set-cookie': 'a=b', 'x-powered-by': 'x', 'access-control-allow-origin': 'https://other.example', 'etag': '"a1"'}));
    const response = await ask(feed, {headers: {origin: 'https://www.stadt.example', cookie: 'c=d', authorization: 'e'}});
    expect(await response.text()).to.equal('BEGIN:VCALENDAR');
    expect(Object.fromEntries(response.headers)).to.deep.equal({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Age, Cache-Status, ETag, Retry-After',
      'age': '0',
      'cache-control': 'public, max-age=60, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400',
      'cache-status': 'stadtbausteine; fwd=uri-miss; stored; ttl=60',
      'content-length': '15',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'text/calendar; charset=iso-8859-1',
      'cross-origin-resource-policy': 'cross-origin',
      'etag': '"a1"',
      'vary': 'Origin',
      'x-accel-expires': '60',
      'x-content-type-options': 'nosniff',
    });
    expect(Object.fromEntries(asked[0]!.headers)).to.deep.equal({'accept': '*/*', 'user-agent': 'stadtbausteine-relay'});
  });

  it('gives the bytes as they are, and makes up no charset', async () => {
    const bytes = new Uint8Array([0x42, 0x65, 0x69, 0x20, 0xa4, 0xe4]);
    const {ask} = city(() => new Response(bytes));
    const response = await ask(feed);
    expect(new Uint8Array(await response.arrayBuffer())).to.deep.equal(bytes);
    expect(response.headers.get('content-type')).to.equal('application/octet-stream');
  });

  it('says nothing of the packing of an answer that was unpacked', async () => {
    const {ask} = city(answer('unpacked', {'content-encoding': 'br', 'content-length': '3', 'etag': '"a1"'}));
    const {headers} = await ask(feed);
    expect([headers.get('content-encoding'), headers.get('content-length'), headers.get('etag')]).to.deep.equal([null, '8', 'W/"a1"']);
  });

  it('answers HEAD without a body', async () => {
    const response = await city('abc').ask(feed, {method: 'HEAD'});
    expect([response.status, response.headers.get('content-length'), await response.text()]).to.deep.equal([200, '3', '']);
  });

  it('relays nothing that nobody has named', async () => {
    const {told, asked} = relayedCity({[feed]: 'abc'}, {profiles: []});
    expect(await told(feed)).to.equal('403 not-allowed');
    expect(asked).to.deep.equal([]);
  });

  for (const address of [
    `${base}/termine.ics?a=b`, `${base}/termine.ics/`, `${base}/Termine.ics`, `${base}/`, 'http://daten.eschenfurt.example/termine.ics',
    'https://daten.eschenfurt.example:8443/termine.ics', 'https://me@daten.eschenfurt.example/termine.ics',
    'https://daten.eschenfurt.example./termine.ics', 'https://daten.eschenfurt.example.evil.example/termine.ics',
    'https://evil-daten.eschenfurt.example/termine.ics', 'https://evil.daten.eschenfurt.example/termine.ics',
    'https://evil.example/?https://daten.eschenfurt.example/termine.ics', `${base}%2ftermine.ics@evil.example/`, `${base}/%74ermine.ics`,
    'file:///etc/passwd', 'ftp://daten.eschenfurt.example/termine.ics', 'data:,a', 'gopher://127.0.0.1:6379/_INFO',
    `${feed}\r\nX-Evil: 1`, `${feed}\0`, 'http://127.0.0.1/', 'http://169.254.169.254/latest/meta-data/',
  ]) {
    it(`does not relay ${JSON.stringify(address)}`, async () => {
      const {told, asked} = city('abc');
      expect(await told(address)).to.be.oneOf(['403 not-allowed', '400 address']);
      expect(asked).to.deep.equal([]);
    });
  }

  for (const address of ['HTTPS://DATEN.eschenfurt.example:443/x/../termine.ics#a', 'webcal://daten.eschenfurt.example/termine.ics', ` ${feed} `]) {
    it(`takes ${JSON.stringify(address)} for what it means`, async () => {
      expect(await city('abc').told(address)).to.equal('200 abc');
    });
  }

  it('wants one address', async () => {
    const {relay} = city('abc');
    for (const query of ['', '?url=', '?url=feed.ics', `?url=${feed}&url=${feed}`]) {
      const response = await relay.fetch(new Request(`https://stadt.example/daten${query}`));
      expect([response.status, (await response.json() as {code: string}).code], query).to.deep.equal([400, 'address']);
    }
  });

  it('refuses methods that change something', async () => {
    const {ask, asked} = city('abc');
    for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      const response = await ask(feed, {method});
      expect([response.status, response.headers.get('allow')]).to.deep.equal([405, 'GET, HEAD, POST, OPTIONS']);
    }
    const posted = await ask(feed, {method: 'POST', body: 'a'});
    expect([posted.status, posted.headers.get('allow')]).to.deep.equal([405, 'GET, HEAD']);
    expect(asked).to.deep.equal([]);
  });

  it('answers the question whether a page may ask', async () => {
    const response = await city('abc').ask(feed, {method: 'OPTIONS', headers: {
      'origin': 'https://www.stadt.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'idempotency-key',
    }});
    expect([response.status, response.headers.get('access-control-allow-origin'), response.headers.get('access-control-allow-headers')])
      .to.deep.equal([204, '*', 'Content-Type, Idempotency-Key, If-None-Match']);
  });

  it('lets only pages of the named origins read', async () => {
    const {ask} = city('abc', {origins: ['https://www.stadt.example/']});
    const allowed = async (origin: string) => (await ask(feed, {headers: {origin}})).headers.get('access-control-allow-origin');
    expect(await allowed('https://www.stadt.example')).to.equal('https://www.stadt.example');
    expect(await allowed('https://www.stadt.example.evil.example')).to.equal(null);
    expect((await ask(feed)).headers.get('vary')).to.equal('Origin');
  });

  it('says that it lives, and nothing else of itself', async () => {
    const {relay} = city('abc');
    const health = await relay.fetch(new Request('https://stadt.example/daten/health'));
    expect([health.status, await health.text()]).to.deep.equal([200, '{"status":"ok"}']);
    expect((await relay.fetch(new Request('https://stadt.example/metrics'))).status).to.equal(404);
  });

  it('wants a configuration without mistakes', () => {
    expect(() => createRelay({profiles: [], privat: ['a']} as never)).to.throw(TypeError, '"privat" is not known');
    expect(() => createRelay({profiles: [], keys: {a: {env: 'KEY', header: 'a:b'}}})).to.throw(TypeError, '"keys" has to be');
    expect(() => createRelay({profiles: {}} as never)).to.throw(TypeError, '"profiles" has to be');
  });

  it('knows the status of an answer from memory', async () => {
    const {ask} = city('abc');
    await ask(feed);
    expect(statusOf(await ask(feed))).to.equal('stadtbausteine; hit; ttl=60');
  });
});
