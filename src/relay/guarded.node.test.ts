import {expect} from 'chai';
import {relayedCity} from '../testing/relayed-city.js';
import type {Page} from '../testing/relayed-city.js';

const base = 'https://daten.eschenfurt.example';
const feed = `${base}/a.ics`;
const other = 'https://abfall.example/b.ics';
const to = (location: string, status = 302): Page => () => new Response(null, {status, headers: {location}});
const city = (pages: Record<string, Page>, config = {}, means = {}) =>
  relayedCity(pages, {profiles: [{name: 'E', widgets: {'city-events': {src: [feed, other]}}}], ...config}, means);
const urls = (asked: readonly Request[]) => asked.map(({url}) => url);

const PRIVATE = [
  'http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::1]/', 'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://169.254.169.254/', 'http://100.64.0.1/', 'http://[fd00::1]/',
  'http://10.0.0.1/', 'http://192.168.0.1/', 'http://[fe80::1]/', 'http://0.0.0.0/', 'http://[::]/', 'http://localhost/',
  'http://daten.localhost/', 'http://metadata.google.internal/', 'http://drucker.local/',
];

describe('a host', () => {
  for (const address of PRIVATE) {
    it(`such as ${address} is asked only where it is named as private`, async () => {
      const {told, asked} = relayedCity({[address]: 'geheim'}, {allow: [address]});
      expect(await told(address)).to.equal('403 not-allowed');
      expect(asked).to.deep.equal([]);
      const {href, hostname} = new URL(address);
      const open = relayedCity({[href]: 'gewollt'}, {allow: [address], private: [hostname.replace(/^\[(.*)]$/, '$1').toUpperCase()]});
      expect(await open.told(address)).to.equal('200 gewollt');
    });
  }

  for (const addresses of [['10.0.0.7'], ['203.0.113.7', '127.0.0.1'], ['::1'], ['fd00::1', '2a00:1450:4001::200e'], ['::ffff:192.168.0.1']]) {
    it(`whose name leads to ${addresses.join(' and ')} is not asked`, async () => {
      const {told, asked} = city({[feed]: 'geheim'}, {}, {resolve: async () => addresses});
      expect(await told(feed)).to.equal('403 not-allowed');
      expect(asked).to.deep.equal([]);
    });
  }

  it('that has no address is not asked', async () => {
    expect(await city({}, {}, {resolve: async () => []}).told(feed)).to.equal('502 network');
    expect(await city({}, {}, {resolve: async () => Promise.reject(new Error('ENOTFOUND'))}).told(feed)).to.equal('502 network');
  });

  it('that can be chosen is nobody\'s', async () => {
    const {told, asked} = relayedCity({}, {allow: ['http://{host}/', 'https://{id}.eschenfurt.example/', '{url}']});
    for (const address of ['http://127.0.0.1/', 'http://evil.example/', 'https://a.eschenfurt.example/']) {
      expect(await told(address)).to.equal('403 not-allowed');
    }
    expect(asked).to.deep.equal([]);
  });

  it('is judged anew for every question', async () => {
    const answers = [['203.0.113.7'], ['127.0.0.1']];
    const {told, asked, pass} = city({[feed]: 'abc'}, {}, {resolve: async () => answers.shift()!});
    expect(await told(feed)).to.equal('200 abc');
    pass(100_000_000);
    await told(feed);
    expect(asked).to.have.length(1);
  });
});

describe('a redirect', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    it(`(${status}) is followed to another address of the list`, async () => {
      const {told, asked} = city({[feed]: to(other, status), [other]: 'abc'});
      expect(await told(feed)).to.equal('200 abc');
      expect(urls(asked)).to.deep.equal([feed, other]);
    });
  }

  for (const location of ['https://evil.example/', `${base}/geheim`, '/geheim', '//evil.example/b.ics', 'http://127.0.0.1/', 'file:///etc/passwd', '', 'https://me@abfall.example/b.ics', 'https://abfall.example:8443/b.ics']) {
    it(`is not followed to ${location || 'nowhere'}`, async () => {
      const {told, asked} = city({[feed]: to(location)});
      expect(await told(feed)).to.equal('403 not-allowed');
      expect(urls(asked)).to.deep.equal([feed]);
    });
  }

  it('is not followed to an address of the list that leads into a private network', async () => {
    const {told, asked} = city({[feed]: to(other)}, {}, {
      resolve: async (host: string) => [host === 'abfall.example' ? '10.0.0.1' : '203.0.113.7'],
    });
    expect(await told(feed)).to.equal('403 not-allowed');
    expect(urls(asked)).to.deep.equal([feed]);
  });

  it('from http to https of the same address is a way that the list means', async () => {
    const plain = 'http://daten.eschenfurt.example/a.ics';
    const {told} = relayedCity({[plain]: to(feed), [feed]: 'abc'}, {allow: [plain]});
    expect(await told(plain)).to.equal('200 abc');
    expect(await told(feed)).to.equal('403 not-allowed');
  });

  it('that leads in a circle ends', async () => {
    const {told, asked} = city({[feed]: to(other), [other]: to(feed)});
    expect(await told(feed)).to.equal('502 redirect');
    expect(asked).to.have.length(6);
  });
});

describe('a key', () => {
  const env = {TOKEN: 'geheim 4711'};
  const secretOf = async (key: object, pages: Record<string, Page> = {[feed]: 'abc', [other]: 'abc'}) => {
    const relayed = city(pages, {keys: {'daten.eschenfurt.example': {env: 'TOKEN', ...key}}});
    const text = await relayed.told(feed, {env});
    return {...relayed, text};
  };

  it('goes into a header of its host alone', async () => {
    const {asked, text} = await secretOf({header: 'X-Token'}, {[feed]: to(other), [other]: 'abc'});
    expect(text).to.equal('200 abc');
    expect(asked.map(({headers}) => headers.get('x-token'))).to.deep.equal(['geheim 4711', null]);
  });

  it('goes into the query of its host alone, also where a redirect repeats it', async () => {
    const below = 'https://warnung.example/api';
    const {ask, asked} = relayedCity({
      [`${feed}?token=geheim%204711`]: to(`${below}/a?token=geheim%204711&b=c`), [`${below}/a?b=c`]: 'abc',
    }, {
      profiles: [{name: 'E', widgets: {'city-events': {src: feed}, 'city-alerts': {src: below, format: 'nina'}}}],
      keys: {'daten.eschenfurt.example': {query: 'token', env: 'TOKEN'}},
    });
    expect(await (await ask(feed, {env})).text()).to.equal('abc');
    expect(urls(asked)).to.deep.equal([`${feed}?token=geheim%204711`, `${below}/a?b=c`]);
  });

  it('stands in no error, no log and no answer', async () => {
    for (const page of [401, () => new Response('geheim 4711 is not valid', {status: 401}), () => new Response('?token=geheim%204711')]) {
      const {ask, events} = city({[feed]: page}, {keys: {'daten.eschenfurt.example': {header: 'X-Token', env: 'TOKEN'}}});
      const response = await ask(feed, {env});
      const everything = [await response.text(), JSON.stringify([...response.headers]), JSON.stringify(events)].join();
      expect(everything).not.to.match(/geheim|4711/);
    }
  });

  it('is found by the name of its host in any spelling', async () => {
    const umlaut = 'https://xn--mll-hoa.example/a';
    const {ask, asked} = relayedCity({[umlaut]: 'abc'}, {allow: [umlaut], keys: {'MÜLL.example': {header: 'X-Token', env: 'TOKEN'}}});
    await ask('https://müll.example/a', {env});
    expect(asked[0]!.headers.get('x-token')).to.equal('geheim 4711');
  });

  it('has to be there, or nobody is asked', async () => {
    for (const value of [undefined, '', 'a\r\nX-Evil: 1', 7]) {
      const {told, asked} = city({[feed]: 'abc'}, {keys: {'daten.eschenfurt.example': {header: 'X-Token', env: 'TOKEN'}}});
      expect(await told(feed, {env: {TOKEN: value}})).to.equal('502 config');
      expect(asked).to.deep.equal([]);
    }
  });
});

describe('the list', () => {
  const served = (widgets: object, pages: Record<string, Page>, config = {}) =>
    relayedCity(pages, {profiles: [{name: 'E', widgets}], ...config});

  it('has the feeds of streets', async () => {
    const {told} = served({'waste-calendar': {src: `${base}/{street}/{house}.ics`}}, {
      [`${base}/Ahornweg/1.ics`]: 'a', [`${base}/geheim`]: 'b', [`${base}/Gro%C3%9Fe%20Str./.ics`]: 'c',
    });
    expect(await told(`${base}/Ahornweg/1.ics`)).to.equal('200 a');
    expect(await told(`${base}/Gro%C3%9Fe%20Str./.ics`)).to.equal('200 c');
    expect(await told(`${base}/geheim`)).to.equal('403 not-allowed');
  });

  it('has what a file of streets lists', async () => {
    const streets = `${base}/strassen.csv`;
    const {told, asked} = served({'waste-calendar': {streets}}, {
      [streets]: 'street;src\nAhornweg;ics/1.ics\nBirkenweg;https://abfall.example/2.ics\n', [`${base}/ics/1.ics`]: 'a',
      'https://abfall.example/2.ics': 'b', [`${base}/ics/3.ics`]: 'c',
    });
    expect(await told(`${base}/ics/1.ics`)).to.equal('200 a');
    expect(await told('https://abfall.example/2.ics')).to.equal('200 b');
    expect(await told(`${base}/ics/3.ics`)).to.equal('403 not-allowed');
    expect(urls(asked).filter((url) => url === streets)).to.have.length(1);
  });

  it('has the streets of a snapshot elsewhere', async () => {
    const index = `${base}/waste-calendar/index-1a.json`;
    const {told} = served({'waste-calendar': {src: index}}, {
      [index]: JSON.stringify({stadtbausteine: '1.0', kind: 'collections', by: 'street', parts: [{key: 'Ahornweg', src: 'a-2b.json', count: 1}]}),
      [`${base}/waste-calendar/a-2b.json`]: 'a', [`${base}/waste-calendar/b-2b.json`]: 'b',
    });
    expect(await told(`${base}/waste-calendar/a-2b.json`)).to.equal('200 a');
    expect((await told(index)).slice(0, 4)).to.equal('200 ');
    expect(await told(`${base}/waste-calendar/b-2b.json`)).to.equal('403 not-allowed');
  });

  it('has what a service is asked for, below its base', async () => {
    const {told} = served({
      'city-alerts': {src: `${base}/api31`, format: 'nina'}, 'waste-calendar': {src: `${base}/rest/`, format: 'abfallnavi'},
    }, {[`${base}/api31/dashboard/05.json`]: '[]', [`${base}/rest/orte`]: '[1]', [`${base}/api310`]: 'a'});
    expect(await told(`${base}/api31/dashboard/05.json`)).to.equal('200 []');
    expect(await told(`${base}/rest/orte`)).to.equal('200 [1]');
    expect(await told(`${base}/api310`)).to.equal('403 not-allowed');
    expect(await told(`${base}/api31/..%2fapi310`)).to.equal('403 not-allowed');
  });

  it('has no more than one address of a format that is a document', async () => {
    const {told} = served({'city-news': {src: `${base}/news`, format: 'rss'}}, {[`${base}/news`]: 'a', [`${base}/news/b`]: 'b'});
    expect(await told(`${base}/news`)).to.equal('200 a');
    expect(await told(`${base}/news/b`)).to.equal('403 not-allowed');
  });

  it('has the layers of a map, which may be twice as large', async () => {
    const large = () => new Response(new Uint8Array(30 * 2 ** 20));
    const {ask} = served({'city-map': {layers: [{name: 'Bäume', src: `${base}/baeume.json`}]}}, {[`${base}/baeume.json`]: large});
    expect((await ask(`${base}/baeume.json`)).status).to.equal(200);
  });

  it('has what the widgets of a later version name', async () => {
    const {told} = served({'city-future': {src: [`${base}/a.json`, `${base}/b.json`]}}, {[`${base}/b.json`]: 'b'});
    expect(await told(`${base}/b.json`)).to.equal('200 b');
  });

  it('has no tiles of maps, and nothing of the page itself', async () => {
    const map = {tiles: `${base}/{z}/{x}/{y}.png`, attribution: 'a'};
    const {told} = relayedCity({[`${base}/1/2/3.png`]: 'a'}, {profiles: [{name: 'E', map, widgets: {'city-events': {src: '/a.ics'}}}]});
    expect(await told(`${base}/1/2/3.png`)).to.equal('403 not-allowed');
    expect(await told('https://stadt.example/a.ics')).to.equal('403 not-allowed');
  });

  it('has what the municipalities of a region name, and what people send them', async () => {
    const olpe = 'https://olpe.example';
    const {told} = relayedCity({[`${olpe}/a.ics`]: 'a', [`${olpe}/meldung`]: 'b', [feed]: 'c'}, {profiles: [{
      name: 'Region', widgets: {'city-events': {src: feed}},
      municipalities: [{name: 'Olpe', widgets: {'city-events': {src: `${olpe}/a.ics`}, 'event-suggestion': {action: `${olpe}/meldung`}}}],
    }]});
    expect(await told(`${olpe}/a.ics`)).to.equal('200 a');
    expect(await told(feed)).to.equal('200 c');
    expect(await told(`${olpe}/meldung`, {method: 'POST', body: 'a'})).to.equal('200 b');
  });

  it('has what is allowed beside the profiles, a segment for each place', async () => {
    const {told} = served({}, {[`${base}/haltestelle/4711/abfahrten`]: 'a'}, {allow: [`${base}/haltestelle/{id}/abfahrten`]});
    expect(await told(`${base}/haltestelle/4711/abfahrten`)).to.equal('200 a');
    expect(await told(`${base}/haltestelle/4711/x/abfahrten`)).to.equal('403 not-allowed');
    expect(await told(`${base}/haltestelle//abfahrten`)).to.equal('403 not-allowed');
  });

  it('is another one as soon as the profiles are', async () => {
    const {relay, told} = served({'city-events': {src: feed}}, {[feed]: 'a', [other]: 'b'});
    relay.use([{name: 'E', widgets: {'city-events': {src: other}}}]);
    expect([await told(feed), await told(other)]).to.deep.equal(['403 not-allowed', '200 b']);
  });
});

describe('a client', () => {
  const rate = {burst: 2, perSecond: 0.5};
  const from = (clientAddress: string, forwarded?: string) =>
    ({env: {clientAddress}, ...forwarded && {headers: {'x-forwarded-for': forwarded}}});

  it('is asked to wait where it asks too much', async () => {
    const {ask, pass} = city({[feed]: 'a'}, {rate});
    const status = async (client: object) => (await ask(feed, client)).status;
    expect([await status(from('203.0.113.1')), await status(from('203.0.113.1'))]).to.deep.equal([200, 200]);
    const response = await ask(feed, from('203.0.113.1'));
    expect([response.status, response.headers.get('retry-after'), (await response.json() as {code: string}).code]).to.deep.equal([429, '2', 'rate']);
    expect(await status(from('203.0.113.2'))).to.equal(200);
    pass(2000);
    expect(await status(from('203.0.113.1'))).to.equal(200);
    expect(await status({})).to.equal(200);
  });

  it('is a household of IPv6', async () => {
    const {ask} = city({[feed]: 'a'}, {rate});
    const status = async (address: string) => (await ask(feed, from(address))).status;
    expect(await Promise.all(['2001:db8:1:2::1', '2001:db8:1:2:3::', '2001:0db8:1:2:ffff::1', '2001:db8:1:3::1'].map(status)))
      .to.deep.equal([200, 200, 429, 200]);
  });

  it('is who a server in front says, if that is trusted', async () => {
    const status = async (config: object, forwarded: string) => {
      const {ask} = city({[feed]: 'a'}, {rate: {burst: 1, perSecond: 0}, ...config});
      await ask(feed, from('127.0.0.1', '203.0.113.9'));
      return (await ask(feed, from('127.0.0.1', forwarded))).status;
    };
    expect(await status({}, '203.0.113.8')).to.equal(429);
    expect(await status({trustProxy: true}, '203.0.113.8')).to.equal(200);
    // Only the last one was written by the server in front.
    expect(await status({trustProxy: true}, '203.0.113.8, 203.0.113.9')).to.equal(429);
  });

  it('stands in no log, and neither does where it is', async () => {
    const brightsky = 'https://api.brightsky.example';
    const {ask, events} = relayedCity({}, {rate, profiles: [{name: 'E', widgets: {
      'city-weather': {src: brightsky, format: 'brightsky'}, 'waste-calendar': {src: `${base}/{street}.ics`},
    }}]});
    await ask(`${brightsky}/weather?lat=51.17123&lon=7.08456`, from('203.0.113.1'));
    await ask(`${base}/Ahornweg.ics`, from('203.0.113.1'));
    await ask('https://evil.example/?lat=51.17123', from('203.0.113.1'));
    expect(events.map(({event, source, outcome}) => [event, source, outcome])).to.deep.equal([
      ['upstream', brightsky, 'error'], ['request', brightsky, 'error'],
      ['upstream', `${base}/{street}.ics`, 'error'], ['request', `${base}/{street}.ics`, 'error'],
      ['request', undefined, 'refused'],
    ]);
    expect(JSON.stringify(events)).not.to.match(/203\.0\.113|51\.17|Ahornweg/);
  });
});
