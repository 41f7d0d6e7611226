import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Collection} from '../../model/collection.js';
import type {DetailedEvent} from '../../model/detailed-event.js';
import type {Place} from '../../model/place.js';
import type {Weather} from '../../model/weather.js';
import {sniff} from '../../sources/format-table.js';
import {format, read} from './osca.js';

const folder = new URL('../../../../shared/data/osca/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('real answers of the Open SmartCity App', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('have a permanent place as an event of a minute', async () => {
    const text = textOf('Event.json');
    expect(await sniff(text)).to.equal('osca');
    const {items, problems, kind} = read(text, {from: '2022-01-01', to: '2023-01-01'});
    expect({count: items.length, problems, kind}).to.deep.equal({count: 1, problems: [], kind: 'events'});
    const {description, ...event} = items[0] as DetailedEvent;
    expect(event).to.deep.equal({
      id: '5u08Z1Y2Li#2022-01-21T00:01:00', name: 'Vogelpark Solingen', timeZone: 'Europe/Berlin', status: 'scheduled',
      startDate: '2022-01-21T00:01:00+01:00', endDate: '2022-01-21T00:02:00+01:00',
      location: {
        id: '4523', name: 'Vogel-Park Solingen', address: 'Hermann-Löns-Weg 71, 42697 Solingen',
        latitude: 51.1607506, longitude: 6.9841889,
      },
      categories: ['Natur, Gärten, Parks, Umwelt'], url: 'https://www.solingen-live.de/?397550',
      offers: [{name: 'Standard', price: 32.3, priceCurrency: 'EUR'}], isAccessibleForFree: false,
      source: {title: 'solingen-live.de', asOf: '2022-01-21T09:37:58+01:00'},
    });
    expect(description).to.match(/^Der ca\. 1,5 Hektar große Park .*<br>Öffnungszeiten<br>/s);
  });

  it('have 78 waste dates of one address, none of them a day early', async () => {
    const text = textOf('waste-collection.json');
    expect(await sniff(text)).to.equal('osca');
    const {items, problems, kind} = read(text);
    const collections = items as Collection[];
    expect({count: items.length, problems, kind}).to.deep.equal({count: 78, problems: [], kind: 'collections'});
    const of = (fraction: string) => collections.filter((one) => one.fraction === fraction);
    expect([of('residual').length, of('paper').length, of('packaging').length]).to.deep.equal([52, 13, 13]);
    expect(of('residual')[0]).to.deep.include({date: '2022-01-05', name: 'Restmüll', interval: 'P1W', note: 'Testdescription'});
    expect(collections.map(({date}) => date).sort().slice(0, 3)).to.deep.equal(['2022-01-05', '2022-01-11', '2022-01-11']);
    expect(collections.map(({date}) => date).sort().at(-1)).to.equal('2022-12-29');
  });

  it('have two weather stations, one without wind', async () => {
    const text = textOf('WeatherObserved.json');
    expect(await sniff(text)).to.equal('osca');
    const {items, problems, kind} = read(text);
    expect({problems, kind}).to.deep.equal({problems: [], kind: 'weather'});
    const told = (items as Weather[]).map(({id, time, place, current}) => ({id, time, place: place?.name, current}));
    expect(told).to.deep.equal([
      {
        id: 'CUnAIEoZSGJ72LKc', time: '2023-01-04T11:36:02+01:00', place: 'Haltepunkt Mitte',
        current: {temperature: 7.6, humidity: 100, pressure: 1018.1, precipitation: 1.8},
      },
      {
        id: '5ka5fYz5jAqWg6Sd', time: '2023-01-04T11:36:06+01:00', place: 'Abteiweg',
        current: {
          temperature: 8.6, humidity: 100, pressure: 1017.9, windSpeed: 54.8, windDirection: 323, precipitation: 13.05,
        },
      },
    ]);
  });

  it('have a hundred playgrounds, 77 of them with a page', async () => {
    const text = textOf('POI-playgrounds.json');
    expect(await sniff(text)).to.equal('osca');
    const {items, problems, kind} = read(text);
    const places = items as Place[];
    expect({count: places.length, problems, kind}).to.deep.equal({count: 100, problems: [], kind: 'places'});
    expect(places.filter(({url}) => url)).to.have.length(77);
    const isInSolingen = ({latitude = 0, longitude = 0}) => Math.hypot(latitude - 51.16, longitude - 7.07) < 0.15;
    expect(places.filter(isInSolingen)).to.have.length(100);
    expect(JSON.stringify(places)).not.to.match(/k\.A\.|sport26/);
    const {id, name, address, categories, description, image, imageAlt} = places[0]!;
    expect({id, name, address, categories, description, image, imageAlt}).to.deep.equal({
      id: '80550bd4-23c5-49d9-934b-f5f1965650f1', name: 'Bolzplatz Börkhauser Feld', address: '42699 Solingen',
      categories: ['Bolzplatz'], description: 'geeignet für Altersgruppe: Schulkinder<br>Ausstattung: Bolzplatztore',
      image: 'https://geoportal.solingen.de/buergerservice1/ressourcen/spielplaetze/1300-240-65_W.jpg',
      imageAlt: 'Foto eines Spielplatzes',
    });
  });

  for (const name of ['DefectFormContact', 'JobPosting', 'POICategory', 'ServiceMenu', 'WasteAddress']) {
    it(`are nothing that is read yet (${name})`, () => {
      const text = textOf(`${name}.json`);
      expect(format.detect(text)).to.equal(true);
      for (const kind of ['events', 'news', 'collections', 'places', 'weather'] as const) {
        const {items, problems} = read(text, {kind});
        expect(items).to.deep.equal([]);
        expect(problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
      }
    });
  }
});
