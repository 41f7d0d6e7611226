import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Place} from '../model/place.js';
import {pageSettings} from '../page/page-settings.js';
import type {MapTrial} from '../testing/map-widget.js';
import '../testing/map-widget.js';
import {complaints, resetPage, show, speak, textOf, waitUntil} from '../testing/page.js';

/** Addresses that were asked for pictures, whatever came of it. */
const pictures: string[] = [];
const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;

const place = (id: string, latitude: number, longitude: number, category = 'Bank'): Place =>
  ({id, name: `Ort ${id}`, latitude, longitude, categories: [category]});

const few = [place('a', 51.17, 7.1), place('b', 51.18, 7.12, 'Brunnen'), place('c', 51.16, 7.08), {id: 'd', name: 'Ohne Ort'}];

const ground = `data:application/json,${encodeURIComponent(JSON.stringify({type: 'FeatureCollection', features: [
  {type: 'Feature', properties: {kind: 'water', name: 'Marle'}, geometry: {
    type: 'Polygon', coordinates: [[[7.05, 51.1], [7.15, 51.1], [7.15, 51.2], [7.05, 51.2], [7.05, 51.1]]]}},
  {type: 'Feature', properties: {kind: 'street', class: 'main', name: 'Ring'}, geometry: {
    type: 'LineString', coordinates: [[7.05, 51.17], [7.15, 51.17]]}},
]}))}`;

const own = `tiles="${ground}" attribution="© Stadt Eschenfurt"`;

const inner = (widget: MapTrial) => widget.renderRoot.querySelector('.place-map')!.shadowRoot!;
const marks = (widget: MapTrial) => [...inner(widget).querySelectorAll<HTMLButtonElement>('.mark')];
const names = (widget: MapTrial) => marks(widget).map((mark) => textOf(mark));
const stage = (widget: MapTrial) => inner(widget).querySelector<HTMLElement>('.stage')!;
const tool = (widget: MapTrial, name: string) => inner(widget).querySelector<HTMLElement>(`[aria-label='${name}']`)!;
const transforms = (widget: MapTrial) => marks(widget).map(({style}) => style.transform).join();

async function shown(items: readonly Place[], attributes = own): Promise<MapTrial> {
  const widget = await show<MapTrial>(`<map-trial ${attributes}></map-trial>`);
  widget.items = items;
  await widget.updateComplete;
  return widget;
}

/** A widget whose map has drawn its marks. */
async function mapped(items: readonly Place[] = few, attributes = own): Promise<MapTrial> {
  const widget = await shown(items, attributes);
  await waitUntil(() => widget.renderRoot.querySelector('.place-map')?.shadowRoot && marks(widget).length, 'no mark');
  return widget;
}

function many(count: number): readonly Place[] {
  let seed = 1;
  const next = () => (seed = seed * 16807 % 2147483647) / 2147483647;
  return [...Array(count).keys()].map((at) => place(`${at}`, 51.1 + next() * 0.14, 7 + next() * 0.2));
}

describe('a map', () => {
  before(() => {
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...source, set(this: HTMLImageElement, address: string) {
        pictures.push(address);
      },
    });
  });

  after(() => Object.defineProperty(HTMLImageElement.prototype, 'src', source));

  beforeEach(() => {
    pictures.length = 0;
  });

  afterEach(() => {
    resetPage();
    pageSettings().allowed?.clear();
    pageSettings().refused?.clear();
  });

  describe('of a third party', () => {
    const question = (widget: MapTrial) => widget.renderRoot.querySelector<HTMLFormElement>('.map-question');

    it('is not asked for anything before a person allows it, and says who would hear of what', async () => {
      const widget = await shown(few, '');
      await waitUntil(() => question(widget));
      expect(textOf(question(widget)!)).to.contain('Karte von basemap.de (BKG) laden?').and.contain('sgx.geodatenzentrum.de')
        .and.contain('IP-Adresse');
      expect(pictures).to.deep.equal([]);
      expect(textOf(widget.renderRoot)).to.contain('4 Orte');
    });

    it('is asked after that, and nobody else is; one press serves all maps of the page', async () => {
      const [widget, other] = [await shown(few, ''), await shown(few, '')];
      await waitUntil(() => question(widget) && question(other));
      question(widget)!.querySelector('button')!.focus();
      question(widget)!.querySelector('button')!.click();
      for (const one of [widget, other]) await waitUntil(() => one.renderRoot.querySelector('.place-map')?.shadowRoot && marks(one).length);
      await waitUntil(() => pictures.length);
      await waitUntil(() => inner(widget).activeElement === stage(widget), 'the focus is lost');
      expect(new Set(pictures.map((address) => new URL(address).host))).to.deep.equal(new Set(['sgx.geodatenzentrum.de']));
      expect(localStorage).to.have.length(0);
      expect(textOf(inner(widget))).to.contain('GeoBasis-DE / BKG');
    });

    it('is remembered on the device only where a person says so, and forgotten when they take it back', async () => {
      const widget = await shown(few, '');
      await waitUntil(() => question(widget));
      question(widget)!.querySelector('input')!.click();
      question(widget)!.querySelector('button')!.click();
      await waitUntil(() => widget.renderRoot.querySelector('.place-map')?.shadowRoot);
      expect(localStorage.getItem('stadtbausteine:map-hosts')).to.equal('["sgx.geodatenzentrum.de"]');
      pageSettings().allowed?.clear();
      const later = await mapped(few, '');
      inner(later).querySelector<HTMLElement>('.foot button')!.click();
      await waitUntil(() => question(later) && question(widget), 'the question does not come back');
      expect(localStorage).to.have.length(0);
    });

    it('is asked for where the page has cleared it, at once or later', async () => {
      const widget = await shown(few, '');
      await waitUntil(() => question(widget));
      widget.consent = 'sgx.geodatenzentrum.de';
      await waitUntil(() => widget.renderRoot.querySelector('.place-map')?.shadowRoot && marks(widget).length);
    });

    it('leaves the answer to a page that has a consent tool of its own', async () => {
      const widget = await shown(few, '');
      await waitUntil(() => question(widget));
      const heard: unknown[] = [];
      widget.addEventListener('city-consent', (event) => {
        heard.push(event.detail);
        event.preventDefault();
      });
      question(widget)!.querySelector('button')!.click();
      await widget.updateComplete;
      expect(heard).to.deep.equal([{host: 'sgx.geodatenzentrum.de', granted: true}]);
      expect(question(widget)).to.exist;
      expect(pictures).to.deep.equal([]);
    });
  });

  it('shows each place that has one, by its name and category, the nearest to the middle first', async () => {
    const widget = await mapped();
    expect(names(widget)).to.deep.equal(['Ort a, Bank', 'Ort b, Brunnen', 'Ort c, Bank']);
    expect(marks(widget).map(({dataset}) => dataset['sign'])).to.deep.equal(['1', '2', '1']);
    expect(textOf(inner(widget))).to.contain('© Stadt Eschenfurt');
    expect(pictures).to.deep.equal([]);
  });

  it('draws its ground in the colours of the widget, and again when they change', async () => {
    const widget = await mapped();
    const middle = () => {
      const canvas = inner(widget).querySelector<HTMLCanvasElement>('.leaflet-tile-pane canvas')!;
      return [...canvas.getContext('2d')!.getImageData(canvas.width / 2, canvas.height * 0.3, 1, 1).data].slice(0, 3);
    };
    await waitUntil(() => middle()[2]! > middle()[0]! + 10, 'no water');
    const before = middle();
    document.documentElement.style.colorScheme = 'dark';
    await waitUntil(() => middle()[0]! < before[0]! - 60, 'still light');
  });

  it('tells the widget which place was pressed, and shows which one is chosen elsewhere', async () => {
    const widget = await mapped();
    marks(widget)[1]!.click();
    expect(widget.selected).to.equal('b');
    widget.selected = 'c';
    await waitUntil(() => marks(widget).find((mark) => mark.ariaCurrent === 'true'));
    expect(textOf(marks(widget).find((mark) => mark.ariaCurrent === 'true')!)).to.equal('Ort c, Bank');
    await waitUntil(() => widget.map.focus('c'));
    expect(textOf(inner(widget).activeElement!)).to.equal('Ort c, Bank');
  });

  it('can be passed with one key, and its marks are reached in turn', async () => {
    const widget = await mapped();
    const before = document.createElement('button');
    widget.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(textOf(inner(widget).activeElement!)).to.equal('Karte überspringen');
    await sendKeys({press: 'Tab'});
    expect(inner(widget).activeElement).to.equal(stage(widget));
    await sendKeys({press: 'Tab'});
    expect(textOf(inner(widget).activeElement!)).to.equal('Ort a, Bank');
    await sendKeys({press: 'Escape'});
    expect(textOf(widget.shadowRoot!.activeElement!)).to.equal('4 Orte');
  });

  it('moves by arrow keys and buttons, and zooms by plus and minus; the focus stays', async () => {
    const widget = await mapped();
    stage(widget).focus();
    let before = transforms(widget);
    const changed = async () => {
      await waitUntil(() => transforms(widget) !== before);
      before = transforms(widget);
    };
    await sendKeys({press: '+'});
    await changed();
    await sendKeys({press: '-'});
    await changed();
    await sendKeys({press: 'ArrowRight'});
    const pane = inner(widget).querySelector<HTMLElement>('.leaflet-map-pane')!;
    await waitUntil(() => /\(-100px/.test(pane.style.transform));
    expect(inner(widget).activeElement).to.equal(stage(widget));
    tool(widget, 'Karte bewegen').click();
    await waitUntil(() => tool(widget, 'Nach links'));
    tool(widget, 'Nach links').click();
    await waitUntil(() => /\(0px/.test(pane.style.transform));
  });

  it('keeps the focus on a mark while the list is loaded again', async () => {
    const widget = await mapped();
    marks(widget)[2]!.focus();
    widget.items = [...few.map((one) => ({...one})), place('e', 51.175, 7.09)];
    await waitUntil(() => marks(widget).length === 4);
    expect(textOf(inner(widget).activeElement!)).to.equal('Ort c, Bank');
  });

  it('lets nobody reach what is out of sight', async () => {
    const widget = await mapped(few, `${own} center="51.17,7.1" zoom="15"`);
    await waitUntil(() => marks(widget).length === 1);
    expect(names(widget)).to.deep.equal(['Ort a, Bank']);
  });

  it('begins where the page says, and goes to what is found elsewhere', async () => {
    const widget = await mapped(few, `${own} center="51.18,7.12" zoom="16"`);
    expect(names(widget)).to.deep.equal(['Ort b, Brunnen']);
    widget.items = [few[0]!, few[2]!];
    await waitUntil(() => marks(widget).length === 2, 'the others do not come into sight');
  });

  it('opens a cluster where it is pressed, and goes on with the keyboard there', async () => {
    const close = [place('a', 51.17, 7.1), place('b', 51.1702, 7.1002), place('c', 51.2, 7.2)];
    const widget = await mapped(close);
    const cluster = marks(widget).find((mark) => textOf(mark).includes('Orte'))!;
    expect(textOf(cluster)).to.equal('2 2 Orte, vergrößern');
    cluster.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => names(widget).includes('Ort a, Bank') && names(widget).includes('Ort b, Bank'));
    await waitUntil(() => inner(widget).activeElement?.classList.contains('mark'));
  });

  it('never has more than 400 marks of 100,000 places', async () => {
    const widget = await mapped(many(100_000));
    let most = 0;
    for (let level = 0; level < 6; level++) {
      const before = transforms(widget);
      most = Math.max(most, marks(widget).length);
      tool(widget, 'Vergrößern').click();
      await waitUntil(() => transforms(widget) !== before);
      await waitUntil(() => !inner(widget).querySelector('.leaflet-zoom-anim'));
    }
    expect(most).to.be.within(10, 400);
  });

  it('moves and zooms by two fingers, and leaves one to the page', async () => {
    const widget = await mapped();
    const {left, top} = stage(widget).getBoundingClientRect();
    const finger = (type: string, pointerId: number, x: number) => stage(widget).dispatchEvent(new PointerEvent(type, {
      pointerId, pointerType: 'touch', isPrimary: pointerId === 1, clientX: left + x, clientY: top + 150,
      bubbles: true, composed: true, cancelable: true,
    }));
    const pane = inner(widget).querySelector<HTMLElement>('.leaflet-map-pane')!;
    const still = pane.style.transform;
    finger('pointerdown', 1, 200);
    finger('pointermove', 1, 300);
    expect(pane.style.transform).to.equal(still);
    finger('pointermove', 1, 200);
    const before = transforms(widget);
    finger('pointerdown', 2, 300);
    finger('pointermove', 2, 600);
    await waitUntil(() => transforms(widget) !== before, 'nothing moves');
    finger('pointerup', 2, 600);
    finger('pointerup', 1, 200);
  });

  it('leaves the wheel to the page, and says how it zooms', async () => {
    const widget = await mapped();
    const before = transforms(widget);
    const turn = (init: WheelEventInit) => stage(widget).dispatchEvent(
      new WheelEvent('wheel', {deltaY: -200, bubbles: true, cancelable: true, composed: true, ...init}));
    expect(turn({}), 'the page scrolls').to.equal(true);
    await waitUntil(() => inner(widget).querySelector('.hint[data-shown]'));
    expect(textOf(inner(widget).querySelector('.hint')!)).to.match(/Zum Vergrößern (Strg|⌘) halten und am Mausrad drehen/);
    expect(transforms(widget)).to.equal(before);
    expect(turn({ctrlKey: true}), 'the map takes it').to.equal(false);
    await waitUntil(() => transforms(widget) !== before);
  });

  it('begins when it comes into sight, in a place that was closed', async () => {
    const stageOfPage = document.createElement('details');
    stageOfPage.innerHTML = `<summary>Karte</summary><map-trial loading="eager" ${own}></map-trial>`;
    document.body.append(stageOfPage);
    const widget = stageOfPage.querySelector<MapTrial>('map-trial')!;
    widget.items = few;
    await widget.updateComplete;
    await waitUntil(() => widget.renderRoot.querySelector('.place-map')?.shadowRoot);
    stageOfPage.open = true;
    await waitUntil(() => marks(widget).length === 3);
    const {left, right, top, bottom} = stage(widget).getBoundingClientRect();
    for (const mark of marks(widget)) {
      const box = mark.getBoundingClientRect();
      expect(box.left > left && box.right < right && box.top > top && box.bottom < bottom).to.equal(true);
    }
    stageOfPage.remove();
  });

  it('follows the width of its place', async () => {
    const widget = await mapped();
    widget.style.inlineSize = '300px';
    await waitUntil(() => marks(widget).length
      && marks(widget).every((mark) => mark.inert || mark.getBoundingClientRect().right < 310));
  });

  it('leaves nothing behind when it is taken out, and comes back', async () => {
    const widget = await mapped();
    const holder = widget.renderRoot.querySelector('.place-map')!;
    const parent = widget.parentElement!;
    for (let time = 0; time < 20; time++) {
      widget.remove();
      expect(holder.shadowRoot!.childElementCount).to.equal(0);
      parent.append(widget);
      await waitUntil(() => marks(widget).length === 3);
    }
  });

  it('shows lines and areas, and tells which was pressed', async () => {
    const route: Place = {...place('r', 51.17, 7.1), geometry: {type: 'LineString', coordinates: [[7.08, 51.16], [7.12, 51.18]]}};
    const broken: Place = {...place('x', 51.17, 7.11), geometry: {type: 'Polygon', coordinates: 'none'}};
    const widget = await mapped([route, broken]);
    const path = inner(widget).querySelector<SVGPathElement>('path.leaflet-interactive')!;
    path.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(widget.selected).to.equal('r');
    expect(names(widget)).to.have.length(2);
  });

  it('draws many corners on one canvas', async () => {
    const coordinates = [...Array(2500).keys()].map((at) => [7 + at / 10_000, 51.17 + (at % 2) / 1000]);
    const widget = await mapped([{...place('r', 51.17, 7.1), geometry: {type: 'LineString', coordinates}}]);
    expect(inner(widget).querySelector('.leaflet-overlay-pane canvas')).to.exist;
    expect(inner(widget).querySelector('path.leaflet-interactive')).to.not.exist;
  });

  describe('and the place of the person', () => {
    const {geolocation} = navigator;
    let answer: PositionCallback | undefined;
    let fail: PositionErrorCallback | null | undefined;

    beforeEach(() => {
      answer = undefined;
      Object.defineProperty(navigator, 'geolocation', {configurable: true, value: {
        getCurrentPosition: (known: PositionCallback, failed?: PositionErrorCallback | null) => {
          answer = known;
          fail = failed;
        },
      }});
    });

    afterEach(() => {
      Object.defineProperty(navigator, 'geolocation', {configurable: true, value: geolocation});
    });

    it('is asked for when they press for it, and told to the page in three decimals', async () => {
      const widget = await mapped();
      expect(answer).to.equal(undefined);
      const heard: unknown[] = [];
      widget.addEventListener('city-change', ({detail}) => heard.push(detail));
      tool(widget, 'Mein Standort').click();
      answer!({coords: {latitude: 51.171234, longitude: 7.098765}} as GeolocationPosition);
      await waitUntil(() => inner(widget).querySelector('.here:not([hidden])'));
      expect(heard).to.deep.equal([{name: 'position', value: [51.171, 7.099]}]);
      expect(inner(widget).querySelector('.here')!.ariaLabel).to.equal('Sie sind ungefähr hier');
    });

    it('may not be known, and the map says so', async () => {
      const widget = await mapped();
      tool(widget, 'Mein Standort').click();
      fail!({} as GeolocationPositionError);
      await waitUntil(() => textOf(inner(widget).querySelector('[role=status]')!) === 'Ihr Standort war nicht zu erfahren.');
    });
  });

  it('has nothing that axe objects to, before and after it is loaded', async () => {
    expect(await complaints(await mapped())).to.deep.equal([]);
    const asking = await shown(few, '');
    await waitUntil(() => asking.renderRoot.querySelector('.map-question'));
    expect(await complaints(asking)).to.deep.equal([]);
  });

  it('speaks the language of the page', async () => {
    const widget = await mapped();
    speak('en');
    await waitUntil(() => tool(widget, 'Zoom in'));
    expect(stage(widget).ariaLabel).to.equal('Map');
  });
});
