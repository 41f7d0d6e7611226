import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import {memoryCaches} from '../testing/memory-caches.js';
import type {FeedRequest, LoadOptions} from './load.js';
import {load, loadAll} from './load.js';
import {SourceError} from './source-error.js';

const calendar = (...days: string[]) => [
  'BEGIN:VCALENDAR', 'VERSION:2.0',
  ...days.flatMap((day) => [
    'BEGIN:VEVENT', `UID:${day}`, `DTSTART;VALUE=DATE:${day}`, 'SUMMARY:Restmüll', 'END:VEVENT',
  ]),
  'END:VCALENDAR', '',
].join('\r\n');
const navigator = (...days: string[]) => ({
  fraktionen: JSON.stringify([{id: 0, name: 'Bio'}]),
  termine: JSON.stringify(days.map((datum) => ({bezirk: {fraktionId: 0}, datum}))),
});

type Pages = Record<string, string | number>;

/** A site whose pages can be changed; numbers are HTTP states, and what is missing cannot be reached. */
function siteOf(pages: Pages) {
  const asked: string[] = [];
  let time = Date.UTC(2026, 2, 2, 6);
  const base = 'https://city.example/';
  const fetch = async (url: RequestInfo | URL): Promise<Response> => {
    const name = String(url).slice(base.length);
    asked.push(name);
    const page = pages[name];
    if (page === undefined) throw new TypeError('Failed to fetch');
    return typeof page === 'number' ? new Response('', {status: page}) : new Response(page);
  };
  const options = {
    fetch, baseUrl: base, storage: memoryCaches(), now: () => time, online: () => false,
    wait: () => new Promise<void>(() => {}), later: (work: () => void) => work(),
    read: {from: '2026-01-01', to: '2027-01-01'},
  };
  const events: LoadOptions<CityEvent> = {...options, kind: 'events'};
  const collections: LoadOptions<Collection> = {...options, kind: 'collections'};
  return {pages, asked, events, collections, pass: (ms: number) => time += ms};
}

const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
  () => expect.fail('it should have failed'),
  (error: SourceError) => error,
);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('load', () => {
  it('reads a feed by what is in it', async () => {
    const {events} = siteOf({'feed': calendar('20260302', '20260309')});
    const {items, format, stale, asOf, error} = await load('feed', events);
    expect(items.map(({startDate}) => startDate)).to.deep.equal(['2026-03-02', '2026-03-09']);
    expect(format).to.equal('icalendar');
    expect(stale).to.equal(false);
    expect(asOf?.toISOString()).to.equal('2026-03-02T06:00:00.000Z');
    expect(error).to.equal(undefined);
  });

  it('turns what is there into what is wanted', async () => {
    const {collections} = siteOf({'feed.ics': calendar('20260302')});
    const adapt: LoadOptions<Collection>['adapt'] = {
      events: (events) => events.map(({id, startDate, name}) => ({id, date: startDate, name, fraction: 'other'})),
    };
    const {items} = await load('feed.ics', {...collections, adapt});
    expect(items.map(({date, name}) => `${date} ${name}`)).to.deep.equal(['2026-03-02 Restmüll']);
  });

  it('refuses a feed of something else', async () => {
    const {collections} = siteOf({'feed.ics': calendar('20260302')});
    expect((await failure(load('feed.ics', collections))).message).to.match(/^events, not collections/);
  });

  it('never takes for an empty feed what is no feed', async () => {
    const {pages, events} = siteOf({
      'page': '<!DOCTYPE html><html><title>Wartung</title><p>Wir sind gleich zurück.',
      'nothing': '',
      'white': ' \r\n ',
      'error': '{"error": "not found"}',
      'null': 'null',
      'object': '{}',
      'words': 'Service Unavailable',
      'others': '<!doctype html><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Marle"}]}</script>',
      'sentence': 'Leider ist der Dienst gerade, wie jede Nacht, nicht erreichbar.',
    });
    for (const name of Object.keys(pages)) {
      expect((await failure(load(name, events))).code, name).to.equal('format');
      expect((await failure(load(name, {...events, format: 'icalendar'}))).code, `${name}, declared`).to.equal('format');
    }
  });

  it('says how an answer begins that is no feed', async () => {
    const {events} = siteOf({'page': '<!DOCTYPE html><html><title>Wartung</title>'});
    expect((await failure(load('page', events))).message)
      .to.equal('Not a known format: "<!DOCTYPE html><html><title>Wartung</title>"');
  });

  it('takes an empty calendar for an empty calendar', async () => {
    const {events} = siteOf({'feed': calendar()});
    expect((await load('feed', events)).items).to.deep.equal([]);
  });

  it('names a format that does not exist', async () => {
    const {events} = siteOf({'feed': calendar()});
    for (const format of ['ical', 'constructor', '__proto__']) {
      const error = await failure(load('feed', {...events, format}));
      expect([error.code, error.message]).to.deep.equal(['config', `No format "${format}"`]);
    }
  });

  it('goes by the bytes, not by the address', async () => {
    const {events} = siteOf({'feed.json': calendar('20260302')});
    expect((await load('feed.json', events)).items).to.have.length(1);
  });

  it('marks what it cuts off after 50,000 items, of places after 200,000', async () => {
    for (const [kind, length, message] of [
      ['news', 50_000, 'Cut at 50000 of 50001 entries'], ['places', 200_000, 'Cut at 200000 of 200001 entries'],
    ] as const) {
      const {events} = siteOf({'feed': calendar('20260302')});
      const adapt: LoadOptions<{id: string}>['adapt'] = {
        events: () => Array.from({length: length + 1}, (_, index) => ({id: `${index}`})),
      };
      const {items, problems} = await load('feed', {...events, kind, adapt});
      expect(items).to.have.length(length);
      expect(problems).to.deep.include({severity: 'warning', code: 'too-many-items', message, src: 'feed'});
    }
  });

  it('reads several answers as one document', async () => {
    const {collections} = siteOf(navigator('2026-03-03'));
    const request: FeedRequest = {
      url: 'termine', format: 'abfallnavi', parts: {fraktionen: 'fraktionen', termine: 'termine'},
    };
    const {items, format} = await load(request, collections);
    expect(items.map(({date, fraction}) => [date, fraction])).to.deep.equal([['2026-03-03', 'organic']]);
    expect(format).to.equal('abfallnavi');
  });

  it('shows what was good last time when the server cannot be reached', async () => {
    const {pages, pass, events} = siteOf({'feed': calendar('20260302')});
    await load('feed', events);
    await settled();
    pass(3_600_000);
    delete pages.feed;
    const {items, stale, asOf, error} = await load('feed', events);
    expect(items.map(({startDate}) => startDate)).to.deep.equal(['2026-03-02']);
    expect(stale).to.equal(true);
    expect(asOf?.toISOString()).to.equal('2026-03-02T06:00:00.000Z');
    expect(error?.code).to.equal('network');
  });

  it('shows what was good last time when the server answers with a page', async () => {
    const {pages, pass, events} = siteOf({'feed': calendar('20260302')});
    await load('feed', events);
    await settled();
    pass(3_600_000);
    const ofTheSite = '<html><script type="application/ld+json">{"@type": "WebSite", "name": "Marle"}</script>Nicht gefunden';
    for (const page of ['<html>Anmeldung', '<html>Anmeldung', ofTheSite, ofTheSite]) {
      pages.feed = page;
      const {items, stale, error} = await load('feed', {...events, reload: true});
      expect([items.length, stale, error?.code], page).to.deep.equal([1, true, 'format']);
      await settled();
    }
  });

  it('shows what was good last time of every part', async () => {
    const {pages, pass, collections} = siteOf(navigator('2026-03-03'));
    const request: FeedRequest = {
      url: 'termine', format: 'abfallnavi', parts: {fraktionen: 'fraktionen', termine: 'termine'},
    };
    await load(request, collections);
    await settled();
    pass(3_600_000);
    pages.fraktionen = 404;
    const {items, stale, error} = await load(request, collections);
    expect([items.length, stale, error?.status]).to.deep.equal([1, true, 404]);
  });

  it('keeps nothing with cache="none"', async () => {
    const {pages, pass, events} = siteOf({'feed': calendar('20260302')});
    await load('feed', {...events, cache: 'none'});
    await settled();
    pass(3_600_000);
    delete pages.feed;
    expect((await failure(load('feed', events))).code).to.equal('network');
  });

  it('reads nothing kept with cache="none"', async () => {
    const {pages, pass, events} = siteOf({'feed': calendar('20260302')});
    await load('feed', events);
    await settled();
    pass(3_600_000);
    delete pages.feed;
    expect((await failure(load('feed', {...events, cache: 'none'}))).code).to.equal('network');
  });

  it('does without a storage that throws', async () => {
    const {pages, pass, events} = siteOf({'feed': calendar('20260302')});
    const storage = memoryCaches(() => {
      throw new DOMException('No', 'SecurityError');
    });
    expect((await load('feed', {...events, storage})).items).to.have.length(1);
    pass(3_600_000);
    delete pages.feed;
    expect((await failure(load('feed', {...events, storage}))).code).to.equal('network');
  });

  it('fetches once what two widgets read', async () => {
    const {asked, events} = siteOf({'feed': calendar('20260302')});
    await Promise.all([load('feed', events), load('/feed', events)]);
    await load('feed', events);
    expect(asked).to.deep.equal(['feed']);
  });

  it('rejects when it is aborted, even with a kept copy', async () => {
    const {events} = siteOf({'feed': calendar('20260302')});
    await load('feed', events);
    await settled();
    const error = await failure(load('feed', {...events, signal: AbortSignal.abort()}));
    expect(error).to.be.instanceOf(SourceError);
    expect(error.message).to.equal('No longer wanted');
  });

  it('fails at about:blank at once', async () => {
    const {asked, events} = siteOf({});
    expect((await failure(load('about:blank', events))).code).to.equal('network');
    expect(asked).to.deep.equal([]);
  });
});

describe('loadAll', () => {
  it('merges feeds, without what an earlier one has', async () => {
    const {events} = siteOf({'a': calendar('20260302', '20260309'), 'b': calendar('20260309', '20260316')});
    const {loaded, failed} = await loadAll(['a', 'b'], events);
    expect(loaded.items.map(({startDate}) => startDate)).to.deep.equal(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(loaded.format).to.equal('icalendar');
    expect(failed).to.deep.equal([]);
  });

  it('keeps what two municipalities number alike, and tells it apart', async () => {
    const {events} = siteOf({'a': calendar('20260302'), 'b': calendar('20260302', '20260309')});
    const of = (url: string, municipality: string): FeedRequest =>
      ({url, dress: (item) => ({...item, source: {municipality}})});
    const {loaded} = await loadAll([of('a', 'Eschenfurt'), of('b', 'Marlheim'), of('a', 'Eschenfurt')], events);
    expect(loaded.items.map(({id, source}) => `${id} ${source?.municipality}`)).to.deep.equal([
      '20260302#2026-03-02 Eschenfurt', 'Marlheim/20260302#2026-03-02 Marlheim', '20260309#2026-03-09 Marlheim',
    ]);
  });

  it('leaves out what a municipality publishes and its region as well', async () => {
    const {events} = siteOf({'a': calendar('20260302'), 'b': calendar('20260302', '20260309')});
    const own: FeedRequest = {url: 'b', dress: (item) => ({...item, source: {municipality: 'Marlheim'}})};
    const {loaded} = await loadAll(['a', own], events);
    expect(loaded.items.map(({id}) => id)).to.deep.equal(['20260302#2026-03-02', '20260309#2026-03-09']);
    const [first] = loaded.items;
    const other: FeedRequest = {url: 'b', dress: (item) => ({...item, name: 'Papier', source: {municipality: 'Marlheim'}})};
    const apart = await loadAll(['a', other], events);
    expect(first!.name).to.equal('Restmüll');
    expect(apart.loaded.items.map(({id}) => id)).to.deep.equal(
      ['20260302#2026-03-02', 'Marlheim/20260302#2026-03-02', '20260309#2026-03-09']);
  });

  it('lets one fail and shows the others', async () => {
    const {events} = siteOf({'a': 404, 'b': calendar('20260309')});
    const {loaded, failed} = await loadAll(['a', 'b', 'c'], events);
    expect(loaded.items).to.have.length(1);
    expect(failed.map(({src, code}) => `${src} ${code}`).sort()).to.deep.equal(['a http', 'c network']);
  });

  it('says whose problem a problem is', async () => {
    const bad = calendar('20260302', '2026XX99');
    const {events} = siteOf({'a': bad, 'b': calendar('20260309')});
    const {loaded} = await loadAll(['a', 'b'], events);
    expect(loaded.problems).not.to.have.length(0);
    expect(loaded.problems.every(({message}) => message.startsWith('a: '))).to.equal(true);
  });

  it('is as old as the oldest', async () => {
    const {pages, pass, events} = siteOf({'a': calendar('20260302'), 'b': calendar('20260309')});
    await load('a', events);
    await settled();
    pass(3_600_000);
    delete pages.a;
    const {loaded, failed} = await loadAll(['b', 'a'], events);
    expect(loaded.stale).to.equal(true);
    expect(loaded.asOf?.toISOString()).to.equal('2026-03-02T06:00:00.000Z');
    expect(loaded.error?.src).to.equal('a');
    expect(failed).to.deep.equal([]);
  });

  it('has of one that fails what was read last, where nothing is kept on the device', async () => {
    const {pages, pass, events} = siteOf({'a': calendar('20260302'), 'b': calendar('20260309')});
    const options: LoadOptions<CityEvent> = {...events, cache: 'none'};
    const known = new Map([['"a"', await load('a', options)]]);
    pass(3_600_000);
    delete pages.a;
    const {loaded, failed} = await loadAll(['a', 'b'], {...options, known});
    expect(loaded.items.map(({startDate}) => startDate)).to.deep.equal(['2026-03-02', '2026-03-09']);
    expect([loaded.stale, loaded.asOf?.toISOString()]).to.deep.equal([true, '2026-03-02T06:00:00.000Z']);
    expect(failed.map(({src}) => src)).to.deep.equal(['a']);
  });

  it('fails when all of them fail', async () => {
    const {events} = siteOf({'a': 404, 'b': 500});
    const error = await failure(loadAll(['a', 'b'], events));
    expect([error, ...error.others ?? []].map(({src, status}) => `${src} ${status}`)).to.deep.equal(['a 404', 'b 500']);
  });

  it('loads a single feed as it is', async () => {
    const {events} = siteOf({'a': calendar('20260302')});
    expect((await loadAll(['a'], events)).loaded.items).to.have.length(1);
    expect((await failure(loadAll(['b'], events))).src).to.equal('b');
  });
});
