import {expect} from 'chai';
import {createCity} from './city.mjs';
import {bounds} from './map-bounds.mjs';
import {cycleRoutes} from './cycle-routes.mjs';
import {dataReply} from '../http/data.mjs';
import {degreesOf, distance, distanceToLine, pointOf} from './map-plane.mjs';
import {isWater} from './map-ground.mjs';
import {laidStreet} from './map-streets.mjs';
import {placeFiles} from './place-publication.mjs';
import {streets} from './streets.mjs';

const today = '2026-11-29';
const city = createCity(today);
const publication = await city.places();
const {places, shops} = publication;
const ofCategory = (name) => places.filter(({categories}) => categories[0] === name);
const json = (name) => JSON.parse(publication.file(name));

describe('the places of the sample city', () => {
  it('are 2,500 in 25 categories, each with an id of its own', () => {
    expect(places).to.have.length(2500);
    expect(new Set(places.flatMap(({categories}) => categories)).size).to.equal(25);
    expect(new Set([...places, ...shops].map(({id}) => id)).size).to.equal(2860);
  });

  it('lie in the city, and not in the river', () => {
    const [[south, west], [north, east]] = bounds;
    for (const place of [...places, ...shops].filter(({latitude}) => latitude !== undefined)) {
      expect(place.latitude, place.id).to.be.within(south, north);
      expect(place.longitude, place.id).to.be.within(west, east);
      expect(isWater(pointOf(place)), place.id).to.equal(false);
    }
  });

  it('stand in the street of their address', () => {
    for (const place of [...ofCategory('Arzt'), ...ofCategory('Kita'), ...shops]) {
      const [, name] = /^(.*) \d+, /.exec(place.address);
      const found = streets.filter((street) => street.name === name);
      expect(found.length, place.address).to.be.above(0);
      const far = found.map((street) => distanceToLine(pointOf(place), laidStreet(street.name, street.district).line));
      if (place.latitude !== undefined) expect(Math.min(...far), place.id).to.be.below(0.016);
    }
  });

  it('lack what places lack in real registers', () => {
    expect(ofCategory('Altglascontainer').filter(({name}) => name)).to.have.length(0);
    expect(ofCategory('Bank zum Ausruhen').filter(({openingHours}) => openingHours)).to.have.length(0);
    const lost = places.filter(({latitude}) => latitude === undefined);
    expect(lost.length).to.be.within(20, 80);
    for (const {address, id} of lost) expect(address, id).to.match(/ \d+, 430\d\d Eschenfurt$/);
  });

  it('are open in every way that is published', () => {
    const hours = places.map(({openingHours}) => openingHours ?? '');
    for (const way of [/24\/7/, /sunrise-sunset/, /PH off/, /SH off/, /\bPH 1/, /Apr-Oct/, /\|\| "/, /easter/, /week /, /\[1\]/, /\d\+/,
      /off "[A-Z]/, / Uhr/, /täglich/, /Montag/]) {
      expect(hours.some((text) => way.test(text)), String(way)).to.equal(true);
    }
    expect(new Set(hours).size).to.be.above(120);
    expect(places.filter(({hoursText}) => /Vereinbarung/.test(hoursText)).length).to.be.above(10);
    expect(shops.some(({openingHours}) => /Sa 18:00-03:00|Fr-Sa 18:00-03:00/.test(openingHours))).to.equal(true);
  });

  it('say when they close in the weeks to come', () => {
    const closing = places.filter(({openingHours}) => /; 202[67] (?:Nov|Dec|Jan) \d\d(?:-.*)? off "/.test(openingHours));
    expect(closing.length).to.be.above(20);
  });

  it('say how to get in', () => {
    for (const word of ['yes', 'limited', 'no']) {
      expect(places.filter(({wheelchair}) => wheelchair === word).length).to.be.above(100);
    }
    const all = [...places, ...shops].flatMap(({amenityFeature = []}) => amenityFeature);
    const features = new Set(all.map(({name}) => name));
    for (const name of ['step-free', 'hearing', 'seeing', 'accessible-toilet', 'Nestschaukel', 'Eurokey']) {
      expect(features.has(name), name).to.equal(true);
    }
  });

  it('are the same on every machine', async () => {
    const again = await createCity(today).places();
    expect(again.file('orte.json')).to.equal(publication.file('orte.json'));
    expect(places.find(({id}) => id === 'wochenmarkt-wochenmarkt-alter-markt')).to.deep.include({
      name: 'Wochenmarkt Alter Markt', openingHours: 'Tu,Th,Sa 07:00-13:00; PH off', address: 'Am Alten Markt 2, 43017 Eschenfurt',
    });
  });
});

describe('the shops of the sample city', () => {
  it('are 360 in twenty trades', () => {
    expect(shops).to.have.length(360);
    expect(new Set(shops.flatMap(({categories}) => categories)).size).to.equal(20);
  });

  it('say whether they deliver, and what one pays with', () => {
    for (const value of [true, false, 'Im Stadtgebiet kostenlos']) {
      expect(shops.filter(({delivery}) => delivery === value).length, String(value)).to.be.above(10);
    }
    expect(shops.filter(({paymentAccepted}) => paymentAccepted?.includes('Girocard')).length).to.be.above(150);
  });
});

describe('the cycle routes of the sample city', () => {
  it('are eight, without gaps', () => {
    expect(cycleRoutes.map(({name, length}) => [name, length])).to.deep.equal([
      ['Marleradweg', 8.1], ['Altstadtring', 3], ['Bahnhof – Südhöhe', 4.5], ['Kurparkroute', 3.5], ['Hafenroute', 3.3],
      ['Oberweiler Landpartie', 5.2], ['Gartenstadtroute', 2.2], ['Waldrunde Stadtwald', 3.6],
    ]);
    for (const {name, line} of cycleRoutes) {
      for (const [index, point] of line.slice(1).entries()) {
        expect(distance(point, line[index]), name).to.be.below(0.16);
      }
    }
  });
});

describe('the files of places', () => {
  const ask = (path) => dataReply(city, {}, {
    path, query: new URLSearchParams(), request: {method: 'GET', headers: {host: 'stadt.example'}}, body: ''});

  for (const name of placeFiles) {
    it(`are served as ${name}, without anything that was forgotten`, async () => {
      const {body, type, headers} = await ask(`/daten/${name}`);
      expect(headers).to.include({'Access-Control-Allow-Origin': '*'});
      expect(type).to.match(/^(text\/csv|application\/(json|ld\+json|geo\+json|gpx\+xml|vnd\.google-earth\.kml\+xml))/);
      expect(body).to.not.match(/undefined|NaN|\[object/);
    });
  }

  it('are no others', async () => {
    expect(await ask('/daten/orte.xls')).to.equal(undefined);
  });

  it('have features without geometry where nobody knows the place', () => {
    const {features} = json('orte.geojson');
    expect(features).to.have.length(2500);
    expect(features.filter(({geometry}) => geometry === null).length)
      .to.equal(places.filter(({latitude}) => latitude === undefined).length);
  });

  it('have the playgrounds, markets, routes and neighbourhoods in files of their own', () => {
    expect(json('spielplaetze.geojson').features).to.have.length(190);
    expect(json('wochenmaerkte.geojson').features[0].properties).to.include({
      title: 'Wochenmarkt Alter Markt', opening_hours: 'Tu,Th,Sa 07:00-13:00; PH off'});
    expect(json('radwege.geojson').features.map(({geometry}) => geometry.type)).to.deep.equal(Array(8).fill('LineString'));
    expect(json('stadtteile.geojson').features.map(({geometry}) => geometry.type)).to.deep.equal(Array(12).fill('Polygon'));
  });

  it('have the toilets as a spreadsheet saves them', () => {
    const [head, first, ...rest] = publication.file('toiletten.csv').split('\r\n').slice(0, -1);
    expect(head).to.equal('\uFEFFNr;Name;Adresse;Stadtteil;Breitengrad;Längengrad;Öffnungszeiten;Rollstuhlgerecht;'
      + 'Eurokey;Wickeltisch;Gebühr');
    expect(first.split(';')[4]).to.match(/^51,\d{3,5}$/);
    expect(rest).to.have.length(73);
  });

  it('have the hours of shops in both forms of schema.org', () => {
    const shopObjects = json('einkaufen.jsonld')['@graph'];
    expect(shopObjects).to.have.length(360);
    expect(shopObjects.filter(({openingHours}) => openingHours).length).to.be.above(60);
    const specified = shopObjects.flatMap(({openingHoursSpecification: hours}) => hours ?? []);
    expect(specified.filter(({validFrom}) => validFrom === '2026-12-09').length).to.be.above(5);
  });

  it('have tracks and marks', () => {
    expect(publication.file('radwege.gpx').match(/<trk>/g)).to.have.length(8);
    expect(publication.file('sehenswertes.kml').match(/<Placemark/g)).to.have.length(22);
    expect(json('trinkbrunnen.overpass.json').elements).to.have.length(40);
  });
});

describe('the plane on which the city is drawn', () => {
  it('lies where the city does', () => {
    expect(degreesOf([0, 0])).to.deep.equal([9.955, 51.905]);
    const [x, y] = pointOf({latitude: 51.905 + 1 / 111.2, longitude: 9.955});
    expect(x).to.equal(0);
    expect(y).to.be.closeTo(1, 1e-9);
  });
});
