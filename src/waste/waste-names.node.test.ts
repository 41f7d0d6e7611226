import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {read as readAbfallnavi} from '../formats/abfallnavi/abfallnavi.js';
import {read as readTable} from '../formats/csv/csv-collections.js';
import {read as readCalendar} from '../formats/icalendar/icalendar.js';
import type {CityEvent} from '../model/city-event.js';
import {feedCollections} from './event-collections.js';
import {toCollections} from './collections.js';
import {fractionOf, recogniseName} from './fraction.js';

const data = new URL('../../../shared/data/', import.meta.url);
const folder = new URL('ics-waste/', data);
const there = existsSync(folder);

function decode(file: URL): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const eventsOf = (file: string): CityEvent[] =>
  readCalendar(decode(new URL(file, folder)), {from: '2019-01-01', to: '2029-01-01'}).items;

/** How many of `names` mean a fraction, as a share of 1. */
const share = (names: readonly string[]): number =>
  names.filter((name) => recogniseName(name).every(({fraction}) => fraction !== 'other')).length / names.length;

describe('real waste calendars', function () {
  this.timeout(60_000);

  before(function () {
    if (!there) this.skip();
  });

  it('name their bins so that at least 95 % are recognised', () => {
    const all = readdirSync(folder).flatMap((file) => eventsOf(file).map(({name}) => name));
    const distinct = [...new Set(all)];
    const unknown = distinct.filter((name) => recogniseName(name).some(({fraction}) => fraction === 'other'));
    const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
    console.log(`      ${percent(share(distinct))} of ${distinct.length} names, ${percent(share(all))} of ${all.length} `
      + `dates; not recognised: ${unknown.join(', ') || 'none'}`);
    expect(share(distinct)).to.be.at.least(0.95);
    expect(share(all)).to.be.at.least(0.95);
  });

  it('lose no date on the way to collections', () => {
    for (const file of readdirSync(folder)) {
      const events = eventsOf(file);
      const collections = toCollections(events);
      const days = new Set(collections.map(({date}) => date));
      for (const {name, startDate} of events) {
        if (startDate.length === 10) expect(days.has(startDate), `${file} ${name} ${startDate}`).to.equal(true);
      }
      expect(new Set(collections.map(({id}) => id)).size, file).to.equal(collections.length);
    }
  });

  it('are read by a page as by the whole reader', async () => {
    for (const file of readdirSync(folder)) {
      const events = eventsOf(file);
      expect(await feedCollections(events, {}), file).to.deep.equal(toCollections(events));
    }
  });

  it('leave no noise in names', () => {
    for (const file of readdirSync(folder)) {
      for (const {name} of toCollections(eventsOf(file))) {
        expect(name, file).to.match(/^[\p{Lu}\d]/u).and.not.to.match(/abhol(termin|zeit)|leerung|\(\)|\/\/|wöch|\d ?l\b/i);
      }
    }
  });
});

describe('real answers of waste services', () => {
  before(function () {
    if (!there) this.skip();
  });

  const json = (file: string): unknown => JSON.parse(decode(new URL(`waste-api/${file}`, data)));

  it('of AbfallNavi give every date a name', () => {
    const fraktionen = json('abfallnavi_aachen__fraktionen.json') as {name: string}[];
    const termine = json('abfallnavi_aachen__hausnummer_termine.json') as unknown[];
    const {items, problems} = readAbfallnavi(JSON.stringify({fraktionen, termine}));
    expect(problems).to.deep.equal([]);
    expect(items).to.have.length(termine.length);
    expect(items.filter(({fraction}) => fraction === 'other')).to.deep.equal([]);
    expect(fraktionen.map(({name}) => fractionOf(name)).filter((fraction) => fraction === 'other')).to.deep.equal([]);
    expect(readAbfallnavi(JSON.stringify(termine)).items).to.have.length(items.length);
  });

  it('of other services name fractions that are recognised', () => {
    const kiel = (json('abki_kiel__leerungen-data.json') as {termine: {titel: string}[]}).termine.map(({titel}) => titel);
    const wolfenbuettel = (json('jumomind_wol__trash.json') as {title: string}[]).map(({title}) => title);
    const types = Object.entries(JSON.parse(decode(new URL('smart-village-app/waste_types.json', data))) as object)
      .flatMap(([key, {label}]) => [key, label as string]);
    for (const name of [...kiel, ...wolfenbuettel, ...types]) expect(fractionOf(name), name).not.to.equal('other');
  });
});

const reported = new URL('reported/', data);

/** What was reported to go wrong, by file. */
const right: Readonly<Record<string, readonly string[]>> = {
  'a07-annotated-names.ics': [
    '2026-10-12 residual Restmüll', '2026-11-02 paper Altpapier', '2026-12-19 residual Restmüll (vorgefahren)', '2026-12-29 organic Biomüll',
  ],
  'a07-joined-names.ics': [
    '2026-10-16 residual Restabfall P2W', '2026-10-16 residual Restabfall P4W', '2026-10-22 organic Bioabfall Saisontonne',
    '2026-10-22 organic Komposttonne', '2026-10-30 organic Bioabfall Saisontonne', '2026-10-30 organic Komposttonne',
    '2026-10-30 packaging Gelber Sack',
  ],
  'a08-no-collection.ics': ['2026-12-28 residual Restmüll'],
  'a08-bin-cleaning.ics': [
    '2026-10-22 organic Biotonne', '2026-10-27 other Biotonne-Reinigung', '2026-10-28 other Reinigung der Bioabfallbehälter',
  ],
  'a09-type-in-categories.ics': ['2026-07-01 residual Restmüll', '2026-07-03 paper Papier', '2026-07-06 organic Biotonne'],
  'a10-stops-of-one-day.ics': ['2026-10-24 hazardous Schadstoffsammlung: Marlen '
    + '(08:00–09:00. Marktplatz. 09:30–10:30. Feuerwehrhaus Ost. 11:00–12:00. Parkplatz Freibad)'],
  'a11-colour-and-material.ics': [
    '2026-10-26 packaging Grüne Tonne (Verpackungen): Marlen', '2026-10-27 paper Blaue Tonne (Papier+Pappe): Marlen',
    '2026-10-28 organic Biotonne: Marlen',
  ],
  'a12-size-lists.ics': [
    '2026-10-12 residual Abfallbehälter mit grauem Deckel [80 l, 120 l, 240 l]',
    '2026-10-13 residual Abfallbehälter mit rotem Deckel [80 l, 120 l, 240 l]', '2026-10-14 packaging Gelbe Wertstofftonne',
    '2026-10-15 paper Papiertonne [80 l, 120 l, 240 l]',
  ],
};

describe('reported waste calendars', () => {
  before(function () {
    if (!existsSync(reported)) this.skip();
  });

  for (const [file, expected] of Object.entries(right)) {
    it(`read ${file}`, async () => {
      const options = {from: '2026-01-01', to: '2027-12-31', timeZone: 'Europe/Berlin', language: 'de'};
      const {items} = readCalendar(decode(new URL(file, reported)), options);
      const bins = toCollections(items);
      expect(bins.map(({date, fraction, name, containers, interval, note}) =>
        [date, fraction, name, containers && `[${containers.join(', ')}]`, interval, note && `(${note})`].filter(Boolean).join(' ')))
        .to.deep.equal(expected);
      expect(await feedCollections(items, {})).to.deep.equal(bins);
    });
  }

  const tables: Readonly<Record<string, readonly [items: readonly string[], problems: readonly string[]]>> = {
    'a13-two-names-in-a-row.csv': [['2026-10-07 Restmüll', '2026-10-07 Biotonne', '2026-10-08 Papier'], []],
    'a13-midnight.csv': [['2026-10-07 Restmüll', '2026-10-08 Biotonne'], []],
    'a13-districts-in-cells.csv': [[], ['bad-entry', 'bad-entry', 'bad-entry', 'unsupported']],
    'a13-organisation.csv': [[], ['wrong-format']],
  };
  for (const [file, [bins, codes]] of Object.entries(tables)) {
    it(`read ${file}`, () => {
      const {items, problems} = readTable(decode(new URL(file, reported)), {from: '2026-01-01', to: '2027-12-31'});
      expect(items.map(({date, name}) => `${date} ${name}`)).to.deep.equal(bins);
      expect(problems.map(({code}) => code)).to.deep.equal(codes);
    });
  }
});
