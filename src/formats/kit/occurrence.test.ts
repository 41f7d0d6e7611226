import {expect} from 'chai';
import {ianaZone, utc, wallOf} from '../../time/zone.js';
import {read} from '../icalendar/icalendar.js';
import {occurrenceId} from './occurrence-id.js';
import {eventWindow, momentsWithin, occurrenceKey, timeFields} from './occurrence.js';

const berlin = ianaZone('Europe/Berlin')!;
const hour = 3600000;

describe('when something takes place', () => {
  it('is wanted for a year from now, to the same minute', () => {
    const {from, to} = eventWindow({now: '2026-03-02T12:00:00+01:00'}, berlin);
    expect(new Date(from).toISOString()).to.equal('2026-03-02T11:00:00.000Z');
    expect(new Date(to).toISOString()).to.equal('2027-03-02T11:00:00.000Z');
  });

  it('counts while it has begun and not ended', () => {
    const window = eventWindow({from: '2026-03-02', to: '2026-03-03'}, berlin);
    const at = (day: string, hours: number, length: number) => {
      const time = {wall: wallOf(day) + hours * hour, zone: berlin, days: 0, exact: length * hour};
      return momentsWithin(time, window) !== undefined;
    };
    expect(at('2026-03-01', 22, 2)).to.equal(false);
    expect(at('2026-03-01', 22, 3)).to.equal(true);
    expect(at('2026-03-02', 0, 0)).to.equal(true);
    expect(at('2026-03-03', 0, 1)).to.equal(false);
  });

  it('is written with the offset that holds then', () => {
    const time = {wall: wallOf('2026-07-01') + 20 * hour, day: false, zone: berlin, days: 0};
    const start = time.wall - 2 * hour;
    expect(timeFields(time, start, start + hour)).to.deep.equal({
      startDate: '2026-07-01T20:00:00+02:00', endDate: '2026-07-01T21:00:00+02:00', timeZone: 'Europe/Berlin',
    });
    const far = {id: '-05:00', offsetAt: () => -5 * hour};
    expect(timeFields({...time, zone: far}, time.wall + 5 * hour, 0))
      .to.deep.equal({startDate: '2026-07-01T20:00:00-05:00'});
    expect(timeFields({...time, zone: utc}, time.wall, 0))
      .to.deep.equal({startDate: '2026-07-01T20:00:00Z', timeZone: 'UTC'});
  });

  it('goes by what the publisher calls it and the start it was announced with', () => {
    const ids = new Map<string, number>();
    const key = occurrenceKey({day: false, wall: wallOf('2026-07-01') + 20 * hour});
    expect(occurrenceId(ids, 'a@b', key, 'Konzert', undefined)).to.equal('a@b#2026-07-01T20:00:00');
    expect(occurrenceId(ids, 'a@b', key, 'Konzert', undefined)).to.equal('a@b#2026-07-01T20:00:00#2');
    const day = occurrenceKey({day: true, wall: wallOf('2026-07-01')});
    expect(occurrenceId(ids, '', day, 'Fest', {id: 'Markt', name: 'Markt'})).to.equal('Fest@Markt#2026-07-01');
  });

  it('may be put off, which a calendar says with structured data', () => {
    const {items} = read(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20260701T200000', 'STATUS:TENTATIVE',
      'STRUCTURED-DATA;FMTTYPE=application/ld+json;SCHEMA="https://schema.org/Event";VALUE=TEXT:{"@type":"Event"\\,',
      ' "eventStatus":"https://schema.org/EventPostponed"}', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    {from: '2026-01-01'});
    expect(items.map(({status}) => status)).to.deep.equal(['postponed']);
  });
});
