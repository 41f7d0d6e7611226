import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import type {Place} from '../../model/place.js';
import {read} from './jsonld.js';

const hours = (fields: object): unknown => {
  const [place] = read(JSON.stringify({'@type': 'Place', 'name': 'Ort', ...fields}), {kind: 'places'}).items as Place[];
  return place?.openingHours ?? place?.hoursText;
};

describe('places of schema.org', () => {
  it('are whatever has an address, a point or hours, with all that one asks for', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/places.json', import.meta.url));
    expect(read(text, {kind: 'places', url: 'https://eschenfurt.example/daten/'})).to.deep.equal(expected);
  });

  for (const [openingHours, expected] of [
    ['Mo-Fr 9:00-17:00', 'Mo-Fr 09:00-17:00'], ['Mo,Tu,We,Th,Fr,Sa,Su 11:30-23:00', 'Mo-Su 11:30-23:00'],
    ['Sa-Mo 10:00-12:00', 'Mo,Sa,Su 10:00-12:00'], ['10:00-12:00', '10:00-12:00'], ['Mo 08:00-12:00,13:00-17:00', 'Mo 08:00-12:00,13:00-17:00'],
    ['24/7', '24/7'], ['Mo-Fr 08:00+', 'Mo-Fr 08:00+'], ['', undefined], ['nach Absprache', 'nach Absprache'],
    [['Su 07:00-11:00', 'Su 13:00-17:00', 'Mo-Sa', 'Tu,Th 16:00-20:00'], 'Mo-Sa 00:00-24:00; Su 07:00-11:00,13:00-17:00'],
    [['Mo-Fr 08:00-12:00', 'nach Absprache'], 'Mo-Fr 08:00-12:00; nach Absprache'], [[null, 7, {}], '7'],
  ] as const) {
    it(`are open ${JSON.stringify(openingHours)}`, () => {
      expect(hours({openingHours})).to.equal(expected);
    });
  }

  for (const [openingHoursSpecification, expected] of [
    [{dayOfWeek: 'Friday', opens: '18:00:00', closes: '02:00:00'}, 'Fr 18:00-02:00'],
    [{dayOfWeek: 'Saturday', opens: '00:00', closes: '23:59'}, 'Sa 00:00-24:00'],
    [{dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00'}, 'Su off'],
    [{dayOfWeek: 'Monday', opens: 'T09:00:00+01:00', closes: '5 pm'}, 'Mo 09:00-17:00'],
    [{opens: '09:00', closes: '17:00'}, '09:00-17:00'],
    [{dayOfWeek: 'Mo', opens: '09:00', closes: '17:00', validFrom: '2020-01-01'}, 'Mo 09:00-17:00'],
    [[{dayOfWeek: 'Mo', opens: '09:00', closes: '17:00'}, {dayOfWeek: 'Mo', opens: '10:00', closes: '17:00', validFrom: '2027-01-01'}],
      'Mo 09:00-17:00; 2027 Jan 01-2099 Dec 31 Mo 10:00-17:00'],
    [[{dayOfWeek: 'Mo', opens: '14:00', closes: '17:00'}, {dayOfWeek: 'Mo', opens: '09:00', closes: '12:00'}], 'Mo 09:00-12:00,14:00-17:00'],
    [[{dayOfWeek: 'Mo', opens: '00:00', closes: '00:00'}, {dayOfWeek: 'Mo', opens: '09:00', closes: '12:00'}], 'Mo 09:00-12:00'],
    [{dayOfWeek: 'Mo', opens: 'später', closes: {}}, 'Mo unknown "später"'],
    [{dayOfWeek: 'Mo', opens: '25:00', closes: '26:00'}, 'Mo unknown "25:00-26:00"'],
    [{dayOfWeek: {}, opens: '09:00', closes: '10:00'}, undefined], [[null, 1, 'x', {}], undefined],
  ] as const) {
    it(`are specified as ${JSON.stringify(openingHoursSpecification)}`, () => {
      expect(hours({openingHoursSpecification})).to.equal(expected);
    });
  }

  it('have what is dated behind what is always so', () => {
    expect(hours({
      openingHours: 'Mo-Su 09:00-14:00',
      openingHoursSpecification: [
        {validFrom: '2026-12-28', validThrough: '2026-12-28', opens: '12:00', closes: '14:00'},
        {validFrom: '2026-12-01', validThrough: '2026-12-31', opens: '10:00', closes: '14:00'},
        {validThrough: '2026-01-06', opens: '00:00', closes: '00:00'},
      ],
    })).to.equal('Mo-Su 09:00-14:00; 1970 Jan 01-2026 Jan 06 off; 2026 Dec 01-31 10:00-14:00; 2026 Dec 28 12:00-14:00');
  });

  it('are told apart where they go by one address, and are once where they are published twice', () => {
    const shop = {'@type': 'Store', 'name': 'A', 'url': 'https://eschenfurt.example/'};
    const text = JSON.stringify([shop, {...shop, name: 'B'}, {...shop}]);
    expect((read(text, {kind: 'places'}).items as Place[]).map(({id, name}) => [id, name])).to.deep.equal([
      ['https://eschenfurt.example/', 'A'], ['https://eschenfurt.example/ 2', 'B'],
    ]);
  });
});
