import {expect} from 'chai';
import type {Alert} from '../model/alert.js';
import type {Kind} from '../model/read-options.js';
import {memoryCaches} from '../testing/memory-caches.js';
import {siteOf} from '../testing/site.js';
import {askedAddresses, isBase} from './asked-addresses.js';
import type {Ask, FeedRequest} from './feed-request.js';
import type {LoadOptions} from './load.js';
import {load, loadAll} from './load.js';
import {serviceRequest} from './services.js';
import type {SourceError} from './source-error.js';

const entry = (id: string, more: object = {}) => ({
  id, payload: {version: 1, data: {headline: id, severity: 'Severe', msgType: 'Alert'}}, sent: '2026-03-02T08:00:00+01:00', ...more,
});
const text = (id: string, description: string) =>
  JSON.stringify({identifier: id, sent: '2026-03-02T08:00:00+01:00', msgType: 'Alert', info: [{language: 'DE', headline: id, description}]});
const listOf = (...ids: string[]) => JSON.stringify(ids.map((id) => entry(id)));

const LIST = 'nina/dashboard/059990000000.json';
const SMOKE = 'nina/warnings/mow.smoke.json';
const WATER = 'nina/warnings/kat.water.json';
const county = () => ({[LIST]: listOf('mow.smoke', 'kat.water'), [SMOKE]: text('mow.smoke', 'Es brennt.'), [WATER]: text('kat.water', 'Abkochen.')});
const nina: FeedRequest = {url: 'nina/', format: 'nina', ask: {area: '05999012'}};

function visitOf(pages: Record<string, string | number>) {
  const site = siteOf(pages, memoryCaches());
  let time = Date.UTC(2026, 2, 2, 8);
  const alerts: LoadOptions<Alert> = {...site.options, now: () => time, kind: 'alerts'};
  return {...site, alerts, pass: (ms: number) => time += ms};
}

const textsOf = ({items}: {items: readonly Alert[]}) => items.map(({id, description}) => [id, description]);
const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
  () => expect.fail('it should have failed'), (error: SourceError) => error,
);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a service', () => {
  it('is asked for a list, then for the texts of its entries', async () => {
    const {asked, alerts} = visitOf(county());
    const loaded = await load(nina, alerts);
    expect(textsOf(loaded)).to.deep.equal([['mow.smoke', 'Es brennt.'], ['kat.water', 'Abkochen.']]);
    expect(loaded).to.deep.include({problems: [], stale: false, format: 'nina'});
    expect(asked).to.deep.equal([LIST, SMOKE, WATER]);
  });

  it('is asked for nothing twice, also when it is asked anew', async () => {
    const {asked, alerts} = visitOf(county());
    await Promise.all([load(nina, alerts), load(nina, alerts)]);
    await load(nina, {...alerts, reload: true});
    expect(asked).to.deep.equal([LIST, SMOKE, WATER, LIST, SMOKE, WATER]);
  });

  it('is asked through the relay for all of it', async () => {
    const base = 'https://warnung.example/api31';
    const relayed = (path: string) => `relay?url=${encodeURIComponent(`${base}/${path.slice(5)}`)}`;
    const pages = Object.fromEntries(Object.entries(county()).map(([path, page]) => [relayed(path), page]));
    const {asked, alerts} = visitOf(pages);
    const {items} = await load({...nina, url: base}, {...alerts, relay: 'https://city.example/relay?url={url}'});
    expect(items.map(({description}) => description)).to.deep.equal(['Es brennt.', 'Abkochen.']);
    expect(asked).to.deep.equal([LIST, SMOKE, WATER].map(relayed));
  });

  it('has nothing to tell where its list is empty', async () => {
    const {asked, alerts} = visitOf({[LIST]: '[]'});
    expect(await load(nina, alerts)).to.deep.include({
      items: [], problems: [], stale: false, title: 'Bundesamt für Bevölkerungsschutz und Katastrophenhilfe', freshFor: 60_000,
    });
    expect(asked).to.deep.equal([LIST]);
  });

  for (const page of ['', 'null', '{}', '<!doctype html><p>Wartung', '{"error": "busy"}', '[{}]', 404, 503]) {
    it(`fails where it answers ${page || 'nothing'}`, async () => {
      const {alerts} = visitOf({...county(), [LIST]: page});
      expect((await failure(load(nina, alerts))).code).to.equal(typeof page === 'number' ? 'http' : 'format');
    });
  }

  for (const page of ['', '{}', 'null', '[]', '<!doctype html><p>Wartung', '{"error": "busy"}', '1, "dashboard": []', 404]) {
    it(`keeps an entry and its neighbours where its text is ${page || 'nothing'}`, async () => {
      const {alerts} = visitOf({...county(), [SMOKE]: page});
      const loaded = await load(nina, alerts);
      expect(textsOf(loaded)).to.deep.equal([['mow.smoke', undefined], ['kat.water', 'Abkochen.']]);
      expect(loaded.problems.map(({severity, code, src}) => [severity, code, src]))
        .to.deep.equal([['warning', 'missing-text', 'nina/dashboard/059990000000.json']]);
      expect([loaded.stale, loaded.error]).to.deep.equal([false, undefined]);
    });
  }

  it('keeps the text of last time where it cannot be had now, and is as old as its list', async () => {
    const {pages, pass, alerts} = visitOf(county());
    await load(nina, alerts);
    await settled();
    pass(3_600_000);
    pages[SMOKE] = 404;
    const loaded = await load(nina, alerts);
    expect(textsOf(loaded)).to.deep.equal([['mow.smoke', 'Es brennt.'], ['kat.water', 'Abkochen.']]);
    expect([loaded.stale, loaded.asOf?.toISOString()]).to.deep.equal([false, '2026-03-02T09:00:00.000Z']);
  });

  it('is shown as it was last time, with its texts, where its list cannot be had', async () => {
    const {asked, pages, pass, alerts} = visitOf(county());
    await load(nina, alerts);
    await settled();
    pass(3_600_000);
    pages[LIST] = 'null';
    asked.length = 0;
    const loaded = await load(nina, alerts);
    expect(textsOf(loaded)).to.deep.equal([['mow.smoke', 'Es brennt.'], ['kat.water', 'Abkochen.']]);
    expect([loaded.stale, loaded.asOf?.toISOString(), loaded.error?.code])
      .to.deep.equal([true, '2026-03-02T08:00:00.000Z', 'format']);
    expect(asked).to.deep.equal([LIST]);
  });

  it('is not waited for when a text does not come', async () => {
    const {options, alerts} = visitOf(county());
    const hanging: typeof fetch = (url, init) =>
      String(url).endsWith(SMOKE) ? new Promise(() => {}) : options.fetch(url, init);
    const wait = (ms: number) => ms === 5000 ? settled().then(() => {}) : new Promise<void>(() => {});
    const loaded = await load(nina, {...alerts, fetch: hanging, wait});
    expect(loaded.items.map(({id}) => id)).to.deep.equal(['mow.smoke', 'kat.water']);
    expect(loaded.items[0]).not.to.have.property('description');
  });

  it('is asked for twenty texts at most, four at a time', async () => {
    const ids = [...Array(30).keys()].map((number) => `mow.a${number}`);
    const texts = Object.fromEntries(ids.map((id) => [`nina/warnings/${id}.json`, text(id, 'x')]));
    const {asked, options, alerts} = visitOf({[LIST]: listOf(...ids), ...texts});
    let [waiting, most] = [0, 0];
    const counting: typeof fetch = async (url, init) => {
      most = Math.max(most, ++waiting);
      await settled();
      waiting--;
      return options.fetch(url, init);
    };
    const {items, problems} = await load(nina, {...alerts, fetch: counting});
    expect([items.length, problems.length, asked.length, most]).to.deep.equal([30, 10, 21, 4]);
  });

  it('never asks for an address that an id makes up', async () => {
    const {asked, alerts} = visitOf({[LIST]: listOf('mow.../../secret', 'dashboard', '__proto__', 'https://evil.example/', 'mow.a?b')});
    const {items} = await load(nina, alerts);
    expect(items).to.have.length(5);
    expect(asked).to.deep.equal([LIST]);
  });

  for (const area of [undefined, '', '05', '05000000', '050000000000', '05300000', 'Eschenfurt', '51.17,7.08']) {
    it(`of counties is not asked for ${area ?? 'no area at all'}`, async () => {
      const {asked, alerts} = visitOf({});
      const error = await failure(load({...nina, ask: {...area !== undefined && {area}}}, alerts));
      expect([error.code, error.src, asked]).to.deep.equal(['config', 'nina', []]);
    });
  }

  it('is not asked for what it does not have', async () => {
    const {asked, alerts} = visitOf(county());
    const error = await failure(load(nina, {...alerts, kind: 'weather'} as never));
    expect([error.code, error.message, asked]).to.deep.equal(['config', 'The service "nina" has no weather', []]);
  });

  it('is no service where its address is a document', async () => {
    const pages = {'nina/dashboard/1.json': listOf('mow.a'), 'nina?county=1': listOf('mow.b'), 'copy.json': listOf('mow.c')};
    for (const [url, page] of Object.entries(pages)) {
      const {asked, alerts} = visitOf(pages);
      expect((await load({...nina, url}, alerts)).items.map(({id}) => id)).to.deep.equal([JSON.parse(page)[0].id]);
      expect(asked).to.deep.equal([url]);
    }
  });

  it('does not take the others along when it cannot be asked', async () => {
    const {alerts} = visitOf({'b.json': listOf('mow.b')});
    const {loaded, failed} = await loadAll(askedAddresses('nina b.json', 'nina', {area: '05'}), alerts);
    expect(loaded.items.map(({id}) => id)).to.deep.equal(['mow.b']);
    expect(failed.map(({code}) => code)).to.deep.equal(['config']);
  });

  it('may be several, and tell a newer message of a warning', async () => {
    const version = (version: number) => JSON.stringify([entry('dwd.1', {payload: {version, data: {headline: 'Sturm', severity: 'Minor'}}})]);
    const {alerts} = visitOf({'a.json': version(3), 'b.json': version(4)});
    const {loaded} = await loadAll(['a.json', 'b.json'], {...alerts, format: 'nina'});
    expect(loaded.items.map(({parameters}) => parameters?.[0]?.value)).to.deep.equal(['3', '4']);
  });

  it('has floods of a Land', async () => {
    const path = 'lhp/data/alerts?cap=true&states=NW';
    const {asked, alerts} = visitOf({[path]: '{"status": "success", "data": []}'});
    expect(await load({url: 'lhp', format: 'lhp', ask: {area: '05999012'}}, alerts)).to.deep.include({items: [], problems: []});
    expect(asked).to.deep.equal([path]);
  });

  for (const page of ['null', '{}', '[]', '{"data": []}', '<!doctype html>', '{"status": "error", "data": []}']) {
    it(`of floods fails where it answers ${page}`, async () => {
      const {alerts} = visitOf({'lhp/data/alerts?cap=true': page});
      expect((await failure(load({url: 'lhp', format: 'lhp', ask: {}}, alerts))).code).to.equal('format');
    });
  }
});

describe('the request to a service', () => {
  const requestOf = (format: string, kind: Kind, ask: Ask, read = {}, url = `https://${format}.example/`) =>
    serviceRequest({url, format, ask}, {kind, read: {now: '2026-03-02T23:30:00Z', ...read}});
  const rejected = async (...given: Parameters<typeof requestOf>) => {
    const {code} = await failure(requestOf(...given));
    return code;
  };
  const here = {latitude: 51.171, longitude: 7.083};

  it('names the Land to the flood portal, or asks for all', async () => {
    const asked = async (area?: string) => (await requestOf('lhp', 'alerts', {...area !== undefined && {area}})).url.split('alerts')[1];
    expect(await Promise.all(['05999012', '059990012012', '02000000', '16', '51,7', undefined].map(asked))).to.deep.equal(
      ['?cap=true&states=NW', '?cap=true&states=NW', '?cap=true&states=HH', '?cap=true', '?cap=true', '?cap=true']);
    expect(await asked('16077')).to.equal('?cap=true&states=TH');
  });

  it('asks Bright Sky for warnings of a municipality, or of a position', async () => {
    const asked = async (ask: Ask) => (await requestOf('brightsky', 'alerts', ask)).url;
    expect(await asked({area: '05999012', ...here})).to.equal('https://brightsky.example/alerts?warn_cell_id=805999012');
    expect(await asked({area: '51.2,7.1'})).to.equal('https://brightsky.example/alerts?lat=51.2&lon=7.1&tz=Europe/Berlin');
    expect(await asked(here)).to.equal('https://brightsky.example/alerts?lat=51.171&lon=7.083&tz=Europe/Berlin');
    // Hamburg is warned by its parts: the one in which its centre lies.
    expect(await asked({area: '02000000', latitude: 53.551, longitude: 9.993}))
      .to.equal('https://brightsky.example/alerts?lat=53.551&lon=9.993&tz=Europe/Berlin');
    expect(await rejected('brightsky', 'alerts', {area: '05000000'})).to.equal('config');
    expect(await rejected('brightsky', 'alerts', {})).to.equal('config');
  });

  it('asks Bright Sky for the weather now, and by the hour from today in the city', async () => {
    expect(await requestOf('brightsky', 'weather', {area: '05999012', ...here})).to.deep.equal({
      format: 'brightsky',
      url: 'https://brightsky.example/weather?date=2026-03-03&last_date=2026-03-10&lat=51.171&lon=7.083&tz=Europe/Berlin&units=dwd',
      parts: {
        current: 'https://brightsky.example/current_weather?lat=51.171&lon=7.083&tz=Europe/Berlin&units=dwd',
        weather: 'https://brightsky.example/weather?date=2026-03-03&last_date=2026-03-10&lat=51.171&lon=7.083&tz=Europe/Berlin&units=dwd',
      },
    });
    const {url} = await requestOf('brightsky', 'weather', {station: '01303', days: 2}, {now: '2026-03-02', timeZone: 'Pacific/Kiritimati'});
    expect(url).to.equal('https://brightsky.example/weather?date=2026-03-02&last_date=2026-03-04&dwd_station_id=01303&tz=Pacific/Kiritimati&units=dwd');
    expect(await rejected('brightsky', 'weather', {area: '05999012'})).to.equal('config');
  });

  it('asks Open-Meteo for the forecast', async () => {
    const {url} = await requestOf('open-meteo', 'weather', here);
    expect(url).to.match(/^https:\/\/open-meteo\.example\/v1\/forecast\?latitude=51\.171&longitude=7\.083&current=temperature_2m,/);
    expect(url).to.match(/&hourly=[^&]*,precipitation_probability&daily=weather_code,[^&]*&timezone=Europe\/Berlin&forecast_days=8$/);
    const own = await requestOf('open-meteo', 'weather', {...here, days: 30}, {}, 'https://wetter.example/v1/forecast');
    expect(own.url).to.match(/^https:\/\/wetter\.example\/v1\/forecast\?latitude=.*&forecast_days=16$/);
  });

  it('lies below the address of the service, all of it', async () => {
    const questions: [string, Kind][] = [['nina', 'alerts'], ['lhp', 'alerts'], ['brightsky', 'alerts'], ['brightsky', 'weather'], ['open-meteo', 'weather']];
    for (const [format, kind] of questions) {
      const {url, parts = {}, further} = await requestOf(format, kind, {area: '05999012', ...here}, {}, 'https://a.example/b/');
      for (const address of [url, ...Object.values(parts), ...Object.values(further?.(listOf('mow.a')) ?? {})]) {
        expect(address).to.match(/^https:\/\/a\.example\/b\//);
      }
    }
  });
});

describe('the base of a service', () => {
  it('has neither a query nor an ending', () => {
    for (const address of ['https://api.brightsky.dev', 'https://api.brightsky.dev/', '/nina', 'nina/', 'https://x.example/api/v1.1', ' https://x.example/a.b/c ']) {
      expect(isBase(address), address).to.equal(true);
    }
    for (const address of ['https://x.example/?a', '/a.json', 'a.json', 'https://x.example/a/b.xml', 'data:,[]', 'blob:x', 'about:blank', 'https://x.example/relay?url=https://y.example/']) {
      expect(isBase(address), address).to.equal(false);
    }
  });
});

describe('addresses of a widget that services answer, too', () => {
  const formatsOf = (src: string, format: string) => askedAddresses(src, format, {}).map(({url, format}) => `${url}:${format}`);

  it('have one format, or one each', () => {
    expect(formatsOf('a b', 'nina')).to.deep.equal(['a:nina', 'b:nina']);
    expect(formatsOf(' a\n b c ', 'nina auto lhp')).to.deep.equal(['a:nina', 'b:', 'c:lhp']);
    expect(formatsOf('a b c', 'nina lhp')).to.deep.equal(['a:nina', 'b:lhp', 'c:']);
    expect(formatsOf('a b', '')).to.deep.equal(['a:', 'b:']);
    expect(formatsOf('a', 'auto')).to.deep.equal(['a:']);
    expect(formatsOf('', 'nina')).to.deep.equal([]);
  });

  it('are asked for something only where they may be the base of a service', () => {
    const ask = {area: '05999'};
    const asked = (format: string) => askedAddresses('/nina /copy.json /x?y', format, ask).map((one) => one.ask);
    expect(asked('nina')).to.deep.equal([ask, undefined, undefined]);
    expect([...asked(''), ...asked('auto')].filter(Boolean)).to.deep.equal([]);
  });

  it('are read by their content where they have none', async () => {
    const {alerts} = visitOf({'a?': listOf('mow.a').replace('"severity"', '"transKeys":{},"severity"'), 'b?': '{"status": "success", "legend": [{"lhpClass": 1}], "data": []}'});
    const {loaded} = await loadAll(askedAddresses('a b', 'nina auto', {area: '05999012'}).map((one) => ({...one, url: `${one.url}?`})), alerts);
    expect(loaded.format).to.equal('nina lhp');
  });
});
