import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {testContract} from '../../src/testing/contract.js';
import {control, nameOf, resetPage, show, speak, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {examples} from './place-directory.examples.js';
import {PlaceDirectory} from './place-directory.js';

const feed = (...items: object[]) => `data:application/json,${encodeURIComponent(JSON.stringify(
  {stadtbausteine: '1.0', kind: 'places', source: {title: 'Stadt Eschenfurt'}, items}))}`;
const place = (name: string, more: object = {}) => ({id: name, name, ...more});
const tag = (attributes: string, today = '2026-03-04T11:00:00+01:00') =>
  `<place-directory loading="eager" today="${today}" ${attributes}></place-directory>`;
const example = (name: string) => examples.find((one) => one.name === name)!.html
  .replace('<place-directory', '<place-directory loading="eager"');

const all = (directory: PlaceDirectory, selector: string) =>
  [...directory.renderRoot.querySelectorAll<HTMLElement>(selector)];
const rows = (directory: PlaceDirectory) => all(directory, '.place').map(textOf);
const names = (directory: PlaceDirectory) => all(directory, '.name').map(textOf);
const focused = (directory: PlaceDirectory) => textOf(directory.shadowRoot!.activeElement ?? document.createElement('i'));
const status = (directory: PlaceDirectory) => textOf(directory.renderRoot.querySelector('[part~=status]')!);
const detail = (directory: PlaceDirectory) => textOf(directory.renderRoot.querySelector('.detail')!);

/** Shows a directory once it knows what is open. */
async function judged(markup: string): Promise<PlaceDirectory> {
  const directory = await show<PlaceDirectory>(markup);
  await waitUntil(() => all(directory, '.hours-short').length, 'it never says what is open');
  return directory;
}

async function open(directory: PlaceDirectory, name: string): Promise<void> {
  control(directory, name).click();
  await waitUntil(() => directory.renderRoot.querySelector('#detail'));
  await directory.updateComplete;
}

/** What the device answers when it is asked where the person is, while something happens. */
async function located(answer: [number, number] | undefined, work: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  const geolocation = {
    getCurrentPosition(found: PositionCallback, failed: PositionErrorCallback) {
      if (answer) found({coords: {latitude: answer[0], longitude: answer[1]}} as GeolocationPosition);
      else failed({code: 1} as GeolocationPositionError);
    },
  };
  Object.defineProperty(navigator, 'geolocation', {configurable: true, value: geolocation});
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(navigator, 'geolocation', own);
    else delete (navigator as {geolocation?: unknown}).geolocation;
  }
}

define(PlaceDirectory);
beforeEach(resetPage);
after(resetPage);

describe('<place-directory> says what there is', () => {
  it('by name, each with its kind, whether it is open, how to get in and where it is', async () => {
    expect(rows(await judged(example('Liste')))).to.deep.equal([
      'Bücherbus Bücherei · Geschlossen · öffnet um 15:00 Uhr',
      'Hofladen Kranich Lebensmittel · Geschlossen · öffnet um 14:00 Uhr · nicht rollstuhlgerecht · Kranichweg 7',
      'Schuldnerberatung Beratung · Rathausplatz 3',
      'Spielplatz Am Mühlbach Spielplatz · rollstuhlgerecht · Mühlweg 4',
      'Spielplatz Burgwiese Spielplatz · Geöffnet · schließt um 20:00 Uhr · zum Teil rollstuhlgerecht · Burgstraße 20',
      'Stadtbücherei Bücherei · Geöffnet · schließt um 18:00 Uhr · rollstuhlgerecht · Schulgasse 2',
      'Toilette Durchgehend geöffnet · rollstuhlgerecht · Fronhof 1',
      'Wochenmarkt Markt · Geöffnet · schließt um 13:00 Uhr · Neumarkt',
    ]);
  });

  it('never calls closed what only says its hours in words', async () => {
    const directory = await judged(tag(`src="${feed(
      place('A', {openingHours: 'Mo-Su 08:00-20:00'}), place('B', {openingHours: 'nach Vereinbarung'}), place('C', {hoursText: 'mittags'}))}"`));
    expect(rows(directory)).to.deep.equal(['A Geöffnet · schließt um 20:00 Uhr', 'B', 'C']);
    await open(directory, 'B');
    expect(detail(directory)).to.contain('Öffnungszeiten nach Vereinbarung').and.not.to.contain('eschlossen');
  });

  it('sorts numbers by their value, and umlauts like their letters', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${feed(
      place('Schule 10'), place('Schule 2'), place('Zoo'), place('Ärztehaus'), place('Bad'))}"`));
    expect(names(directory)).to.deep.equal(['Ärztehaus', 'Bad', 'Schule 2', 'Schule 10', 'Zoo']);
  });

  it('marks each kind with a sign of its own, in the list as on its button', async () => {
    const directory = await show<PlaceDirectory>(example('Liste'));
    const shapeOf = (one: Element) => one.querySelector('svg')!.firstElementChild!.outerHTML;
    expect(new Set(all(directory, '.kinds .sign').map(shapeOf)).size).to.equal(7);
    const button = shapeOf(control(directory, 'Spielplatz'));
    expect(all(directory, '.place .sign').map(shapeOf).filter((shape) => shape === button)).to.have.length(2);
  });

  it('shows more on request and takes the reader to the first that came', async () => {
    const directory = await show<PlaceDirectory>(tag(`limit="1" src="${feed(place('Eins'), place('Zwei'))}"`));
    expect(names(directory)).to.deep.equal(['Eins']);
    control(directory, 'Mehr zeigen').click();
    await directory.updateComplete;
    expect(focused(directory)).to.equal('Zwei');
  });

  it('keeps the language of what is published in a page of another one', async () => {
    speak('en');
    const directory = await show<PlaceDirectory>(tag(`src="${feed(place('Bad', {source: {title: 'Amt', language: 'de'}}))}"`));
    expect(all(directory, '.name bdi')[0]!.lang).to.equal('de');
  });

  it('has no more than the words in a narrow place', async () => {
    const directory = await show<PlaceDirectory>(example('Von A bis Z, in vielen Arten'));
    const buttons = () => all(directory, '.kinds button').filter((one) => getComputedStyle(one).display !== 'none').length;
    directory.style.inlineSize = '60em';
    await waitUntil(() => buttons() === 8);
    directory.style.inlineSize = '20em';
    await waitUntil(() => buttons() === 4);
    expect(directory.scrollWidth).to.be.at.most(directory.clientWidth);
  });
});

describe('<place-directory> finds what one looks for', () => {
  it('by words with a slip of the finger, without a mouse, and says how many there are', async () => {
    const directory = await show<PlaceDirectory>(example('Liste'));
    control(directory, 'Suchen').focus();
    await sendKeys({type: 'spielplaz'});
    await waitUntil(() => names(directory).length === 2, 'the search never applies');
    await waitUntil(() => status(directory) === '2 Orte');
  });

  it('by street, by kind, and tells the page', async () => {
    const directory = await show<PlaceDirectory>(example('Liste'));
    const told: unknown[] = [];
    directory.addEventListener('city-change', ({detail: {name, value}}) => told.push([name, value]));
    control(directory, 'Spielplatz').click();
    await waitUntil(() => names(directory).length === 2);
    expect(control(directory, 'Spielplatz').getAttribute('aria-pressed')).to.equal('true');
    control(directory, 'Spielplatz').click();
    await waitUntil(() => names(directory).length === 8);
    const field = control<HTMLInputElement>(directory, 'Suchen');
    field.value = 'kranichweg';
    field.dispatchEvent(new Event('input'));
    await waitUntil(() => names(directory).length === 1);
    expect(told).to.deep.equal([['category', 'Spielplatz'], ['category', ''], ['query', 'kranichweg']]);
  });

  it('that is open now, and says of how many that is not known', async () => {
    const directory = await show<PlaceDirectory>(example('Liste'));
    control(directory, 'Jetzt geöffnet').click();
    await waitUntil(() => names(directory).length === 4);
    expect(names(directory)).to.deep.equal(['Spielplatz Burgwiese', 'Stadtbücherei', 'Toilette', 'Wochenmarkt']);
    await waitUntil(() => textOf(directory.renderRoot).includes('Bei 2 weiteren Orten ist es nicht bekannt.'));
  });

  it('that is reached without steps: what nobody knows is not among it', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${feed(
      place('Auto', {wheelchair: 'no'}), place('Bad', {wheelchair: 'yes'}), place('Chor'),
      place('Dom', {amenityFeature: [{name: 'step-free', value: 'no'}]}), place('Eis', {wheelchair: 'limited'}))}"`));
    control(directory, 'Stufenlos').click();
    await waitUntil(() => names(directory).length === 1);
    expect(names(directory)).to.deep.equal(['Bad']);
    expect(textOf(directory.renderRoot)).to.contain('Bei 1 weiteren Ort ist es nicht bekannt.');
  });

  it('by its first letter', async () => {
    const directory = await show<PlaceDirectory>(example('Von A bis Z, in vielen Arten'));
    expect(all(directory, '.letters button').map(textOf)).to.deep.equal(['A', 'B', 'C', 'F', 'K', 'M', 'P', 'S']);
    control(directory, 'M').click();
    await waitUntil(() => names(directory).join() === 'Museum 1,Museum 2,Museum 3');
  });

  it('near the person, who is asked only when they press, and is told what became of it', async () => {
    await located([51.17311, 7.08025], async () => {
      const directory = await show<PlaceDirectory>(example('Liste'));
      const told: unknown[] = [];
      directory.addEventListener('city-change', ({detail: {name, value}}) => told.push([name, value]));
      control(directory, 'In meiner Nähe').click();
      await waitUntil(() => all(directory, '.distance').length);
      expect(rows(directory)[0]).to.match(/^Wochenmarkt 50 m Markt/);
      expect(names(directory).slice(-2)).to.deep.equal(['Bücherbus', 'Schuldnerberatung']);
      expect(all(directory, '.distance').map(textOf).slice(0, 3)).to.deep.equal(['50 m', '300 m', '450 m']);
      expect(told).to.deep.equal([['position', [51.173, 7.08]]]);
      expect(textOf(directory.renderRoot)).to.contain('Ihr Standort wird nicht gespeichert.');
      expect(localStorage.length).to.equal(0);
      control(directory, 'In meiner Nähe').click();
      await waitUntil(() => !all(directory, '.distance').length);
      expect(names(directory)[0]).to.equal('Bücherbus');
    });
  });

  it('and goes on without the position where it cannot be had', async () => {
    await located(undefined, async () => {
      const directory = await show<PlaceDirectory>(example('Liste'));
      control(directory, 'In meiner Nähe').click();
      await waitUntil(() => textOf(directory.renderRoot).includes('Ihr Standort war nicht zu bekommen.'));
      expect(names(directory)).to.have.length(8);
    });
  });

  it('and only within so many kilometres of what the page says', async () => {
    const directory = await show<PlaceDirectory>(example('Liste').replace('today', 'center="51.1733,7.0802" radius="0.4" today'));
    await waitUntil(() => names(directory).length === 2);
    expect(names(directory)).to.deep.equal(['Spielplatz Am Mühlbach', 'Wochenmarkt']);
  });

  it('in the order that one chooses', async () => {
    const directory = await judged(tag(`sort="open" src="${feed(
      place('Auto', {openingHours: 'Mo-Su 14:00-18:00'}), place('Bad'), place('Chor', {openingHours: 'Mo-Su 08:00-18:00'}))}"`));
    expect(names(directory)).to.deep.equal(['Chor', 'Bad', 'Auto']);
  });

  it('shows only the kinds the page asks for, and lets nobody reach others', async () => {
    const directory = await show<PlaceDirectory>(example('Nur eine Art, ohne Karte'));
    expect(names(directory)).to.deep.equal(['Bücherbus', 'Stadtbücherei']);
    expect(directory.items.map(({id}) => id)).to.deep.equal(['bus', 'library']);
    expect(all(directory, '.bar button').map(textOf)).not.to.include('Karte');
  });

  it('says so when nothing is left, and takes the filters back', async () => {
    const directory = await show<PlaceDirectory>(tag(`query="xyz" src="${feed(place('Bad'))}"`));
    await waitUntil(() => textOf(directory).includes('Dazu gibt es hier nichts.'));
    expect(directory.state).to.equal('ready');
    control(directory, 'Filter zurücksetzen').click();
    await waitUntil(() => names(directory).length === 1);
  });

  it('keeps the filter in the page\'s address, and takes no nonsense from it', async () => {
    const before = location.href;
    const markup = tag(`deep-link src="${feed(place('Bad', {wheelchair: 'yes'}), place('Auto', {wheelchair: 'no'}))}"`);
    history.replaceState(null, '', `?places=${encodeURIComponent('access=magic&open=perhaps&__proto__=1')}`);
    expect(names(await show<PlaceDirectory>(markup))).to.have.length(2);
    history.replaceState(null, '', `?places=${encodeURIComponent('access=wheelchair')}`);
    const directory = await show<PlaceDirectory>(markup);
    await waitUntil(() => names(directory).join() === 'Bad');
    control(directory, 'Filter zurücksetzen').click();
    await waitUntil(() => names(directory).length === 2);
    expect(new URLSearchParams(location.search).has('places')).to.equal(false);
    history.replaceState(null, '', before);
  });
});

describe('<place-directory> keeps what a person needs only if they say so', () => {
  const src = feed(place('Auto', {wheelchair: 'no'}), place('Bad', {wheelchair: 'yes'}));
  const check = async (directory: PlaceDirectory, name: string) => {
    control(directory, name).click();
    await directory.updateComplete;
  };

  it('and knows it at the next visit, in every list of places', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${src}"`));
    control(directory, 'Filter').click();
    await waitUntil(() => directory.renderRoot.querySelector('#panel-filter'));
    await check(directory, 'mit Rollstuhl');
    await waitUntil(() => names(directory).join() === 'Bad');
    expect(localStorage.getItem('stadtbausteine:place-access')).to.equal(null);
    await check(directory, 'Diese Auswahl auf diesem Gerät merken');
    const next = await show<PlaceDirectory>(tag(`src="${src}"`));
    await waitUntil(() => names(next).join() === 'Bad');
    expect(textOf(next.renderRoot.querySelector('.active')!)).to.equal('1 Ort · mit Rollstuhl Filter zurücksetzen');
    control(next, 'Filter (1)').click();
    await waitUntil(() => next.renderRoot.querySelector('#panel-filter'));
    await check(next, 'Diese Auswahl auf diesem Gerät merken');
    expect(localStorage.getItem('stadtbausteine:place-access')).to.equal(null);
  });
});

describe('<place-directory> shows one place', () => {
  it('with hours, telephone, web, what is there for people who need it, and gives the focus to its name', async () => {
    const directory = await judged(example('Liste'));
    await open(directory, 'Stadtbücherei');
    await waitUntil(() => directory.renderRoot.querySelector('.text p'));
    const text = detail(directory);
    expect(text).to.contain('Bücherei · Kultur Geöffnet · schließt um 18:00 Uhr');
    expect(text).to.contain('Öffnungszeiten der Woche Heute, Mittwoch 10:00–18:00 Uhr Donnerstag 10:00–18:00 Uhr')
      .and.not.to.contain('Mo-Fr');
    expect(text).to.contain('Anschrift Schulgasse 2');
    expect(text).to.contain('rollstuhlgerecht · Hilfen für Menschen mit Hörbehinderung: Induktive Höranlage');
    expect(control<HTMLAnchorElement>(directory, '+49 5555 4711').href).to.equal('tel:+4955554711');
    expect(control<HTMLAnchorElement>(directory, 'buecherei@eschenfurt.example').href).to.equal('mailto:buecherei@eschenfurt.example');
    expect(control<HTMLAnchorElement>(directory, 'eschenfurt.example').href).to.equal('https://www.eschenfurt.example/buecherei');
    expect(control<HTMLAnchorElement>(directory, 'Weg dorthin').href).to.contain('to=51.1722%2C7.0862');
    expect(focused(directory)).to.equal('Stadtbücherei');
  });

  it('of a shop how it delivers and how one pays', async () => {
    const directory = await show<PlaceDirectory>(example('Ein Laden, der liefert'));
    await waitUntil(() => directory.renderRoot.querySelector('.detail'));
    expect(detail(directory)).to.contain('Lieferung Dienstags ab 30 €, ohne Aufpreis Bezahlen Bar · Girocard');
  });

  it('and takes the reader back to where the list was left', async () => {
    const directory = await show<PlaceDirectory>(example('Liste'));
    await open(directory, 'Spielplatz Burgwiese');
    control(directory, 'Zurück zur Liste').click();
    await waitUntil(() => focused(directory) === 'Spielplatz Burgwiese');
    expect(names(directory)).to.have.length(8);
  });

  it('without coordinates by its address, and without both without a way', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${feed(place('Bad', {address: 'Ring 1'}), place('Bus'))}"`));
    await open(directory, 'Bad');
    expect(control<HTMLAnchorElement>(directory, 'Weg dorthin').href).to.contain('query=Ring%201');
    control(directory, 'Zurück zur Liste').click();
    await waitUntil(() => names(directory).length === 2);
    await open(directory, 'Bus');
    expect(all(directory, '[data-purpose=route]')).to.have.length(0);
  });

  it('in the page\'s address, and by the address', async () => {
    const before = location.href;
    const markup = tag(`deep-link src="${feed(place('Bad'))}"`);
    await open(await show<PlaceDirectory>(markup), 'Bad');
    expect(new URLSearchParams(location.search).get('place')).to.equal('Bad');
    const other = await show<PlaceDirectory>(markup);
    await waitUntil(() => other.renderRoot.querySelector('#detail'));
    history.replaceState(null, '', before);
  });

  it('unless the page shows it itself', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${feed(place('Bad'))}"`));
    const chosen = new Promise<unknown>((resolve) => directory.addEventListener('city-select', (event) => {
      event.preventDefault();
      resolve((event.detail.item as {name: string}).name);
    }));
    control(directory, 'Bad').click();
    expect(await chosen).to.equal('Bad');
    await directory.updateComplete;
    expect(all(directory, '.detail')).to.have.length(0);
  });

  it('and says that hours which are silent about the holiday of today may differ, in the list in short', async () => {
    const markup = (attribute: string) => tag(`${attribute} src="${feed(
      place('A', {openingHours: 'Mo-Fr 08:00-18:00'}))}"`, '2026-05-01T11:00:00+02:00');
    const directory = await show<PlaceDirectory>(markup('item="A"'));
    await waitUntil(() => textOf(directory.renderRoot)
      .includes('Heute ist Feiertag (Tag der Arbeit). Die Öffnungszeiten können abweichen.'));
    expect(rows(await judged(markup('')))).to.deep.equal(['A Geöffnet · schließt um 18:00 Uhr · Tag der Arbeit: kann abweichen']);
  });

  it('with hours that only the large reader understands, which is fetched for it', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${feed(place('A', {openingHours:
      'Mar Su[-1]-Oct Su[-1] -1 day 14:00-17:00; Oct Su[-1]-Mar Su[-1] -1 day 14:00-16:00'}))}"`, '2026-10-25T14:30:00+01:00'));
    expect(rows(directory)).to.deep.equal(['A']);
    await open(directory, 'A');
    await waitUntil(() => detail(directory).includes('Geöffnet · schließt um 16:00 Uhr'));
    expect(detail(directory)).to.contain('Heute, Sonntag 14:00–16:00 Uhr').and.not.to.contain('Su[-1]');
  });
});

describe('<place-directory> on a map', () => {
  const marks = (directory: PlaceDirectory) => [...directory.renderRoot.querySelector('.place-map')?.shadowRoot
    ?.querySelectorAll<HTMLButtonElement>('.mark') ?? []];

  it('shows what is left of the places, and opens the one that is chosen there', async () => {
    const directory = await show<PlaceDirectory>(tag(`tiles="none" src="${feed(
      place('Bad', {latitude: 51.1, longitude: 7, categories: ['Sport']}), place('Dom', {latitude: 51.2, longitude: 7.2, categories: ['Kirche']}),
      place('Bus'))}"`));
    control(directory, 'Karte').click();
    await waitUntil(() => marks(directory).length === 2);
    expect(names(directory)).to.deep.equal(['Bad', 'Bus', 'Dom']);
    control(directory, 'Kirche').click();
    await waitUntil(() => marks(directory).length === 1);
    marks(directory)[0]!.click();
    await waitUntil(() => focused(directory) === 'Dom');
    expect(marks(directory)).to.have.length(1);
    control(directory, 'Zurück zur Liste').click();
    await waitUntil(() => names(directory).join() === 'Dom');
  });

  it('is reached before the list where it stands above it, and after it where it stands beside', async () => {
    const directory = await show<PlaceDirectory>(tag(`tiles="none" src="${feed(place('Bad', {latitude: 51.1, longitude: 7}))}"`));
    directory.style.inlineSize = '500px';
    control(directory, 'Karte').click();
    await waitUntil(() => marks(directory).length);
    const order = () => all(directory, '.place-map, .places').map(({className}) => className);
    await waitUntil(() => order().join() === 'place-map,places');
    directory.style.inlineSize = '1000px';
    await waitUntil(() => order().join() === 'places,place-map' && marks(directory).length);
  });

  it('asks nobody before somebody has consented, and has its list', async () => {
    const directory = await show<PlaceDirectory>(example('Karte, vor der Einwilligung'));
    await waitUntil(() => textOf(directory.renderRoot).includes('Karte von basemap.de (BKG) laden?'));
    expect(names(directory)).to.have.length(4);
    expect(marks(directory)).to.have.length(0);
  });
});

describe('<place-directory> is safe and tidy', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>"onclick="x';

  it('runs nothing of a feed, and follows no address but the web\'s', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${feed(place(hostile, {
      categories: [hostile, 'b'], description: hostile, url: 'javascript:alert(1)', image: 'javascript:alert(1)', address: hostile,
      telephone: hostile, email: 'javascript:alert(1)', paymentAccepted: [hostile], delivery: hostile, openingHours: hostile,
      amenityFeature: [{name: hostile, value: hostile}],
    }))}"`));
    directory.renderRoot.querySelector<HTMLElement>('.name')!.click();
    await waitUntil(() => directory.renderRoot.querySelector('#detail'));
    await directory.updateComplete;
    expect(all(directory, 'script, [onclick], [onerror], [href^=javascript], img')).to.have.length(0);
  });

  it('shows markup in names as plain words, in the list as in the open place', async () => {
    const directory = await show<PlaceDirectory>(tag(`src="${feed(place('<b>Hofladen</b>'))}"`));
    expect(names(directory)).to.deep.equal(['Hofladen']);
    await open(directory, 'Hofladen');
    expect(textOf(directory.renderRoot.querySelector('#detail')!)).to.equal('Hofladen');
  });

  it('tells search engines, and takes it back when it leaves the page', async () => {
    const directory = await show<PlaceDirectory>(tag(`structured-data src="${feed(place('Bad', {
      latitude: 51.1, longitude: 7, wheelchair: 'yes', openingHours: 'Mo-Fr 08:00-12:00,14:00-18:00', categories: ['Freizeit'],
    }))}"`));
    const data = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(data);
    const [described] = (JSON.parse(data()!.textContent!) as {'@graph': Record<string, unknown>[]})['@graph'];
    expect(described).to.deep.equal({
      '@type': 'Place', 'identifier': 'Bad', 'name': 'Bad', 'keywords': ['Freizeit'],
      'geo': {'@type': 'GeoCoordinates', 'latitude': 51.1, 'longitude': 7},
      'openingHours': ['Mo-Fr 08:00-12:00', 'Mo-Fr 14:00-18:00'],
      'amenityFeature': [{'@type': 'LocationFeatureSpecification', 'name': 'wheelchair', 'value': 'yes'}],
    });
    directory.remove();
    expect(data() === null).to.equal(true);
  });

  it('has names that are headings below its own', async () => {
    const directory = await show<PlaceDirectory>(tag(`heading-level="3" src="${feed(place('Bad'))}"`));
    expect(all(directory, '.place [role=heading]').map((one) => `${one.getAttribute('aria-level')} ${nameOf(one)}`))
      .to.deep.equal(['4 Bad']);
  });
});

testContract('place-directory', {
  kind: 'places',
  items: [place('Hallenbad', {address: 'Ring 1'}), place('Stadtbücherei')],
  reads: 'Hallenbad Ring 1',
  heading: 'Adressen und Orte',
  headingInEnglish: 'Places and addresses',
  empty: 'Zurzeit sind hier keine Orte eingetragen.',
  dated: false,
});

describe('<place-directory>, every example', () => testAccessibility(examples));
