import {expect} from 'chai';
import {relayedCity} from '../testing/relayed-city.js';
import type {Page} from '../testing/relayed-city.js';

const feed = 'https://daten.eschenfurt.example/termine.json';
const profile = {name: 'Eschenfurt', widgets: {'city-events': {src: feed}}};
const json = (headers: Record<string, string> = {}) => () =>
  new Response('{"a": 1}', {headers: {'content-type': 'application/json', ...headers}});

const city = (page: Page, config = {}, means = {}) =>
  relayedCity({[feed]: page}, {profiles: [profile], ...config}, means);

/** What came, from where, how fresh, how old. */
const seen = async (response: Response) =>
  [response.status, await response.text(), response.headers.get('cache-status'), response.headers.get('age')];
/** Lets what goes on behind an answer come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('an answer of the relay', () => {
  it('is asked for once, however many want it', async () => {
    const {ask, asked} = city(async () => {
      await settled();
      return new Response('{"a": 1}');
    });
    const answers = await Promise.all(Array.from({length: 100}, () => ask(feed)));
    expect(asked).to.have.length(1);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).to.deep.equal(new Set(['{"a": 1}']));
    expect(answers[99]!.headers.get('cache-status')).to.equal('stadtbausteine; fwd=uri-miss; stored; ttl=60; collapsed');
  });

  it('is asked for once in its lifetime', async () => {
    const {ask, asked, pass} = city(json({'cache-control': 'max-age=300'}));
    await ask(feed);
    pass(299_000);
    expect(await seen(await ask(feed))).to.deep.equal([200, '{"a": 1}', 'stadtbausteine; hit; ttl=1', '299']);
    expect(asked).to.have.length(1);
  });

  it('is as old as caches on the way say', async () => {
    const {ask, pass} = city(json({'cache-control': 'public, s-maxage=300', 'age': '100'}));
    await ask(feed);
    pass(50_000);
    const response = await ask(feed);
    expect(response.headers.get('cache-control')).to.contain('s-maxage=300');
    expect(await seen(response)).to.deep.equal([200, '{"a": 1}', 'stadtbausteine; hit; ttl=150', '150']);
  });

  it('lives as long as the city says, whatever its publisher says', async () => {
    const {ask, pass, asked} = city(json({'cache-control': 'no-store'}), {ttl: {'daten.eschenfurt.example': 20}});
    const first = await ask(feed);
    expect(first.headers.get('cache-control')).to.contain('max-age=20, s-maxage=20,');
    pass(19_000);
    expect((await ask(feed)).headers.get('cache-status')).to.equal('stadtbausteine; hit; ttl=1');
    expect(asked).to.have.length(1);
  });

  it('is given while a newer one is on its way', async () => {
    let text = 'alt';
    const {ask, pass, asked} = city(() => new Response(text));
    await ask(feed);
    pass(70_000);
    text = 'neu';
    expect(await seen(await ask(feed))).to.deep.equal([200, 'alt', 'stadtbausteine; hit; ttl=-10', '70']);
    while (await (await ask(feed)).text() !== 'neu') await settled();
    expect(await seen(await ask(feed))).to.deep.equal([200, 'neu', 'stadtbausteine; hit; ttl=60', '0']);
    expect(asked).to.have.length(2);
  });

  it('is not given for long before a newer one is waited for', async () => {
    let text = 'alt';
    const {ask, pass} = city(() => new Response(text));
    await ask(feed);
    pass(130_000);
    text = 'neu';
    expect(await seen(await ask(feed))).to.deep.equal([200, 'neu', 'stadtbausteine; fwd=stale; stored; ttl=60', '0']);
  });

  it('is renewed where its publisher says that nothing has changed', async () => {
    const {ask, asked, pass} = city(({headers}) => headers.get('if-none-match') === '"a1"'
      ? new Response(null, {status: 304})
      : new Response('{"a": 1}', {headers: {'etag': '"a1"', 'last-modified': 'Mon, 30 Nov 2026 11:00:00 GMT', 'cache-control': 'max-age=60'}}));
    await ask(feed);
    pass(1_000_000);
    expect(await seen(await ask(feed))).to.deep.equal([200, '{"a": 1}', 'stadtbausteine; fwd=stale; stored; ttl=60', '0']);
    expect(asked.map(({headers}) => headers.get('if-modified-since'))).to.deep.equal([null, 'Mon, 30 Nov 2026 11:00:00 GMT']);
  });

  const broken: Record<string, readonly [Page, string]> = {
    'is down': [503, 'upstream 503'],
    'refuses': [403, 'upstream 403'],
    'is not done': [() => new Response('in Arbeit', {status: 202}), 'upstream 202'],
    'sends a part': [() => new Response('{"a"', {status: 206}), 'upstream 206'],
    'has lost it': [404, 'upstream 404'],
    'shows a web page': [() => new Response('<!DOCTYPE html><title>Wartung</title>', {headers: {'content-type': 'text/html'}}), 'upstream web page'],
    'shows a web page as data': [() => new Response('\n<html lang="de">', {headers: {'content-type': 'application/json'}}), 'upstream web page'],
    'is empty': [() => new Response(''), 'upstream empty'],
    'breaks off': [() => new Response('{"a"', {headers: {'content-length': '8'}}), 'broken off'],
    'cannot be reached': [() => Promise.reject(new TypeError('fetch failed')), 'upstream not reached'],
    'sends too much': [() => new Response(new Uint8Array(21 * 2 ** 20)), 'more than 20 MB'],
    'redirects away': [() => new Response(null, {status: 302, headers: {location: 'https://evil.example/'}}), 'upstream redirects to an address that is not in the list'],
  };
  for (const [what, [page, detail]] of Object.entries(broken)) {
    it(`stands in, dated, while its publisher ${what}`, async () => {
      const {ask, pages, pass, asked} = city(json());
      await ask(feed);
      pages[feed] = page;
      pass(472_000);
      expect(await seen(await ask(feed))).to.deep.equal([200, '{"a": 1}', `stadtbausteine; hit; ttl=-412; detail="${detail}"`, '472']);
      pass(10_000);
      expect(await seen(await ask(feed))).to.deep.equal([200, '{"a": 1}', `stadtbausteine; hit; ttl=-422; detail="${detail}"`, '482']);
      expect(asked).to.have.length(2);
      pages[feed] = 'wieder da';
      pass(60_000);
      expect((await seen(await ask(feed)))[1]).to.equal('wieder da');
    });
  }

  it('is kept by no cache in front while it is stale', async () => {
    const {ask, pages, pass} = city(json());
    await ask(feed);
    pages[feed] = 503;
    pass(500_000);
    expect((await ask(feed)).headers.get('cache-control')).to.contain('max-age=0, s-maxage=0,');
  });

  it('is too old after a week', async () => {
    const {ask, told, pages, pass} = city(json());
    await ask(feed);
    pages[feed] = 503;
    pass(8 * 86_400_000);
    expect(await told(feed)).to.equal('502 upstream');
  });

  it('stands in where its publisher takes long', async () => {
    const {ask, pages, pass} = city(json(), {}, {patience: 20});
    await ask(feed);
    pages[feed] = () => new Promise(() => undefined);
    pass(200_000);
    expect(await seen(await ask(feed))).to.deep.equal([200, '{"a": 1}', 'stadtbausteine; hit; ttl=-140; detail="upstream slow"', '200']);
  });

  it('is waited for only once where its publisher takes long', async () => {
    const {ask, pages, pass} = city(json(), {}, {patience: 40});
    await ask(feed);
    pages[feed] = () => new Promise(() => undefined);
    pass(200_000);
    await ask(feed);
    pass(40);
    const begun = performance.now();
    expect((await seen(await ask(feed)))[0]).to.equal(200);
    expect(performance.now() - begun).to.be.lessThan(30);
  });

  it('is an error where none is kept, and is asked for again a moment later', async () => {
    const {told, asked, pages, pass} = city(500);
    expect(await told(feed)).to.equal('502 upstream');
    expect(await told(feed)).to.equal('502 upstream');
    expect(asked).to.have.length(1);
    pass(1000);
    pages[feed] = 'abc';
    expect(await told(feed)).to.equal('200 abc');
  });

  it('is waited for as long as its publisher wants', async () => {
    const {ask, asked, pass} = city(() => new Response('langsam', {status: 429, headers: {'retry-after': '120'}}));
    const response = await ask(feed);
    expect([response.status, await response.text(), response.headers.get('retry-after'), response.headers.get('cache-control')])
      .to.deep.equal([429, 'langsam', '120', 'no-store']);
    pass(119_000);
    await ask(feed);
    expect(asked).to.have.length(1);
    pass(1000);
    await ask(feed);
    expect(asked).to.have.length(2);
  });

  it('is what the publisher says of the client\'s mistake', async () => {
    const {ask} = city(() => new Response('<p>weg', {status: 410, headers: {'content-type': 'text/html'}}));
    const response = await ask(feed);
    expect([response.status, await response.text(), response.headers.get('content-type')]).to.deep.equal([410, '<p>weg', 'text/html']);
  });

  it('is a web page where the publisher has always shown one', async () => {
    const {told} = city(() => new Response('<html>', {headers: {'content-type': 'text/html'}}));
    expect(await told(feed)).to.equal('200 <html>');
  });

  for (const [tags, status] of [
    ['"a1"', 304], ['W/"a1"', 304], ['"x", W/"a1"', 304], ['"x,y","a1"', 304], ['*', 304], ['"a1-gzip"', 304],
    ['"a10"', 200], ['"a"', 200], ['a1', 200], ['', 200],
  ] as const) {
    it(`is ${status === 304 ? 'known' : 'new'} to who has ${tags || 'nothing'}`, async () => {
      const {ask} = city(json({etag: '"a1"'}));
      const response = await ask(feed, {headers: {'if-none-match': tags, 'origin': 'https://www.stadt.example'}});
      expect(response.status).to.equal(status);
      expect(await response.text()).to.equal(status === 304 ? '' : '{"a": 1}');
      for (const name of ['etag', 'cache-status', 'vary', 'access-control-allow-origin', 'access-control-expose-headers']) {
        expect(response.headers.get(name), name).not.to.equal(null);
      }
    });
  }

  it('has a tag of its own where the publisher gives none', async () => {
    const {ask} = city('abc');
    const etag = (await ask(feed)).headers.get('etag')!;
    expect(etag).to.equal('"ba7816bf8f01cfea414140de5dae2223"');
    expect((await ask(feed, {headers: {'if-none-match': etag}})).status).to.equal(304);
  });

  it('is given up where it takes too long, however slowly it comes', async () => {
    const drop = async (to: ReadableStreamDefaultController<Uint8Array>) => {
      await settled();
      to.enqueue(new Uint8Array(1));
    };
    const {told} = city(() => new Response(new ReadableStream({pull: drop})), {}, {timeout: 100});
    expect(await told(feed)).to.equal('504 timeout');
  });

  it('makes room for others in memory, the named ones last', async () => {
    const base = 'https://daten.eschenfurt.example/api';
    const page = () => new Response(new Uint8Array(100_000));
    const pages = Object.fromEntries(Array.from({length: 30}, (_, index) => [`${base}/${index}`, page]));
    const {ask, asked, relay} = relayedCity({...pages, [feed]: 'abc'}, {profiles: [profile], allow: [`${base}/{id}`]}, {memory: 2 ** 20});
    await ask(feed);
    for (const address of Object.keys(pages)) await ask(address);
    expect(relay.kept.bytes).to.be.lessThan(2 ** 20);
    await ask(feed);
    expect(asked.filter(({url}) => url === feed)).to.have.length(1);
  });
});
