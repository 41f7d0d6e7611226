import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {define} from '../../src/widget/custom-element.js';
import {control, nameOf, resetPage, show, speak, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {furtherHost} from '../../src/testing/frame-page.js';
import {testContract} from '../../src/testing/contract.js';
import {examples} from './city-events.examples.js';
import {CityEvents} from './city-events.js';
import {nextEnd} from './event-query.js';

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const feed = (...items: object[]) => json({stadtbausteine: '1.0', kind: 'events', items});
const event = (name: string, startDate: string, more: object = {}) => ({id: name, name, startDate, ...more});
const tag = (attributes: string) => `<city-events loading="eager" ${attributes}></city-events>`;
const example = (name: string) => examples.find((one) => one.name === name)!.html;

const days = (events: CityEvents) =>
  [...events.renderRoot.querySelectorAll('.days > li')].map((day) => textOf(day));
const focused = (events: CityEvents) => events.shadowRoot!.activeElement;
const total = (events: CityEvents) => textOf(events.renderRoot.querySelector('.total') ?? document.createElement('p'));
const status = (events: CityEvents) => textOf(events.renderRoot.querySelector('[role=status]')!);

define(CityEvents);
beforeEach(resetPage);
after(resetPage);

describe('<city-events> says what is on', () => {
  it('lists events by day, what is on today first, with times of the city', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04T09:00:00+01:00" src="${feed(
      event('Markt', '2026-03-05T10:00:00+01:00', {location: {id: 'p', name: 'Fronhof'}, isAccessibleForFree: true}),
      event('Lesung', '2026-03-04T18:00:00Z', {endDate: '2026-03-04T19:30:00Z'}),
      event('Gestern', '2026-03-03T10:00:00+01:00'))}"`));
    expect(days(events)).to.deep.equal([
      'Heute, Mittwoch, 4. März 19:00 Uhr Lesung bis 20:30 Uhr',
      'Morgen, Donnerstag, 5. März 10:00 Uhr Markt Fronhof · kostenlos',
    ]);
  });

  it('shows the days asked for before all of a long calendar is read', async () => {
    const many = Array.from({length: 4000}, (_, index) => event(`Nr. ${index}`, `2026-${index % 2 ? '06' : '03'}-10`));
    const host = document.createElement('div');
    host.innerHTML = tag(`today="2026-03-04" range="month" src="${feed(...many)}"`);
    const events = host.firstElementChild as CityEvents;
    const counts: number[] = [];
    const loaded = new Promise<CustomEvent>((resolve) => events.addEventListener('city-load', resolve));
    document.body.append(host);
    await waitUntil(() => events.state === 'ready' && counts.push(events.items.length));
    await waitUntil(() => days(events).length === 1);
    expect((await loaded).detail).to.include({count: 4000});
    expect(counts[0]).to.equal(2000);
    expect(events.items).to.have.length(4000);
    expect(days(events)[0]).to.contain('Nr. 0');
    host.remove();
  });

  it('shows the events of a feed that is split as one list, and how old it is', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04T09:00:00+01:00" src="${await furtherHost()}events/index-1.json"`));
    expect(days(events)).to.deep.equal([
      'Morgen, Donnerstag, 5. März ganztägig Markt', 'Mittwoch, 1. April ganztägig Lesung',
    ]);
    expect(textOf(events)).to.contain('Stand: 4. März 2026');
    expect([events.stale, events.asOf?.toISOString(), events.sources.length]).to.deep.equal([false, '2026-03-04T05:00:00.000Z', 1]);
  });

  it('says that a part of a split feed is missing, and shows the others', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04T09:00:00+01:00" src="${await furtherHost()}events/incomplete.json"`));
    expect(days(events)).to.have.length(2);
    expect(textOf(events)).to.contain('Ein Teil der Daten fehlt gerade. Die Liste kann unvollständig sein.');
  });

  it('says of what time a feed is whose source has failed since', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04T09:00:00+01:00" src="${await furtherHost()}events/failing.json"`));
    expect(days(events)).to.have.length(2);
    expect(textOf(events)).to.contain('Es gibt gerade keine neuen Daten. Sie sehen den Stand vom 4. März 2026');
    expect(events.matches(':state(stale)')).to.equal(true);
  });

  it('keeps what has begun and is not over', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04T15:00:00+01:00" src="${feed(
      event('Läuft', '2026-03-04T10:00:00+01:00', {endDate: '2026-03-04T18:00:00+01:00'}),
      event('Vorbei', '2026-03-04T10:00:00+01:00', {endDate: '2026-03-04T14:00:00+01:00'}))}"`));
    expect(events.items.map(({name}) => name)).to.deep.equal(['Läuft']);
  });

  it('shows an event of several days once, with its span', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04" src="${feed(
      event('Festival', '2026-03-13', {endDate: '2026-03-16', allDay: true}))}"`));
    expect(days(events)).to.have.length(1);
    expect(days(events)[0]).to.match(/^Freitag, 13. März ganztägig Festival Fr., 13..+15. März$/);
  });

  it('puts the further dates of a series under the next one', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    const tour = days(events).filter((day) => day.includes('Führung'));
    expect(tour).to.have.length(1);
    expect(tour[0]).to.contain('jeden Sonntag · 3 weitere Termine');
    expect(tour[0]).to.contain('Sonntag, 29. März, 11:00–12:30 Uhr');
  });

  it('marks what is called off with a word, not with a line alone', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    expect(days(events).join()).to.contain('Sinfoniekonzert: Musik vom Fluss Abgesagt');
    expect(days(events).join()).to.contain('Lesung: Geschichten aus dem Hafen Neuer Termin');
  });

  it('shows more on request and takes the reader to the first event that came', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04" limit="1" src="${feed(
      event('Eins', '2026-03-05T10:00:00+01:00'), event('Zwei', '2026-03-06T10:00:00+01:00'))}"`));
    expect(days(events)).to.have.length(1);
    control(events, 'Mehr zeigen').click();
    await events.updateComplete;
    expect(textOf(focused(events)!)).to.equal('Zwei');
  });

  it('shows a long list from its beginning and lets the rest follow, all of it', async () => {
    const many = Array.from({length: 500}, (_, index) => event(`Nr. ${index}`, '2026-03-05', {id: `e${index}`}));
    const events = await show<CityEvents>(tag('today="2026-03-04" limit="1000"'));
    events.items = many;
    await events.updateComplete;
    const rows = () => [...events.renderRoot.querySelectorAll('.event .name')].map(textOf);
    expect(rows()[0]).to.equal('Nr. 0');
    expect(rows().length).to.be.below(500);
    await waitUntil(() => rows().length === 500);
  });

  it('merges a calendar file and a JSON feed', async () => {
    const events = await show<CityEvents>(example('Mehrere Quellen'));
    expect(new Set(events.items.map(({name}) => name))).to.include('Lauftreff an der Marle').and.include('Marle-Lichter');
  });
});

describe('<city-events> finds what one looks for', () => {
  it('shows the weekend at the press of a button, and says how many there are', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    control(events, 'Wochenende').click();
    await events.updateComplete;
    expect(days(events)).to.have.length(2);
    expect(days(events)[0]).to.contain('Samstag, 7. März');
    expect(status(events)).to.equal('3 Veranstaltungen');
    expect(total(events)).to.equal('3 Veranstaltungen');
    control(events, 'Alle').click();
    await events.updateComplete;
    expect(total(events)).to.equal('');
    control(events, 'Wochenende').click();
    await events.updateComplete;
    expect(control(events, 'Wochenende').getAttribute('aria-pressed')).to.equal('true');
  });

  it('gives the box for free events the width of the form', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    control(events, 'Filter').click();
    await waitUntil(() => events.renderRoot.querySelector('#panel-filter'));
    const [box, fields] = ['.check', '.fields'].map((part) => events.renderRoot.querySelector(part)!.getBoundingClientRect());
    expect([box!.left, box!.width]).to.deep.equal([fields!.left, fields!.width]);
  });

  it('finds a free event by words, without a mouse', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    control(events, 'Filter').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => events.renderRoot.querySelector('#panel-filter'));
    control(events, 'Suchwort').focus();
    await sendKeys({type: 'fruehling'});
    control(events, 'Nur kostenlose Veranstaltungen').focus();
    await sendKeys({press: ' '});
    await waitUntil(() => days(events).length === 1, 'the filter never applies');
    expect(days(events)).to.deep.equal([
      'Samstag, 7. März 10:00 Uhr Frühlingsmarkt am Fronhof Fronhof · kostenlos · bis 18:00 Uhr']);
  });

  it('gives every event a name that can be spoken of, in the language of the page', async () => {
    const lines = (uid: string, ...more: string[]) =>
      ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20260305T100000', ...more, 'END:VEVENT'];
    const text = ['BEGIN:VCALENDAR', ...lines('1', 'SUMMARY:'), ...lines('2', 'LOCATION:Fronhof'), 'END:VCALENDAR'].join('\n');
    for (const [language, name] of [['de', 'Ohne Titel'], ['en', 'Untitled'], ['tr', 'Başlıksız'], ['uk', 'Без назви']] as const) {
      speak(language);
      const events = await show<CityEvents>(tag(`today="2026-03-04" src="data:text/calendar,${encodeURIComponent(text)}"`));
      const names = () => [...events.renderRoot.querySelectorAll('.event .name')].map(textOf);
      await waitUntil(() => names().length && names().every((one) => one === name));
      expect(names()).to.deep.equal([name, name]);
    }
  });

  it('shows only the kind of events the page asks for', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04" category="Märkte" src="${feed(
      event('Lesung', '2026-03-05'), event('Wochenmarkt', '2026-03-06', {categories: ['märkte']}))}"`));
    await waitUntil(() => days(events).length);
    expect(days(events)).to.deep.equal(['Freitag, 6. März ganztägig Wochenmarkt']);
    expect(events.items.map(({name}) => name)).to.deep.equal(['Wochenmarkt']);
  });

  it('of several kinds where the page names several, and lets nobody reach others', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04" category="Märkte; Lesung" src="${feed(
      event('Konzert', '2026-03-05', {categories: ['Musik']}), event('Lesung', '2026-03-05', {categories: ['Lesung']}),
      event('Wochenmarkt', '2026-03-06', {categories: ['Märkte']}))}"`));
    const names = () => [...events.renderRoot.querySelectorAll('.event .name')].map(textOf);
    expect(names()).to.deep.equal(['Lesung', 'Wochenmarkt']);
    control(events, 'Filter').click();
    await waitUntil(() => events.renderRoot.querySelector('#panel-filter'));
    expect([...control<HTMLSelectElement>(events, 'Art').options].map(({text}) => text.trim()))
      .to.deep.equal(['alle', 'Lesung', 'Märkte']);
    control(events, 'Filter zurücksetzen').click();
    await events.updateComplete;
    expect(names()).to.deep.equal(['Lesung', 'Wochenmarkt']);
  });

  it('and says that nothing is published where none of the kind is', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04" category="Markt" src="${feed(
      event('Lesung', '2026-03-05', {categories: ['Lesung']}))}"`));
    expect(events.state).to.equal('empty');
    expect(textOf(events)).to.contain('Zurzeit sind keine Veranstaltungen eingetragen.');
  });

  it('searches for the words of the attribute at first, which a person can take out', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04" query="maerkte" src="${feed(
      event('Lesung', '2026-03-05'), event('Märkte im Hof', '2026-03-06'))}"`));
    await waitUntil(() => days(events).length === 1);
    expect(days(events)[0]).to.contain('Märkte im Hof');
    control(events, 'Filter (1)').click();
    await waitUntil(() => events.renderRoot.querySelector('#panel-filter'));
    expect(control<HTMLInputElement>(events, 'Suchwort').value).to.equal('maerkte');
    control(events, 'Filter zurücksetzen').click();
    await events.updateComplete;
    expect(days(events)).to.have.length(2);
  });

  it('tells the page what was changed', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    const told: unknown[] = [];
    events.addEventListener('city-change', ({detail: {name, value}}) => told.push([name, name === 'filter' ? '' : value]));
    control(events, 'Filter').click();
    await waitUntil(() => events.renderRoot.querySelector('#panel-filter'));
    control(events, 'Suchwort').focus();
    await sendKeys({type: 'a'});
    const kinds = control<HTMLSelectElement>(events, 'Art');
    kinds.value = 'Markt';
    kinds.dispatchEvent(new Event('change'));
    control(events, 'Wochenende').click();
    control(events, 'Monat').click();
    expect(told).to.deep.equal([['query', 'a'], ['category', 'Markt'], ['filter', ''], ['view', 'month']]);
  });

  it('says so when a filter leaves nothing', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    control(events, 'Heute').click();
    await events.updateComplete;
    expect(textOf(events)).to.contain('Dazu gibt es keine Veranstaltungen.');
    expect(events.state).to.equal('ready');
  });

  it('shows and counts the filters that are set while the form for them is closed', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    control(events, 'Filter').click();
    await waitUntil(() => events.renderRoot.querySelector('#panel-filter'));
    expect(events.renderRoot.querySelector('#panel-filter input')!.getAttribute('type')).to.equal('checkbox');
    control(events, 'Nur kostenlose Veranstaltungen').click();
    control(events, 'Suchwort').focus();
    await sendKeys({type: 'markt'});
    control(events, 'Filter (2)').click();
    await events.updateComplete;
    expect(textOf(events.renderRoot.querySelector('.active')!)).to.equal('kostenlos · markt Filter zurücksetzen');
    control(events, 'Filter zurücksetzen').click();
    await events.updateComplete;
    expect(events.renderRoot.querySelector('.active')).to.equal(null);
    expect(control(events, 'Filter').getAttribute('aria-expanded')).to.equal('false');
  });

  it('tells a period from a view', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    const group = (label: string) =>
      [...events.renderRoot.querySelectorAll(`[role=group][aria-label="${label}"] button`)].map(textOf);
    expect(group('Zeitraum')).to.deep.equal(['Alle', 'Heute', 'Wochenende', '7 Tage']);
    expect(group('Ansicht')).to.deep.equal(['Liste', 'Monat']);
  });

  it('shows beside the month sheet what is on in the month of the sheet', async () => {
    const events = await show<CityEvents>(tag(`view="month" today="2026-03-04" src="${feed(
      event('Heute', '2026-03-04'), event('Ostermarkt', '2026-04-05'), event('Maibaum', '2026-04-30'))}"`));
    await waitUntil(() => events.renderRoot.querySelector('[role=grid]'));
    const beside = () => textOf(events.renderRoot.querySelector('.chosen')!);
    expect(beside()).to.contain('4. März').and.contain('Heute');
    for (const day of ['Sonntag, 5. April ganztägig Ostermarkt', 'Montag, 4. Mai: keine Veranstaltungen']) {
      control(events, 'Nächster Monat').click();
      await events.updateComplete;
      expect(beside()).to.equal(day);
    }
  });

  it('unfolds five further dates of a series, and the rest behind them', async () => {
    const weekly = Array.from({length: 9}, (_, week) => event('Chor', new Date(Date.UTC(2026, 2, 5 + 7 * week)).toISOString().slice(0, 10),
      {id: `chor${week}`, seriesId: 'chor', recurring: true}));
    const events = await show<CityEvents>(tag(`today="2026-03-04" src="${feed(...weekly)}"`));
    const series = events.renderRoot.querySelector('details.series')!;
    expect(textOf(series.querySelector('summary')!)).to.equal('jeden Donnerstag · 8 weitere Termine');
    expect(series.querySelectorAll(':scope > ul > li')).to.have.length(5);
    expect(textOf(series.querySelector(':scope > details > summary')!)).to.equal('3 weitere Termine');
    expect(series.querySelectorAll(':scope > details li')).to.have.length(3);
  });

  it('moves through the month with the keys of the date grid', async () => {
    const events = await show<CityEvents>(example('Monatsblatt'));
    await waitUntil(() => events.renderRoot.querySelector('td[tabindex="0"]'));
    const cell = events.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')!;
    expect(nameOf(cell)).to.equal('Mittwoch, 4. März: keine Veranstaltungen');
    cell.focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'End'});
    await sendKeys({press: 'ArrowLeft'});
    await events.updateComplete;
    expect(nameOf(focused(events)!)).to.equal('Samstag, 14. März: 1 Veranstaltung');
    await sendKeys({press: 'Enter'});
    await events.updateComplete;
    expect(textOf(events.renderRoot.querySelector('.chosen')!)).to.contain('Marle-Lichter');
  });
});

describe('<city-events> keeps the filter in the page\'s address', () => {
  it('for those who want to send somebody what they found', async () => {
    const before = location.href;
    const linked = example('Liste nach Tagen').replace('<city-events', '<city-events deep-link');
    const events = await show<CityEvents>(linked);
    control(events, 'Wochenende').click();
    await events.updateComplete;
    expect(new URLSearchParams(location.search).get('events')).to.equal('range=weekend');
    const other = await show<CityEvents>(linked);
    expect(control(other, 'Wochenende').getAttribute('aria-pressed')).to.equal('true');
    expect(days(other)).to.have.length(2);
    history.replaceState(null, '', before);
  });

  it('and takes no nonsense from it', async () => {
    const before = location.href;
    history.replaceState(null, '', `?events=${encodeURIComponent('range=ever&from=gestern&__proto__=1&free=perhaps')}`);
    const events = await show<CityEvents>(example('Liste nach Tagen').replace('<city-events', '<city-events deep-link'));
    expect(control(events, 'Alle').getAttribute('aria-pressed')).to.equal('true');
    expect(days(events)).to.have.length(4);
    history.replaceState(null, '', before);
  });
});

describe('<city-events> shows one event', () => {
  const open = async (events: CityEvents, name: string) => {
    control(events, name).click();
    await waitUntil(() => events.renderRoot.querySelector('#detail'));
    await events.updateComplete;
  };

  it('with when, where, what it costs, and safe text, and gives the focus to its name', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    await open(events, 'Frühlingsmarkt am Fronhof');
    const text = textOf(events.renderRoot.querySelector('.detail')!);
    expect(text).to.match(/Samstag, 7. März.+10:00.+18:00 Uhr/);
    expect(text).to.contain('Fronhof Am Fronhof 1, 43017 Eschenfurt Auf der Karte zeigen');
    expect(text).to.contain('Eintritt kostenlos');
    await waitUntil(() => events.renderRoot.querySelector('.text strong'));
    expect(focused(events)!.id).to.equal('detail');
  });

  it('and takes the reader back to where the list was left', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    await open(events, 'Frühlingsmarkt am Fronhof');
    control(events, 'Zurück zur Liste').click();
    await waitUntil(() => focused(events)?.textContent?.trim() === 'Frühlingsmarkt am Fronhof');
  });

  it('and by the browser\'s way back as well', async () => {
    const before = location.href;
    const events = await show<CityEvents>(example('Liste nach Tagen').replace('<city-events', '<city-events deep-link'));
    await open(events, 'Frühlingsmarkt am Fronhof');
    history.back();
    await waitUntil(() => focused(events)?.textContent?.trim() === 'Frühlingsmarkt am Fronhof');
    history.replaceState(null, '', before);
  });

  it('with what is to know and to do before picture and text', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    await open(events, 'Frühlingsmarkt am Fronhof');
    const order = [...events.renderRoot.querySelector('.detail')!.children].map(({className, localName}) => className || localName);
    expect(order.indexOf('row')).to.be.below(order.indexOf('text')).and.above(order.indexOf('answer'));
    expect(order.indexOf('dl')).to.be.below(order.indexOf('text'));
  });

  it('and shows that its link is copied, until another one is open', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    await open(events, 'Frühlingsmarkt am Fronhof');
    Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: async () => {}}, configurable: true});
    control(events, 'Teilen').click();
    await waitUntil(() => status(events) === 'Der Link ist kopiert.');
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    const told = events.renderRoot.querySelector('.detail .row')!;
    expect(textOf(told)).to.contain('Der Link ist kopiert.');
    control(events, 'Zurück zur Liste').click();
    await events.updateComplete;
    await open(events, 'Sinfoniekonzert: Musik vom Fluss');
    expect(textOf(events.renderRoot.querySelector('.detail')!)).not.to.contain('kopiert');
  });

  it('unless the page shows it itself', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    const chosen = new Promise<{item: {name: string}}>((resolve) => events.addEventListener('city-select', (select) => {
      select.preventDefault();
      resolve(select.detail as {item: {name: string}});
    }));
    control(events, 'Frühlingsmarkt am Fronhof').click();
    expect((await chosen).item.name).to.equal('Frühlingsmarkt am Fronhof');
    await events.updateComplete;
    expect(textOf(events)).not.to.contain('Zurück zur Liste');
  });

  it('keeps it open when the page changes its language', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    await open(events, 'Frühlingsmarkt am Fronhof');
    speak('en');
    await waitUntil(() => textOf(events).includes('Back to the list'));
    expect(textOf(events.renderRoot.querySelector('#detail')!)).to.equal('Frühlingsmarkt am Fronhof');
  });

  it('as a calendar file with the time in its zone', async () => {
    const events = await show<CityEvents>(example('Liste nach Tagen'));
    let file: Promise<string> | undefined;
    events.addEventListener('city-navigate', (navigate) => {
      navigate.preventDefault();
      file = fetch(navigate.detail.href).then((answer) => answer.text());
    });
    await open(events, 'Frühlingsmarkt am Fronhof');
    control(events, 'In meinen Kalender').click();
    await waitUntil(() => file);
    expect((await file!).split('\r\n')).to.include.members([
      'BEGIN:VTIMEZONE', 'DTSTART;TZID=Europe/Berlin:20260307T100000', 'SUMMARY:Frühlingsmarkt am Fronhof',
    ]);
  });

  it('at once where the page names it', async () => {
    const events = await show<CityEvents>(tag(`item="Markt" today="2026-03-04" src="${feed(
      event('Lesung', '2026-03-05'), event('Markt', '2026-03-05T10:00:00+01:00'))}"`));
    await waitUntil(() => events.renderRoot.querySelector('#detail'));
    expect(textOf(events.renderRoot.querySelector('#detail')!)).to.equal('Markt');
    events.item = '';
    await events.updateComplete;
    expect(days(events)).to.have.length(1);
  });

  it('in the page\'s address, and by the address', async () => {
    const before = location.href;
    const events = await show<CityEvents>(tag(`deep-link today="2026-03-04" src="${feed(
      event('Markt', '2026-03-05T10:00:00+01:00'))}"`));
    await open(events, 'Markt');
    expect(new URLSearchParams(location.search).get('event')).to.equal('Markt');
    const other = await show<CityEvents>(tag(`deep-link today="2026-03-04" src="${feed(
      event('Markt', '2026-03-05T10:00:00+01:00'))}"`));
    await waitUntil(() => other.renderRoot.querySelector('#detail'));
    history.replaceState(null, '', before);
  });
});

describe('<city-events> and the clock', () => {
  it('lets an event go when it is over, and says so when it was the last', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04T15:00:00+01:00" src="${feed(
      event('Führung', '2026-03-04T14:00:00+01:00', {endDate: '2026-03-04T16:00:00+01:00'}))}"`));
    expect(events.state).to.equal('ready');
    events.today = '2026-03-04T16:00:00+01:00';
    await events.updateComplete;
    expect(events.state).to.equal('empty');
    expect(textOf(events)).to.contain('Zurzeit sind keine Veranstaltungen eingetragen.');
  });

  it('looks again when the next event ends, and at midnight where none does', () => {
    const viewpoint = {today: '2026-03-04', now: Date.parse('2026-03-04T15:00:00+01:00'), timeZone: 'Europe/Berlin'};
    const long = event('Markt', '2026-03-04T10:00:00+01:00', {endDate: '2026-03-04T18:00:00+01:00'});
    const short = event('Führung', '2026-03-04T14:00:00+01:00', {endDate: '2026-03-04T15:30:00+01:00'});
    expect(nextEnd([long, short], viewpoint)).to.equal('15:30');
    expect(nextEnd([event('Lesung', '2026-03-04T19:00:00+01:00')], viewpoint)).to.equal('00:00');
  });
});

describe('<city-events> is safe and tidy', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>"onclick="x';

  it('shows hostile text as text, and follows no address but the web\'s', async () => {
    const events = await show<CityEvents>(tag(`today="2026-03-04" src="${feed(event(hostile, '2026-03-05', {
      allDay: true, description: hostile, organizer: hostile, url: 'javascript:alert(1)', image: 'javascript:alert(1)',
      categories: [hostile], location: {id: hostile, name: hostile, address: hostile},
    }))}"`));
    events.renderRoot.querySelector<HTMLElement>('.name')!.click();
    await waitUntil(() => events.renderRoot.querySelector('#detail'));
    await events.updateComplete;
    expect(textOf(events.renderRoot.querySelector('#detail')!)).to.equal(hostile);
    expect(events.renderRoot.querySelector('script, [onclick], [onerror], [href^=javascript], img')).to.equal(null);
  });

  it('tells search engines, and takes it back when it leaves the page', async () => {
    const events = await show<CityEvents>(tag(`structured-data today="2026-03-04" src="${feed(
      event('</script><b>Markt', '2026-03-05T10:00:00+01:00'))}"`));
    const data = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(data);
    const graph = (JSON.parse(data()!.textContent!) as {'@graph': {name: string; startDate: string}[]})['@graph'];
    expect(graph[0]!.name).to.equal('</script><b>Markt');
    expect(graph[0]!.startDate).to.equal('2026-03-05T10:00:00+01:00');
    expect(data()!.textContent).to.not.contain('</script>');
    events.remove();
    expect(data()).to.equal(null);
  });

  it('says that a part is missing when the file breaks off', async () => {
    const cut = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260305T100000Z\r\nSUMMARY:Markt\r\nEND:VEVENT\r\n'
      + 'BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20260306T1';
    const events = await show<CityEvents>(tag(`today="2026-03-04" src="data:text/calendar,${encodeURIComponent(cut)}"`));
    expect(days(events).join()).to.contain('Markt');
    expect(textOf(events)).to.contain('Ein Teil der Daten fehlt gerade.');
  });
});

testContract('city-events', {
  kind: 'events',
  items: [event('Markt', '2026-03-03T10:00:00+01:00'), event('Lesung', '2026-03-04T19:00:00+01:00')],
  reads: 'Morgen, Dienstag, 3. März 10:00 Uhr Markt',
  heading: 'Veranstaltungen',
  headingInEnglish: 'Events',
  empty: 'Zurzeit sind keine Veranstaltungen eingetragen.',
  dated: true,
});

describe('<city-events>, every example', () => testAccessibility(examples));
