import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {read as readAbfallnavi} from '../formats/abfallnavi/abfallnavi.js';
import {read as readCalendar} from '../formats/icalendar/icalendar.js';
import type {CityEvent} from '../model/city-event.js';
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
