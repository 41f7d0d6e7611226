import {expect} from 'chai';
import {placeFields, placeKeys, valuesByRole} from './place-properties.js';

const fields = (properties: object, columns?: string) =>
  placeFields(valuesByRole(Object.entries(properties), placeKeys(columns)), new Map([['cafe', 'Café']]), 'https://marle.example/karte/');

describe('properties of places', () => {
  for (const [properties, expected] of [
    [{Bezeichnung: 'Rathaus', Kategorie: 'Amt; Bürgerbüro', 'Öffnungszeiten': 'Mo-Fr 08:00-12:00', Telefon: '0123 45', 'E-Mail': 'mailto:a@marle.example'},
      {name: 'Rathaus', categories: ['Amt', 'Bürgerbüro'], openingHours: 'Mo-Fr 08:00-12:00', telephone: '0123 45', email: 'a@marle.example'}],
    [{name: 'Linde', amenity: 'cafe', shop: 'books', 'addr:street': 'Markt', 'addr:housenumber': 3, 'addr:postcode': '43018', 'addr:city': 'Eschenfurt',
      'contact:website': 'www.linde.example', 'opening_hours': 'Mo off', 'wheelchair': 'limited', 'toilets:wheelchair': 'yes'},
      {name: 'Linde', categories: ['Café', 'books'], address: 'Markt 3, 43018 Eschenfurt', url: 'https://www.linde.example/', openingHours: 'Mo off', wheelchair: 'limited',
        amenityFeature: [{name: 'accessible-toilet', value: true}]}],
    [{STRASSE: 'Am Ufer', HAUSNR: '1a', ORT: 'Eschenfurt'}, {address: 'Am Ufer 1a, Eschenfurt'}],
    [{Adresse: 'Markt 1, 43018 Eschenfurt', PLZ: '43018', Ort: 'Eschenfurt'}, {address: 'Markt 1, 43018 Eschenfurt'}],
    [{Adresse: 'Markt 1', Ort: '43018 Eschenfurt'}, {address: 'Markt 1, 43018 Eschenfurt'}],
    [{tags: {name: 'Bank', type: 'multipolygon'}, the_geom: {type: 'Point'}}, {name: 'Bank'}],
    [{name: 'A', Rollstuhlgerecht: 'teilweise', Stufenlos: true, delivery: 'nein', Zahlungsarten: 'bar, Girocard'},
      {name: 'A', wheelchair: 'limited', amenityFeature: [{name: 'step-free', value: true}], delivery: false, paymentAccepted: ['bar', 'Girocard']}],
    [{name: 'A', title: 'B', website: 'seite', url: 'javascript:alert(1)', image: '../bild.jpg'},
      {name: 'A', url: 'https://marle.example/karte/seite', image: 'https://marle.example/bild.jpg'}],
    [{name: null, title: ' ', label: 'C', category: 'null', ort: '-', lage: 'k.A.'}, {name: 'C'}],
  ] as const) {
    it(`are found in ${JSON.stringify(properties)}`, () => expect(fields(properties)).to.deep.equal(expected));
  }

  it('keep a name as it is meant', () => {
    expect(fields({name: 'Café "Zur Linde" & Söhne <Rudi>'})).to.deep.equal({name: 'Café "Zur Linde" & Söhne <Rudi>'});
    expect(fields({name: '<img src=x onerror="1">Hofladen &amp; mehr'})).to.deep.equal({name: 'Hofladen & mehr'});
  });

  it('are in the columns that are told', () => {
    const properties = {name: 'LYR_7', NAME_LANG: 'Stadtpark', 'addr:city': 'A', 'ref:x': 'Park'};
    expect(fields(properties, 'name: NAME_LANG; category: ref:x; unsinn: x')).to.deep.equal({name: 'Stadtpark', categories: ['Park'], address: 'A'});
  });

  it('tell hours that can be calculated from a text about them', () => {
    for (const hours of ['Di, Do 10-12', 'Mo bis Fr 8 Uhr bis 12 Uhr', '24/7', 'Mo-Fr: 07:00  -  01:30 Uhr\nSa: 7+', 'off']) {
      expect(fields({hours}), hours).to.have.property('openingHours');
    }
    for (const hours of ['nach Vereinbarung', 'Bitte rufen Sie an', `<b>Mo</b> 8-12`]) expect(fields({hours}), hours).to.have.property('hoursText', hours);
  });

  it('are none that an object inherits', () => {
    expect(fields(JSON.parse('{"__proto__": {"name": "x"}, "constructor": "y", "toString": "z"}') as object)).to.deep.equal({});
  });
});
