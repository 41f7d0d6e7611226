import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {pageSettings} from '../../src/page/page-settings.js';
import {pass, resumeTime, settled, stopTime, until} from '../../src/testing/fake-time.js';
import {fetchedOf, fetches} from '../../src/testing/loaded-modules.js';
import {control, resetPage, show, textOf, waitUntil} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {ServiceFinder} from './service-finder.js';

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const ground = json({type: 'FeatureCollection', features: []});

const centre = {
  id: 'mitte', name: 'Bürgerbüro Mitte', latitude: 51.2, longitude: 7.1,
  openingHours: 'Mo-We 08:00-16:00; Th 08:00-18:00; Fr 08:00-12:00; PH off',
};
const north = {
  id: 'nord', name: 'Bürgerbüro Nord', latitude: 51.22, longitude: 7.12, openingHours: 'Mo-Fr 08:00-12:00',
  hoursText: '<p>Nachmittags nach Vereinbarung</p>',
};
const ship = {id: 'schiff', name: 'Bürgerschiff', openingHours: 'wenn die Flagge weht'};
const quiet = {id: 'still', name: 'Archiv', hoursText: 'Rufen Sie uns an'};

const services = [
  {id: 'ausweis', name: 'Ausweis beantragen', offices: [centre, north]},
  {id: 'fahrt', name: 'Fahrt anmelden', offices: [ship]},
  {id: 'akte', name: 'Akte einsehen', offices: [quiet]},
];

const tag = (attributes: string) => `<service-finder loading="eager"
  src="${json({stadtbausteine: '1.0', kind: 'services', items: services})}" ${attributes}></service-finder>`;
/** A Thursday. */
const thursday = 'today="2026-03-05T16:30:00+01:00"';
const own = `tiles="${ground}" attribution="© Stadt Eschenfurt"`;

const office = (finder: ServiceFinder, name: string) =>
  [...finder.renderRoot.querySelectorAll<HTMLElement>('.office')].find((one) => textOf(one).startsWith(name));
const answer = (finder: ServiceFinder, name: string) =>
  textOf(office(finder, name)?.querySelector('[part=answer]') ?? document.createElement('p'));
const focused = (finder: ServiceFinder) => finder.shadowRoot!.activeElement;
const inner = (finder: ServiceFinder) => finder.renderRoot.querySelector('.place-map')?.shadowRoot;
const marks = (finder: ServiceFinder) => [...inner(finder)?.querySelectorAll<HTMLButtonElement>('.mark') ?? []];

define(ServiceFinder);

describe('<service-finder> says whether an office is open', () => {
  beforeEach(resetPage);

  it('and loads nothing for that before an office with hours is shown', async () => {
    const finder = await show<ServiceFinder>(tag(`${thursday} service="akte"`));
    await waitUntil(() => textOf(finder).includes('Rufen Sie uns an'));
    expect(await fetchedOf('office-hours', 'opening-hours', 'office-map', 'map-part')).to.deep.equal([]);
    finder.service = 'ausweis';
    await waitUntil(() => answer(finder, 'Bürgerbüro Mitte'));
    expect(await fetchedOf('office-hours', 'opening-hours', 'map-part')).to.deep.equal(['office-hours', 'opening-hours']);
  });

  it('until when, and the week behind it', async () => {
    const finder = await show<ServiceFinder>(tag(`${thursday} service="ausweis"`));
    await waitUntil(() => answer(finder, 'Bürgerbüro Mitte'));
    expect(answer(finder, 'Bürgerbüro Mitte')).to.equal('Geöffnet · schließt um 18:00 Uhr');
    expect(answer(finder, 'Bürgerbüro Nord')).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
    expect(textOf(office(finder, 'Bürgerbüro Nord')!)).to.contain('Nachmittags nach Vereinbarung');
    const week = office(finder, 'Bürgerbüro Mitte')!.querySelector('details')!;
    expect(week.open).to.equal(false);
    expect(textOf(week.querySelector('summary')!)).to.equal('Öffnungszeiten der Woche');
    expect(textOf(week.querySelector('tr')!)).to.equal('Heute, Donnerstag 08:00–18:00 Uhr');
  });

  it('and names the holiday that today is', async () => {
    const finder = await show<ServiceFinder>(tag('today="2026-05-01T10:00:00+02:00" service="ausweis"'));
    await waitUntil(() => answer(finder, 'Bürgerbüro Mitte'));
    expect(textOf(office(finder, 'Bürgerbüro Mitte')!)).to.contain('Geschlossen').and.contain('Tag der Arbeit');
    expect(answer(finder, 'Bürgerbüro Nord')).to.equal('Geöffnet · schließt um 12:00 Uhr');
    expect(textOf(office(finder, 'Bürgerbüro Nord')!))
      .to.contain('Heute ist Feiertag (Tag der Arbeit). Die Öffnungszeiten können abweichen.');
  });

  it('not where nobody can know it: then the hours stand there as published', async () => {
    const finder = await show<ServiceFinder>(tag(`${thursday} service="fahrt"`));
    await fetches('office-hours');
    await waitUntil(() => textOf(finder).includes('wenn die Flagge weht'));
    expect(textOf(office(finder, 'Bürgerschiff')!)).not.to.match(/geöffnet|geschlossen/i);
  });

  it('in the list of what was found as well', async () => {
    const finder = await show<ServiceFinder>(tag(`${thursday} query="Bürgerbüro Öffnungszeiten"`));
    await waitUntil(() => answer(finder, 'Bürgerbüro Mitte') === 'Geöffnet · schließt um 18:00 Uhr');
  });

  it('and changes that by the clock', async () => {
    stopTime('2026-03-05T17:29:00+01:00');
    const finder = Object.assign(new ServiceFinder(), {service: 'ausweis', items: services});
    document.body.append(finder);
    await until(() => answer(finder, 'Bürgerbüro Mitte'));
    await pass(0);
    expect(answer(finder, 'Bürgerbüro Mitte')).to.equal('Geöffnet · schließt um 18:00 Uhr');
    await pass(60_000);
    await finder.updateComplete;
    expect(answer(finder, 'Bürgerbüro Mitte')).to.equal('Geöffnet · schließt in 30 Minuten (18:00 Uhr)');
    await pass(30 * 60_000);
    await finder.updateComplete;
    expect(answer(finder, 'Bürgerbüro Mitte')).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
    finder.remove();
    await settled();
    resumeTime();
  });
});

describe('<service-finder> shows offices on a map', () => {
  afterEach(() => {
    resetPage();
    pageSettings().allowed?.clear();
    pageSettings().refused?.clear();
  });

  async function pressed(attributes = own): Promise<ServiceFinder> {
    const finder = await show<ServiceFinder>(tag(`${thursday} service="ausweis" ${attributes}`));
    await waitUntil(() => office(finder, 'Bürgerbüro Mitte'));
    control(finder, 'Auf der Karte zeigen').click();
    return finder;
  }

  it('when somebody wants it, where it is known where they are', async () => {
    const finder = await pressed();
    await waitUntil(() => marks(finder).length);
    expect(marks(finder).map((mark) => textOf(mark)).sort()).to.deep.equal(['Bürgerbüro Mitte', 'Bürgerbüro Nord']);
    expect(control(finder, 'Auf der Karte zeigen').ariaExpanded).to.equal('true');
    control(finder, 'Auf der Karte zeigen').click();
    await waitUntil(() => !inner(finder));
    finder.service = 'fahrt';
    await waitUntil(() => office(finder, 'Bürgerschiff'));
    expect(textOf(finder)).not.to.contain('Auf der Karte zeigen');
  });

  it('and leads from a mark to its office, and by Escape to the first', async () => {
    const finder = await pressed();
    await waitUntil(() => marks(finder).length === 2);
    const mark = marks(finder).find((one) => textOf(one) === 'Bürgerbüro Nord')!;
    mark.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(finder)?.matches('.office-name'));
    expect(textOf(focused(finder)!)).to.equal('Bürgerbüro Nord');
    mark.focus();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => textOf(focused(finder)!) === 'Bürgerbüro Mitte');
  });

  it('and asks before a third party hears of it', async () => {
    const finder = await pressed('tiles="osm"');
    const question = () => finder.renderRoot.querySelector('.map-question');
    await waitUntil(question);
    expect(textOf(question()!)).to.contain('Karte von OpenStreetMap laden?');
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('openstreetmap'))).to.deep.equal([]);
  });
});
