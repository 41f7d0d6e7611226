import {expect} from 'chai';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import type {ReportedSource, SnapshotReport} from '../publishing/snapshot-report.js';
import {calendar, event, host} from '../testing/fake-city.js';
import {snapshotTrial} from '../testing/snapshots.js';
import type {SnapshotTrial} from '../testing/snapshots.js';
import {run} from './snapshot-command.js';

const MORNING = '2026-11-30T09:00:00+01:00';
const NOON = '2026-11-30T12:00:00+01:00';
const EVENING = '2026-11-30T18:00:00+01:00';

const dead = {body: 'down', status: 503};

/** All paths that are reached from `city.json`. */
function reached({json, store}: SnapshotTrial): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    found.add(path);
    const {parts = []} = json<{readonly parts?: readonly {readonly src: string}[]}>(path);
    parts.forEach(({src}) => follow(`${path.slice(0, path.indexOf('/'))}/${src}`));
  };
  [...store.files.get('city.json')!.matchAll(/"([a-z-]+\/[^" ]+-[0-9a-f]{12}\.json)"/g)].forEach(([, path]) => follow(path!));
  return [...found].sort();
}

/** The files whose bytes must not depend on when they were made. */
const lasting = ({store}: SnapshotTrial) =>
  Object.fromEntries([...store.files].filter(([path]) => !/^(?:city|report)\.(?:json|html)$|\/index-/.test(path)));

const failing = (trial: SnapshotTrial) =>
  trial.report().sources.filter(({ok}) => !ok).map(({tag, since, code, count}) => [tag, since, code, count]);

describe('stadtbausteine snapshot', () => {
  let city: SnapshotTrial;
  beforeEach(() => { city = snapshotTrial(); });
  afterEach(() => city.end());

  it('writes every source of a profile, and the profile that leads to the files', async () => {
    expect(await city.take(MORNING)).to.equal(0);
    const names = reached(city).map((path) => path.replace(/[0-9a-f]{12}/, '#'));
    expect(names).to.deep.equal([
      'city-alerts/index-#.json', 'city-alerts/nina-#.json', 'city-events/feste-#.json', 'city-events/kultur-#.json',
      'city-map/maerkte-#.json', 'city-map/spielplaetze-#.json', 'city-news/aktuelles-#.json', 'waste-calendar/index-#.json',
      'waste-calendar/strassen-ahornweg-#.json', 'waste-calendar/strassen-lange-strasse-1-19-#.json',
      'waste-calendar/strassen-lange-strasse-20-40-#.json',
    ]);
    expect(reached(city).filter((path) => !city.store.files.has(path))).to.deep.equal([]);
  });

  it('leaves of the profile what still holds, and nothing that does not', async () => {
    await city.take(MORNING);
    const {name, contact, widgets} = city.json('city.json');
    expect({name, contact}).to.deep.equal({name: 'Eschenfurt', contact: {url: `${host}/kontakt.html`}});
    const keysOf = (settings: object) => Object.keys(settings).sort();
    const keys = Object.entries(widgets as Record<string, object>).map(([tag, one]) => [tag, keysOf(one)]);
    expect(Object.fromEntries(keys)).to.deep.equal({
      'city-events': ['heading', 'src'], 'city-news': ['src'], 'waste-calendar': ['src'], 'city-map': ['layers'],
      'city-alerts': ['src'],
    });
    const {layers} = (widgets as Record<string, Record<string, unknown>>)['city-map']!;
    expect((layers as object[]).map(keysOf)).to.deep.equal([['icon', 'name', 'src'], ['name', 'src']]);
  });

  it('writes names that every system can hold', async () => {
    await city.take(MORNING);
    expect([...city.store.files.keys()].filter((path) => !/^(?:[a-z0-9-]+\/)?[a-z0-9-]+(?:\.[a-z0-9]+){1,2}$/.test(path)))
      .to.deep.equal([]);
  });

  it('packs every document twice', async () => {
    await city.take(MORNING);
    for (const path of reached(city)) {
      const [plain, br, gz] = await Promise.all(['', '.br', '.gz'].map((ending) => city.store.read(path + ending)));
      expect(brotliDecompressSync(br!).equals(plain!), path).to.equal(true);
      expect(gunzipSync(gz!).equals(plain!), path).to.equal(true);
    }
  });

  it('writes the profile last, and says what may be kept for ever', async () => {
    await city.take(MORNING);
    const {writes} = city.store;
    expect(writes.at(-1)).to.deep.equal(['city.json', {type: 'application/json; charset=utf-8'}]);
    const immutable = writes.filter(([, as]) => as.immutable).map(([path]) => path.replace(/\.(br|gz)$/, ''));
    expect([...new Set(immutable)].sort()).to.deep.equal(reached(city));
    expect(writes.find(([path]) => path.endsWith('.gz'))?.[1].encoding).to.equal('gzip');
  });

  it('writes the same bytes again as long as nothing changes', async () => {
    await city.take(MORNING);
    const before = lasting(city);
    city.store.writes.length = 0;
    await city.take(EVENING);
    expect(lasting(city)).to.deep.equal(before);
    const written = city.store.writes.map(([path]) => path.replace(/[0-9a-f]{12}/, '#'));
    expect(written.filter((path) => !path.includes('/index-#'))).to.deep.equal(['report.html', 'report.json', 'city.json']);
  });

  it('has the publisher\'s date, else that of the first snapshot with the content', async () => {
    await city.take(MORNING);
    await city.take(EVENING);
    const dates = city.report().sources.filter(({tag}) => tag === 'city-events').map(({asOf, checked}) => [asOf, checked]);
    expect(dates).to.deep.equal([[MORNING, EVENING], ['2026-11-23T09:00:00+01:00', EVENING]]);
    city.answers.set(`${host}/feste.ics`, {body: calendar(event('f1', '20261206', 'Nikolausmarkt'))});
    await city.take(EVENING);
    expect(city.report().sources[0]!.asOf).to.equal(EVENING);
  });

  it('asks again only for what may have changed', async () => {
    await city.take(MORNING);
    await city.take(NOON);
    expect(city.asked.filter((line) => /rss|strassen/.test(line))).to.deep.equal([
      `304 ${host}/aktuelles.rss`, `200 ${host}/abfall/strassen.json`,
    ]);
    expect(city.report().sources.find(({tag}) => tag === 'city-news')).to.include({ok: true, count: 2, changed: false});
  });

  it('keeps the last good file of a source that fails, and says since when', async () => {
    await city.take(MORNING);
    const good = city.address('city-news');
    const answer = city.answers.get(`${host}/aktuelles.rss`)!;
    city.answers.set(`${host}/aktuelles.rss`, dead);
    expect(await city.take(NOON)).to.equal(0);
    await city.take(EVENING);
    expect(city.address('city-news')).to.match(/^city-news\/failing-[0-9a-f]{12}\.json$/);
    const {checked, failing: fails, parts} = city.json(city.address('city-news'));
    expect({checked, fails, parts}).to.deep.equal({
      checked: MORNING, fails: {since: NOON, code: 'http'}, parts: [{key: 'all', src: good.split('/')[1], count: 2}],
    });
    expect(failing(city)).to.deep.equal([['city-news', NOON, 'http', 2]]);
    city.answers.set(`${host}/aktuelles.rss`, answer);
    await city.take('2026-12-01T09:00:00+01:00');
    expect([city.address('city-news'), failing(city)]).to.deep.equal([good, []]);
    expect(city.report().sources.find(({tag}) => tag === 'city-news')).not.to.have.any.keys('since', 'code');
  });

  it('does not take an error page or half an answer for the feed', async () => {
    await city.take(MORNING);
    city.answers.set(`${host}/feste.ics`, {body: '<!doctype html><title>Wartung</title>'});
    city.answers.set(`${host}/aktuelles.rss`, {body: '<rss>', headers: {'content-length': '90000'}});
    await city.take(NOON);
    expect(failing(city)).to.deep.equal([['city-events', NOON, 'format', 2], ['city-news', NOON, 'network', 2]]);
  });

  it('reads what another snapshot has published, if it is whole', async () => {
    const one = (id: string) => JSON.stringify({stadtbausteine: '1.0', kind: 'events', items: [{id, name: id, startDate: '2026-12-05'}]});
    const index = (more: object) => JSON.stringify({
      stadtbausteine: '1.0', kind: 'events', checked: MORNING, by: 'month', ...more,
      parts: [{key: '2026-12', src: 'a.json', from: '2026-12-05', to: '2026-12-06'}, {key: 'undated', src: 'b.json'}],
    });
    const path = (name: string) => `${host}/region/${name}.json`;
    const wanted = {name: 'Eschenfurt', widgets: {'city-events': {src: path('index-1')}}};
    city.answers.set(`${host}/city.json`, {body: JSON.stringify(wanted)});
    for (const name of ['a', 'b']) city.answers.set(path(name), {body: one(name)});
    city.answers.set(path('index-1'), {body: index({})});
    await city.take(MORNING);
    expect(city.report().sources[0]).to.deep.include({ok: true, count: 2, problems: []});
    city.answers.delete(path('b'));
    await city.take(NOON);
    expect(failing(city)).to.deep.equal([['city-events', NOON, 'http', 2]]);
    city.answers.set(path('b'), {body: one('b')});
    city.answers.set(path('index-1'), {body: index({failing: {since: MORNING, code: 'timeout'}})});
    await city.take(EVENING);
    const [{ok, problems}] = city.report().sources as [ReportedSource];
    expect([ok, problems.map(({severity, code, message}) => [severity, code, message])]).to.deep.equal([true, [
      ['error', 'timeout', `The source has failed since ${MORNING} (${path('index-1')})`],
    ]]);
  });

  it('does not believe that all places are gone', async () => {
    await city.take(MORNING);
    city.answers.set(`${host}/orte/spielplaetze.geojson`, {body: '{"type":"FeatureCollection","features":[]}'});
    await city.take(NOON);
    expect(failing(city)).to.deep.equal([['city-map', NOON, 'empty', 2]]);
  });

  it('publishes that there is no event any more, with a warning', async () => {
    city.answers.set(`${host}/feste.ics`, {body: calendar(...[1, 2, 3, 4].map((day) => event(`f${day}`, `2026120${day}`, 'Markt')))});
    await city.take(MORNING);
    city.answers.set(`${host}/feste.ics`, {body: calendar()});
    await city.take(NOON);
    expect(city.report().sources[0]).to.deep.include({ok: true, count: 0, before: 4, changed: true});
    expect(city.report().sources[0]!.problems.map(({severity, code}) => [severity, code])).to.deep.equal([['warning', 'suddenly-empty']]);
  });

  it('does not believe that a hundred events are over at once', async () => {
    const days = [...Array(100).keys()].map((day) => event(`f${day}`, `202612${10 + day % 20}`, `Markt ${day}`));
    city.answers.set(`${host}/feste.ics`, {body: calendar(...days)});
    await city.take(MORNING);
    city.answers.set(`${host}/feste.ics`, {body: calendar()});
    await city.take(NOON);
    expect(failing(city)).to.deep.equal([['city-events', NOON, 'empty', 100]]);
  });

  it('lets files stay for some days after nothing refers to them any more', async () => {
    await city.take(MORNING);
    const old = city.address('city-events')[0]!;
    city.answers.set(`${host}/feste.ics`, {body: calendar(event('f1', '20261206', 'Nikolausmarkt'))});
    await city.take('2026-12-20T09:00:00+01:00', '--keep', '7');
    expect(city.store.files.has(old)).to.equal(true);
    await city.take('2026-12-26T09:00:00+01:00');
    expect(city.store.files.has(old)).to.equal(true);
    await city.take('2026-12-27T10:00:00+01:00');
    expect([old, `${old}.br`, `${old}.gz`].filter((path) => city.store.files.has(path))).to.deep.equal([]);
    expect(reached(city).filter((path) => !city.store.files.has(path))).to.deep.equal([]);
  });

  it('deletes in the end what a widget had that is gone, and what a killed one has left', async () => {
    const left = ['city-news/aktuelles-0123456789ab.json.br.4711.tmp', 'city-events/feste.html.4711.tmp'];
    for (const path of left) await city.store.write(path, new Uint8Array([1]), {type: ''});
    await city.take(MORNING);
    const own = [...city.store.files.keys()].filter((path) => path.startsWith('city-news/'));
    const {widgets: {'city-news': _, ...widgets}, ...profile} =
      JSON.parse(city.answers.get(`${host}/city.json`)!.body) as {widgets: Record<string, object>};
    city.answers.set(`${host}/city.json`, {body: JSON.stringify({...profile, widgets})});
    for (const day of ['01', '05', '08', '09']) await city.take(`2026-12-${day}T09:00:00+01:00`);
    expect([...own, ...left].filter((path) => city.store.files.has(path))).to.deep.equal([]);
  });

  it('never deletes what is not its own', async () => {
    const bytes = new Uint8Array([1]);
    for (const path of ['index.html', 'city-events/logo.png', 'bilder/foto-0123456789ab.json']) {
      await city.store.write(path, bytes, {type: ''});
    }
    await city.take(MORNING, '--keep', '0');
    expect(['index.html', 'city-events/logo.png', 'bilder/foto-0123456789ab.json'].every((path) => city.store.files.has(path)))
      .to.equal(true);
  });

  it('with --only leaves the other tags as they are', async () => {
    expect(await city.take(MORNING, '--only', 'city-news,city-map')).to.equal(0);
    expect(city.address('city-events')).to.deep.equal([`${host}/feste.ics`, `${host}/kultur.ics`].join(' '));
    expect(city.asked.filter((line) => /ics|nina/.test(line))).to.deep.equal([]);
    await city.take(NOON);
    const events = city.address('city-events');
    await city.take(EVENING, '--only', 'city-news');
    expect(city.address('city-events')).to.deep.equal(events);
    expect(city.asked).to.deep.equal([`200 ${host}/city.json`, `304 ${host}/aktuelles.rss`]);
  });

  it('leaves a source that was never read with its own address and format', async () => {
    city.answers.delete(`${host}/nina/dashboard/059990000000.json`);
    city.answers.set(`${host}/kultur.ics`, dead);
    expect(await city.take(MORNING)).to.equal(0);
    expect(city.address('city-alerts')).to.equal(`${host}/nina`);
    expect(city.settings('city-alerts')['format']).to.equal('nina');
    expect(city.address('city-events')[1]).to.equal(`${host}/kultur.ics`);
    expect(failing(city)).to.deep.equal([['city-events', MORNING, 'http', 0], ['city-alerts', MORNING, 'http', 0]]);
    expect(await city.take(MORNING, '--strict')).to.equal(1);
  });

  it('tells nobody a key that stands in an address, nor by what address it would be asked with it', async () => {
    const key = '?api_key=geheim';
    const wanted = JSON.parse(city.answers.get(`${host}/city.json`)!.body) as {widgets: Record<string, unknown>};
    wanted.widgets = {
      'city-events': {src: [`feste.ics${key}`, `kultur.ics${key}`], format: 'icalendar'},
      'city-news': {src: `fehlt.rss${key}`, format: 'rss'},
      'waste-calendar': {src: `abfall/{street}.ics${key}`, streets: `abfall/strassen.json${key}`, format: 'icalendar'},
      'place-directory': {src: `orte/fehlt.geojson${key} orte/maerkte.csv`, format: 'geojson csv', columns: 'name: Bezeichnung'},
    };
    for (const [address, answer] of [...city.answers]) city.answers.set(address + key, answer);
    city.answers.set(`${host}/city.json`, {body: JSON.stringify(wanted)});
    city.answers.set(`${host}/kultur.ics${key}`, {body: '<p>Wartung'});
    city.answers.delete(`${host}/abfall/Birkenallee.ics${key}`);
    expect(await city.take(MORNING, '--json')).to.equal(0);
    const telling = [...city.store.files].filter(([, text]) => text.includes('geheim')).map(([path]) => path);
    expect([telling, city.out.includes('geheim'), city.errors]).to.deep.equal([[], false, '']);
    expect(city.address('city-events')).to.match(/^city-events\/feste-[0-9a-f]{12}\.json$/);
    expect(city.settings('city-news')).to.deep.equal({});
    expect(city.address('place-directory')).to.match(/^place-directory\/maerkte-[0-9a-f]{12}\.json$/);
    expect(city.report().sources.filter(({ok}) => !ok).map(({url}) => url)).to.deep.equal([
      `${host}/kultur.ics?api_key=…`, `${host}/fehlt.rss?api_key=…`, `${host}/orte/fehlt.geojson?api_key=…`,
    ]);
    await city.take(NOON);
    expect(city.report().sources[0]).to.deep.include({before: 2, changed: false});
  });

  it('names no host that only the city can reach', async () => {
    const inside = 'http://cms.intern:8080';
    const widgets = {'city-events': {src: `${inside}/feste.ics`}, 'city-news': {src: `${inside}/fehlt.rss`}};
    city.answers.set(`${host}/city.json`, {body: JSON.stringify({name: 'Eschenfurt', widgets})});
    city.answers.set(`${inside}/feste.ics`, city.answers.get(`${host}/feste.ics`)!);
    await city.take(MORNING);
    expect([...city.store.files].filter(([, text]) => text.includes('cms.intern')).map(([path]) => path)).to.deep.equal([]);
    expect([city.report().sources.map(({count}) => count), city.settings('city-news')]).to.deep.equal([[2, 0], {}]);
  });

  it('writes nothing if no source was ever read, or if there is no profile', async () => {
    for (const path of city.answers.keys()) if (!path.endsWith('city.json')) city.answers.set(path, dead);
    expect(await city.take(MORNING)).to.equal(3);
    city.answers.clear();
    expect(await city.take(MORNING)).to.equal(3);
    expect(city.errors).to.contain('HTTP 404');
    expect(city.store.writes).to.deep.equal([]);
  });

  it('goes on with the old files if every source dies later', async () => {
    await city.take(MORNING);
    for (const path of city.answers.keys()) if (!path.endsWith('city.json')) city.answers.set(path, dead);
    expect(await city.take(NOON)).to.equal(0);
    expect(failing(city).map(([, since]) => since)).to.deep.equal(Array(7).fill(NOON));
    expect(reached(city).filter((path) => !city.store.files.has(path))).to.deep.equal([]);
  });

  it('writes nothing with --dry-run', async () => {
    expect(await city.take(MORNING, '--dry-run')).to.equal(0);
    expect([city.store.writes.length, city.out.split('\n').length]).to.deep.equal([0, 8]);
  });

  it('tells machines what happens in lines of JSON', async () => {
    city.answers.set(`${host}/kultur.ics`, dead);
    await city.take(MORNING, '--json');
    const lines = city.out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({event: what}) => what)).to.deep.equal(['begin', ...Array(7).fill('source'), 'end']);
    expect(lines.at(-1)).to.deep.equal({event: 'end', code: 0, sources: 7, failing: 1, written: true, problems: []});
    expect(lines.find(({url}) => url === `${host}/kultur.ics`)).to.deep.include({tag: 'city-events', ok: false, code: 'http'});
  });

  it('leaves a fragment of each source, for what stands in a page before and without JavaScript', async () => {
    await city.take(MORNING);
    expect(city.report().sources.flatMap(({fragment}) => fragment ?? [])).to.deep.equal([
      'city-events/feste.html', 'city-events/kultur.html', 'city-news/aktuelles.html', 'city-map/spielplaetze.html',
      'city-map/maerkte.html', 'city-alerts/nina.html',
    ]);
    expect(city.store.files.get('city-events/feste.html')).to.contain('Nikolausmarkt');
    city.answers.set(`${host}/feste.ics`, dead);
    await city.take('2026-12-10T09:00:00+01:00');
    const later = city.store.files.get('city-events/feste.html');
    expect(later).to.contain('Maifest');
    expect(later).not.to.contain('Nikolausmarkt');
  });

  it('tells a web hook of what fails for long, once, and writes figures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'));
    const hook = 'https://hook.example/secret';
    const alarms = ['--webhook', hook, '--webhook-after', '2', '--metrics', join(folder, 'snapshot.prom')];
    city.answers.set(hook, {body: ''});
    await city.take(MORNING, ...alarms);
    city.answers.set(`${host}/feste.ics`, dead);
    const times = [];
    for (const at of [NOON, '2026-11-30T13:00:00+01:00', EVENING, EVENING]) {
      await city.take(at, ...alarms);
      times.push(city.asked.filter((line) => line.includes(hook)).length);
    }
    expect(times).to.deep.equal([0, 0, 1, 0]);
    expect(readFileSync(join(folder, 'snapshot.prom'), 'utf8')).to.match(/feste\.ics.* 1/);
    rmSync(folder, {recursive: true});
  });

  it('says what is wrong with the command line', async () => {
    expect(await city.take(MORNING, '--keep', 'long')).to.equal(2);
    expect(city.errors).to.match(/^--keep is a number from 0 on, not "long"/);
    expect(await city.take(MORNING, '--quick')).to.equal(2);
    expect(await city.take(MORNING, 'second.json')).to.equal(2);
    expect(await city.take(MORNING, '--help')).to.equal(0);
  });

  it('puts the address of the place in front of the paths', async () => {
    await city.take(MORNING, '--base', 'https://cdn.eschenfurt.example/daten');
    expect(city.address('city-news')).to.match(/^https:\/\/cdn\.eschenfurt\.example\/daten\/city-news\/aktuelles-[0-9a-f]{12}\.json$/);
  });

  describe('of feeds that are found by street', () => {
    const streets = () => {
      const {parts} = city.json<{parts: {key: string; src: string; count: number}[]}>(city.address('waste-calendar'));
      return parts.map(({key, src, count}) => [key, src.replace(/-[0-9a-f]{12}/, ''), count]);
    };

    it('lists all addresses; those with the same dates share a file', async () => {
      await city.take(MORNING);
      expect(streets()).to.deep.equal([
        ['Ahornweg', 'strassen-ahornweg.json', 2], ['Birkenallee', 'strassen-ahornweg.json', 2],
        ['Lange Straße, 1–19', 'strassen-lange-strasse-1-19.json', 1],
        ['Lange Straße, 20–40', 'strassen-lange-strasse-20-40.json', 1],
      ]);
    });

    it('have a fragment for each file of dates, and a list of them where it can lead there', async () => {
      await city.take(MORNING);
      const pages = () => [...city.store.files.keys()].filter((path) => /^waste.*html$/.test(path)).sort();
      expect(pages()).to.deep.equal([
        'waste-calendar/strassen-ahornweg.html', 'waste-calendar/strassen-lange-strasse-1-19.html',
        'waste-calendar/strassen-lange-strasse-20-40.html',
      ]);
      await city.take(MORNING, '--base', 'https://www.eschenfurt.example/data');
      expect(city.store.files.get('waste-calendar/strassen.html'))
        .to.contain('<li><a href="https://www.eschenfurt.example/data/waste-calendar/strassen-ahornweg.html">Birkenallee</a></li>');
      city.answers.set(`${host}/abfall/Ahornweg.ics`, {body: calendar(event('a1', '20261204', 'Restmüll'))});
      await city.take('2026-12-01T09:00:00+01:00');
      expect(pages()).to.include('waste-calendar/strassen-birkenallee.html');
      expect(pages()).not.to.include('waste-calendar/strassen.html');
    });

    it('say in their fragments since when the source is silent, and no longer once it is not', async () => {
      const text = () => city.store.files.get('waste-calendar/strassen-ahornweg.html');
      await city.take(MORNING);
      const good = text();
      const answer = city.answers.get(`${host}/abfall/strassen.json`)!;
      city.answers.set(`${host}/abfall/strassen.json`, dead);
      await city.take(NOON);
      expect(text()).to.contain('gibt es keine neuen Daten').and.to.contain('3. Dezember 2026');
      await city.take('2026-12-04T09:00:00+01:00');
      expect(text()).to.contain('gibt es keine neuen Daten').and.not.to.contain('3. Dezember 2026');
      city.answers.set(`${host}/abfall/strassen.json`, answer);
      await city.take('2026-12-04T10:00:00+01:00');
      expect(text()).not.to.contain('gibt es keine neuen Daten');
      expect(good).to.contain('3. Dezember 2026');
    });

    it('keeps the dates of a street that fails, and names it', async () => {
      await city.take(MORNING);
      const before = streets();
      city.answers.set(`${host}/abfall/20.ics`, dead);
      await city.take(NOON);
      expect(streets()).to.deep.equal(before);
      const {ok, problems} = city.report().sources.find(({tag}) => tag === 'waste-calendar')!;
      expect([ok, problems.map(({severity, message}) => [severity, message])]).to.deep.equal(
        [true, [['error', `Lange Straße, 20–40: HTTP 503 (${host}/abfall/20.ics)`]]]);
    });

    it('leads to the feed itself of a street that was never read', async () => {
      city.answers.set(`${host}/abfall/20.ics`, dead);
      await city.take(MORNING);
      expect(streets().at(-1)).to.deep.equal(['Lange Straße, 20–40', `${host}/abfall/20.ics`, 0]);
    });

    it('fail as a whole where not one of them can be read', async () => {
      await city.take(MORNING);
      const before = streets();
      for (const path of city.answers.keys()) if (path.endsWith('.ics')) city.answers.set(path, {body: '<p>Wartung'});
      await city.take(NOON);
      expect(streets()).to.deep.equal(before);
      expect(city.json(city.address('waste-calendar'))).to.deep.include({checked: MORNING, failing: {since: NOON, code: 'format'}});
    });

    it('are not believed to be without dates from one day to the next', async () => {
      await city.take(MORNING);
      const before = streets();
      city.answers.set(`${host}/abfall/20.ics`, {body: calendar()});
      await city.take(NOON);
      expect(streets()).to.deep.equal(before);
      const waste = () => city.report().sources.find(({tag}) => tag === 'waste-calendar')!;
      expect([waste().ok, waste().problems.map(({code, message}) => [code, message])]).to.deep.equal([true, [[
        'empty', `Lange Straße, 20–40: The answer is empty, and there were 1 entries before: they stay (${host}/abfall/strassen.json)`,
      ]]]);
      for (const path of city.answers.keys()) if (/abfall.*ics$/.test(path)) city.answers.set(path, {body: calendar()});
      await city.take(EVENING);
      expect(streets()).to.deep.equal(before);
      expect(waste()).to.include({ok: false, code: 'empty', since: EVENING, checked: NOON});
    });

    it('do not lose their names to others that are written alike', async () => {
      const text = () => city.store.files.get('waste-calendar/strassen-strasse-ost.html');
      city.answers.set(`${host}/abfall/strassen.json`, {body: JSON.stringify({streets: [
        {name: 'Strasse Ost', src: '20.ics'}, {name: 'Straße Ost', src: 'Ahornweg.ics'},
      ]})});
      await city.take(MORNING);
      const before = [streets(), text()];
      city.answers.set(`${host}/abfall/20.ics`, dead);
      await city.take('2026-12-01T09:00:00+01:00');
      expect([streets(), text()]).to.deep.equal(before);
    });

    it('keeps all of them if there is no list of streets any more', async () => {
      await city.take(MORNING);
      const before = streets();
      city.answers.set(`${host}/abfall/strassen.json`, dead);
      await city.take(NOON);
      expect(city.address('waste-calendar')).to.match(/^waste-calendar\/index-[0-9a-f]{12}\.json$/);
      expect(streets()).to.deep.equal(before);
      expect(city.json(city.address('waste-calendar'))['failing']).to.deep.equal({since: NOON, code: 'http'});
    });
  });

  it('splits a large calendar by month, each with the days it is about', async () => {
    const days = [...Array(300).keys()].map((day) => new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10).replaceAll('-', ''));
    const long = 'Ein langer Name, der Platz braucht, weil er '.repeat(16);
    city.answers.set(`${host}/feste.ics`, {body: calendar(...days.map((day, index) => event(`f${index}`, day, long)))});
    await city.take(MORNING);
    const path = city.address('city-events')[0]!;
    const {by, parts} = city.json<{by: string; parts: Record<string, unknown>[]}>(path);
    expect([by, parts.length]).to.deep.equal(['month', 10]);
    expect({...parts[1], src: ''}).to.deep.equal({key: '2027-01', src: '', from: '2027-01-01', to: '2027-02-01', count: 31});
    expect(reached(city).filter((one) => !city.store.files.has(one))).to.deep.equal([]);
  });

  describe('of a region', () => {
    const region = {
      name: 'Marletal', language: 'de', timeZone: 'Europe/Berlin', relay: 'https://marletal.example/relay?url={url}',
      widgets: {'city-news': {src: 'aktuelles.rss'}, 'city-events': {format: 'icalendar', limit: 5}},
      municipalities: [
        {name: 'Eschenfurt', officialKey: '05999012', widgets: {'city-events': {src: 'feste.ics'}}},
        {name: 'Olmbach', src: 'olmbach.json'},
      ],
    };
    const own = {name: 'Olmbach', officialKey: '05999016', widgets: {
      'city-events': {src: 'kultur.ics'}, 'waste-calendar': {src: 'abfall/{street}.ics', streets: 'abfall/strassen.json'},
    }};
    beforeEach(() => {
      city.profile = 'region.json';
      city.answers.set(`${host}/region.json`, {body: JSON.stringify(region)});
      city.answers.set(`${host}/olmbach.json`, {body: JSON.stringify(own)});
    });

    const written = () => city.json<typeof region & {municipalities: (typeof own)[]}>('city.json');

    it('reads what counts for all and what each municipality names, and leads to it from there', async () => {
      expect(await city.take(MORNING)).to.equal(0);
      const {widgets, municipalities: [first, second]} = written();
      const at = (address: string) => address.replace(/[0-9a-f]{12}/, '#');
      expect([widgets['city-news'].src, first!.widgets['city-events'].src, second!.widgets['city-events'].src].map(at))
        .to.deep.equal(['city-news/aktuelles-#.json', 'city-events/eschenfurt-feste-#.json', 'city-events/olmbach-kultur-#.json']);
      expect(second!.widgets['waste-calendar']).to.have.all.keys('src');
      expect(reached(city).filter((path) => !city.store.files.has(path))).to.deep.equal([]);
    });

    it('says of every item of a municipality which one it is', async () => {
      await city.take(MORNING);
      const {municipalities: [first, second]} = written();
      const index = second!.widgets['waste-calendar'].src;
      const {parts: [street]} = city.json<{parts: {src: string}[]}>(index);
      const sources = [first!.widgets['city-events'].src, `waste-calendar/${street!.src}`, written().widgets['city-news'].src]
        .map((path) => city.json<{source: Record<string, unknown>}>(path).source['municipality']);
      expect(sources).to.deep.equal(['Eschenfurt', 'Olmbach', undefined]);
    });

    it('lets no format of the region count for the files', async () => {
      await city.take(MORNING);
      const {widgets, municipalities: [first]} = written();
      expect(widgets['city-events']).to.deep.equal({format: 'icalendar', limit: 5});
      expect(first!.widgets['city-events']).to.deep.include({format: ''});
    });

    it('reads with --municipality what one of them needs', async () => {
      await city.take(MORNING, '--municipality', 'Eschenfurt');
      expect(city.asked.filter((line) => /ics|rss/.test(line))).to.deep.equal([`200 ${host}/aktuelles.rss`, `200 ${host}/feste.ics`]);
      expect(await city.take(MORNING, '--municipality', 'Nirgendwo')).to.equal(2);
    });
  });

  describe('of a profile on this machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-profile-'));
    after(() => rmSync(folder, {recursive: true}));
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), {recursive: true});
      writeFileSync(join(folder, path), text);
    };
    const take = async (at: string, ...args: readonly string[]) => {
      const out: string[] = [];
      const code = await run(['stadt/city.json', '--out', 'out', '--cache', 'cache', ...args], {
        out: (line) => out.push(line), error: (line) => out.push(line), env: {}, cwd: folder, isTerminal: false,
        fetch: () => Promise.reject(new TypeError('No network')), now: () => Date.parse(at),
        signal: new AbortController().signal,
      });
      return [code, out.at(-1)];
    };

    it('reads the files beside it, and names none as it lies here', async () => {
      write('stadt/feeds/feste.ics', calendar(event('f1', '20261205', 'Nikolausmarkt')));
      write('geheim.ics', calendar(event('g1', '20261205', 'Geheim')));
      write('stadt/city.json', JSON.stringify({
        name: 'Eschenfurt', timeZone: 'Europe/Berlin', contact: {url: '/kontakt'},
        map: {tiles: 'karte/grund.geojson', attribution: '© Eschenfurt'},
        widgets: {'city-events': {src: ['feeds/feste.ics', '../geheim.ics']}, 'city-weather': {alerts: '/warnungen'}},
      }));
      expect(await take(MORNING)).to.deep.equal([0, '2 sources, 1 failing; written']);
      const text = readFileSync(join(folder, 'out', 'city.json'), 'utf8');
      const {contact, map, widgets} = JSON.parse(text.replace(/[0-9a-f]{12}/, '#')) as Record<string, unknown>;
      expect([contact, map, widgets]).to.deep.equal([
        {url: '/kontakt'}, {tiles: 'karte/grund.geojson', attribution: '© Eschenfurt'},
        {'city-events': {src: ['city-events/feste-#.json', '../geheim.ics']}, 'city-weather': {alerts: '/warnungen'}},
      ]);
      const names = readdirSync(join(folder, 'out'), {recursive: true}).map(String).filter((path) => /\.(json|html)$/.test(path));
      const texts = names.map((path) => readFileSync(join(folder, 'out', path), 'utf8'));
      expect(names.filter((_, index) => /file:/.test(texts[index]!) || texts[index]!.includes(tmpdir()))).to.deep.equal([]);
      rmSync(join(folder, 'stadt/feeds/feste.ics'));
      await take(EVENING);
      const {sources: [feste]} = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8')) as SnapshotReport;
      expect(feste).to.include({url: 'feeds/feste.ics', ok: false, since: EVENING, checked: MORNING, count: 1});
    });

    it('writes nothing where it is no profile', async () => {
      write('stadt/city.json', '<html>');
      expect((await take(MORNING))[0]).to.equal(3);
    });
  });
});
