import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {decode} from '../../sources/decode.js';
import {readDays} from './day-calendar.js';
import {read} from './icalendar.js';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const published = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Windows people ask for: the year, two years, a few days, and the year of the older files. */
const windows = [
  {from: '2026-01-01', to: '2028-01-01'}, {from: '2026-03-02', to: '2027-03-02'}, {from: '2026-03-30', to: '2026-04-02'},
  {from: '2020-01-01', to: '2021-01-01'}, {from: '2025-12-31', to: '2026-01-01'},
].map((window) => ({...window, url: 'https://city.example/abfuhr.ics', timeZone: 'Europe/Berlin', now: '2026-03-02'}));

const filesIn = (folder: string): string[] => existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.ics')).sort().map((name) => folder + name)
  : [];

const textOf = (file: string): string => decode(readFileSync(file));

/** How many windows of a file it reads; in each the items and problems have to be those of the whole reader. */
function alike(text: string, name: string): number {
  let count = 0;
  for (const window of windows) {
    const days = readDays(text, window);
    if (!days) continue;
    count++;
    expect(days, `${name} from ${window.from}`).to.deep.equal(read(text, window));
  }
  return count;
}

describe('the reader of whole days', () => {
  it('reads what it reads as the whole reader does', function () {
    this.timeout(60000);
    for (const folder of [fixtures, ...['ics-waste/', 'ics-events/', 'ics-edge/', 'reported/'].map((name) => published + name)]) {
      for (const file of filesIn(folder)) alike(textOf(file), file);
    }
  });

  it('is enough for the published waste calendars of whole days', function () {
    const files = filesIn(`${published}ics-waste/`);
    if (!files.length) this.skip();
    const left = files.filter((file) => !readDays(textOf(file), windows[0]!))
      .map((file) => file.slice(published.length + 10));
    // Fourteen have moments; the last two a position and a monthly rule.
    expect(left).to.deep.equal([
      'ab_peine_de__adlerstra_e_peine_kernstadt.ics', 'aw_harburg_de__citywiththreelevels.ics', 'awv_ot_de__bethenhausen_caasen_15a.ics',
      'c_trace_de__augsburgland.ics', 'c_trace_de__bremen.ics', 'geoport_nwm_de__1100l.ics', 'hausmuell_info__adam_ries_stra_e_5_erfurt.ics',
      'koeniz_ch__k_niz.ics', 'landkreis_kusel_de__adenbach.ics', 'real_luzern_ch__emmen.ics', 'stadtreinigung_leipzig_de__bahnhofsallee.ics',
      'vevg_karlsburg_de__ahlbeck_uer.ics', 'wermelskirchen_de__krankenhaus.ics', 'zva_wmk_de__bad_sooden_allendorf.ics',
      'awista_kommunal_de__freiligrathstra_e_19.ics', 'recurring.ics',
    ].sort());
    expect(files.length).to.equal(37);
  });

  const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Abfuhr', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260302', 'SUMMARY:Restmüll', ...lines, 'END:VEVENT'];

  const within: Record<string, readonly string[]> = {
    'a day': event(),
    'days, with an end': event('DTEND;VALUE=DATE:20260305'),
    'a day that ends on itself': event('DTEND;VALUE=DATE:20260302'),
    'a length in days': event('DURATION:P2D'),
    'a rule, exceptions and further days': event('RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=9', 'EXDATE;VALUE=DATE:20260316,20260330',
      'RDATE;VALUE=DATE:20260317', 'RDATE;VALUE=DATE:20260331'),
    'two rules': event('RRULE:FREQ=WEEKLY;COUNT=3', 'RRULE:FREQ=DAILY;UNTIL=20260304'),
    'further days alone': event('RDATE;VALUE=DATE:20260310', 'EXDATE;VALUE=DATE:20260302'),
    'an exception without a series': event('EXDATE;VALUE=DATE:20260302'),
    'a rule that does not mean its start': event('RRULE:FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4'),
    'a time of change': event('LAST-MODIFIED:20260102T101112Z'),
    'one UID for many days': [...event(), ...event().map((line) => line.replace('0302', '0309')), ...event('LOCATION:Hof')],
    'a time of change without zone': event('LAST-MODIFIED:20260102T101112'),
    'no UID': event().filter((line) => !line.startsWith('UID')),
    'alarms, zones and tasks beside': [
      'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY', 'END:STANDARD', 'END:VTIMEZONE',
      ...event('BEGIN:VALARM', 'TRIGGER:-PT5H', 'DESCRIPTION:Morgen', 'END:VALARM', 'CATEGORIES:Abfall,Termine'),
      'BEGIN:VTODO', 'SUMMARY:Tonne', 'END:VTODO', 'COLOR:red',
    ],
    'folds, escapes and languages': event('SUMMARY;LANGUAGE=en:Residual', 'DESCRIPTION:Bitte bis 6 Uhr\\, vor', ' die Tür\\nDanke', 'URL:www.stadt.example',
      'LOCATION:Hauptstr. 5\\nHof', 'STATUS:CANCELLED'),
    'nothing': [],
  };
  for (const [what, lines] of Object.entries(within)) {
    it(`reads ${what}`, () => expect(alike(calendar(...lines), what)).to.equal(windows.length));
  }

  const further: Record<string, readonly string[]> = {
    'a moment behind many days': [...Array.from({length: 50}, () => event()).flat(), ...event('UID:2').map((line) => line.replace(/;VALUE=DATE:(\d+)/, ':$1T060000'))],
    'another rule': event('RRULE:FREQ=MONTHLY'),
    'an end of a rule in UTC': event('RRULE:FREQ=WEEKLY;UNTIL=20260330T220000Z'),
    'a rule that is over before it begins': event('RRULE:FREQ=WEEKLY;UNTIL=20260228'),
    'an exception at a moment': event('RRULE:FREQ=WEEKLY', 'EXDATE:20260309T000000'),
    'a moved occurrence': [...event('RRULE:FREQ=WEEKLY'), ...event('RECURRENCE-ID;VALUE=DATE:20260309')],
    'a rule of exceptions': event('RRULE:FREQ=DAILY', 'EXRULE:FREQ=WEEKLY'),
    'the same twice': [...event('LAST-MODIFIED:20260101T000000Z'), ...event('LAST-MODIFIED:20260102T101112Z')],
    'a position': event('GEO:51.1;7.1'),
    'a picture': event('ATTACH;FMTTYPE=image/png:https://a.example/b.png'),
    'HTML': event('X-ALT-DESC;FMTTYPE=text/html:<p>Bio</p>'),
    'HTML of Google\'s': ['PRODID:-//Google Inc//Google Calendar', ...event('DESCRIPTION:<b>Bio</b>')],
    'revisions': [...event('SEQUENCE:1'), ...event('SEQUENCE:2', 'LOCATION:Hof')],
    'an end before the beginning': event('DTEND;VALUE=DATE:20260301'),
    'a length in hours': event('DURATION:PT24H'),
    'a day that is none': event('DTSTART;VALUE=DATE:20260230').filter((line) => !line.includes('20260302')),
    'no beginning': event().filter((line) => !line.startsWith('DTSTART')),
    'a line that is none': event('Restmüll'),
    'a calendar that is called off': ['METHOD:CANCEL', ...event()],
    'a calendar that was cut off': [...event(), 'BEGIN:VEVENT'],
    'an event in another': event(...event('UID:2')),
    'a time of change in another zone': event('LAST-MODIFIED;TZID=Europe/Berlin:20260102T101112'),
    'two calendars': [...event(), 'END:VCALENDAR', 'BEGIN:VCALENDAR', ...event('UID:2')],
  };
  for (const [what, lines] of Object.entries(further)) {
    it(`leaves ${what} to the whole reader`, () => expect(readDays(calendar(...lines), windows[0]!)).to.equal(undefined));
  }

  it('leaves windows that are not of days to the whole reader', () => {
    const text = calendar(...event());
    expect(readDays(text, {})).to.equal(undefined);
    expect(readDays(text, {from: '2026-01-01T00:00:00Z', to: '2027-01-01'})).to.equal(undefined);
  });

  it('leaves files that begin with something else, or end otherwise, to the whole reader', () => {
    expect(readDays(`${calendar(...event())}BEGIN:VCALENDAR\r\n`, windows[0]!)).to.equal(undefined);
    expect(readDays(calendar(...event()).replaceAll('\r\n', '\r'), windows[0]!)).to.equal(undefined);
    expect(readDays('', windows[0]!)).to.equal(undefined);
    expect(alike(`\ufeff<b>Warning</b>\n${calendar(...event())}`, 'a warning')).to.equal(windows.length);
  });
});
