import {expect} from 'chai';
import {relayedCity} from '../testing/relayed-city.js';
import type {Page} from '../testing/relayed-city.js';

const base = 'https://daten.eschenfurt.example';
const calendar = (...names: string[]) => ['BEGIN:VCALENDAR', ...names.flatMap((name, index) => [
  'BEGIN:VEVENT', `UID:${index}`, 'DTSTAMP:20261101T000000Z', 'DTSTART;VALUE=DATE:20261205', `SUMMARY:${name}`, 'END:VEVENT',
]), 'END:VCALENDAR', ''].join('\r\n');
const nina = `${base}/api31`;
const warning = {id: 'mow.a', payload: {version: 1, data: {headline: 'Rauch', severity: 'Severe', msgType: 'Alert'}}, sent: '2026-11-30T08:00:00+01:00'};
const detail = {identifier: 'mow.a', sent: '2026-11-30T08:00:00+01:00', msgType: 'Alert', info: [{language: 'DE', headline: 'Rauch', description: 'Fenster zu.'}]};

const city = (pages: Record<string, Page>, config = {}) => relayedCity(pages, {profiles: [{
  name: 'Eschenfurt', officialKey: '05999001', center: [51.17, 7.08], widgets: {
    'city-events': {src: `${base}/a.ics`}, 'city-alerts': {src: nina, format: 'nina'}, 'waste-calendar': {src: `${base}/{street}.ics`, fractions: 'Tonne 1: paper'},
    'place-directory': {src: `${base}/orte.csv`, format: 'csv', columns: 'name: Bezeichnung'},
  },
}], ...config});
const kind = (word: string) => ({more: `&kind=${word}`});
const items = async (response: Response) =>
  (await response.json() as {items: readonly Record<string, unknown>[]}).items;

describe('a relay asked for a kind', () => {
  it('gives our own JSON', async () => {
    const {ask, asked} = city({[`${base}/a.ics`]: calendar('Fest', 'Markt')});
    const response = await ask(`${base}/a.ics`, kind('events'));
    expect([response.headers.get('content-type'), response.headers.get('cache-status')])
      .to.deep.equal(['application/json', 'stadtbausteine; fwd=uri-miss; stored; ttl=60']);
    const document = await response.json() as {stadtbausteine: string; kind: string; items: Record<string, string>[]};
    expect([document.stadtbausteine, document.kind]).to.deep.equal(['1.0', 'events']);
    expect(document.items.map(({name, startDate}) => [name, startDate])).to.deep.equal([['Fest', '2026-12-05'], ['Markt', '2026-12-05']]);
    expect((await ask(`${base}/a.ics`, kind('events'))).headers.get('cache-status')).to.equal('stadtbausteine; hit; ttl=60');
    expect(asked).to.have.length(1);
  });

  it('reads a table by the columns that the profile says', async () => {
    const {ask} = city({[`${base}/orte.csv`]: 'Bezeichnung;Strasse\nBad;Weg 1\n'});
    expect((await items(await ask(`${base}/orte.csv`, kind('places')))).map(({name}) => name)).to.deep.equal(['Bad']);
  });

  it('makes collections of a calendar, in the words of the profile', async () => {
    const {ask} = city({[`${base}/Ahornweg.ics`]: calendar('Tonne 1', 'Biotonne')});
    expect((await items(await ask(`${base}/Ahornweg.ics`, kind('collections')))).map(({fraction, date}) => [fraction, date]))
      .to.deep.equal([['organic', '2026-12-05'], ['paper', '2026-12-05']]);
  });

  it('looks as far as the widget does: school holidays may have begun', async () => {
    const holidays = `${base}/ferien.ics`;
    const {ask} = relayedCity({[holidays]: calendar('Ferien').replace('20261205', '20261123')}, {profiles: [
      {name: 'E', widgets: {'opening-hours': {src: `${base}/bad.json`, schoolHolidays: holidays}}},
    ]});
    expect((await items(await ask(holidays, kind('events')))).map(({startDate}) => startDate)).to.deep.equal(['2026-11-23']);
  });

  it('asks a service for everything, as the profile says', async () => {
    const {ask, asked} = city({[`${nina}/dashboard/059990000000.json`]: JSON.stringify([warning]), [`${nina}/warnings/mow.a.json`]: JSON.stringify(detail)});
    expect((await items(await ask(nina, kind('alerts')))).map(({headline, description}) => [headline, description]))
      .to.deep.equal([['Rauch', 'Fenster zu.']]);
    expect(asked).to.have.length(2);
  });

  it('asks a service for what the page asks', async () => {
    const {ask, asked} = city({[`${nina}/dashboard/059980000000.json`]: '[]'});
    const response = await ask(`${nina}?area=05998001&latitude=51.1&longitude=7`, kind('alerts'));
    expect([response.status, (await response.json() as {items: unknown}).items]).to.deep.equal([200, []]);
    expect(asked.map(({url}) => url)).to.deep.equal([`${nina}/dashboard/059980000000.json`]);
  });

  it('answers a crowd of which everybody asks something else', async () => {
    const keys = Array.from({length: 297}, (_, index) => `0${5 + Math.floor(index / 99)}1${String(1 + index % 99).padStart(2, '0')}001`);
    const pages = Object.fromEntries(keys.map((key) => [`${nina}/dashboard/${key.slice(0, 5)}0000000.json`, '[]']));
    const {ask} = city(pages);
    const statuses = await Promise.all(keys.map(async (key) => (await ask(`${nina}?area=${key}`, kind('alerts'))).status));
    expect(new Set(statuses)).to.deep.equal(new Set([200]));
  });

  it('takes the same answer for both', async () => {
    const {ask, asked} = city({[`${base}/a.ics`]: calendar('Fest')});
    await ask(`${base}/a.ics`);
    await ask(`${base}/a.ics`, kind('events'));
    expect(asked).to.have.length(1);
  });

  it('refuses what is no feed of that kind', async () => {
    const {told} = city({[`${base}/a.ics`]: '<!doctype html><p>Wartung', [`${base}/orte.csv`]: 503});
    expect(await told(`${base}/a.ics`, kind('events'))).to.equal('502 format');
    expect(await told(`${base}/orte.csv`, kind('places'))).to.equal('502 upstream');
    expect(await told(`${base}/a.ics`, kind('departures'))).to.equal('400 kind');
    expect(await told(`${base}/a.ics`, kind('__proto__'))).to.equal('400 kind');
    expect(await told(nina, kind('events'))).to.equal('404 no 404');
    expect(await told('https://evil.example/', kind('events'))).to.equal('403 not-allowed');
  });

  it('says how old the feed is, and gives what there was while its publisher is down', async () => {
    const {ask, pages, pass} = city({[`${base}/a.ics`]: calendar('Fest')});
    await ask(`${base}/a.ics`, kind('events'));
    pages[`${base}/a.ics`] = 503;
    pass(472_000);
    const response = await ask(`${base}/a.ics`, kind('events'));
    expect([response.status, response.headers.get('cache-status'), response.headers.get('age')])
      .to.deep.equal([200, 'stadtbausteine; hit; ttl=-412; detail="upstream 503"', '472']);
    expect(await items(response)).to.have.length(1);
    pages[`${base}/a.ics`] = calendar('Fest', 'Markt');
    pass(60_000);
    expect(await items(await ask(`${base}/a.ics`, kind('events')))).to.have.length(2);
  });
});
