import {expect} from 'chai';
import type {Place} from '../../src/model/place.js';
import {formatModule, sniff} from '../../src/sources/format-table.js';
// @ts-expect-error the sample city is plain JavaScript
import {createCity} from '../../demo/city/city.mjs';

const publication = await createCity('2026-11-29').places();

const options = (url: string) => ({
  kind: 'places', language: 'de', timeZone: 'Europe/Berlin', from: '2026-11-29', to: '2027-11-29', url,
}) as const;

/** The places of a file, found and read as a widget does it, without a problem. */
async function placesOf(file: string): Promise<readonly Place[]> {
  const url = `https://www.eschenfurt.example/daten/${file}`;
  const text: string = publication.file(file);
  const format = await sniff(text);
  const reader = await formatModule(format ?? '', url, text, options(url));
  const {items, problems} = await reader.read(text, options(url));
  expect(problems).to.deep.equal([]);
  return items as readonly Place[];
}

const first = (places: readonly Place[], name: string) => places.find((place) => place.name === name);

/** What formats can say alike of a place; whether hours are a text or more, their readers decide. */
const common = ({name, latitude, longitude, address, openingHours, hoursText}: Place) =>
  ({name, latitude, longitude, address, hours: openingHours ?? hoursText});

describe('the places of the sample city are read as they were meant', () => {
  it('from our own JSON', async () => {
    const places = await placesOf('orte.json');
    expect(places).to.have.length(2500);
    expect(places.filter(({name}) => !name).length).to.be.above(1300);
  });

  it('from GeoJSON, without those whose place nobody knows being lost', async () => {
    const [ours, theirs] = [await placesOf('orte.json'), await placesOf('orte.geojson')];
    expect(theirs.map(common)).to.deep.equal(ours.map(common));
  });

  it('from the files of single offices', async () => {
    expect(await placesOf('spielplaetze.geojson')).to.have.length(190);
    expect(first(await placesOf('wochenmaerkte.geojson'), 'Wochenmarkt Alter Markt'))
      .to.include({openingHours: 'Tu,Th,Sa 07:00-13:00; PH off', address: 'Am Alten Markt 2, 43017 Eschenfurt'});
    const toilets = await placesOf('toiletten.csv');
    expect(toilets).to.have.length(74);
    for (const {latitude, longitude} of toilets) {
      expect(latitude).to.be.within(51.86, 51.94);
      expect(longitude).to.be.within(9.89, 10.02);
    }
    expect(await placesOf('trinkbrunnen.overpass.json')).to.have.length(40);
  });

  it('from tracks, areas and marks', async () => {
    for (const file of ['radwege.gpx', 'radwege.geojson']) {
      expect((await placesOf(file)).map(({geometry}) => geometry?.type)).to.deep.equal(Array(8).fill('LineString'));
    }
    const areas = await placesOf('stadtteile.geojson');
    expect(areas.map(({geometry}) => geometry?.type)).to.deep.equal(Array(12).fill('Polygon'));
    expect((await placesOf('sehenswertes.kml')).map(({name}) => name)).to.include.members(['Alte Mühle', 'Kurpark']);
  });

  it('as shops, from our own JSON and schema.org', async () => {
    const [ours, theirs] = [await placesOf('einkaufen.json'), await placesOf('einkaufen.jsonld')];
    const told = ({name, address}: Place) => [name, address];
    expect(theirs.map(told)).to.deep.equal(ours.map(told));
    expect(ours.filter(({delivery}) => delivery !== undefined).length).to.be.above(200);
    expect(theirs.filter(({openingHours}) => openingHours).length).to.be.above(150);
  });
});
