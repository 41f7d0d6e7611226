import {expect} from 'chai';
import type {WeatherHour} from '../model/weather.js';
import {comingHours, hourAt, unbrokenHours} from './coming-hours.js';

/** Hours from a moment in UTC on, told in Berlin's time. */
const hoursFrom = (begin: string, count: number): WeatherHour[] => Array.from({length: count}, (_, index) => {
  const epoch = Date.parse(begin) + index * 3600000;
  const summer = epoch >= Date.parse('2026-03-29T01:00Z') && epoch < Date.parse('2026-10-25T01:00Z');
  const local = new Date(epoch + (summer ? 7200000 : 3600000)).toISOString().slice(0, 19);
  return {time: `${local}${summer ? '+02:00' : '+01:00'}`, temperature: index};
});
const timesOf = (hours: readonly WeatherHour[]): string[] => hours.map(({time}) => time.slice(5, 13));

describe('the hours to come', () => {
  const hours = hoursFrom('2026-11-29T23:00Z', 48);

  it('begin with the one that is running', () => {
    expect(hourAt(hours, Date.parse('2026-11-30T09:00:00+01:00'))?.time).to.equal('2026-11-30T09:00:00+01:00');
    expect(hourAt(hours, Date.parse('2026-11-30T09:59:59+01:00'))?.time).to.equal('2026-11-30T09:00:00+01:00');
    expect(hourAt(hours, Date.parse('2026-11-29T23:59:59+01:00'))).to.equal(undefined);
    expect(hourAt(hours, Date.parse('2026-12-02T00:00:00+01:00'))).to.equal(undefined);
  });

  it('are 24, or as many as are wanted', () => {
    for (const now of ['2026-11-30T09:00:00+01:00', '2026-11-30T09:20:00+01:00', '2026-11-30T09:59:59+01:00']) {
      const coming = timesOf(comingHours(hours, Date.parse(now)));
      expect(coming, now).to.have.length(24);
      expect([coming[0], coming[23]], now).to.deep.equal(['11-30T09', '12-01T08']);
    }
    expect(timesOf(comingHours(hours, Date.parse('2026-11-30T09:20:00+01:00'), 2))).to.deep.equal(['11-30T09', '11-30T10']);
  });

  it('are 24 on a day on which the clocks are changed', () => {
    const back = timesOf(comingHours(hoursFrom('2026-10-24T22:00Z', 30), Date.parse('2026-10-25T00:30:00+02:00')));
    expect(back.slice(0, 5)).to.deep.equal(['10-25T00', '10-25T01', '10-25T02', '10-25T02', '10-25T03']);
    expect(back[23]).to.equal('10-25T22');
    const forward = timesOf(comingHours(hoursFrom('2026-03-28T23:00Z', 30), Date.parse('2026-03-29T00:30:00+01:00')));
    expect(forward.slice(0, 4)).to.deep.equal(['03-29T00', '03-29T01', '03-29T03', '03-29T04']);
    expect(forward[23]).to.equal('03-30T00');
  });

  it('end at a gap where they shall be unbroken', () => {
    const now = Date.parse('2026-11-30T09:20:00+01:00');
    expect(unbrokenHours(hours, now)).to.have.length(24);
    const gap = hours.filter(({time}) => time !== '2026-11-30T11:00:00+01:00');
    expect(timesOf(unbrokenHours(gap, now))).to.deep.equal(['11-30T09', '11-30T10']);
    expect(unbrokenHours(hours.slice(12), now)).to.deep.equal([]);
    expect(unbrokenHours([], now)).to.deep.equal([]);
  });
});
