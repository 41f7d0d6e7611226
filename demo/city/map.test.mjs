import {expect} from 'chai';
import {areaAt, areas} from './map-areas.mjs';
import {boundary, isWater} from './map-ground.mjs';
import {bounds} from './map-bounds.mjs';
import {distance, distanceToLine, isInside, pointOf} from './map-plane.mjs';
import {houseAt, laidStreet, laidStreets} from './map-streets.mjs';
import {offices} from './offices.mjs';
import {streets} from './streets.mjs';
import {venues} from './venues.mjs';
import {writeMap} from './map.mjs';

const text = writeMap();
const {features} = JSON.parse(text);
const ofKind = (kind) => features.filter(({properties}) => properties.kind === kind);
const withoutHouse = (street) => street.replace(/ \d+$/, '');

describe('the streets of the sample city', () => {
  it('are those of the register, each once', () => {
    expect(laidStreets).to.have.length(300);
    for (const {name, district} of streets) expect(laidStreet(name, district), `${name}, ${district}`).to.not.equal(undefined);
  });

  it('are as long as streets are', () => {
    const side = laidStreets.filter((street) => street.class === 'minor').map(({length}) => length).sort((a, b) => a - b);
    expect(side[0]).to.be.above(0.06);
    expect(side.at(-1)).to.be.below(1.5);
    expect(side[Math.floor(side.length / 2)]).to.be.within(0.2, 0.5);
  });

  it('pass the places at which events take place', () => {
    for (const venue of venues) {
      const {line} = laidStreet(withoutHouse(venue.street), venue.district);
      expect(distanceToLine(pointOf(venue), line), venue.name).to.be.below(0.03);
    }
  });

  it('pass the offices, which lie in town and not in the river', () => {
    for (const office of offices) {
      const point = pointOf(office);
      expect(distanceToLine(point, laidStreet(office.street, office.district).line), office.name).to.be.below(0.016);
      expect(isInside(point, boundary), office.name).to.equal(true);
      expect(isWater(point), office.name).to.equal(false);
    }
  });

  it('cross the river on four bridges, and nowhere else', () => {
    const isRiver = ([x, y]) => y > -4 && y < 3 && x > -1.3 && x < -0.3 && isWater([x, y]);
    const crossing = laidStreets.filter(({line}) => line.some(isRiver));
    expect(new Set(crossing.map(({name}) => name))).to.deep.equal(
      new Set(['Brückstraße', 'Mühlenstraße', 'Steinbruchstraße', 'Nordring']));
  });

  it('have even numbers on one side and odd ones on the other', () => {
    const street = laidStreet('Goethestraße', 'Südhöhe');
    expect(distance(houseAt(street, 20), houseAt(street, 21))).to.be.within(0.025, 0.05);
    expect(distance(houseAt(street, 20), houseAt(street, 22))).to.be.below(0.035);
  });
});

describe('the base map of the sample city', () => {
  it('says of each feature what it is', () => {
    expect(new Set(features.map(({properties}) => properties.kind))).to.deep.equal(new Set(
      ['forest', 'park', 'water', 'building', 'street', 'rail', 'boundary', 'label']));
    expect(new Set(ofKind('street').map(({properties}) => properties.class))).to.deep.equal(new Set(['path', 'minor', 'main']));
    expect(ofKind('street').filter(({properties}) => properties.name === 'Ahornweg')).to.have.length(1);
    expect(ofKind('building').flatMap(({geometry}) => geometry.coordinates).length).to.be.within(1500, 2500);
  });

  it('is small enough for a page', () => {
    expect(text.length).to.be.below(400_000);
    expect(text).to.not.match(/\d\.\d{6}|undefined|NaN|null/);
  });

  it('lies within its bounds, but for what leads out of town', () => {
    const [[south, west], [north, east]] = bounds;
    for (const {geometry} of ofKind('building')) {
      for (const [longitude, latitude] of geometry.coordinates.flat(2)) {
        expect(longitude).to.be.within(west, east);
        expect(latitude).to.be.within(south, north);
      }
    }
  });

  it('has closed rings that run anticlockwise', () => {
    for (const {geometry, properties} of features.filter((each) => each.geometry.type === 'Polygon')) {
      const [ring] = geometry.coordinates;
      expect(ring.at(-1), properties.name).to.deep.equal(ring[0]);
      const turn = ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0);
      expect(turn, properties.name).to.be.above(0);
    }
  });
});

describe('the neighbourhoods of the sample city', () => {
  it('are twelve, and each holds its middle', () => {
    expect(areas).to.have.length(12);
    for (const {name, middle} of areas) expect(areaAt(middle)).to.equal(name);
  });

  it('leave out nothing of the city', () => {
    for (let x = -3.6; x <= 3.6; x += 0.24) {
      for (let y = -4.2; y <= 3; y += 0.24) {
        if (isInside([x, y], boundary) && distanceToLine([x, y], boundary) > 0.2) {
          expect(areas.filter(({ring}) => isInside([x, y], ring)).length, `${x} ${y}`).to.equal(1);
        }
      }
    }
  });
});
