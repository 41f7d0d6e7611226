import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {followLocale, localeReady} from '../i18n/locale.js';
import {messages} from '../i18n/generated/opening-hours.js';
import {readHours} from '../places/opening-hours.js';
import {resetPage, speak, textOf} from '../testing/page.js';
import {hoursAhead, hoursNow, hoursWeek} from './hours-views.js';
import {hoursRest, sayHours} from './hours-words.js';
import type {HoursScene} from './hours-words.js';
import {hoursLine, hoursShown} from './place-hours.js';

const sceneAt = (text: string, moment: string, holidays = ''): HoursScene => ({
  hours: readHours(text, {region: 'DE-NW', timeZone: 'Europe/Berlin', holidays}),
  now: Date.parse(moment), timeZone: 'Europe/Berlin', soon: 30,
});

function shown(view: unknown): HTMLElement {
  const stage = document.createElement('div');
  render(view, stage);
  return stage;
}
const now = (text: string, moment: string) => textOf(shown(hoursNow(sceneAt(text, moment))));
const line = (text: string, moment: string) => textOf(shown(hoursLine(sceneAt(text, moment))));
const signOf = (text: string, moment: string) =>
  shown(hoursNow(sceneAt(text, moment))).querySelector<HTMLElement>('[data-hours]')!.dataset['hours'];
const week = (text: string, moment: string) =>
  [...shown(hoursWeek(sceneAt(text, moment))).querySelectorAll('tr')].map(textOf);
const ahead = (text: string, moment: string) =>
  [...shown(hoursAhead(sceneAt(text, moment))).querySelectorAll('li')].map(textOf);

const nobody = {
  addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true),
};

const office = 'Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off';

/** Waits until the words are in a language. */
async function speakAloud(language: string): Promise<void> {
  speak(language);
  followLocale(nobody, messages);
  await localeReady(messages);
}

beforeEach(async () => {
  resetPage();
  await speakAloud('de');
});
after(resetPage);

describe('The sentence of opening hours says', () => {
  it('until when it is open, and counts the minutes when it is soon', () => {
    expect(now('Mo-Fr 08:00-18:00', '2026-03-02T10:00:00+01:00')).to.equal('Geöffnet · schließt um 18:00 Uhr');
    expect(now('Mo-Fr 08:00-18:00', '2026-03-02T17:40:00+01:00')).to.equal('Geöffnet · schließt in 20 Minuten (18:00 Uhr)');
    expect(now('Mo-Fr 08:00-18:00', '2026-03-02T17:59:30+01:00')).to.equal('Geöffnet · schließt in 1 Minute (18:00 Uhr)');
    expect(now('Mo-Fr 08:00-18:00', '2026-03-02T17:29:59+01:00')).to.equal('Geöffnet · schließt um 18:00 Uhr');
  });

  it('that it is closed in the minute of closing, and when it opens', () => {
    expect(now('Mo-Fr 08:00-18:00', '2026-03-02T18:00:00+01:00')).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
    expect(now('Mo-Fr 08:00-18:00', '2026-03-06T18:00:00+01:00')).to.equal('Geschlossen · öffnet Montag um 08:00 Uhr');
    expect(now('Mo-Fr 08:00-12:00,14:00-18:00', '2026-03-02T12:30:00+01:00')).to.equal('Geschlossen · öffnet um 14:00 Uhr');
    expect(now('Mo-Fr 08:00-18:00', '2026-03-02T07:45:00+01:00')).to.equal('Geschlossen · öffnet in 15 Minuten (08:00 Uhr)');
    expect(now('Mar 20 10:00-12:00', '2026-03-02T07:45:00+01:00')).to.equal('Geschlossen · öffnet Fr., 20. März um 10:00 Uhr');
  });

  it('the hour of a night without its day', () => {
    expect(now('Fr 18:00-03:00', '2026-03-06T22:00:00+01:00')).to.equal('Geöffnet · schließt um 03:00 Uhr');
    expect(now('Mo-Fr 08:00-24:00', '2026-03-06T22:00:00+01:00')).to.equal('Geöffnet · schließt um 00:00 Uhr');
  });

  it('that it never closes', () => {
    expect(now('24/7', '2026-03-06T22:00:00+01:00')).to.equal('Durchgehend geöffnet');
  });

  it('over which feast it is closed', () => {
    expect(now('Mo-Fr 08:00-18:00; PH off; Dec 24 off', '2026-12-23T19:00:00+01:00'))
      .to.equal('Geschlossen über Weihnachten · öffnet Montag um 08:00 Uhr');
    expect(now('Mo-Fr 08:00-18:00; PH off', '2026-04-04T10:00:00+02:00'))
      .to.equal('Geschlossen über Ostern · öffnet Dienstag um 08:00 Uhr');
    // One holiday within the week is no feast.
    expect(now('Mo-Fr 08:00-18:00; PH off', '2026-06-04T10:00:00+02:00'))
      .to.equal('Geschlossen · öffnet morgen um 08:00 Uhr Heute ist Feiertag (Fronleichnam).');
  });

  it('that the hours may differ on a holiday which they leave out', () => {
    const text = 'Mo-Fr 08:00-18:00';
    expect(now(text, '2026-06-04T10:00:00+02:00'))
      .to.equal('Geöffnet · schließt um 18:00 Uhr Heute ist Feiertag (Fronleichnam). Die Öffnungszeiten können abweichen.');
    expect(signOf(text, '2026-06-04T10:00:00+02:00')).to.equal('open');
    expect(now(text, '2026-06-03T19:00:00+02:00'))
      .to.equal('Geschlossen · öffnet morgen um 08:00 Uhr Morgen ist Feiertag (Fronleichnam). Die Öffnungszeiten können abweichen.');
    expect(now('24/7', '2026-06-04T10:00:00+02:00')).to.equal('Durchgehend geöffnet Heute ist Feiertag (Fronleichnam).');
    expect(now('Mo-Su 08:00-18:00; Dec 25 10:00-12:00', '2026-12-25T11:50:00+01:00'))
      .to.equal('Geöffnet · schließt in 10 Minuten (12:00 Uhr) Heute ist Feiertag (1. Weihnachtstag).');
  });

  it('what is published where it is not understood, and never "closed"', () => {
    expect(now('nach Vereinbarung', '2026-03-02T10:00:00+01:00')).to.equal('nach Vereinbarung');
    expect(signOf('nach Vereinbarung', '2026-03-02T10:00:00+01:00')).to.equal('unknown');
  });

  it('a comment as published', () => {
    const text = 'Mo-Fr 08:00-12:00, Mo-We 12:00-16:00 "nach Vereinbarung"; 2026 Nov 23-2026 Dec 12 closed "Umbau"';
    expect(now(text, '2026-03-02T13:00:00+01:00')).to.equal('nach Vereinbarung');
    expect(now(text, '2026-03-02T11:00:00+01:00')).to.equal('Geöffnet · sicher bis 12:00 Uhr');
    expect(now(text, '2026-11-30T08:00:00+01:00')).to.equal('Geschlossen · öffnet Mo., 14. Dezember um 08:00 Uhr · Umbau');
  });

  it('it with a sign of its own for open and closed', () => {
    expect(signOf(office, '2026-03-02T10:00:00+01:00')).to.equal('open');
    expect(signOf(office, '2026-03-02T13:00:00+01:00')).to.equal('closed');
  });

  it('the time on the clock through both changes of it', () => {
    expect(now('Sa 22:00-04:00', '2026-10-25T02:30:00+01:00')).to.equal('Geöffnet · schließt um 04:00 Uhr');
    expect(now('Su 01:00-04:00', '2026-03-29T01:45:00+01:00')).to.equal('Geöffnet · schließt um 04:00 Uhr');
    expect(now('Su 01:00-03:15', '2026-03-29T01:55:00+01:00')).to.equal('Geöffnet · schließt in 20 Minuten (03:15 Uhr)');
  });

  it('to screen readers nothing that changes by the minute', () => {
    expect(sayHours(sceneAt(office, '2026-03-05T17:50:00+01:00'))).to.equal('Geöffnet · schließt um 18:00 Uhr');
  });

  for (const [language, words] of [
    ['en', 'Open · closes in 20 minutes (18:00)'], ['de-simple', 'Geöffnet · schließt in 20 Minuten (18:00 Uhr)'],
    ['tr', 'Açık · 20 dakika sonra kapanıyor (18:00)'], ['uk', 'Відчинено · зачиняється через 20 хвилин (18:00)'],
    ['ar', 'مفتوح · يغلق بعد 20 دقيقة (18:00)'],
  ] as const) {
    it(`it in ${language}`, async () => {
      await speakAloud(language);
      expect(now(office, '2026-03-05T17:40:00+01:00')).to.equal(words);
    });
  }
});

describe('A line about opening hours', () => {
  it('has the same words, and a holiday in short', () => {
    expect(line('Mo-Fr 08:00-18:00', '2026-06-03T10:00:00+02:00')).to.equal('Geöffnet · schließt um 18:00 Uhr');
    expect(line('Mo-Fr 08:00-18:00', '2026-06-04T10:00:00+02:00'))
      .to.equal('Geöffnet · schließt um 18:00 Uhr · Fronleichnam: kann abweichen');
    expect(line(office, '2026-06-04T10:00:00+02:00')).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
  });

  it('says what is published of a time, and nothing where nobody knows', () => {
    expect(line('Mo-Fr 08:00-12:00 "nach Vereinbarung"', '2026-03-02T10:00:00+01:00')).to.equal('nach Vereinbarung');
    expect(line('Mo-Fr 08:00-12:00 unknown', '2026-03-02T10:00:00+01:00')).to.equal('');
  });
});

describe('The hours of an open place', () => {
  it('are the week and the days ahead, and nothing for what never closes', () => {
    const {week} = hoursShown(sceneAt(office, '2026-06-03T10:00:00+02:00'));
    expect([...shown(week).querySelectorAll('tr, li')].map(textOf)).to.include('Morgen · Fronleichnam geschlossen')
      .and.to.have.length(8);
    expect(hoursShown(sceneAt('24/7', '2026-06-03T10:00:00+02:00')).week).to.equal('');
  });
});

describe('The table of opening hours', () => {
  it('begins with today, which is marked', () => {
    expect(week(office, '2026-03-05T10:00:00+01:00')).to.deep.equal([
      'Heute, Donnerstag 14:00–18:00 Uhr', 'Freitag 08:00–12:00 Uhr', 'Samstag geschlossen', 'Sonntag geschlossen',
      'Montag 08:00–12:00 Uhr', 'Dienstag 08:00–12:00 Uhr', 'Mittwoch 08:00–12:00 Uhr',
    ]);
    const [today, ...others] = shown(hoursWeek(sceneAt(office, '2026-03-05T10:00:00+01:00'))).querySelectorAll('tr');
    expect(today!.getAttribute('aria-current')).to.equal('date');
    expect(others.filter((row) => row.hasAttribute('aria-current'))).to.deep.equal([]);
  });

  it('says which day is a holiday, and whether the hours leave it out', () => {
    expect(week(office, '2026-06-03T10:00:00+02:00')[1]).to.equal('Donnerstag geschlossen Fronleichnam');
    expect(week('Mo-Fr 08:00-12:00', '2026-06-03T10:00:00+02:00')[1])
      .to.equal('Donnerstag 08:00–12:00 Uhr Fronleichnam: kann abweichen');
  });

  it('has several openings of a day, those after midnight, open ends and comments', () => {
    const text = 'Mo 08:00-12:00,14:00-18:00; Tu 20:00-03:00; We 18:00+; Th 18:00-22:00+; '
      + 'Fr 10:00-12:00 "nach Vereinbarung"; Sa 00:00-24:00; Su off "Ruhetag"';
    expect(week(text, '2026-03-02T10:00:00+01:00')).to.deep.equal([
      'Heute, Montag 08:00–12:00 Uhr 14:00–18:00 Uhr', 'Dienstag 20:00–03:00 Uhr', 'Mittwoch ab 18:00 Uhr',
      'Donnerstag 18:00–22:00 Uhr oder länger', 'Freitag 10:00–12:00 Uhr · nach Vereinbarung', 'Samstag 24 Stunden',
      'Sonntag geschlossen · Ruhetag',
    ]);
  });
});

describe('Exceptions ahead', () => {
  it('are said with their day, days of the same hours as one', () => {
    expect(ahead('Mo-Sa 08:00-18:00; PH off; Dec 24 08:00-12:00; Dec 31 off', '2026-12-10T10:00:00+01:00')).to.deep.equal([
      'Do., 24. Dezember · Heiligabend 08:00–12:00 Uhr',
      'Fr., 25. – Sa., 26. Dezember geschlossen',
      'Do., 31. Dezember 2026 – Fr., 1. Januar 2027 geschlossen',
    ]);
    expect(ahead(office, '2026-06-03T10:00:00+02:00')).to.deep.equal(['Morgen · Fronleichnam geschlossen']);
    expect(ahead(office, '2026-03-02T10:00:00+01:00')).to.deep.equal([]);
  });
});

describe('What is said changes next', () => {
  const rest = (text: string, moment: string) => hoursRest(sceneAt(text, moment));

  it('when minutes begin to count, at each of them, at the change and at midnight', () => {
    expect(rest(office, '2026-03-02T10:00:00+01:00')).to.equal(90 * 60_000);
    expect(rest(office, '2026-03-02T11:30:00+01:00')).to.equal(60_000);
    expect(rest(office, '2026-03-02T11:30:20.500+01:00')).to.equal(39_500);
    expect(rest(office, '2026-03-02T11:59:59.900+01:00')).to.equal(100);
    expect(rest(office, '2026-03-02T20:00:00+01:00')).to.equal(4 * 3_600_000);
    expect(rest('Mo 08:00-10:00 open "Kasse", Mo 10:00-14:00 open "Automat"', '2026-03-02T09:00:00+01:00')).to.equal(3_600_000);
    expect(rest('24/7', '2026-03-02T20:00:00+01:00')).to.equal(4 * 3_600_000);
  });
});
