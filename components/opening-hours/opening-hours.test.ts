import {expect} from '@open-wc/testing';
import type {Place} from '../../src/model/place.js';
import {testContract} from '../../src/testing/contract.js';
import {control, resetPage, show, speak, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {examples} from './opening-hours.examples.js';
import {CityProfile} from '../city-profile/city-profile.js';
import {OpeningHours} from './opening-hours.js';

const example = (name: string) => examples.find((one) => one.name === name)!.html;
const texts = (widget: OpeningHours, selector: string) => [...widget.renderRoot.querySelectorAll(selector)].map(textOf);
const answer = (widget: OpeningHours) => texts(widget, '[part=answer]').join();
const text = (widget: OpeningHours) => textOf(widget.renderRoot.querySelector('.root')!);
const stateOf = (widget: OpeningHours) => ['open', 'closed', 'unknown'].filter((state) => widget.matches(`:state(${state})`)).join();
const isOpen = (widget: OpeningHours) => widget.renderRoot.querySelector('details')!.open;

const office = 'Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off';
const at = (moment: string, attributes: string) =>
  show<OpeningHours>(`<opening-hours loading="eager" region="DE-NW" today="${moment}" ${attributes}></opening-hours>`);
const monday = '2026-03-02T10:05:00+01:00';
const addressOf = (kind: string, ...items: readonly object[]) => `data:application/json,${encodeURIComponent(JSON.stringify({
  stadtbausteine: '1.0', kind, items,
}))}`;

define(CityProfile);
define(OpeningHours);
beforeEach(resetPage);
after(resetPage);

const places: readonly Place[] = [
  {id: 'a', name: 'Bürgerbüro', openingHours: office}, {id: 'b', name: 'Archiv', hoursText: 'Nach Vereinbarung'},
];

testContract('opening-hours', {
  kind: 'places',
  items: places,
  reads: 'Bürgerbüro',
  heading: 'Öffnungszeiten',
  headingInEnglish: 'Opening hours',
  empty: 'Hier sind keine Öffnungszeiten veröffentlicht.',
  dated: false,
});

describe('<opening-hours> takes', () => {
  for (const [attribute, [value, name, expected]] of Object.entries({
    'hours': ['24/7', 'hours', '24/7'],
    'place': ['markt', 'place', 'markt'],
    'region': ['DE-NW', 'region', 'DE-NW'],
    'holidays': ['augsburg', 'holidays', 'augsburg'],
    'school-holidays': ['/ferien.ics', 'schoolHolidays', '/ferien.ics'],
    'soon': ['15', 'soon', 15],
  } as const)) {
    it(`the attribute ${attribute}`, () => {
      const widget = document.createElement('opening-hours');
      widget.setAttribute(attribute, value);
      expect((widget as unknown as Record<string, unknown>)[name]).to.equal(expected);
    });
  }

  it('the hours from the attribute, and asks nobody', async () => {
    const asked: string[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    };
    const widget = await at(monday, `hours="${office}"`);
    window.fetch = fetch;
    expect(asked).to.deep.equal([]);
    expect(widget.state).to.equal('ready');
    expect(stateOf(widget)).to.equal('open');
    expect(answer(widget)).to.equal('Geöffnet · schließt um 12:00 Uhr');
    expect(widget.verdict).to.deep.equal({
      open: true, until: '2026-03-02T12:00:00+01:00', opens: null, comment: null, holiday: null,
    });
  });

  it('other hours when the attribute changes, and the feed when it goes', async () => {
    const widget = await at(monday, `hours="${office}" src="${addressOf('places', {id: 'a', name: 'Kiosk', openingHours: '24/7'})}"`);
    widget.hours = 'Mo 14:00-16:00';
    await widget.updateComplete;
    expect(answer(widget)).to.equal('Geschlossen · öffnet um 14:00 Uhr');
    widget.hours = '';
    await waitUntil(() => text(widget).includes('Kiosk'));
    expect(answer(widget)).to.equal('Durchgehend geöffnet');
  });

  it('the place that the page names, by id or name', async () => {
    const widget = await show<OpeningHours>(example('Ein Ort aus einer Liste'));
    expect(texts(widget, '.title')).to.deep.equal(['Bürgerbüro Süd']);
    expect(answer(widget)).to.equal('Geschlossen · öffnet morgen um 09:00 Uhr');
    widget.place = 'Stadtarchiv';
    await widget.updateComplete;
    expect(answer(widget)).to.equal('Nach Vereinbarung');
    widget.place = 'gibt-es-nicht';
    await widget.updateComplete;
    expect(widget.state).to.equal('empty');
  });

  for (const holidays of [['assumption', 'augsburg'], 'augsburg']) {
    it(`the state and its municipal holidays from the profile of the city, ${typeof holidays === 'string' ? 'a word' : 'a list'}`, async () => {
      const profile = `data:application/json,${encodeURIComponent(JSON.stringify({
        name: 'Auenfurt', officialKey: '09999012', holidays,
      }))}`;
      const stage = await show(`<div><city-profile src="${profile}"></city-profile>
        <opening-hours hours="Mo-Su 08:00-18:00; PH off" today="2026-08-08T12:00:00+02:00"></opening-hours></div>`);
      const widget = stage.querySelector('opening-hours')!;
      expect(answer(widget)).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
      expect(texts(widget, '.note')).to.deep.equal(['Heute ist Feiertag (Augsburger Friedensfest).']);
      widget.region = 'DE-NW';
      await widget.updateComplete;
      expect(answer(widget)).to.equal('Geöffnet · schließt um 18:00 Uhr');
    });
  }

  it('hours that only the large reader understands, once that is there', async () => {
    const hours = 'Mar Su[-1]-Oct Su[-1] -1 day 14:00-17:00; Oct Su[-1]-Mar Su[-1] -1 day 14:00-16:00';
    const widget = await at('2026-10-25T14:30:00+01:00', `hours="${hours}"`);
    await waitUntil(() => stateOf(widget) === 'open');
    expect(answer(widget)).to.equal('Geöffnet · schließt um 16:00 Uhr');
  });

  it('hours and holidays from a script', async () => {
    const widget = await at('2026-08-08T12:00:00+02:00', '');
    Object.assign(widget, {
      region: 'DE-BY', items: [{id: 'a', name: 'Bad', openingHours: 'Mo-Su 08:00-18:00; PH off', holidays: 'augsburg'}],
    });
    await widget.updateComplete;
    expect(answer(widget)).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
    expect(widget.verdict.holiday).to.equal('augsburg');
  });

  it('school holidays from our own JSON, asked for where hours depend on them', async () => {
    const address = addressOf('events',
      {id: 'o', name: 'Osterferien', startDate: '2026-03-30', endDate: '2026-04-12', allDay: true});
    const widget = await at('2026-04-11T12:00:00+02:00', `hours="Mo-Su 08:00-10:00; SH 11:00-18:00" school-holidays="${address}"`);
    await waitUntil(() => answer(widget) === 'Geöffnet · schließt um 18:00 Uhr');
    widget.today = '2026-04-12T12:00:00+02:00';
    await widget.updateComplete;
    expect(answer(widget)).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
  });

  it('school holidays from a calendar', async () => {
    const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Osterferien', 'DTSTART;VALUE=DATE:20260330',
      'DTEND;VALUE=DATE:20260412', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    const widget = await at('2026-04-11T12:00:00+02:00',
      `hours="Mo-Su 08:00-10:00; SH 11:00-18:00" school-holidays="data:text/calendar,${encodeURIComponent(calendar)}"`);
    await waitUntil(() => answer(widget) === 'Geöffnet · schließt um 18:00 Uhr');
  });

  it('hours as published where the school holidays cannot be had, and tells the page', async () => {
    const codes: string[] = [];
    const listen = ({detail}: CustomEvent<{src: string}>) => void codes.push(detail.src);
    document.addEventListener('city-error', listen);
    const widget = await at('2026-04-11T12:00:00+02:00', 'hours="Mo-Su 08:00-10:00; SH 11:00-18:00" school-holidays="about:blank"');
    await waitUntil(() => codes.length);
    document.removeEventListener('city-error', listen);
    expect(codes).to.deep.equal(['about:blank']);
    expect(stateOf(widget)).to.equal('unknown');
    expect(answer(widget)).to.equal('Mo-Su 08:00-10:00; SH 11:00-18:00');
  });
});

describe('<opening-hours> says', () => {
  it('until when it is open, and counts the last minutes', async () => {
    expect(answer(await show<OpeningHours>(example('Schließt gleich')))).to.equal('Geöffnet · schließt in 20 Minuten (12:00 Uhr)');
    expect(answer(await at('2026-03-02T11:40:00+01:00', `hours="${office}" soon="15"`))).to.equal('Geöffnet · schließt um 12:00 Uhr');
  });

  it('when it opens again, and that it is closed over a feast', async () => {
    const friday = await show<OpeningHours>(example('Geschlossen'));
    expect([answer(friday), stateOf(friday)]).to.deep.equal(['Geschlossen · öffnet Montag um 08:00 Uhr', 'closed']);
    const easter = await show<OpeningHours>(example('Über Ostern geschlossen'));
    expect(answer(easter)).to.equal('Geschlossen über Ostern · öffnet Dienstag um 08:00 Uhr');
    expect(easter.verdict).to.deep.equal({
      open: false, until: null, opens: '2026-04-07T08:00:00+02:00', comment: null, holiday: null,
    });
  });

  it('that the hours may differ on a holiday which they leave out', async () => {
    const widget = await show<OpeningHours>(example('Ein Feiertag, von dem die Angabe nichts sagt'));
    expect(answer(widget)).to.equal('Geöffnet · schließt um 18:30 Uhr');
    expect(texts(widget, '.note')).to.deep.equal(['Heute ist Feiertag (Fronleichnam). Die Öffnungszeiten können abweichen.']);
    expect(stateOf(widget)).to.equal('open');
    expect(widget.verdict).to.deep.equal({open: true, until: '2026-06-04T18:30:00+02:00', opens: null, comment: null, holiday: 'corpus-christi'});
  });

  it('what is published where nobody understands it, and not that it is closed', async () => {
    const widget = await show<OpeningHours>(example('Wie veröffentlicht'));
    expect([answer(widget), stateOf(widget)]).to.deep.equal(['nach Vereinbarung', 'unknown']);
    expect(widget.verdict.open).to.equal(null);
    expect(widget.renderRoot.querySelectorAll('table').length).to.equal(0);
    expect(text(widget)).not.to.contain('eschlossen');
  });

  it('the week from today on, and what is different in the next ones', async () => {
    const widget = await show<OpeningHours>(example('Abweichende Tage voraus'));
    expect(texts(widget, '[part=table] tr').slice(0, 2)).to.deep.equal(
      ['Heute, Dienstag 06:30–21:00 Uhr', 'Mittwoch 06:30–21:00 Uhr']);
    expect(texts(widget, '.hours-ahead li')).to.deep.equal([
      'Mo., 14. – Fr., 18. Dezember geschlossen · Wartung', 'Do., 24. – Fr., 25. Dezember geschlossen',
      'Do., 31. Dezember · Silvester geschlossen', 'Fr., 1. Januar 2027 · Neujahr 08:00–18:00 Uhr',
    ]);
  });

  it('each of several places, in a line', async () => {
    const widget = await show<OpeningHours>(example('Mehrere Orte'));
    expect(texts(widget, '[part=item] .title')).to.deep.equal(['Bürgerbüro am Markt', 'Bürgerbüro Süd', 'Stadtarchiv']);
    expect(texts(widget, '[part=answer]')).to.deep.equal([
      'Geöffnet · schließt um 12:00 Uhr', 'Geschlossen · öffnet morgen um 09:00 Uhr', 'Nach Vereinbarung',
    ]);
    expect(control<HTMLAnchorElement>(widget, 'Bürgerbüro am Markt').href).to.equal('https://eschenfurt.example/buergerbuero');
    control(widget, 'Mehr zeigen').click();
    await widget.updateComplete;
    expect(textOf(widget.shadowRoot!.activeElement!)).to.equal('Dokumentenausgabe Durchgehend geöffnet');
  });

  it('it all in the page\'s language', async () => {
    speak('en');
    const widget = await show<OpeningHours>(example('Abweichende Tage voraus'));
    expect(answer(widget)).to.equal('Open · closes at 21:00');
    expect(texts(widget, '.hours-ahead li')[2]).to.match(/^Thu,? 31 December · New Year’s Eve closed$/);
  });
});

describe('<opening-hours> shows the week', () => {
  it('open where there is room, folded in a narrow column and in a list', async () => {
    expect(isOpen(await show<OpeningHours>(example('Geöffnet')))).to.equal(true);
    expect(isOpen(await show<OpeningHours>(example('In einer schmalen Spalte')))).to.equal(false);
    expect(isOpen(await show<OpeningHours>(example('Mehrere Orte')))).to.equal(false);
  });

  it('as the person has left it while the minutes pass', async () => {
    const widget = await show<OpeningHours>(example('In einer schmalen Spalte'));
    control(widget, 'Öffnungszeiten der Woche').click();
    widget.today = '2026-03-02T11:45:00+01:00';
    await widget.updateComplete;
    expect(answer(widget)).to.equal('Geöffnet · schließt in 15 Minuten (12:00 Uhr)');
    expect(isOpen(widget)).to.equal(true);
  });
});

describe('<opening-hours>, every example', () => testAccessibility(examples));
