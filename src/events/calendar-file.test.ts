import {expect} from 'chai';
import {writeCalendar} from './calendar-file.js';
import type {CalendarEntry} from './calendar-file.js';

const options = {name: 'Abfuhr Hauptstraße 1', now: Date.UTC(2026, 2, 2, 9, 30), timeZone: 'Europe/Berlin'};
const bin: CalendarEntry = {uid: 'rest-2026-03-05@example', start: '2026-03-05', summary: 'Restmüll 120 l'};
const concert: CalendarEntry = {
  uid: 'konzert@example', start: '2026-03-28T19:30:00+01:00', end: '2026-03-28T22:00:00+01:00', summary: 'Konzert',
};
const written = (entry: Partial<CalendarEntry>, more = {}) =>
  writeCalendar([{...bin, ...entry}], {...options, ...more});
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('holds a day as a day, from midnight to midnight and without blocking it', () => {
    expect(writeCalendar([bin], options)).to.equal([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stadtbausteine//Stadtbausteine//DE', 'CALSCALE:GREGORIAN',
      'NAME:Abfuhr Hauptstraße 1', 'X-WR-CALNAME:Abfuhr Hauptstraße 1',
      'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin',
      'BEGIN:STANDARD', 'DTSTART:20260304T010000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'END:STANDARD',
      'BEGIN:DAYLIGHT', 'DTSTART:20260329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'DTSTART:20261025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT', 'UID:rest-2026-03-05@example', 'DTSTAMP:20260302T093000Z',
      'DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260306', 'TRANSP:TRANSPARENT',
      'SUMMARY:Restmüll 120 l', 'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n'));
  });

  it('writes times in their zone and says how its clocks change', () => {
    expect(lines(writeCalendar([concert], options)).slice(6, -2)).to.deep.equal([
      'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin',
      'BEGIN:STANDARD', 'DTSTART:20260328T010000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'END:STANDARD',
      'BEGIN:DAYLIGHT', 'DTSTART:20260329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'DTSTART:20261025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
      'BEGIN:DAYLIGHT', 'DTSTART:20270328T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT', 'UID:konzert@example', 'DTSTAMP:20260302T093000Z',
      'DTSTART;TZID=Europe/Berlin:20260328T193000', 'DTEND;TZID=Europe/Berlin:20260328T220000',
      'SUMMARY:Konzert', 'END:VEVENT',
    ]);
  });

  it('knows zones with half hours and summer time in January', () => {
    const text = lines(writeCalendar([concert], {...options, timeZone: 'Australia/Lord_Howe'}));
    expect(text).to.include('DTSTART;TZID=Australia/Lord_Howe:20260329T053000');
    expect(text.slice(text.indexOf('BEGIN:DAYLIGHT'), text.indexOf('BEGIN:DAYLIGHT') + 10)).to.deep.equal([
      'BEGIN:DAYLIGHT', 'DTSTART:20260328T110000', 'TZOFFSETFROM:+1100', 'TZOFFSETTO:+1100', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'DTSTART:20260405T020000', 'TZOFFSETFROM:+1100', 'TZOFFSETTO:+1030', 'END:STANDARD',
    ]);
  });

  it('writes times in UTC where the zone is UTC or unknown', () => {
    for (const timeZone of ['UTC', 'Nirgendwo/Hier']) {
      const text = writeCalendar([concert], {...options, timeZone});
      expect(text).to.contain('\r\nDTSTART:20260328T183000Z\r\n').and.not.contain('VTIMEZONE');
    }
  });

  it('rings the evening before, counted from the first minute of the day', () => {
    expect(lines(written({alarm: -360})).slice(-8, -2)).to.deep.equal([
      'BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Restmüll 120 l', 'TRIGGER:-PT360M', 'END:VALARM', 'END:VEVENT',
    ]);
    expect(written({alarm: 420})).to.contain('TRIGGER:PT420M');
  });

  it('rings for a time at the same wall clock, also when the clocks change in that night', () => {
    const alarm = {alarm: -360, allDay: false};
    expect(written({...alarm, start: '2026-03-28T06:00:00+01:00'})).to.contain('TRIGGER:-PT720M');
    expect(written({...alarm, start: '2026-03-29T06:00:00+02:00'})).to.contain('TRIGGER:-PT660M');
    expect(written({...alarm, start: '2026-10-25T06:00:00+01:00'})).to.contain('TRIGGER:-PT780M');
  });

  it('writes what else there is to say', () => {
    const text = lines(written({
      description: 'Ab 6 Uhr\nam Straßenrand', location: 'Hauptstraße 1; Hof, links', url: 'https://example.de/a?b=1,2;3',
      categories: ['Abfall', 'Rest, groß'], status: 'cancelled',
    }, {refreshInterval: 'P1D'}));
    expect(text).to.include.members([
      'REFRESH-INTERVAL;VALUE=DURATION:P1D', 'DESCRIPTION:Ab 6 Uhr\\nam Straßenrand',
      'LOCATION:Hauptstraße 1\\; Hof\\, links', 'CATEGORIES:Abfall,Rest\\, groß',
      'URL:https://example.de/a?b=1,2;3', 'STATUS:CANCELLED',
    ]);
  });

  it('ends a stretch of days where it ends, and never before it begins', () => {
    expect(written({end: '2026-03-08'})).to.contain('DTEND;VALUE=DATE:20260308');
    expect(written({end: '2026-03-05'})).to.contain('DTEND;VALUE=DATE:20260306');
    expect(written({end: '2026-01-01'})).to.contain('DTEND;VALUE=DATE:20260306');
    expect(writeCalendar([{...concert, end: '2026-03-28T10:00:00Z'}], options)).to.not.contain('DTEND');
  });

  it('leaves out an entry that has no start, and keeps the others', () => {
    const text = writeCalendar([{...bin, start: 'bald'}, bin], options);
    expect(text.split('BEGIN:VEVENT')).to.have.length(2);
  });

  it('is a calendar without entries too', () => {
    expect(writeCalendar([], options)).to.match(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });

  it('never writes a line of more than 75 octets, and never breaks a letter', () => {
    const summary = '🗑️ Größenübergröße — '.repeat(20);
    const text = written({summary});
    expect(text.split('\r\n').map(octets).filter((length) => length > 75)).to.deep.equal([]);
    expect(lines(text)).to.include(`SUMMARY:${summary}`);
  });

  it('does not let a text end its line and begin another', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0']) {
      const hostile = `Rest${end}END:VEVENT${end}BEGIN:VEVENT${end}ATTACH:file:///etc`;
      const text = written({
        uid: hostile, summary: hostile, description: hostile, location: hostile, categories: [hostile], url: hostile,
        alarm: 0,
      }, {name: hostile, prodId: hostile});
      const names = lines(text).map((line) => line.split(/[:;]/)[0]);
      expect(lines(text).filter((line) => /^BEGIN:V(EVENT|ALARM|CALENDAR)$/.test(line))).to.have.length(3);
      expect(names).to.not.include('ATTACH');
      expect(text).to.not.match(/[\0-\x09\x0b\x0c\x0e-\x1f\u2028\u2029\u0085]/);
    }
  });

  it('writes no address but http and https', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://a b', 'nicht']) {
      expect(written({url})).to.not.contain('URL:');
    }
  });

  it('takes a thousand entries and years far apart without delay', () => {
    const entries = Array.from({length: 1000}, (_, index) => ({...concert, uid: `${index}`}));
    entries.push({...concert, start: '0001-01-01T00:00:00Z'}, {...concert, start: '9999-12-31T23:00:00Z'});
    expect(writeCalendar(entries, options).match(/BEGIN:VEVENT/g)).to.have.length(1002);
  });
});
