/**
 * A calendar as a city has it: years of dates, most of them over, one in fifty a series, half of them with
 * an exception; times in a zone, whole days, folded descriptions, alarms. The same text for the same size.
 */

const day = 86400000;
const epoch = Date.UTC(2022, 0, 1);
const words = 'Konzert im Stadtpark, Lesung für Kinder; Führung durch die Altstadt – Eintritt frei, Anmeldung '
  + 'im Bürgerbüro bis Freitag. Bei Regen in der Stadthalle.';

const digits = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+Z/g, '');
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&');
const fold = (line) => line.replace(/[^]{70}(?=[^])/g, '$&\r\n ');

const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'];

const rules = ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', 'FREQ=MONTHLY;BYDAY=1SA', 'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=DAILY;COUNT=40', 'FREQ=YEARLY', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20271231T225959Z'];

/** The days the benchmark asks for. */
export const sampleWindow = {from: '2026-03-01', to: '2026-04-30', now: '2026-03-01', timeZone: 'Europe/Berlin'};

/** Text of a calendar of so many VEVENTs over five years. */
export function sampleCalendar(count) {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Musterstadt//Kalender//DE', 'X-WR-CALNAME:Musterstadt',
    'X-WR-TIMEZONE:Europe/Berlin', ...zone];
  for (let index = 0; index < count; index++) {
    const exception = index % 100 === 1;
    const place = exception ? index - 1 : index;
    const start = epoch + Math.floor(place * 5 * 365 / count) * day + (8 + place % 12) * 3600000;
    const series = index % 50 === 0;
    const whole = index % 4 === 1 && !exception;
    const at = (name, time) => whole
      ? `${name};VALUE=DATE:${digits(time).slice(0, 8)}` : `${name};TZID=Europe/Berlin:${digits(time)}`;
    lines.push('BEGIN:VEVENT', `UID:${place}@musterstadt.example`,
      'DTSTAMP:20260101T000000Z', at('DTSTART', start), at('DTEND', start + (whole ? day : 5400000)),
      ...series ? [`RRULE:${rules[index / 50 % rules.length]}`] : [],
      ...exception ? [`RECURRENCE-ID;TZID=Europe/Berlin:${digits(start)}`] : [],
      `SUMMARY:Veranstaltung ${index}: Konzert im Park`, fold(`DESCRIPTION:${escaped(words.repeat(1 + index % 3))}`),
      `LOCATION:Stadthalle\\, Marktplatz ${1 + index % 60}`, 'CATEGORIES:Kultur,Musik', 'STATUS:CONFIRMED',
      `URL:https://musterstadt.example/termine/${index}`, 'SEQUENCE:0',
      ...index % 3 === 0 ? ['BEGIN:VALARM', 'TRIGGER:-PT1H', 'ACTION:DISPLAY', 'DESCRIPTION:Erinnerung', 'END:VALARM'] : [],
      'END:VEVENT');
  }
  return `${lines.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}
