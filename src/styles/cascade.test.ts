import {expect} from '@open-wc/testing';
import {define} from '../widget/custom-element.js';
import type {Example} from '../testing/example.js';
import {partsCome, sanitiserComes} from '../testing/late-parts.js';
import {resetPage, show} from '../testing/page.js';
import type {Widget} from '../testing/page.js';

/**
 * No colour, typeface or length of a widget stands outside the cascade: with every token set to something absurd,
 * nothing is left of how it looks by default.
 */

interface Token {
  readonly name: string;
  readonly path: readonly string[];
  readonly type: string;
  readonly light: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly cssParts?: readonly object[];
}

// The server of the tests makes modules of data.
const imported = async <T>(path: string): Promise<T> => await import(`${location.origin}/${path}`) as T;

const {readTheme} = await imported<{readTheme(base: unknown): {tokens: Token[]}}>('themes/theme.mjs');
const {tokens} = readTheme((await imported<{default: unknown}>('themes/base.json')).default);
const {default: {modules}} = await imported<{default: {modules: {declarations: Declaration[]}[]}}>(
  'dist/custom-elements.json');
/** Elements that show something. */
const widgets = modules.flatMap(({declarations}) => declarations).filter(({cssParts}) => cssParts?.length);

const ABSURD: Readonly<Record<string, string>> = {
  '--city-font-family': '"Absurd Sans"', '--city-font-family-heading': '"Absurd Serif"', '--city-font-size': '23.7px',
  '--city-font-weight-heading': '150', '--city-line-height': '2.3', '--city-space': '13.3px', '--city-radius': '37.7px',
  '--city-border-width': '5px', '--city-map-height': '523px', '--city-shadow': '3px 5px 7px #010203', '--city-target-size': '61px',
};

/** A colour no theme has, another for each token. */
const absurdColour = (index: number): string => `rgb(${200 - index} ${index * 3} 255)`;

const publicColours = tokens.filter(({path, type}) => path[0] === 'city' && type === 'color');
const absurd = Object.entries(ABSURD)
  .concat(publicColours.map(({name}, index) => [`--${name}`, absurdColour(index)]));

/** How the browser writes a colour. */
function written(colour: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

const sides = ['top', 'right', 'bottom', 'left'];
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
const COLOURS = ['color', 'background-color', 'fill', 'stroke', 'box-shadow',
  ...sides.map((side) => `border-${side}-color`)];
const LENGTHS = ['font-size', 'line-height', 'row-gap', 'column-gap', 'min-height', 'text-indent', 'box-shadow',
  ...sides.flatMap((side) => [`padding-${side}`, `margin-${side}`, `border-${side}-width`]),
  ...corners.map((corner) => `border-${corner}-radius`)];
const NOTHING = /^(0px|auto|normal|none|0px 0px 0px 0px|100%|50%)$/;

type WidgetClass = Parameters<typeof define>[0];

interface Look {
  readonly element: Element;
  readonly values: ReadonlyMap<string, string>;
}

const looks = (widget: Widget): Look[] =>
  [...widget.renderRoot.querySelectorAll('.root, .root *:not(option, title, slot, .visually-hidden, .visually-hidden *)')]
    .map((element) => {
      const style = getComputedStyle(element);
      const names = ['font-family', 'background-image', ...COLOURS, ...LENGTHS];
      return {element, values: new Map(names.map((name) => [name, style.getPropertyValue(name)]))};
    });

const nameOf = (element: Element): string => {
  const {localName, className, part} = element as HTMLElement;
  const classes = typeof className === 'string' ? className.trim().split(/\s+/).filter(Boolean) : [];
  return [localName, ...classes.map((one) => `.${one}`), ...[...part].map((one) => `[part=${one}]`)].join('');
};

/** WebKit (2.50) keeps the style of a summary that is not rendered, whatever changes around it. */
const isTold = (element: Element): boolean =>
  /Chrome|Firefox/.test(navigator.userAgent) || element.localName !== 'summary' || element.checkVisibility();

/** What of the look before is still there. */
function leftovers(before: readonly Look[], after: readonly Look[], defaults: ReadonlySet<string>): string[] {
  const found = after.flatMap(({element, values}, at) => [...values].filter(([name, value]) => {
    if (!isTold(element)) return false;
    if (name === 'font-family') return !value.includes('Absurd');
    const isBorder = /^border-(\w+)-color$/.exec(name);
    // An edge that is not there has a colour, too.
    if (isBorder && values.get(`border-${isBorder[1]}-width`) === '0px') return false;
    // What lies under a surface shows only where a theme lets light through.
    if (name === 'background-color' && values.get('background-image') !== 'none') return false;
    if (COLOURS.includes(name) && [...defaults].some((colour) => value.includes(colour))) return true;
    return LENGTHS.includes(name) && !NOTHING.test(value) && value === before[at]?.values.get(name);
  }).map(([name, value]) => `${nameOf(element)} {${name}: ${value}}`));
  return [...new Set(found)];
}

describe('The cascade', () => {
  let defaults: ReadonlySet<string>;

  before(async () => {
    await sanitiserComes();
    defaults = new Set(publicColours.map(({light}) => written(light)));
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    resetPage();
  });

  for (const {name: className, tagName: tag} of widgets) {
    it(`holds every value of <${tag}>`, async function() {
      this.timeout(60_000);
      define((await imported<Record<string, WidgetClass>>(`components/${tag}/${tag}.ts`))[className]!);
      const {examples} = await imported<{examples: readonly Example[]}>(`components/${tag}/${tag}.examples.ts`);
      const found = new Set<string>();
      for (const {html} of examples) {
        resetPage();
        const widget = await show<Widget>(html);
        if (!widget.renderRoot?.querySelector('.root')) continue;
        await partsCome(widget);
        const before = looks(widget);
        for (const [name, value] of absurd) document.documentElement.style.setProperty(name, value);
        for (const one of leftovers(before, looks(widget), defaults)) found.add(one);
        document.documentElement.removeAttribute('style');
      }
      expect([...found]).to.deep.equal([]);
    });
  }
});
