import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import {eventDays, sortEvents, upcomingEvents} from './event-days.js';
import type {EventDayOptions} from './event-days.js';
import {collapseSeries} from './event-series.js';
import {parseMoment} from '../time/zone.js';
import {expectProportional} from '../testing/proportion.js';

const event = (name: string, startDate: string, endDate?: string): CityEvent =>
  ({id: name, name, startDate, ...endDate && {endDate}});
const list = (events: readonly CityEvent[], options?: EventDayOptions): string[] =>
  eventDays(events, options).map(({date, entries}) =>
    `${date} ${entries.map(({event, continued}) => event.name + (continued ? '…' : '')).join(', ')}`);

const night = event('Nacht', '2026-06-05T22:00:00+02:00', '2026-06-06T02:00:00+02:00');
const fair = event('Kirmes', '2026-06-04', '2026-06-08');
const concert = event('Konzert', '2026-06-05T19:00:00+02:00');

describe('the days on which something is on', () => {
  it('are in order, each with what lasts all day first, then by time and name', () => {
    expect(list([
      concert, event('Öl', '2026-06-05T09:00:00+02:00'), event('Obst', '2026-06-05T09:00:00+02:00'), event('Zoo', '2026-06-05'),
      event('Äpfel', '2026-06-05'), event('Früher', '2026-06-04T20:00:00+02:00'),
    ])).to.deep.equal(['2026-06-04 Früher', '2026-06-05 Äpfel, Zoo, Obst, Öl, Konzert']);
  });

  it('show an event of several days once, on the first of those asked for', () => {
    expect(list([concert, fair])).to.deep.equal(['2026-06-04 Kirmes', '2026-06-05 Konzert']);
    expect(list([concert, fair], {from: '2026-06-05'})).to.deep.equal(['2026-06-05 Kirmes…, Konzert']);
    const [day] = eventDays([fair], {from: '2026-06-05'});
    expect(day?.entries[0]?.range).to.include({firstDay: '2026-06-04', lastDay: '2026-06-07'});
  });

  it('show it on each of them where that is asked', () => {
    expect(list([concert, fair], {from: '2026-06-01', to: '2026-06-07', everyDay: true}))
      .to.deep.equal(['2026-06-04 Kirmes', '2026-06-05 Kirmes…, Konzert', '2026-06-06 Kirmes…']);
    expect(list([night], {everyDay: true})).to.deep.equal(['2026-06-05 Nacht']);
    const endless = event('Ewig', '2026-06-05', '9999-12-31');
    expect(eventDays([endless], {everyDay: true})).to.have.length(400);
  });

  it('end before the day that is named as their end', () => {
    expect(list([concert, fair], {from: '2026-06-01', to: '2026-06-05'})).to.deep.equal(['2026-06-04 Kirmes']);
    expect(list([concert, fair], {from: '2026-06-08'})).to.deep.equal([]);
  });

  it('give a night to its evening alone, but do not hide it while it goes on', () => {
    expect(list([night], {from: '2026-06-06'})).to.deep.equal([]);
    expect(list([night], {from: '2026-06-06T01:59:00+02:00'})).to.deep.equal(['2026-06-06 Nacht…']);
    expect(list([night], {from: '2026-06-06T02:00:00+02:00'})).to.deep.equal([]);
  });

  it('are the city\'s', () => {
    expect(list([concert], {timeZone: 'Pacific/Kiritimati'})).to.deep.equal(['2026-06-06 Konzert']);
    expect(list([event('Sprung', '2026-03-29T03:00:00+02:00'), event('Davor', '2026-03-29T01:59:00+01:00')]))
      .to.deep.equal(['2026-03-29 Davor, Sprung']);
    const twice = [event('b', '2026-10-25T02:30:00+01:00'), event('a', '2026-10-25T02:30:00+02:00')];
    expect(list(twice)).to.deep.equal(['2026-10-25 a, b']);
  });

  it('bring along what is collapsed under an event', () => {
    const weekly = ['2026-06-07', '2026-06-14'].map((day) =>
      ({...event('Markt', day), id: day, recurring: true, seriesId: 'markt'}));
    const [day] = eventDays(collapseSeries(weekly));
    expect(day?.entries[0]?.further?.map(({id}) => id)).to.deep.equal(['2026-06-14']);
    expect(day?.entries[0]?.rhythm).to.include({weekday: 7});
  });

  it('leave out what has no readable start', () => {
    expect(list([event('Kaputt', 'bald'), concert])).to.deep.equal(['2026-06-05 Konzert']);
  });
});

describe('a list of events', () => {
  it('is by day, all day before hours, then by time and name', () => {
    expect(sortEvents([event('Kaputt', 'bald'), night, concert, event('Zug', '2026-06-05'), fair]).map(({name}) => name))
      .to.deep.equal(['Kirmes', 'Zug', 'Konzert', 'Nacht', 'Kaputt']);
  });

  it('holds what has begun and not ended', () => {
    const now = parseMoment('2026-06-06T01:00:00+02:00')!.epoch;
    expect(upcomingEvents([concert, night, fair], {now}).map(({name}) => name)).to.deep.equal(['Kirmes', 'Nacht']);
  });

  it('of thousands takes time in proportion to their number', async () => {
    const many = Array.from({length: 20_000}, (_, index) =>
      event(`Ärger ${index % 37}`, new Date(1780000000000 + index * 791900).toISOString().replace('.000Z', 'Z')));
    await expectProportional((count) =>
      expect(eventDays(many.slice(0, count)).flatMap(({entries}) => entries)).to.have.length(count), 20_000);
  });
});
