import {expect} from 'chai';
import {writeCalendar} from '../../events/calendar-file.js';
import type {CalendarEntry} from '../../events/calendar-file.js';
import {toPlainText} from '../../text/plain-text.js';
import {read} from './icalendar.js';

const options = {name: 'Termine; mit, Haken\\', now: Date.UTC(2026, 0, 2, 3, 4, 5), timeZone: 'Europe/Berlin'};

/** What a calendar says after it was written and read again. */
const again = (entries: readonly CalendarEntry[], timeZone = 'Europe/Berlin') => {
  const {items, problems} = read(writeCalendar(entries, {...options, timeZone}), {from: '2026-01-01', to: '2027-01-01'});
  expect(problems).to.deep.equal([]);
  return items;
};

describe('a calendar that is written and read again', () => {
  it('says the same', () => {
    const [day, time] = again([
      {
        uid: 'müll;1,a\\b@example', start: '2026-03-05', end: '2026-03-07', summary: 'Rest\\müll; 120 l, grau',
        description: 'Zeile 1\nZeile 2 <b>nicht fett</b>', location: 'Straße 1, Hof; links',
        url: 'https://example.de/?a=1,2;3&b=ü', categories: ['Abfall, klein', 'Rest;müll'], status: 'cancelled', alarm: -360,
      },
      {uid: 'zeit@example', start: '2026-07-05T19:30:00+02:00', end: '2026-07-05T22:00:00+02:00', summary: 'Konzert'},
    ]);
    expect(day).to.deep.equal({
      id: 'müll;1,a\\b@example#2026-03-05', name: 'Rest\\müll; 120 l, grau', startDate: '2026-03-05', endDate: '2026-03-07',
      allDay: true, description: 'Zeile 1<br>Zeile 2 &lt;b&gt;nicht fett&lt;/b&gt;',
      location: {id: 'Straße 1, Hof; links', name: 'Straße 1, Hof; links'}, url: 'https://example.de/?a=1,2;3&b=%C3%BC',
      categories: ['Abfall, klein', 'Rest;müll'], status: 'cancelled', source: {title: 'Termine; mit, Haken\\'},
    });
    expect(time).to.include({
      startDate: '2026-07-05T19:30:00+02:00', endDate: '2026-07-05T22:00:00+02:00', timeZone: 'Europe/Berlin',
    });
  });

  it('means the same moment to a reader who knows the zone only from the file', () => {
    for (const timeZone of ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Africa/Casablanca']) {
      const entries = Array.from({length: 53}, (_, week): CalendarEntry => ({
        uid: `${week}`, start: new Date(Date.UTC(2026, 0, 1, 1) + week * 604800000 - 3600000).toISOString(), summary: 'Woche',
      }));
      const text = writeCalendar(entries, {...options, timeZone}).replaceAll(timeZone, 'Unsere Zone');
      const {items} = read(text, {from: '2025-12-01', to: '2027-02-01'});
      expect(items.map(({startDate}) => new Date(startDate).toISOString()), timeZone)
        .to.deep.equal(entries.map(({start}) => start));
    }
  });

  it('keeps hostile text as text', () => {
    for (const text of [
      'END:VEVENT', '\r\nEND:VCALENDAR\r\n', '\\n\\N\\,\\;', '\\', 'a\\', '"', '<script>alert(1)</script>', '&amp;', ':', ';X=1:',
      'ﷺ'.repeat(200), '🗑'.repeat(200), '\u202e', 'a'.repeat(1000), ' führend', '=C3=BC', '^n^\'^^',
    ]) {
      const [item] = again([{uid: text, start: '2026-03-05', summary: `(${text})`, description: text, location: text}]);
      const plain = text.replace(/\r\n?/g, '\n');
      expect(item!.name, text).to.equal(`(${plain})`.replace(/\s+/g, ' '));
      expect(toPlainText(item!.description ?? ''), text).to.equal(plain.trim());
    }
  });
});
