import {expect} from 'chai';
import type {Alert, AlertArea} from '../model/alert.js';
import {concerns, parseArea} from './alert-area.js';

const alertOf = (areas?: readonly AlertArea[]): Alert =>
  ({id: '1', sent: '2026-03-02T08:00:00Z', headline: 'Sturm', severity: 'severe', ...areas && {areas}});
const coded = (...codes: string[]): Alert => alertOf([{name: '', codes}]);
const reach = (area: string, ...codes: string[]) => concerns(coded(...codes), parseArea(area)!);

describe('parseArea', () => {
  for (const text of ['05999012', '5999012', '05 999 012', '059990012012', '05999', '805999012', '105999000', '51.17,7.08', ' -33.9, 151.2 ']) {
    it(`understands "${text}"`, () => {
      expect(parseArea(text)).not.to.equal(undefined);
    });
  }

  for (const text of ['', 'Eschenfurt', 'Kreis Marlen', '05', '059', '9012', '123456', '17999012', '00999012', '605999012', '51.17', '51,17,7,08', '91,7', '51,181', 'DEA1A', '1e5']) {
    it(`says of "${text}" that it is no area`, () => {
      expect(parseArea(text)).to.equal(undefined);
    });
  }
});

describe('an alert with codes', () => {
  for (const [what, area, code, expected] of [
    ['a town by its cell', '05999012', '805999012', true],
    ['a town by the cell of its county', '05999012', '105999000', true],
    ['a town by its key', '05999012', '05999012', true],
    ['a town by a key that has lost its zero', '05999012', '5999012', true],
    ['a town by the ARS of its county', '05999012', '059990000000', true],
    ['a town by its own ARS', '05999012', '059990012012', true],
    ['a town by the ARS of an association in its county', '05999012', '059990012000', true],
    ['a town by the ARS of its Land', '05999012', '050000000000', true],
    ['a county by a town in it', '05999', '805999012', true],
    ['a county as NINA calls it', '059990000000', '105999000', true],
    ['a town that is a county', '05122000', '105122000', true],
    ['a town that is a county by its cell of a municipality', '105122000', '805122000', true],
    ['a town by a part of it', '05315000', '705315101', true],
    ['a part of a town by the town', '705315101', '105315000', true],
    ['Berlin by a part of it', '11000000', '711001001', true],
    ['a town that shares a cell with the county around it', '06411000', '906432999', true],
    ['a town in a county that shares its cell', '06432001', '906432999', true],
    ['a town by a part of its county: which part it is in no code tells', '15085235', '915085002', true],
    ['Helgoland by its own cell', '01056025', '901056002', true],
    ['a lake by its cell', '209913000', '209913000', true],
    ['another town of its county', '05999012', '805999013', false],
    ['another county', '05999012', '105998000', false],
    ['another Land', '05999012', '060000000000', false],
    ['the county around a town that is one', '06411000', '106432000', false],
    ['another part of the town', '705315101', '705315102', false],
    ['another part of the county', '915085001', '915085002', false],
    ['another association', '059990012012', '059990013000', false],
    ['the rest of the county for an island', '01056025', '901056001', false],
    ['an island for the rest of its county', '01056039', '901056002', false],
    ['a part of another town of the county', '01051001', '701051034', false],
    ['a lake for the county whose number it has', '03159016', '203159000', false],
    ['the coast', '03452001', '501000001', false],
  ] as const) {
    it(`${expected ? 'concerns' : 'does not concern'} ${what}`, () => {
      expect(reach(area, code)).to.equal(expected);
    });
  }

  it('concerns an area if one of its codes does', () => {
    expect(reach('05999012', 'XX042', '805999011', '805999012')).to.equal(true);
  });

  it('concerns everybody whom it is published for if it has no area', () => {
    for (const alert of [alertOf(), alertOf([]), alertOf([{name: 'Stadtteil Hafen', codes: ['0']}]), coded()]) {
      expect(concerns(alert, parseArea('05999012')!)).to.equal(true);
      expect(concerns(alert, parseArea('51.2,7.1')!)).to.equal(true);
    }
  });

  it('does not tell whether it concerns an area that one of its own areas cannot be compared with', () => {
    const alert: Alert = {...coded('09162000'), areas: [{name: 'a', codes: ['09162000']}, {name: 'Marlen', codes: []}]};
    expect(concerns(alert, parseArea('05999012')!)).to.equal(undefined);
    expect(concerns(alert, parseArea('09162000')!)).to.equal(true);
  });

  it('does not tell whether it concerns a position, or an area of other codes', () => {
    expect(reach('51.2,7.1', '805999012')).to.equal(undefined);
    expect(reach('05999012', 'XX042', 'FIPS:05999')).to.equal(undefined);
  });
});

describe('an alert with a geometry', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south],
  ];
  const shaped = (type: 'Polygon' | 'MultiPolygon' | 'Point', coordinates: unknown) =>
    alertOf([{name: '', codes: [], geometry: {type, coordinates}}]);
  const within = (alert: Alert, position: string) => concerns(alert, parseArea(position)!);

  it('concerns a position in it or on its border, and none beside it', () => {
    const alert = shaped('Polygon', [square(7, 51, 1)]);
    expect(['51.5,7.5', '51,7', '51,7.5', '52,8', '51.5,7'].map((position) => within(alert, position))).to.deep.equal([true, true, true, true, true]);
    expect(['51.5,8.1', '50.9,7.5', '7.5,51.5', '52.1,7.5'].map((position) => within(alert, position))).to.deep.equal([false, false, false, false]);
  });

  it('does not concern a position in a hole, and concerns the border of the hole', () => {
    const alert = shaped('Polygon', [square(7, 51, 1), square(7.4, 51.4, 0.2)]);
    expect(['51.5,7.5', '51.4,7.5', '51.3,7.3'].map((position) => within(alert, position))).to.deep.equal([false, true, true]);
  });

  it('concerns a position in one of several polygons', () => {
    const alert = shaped('MultiPolygon', [[square(7, 51, 1)], [square(9, 51, 1)]]);
    expect(['51.5,7.5', '51.5,9.5', '51.5,8.5'].map((position) => within(alert, position))).to.deep.equal([true, true, false]);
  });

  it('reaches beyond the end of the map', () => {
    expect(within(shaped('Polygon', [square(179.5, -17, 1)]), '-16.5,-179.8')).to.equal(true);
  });

  it('does not tell how far it reaches if it is a point, or no shape at all', () => {
    for (const [type, coordinates] of [['Point', [7, 51]], ['Polygon', []], ['Polygon', null], ['MultiPolygon', 'x']] as const) {
      expect(within(shaped(type, coordinates), '51,7')).not.to.equal(true);
    }
  });
});
