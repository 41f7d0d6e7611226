import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {fetchedOf} from '../../src/testing/loaded-modules.js';
import {control, resetPage, show, speak, textOf, waitUntil} from '../../src/testing/page.js';
import {pageSettings} from '../../src/page/page-settings.js';
import {define} from '../../src/widget/custom-element.js';
import {CityEvents} from './city-events.js';

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const event = (name: string, day: string, more: object = {}) => ({id: name, name, startDate: `2026-03-${day}`, ...more});

const court = {id: 'p1', name: 'Fronhof', latitude: 51.17, longitude: 7.08};
const hall = {id: 'p2', name: 'Konzerthaus', latitude: 51.19, longitude: 7.12};

const tours = ['08', '15', '22'].map((day) =>
  event('Führung', day, {id: `tour#${day}`, seriesId: 'tour', recurring: true, location: hall, categories: ['Führung']}));

const program = [
  event('Markt', '07', {location: court, categories: ['Markt'], isAccessibleForFree: true}),
  event('Fest', '08', {location: court, categories: ['Fest']}),
  event('Lesung', '10', {location: {id: 'p3', name: 'Bücherei'}}),
  ...tours,
];

const ground = json({type: 'FeatureCollection', features: []});
const tag = (attributes: string, items: readonly object[] = program) => `<city-events loading="eager" today="2026-03-04"
  src="${json({stadtbausteine: '1.0', kind: 'events', items})}" ${attributes}></city-events>`;
const own = `tiles="${ground}" attribution="© Stadt Eschenfurt"`;
const withMap = `views="list month map" ${own}`;

const inner = (events: CityEvents) => events.renderRoot.querySelector('.place-map')?.shadowRoot;
const marks = (events: CityEvents) => [...inner(events)?.querySelectorAll<HTMLButtonElement>('.mark') ?? []];
const markOf = (events: CityEvents, place: string) => marks(events).find((mark) => textOf(mark).startsWith(place))!;
const names = (events: CityEvents) => [...events.renderRoot.querySelectorAll('.event .name')].map((name) => textOf(name));
const focused = (events: CityEvents) => events.shadowRoot!.activeElement;
const views = (events: CityEvents) => textOf(events.renderRoot.querySelector('[aria-label=Ansicht]')!);

define(CityEvents);

async function mapped(attributes = withMap, items?: readonly object[]): Promise<CityEvents> {
  const events = await show<CityEvents>(tag(attributes, items));
  control(events, 'Karte').click();
  await waitUntil(() => marks(events).length, 'no mark');
  return events;
}

describe('<city-events> on a map', () => {
  afterEach(() => {
    resetPage();
    pageSettings().allowed?.clear();
    pageSettings().refused?.clear();
  });

  it('has none unless the page offers it, and loads nothing of it before somebody wants it', async () => {
    expect(views(await show<CityEvents>(tag('')))).to.equal('Liste Monat');
    const events = await show<CityEvents>(tag(withMap));
    expect(views(events)).to.equal('Liste Monat Karte');
    expect(await fetchedOf('event-map', 'map-part', 'place-map')).to.deep.equal([]);
    control(events, 'Karte').click();
    await waitUntil(() => marks(events).length);
    expect(await fetchedOf('event-map', 'map-part', 'place-map')).to.have.length(3);
  });

  it('shows each place once, with what is on there; a series counts once', async () => {
    const events = await mapped();
    expect(marks(events).map((mark) => textOf(mark)).sort()).to.deep.equal([
      'Fronhof: 2 Veranstaltungen', 'Konzerthaus: Führung, Führung',
    ].sort());
    expect(textOf(events.renderRoot)).to.contain('Nur in der Liste, ohne Punkt auf der Karte: 1 Veranstaltung');
    expect(names(events)).to.deep.equal(['Markt', 'Fest', 'Führung', 'Lesung']);
  });

  it('lists what is on at the place that is chosen, says how much that is, and lets go of it', async () => {
    const events = await mapped();
    markOf(events, 'Fronhof').click();
    await waitUntil(() => names(events).length === 2);
    expect(names(events)).to.deep.equal(['Markt', 'Fest']);
    await waitUntil(() => textOf(events.renderRoot.querySelector('[role=status]')!) === 'Fronhof: 2 Veranstaltungen');
    await waitUntil(() => markOf(events, 'Fronhof').ariaCurrent === 'true');
    control(events, 'Alle Orte zeigen').click();
    await waitUntil(() => names(events).length === 4);
    expect(textOf(focused(events)!)).to.equal('Markt');
  });

  it('opens the only event of a place, and goes back to the map', async () => {
    const events = await mapped();
    markOf(events, 'Konzerthaus').click();
    await waitUntil(() => focused(events)?.id === 'detail');
    expect(textOf(focused(events)!)).to.equal('Führung');
    control(events, 'Zurück zur Liste').click();
    await waitUntil(() => marks(events).length && names(events).length);
    expect(textOf(focused(events)!)).to.equal('Führung');
  });

  it('shows the places of what is filtered for', async () => {
    const events = await mapped();
    control(events, 'Wochenende').click();
    await waitUntil(() => names(events).join() === 'Markt,Fest,Führung');
    expect(events.view).to.equal('map');
    events.query = 'Markt';
    await waitUntil(() => marks(events).map((mark) => textOf(mark)).join() === 'Fronhof: Markt, Markt');
  });

  it('leads from the map to the list by Escape', async () => {
    const events = await mapped();
    markOf(events, 'Konzerthaus').focus();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => focused(events)?.classList.contains('name'));
    expect(textOf(focused(events)!)).to.equal('Markt');
  });

  it('chooses by the keyboard as by the mouse', async () => {
    const events = await mapped();
    markOf(events, 'Fronhof').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => names(events).join() === 'Markt,Fest');
    expect(inner(events)!.activeElement).to.equal(markOf(events, 'Fronhof'));
  });

  it('asks before a third party hears of it, with the list below the question', async () => {
    const events = await show<CityEvents>(tag('view="map" views="map list" tiles="osm"'));
    const question = () => events.renderRoot.querySelector('.map-question');
    await waitUntil(question);
    expect(textOf(question()!)).to.contain('Karte von OpenStreetMap laden?');
    expect(names(events)).to.deep.equal(['Markt', 'Fest', 'Führung', 'Lesung']);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('openstreetmap'))).to.deep.equal([]);
  });

  it('has no map where no place is known, and says so in the page\'s language', async () => {
    speak('en');
    const events = await show<CityEvents>(tag('view="map" views="map list"', [event('Lesung', '10')]));
    await waitUntil(() => textOf(events.renderRoot).includes('Only in the list, without a point on the map: 1 event'));
    expect(events.renderRoot.querySelector('[part=map]')).to.equal(null);
  });

  it('begins where the page says', async () => {
    const events = await mapped(`${withMap} center="51.17,7.08" zoom="16"`);
    await waitUntil(() => marks(events).length === 1);
    expect(textOf(marks(events)[0]!)).to.equal('Fronhof: 2 Veranstaltungen');
  });
});
