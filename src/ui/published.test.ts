import {expect} from '@open-wc/testing';
import {CityEvents} from '../../components/city-events/city-events.js';
import {CityProfile} from '../../components/city-profile/city-profile.js';
import {ServiceFinder} from '../../components/service-finder/service-finder.js';
import {WasteCalendar} from '../../components/waste-calendar/waste-calendar.js';
import {resetPage, show, shown, speak, waitUntil} from '../testing/page.js';
import type {Widget} from '../testing/page.js';
import {allInOrder, wordOrder} from '../testing/visual-order.js';
import {define} from '../widget/custom-element.js';

/*
 * German data in an Arabic page. A full stop, a bracket or a number at the edge of a text belongs to neither
 * direction, and lands on the wrong side of it where the text is not kept apart from what stands around it.
 */

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const feed = (kind: string, title: string, items: readonly object[], language?: string) =>
  json({stadtbausteine: '1.0', kind, source: {title, language, asOf: '2026-02-20T09:00:00+01:00'}, items});

const bins = feed('collections', 'Entsorgung Eschenfurt e. V.', [
  {id: '1', date: '2026-03-03', fraction: 'residual', name: '1. Restmüll (grau)', containers: ['120 l'], interval: 'P3W'},
  {id: '2', date: '2026-03-03', fraction: 'residual', name: '1. Restmüll (grau)', containers: ['1,1 m³', '240 l']},
  {id: '3', date: '2026-03-14', fraction: 'hazardous', name: 'Schadstoffe!', note: 'Markt 12 a, 9:00–12:00 Uhr (Tel. 0212 290-0)'},
  {id: '4', date: '2026-03-17', fraction: 'other', name: '14-tägl. Asche.', movedFrom: '2026-03-16'},
]);

const streets = json({streets: [
  {name: '1. Mai-Str.', district: 'Ost (2.)', houses: [{name: '12 a', src: bins}, {name: '1–9', src: bins}]},
  {name: 'Mainstr.', src: bins},
]});

const hall = {
  id: 'p', name: '2. OG, Saal 3 (Altbau)', address: 'Uferstr. 20 a–c, 43017 Eschenfurt', latitude: 51.17, longitude: 7.08,
};

const events = (language?: string) => feed('events', 'Kulturbüro e. V.', [
  {
    id: 'a', name: '10. Fest: Eintritt frei!', startDate: '2026-03-04T10:00:00+01:00', endDate: '2026-03-04T18:00:00+01:00',
    location: hall, categories: ['1. Mai (draußen)'], organizer: 'Verein e. V.', accessibilitySummary: 'Aufzug (Eingang B).',
    offers: [{name: 'Kinder (bis 12 J.)', price: 4}, {name: 'Alle ab 13.', price: 12.5}],
    description: '<p>10:00–18:00 Uhr, Tel. <a href="tel:+49212290">+49 (0)212 290-0</a>.</p>',
  },
  ...['2026-03-08', '2026-03-15'].map((day) => (
    {id: day, name: 'Führung 1 (kurz)', startDate: `${day}T11:00:00+01:00`, recurring: true, seriesId: 's', location: hall})),
], language);

const services = (language?: string) => feed('services', 'Stadt Eschenfurt (Amt 33)', [{
  id: 'p', name: '1. Ausweis (neu)!', summary: 'Kosten: 37,00 € (ab 24 J.).', fees: '22,80–37,00 €', processingTime: '2–3 Wochen.',
  lifeSituations: ['Ausweise & Co.'], requiredDocuments: '<ul><li>1 Bild (35 × 45 mm)</li></ul>', legalBasis: '§§ 1–9 PAuswG.',
  forms: [{name: '1. Antrag (PDF, 120 kB)', url: 'https://eschenfurt.example/a.pdf'}],
  offices: [{
    ...hall, name: '1. Amt (EG)', telephone: '+49 (0)212 290-2210', email: 'a@b-c.example', url: 'https://eschenfurt.example/',
    openingHours: 'Mo-Fr 08:00-12:00; Th 14:00-18:00',
  }],
}, {id: 'q', name: 'Pass (48 h)', lifeSituations: ['Umzug (innerorts)']}], language);

const calendar = (attributes: string) =>
  show<WasteCalendar>(`<waste-calendar loading="eager" today="2026-03-02" ${attributes}></waste-calendar>`);
const eventList = (attributes: string) =>
  show<CityEvents>(`<city-events loading="eager" today="2026-03-04T09:00:00+01:00" ${attributes}></city-events>`);
const finder = (attributes: string) =>
  show<ServiceFinder>(`<service-finder loading="eager" today="2026-03-02" ${attributes}></service-finder>`);

const expectInOrder = (widget: Widget, words: readonly string[]) =>
  expect(wordOrder(widget.renderRoot, words)).to.deep.equal(allInOrder(words));

const press = async (widget: Widget, selector: string, until: string) => {
  widget.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await waitUntil(() => widget.renderRoot.querySelector(until), until);
  await shown(widget);
};

for (const widget of [WasteCalendar, CityEvents, ServiceFinder, CityProfile]) define(widget);
beforeEach(() => {
  resetPage();
  speak('ar');
});
after(resetPage);

describe('What a feed says is marked with the language it is in', () => {
  const spokenBy = (widget: Widget, selector: string) =>
    [...widget.renderRoot.querySelectorAll(selector)].map((each) => each.closest<HTMLElement>('[lang]')?.lang);

  it('<city-events>, where the feed names it', async () => {
    const widget = await eventList(`src="${events('de')}"`);
    expect(spokenBy(widget, '.name bdi')).to.deep.equal(['de', 'de']);
    expect(spokenBy(widget, '.day-name, .time')).to.deep.equal(Array(4).fill(undefined));
    await press(widget, '[data-item=a]', '#detail');
    expect(spokenBy(widget, '.title bdi, .text, dd bdi[lang]')).to.deep.equal(Array(7).fill('de'));
    expect(spokenBy(widget, 'dt, .answer')).to.deep.equal(Array(5).fill(undefined));
  });

  it('<service-finder>, where the feed names it', async () => {
    const widget = await finder(`src="${services('de')}"`);
    expect(spokenBy(widget, '.name bdi')).to.deep.equal(['de', 'de']);
    await press(widget, '[data-item=p]', '#detail');
    expect(new Set(spokenBy(widget, '.title bdi, .text, .forms bdi'))).to.deep.equal(new Set(['de']));
    expect(new Set(spokenBy(widget, '.fact > .label'))).to.deep.equal(new Set([undefined]));
  });

  it('<city-events>, by the city\'s profile where the feed does not', async () => {
    const profile = json({name: 'Eschenfurt', language: 'de', widgets: {'city-events': {
      src: events(), loading: 'eager', today: '2026-03-04T09:00:00+01:00',
    }}});
    const stage = await show(`<city-profile src="${profile}"><city-events></city-events></city-profile>`);
    const widget = stage.querySelector<CityEvents>('city-events')!;
    await waitUntil(() => widget.renderRoot.querySelector('.name'));
    expect(spokenBy(widget, '.name bdi')).to.deep.equal(['de', 'de']);
  });

  it('<city-events>, not at all where nobody knows it', async () => {
    const widget = await eventList(`src="${events()}"`);
    expect(spokenBy(widget, '.name bdi')).to.deep.equal([undefined, undefined]);
  });

  it('<waste-calendar>, as German where the feed says nothing else', async () => {
    const german = await calendar(`src="${bins}"`);
    expect(new Set(spokenBy(german, '.bin [part=meta] > bdi:not([dir])'))).to.deep.equal(new Set(['de']));
    const dutch = await calendar(`src="${feed('collections', 'Stad', [
      {id: '1', date: '2026-03-03', fraction: 'other', name: 'Oud papier'}], 'nl')}"`);
    expect(spokenBy(dutch, '.bin .name bdi')).to.deep.equal(['nl']);
  });
});

describe('German data in an Arabic page reads as it was written', () => {
  const everywhere = ['1. Restmüll (grau)', '120 l', '1,1 m³, 240 l', 'Entsorgung Eschenfurt e. V.'];

  it('<waste-calendar>: list, month and year sheet, bins to choose from', async () => {
    const widget = await calendar(`src="${bins}"`);
    const noted = ['Schadstoffe!', 'Markt 12 a, 9:00–12:00 Uhr (Tel. 0212 290-0)'];
    expectInOrder(widget, [...everywhere, ...noted, '14-tägl. Asche.']);
    widget.view = 'month';
    await waitUntil(() => widget.renderRoot.querySelector('[data-day="2026-03-14"]'));
    await press(widget, '[data-day="2026-03-14"]', '.month .bin');
    expectInOrder(widget, noted);
    widget.view = 'year';
    await waitUntil(() => widget.renderRoot.querySelector('.year'));
    expectInOrder(widget, [...everywhere, 'Schadstoffe!', '14-tägl. Asche.']);
    await press(widget, '[aria-controls=panel-filter]', '#panel-filter');
    expectInOrder(widget, everywhere);
  });

  it('<waste-calendar>: streets to choose from, the address chosen and kept', async () => {
    const widget = await calendar(`streets="${streets}" src="{street}"`);
    const field = widget.renderRoot.querySelector<HTMLInputElement>('#street')!;
    await waitUntil(() => !widget.renderRoot.querySelector('#street-hint')!.textContent!.includes('…'));
    field.value = 'mai';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => widget.renderRoot.querySelectorAll('[role=option]').length === 2);
    expectInOrder(widget, ['1. Mai-Str.', 'Ost (2.)', 'Mainstr.']);
    widget.renderRoot.querySelector<HTMLElement>('.check input')!.click();
    await press(widget, '[role=option]:has([part=meta])', '#house');
    const houses = widget.renderRoot.querySelector<HTMLSelectElement>('#house')!;
    houses.selectedIndex = 1;
    await press(widget, '[type=submit]', '#change');
    await shown(widget);
    expectInOrder(widget, ['1. Mai-Str. 12 a']);
    await press(widget, '#change', 'ul[aria-label]:not(#streets)');
    expectInOrder(widget, ['1. Mai-Str. 12 a']);
  });

  it('<waste-calendar>: the sheet for the fridge says for which address it is', async () => {
    const widget = await calendar(`streets="${streets}" src="{street}" street="1. Mai-Str." house="12 a" view="year"`);
    await waitUntil(() => widget.renderRoot.querySelector('.year .sheet-title'));
    expect(wordOrder(widget.renderRoot.querySelector('.sheet-title')!, ['1. Mai-Str. 12 a']))
      .to.deep.equal(['1. Mai-Str. 12 a: in order']);
  });

  it('<city-events>: list, month and detail', async () => {
    const widget = await eventList(`src="${events()}"`);
    const first = ['10. Fest: Eintritt frei!', '2. OG, Saal 3 (Altbau)', 'Kulturbüro e. V.'];
    expectInOrder(widget, [...first, 'Führung 1 (kurz)']);
    widget.view = 'month';
    await waitUntil(() => widget.renderRoot.querySelector('.month'));
    expectInOrder(widget, first);
    await press(widget, '[data-item=a]', '#detail');
    expectInOrder(widget, [
      ...first, 'Uferstr. 20 a–c, 43017 Eschenfurt', '1. Mai (draußen)', 'Verein e. V.', 'Aufzug (Eingang B).',
      'Kinder (bis 12 J.)', 'Alle ab 13.', '+49 (0)212 290-0', '10:00–18:00 Uhr, Tel. ',
    ]);
  });

  it('<service-finder>: what is found, a subject, and all of one service', async () => {
    const widget = await finder(`src="${services()}"`);
    expectInOrder(widget, [
      '1. Ausweis (neu)!', '22,80–37,00 €', '1. Amt (EG)', '2–3 Wochen', 'Ausweise & Co.', 'Umzug (innerorts)',
      'Stadt Eschenfurt (Amt 33)',
    ]);
    await press(widget, '.situations button', '#found');
    expectInOrder(widget, ['Ausweise & Co.']);
    await press(widget, '[data-item=p]', '#detail');
    for (const details of widget.renderRoot.querySelectorAll('details')) details.open = true;
    expectInOrder(widget, [
      '1. Ausweis (neu)!', 'Kosten: 37,00 € (ab 24 J.).', '22,80–37,00 €', '2–3 Wochen.', '1 Bild (35 × 45 mm)', '§§ 1–9 PAuswG.',
      '1. Antrag (PDF, 120 kB)', '1. Amt (EG)', 'Uferstr. 20 a–c, 43017 Eschenfurt', '+49 (0)212 290-2210',
      'Stadt Eschenfurt (Amt 33)',
    ]);
  });

  it('and what a person types into a field as well', async () => {
    const widget = await finder(`src="${services()}"`);
    expect(getComputedStyle(widget.renderRoot.querySelector('#query')!).unicodeBidi).to.equal('plaintext');
    const list = await eventList(`src="${events()}"`);
    await press(list, '[aria-controls=panel-filter]', '#panel-filter');
    for (const field of ['#text', '#place']) {
      expect(getComputedStyle(list.renderRoot.querySelector(field)!).unicodeBidi).to.equal('plaintext');
    }
    // By its first letter one chooses with the keyboard, so that no character may stand before it.
    const option = list.renderRoot.querySelector('#place option:last-child')!;
    expect([option.textContent, option.matches(':dir(ltr)')]).to.deep.equal(['2. OG, Saal 3 (Altbau)', true]);
  });
});
