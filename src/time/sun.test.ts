import {expect} from 'chai';
import {sunTimes} from './sun.js';

const minutesOff = (epoch: number, expected: string): number => Math.abs(epoch - Date.parse(expected)) / 60000;

describe('sunrise and sunset', () => {
  for (const [place, latitude, longitude, noon, sunrise, sunset] of [
    ['Berlin', 52.52, 13.405, '2026-06-21T12:00:00+02:00', '2026-06-21T04:43:00+02:00', '2026-06-21T21:33:00+02:00'],
    ['Berlin', 52.52, 13.405, '2026-12-21T12:00:00+01:00', '2026-12-21T08:15:00+01:00', '2026-12-21T15:54:00+01:00'],
    ['Munich', 48.137, 11.575, '2026-03-20T12:00:00+01:00', '2026-03-20T06:17:00+01:00', '2026-03-20T18:26:00+01:00'],
    ['Hamburg', 53.551, 9.994, '2026-06-21T12:00:00+02:00', '2026-06-21T04:50:00+02:00', '2026-06-21T21:53:00+02:00'],
    ['Solingen', 51.16, 7.08, '2026-11-30T12:00:00+01:00', '2026-11-30T08:12:00+01:00', '2026-11-30T16:28:00+01:00'],
    ['Kiritimati', 1.87, -157.4, '2026-03-01T12:00:00+14:00', '2026-03-01T06:40:00+14:00', '2026-03-01T18:44:00+14:00'],
    ['Sydney', -33.87, 151.21, '2026-01-01T12:00:00+11:00', '2026-01-01T05:48:00+11:00', '2026-01-01T20:09:00+11:00'],
  ] as const) {
    it(`are within two minutes in ${place} on ${noon.slice(0, 10)}`, () => {
      const sun = sunTimes(Date.parse(noon), latitude, longitude);
      if (sun.kind !== 'rises') return expect.fail(sun.kind);
      expect(minutesOff(sun.sunrise, sunrise)).to.be.at.most(2);
      expect(minutesOff(sun.sunset, sunset)).to.be.at.most(2);
    });
  }

  it('are none where the sun stays up or down', () => {
    expect(sunTimes(Date.parse('2026-06-21T12:00:00Z'), 70, 20)).to.deep.equal({kind: 'always-up'});
    expect(sunTimes(Date.parse('2026-12-21T12:00:00Z'), 70, 20)).to.deep.equal({kind: 'always-down'});
    expect(sunTimes(Date.parse('2026-06-21T12:00:00Z'), -90, 0)).to.deep.equal({kind: 'always-down'});
  });
});
