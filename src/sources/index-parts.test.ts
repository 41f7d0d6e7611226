import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import type {Kind} from '../model/read-options.js';
import {memoryCaches} from '../testing/memory-caches.js';
import {siteOf} from '../testing/site.js';
import type {FeedRequest, LoadOptions} from './load.js';
import {load} from './load.js';
import type {SourceError} from './source-error.js';

const INDEX = 'events/index-1.json';
const CHECKED = '2026-11-30T04:00:00+01:00';

const event = (id: string, startDate: string, endDate?: string) => ({id, name: id, startDate, ...endDate && {endDate}});
const documentOf = (kind: Kind, ...items: readonly object[]) => JSON.stringify({stadtbausteine: '1.0', kind, items});
const indexOf = (kind: Kind, parts: readonly object[], more: object = {}) =>
  JSON.stringify({stadtbausteine: '1.0', kind, checked: CHECKED, by: 'month', ...more, parts});

const months = [
  {key: '2026-10', src: '10-a.json', from: '2026-10-02', to: '2026-11-01', count: 1},
  // What begins in November and ends shortly before Christmas.
  {key: '2026-11', src: '11-b.json', from: '2026-11-03', to: '2026-12-24', count: 2},
  {key: '2026-12', src: '12-c.json', from: '2026-12-05', to: '2027-01-01', count: 1},
  {key: '2027-12', src: '27-d.json', from: '2027-12-04', to: '2027-12-05', count: 1},
];
const year = (more?: object) => ({
  [INDEX]: indexOf('events', months, more),
  'events/10-a.json': documentOf('events', event('Oktober', '2026-10-02')),
  'events/11-b.json': documentOf('events', event('Ausstellung', '2026-11-03', '2026-12-24'), event('Lesung', '2026-11-12')),
  'events/12-c.json': documentOf('events', event('Advent', '2026-12-05'), event('Ausstellung', '2026-11-03', '2026-12-24')),
  'events/27-d.json': documentOf('events', event('Fern', '2027-12-04')),
});

function visitOf(pages: Record<string, string | number>) {
  const site = siteOf(pages, memoryCaches());
  let time = Date.UTC(2026, 10, 30, 8);
  const events: LoadOptions<CityEvent> = {
    ...site.options, now: () => time, kind: 'events', read: {from: '2026-12-01', to: '2027-12-01'},
  };
  return {...site, events, pass: (ms: number) => time += ms};
}

const names = ({items}: {items: readonly {name: string}[]}) => items.map(({name}) => name);
const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
  () => expect.fail('it should have failed'), (error: SourceError) => error,
);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('an index of parts', () => {
  it('is one feed of the parts that the wanted days touch, each item once', async () => {
    const {asked, events} = visitOf(year());
    const loaded = await load(INDEX, events);
    expect(names(loaded)).to.deep.equal(['Ausstellung', 'Lesung', 'Advent']);
    expect(loaded).to.deep.include({problems: [], stale: false, format: 'stadtbausteine', error: undefined});
    expect(asked).to.deep.equal([INDEX, 'events/11-b.json', 'events/12-c.json']);
  });

  it('is asked for events of a year from now where nobody says otherwise', async () => {
    for (const [read, parts] of [
      [{now: '2026-11-01'}, ['11-b', '12-c']], [{now: '2026-10-31T23:30:00+01:00'}, ['10-a', '11-b', '12-c']],
      [{from: '2026-12-24'}, ['12-c', '27-d']], [{from: '2027-01-01'}, ['27-d']], [{}, ['11-b', '12-c']],
      [{from: '2026-12-31T23:30:00Z', to: '2027-02-01'}, []], [{from: '2026-10-01', to: '2026-11-02T23:59:00+01:00'}, ['10-a']],
      [{from: 'morgen', to: 'bald'}, ['11-b', '12-c', '27-d']],
    ] as const) {
      const {asked, events} = visitOf(year());
      await load(INDEX, {...events, read});
      expect(asked, JSON.stringify(read)).to.deep.equal([INDEX, ...parts.map((part) => `events/${part}.json`)]);
    }
  });

  it('is asked for all of it where the parts are no times, or nobody asks for times', async () => {
    const article = (id: string) => documentOf('news', {id, headline: id});
    const parts = [{key: 'A', src: 'a.json'}, {key: '2020-01', src: 'b.json', from: '2020-01-01', to: '2020-02-01'}];
    const {events} = visitOf({'index.json': indexOf('news', parts, {by: 'letter'}), 'a.json': article('a'), 'b.json': article('b')});
    const {items} = await load<{id: string}>('index.json', {...events, kind: 'news', read: {}} as LoadOptions<{id: string}>);
    expect(items).to.deep.equal([{id: 'a', headline: 'a'}, {id: 'b', headline: 'b'}]);
  });

  it('keeps all items of a kind that has no ids', async () => {
    const bus = {line: '1', direction: 'Markt', plannedWhen: '2026-11-30T09:00:00+01:00'};
    const {events} = visitOf({
      'index.json': indexOf('departures', [{key: '1', src: 'a.json'}, {key: '2', src: 'b.json'}]),
      'a.json': documentOf('departures', bus, bus), 'b.json': documentOf('departures', bus),
    });
    const {items} = await load<unknown>('index.json', {...events, kind: 'departures'} as LoadOptions<unknown>);
    expect(items).to.have.length(3);
  });

  it('is asked for four parts at a time', async () => {
    const parts = Array.from({length: 30}, (_, key) => ({key: `${key}`, src: `${key}.json`}));
    const {events} = visitOf({});
    let open = 0;
    let most = 0;
    const fetch = async (url: RequestInfo | URL): Promise<Response> => {
      most = Math.max(most, ++open);
      await settled();
      open--;
      const [, key] = /(\d+)\.json$/.exec(String(url)) ?? [];
      return new Response(key ? documentOf('events', event(key, '2026-12-01')) : indexOf('events', parts));
    };
    expect(names(await load('index', {...events, fetch}))).to.deep.equal(parts.map(({key}) => key));
    expect(most).to.equal(4);
  });

  it('is as old as the last good reading of its source', async () => {
    const {events} = visitOf(year());
    expect((await load(INDEX, events)).asOf?.toISOString()).to.equal('2026-11-30T03:00:00.000Z');
    const {events: others} = visitOf(year({checked: undefined}));
    expect((await load(INDEX, others)).asOf?.toISOString()).to.equal('2026-11-30T08:00:00.000Z');
  });

  it('says since when its source has failed, and why', async () => {
    const {events} = visitOf(year({failing: {since: '2026-11-30T05:00:00+01:00', code: 'http'}}));
    const {items, stale, asOf, error} = await load(INDEX, events);
    expect([items.length, stale, asOf?.toISOString()]).to.deep.equal([3, true, '2026-11-30T03:00:00.000Z']);
    expect([error?.code, error?.src, error?.message])
      .to.deep.equal(['http', INDEX, 'The source has failed since 2026-11-30T05:00:00+01:00']);
    const {events: others} = visitOf(year({checked: '2026-11-30T08:00:00+01:00', failing: {since: '2026-11-29T05:00:00+01:00'}}));
    const earlier = await load(INDEX, others);
    expect([earlier.asOf?.toISOString(), earlier.error?.code]).to.deep.equal(['2026-11-29T04:00:00.000Z', 'network']);
  });

  it('says that a part is missing, and gives the others', async () => {
    const {pages, events} = visitOf(year({failing: {since: '2026-11-30T05:00:00+01:00'}}));
    pages['events/12-c.json'] = 404;
    const {items, stale, error} = await load(INDEX, events);
    expect(items.map(({name}) => name)).to.deep.equal(['Ausstellung', 'Lesung']);
    expect([stale, error?.code, error?.status, error?.src]).to.deep.equal([false, 'http', 404, 'https://city.example/events/12-c.json']);
  });

  it('says that parts are missing which have no address, or lie on a host that nobody has named', async () => {
    for (const src of [undefined, 'https://other.example/11.json', 'http://city.example/11.json', 'javascript:1', 'https://a b/']) {
      const {asked, events} = visitOf({...year(), [INDEX]: indexOf('events', [{key: 'x', src}, months[2]!])});
      const {items, error} = await load(INDEX, events);
      expect([items.length, error?.code, error?.src], src).to.deep.equal([2, 'format', INDEX]);
      expect(asked).to.deep.equal([INDEX, 'events/12-c.json']);
    }
  });

  it('asks for 500 parts at most, and says so', async () => {
    const parts = Array.from({length: 502}, (_, key) => ({key: `${key}`, src: `${key}.json`}));
    const {asked, events} = visitOf({'index.json': indexOf('events', parts), '0.json': documentOf('events', event('a', '2026-12-01'))});
    const {items, error} = await load('index.json', events);
    expect([items.length, asked.length, error?.code]).to.deep.equal([1, 501, 'network']);
  });

  it('leads no further than to documents', async () => {
    const {asked, events} = visitOf({'index.json': indexOf('events', [{key: 'x', src: 'index.json'}])});
    const {code, message} = await failure(load('index.json', events));
    expect([code, message]).to.deep.equal(['format', 'A part is an index itself']);
    expect(asked).to.deep.equal(['index.json']);
  });

  it('fails when all of its parts fail', async () => {
    const {pages, events} = visitOf(year());
    pages['events/11-b.json'] = pages['events/12-c.json'] = 404;
    expect((await failure(load(INDEX, events))).status).to.equal(404);
  });

  it('is of nothing where nothing is published, and names the publisher all the same', async () => {
    const {events} = visitOf({'index.json': indexOf('events', [], {source: {title: 'Stadt Eschenfurt'}})});
    const loaded = await load('index.json', events);
    expect(loaded).to.deep.include({items: [], problems: [], stale: false, title: 'Stadt Eschenfurt'});
    expect(loaded.freshFor).to.equal(0);
  });

  it('is of the wanted kind, or is refused', async () => {
    const {events} = visitOf(year());
    const news = {...events, kind: 'news'} as LoadOptions<CityEvent>;
    expect((await failure(load(INDEX, news))).message).to.match(/^An index of events, not news/);
    const adapt: LoadOptions<{id: string}>['adapt'] = {events: (items) => items.map(({id}) => ({id}))};
    const {items} = await load<{id: string}>(INDEX, {...events, kind: 'news', adapt} as LoadOptions<{id: string}>);
    expect(items.map(({id}) => id)).to.deep.equal(['Ausstellung', 'Lesung', 'Advent']);
  });

  it('names the part that a problem is in', async () => {
    const {pages, events} = visitOf(year());
    pages['events/12-c.json'] = documentOf('events', event('Advent', '2026-12-05'), {id: 'x', name: 'x'});
    const {problems} = await load(INDEX, events);
    expect(problems).to.deep.equal([{severity: 'warning', code: 'bad-entry', src: INDEX,
      message: 'https://city.example/events/12-c.json: items[1] has no valid startDate'}]);
  });

  it('asks for what a name stands for once, also when the index is read again', async () => {
    const {asked, events} = visitOf(year());
    await load(INDEX, events);
    await load(INDEX, {...events, reload: true});
    expect(asked).to.deep.equal([INDEX, 'events/11-b.json', 'events/12-c.json', INDEX]);
  });

  it('is worth asking again as its server says, whatever that says of the parts', async () => {
    const {events} = visitOf(year());
    const fetch = async (url: RequestInfo | URL): Promise<Response> => {
      const response = await events.fetch!(url);
      response.headers.set('cache-control', String(url).endsWith(INDEX) ? 'max-age=300' : 'max-age=31536000, immutable');
      return response;
    };
    expect((await load(INDEX, {...events, fetch})).freshFor).to.equal(300_000);
  });

  it('is shown as it was last time when the server cannot be reached', async () => {
    const {pages, pass, events} = visitOf(year());
    await load(INDEX, events);
    await settled();
    pass(3_600_000);
    for (const name of Object.keys(pages)) pages[name] = 503;
    const {items, stale, asOf, error} = await load(INDEX, events);
    expect(items.map(({name}) => name)).to.deep.equal(['Ausstellung', 'Lesung', 'Advent']);
    expect([stale, asOf?.toISOString(), error?.code]).to.deep.equal([true, '2026-11-30T03:00:00.000Z', 'http']);
  });

  it('is not shown in part as what was there last time', async () => {
    const {pages, pass, events} = visitOf(year());
    await load(INDEX, {...events, read: {from: '2026-12-30', to: '2026-12-31'}});
    await settled();
    pass(3_600_000);
    pages[INDEX] = 503;
    expect((await failure(load(INDEX, {...events, keptOnly: true}))).message).to.equal('Not asked');
    // The index alone could not be had: a part that is not kept is asked for.
    const {items, stale} = await load(INDEX, events);
    expect([items.length, stale]).to.deep.equal([3, true]);
  });

  it('is asked for through the relay as its parts are', async () => {
    const base = 'https://daten.example/';
    const relayed = (path: string) => `relay?url=${encodeURIComponent(base + path)}`;
    const pages = Object.fromEntries(Object.entries(year()).map(([path, page]) => [relayed(path), page]));
    const {asked, events} = visitOf(pages);
    await load(base + INDEX, {...events, relay: 'https://city.example/relay?url={url}'});
    expect(asked).to.deep.equal([INDEX, 'events/11-b.json', 'events/12-c.json'].map(relayed));
  });

  it('gives up with who asked', async () => {
    const {events} = visitOf(year());
    const gone = new AbortController();
    const fetch: typeof globalThis.fetch = (url) => {
      if (String(url).endsWith('b.json')) gone.abort();
      return events.fetch!(url);
    };
    await failure(load(INDEX, {...events, fetch, signal: gone.signal}));
  });

  it('dresses the items as it is asked to', async () => {
    const {events} = visitOf(year());
    const request: FeedRequest = {url: INDEX, dress: (item) => ({...item, source: {municipality: 'Olpe'}})};
    const {items} = await load(request, events);
    expect(items.map(({source}) => source?.municipality)).to.deep.equal(['Olpe', 'Olpe', 'Olpe']);
  });
});

describe('an index of streets', () => {
  const bin = (date: string) => documentOf('collections', {id: date, date, fraction: 'paper', name: 'Papier'});
  const streets = [
    {key: 'Ahornweg', src: 'ahorn.json', count: 1},
    {key: 'Hauptstraße, Nord, 1–19', street: 'Hauptstraße', district: 'Nord', house: '1–19', src: 'haupt.json', count: 1},
  ];
  const pages = () => ({'index-1.json': indexOf('collections', streets, {by: 'street'}), 'ahorn.json': bin('2026-12-01'), 'haupt.json': bin('2026-12-02')});

  it('gives the dates of the street that is asked for', async () => {
    const {asked, events} = visitOf(pages());
    const collections = {...events, kind: 'collections'} as unknown as LoadOptions<Collection>;
    const {items, asOf} = await load({url: 'index-1.json', keys: ['Hauptstraße, Nord, 1–19']}, collections);
    expect(items.map(({date}) => date)).to.deep.equal(['2026-12-02']);
    expect(asOf?.toISOString()).to.equal('2026-11-30T03:00:00.000Z');
    expect(asked).to.deep.equal(['index-1.json', 'haupt.json']);
  });

  it('shows nobody the dates of all streets, nor of one that is no longer there', async () => {
    const {events} = visitOf(pages());
    const collections = {...events, kind: 'collections'} as unknown as LoadOptions<Collection>;
    expect((await failure(load('index-1.json', collections))).code).to.equal('config');
    const {code, message} = await failure(load({url: 'index-1.json', keys: ['Eibenweg']}, collections));
    expect([code, message]).to.deep.equal(['format', 'Eibenweg is not listed']);
  });
});
