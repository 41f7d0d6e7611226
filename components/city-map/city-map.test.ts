import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {testContract} from '../../src/testing/contract.js';
import {fetchedOf} from '../../src/testing/loaded-modules.js';
import {control, nameOf, resetPage, show, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {examples} from './city-map.examples.js';
import {CityMap} from './city-map.js';

const feed = (...items: object[]) => `data:application/json,${encodeURIComponent(JSON.stringify(
  {stadtbausteine: '1.0', kind: 'places', source: {title: 'Stadt Eschenfurt'}, items}))}`;
const place = (name: string, more: object = {}) => ({id: name, name, ...more});
const at = (latitude: number, longitude: number) => ({latitude, longitude});
const tag = (attributes: string) =>
  `<city-map loading="eager" tiles="none" today="2026-03-04T11:00:00+01:00" ${attributes}></city-map>`;
const example = (name: string) => examples.find((one) => one.name === name)!.html
  .replace('<city-map', '<city-map loading="eager"');

const playgrounds = feed(
  place('Am Mühlbach', {id: '1', ...at(51.1712, 7.0834)}), place('Burgwiese', {id: '2', ...at(51.1765, 7.0921)}));
const markets = feed(place('Neumarkt', {id: '1', categories: ['Wochenmarkt'], ...at(51.1733, 7.0802)}));
const layers = `Spielplätze: ${playgrounds}; Märkte: ${markets}`;

const all = (map: CityMap, selector: string) => [...map.renderRoot.querySelectorAll<HTMLElement>(selector)];
const names = (map: CityMap) => all(map, '.place .name').map(textOf);
const switches = (map: CityMap) => all(map, '.layers button').map(nameOf);
const holder = (map: CityMap) => map.renderRoot.querySelector<HTMLElement>('.place-map');
const drawn = (map: CityMap) => holder(map)?.shadowRoot;
const marks = (map: CityMap) => [...drawn(map)?.querySelectorAll<HTMLElement>('button.mark') ?? []];
const mark = (map: CityMap, name: string) => marks(map).find((one) => textOf(one).startsWith(name))!;


/** Shows a map in so much room, once it is drawn. */
async function beside(markup: string, width = '60em'): Promise<CityMap> {
  const map = await show<CityMap>(markup);
  map.style.inlineSize = width;
  await waitUntil(() => marks(map).length, 'the map is never drawn');
  return map;
}

define(CityMap);
beforeEach(resetPage);
after(resetPage);

describe('<city-map> stands at once', () => {
  it('without what only a search or an open place needs', async () => {
    const map = await beside(tag(`layers="${layers}"`));
    expect(await fetchedOf('places-map', 'place-tools', 'place-detail', 'hours-part')).to.deep.equal(['places-map']);
    mark(map, 'Neumarkt').click();
    await waitUntil(() => map.renderRoot.querySelector('#detail'));
    expect(await fetchedOf('place-tools')).to.deep.equal(['place-tools']);
  });
});

describe('<city-map> shows layers', () => {
  it('in one list, each with how many it has, and a sign of its own', async () => {
    const map = await show<CityMap>(tag(`layers="${layers}"`));
    expect(names(map)).to.deep.equal(['Am Mühlbach', 'Burgwiese', 'Neumarkt']);
    expect(switches(map)).to.deep.equal(['Spielplätze 2', 'Märkte 1']);
    expect(all(map, '.layers .sign').map(({dataset}) => dataset['sign'])).to.deep.equal(['1', '2']);
    expect(all(map, '.place .sign').map(({dataset}) => dataset['sign'])).to.deep.equal(['1', '1', '2']);
  });

  it('whose name stands for the kind of what has none', async () => {
    const map = await show<CityMap>(tag(`layers="${layers}"`));
    expect(map.items.map(({id, categories}) => [id, categories])).to.deep.equal([
      ['Spielplätze/1', ['Spielplätze']], ['Spielplätze/2', ['Spielplätze']], ['Märkte/1', ['Wochenmarkt']],
    ]);
  });

  it('that a person switches off and on again, and tells the page', async () => {
    const map = await show<CityMap>(tag(`layers="${layers}"`));
    const told: unknown[] = [];
    map.addEventListener('city-change', ({detail: {name, value}}) => told.push([name, value]));
    control(map, 'Spielplätze 2').click();
    await waitUntil(() => names(map).join() === 'Neumarkt');
    expect(control(map, 'Spielplätze 2').getAttribute('aria-pressed')).to.equal('false');
    expect(map.items).to.have.length(1);
    control(map, 'Spielplätze 2').click();
    await waitUntil(() => names(map).length === 3);
    expect(told).to.deep.equal([['layer', ['Märkte']], ['layer', ['Spielplätze', 'Märkte']]]);
  });

  it('and says what to do when all of them are off', async () => {
    const map = await show<CityMap>(tag(`layers="${layers}"`));
    control(map, 'Spielplätze 2').click();
    control(map, 'Märkte 1').click();
    await waitUntil(() => textOf(map).includes('Wählen Sie oben, was Sie sehen möchten.'));
    control(map, 'Märkte 1').click();
    await waitUntil(() => names(map).join() === 'Neumarkt');
  });

  it('of which hidden ones are not fetched before somebody switches them on', async () => {
    const map = await show<CityMap>(tag(''));
    map.layers = [{name: 'Spielplätze', src: playgrounds}, {name: 'Märkte', src: markets, hidden: true}];
    await waitUntil(() => names(map).length === 2);
    expect(map.sources.map(({url}) => url)).to.deep.equal([playgrounds]);
    expect(switches(map)).to.deep.equal(['Spielplätze 2', 'Märkte']);
    control(map, 'Märkte').click();
    await map.updateComplete;
    expect(names(map), 'what is there stays meanwhile').to.include('Burgwiese');
    await waitUntil(() => names(map).length === 3);
    expect(switches(map)).to.deep.equal(['Spielplätze 2', 'Märkte 1']);
  });

  it('of which one that cannot be had is named, and the others stand', async () => {
    const map = await show<CityMap>(tag(`layers="Spielplätze: ${playgrounds}; Märkte: about:blank"`));
    await waitUntil(() => /„ ?Märkte ?“ lässt sich gerade nicht laden\./.test(textOf(map)));
    expect(names(map)).to.deep.equal(['Am Mühlbach', 'Burgwiese']);
    expect(switches(map)).to.deep.equal(['Spielplätze 2', 'Märkte nicht geladen']);
  });

  it('each with columns and colours of its own, as a property', async () => {
    const file = `data:application/geo+json,${encodeURIComponent(JSON.stringify({type: 'FeatureCollection', features: [{
      type: 'Feature', properties: {BEZ_1: 'Brunnen am Markt'}, geometry: {type: 'Point', coordinates: [7.08, 51.17]},
    }]}))}`;
    const map = await show<CityMap>(tag(''));
    map.layers = [
      {name: 'Brunnen', src: file, format: 'geojson', columns: 'name: BEZ_1', color: 'rgb(1, 2, 3)'},
      {name: 'Märkte', src: markets, color: 'red; } * { display: none'},
    ];
    await waitUntil(() => names(map).length === 2);
    expect(names(map)).to.deep.equal(['Brunnen am Markt', 'Neumarkt']);
    const [first, second] = all(map, '.layers .sign').map((sign) => getComputedStyle(sign).color);
    expect(first).to.equal('rgb(1, 2, 3)');
    expect(second).to.equal('rgb(179, 38, 30)');
  });

  it('with glyphs in the list as on the map', async () => {
    const map = await beside(tag(`layers="${layers}" icons="Spielplätze: playground; Märkte: market"`));
    await waitUntil(() => all(map, '.place .glyph').length === 3);
    await waitUntil(() => marks(map).every((one) => one.querySelector('.glyph')));
  });

  it('one address alone by its categories, without switches', async () => {
    const map = await show<CityMap>(example('Nur eine Adresse'));
    expect(switches(map)).to.deep.equal([]);
    expect(all(map, '.kinds button').map(nameOf)).to.deep.equal(['Markt', 'Spielplatz']);
  });
});

describe('<city-map> shows lines and areas', () => {
  it('in the list, lines with their length', async () => {
    const map = await show<CityMap>(example('Wege und Flächen'));
    expect(all(map, '.place').map(textOf)).to.deep.equal([
      'Altstadt Stadtteile', 'Burgroute Radwege · 2 km lang', 'Burgviertel Stadtteile', 'Eschetal-Radweg Radwege · 3,4 km lang',
    ]);
  });
});

describe('<city-map> is list and map', () => {
  it('beside one another where there is room', async () => {
    const map = await beside(tag(`layers="${layers}"`));
    const [list, ground] = [all(map, '.places')[0]!, holder(map)!].map((one) => one.getBoundingClientRect());
    expect(ground!.left).to.be.at.least(list!.right);
    expect(all(map, '.views')).to.have.length(0);
  });

  it('where there is little the list first, and the map on request', async () => {
    const map = await show<CityMap>(tag(`layers="${layers}"`));
    map.style.inlineSize = '20em';
    await map.updateComplete;
    await waitUntil(() => all(map, '.views').length);
    expect(holder(map)).to.equal(null);
    control(map, 'Karte').click();
    await waitUntil(() => marks(map).length);
    expect(holder(map)!.getBoundingClientRect().bottom).to.be.at.most(all(map, '.places')[0]!.getBoundingClientRect().top);
    expect(names(map)).to.have.length(3);
  });

  it('opens in the list what is pressed on the map, and marks on the map what is opened in the list', async () => {
    const map = await beside(tag(`layers="${layers}"`));
    mark(map, 'Neumarkt').click();
    await waitUntil(() => map.renderRoot.querySelector('#detail'));
    expect(textOf(map.renderRoot.querySelector('#detail')!)).to.equal('Neumarkt');
    control(map, 'Zurück zur Liste').click();
    await waitUntil(() => names(map).length === 3);
    await waitUntil(() => drawn(map)!.activeElement === mark(map, 'Neumarkt'), 'the mark it was opened from has no focus');
    const before = holder(map);
    control(map, 'Burgwiese').click();
    await waitUntil(() => mark(map, 'Burgwiese').ariaCurrent === 'true');
    expect(holder(map), 'it is the same map').to.equal(before);
  });

  it('of which all is reached by key, and Escape leads from the map back to the list', async () => {
    const map = await beside(tag(`layers="${layers}"`));
    control(map, 'Neumarkt').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(drawn(map)!.activeElement!.className, 'past the way beyond the map').to.contain('stage');
    const reached = new Set<string>();
    while (drawn(map)!.activeElement && reached.size < 12) {
      const {activeElement} = drawn(map)!;
      if (activeElement!.classList.contains('mark')) reached.add(textOf(activeElement!.querySelector('.name')!));
      else reached.add(activeElement!.className);
      if (['Am Mühlbach', 'Burgwiese', 'Neumarkt'].every((name) => reached.has(name))) break;
      await sendKeys({press: 'Tab'});
    }
    expect([...reached]).to.include.members(['Am Mühlbach', 'Burgwiese', 'Neumarkt']);
    await sendKeys({press: 'Escape'});
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.name'));
  });

  it('asks before it loads anything from somebody else', async () => {
    const map = await show<CityMap>(example('Vor der Einwilligung'));
    await waitUntil(() => textOf(map).includes('Karte von basemap.de (BKG) laden?'));
    expect(names(map)).to.have.length(5);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('geodatenzentrum'))).to.have.length(0);
  });

  it('begins where its author says', async () => {
    const map = await beside(tag(`layers="${layers}" bounds="51.1755,7.0911 51.1775,7.0931"`));
    const inSight = marks(map).filter(({inert}) => !inert).map((one) => textOf(one.querySelector('.name')!));
    expect(inSight).to.deep.equal(['Burgwiese']);
  });

  it('without a map if its author wants none', async () => {
    const map = await show<CityMap>(example('Nur die Liste'));
    map.style.inlineSize = '60em';
    await map.updateComplete;
    expect(all(map, '[part~=map], .views')).to.have.length(0);
  });
});

testContract('city-map', {
  kind: 'places',
  items: [place('Hallenbad', {address: 'Ring 1'}), place('Stadtbücherei')],
  reads: 'Hallenbad Ring 1',
  heading: 'Stadtplan',
  headingInEnglish: 'City map',
  empty: 'Zurzeit ist hier nichts eingetragen.',
  dated: false,
});

describe('<city-map>, every example', () => testAccessibility(examples));
