import {expect} from 'chai';
import type {HoursOptions} from './opening-hours.js';
import {daySpans, exceptionsAhead, hoursChange, isOpenAt, readHours, verdictAt} from './opening-hours.js';

const at = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Stretches of a day, `?` before those of which nobody knows, `+` after those without an end. */
function day(text: string, date: string, options: HoursOptions = {region: 'DE-NW'}): string {
  return daySpans(readHours(text, options), date).spans.map(({opens, closes, state, openEnd}) =>
    `${state === 'open' ? '' : '?'}${at(opens)}${openEnd ? '+' : `-${at(closes)}`}`).join(' ');
}

/** A week without holidays: stretches, and the days they are on. */
function week(text: string): Readonly<Record<string, string>> | undefined {
  if (!readHours(text).understood) return undefined;
  const found: Record<string, string> = {};
  ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'].forEach((name, index) => {
    const spans = day(text, `2026-06-${String(8 + index).padStart(2, '0')}`);
    if (spans) found[spans] = found[spans] ? `${found[spans]} ${name}` : name;
  });
  return found;
}

const all = 'Mo Di Mi Do Fr Sa So';
const workdays = 'Mo Di Mi Do Fr';

/** What people write, and what they mean by it. */
const readable: readonly [text: string, means: Readonly<Record<string, string>>][] = [
  ['Mo-Fr 07:30-16:15', {'07:30-16:15': workdays}],
  ['Mo-Fr 7:30-16:15', {'07:30-16:15': workdays}],
  ['mo-fr 07:30-16:15', {'07:30-16:15': workdays}],
  ['MO-FR 07:30-16:15', {'07:30-16:15': workdays}],
  ['Mo-Fr: 07:30-16:15', {'07:30-16:15': workdays}],
  ['Mo-Fr 07:30 - 16:15', {'07:30-16:15': workdays}],
  ['Mo–Fr 07:30–16:15', {'07:30-16:15': workdays}],
  ['Mo — Fr 07:30 — 16:15', {'07:30-16:15': workdays}],
  ['Mo-Fr 07:30~16:15', {'07:30-16:15': workdays}],
  ['Mo to Fr 07:30 to 16:15', {'07:30-16:15': workdays}],
  ['Mo-Fr 07.30-16.15', {'07:30-16:15': workdays}],
  ['Mo-Fr 7h30-16h15', {'07:30-16:15': workdays}],
  ['Ｍｏ-Ｆｒ ０７:３０-１６:１５', {'07:30-16:15': workdays}],
  ['Monday-Friday 07:30-16:15', {'07:30-16:15': workdays}],
  ['Mon-Fri 7:30am-4:15pm', {'07:30-16:15': workdays}],
  ['Mon. - Fri. 7:30 a.m. - 4:15 p.m.', {'07:30-16:15': workdays}],
  ['Montag–Freitag 7:30–16:15 Uhr', {'07:30-16:15': workdays}],
  ['Montag bis Freitag 7.30 Uhr bis 16.15 Uhr', {'07:30-16:15': workdays}],
  ['Mo.-Fr. 7.30-16.15 Uhr', {'07:30-16:15': workdays}],
  ['Mo-Do 9-17 Uhr, Fr 9-13 Uhr', {'09:00-17:00': 'Mo Di Mi Do', '09:00-13:00': 'Fr'}],
  ['Di, Do 9-13; Sa, So geschlossen', {'09:00-13:00': 'Di Do'}],
  ['Mi, Fr 9-13', {'09:00-13:00': 'Mi Fr'}],
  ['Di-So 10-18; Mo Ruhetag', {'10:00-18:00': 'Di Mi Do Fr Sa So'}],
  ['täglich 10-18 Uhr', {'10:00-18:00': all}],
  ['Montag 9-12 Uhr Dienstag 14-18 Uhr', {'09:00-12:00': 'Mo', '14:00-18:00': 'Di'}],
  ['Samstag und Sonntag 11-17 Uhr', {'11:00-17:00': 'Sa So'}],
  ['Mo-Fr 9-18; Sa 9-14; So und Feiertag geschlossen', {'09:00-18:00': workdays, '09:00-14:00': 'Sa'}],
  ['Mo-Fr 9h-18h', {'09:00-18:00': workdays}],
  ['Mo-Fr 12am-12pm', {'00:00-12:00': workdays}],
  ['Sa-Mo 10:00-12:00', {'10:00-12:00': 'Mo Sa So'}],
  ['Mo,We,Fr 10:00-12:00', {'10:00-12:00': 'Mo Mi Fr'}],
  ['10:00-12:00,13:00-15:00', {'10:00-12:00 13:00-15:00': all}],
  ['Mo-Fr 08:00-12:00, 14:00-18:00', {'08:00-12:00 14:00-18:00': workdays}],
  ['Mo-Fr 08:00-12:00, We 14:00-18:00', {'08:00-12:00': 'Mo Di Do Fr', '08:00-12:00 14:00-18:00': 'Mi'}],
  ['Mo-Fr 08:00-12:00; We 14:00-18:00', {'08:00-12:00': 'Mo Di Do Fr', '14:00-18:00': 'Mi'}],
  ['Mo-Fr 08:00-18:00; Tu off', {'08:00-18:00': 'Mo Mi Do Fr'}],
  ['Mo-Fr 08:00-18:00; Tu 12:00-14:00 off', {'08:00-18:00': 'Mo Mi Do Fr', '08:00-12:00 14:00-18:00': 'Di'}],
  ['Fr,Sa 22:00-04:00', {'22:00-28:00': 'Fr Sa'}],
  ['Fr 22:00-28:00', {'22:00-28:00': 'Fr'}],
  ['Sa 0:00-0:00', {'00:00-24:00': 'Sa'}],
  ['Mo-Fr 18:00-0:00', {'18:00-24:00': workdays}],
  ['24/7', {'00:00-24:00': all}],
  ['24 hours', {'00:00-24:00': all}],
  ['24h', {'00:00-24:00': all}],
  ['Mo-So: 24 Stunden', {'00:00-24:00': all}],
  ['Mo-Sa 24/7; Su 10:00-12:00', {'00:00-24:00': 'Mo Di Mi Do Fr Sa', '10:00-12:00': 'So'}],
  ['Su', {'00:00-24:00': 'So'}],
  ['open', {'00:00-24:00': all}],
  ['Sa unknown', {'?00:00-24:00': 'Sa'}],
  ['off', {}],
  ['Mo 18:00+', {'?18:00+': 'Mo'}],
  ['Mo 10:00-14:00+', {'10:00-14:00 ?14:00+': 'Mo'}],
  ['Su 10:30', {'?10:30+': 'So'}],
  ['Mo 09:00-12:00 "nur mit Termin"', {'?09:00-12:00': 'Mo'}],
  ['Mo 09:00-12:00 open "nur mit Termin"', {'09:00-12:00': 'Mo'}],
  ['Mo 09:00-12:00 || "auf Anfrage"', {'?00:00-09:00 09:00-12:00 ?12:00-24:00': 'Mo', '?00:00-24:00': 'Di Mi Do Fr Sa So'}],
  ['Jun 10:00-12:00', {'10:00-12:00': all}],
  ['May-Jul Mo 10:00-12:00; Aug-Apr Tu 10:00-12:00', {'10:00-12:00': 'Mo'}],
  ['Oct-Jun: Mo 10:00-12:00', {'10:00-12:00': 'Mo'}],
  ['Jun 10-12 10:00-12:00', {'10:00-12:00': 'Mi Do Fr'}],
  ['Jun 9,11-12 10:00-12:00', {'10:00-12:00': 'Di Do Fr'}],
  ['Dec 20-Jun 9 10:00-12:00', {'10:00-12:00': 'Mo Di'}],
  ['2026 Jun 10-2027 Jan 3 10:00-12:00', {'10:00-12:00': 'Mi Do Fr Sa So'}],
  ['2025 10:00-12:00; 2026 Mo 14:00-15:00', {'14:00-15:00': 'Mo'}],
  ['2025-2026 Mo 14:00-15:00', {'14:00-15:00': 'Mo'}],
  ['2027+ Mo 14:00-15:00', {}],
  ['week 24 Mo 10:00-12:00', {'10:00-12:00': 'Mo'}],
  ['week 1-53/2 Mo 10:00-12:00; week 2-52/2 Tu 10:00-12:00', {'10:00-12:00': 'Di'}],
  ['We[2] 10:00-12:00', {'10:00-12:00': 'Mi'}],
  ['We[1,3-5] 10:00-12:00', {}],
  ['We[-3] 10:00-12:00', {'10:00-12:00': 'Mi'}],
  ['We[2] +1 day 10:00-12:00', {'10:00-12:00': 'Do'}],
  ['easter +65 days 10:00-12:00', {'10:00-12:00': 'Di'}],
];

/** What is no opening hours, or could be read in two ways. */
const unreadable = [
  '', ' ', ';', 'nach Vereinbarung', 'Termine nach Absprache', 'zu den Öffnungszeiten des Rathauses', 'siehe Webseite',
  'https://eschenfurt.example/zeiten', 'geschlossen', 'Montag', 'Sonntag 10 Uhr', 'Montag geöffnet', 'weekly', 'summer',
  'Mo-Fr 5-3', 'Mo-Fr 9', '9-5', '10-6pm', 'Sa-th 10:00-12:00', 'Mo-Fr 0800-1600', '2000-2200', 'Mo-Fr 10:00-',
  'Mo-Fr -18:00', 'Mo-Fr 10:60-12:00', 'Mo-Fr 25:00-26:00', 'Mo-Fr 10:00-49:00', 'Mo-Fr 10:00-12:00 14:00-16:00',
  'Mo-Fr 08:00-18:00 Sa 08:00-14:00', 'Mo-We Fr 10:00-12:00', 'Mo-Fr 10:00-12:00, 14:00', 'Mo-Fr 10:00/12:00', '24.12.',
  '24.12-26.12', 'Mo-Xy 10:00-12:00', 'Lu-Ve 10:00-12:00', 'Jun 32 10:00-12:00', 'Jan 0 off', 'PH eve 10:00-12:00',
  'SH Mo-Fr 10:00-12:00', 'Su[6] 10:00-12:00', 'Su[0] 10:00-12:00', 'Mar Su[-1]-Oct Su[-1] 10:00-12:00', 'Mo "offen',
  'Jun-Aug 15 10:00-12:00', 'sunrise-', '(sunset-01:00-22:00', 'Mo 10:00-12:00 | Tu 10:00-12:00', 'Mo-Fr_10:00-12:00', 'Montag bis Freitag von 7:30 bis 16:15',
];

describe('opening hours', () => {
  for (const [text, means] of readable) {
    it(`reads ${text}`, () => {
      expect(week(text)).to.deep.equal(means);
    });
  }

  for (const text of unreadable) {
    it(`shows as published: ${text || 'nothing'}`, () => {
      const hours = readHours(text, {region: 'DE-NW'});
      expect(hours).to.deep.equal({text, understood: false});
      expect(verdictAt(hours, '2026-06-08T12:00:00+02:00'))
        .to.deep.equal({open: null, until: null, opens: null, comment: null, holiday: null});
    });
  }

  it('says until when it is open, and when it opens', () => {
    const hours = readHours('Mo-Fr 08:00-12:00,14:00-18:00; PH off', {region: 'DE-NW'});
    expect(verdictAt(hours, '2026-12-23T09:00:00+01:00')).to.deep.equal(
      {open: true, until: '2026-12-23T12:00:00+01:00', opens: null, comment: null, holiday: null});
    expect(verdictAt(hours, '2026-12-23T12:00:00+01:00')).to.deep.equal(
      {open: false, until: null, opens: '2026-12-23T14:00:00+01:00', comment: null, holiday: null});
    expect(verdictAt(hours, '2026-12-25T09:00:00+01:00')).to.deep.equal(
      {open: false, until: null, opens: '2026-12-28T08:00:00+01:00', comment: null, holiday: 'christmas'});
  });

  it('answers alike for a moment in any zone and for milliseconds', () => {
    const hours = readHours('Mo-Fr 08:00-12:00');
    for (const moment of ['2026-06-08T09:00:00+02:00', '2026-06-08T07:00:00Z', '2026-06-07T21:00:00-10:00', 1780902000000]) {
      expect(verdictAt(hours, moment).until, `${moment}`).to.equal('2026-06-08T12:00:00+02:00');
    }
    expect(verdictAt(hours, 'heute').open).to.equal(null);
  });

  it('takes a night through whose clocks are changed', () => {
    const hours = readHours('Sa 22:00-04:00');
    expect(verdictAt(hours, '2026-10-25T02:30:00+02:00').until).to.equal('2026-10-25T04:00:00+01:00');
    expect(verdictAt(hours, '2026-10-25T02:30:00+01:00').until).to.equal('2026-10-25T04:00:00+01:00');
    expect(verdictAt(hours, '2026-03-29T01:30:00+01:00').until).to.equal('2026-03-29T04:00:00+02:00');
    expect(verdictAt(readHours('Su 02:30-05:00'), '2026-03-28T12:00:00+01:00').opens).to.equal('2026-03-29T03:30:00+02:00');
    const closesInIt = readHours('Sa 22:00-02:30');
    expect(verdictAt(closesInIt, '2026-10-25T02:15:00+02:00').until).to.equal('2026-10-25T02:30:00+02:00');
    expect(verdictAt(closesInIt, '2026-10-25T02:15:00+01:00').until).to.equal('2026-10-25T02:30:00+01:00');
  });

  it('lives by the clocks of its city', () => {
    const hours = readHours('Mo-Fr 08:00-12:00', {timeZone: 'America/New_York'});
    expect(verdictAt(hours, '2026-06-08T08:00:00+02:00').opens).to.equal('2026-06-08T08:00:00-04:00');
    const unknownZone = readHours('Mo-Fr 08:00-12:00', {timeZone: 'Mond/Krater'});
    expect(verdictAt(unknownZone, '2026-06-08T06:00:00Z').until).to.equal('2026-06-08T12:00:00+02:00');
  });

  it('lets a night go on into a day with hours of its own, but not into a day that is closed', () => {
    const open = readHours('Fr 18:00-02:00; Sa 11:00-14:00');
    expect(isOpenAt(open, '2026-06-13T01:00:00+02:00')).to.equal(true);
    const shut = readHours('Fr 18:00-02:00; Sa off');
    expect(isOpenAt(shut, '2026-06-13T01:00:00+02:00')).to.equal(false);
    expect(day('Fr 18:00-02:00; Sa off', '2026-06-12')).to.equal('18:00-24:00');
    expect(isOpenAt(readHours('Sa off; Fr 18:00-02:00'), '2026-06-13T01:00:00+02:00')).to.equal(true);
  });

  it('closes the evening of a holiday, and what would be left of it after midnight', () => {
    const hours = readHours('Mo-Su 18:00-03:00; PH off', {region: 'DE-NW'});
    expect(isOpenAt(hours, '2026-05-01T01:00:00+02:00')).to.equal(false);
    expect(isOpenAt(hours, '2026-05-02T01:00:00+02:00')).to.equal(false);
    expect(verdictAt(hours, '2026-04-30T20:00:00+02:00').until).to.equal('2026-05-01T00:00:00+02:00');
  });

  it('adds holidays to a list of days, and takes holidays that are certain days', () => {
    expect(day('Mo-Fr,PH 10:00-12:00', '2026-10-03')).to.equal('10:00-12:00');
    expect(day('PH,Mo-Fr 10:00-12:00', '2026-06-08')).to.equal('10:00-12:00');
    expect(day('PH Sa 10:00-12:00', '2026-10-03')).to.equal('10:00-12:00');
    expect(day('PH Sa 10:00-12:00', '2026-12-25')).to.equal('');
    expect(day('PH -1 day 10:00-12:00', '2026-10-02')).to.equal('10:00-12:00');
  });

  it('knows the holidays of a part of a state', () => {
    const options = {region: '09761000', holidays: 'augsburg'};
    expect(day('Sa 10:00-12:00; PH off', '2026-08-08', options)).to.equal('');
    expect(verdictAt(readHours('24/7', options), '2026-08-08T12:00:00+02:00').holiday).to.equal('augsburg');
  });

  it('knows school holidays only if told', () => {
    const schoolHolidays = [{start: '2026-06-10', end: '2026-06-12'}];
    const text = 'Mo-Fr 14:00-18:00; SH Mo-Fr 10:00-18:00';
    expect(readHours(text).understood).to.equal(false);
    expect(['2026-06-09', '2026-06-10', '2026-06-12'].map((date) => day(text, date, {schoolHolidays})))
      .to.deep.equal(['14:00-18:00', '10:00-18:00', '10:00-18:00']);
  });

  it('follows the sun of the place', () => {
    const place = {latitude: 51.17, longitude: 7.08};
    expect(day('sunrise-sunset', '2026-06-21', place)).to.equal('05:16-21:51');
    expect(day('sunrise-sunset', '2026-12-21', place)).to.equal('08:33-16:26');
    expect(day('(sunrise+01:00)-(sunset-00:30)', '2026-12-21', place)).to.equal('09:33-15:56');
    expect(day('sunset-06:00', '2026-12-21', place)).to.equal('16:26-30:00');
    expect(day('sunrise-08:00', '2026-12-21', place)).to.equal('');
    expect(day('09:00-dusk', '2026-12-21', place)).to.equal('09:00-17:06');
  });

  it('says nothing of other days where only closings are told', () => {
    const hours = readHours('Oct-May off');
    expect(isOpenAt(hours, '2026-07-15T12:00:00+02:00')).to.equal(null);
    expect(isOpenAt(hours, '2026-11-15T12:00:00+01:00')).to.equal(false);
    expect(isOpenAt(readHours('off'), '2026-07-15T12:00:00+02:00')).to.equal(false);
  });

  it('gives the comment of the time that is meant', () => {
    const hours = readHours('Mo 09:00-12:00; Mo 12:00-16:00 "nur mit Termin"; Tu off "Betriebsausflug"');
    expect(verdictAt(hours, '2026-06-08T13:00:00+02:00')).to.include({open: null, comment: 'nur mit Termin', until: null});
    expect(verdictAt(hours, '2026-06-09T13:00:00+02:00')).to.include({open: false, comment: 'Betriebsausflug'});
    expect(daySpans(hours, '2026-06-09')).to.include({comment: 'Betriebsausflug'});
  });

  it('opens where an opening without an end begins', () => {
    expect(verdictAt(readHours('Mo 18:00+'), '2026-06-08T12:00:00+02:00').opens).to.equal('2026-06-08T18:00:00+02:00');
    const hours = readHours('Mo 10:00-12:00; Sa "auf Anfrage"');
    expect(verdictAt(hours, '2026-06-09T12:00:00+02:00').opens).to.equal('2026-06-15T10:00:00+02:00');
  });

  it('never closes where it never does', () => {
    const hours = readHours('24/7');
    expect(verdictAt(hours, '2026-06-08T12:00:00+02:00')).to.include({open: true, until: null, opens: null});
    expect(hoursChange(hours, '2026-06-08T12:00:00+02:00')).to.equal(null);
  });

  it('tells when what it says changes, also from and to what nobody knows', () => {
    const hours = readHours('Mo 10:00-14:00+');
    expect(hoursChange(hours, '2026-06-08T09:00:00+02:00')).to.equal('2026-06-08T10:00:00+02:00');
    expect(hoursChange(hours, '2026-06-08T11:00:00+02:00')).to.equal('2026-06-08T14:00:00+02:00');
    expect(hoursChange(hours, '2026-06-08T15:00:00+02:00')).to.equal('2026-06-09T00:00:00+02:00');
  });

  it('names the days ahead that are not as usual, each once', () => {
    const hours = readHours('Mo-Fr 08:00-16:00; PH off; 2026 Dec 28-31 off "Betriebsferien"', {region: 'DE-NW'});
    expect(exceptionsAhead(hours, '2026-12-20', 21).map(({day: date, holiday, comment, spans}) =>
      [date, holiday, comment, spans.length])).to.deep.equal([
      ['2026-12-25', 'christmas', null, 0], ['2026-12-28', null, 'Betriebsferien', 0], ['2026-12-29', null, 'Betriebsferien', 0],
      ['2026-12-30', null, 'Betriebsferien', 0], ['2026-12-31', null, 'Betriebsferien', 0], ['2027-01-01', 'new-year', null, 0],
    ]);
    expect(exceptionsAhead(readHours('Mo-Fr 08:00-16:00'), '2026-12-20', 21)).to.deep.equal([]);
    expect(exceptionsAhead(readHours('auf Anfrage'), '2026-12-20', 21)).to.deep.equal([]);
  });

  it('reads no longer for a text that grows', () => {
    for (const text of ['Mo '.repeat(20000), 'Mo,'.repeat(20000), '('.repeat(50000), ' '.repeat(50000), '"'.repeat(50001)]) {
      const begin = performance.now();
      readHours(text);
      expect(performance.now() - begin, text.slice(0, 5)).to.be.below(1000);
    }
  });
});
