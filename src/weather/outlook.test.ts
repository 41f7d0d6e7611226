import {expect} from 'chai';
import type {CurrentWeather, WeatherHour} from '../model/weather.js';
import {frostOutlook} from './frost-outlook.js';
import {partOfDay} from './part-of-day.js';
import {rainOutlook} from './rain-outlook.js';

const timeOf = (hour: number): string => `2026-11-30T${String(hour).padStart(2, '0')}:00:00+01:00`;
const now = Date.parse('2026-11-30T14:20:00+01:00');

/** Hours from 14 o'clock on, by what falls in them. */
const rain = (...amounts: readonly (number | undefined)[]): WeatherHour[] => amounts.map((precipitation, index) =>
  ({time: timeOf(14 + index), ...precipitation !== undefined && {precipitation}}));
const outlook = (hours: readonly WeatherHour[], current?: CurrentWeather) =>
  rainOutlook({hours, ...current && {current}}, now);

describe('what becomes of the rain', () => {
  it('is that it ends', () => {
    expect(outlook(rain(1.2, 0.4, 0, 0, 0))).to.deep.equal({kind: 'wet-until', time: timeOf(16)});
    expect(outlook(rain(1.2, 0))).to.deep.equal({kind: 'wet-until', time: timeOf(15)});
  });

  it('is that it goes on, with a break of an hour or without one', () => {
    expect(outlook(rain(1.2, 0.4, 0.3))).to.deep.equal({kind: 'wet'});
    expect(outlook(rain(1.2, 0, 0.3, 0, 0))).to.deep.equal({kind: 'wet-until', time: timeOf(17)});
  });

  it('is that it begins', () => {
    expect(outlook(rain(0, 0, 0.1, 2))).to.deep.equal({kind: 'dry-until', time: timeOf(16)});
    expect(outlook(rain(0, 0.09, 0.2))).to.deep.equal({kind: 'dry-until', time: timeOf(16)});
  });

  it('is that it stays dry as far as one knows', () => {
    expect(outlook(rain(0, 0, 0))).to.deep.equal({kind: 'dry', last: timeOf(16)});
    expect(outlook(rain(0, 0, undefined, 2))).to.deep.equal({kind: 'dry', last: timeOf(15)});
    expect(outlook(rain(0, 0, 2).filter((_, index) => index !== 1))).to.deep.equal({kind: 'dry', last: timeOf(14)});
  });

  it('is not known without hours from now on', () => {
    expect(outlook([])).to.deep.equal({kind: 'unknown'});
    expect(outlook(rain(undefined, 0))).to.deep.equal({kind: 'unknown'});
    expect(outlook(rain(0, 0).slice(1))).to.deep.equal({kind: 'unknown'});
    expect(rainOutlook({}, now)).to.deep.equal({kind: 'unknown'});
  });

  it('begins with what is measured, if that falls', () => {
    expect(outlook(rain(0, 0, 0), {condition: 'snow'})).to.deep.equal({kind: 'wet-until', time: timeOf(15), condition: 'snow'});
    expect(outlook([], {condition: 'drizzle'})).to.deep.equal({kind: 'wet', condition: 'drizzle'});
    expect(outlook(rain(0, 0), {condition: 'fog'})).to.deep.equal({kind: 'dry', last: timeOf(15)});
  });

  it('says what falls', () => {
    const [first, second] = rain(0, 0.5);
    expect(outlook([first!, {...second!, condition: 'snow'}])).to.deep.equal({kind: 'dry-until', time: timeOf(15), condition: 'snow'});
    expect(outlook([{time: timeOf(14), condition: 'cloudy'}, {time: timeOf(15), condition: 'thunderstorm'}]))
      .to.deep.equal({kind: 'dry-until', time: timeOf(15), condition: 'thunderstorm'});
    expect(outlook([first!, {...second!, condition: 'cloudy'}])).to.deep.equal({kind: 'dry-until', time: timeOf(15)});
  });

  it('looks as far as is wanted', () => {
    expect(rainOutlook({hours: rain(0, 0, 0, 1)}, now, 2)).to.deep.equal({kind: 'dry', last: timeOf(15)});
  });
});

const cold = (...values: readonly (number | undefined)[]): WeatherHour[] => values.map((temperature, index) =>
  ({time: timeOf(14 + index), ...temperature !== undefined && {temperature}}));

describe('frost', () => {
  it('comes in an hour of the evening', () => {
    const frost = frostOutlook({hours: cold(4, 3, 2, 1, 0, -0.5, -2, -1)}, now);
    expect(frost).to.deep.equal({kind: 'from', time: timeOf(19), min: -2});
    expect(partOfDay(Date.parse(timeOf(19)))).to.equal('evening');
  });

  it('is there, by what is measured or by the running hour', () => {
    expect(frostOutlook({hours: cold(1, 2), current: {temperature: -0.1}}, now)).to.deep.equal({kind: 'now'});
    expect(frostOutlook({hours: cold(-0.1, 2)}, now)).to.deep.equal({kind: 'now'});
  });

  it('does not come, or nobody knows', () => {
    expect(frostOutlook({hours: cold(0, 0, 3)}, now)).to.deep.equal({kind: 'none'});
    expect(frostOutlook({hours: cold(undefined)}, now)).to.deep.equal({kind: 'unknown'});
    expect(frostOutlook({}, now)).to.deep.equal({kind: 'unknown'});
    expect(frostOutlook({hours: cold(4, 3, -1)}, now, 2)).to.deep.equal({kind: 'none'});
  });
});

describe('the parts of a day', () => {
  it('are those of the city\'s clock', () => {
    for (const [time, part] of [
      ['2026-11-30T04:59:00+01:00', 'night'], ['2026-11-30T05:00:00+01:00', 'morning'], ['2026-11-30T11:00:00+01:00', 'noon'],
      ['2026-11-30T14:00:00+01:00', 'afternoon'], ['2026-11-30T18:00:00+01:00', 'evening'], ['2026-11-30T22:00:00+01:00', 'night'],
      ['2026-06-30T16:30:00Z', 'evening'], ['2026-10-25T00:30:00Z', 'night'],
    ] as const) {
      expect(partOfDay(Date.parse(time)), time).to.equal(part);
    }
    expect(partOfDay(Date.parse('2026-11-30T12:00:00+01:00'), 'America/St_Johns')).to.equal('morning');
  });
});
