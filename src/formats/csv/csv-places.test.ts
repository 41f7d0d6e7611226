import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import type {Place} from '../../model/place.js';
import {expectProportional} from '../../testing/proportion.js';
import {format, read} from './csv.js';

const places = (text: string, columns?: string): Place[] =>
  read(text, {kind: 'places', ...columns && {columns}}).items as Place[];
const pointOf = (text: string): unknown => {
  const [{latitude, longitude} = {} as Place] = places(text);
  return [latitude, longitude];
};

describe('a table of places', () => {
  it('has a place in each row, with what its headings say', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/places.csv', import.meta.url));
    expect(read(text)).to.deep.equal(expected);
    expect(read(text, {kind: 'places'})).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  for (const [what, text] of [
    ['semicolons', 'Name;Breite;Länge\nMarkt;51,1712;7,0834'],
    ['semicolons and points', 'Name;lat;lng\nMarkt;51.1712;7.0834'],
    ['commas', 'name,latitude,longitude\nMarkt,51.1712,7.0834'],
    ['commas between quoted numbers', '"name","Breitengrad","Längengrad"\n"Markt","51,1712","7,0834"'],
    ['tabs', 'Titel\tgeo_lat\tgeo_lon\nMarkt\t51.1712\t7.0834'],
    ['lines upright', 'Objekt|Y|X\nMarkt|51,1712|7,0834'],
    ['a line that names its separator', '\uFEFFsep=;\r\nName;Breite;Länge\r\nMarkt;51,1712;7,0834\r\n'],
    ['a title above', 'Märkte der Stadt;;\n;;\nName;Breite;Länge\nMarkt;51,1712;7,0834'],
    ['degrees that say so', 'Name;Breite;Länge\nMarkt;51,1712°N;7,0834° O'],
    ['both in one column', 'Name;Koordinaten\nMarkt;51.1712, 7.0834'],
    ['both in one column, with decimal commas', 'Name;Koordinaten\nMarkt;51,1712 / 7,0834'],
    ['longitude first', 'Name;Koordinaten\nMarkt;(7.0834 51.1712)'],
    ['Well-known text', 'Name,GEOM\nMarkt,POINT (7.0834 51.1712)'],
    ['Well-known text with a system', 'Name,GEOM\nMarkt,SRID=4326;POINT Z(7.0834 51.1712 80)'],
    ['GeoJSON in a cell', 'Name;geom\nMarkt;{"type":"Point","coordinates":[7.0834,51.1712]}'],
  ] as const) {
    it(`is where it says with ${what}`, () => {
      expect(pointOf(text)).to.deep.equal([51.1712, 7.0834]);
      expect(places(text)[0]?.name).to.equal('Markt');
      expect(read(text).kind).to.equal('places');
      expect(format.detect(text)).to.equal(true);
    });
  }

  for (const [what, text] of [
    ['columns', 'Name;Rechtswert;Hochwert\nRathaus;365994,76;5670680,87'],
    ['columns with points between thousands', 'Name;Rechtswert;Hochwert\nRathaus;365.994,76;5.670.680,87'],
    ['Well-known text', 'Name;geom\nRathaus;POINT(365994.76 5670680.87)'],
  ] as const) {
    it(`is in metres, in ${what}`, () => {
      const {items: [place], problems} = read(text, {kind: 'places'});
      const {latitude = 0, longitude = 0} = place as Place;
      expect(latitude).to.be.within(51.1, 51.3);
      expect(longitude).to.be.within(7, 7.2);
      expect(problems.map(({code}) => code)).to.deep.equal(['guessed-crs']);
    });
  }

  it('has lines and areas', () => {
    const [line, area, points, none] = places('Name|WKT\na|LINESTRING(7 51, 7.2 51)\nb|POLYGON((7 51,7.2 51,7.2 51.2,7 51))\n'
      + 'c|MULTIPOINT((7 51),(7.1 51.1))\nd|POINT EMPTY');
    expect(line).to.deep.include({latitude: 51, longitude: 7.1, geometry: {type: 'LineString', coordinates: [[7, 51], [7.2, 51]]}});
    expect(area?.geometry?.type).to.equal('Polygon');
    expect(points?.geometry).to.deep.equal({type: 'MultiPoint', coordinates: [[7, 51], [7.1, 51.1]]});
    expect(none).to.deep.equal({id: 'd', name: 'd'});
  });

  it('keeps zeros and quoted separators, and lists what has no place on the map', () => {
    expect(places('Name;Telefon;PLZ;Ort;Info\n"Haus; Hof";0049 2191;01067;Eschenfurt;"a; b"')).to.deep.equal([{
      id: 'Haus; Hof 01067 Eschenfurt', name: 'Haus; Hof', telephone: '0049 2191', address: '01067 Eschenfurt', description: 'a; b',
    }]);
  });

  it('has its columns where it is told', () => {
    const text = 'A;B;C;D\nx;Markt;51,1712;7,0834\n';
    expect(places(text)).to.deep.equal([]);
    expect(places(text, 'name: B; latitude: C; longitude: D')).to.deep.equal([
      {id: 'Markt 51.17120,7.08340', name: 'Markt', latitude: 51.1712, longitude: 7.0834},
    ]);
  });

  it('does not take the number of a row for that of a house', () => {
    expect(places('Nr.;Name;Straße\n7;Markt;Hof 3')).to.deep.equal([{id: '7', name: 'Markt', address: 'Hof 3'}]);
  });

  it('is none of waste dates, nor the other way round, whatever is asked for', () => {
    const waste = 'Datum;Abfallart;Straße;Bezeichnung\n05.01.2026;Restmüll;Ahornweg;a\n12.01.2026;Bio;Ahornweg;b\n';
    expect(read(waste, {from: '2026-01-01'})).to.not.have.property('kind');
    expect(read(waste, {from: '2026-01-01'}).items).to.have.length(2);
    const yards = 'Name;Breite;Länge\nPapiercontainer;51,1;7,1\n';
    expect(read(yards, {kind: 'collections'}).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
    for (const text of ['Datum;Name;Ort\n05.01.2026;Fest;Markt', 'a;b\n1;2', '', 'x', 'Projekt;Status\nPark;fertig']) {
      expect(read(text).items, text).to.deep.equal([]);
      expect(read(text).problems.map(({severity}) => severity), text).to.deep.equal(['error']);
    }
  });

  for (const scrap of ['Name;', 'Name;lat\n', '"', 'POINT(', 'Name;x\nPOINT((((', 'Name;x\na;POLYGON((1 1,', 'a;51,1 ', '\uFEFF\n']) {
    it(`is quick with a text that is made to be slow: ${JSON.stringify(scrap)}`, async () => {
      await expectProportional((count) => void read(`Name;g\na;${scrap.repeat(count)}`, {kind: 'places'}), 20_000, scrap);
      await expectProportional((count) => void read(scrap.repeat(count), {kind: 'places'}), 20_000, scrap);
    });
  }
});
