import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import {isNotOver, timeRange} from './event-time.js';
import {parseMoment} from '../time/zone.js';

const event = (startDate: string, endDate?: string, more: Partial<CityEvent> = {}): CityEvent =>
  ({id: startDate, name: 'Fest', startDate, ...endDate && {endDate}, ...more});
const days = (startDate: string, endDate?: string, timeZone?: string): string => {
  const {firstDay, lastDay} = timeRange(event(startDate, endDate), timeZone)!;
  return firstDay === lastDay ? firstDay : `${firstDay} – ${lastDay}`;
};
const at = (text: string): number => parseMoment(text)!.epoch;

describe('the time of an event', () => {
  it('is days, the last of them included', () => {
    expect(timeRange(event('2026-06-05', '2026-06-08'))).to.deep.equal({
      allDay: true, firstDay: '2026-06-05', lastDay: '2026-06-07',
      start: at('2026-06-05T00:00:00+02:00'), end: at('2026-06-08T00:00:00+02:00'),
    });
    expect(days('2026-06-05')).to.equal('2026-06-05');
    expect(days('2026-06-05', '2026-06-05')).to.equal('2026-06-05');
  });

  it('is hours of the city\'s clock', () => {
    expect(timeRange(event('2026-06-05T19:30:00+02:00', '2026-06-05T22:00:00+02:00'))).to.deep.equal({
      allDay: false, firstDay: '2026-06-05', lastDay: '2026-06-05',
      start: at('2026-06-05T19:30:00+02:00'), end: at('2026-06-05T22:00:00+02:00'),
      startTime: '19:30', endTime: '22:00', endDay: '2026-06-05',
    });
  });

  it('belongs to the evening it began with, until six in the morning', () => {
    expect(days('2026-06-05T22:00:00+02:00', '2026-06-06T02:00:00+02:00')).to.equal('2026-06-05');
    expect(days('2026-06-05T22:00:00+02:00', '2026-06-06T00:00:00+02:00')).to.equal('2026-06-05');
    expect(days('2026-06-05T22:00:00+02:00', '2026-06-06T06:00:00+02:00')).to.equal('2026-06-05');
    expect(days('2026-06-05T22:00:00+02:00', '2026-06-06T10:00:00+02:00')).to.equal('2026-06-05 – 2026-06-06');
    expect(days('2026-06-05T18:00:00+02:00', '2026-06-08T02:00:00+02:00')).to.equal('2026-06-05 – 2026-06-07');
    expect(days('2026-06-06T01:00:00+02:00', '2026-06-06T03:00:00+02:00')).to.equal('2026-06-06');
  });

  it('says when it ends in the night', () => {
    const range = timeRange(event('2026-06-05T22:00:00+02:00', '2026-06-06T02:00:00+02:00'));
    expect(range).to.include({startTime: '22:00', endTime: '02:00', endDay: '2026-06-06', lastDay: '2026-06-05'});
  });

  it('is right on the days when clocks change', () => {
    expect(days('2026-03-29T01:30:00+01:00', '2026-03-29T03:30:00+02:00')).to.equal('2026-03-29');
    expect(days('2026-10-25T00:30:00+02:00', '2026-10-25T23:30:00+01:00')).to.equal('2026-10-25');
    expect(timeRange(event('2026-10-25T02:30:00+01:00'))).to.include({startTime: '02:30', firstDay: '2026-10-25'});
    expect(timeRange(event('2026-03-29', '2026-03-30'))).to.include({
      start: at('2026-03-29T00:00:00+01:00'), end: at('2026-03-30T00:00:00+02:00'), lastDay: '2026-03-29',
    });
  });

  it('is that of the city, wherever it takes place', () => {
    const range = timeRange(event('2026-03-05T20:00:00-05:00', undefined, {timeZone: 'America/New_York'}));
    expect(range).to.deep.include({
      firstDay: '2026-03-06', startTime: '02:00',
      elsewhere: {timeZone: 'America/New_York', startDay: '2026-03-05', startTime: '20:00'},
    });
    const near = timeRange(event('2026-03-05T20:00:00+01:00', undefined, {timeZone: 'Europe/Paris'}));
    expect(near).not.to.have.property('elsewhere');
  });

  it('is another in another city', () => {
    expect(days('2026-06-05T22:00:00+02:00', undefined, 'Pacific/Kiritimati')).to.equal('2026-06-06');
    expect(days('2026-06-05T22:00:00+02:00', undefined, 'No/Where')).to.equal('2026-06-05');
    const one = event('2026-06-05T22:00:00+02:00');
    expect([timeRange(one, 'Pacific/Kiritimati'), timeRange(one)].map((range) => range?.firstDay))
      .to.deep.equal(['2026-06-06', '2026-06-05']);
  });

  it('is none where the start is none', () => {
    for (const start of ['', 'morgen', '2026-02-30', '2026-06-05T19:30']) expect(timeRange(event(start))).to.equal(undefined);
  });

  it('has not ended until its end, or until the end of its day where there is none', () => {
    const open = event('2026-06-05T19:00:00+02:00');
    const ended = event('2026-06-05T19:00:00+02:00', '2026-06-05T20:00:00+02:00');
    expect(isNotOver(ended, at('2026-06-05T19:59:00+02:00'))).to.equal(true);
    expect(isNotOver(ended, at('2026-06-05T20:00:00+02:00'))).to.equal(false);
    expect(isNotOver(open, at('2026-06-05T23:59:00+02:00'))).to.equal(true);
    expect(isNotOver(open, at('2026-06-06T00:00:00+02:00'))).to.equal(false);
    expect(isNotOver(event('2026-06-05'), at('2026-06-05T23:59:00+02:00'))).to.equal(true);
    expect(isNotOver(event('2026-06-05'), at('2026-06-06T00:00:00+02:00'))).to.equal(false);
    expect(isNotOver(event('irgendwann'), 0)).to.equal(false);
  });
});
