import {expect} from 'chai';
import type {Weather} from '../model/weather.js';
import {farStationOf, isOfNow, stationOf, weatherNow} from './weather-now.js';

const at = (time: string): number => Date.parse(`2026-11-30T${time}:00+01:00`);
const maxAge = 90 * 60_000;
const near = {name: 'Eschenfurt', distance: 2900, fields: ['temperature', 'windSpeed']};
const distant = {name: 'Wetterpark Marlen', distance: 28_000, fields: ['condition']};
const weather: Weather = {
  id: 'a', time: '2026-11-30T08:50:00+01:00', stations: [near, distant],
  current: {temperature: 4, condition: 'rain', windSpeed: 12},
};
const hours = [{time: '2026-11-30T10:00:00+01:00', temperature: 7}, {time: '2026-11-30T11:00:00+01:00'}];

describe('the weather now', () => {
  it('is measured, as long as that is not old', () => {
    expect(weatherNow({...weather, hours}, at('10:20'), maxAge)?.values.temperature).to.equal(4);
    expect(weatherNow({...weather, hours}, at('10:21'), maxAge)).to.deep.equal({values: {temperature: 7}, stations: []});
  });

  it('is an old measurement with its moment where nothing newer is known', () => {
    expect(weatherNow({...weather, hours}, at('11:30'), maxAge)).to.deep.equal(
      {values: weather.current, stations: [near, distant], old: at('08:50')});
    expect(weatherNow({id: 'a', time: weather.time}, at('09:00'), maxAge)).to.equal(undefined);
  });

  it('knows the station of a value, and one that is far from the others', () => {
    const now = weatherNow(weather, at('09:00'), maxAge)!;
    expect(stationOf(now, 'windSpeed')?.name).to.equal('Eschenfurt');
    expect(farStationOf(now, 'windSpeed')).to.equal(undefined);
    expect(farStationOf(now, 'condition')?.name).to.equal('Wetterpark Marlen');
    expect(farStationOf(now, 'humidity')).to.equal(undefined);
  });

  it('is over when there is nothing to come and nothing of the last day', () => {
    const {current: _, ...nothing} = weather;
    expect(isOfNow(weather, at('23:00'), '2026-11-30')).to.equal(true);
    expect(isOfNow(weather, at('08:50') + 86_400_000, '2026-12-01')).to.equal(false);
    expect(isOfNow({...nothing, hours}, at('11:59'), '2026-11-30')).to.equal(true);
    expect(isOfNow({...nothing, hours}, at('12:00'), '2026-11-30')).to.equal(false);
    expect(isOfNow({...nothing, days: [{date: '2026-11-30'}]}, at('12:00'), '2026-11-30')).to.equal(true);
    expect(isOfNow({...nothing, days: [{date: '2026-11-30'}]}, at('12:00'), '2026-12-01')).to.equal(false);
  });
});
