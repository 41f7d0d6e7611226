import {expect} from 'chai';
import type {WeatherDay} from '../model/weather.js';
import {daylightAt, sunOfDay} from './daylight.js';

const days: readonly WeatherDay[] = [
  {date: '2026-11-30', sunrise: '2026-11-30T08:12:00+01:00', sunset: '2026-11-30T16:21:00+01:00'},
  {date: '2026-12-01', sunrise: '2026-12-01T08:13:00+01:00'},
];
const at = (text: string): number => Date.parse(text);

describe('day and night', () => {
  it('are told apart by the sun of that day, from sunrise to before sunset', () => {
    for (const [time, isDay] of [['00:30', false], ['08:11', false], ['08:12', true], ['16:20', true], ['16:21', false]] as const) {
      expect(daylightAt({days}, at(`2026-11-30T${time}:00+01:00`)), time).to.equal(isDay);
    }
  });

  it('are told apart by the place where nobody publishes the sun', () => {
    const place = {id: 'a', name: 'Solingen', latitude: 51.16, longitude: 7.08};
    expect(daylightAt({place}, at('2026-11-30T16:20:00+01:00'))).to.equal(true);
    expect(daylightAt({place}, at('2026-11-30T16:35:00+01:00'))).to.equal(false);
    // A sunrise alone is no day.
    expect(daylightAt({days, place}, at('2026-12-01T16:35:00+01:00'))).to.equal(false);
    expect(daylightAt({}, at('2026-06-21T21:00:00+02:00'), {latitude: 52.52, longitude: 13.405})).to.equal(true);
  });

  it('are not known without either', () => {
    expect(daylightAt({}, at('2026-11-30T12:00:00+01:00'))).to.equal(undefined);
    expect(daylightAt({days, place: {id: 'a', name: 'a'}}, at('2026-12-05T12:00:00+01:00'))).to.equal(undefined);
  });

  it('are those of the city\'s day, on days on which the clocks are changed too', () => {
    const position = {latitude: 52.52, longitude: 13.405, timeZone: 'Europe/Berlin'};
    for (const [day, time, isDay] of [
      ['2026-03-29', '06:30:00+02:00', false], ['2026-03-29', '07:00:00+02:00', true],
      ['2026-10-25', '06:30:00+01:00', false], ['2026-10-25', '07:00:00+01:00', true],
    ] as const) {
      expect(daylightAt({}, at(`${day}T${time}`), position), `${day} ${time}`).to.equal(isDay);
    }
    const island = {latitude: 1.87, longitude: -157.4, timeZone: 'Pacific/Kiritimati'};
    expect(daylightAt({}, at('2026-03-01T12:00:00+14:00'), island)).to.equal(true);
    expect(daylightAt({}, at('2026-03-01T23:00:00+14:00'), island)).to.equal(false);
  });

  it('do not change while the sun stays up or down', () => {
    const north = {latitude: 70, longitude: 20};
    expect(daylightAt({}, at('2026-06-21T00:00:00+02:00'), north)).to.equal(true);
    expect(daylightAt({}, at('2026-12-21T12:00:00+01:00'), north)).to.equal(false);
  });

  it('have the published times first', () => {
    expect(sunOfDay({days}, '2026-11-30')).to.deep.equal({
      kind: 'rises', sunrise: at('2026-11-30T08:12:00+01:00'), sunset: at('2026-11-30T16:21:00+01:00'),
    });
  });
});
