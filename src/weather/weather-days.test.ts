import {expect} from 'chai';
import type {WeatherHour} from '../model/weather.js';
import {daysOf} from './weather-days.js';

/** Hours from a moment on, in UTC; days are the city's whatever the offset is. */
const hoursFrom = (begin: string, count: number, fields: (index: number) => Partial<WeatherHour>): WeatherHour[] =>
  Array.from({length: count}, (_, index) =>
    ({time: new Date(Date.parse(begin) + index * 3600000).toISOString(), ...fields(index)}));

describe('days of hours', () => {
  it('have least and greatest temperature, sum of rain, greatest chance', () => {
    const hours = hoursFrom('2026-11-29T23:00Z', 24, (index) =>
      ({temperature: 12 - index, precipitation: 0.1, precipitationProbability: index, condition: index === 3 ? 'rain' : 'clear'}));
    expect(daysOf(hours)).to.deep.equal([
      {date: '2026-11-30', min: -11, max: 12, condition: 'rain', precipitation: 2.4, precipitationProbability: 23},
    ]);
  });

  it('are only those with all their hours', () => {
    const hours = hoursFrom('2026-11-29T12:00Z', 60, () => ({temperature: 1}));
    expect(daysOf(hours).map(({date}) => date)).to.deep.equal(['2026-11-30', '2026-12-01']);
    expect(daysOf(hours.filter((_, index) => index !== 20))).to.have.length(1);
    expect(daysOf(hours.map((hour, index) => (index === 20 ? {time: hour.time} : hour)))).to.have.length(1);
  });

  it('have 23 or 25 hours when the clocks are changed', () => {
    const days = (begin: string, count: number) =>
      daysOf(hoursFrom(begin, count, (index) => ({temperature: index, precipitation: 1})))
        .map(({date, max, precipitation}) => [date, max, precipitation]);
    expect(days('2026-03-28T23:00Z', 23)).to.deep.equal([['2026-03-29', 22, 23]]);
    expect(days('2026-10-24T22:00Z', 25)).to.deep.equal([['2026-10-25', 24, 25]]);
    expect(days('2026-10-24T22:00Z', 24)).to.deep.equal([]);
  });

  it('have no sum of which a part is missing', () => {
    const hours = hoursFrom('2026-11-29T23:00Z', 24, (index) => ({temperature: 1, ...index < 23 && {precipitation: 1}}));
    expect(daysOf(hours)).to.deep.equal([{date: '2026-11-30', min: 1, max: 1}]);
  });

  it('are those of the zone', () => {
    const hours = hoursFrom('2026-11-30T00:00Z', 24, () => ({temperature: 1}));
    expect(daysOf(hours, 'UTC')).to.have.length(1);
    expect(daysOf(hours, 'Europe/Berlin')).to.deep.equal([]);
    expect(daysOf([{time: 'soon', temperature: 1}])).to.deep.equal([]);
  });
});
