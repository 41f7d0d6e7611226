import {expect, oneEvent} from '@open-wc/testing';
import {define} from '../widget/custom-element.js';
import {CityEvents} from '../../components/city-events/city-events.js';
import {ServiceFinder} from '../../components/service-finder/service-finder.js';
import {WasteCalendar} from '../../components/waste-calendar/waste-calendar.js';
import {examples as events} from '../../components/city-events/city-events.examples.js';
import {examples as services} from '../../components/service-finder/service-finder.examples.js';
import {examples as collections} from '../../components/waste-calendar/waste-calendar.examples.js';
import {resetPage, shown} from '../testing/page.js';
import type {Widget} from '../testing/page.js';

/** Themes on a page: what a style sheet of custom properties does to widgets that stand there. */

type File = object;

// The server of the tests makes modules of data.
const imported = async <T>(path: string): Promise<T> => await import(`${location.origin}/${path}`) as T;
const {cssOf, readTheme} = await imported<{
  cssOf(theme: object): string; readTheme(base: File, file?: File): object;
}>('themes/theme.mjs');
const file = async (name: string): Promise<File> => (await imported<{default: File}>(`themes/${name}.json`)).default;
const base = await file('base');

const addressOf = async (name: string): Promise<string> => {
  const css = cssOf(readTheme(base, name === 'base' ? {} : await file(name)));
  return URL.createObjectURL(new Blob([css], {type: 'text/css'}));
};

const markups = [collections[0]!.html, events[0]!.html, services[0]!.html];

/** As many widgets as that, ready, in an element of their own. */
async function place(count: number): Promise<{stage: HTMLElement; widgets: Widget[]}> {
  const stage = document.body.appendChild(document.createElement('main'));
  const {body} = new DOMParser().parseFromString(
    Array.from({length: count}, (_, at) => markups[at % markups.length]).join(''), 'text/html');
  for (const element of body.children) element.setAttribute('loading', 'eager');
  stage.append(...body.children);
  const widgets = [...stage.children] as Widget[];
  await Promise.all(widgets.map(shown));
  return {stage, widgets};
}

async function link(name: string): Promise<HTMLLinkElement> {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = await addressOf(name);
  const loaded = oneEvent(element, 'load');
  document.head.append(element);
  await loaded;
  return element;
}

const root = (widget: Widget): Element => widget.renderRoot.querySelector('.root')!;
const inside = (widget: Widget): Element[] => [...widget.renderRoot.querySelectorAll('.root, .root *')];
const styleOf = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name);
const surface = (widget: Widget): string => styleOf(root(widget), 'background-color');
const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Colours that are seen, as `element property` -> value. */
const colours = (widgets: readonly Widget[]): Map<string, string> => new Map(widgets.flatMap((widget, at) =>
  inside(widget).flatMap((element, index) => ['color', 'background-color', 'border-block-end-color']
    .filter((name) => name !== 'border-block-end-color' || styleOf(element, 'border-block-end-width') !== '0px')
    .map((name): [string, string] => [`${at} ${index} ${element.localName} ${name}`, styleOf(element, name)])
    .filter(([, value]) => !/rgba\(\d+, \d+, \d+, 0\)/.test(value)))));

/** Boxes that hide something of what is in them. */
const cut = (widget: Widget): string[] => inside(widget)
  .filter((element) => !element.closest('.visually-hidden, svg, select'))
  .filter((element) => styleOf(element, 'overflow-x') !== 'visible' || element.matches('.root'))
  .filter(({scrollWidth, clientWidth}) => clientWidth && scrollWidth > clientWidth + 1)
  .map(({localName, className}) => `${localName}.${String(className)}`);

describe('A theme', () => {
  const own: Element[] = [];
  const keep = <T extends Element>(element: T): T => {
    own.push(element);
    return element;
  };

  before(() => {
    for (const widget of [CityEvents, ServiceFinder, WasteCalendar]) define(widget);
  });
  beforeEach(resetPage);
  afterEach(() => {
    for (const element of own.splice(0)) element.remove();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    delete document.documentElement.dataset['theme'];
    resetPage();
  });

  it('restyles a page of twelve widgets when the file behind the link changes; none renders anew', async function() {
    this.timeout(30_000);
    document.documentElement.dataset['theme'] = 'dark';
    const sheet = keep(await link('kassel'));
    const {stage, widgets} = await place(12);
    keep(stage);
    const before = colours(widgets);
    expect(before.size).to.be.above(500);
    let renderings = 0;
    const observer = new MutationObserver((records) => { renderings += records.length; });
    for (const widget of widgets) {
      observer.observe(widget.renderRoot, {childList: true, subtree: true, attributes: true, characterData: true});
    }

    const loaded = oneEvent(sheet, 'load');
    sheet.href = await addressOf('contrast');
    const seen = new Set([surface(widgets[0]!)]);
    let isLoaded = false;
    void loaded.then(() => { isLoaded = true; });
    while (!isLoaded) {
      await nextFrame();
      seen.add(surface(widgets[0]!));
    }
    await nextFrame();

    const after = colours(widgets);
    expect([...after].filter(([name, value]) => before.get(name) === value)).to.deep.equal([]);
    expect(renderings).to.equal(0);
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
    expect([...seen], 'never the look without a theme in between').to.not.include('rgb(19, 25, 29)');
  });

  it('is light or dark as the page is, or as an element around the widget says', async () => {
    keep(await link('solingen'));
    const {stage, widgets: [widget]} = await place(1);
    keep(stage);
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(13, 21, 30)'];
    expect(surface(widget!)).to.equal(light);
    stage.dataset['theme'] = 'dark';
    expect(surface(widget!)).to.equal(dark);
    widget!.dataset['theme'] = 'light';
    expect(surface(widget!)).to.equal(light);
    delete widget!.dataset['theme'];
    delete stage.dataset['theme'];
    document.documentElement.style.colorScheme = 'dark';
    expect(surface(widget!)).to.equal(dark);
    document.documentElement.dataset['theme'] = 'light';
    expect(surface(widget!)).to.equal(light);
    document.documentElement.dataset['theme'] = 'auto';
    expect(surface(widget!)).to.equal(matchMedia('(prefers-color-scheme: dark)').matches ? dark : light);
  });

  for (const {name, property, dark} of [
    {name: 'bootstrap', property: '--bs-body-bg', dark: 'bsTheme'},
    {name: 'kern', property: '--kern-color-layout-background-default', dark: 'kernTheme'},
    {name: 'nl-design', property: '--utrecht-document-background-color', dark: 'theme'},
  ]) {
    it(`takes the values of a page with ${name}, and is dark where that is`, async () => {
      keep(await link(name));
      const {stage, widgets: [widget]} = await place(1);
      keep(stage);
      stage.dataset[dark] = 'light';
      expect(surface(widget!)).to.equal('rgb(255, 255, 255)');
      stage.dataset[dark] = 'dark';
      expect(surface(widget!)).to.be.oneOf(['rgb(33, 37, 41)', 'rgb(0, 0, 0)', 'rgb(38, 38, 38)']);
      document.documentElement.style.setProperty(property, '#123456');
      expect(surface(widget!)).to.equal('rgb(18, 52, 86)');
    });
  }

  it('lets the page shine through where it says so', async () => {
    keep(await link('inherit'));
    document.body.style.color = 'rgb(70, 20, 20)';
    document.body.style.fontFamily = 'Georgia, serif';
    const {stage, widgets: [widget]} = await place(1);
    keep(stage);
    expect(surface(widget!)).to.equal('rgba(0, 0, 0, 0)');
    expect(styleOf(root(widget!), 'color')).to.equal('rgb(70, 20, 20)');
    expect(styleOf(root(widget!), 'font-family')).to.equal('Georgia, serif');
  });

  it('has the sizes of the page’s text, whatever the size of the root', async () => {
    const {stage, widgets} = await place(3);
    keep(stage);
    document.body.style.fontSize = '16px';
    const sizes = () => widgets.flatMap(inside).map((element) =>
      `${element.localName} ${styleOf(element, 'font-size')} ${styleOf(element, 'padding')}`);
    const before = sizes();
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.fontSize = '1.6rem';
    expect(sizes()).to.deep.equal(before);
  });

  it('cuts nothing off when somebody spaces text as WCAG 1.4.12 describes, 320 pixels wide', async () => {
    const {stage, widgets} = await place(3);
    keep(stage);
    stage.style.inlineSize = '320px';
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }`);
    for (const {renderRoot} of widgets) (renderRoot as ShadowRoot).adoptedStyleSheets.push(spacing);
    await nextFrame();
    expect(widgets.flatMap(cut)).to.deep.equal([]);
    const hidden = widgets.flatMap(inside).filter((element) => element.matches('button, a, h2, p, li'))
      .filter((element) => styleOf(element, 'overflow-y') !== 'visible' && element.scrollHeight > element.clientHeight + 1);
    expect(hidden).to.deep.equal([]);
  });

  it('is dense or airy by --city-space alone, and every button stays large enough', async () => {
    const {stage, widgets} = await place(3);
    keep(stage);
    stage.style.inlineSize = '320px';
    const heights = (space: string) => {
      document.documentElement.style.setProperty('--city-space', space);
      return widgets.map((widget) => root(widget).getBoundingClientRect().height);
    };
    const [dense, usual, airy] = [heights('4px'), heights('8px'), heights('12px')];
    usual.forEach((height, at) => {
      expect(dense[at]).to.be.below(height - 20);
      expect(airy[at]).to.be.above(height + 20);
    });
    for (const space of ['4px', '12px']) {
      heights(space);
      expect(widgets.flatMap(cut), space).to.deep.equal([]);
      const small = widgets.flatMap(inside).filter((element) => element.matches('button:not(.name)'))
        .map((element) => element.getBoundingClientRect())
        .filter(({width, height}) => height > 0 && (height < 24 || width < 24));
      expect(small, space).to.deep.equal([]);
    }
  });
});
