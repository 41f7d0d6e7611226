import {expect} from '@open-wc/testing';
import type {define as Define} from '../widget/custom-element.js';
import type {Example, Styling} from '../testing/example.js';
import type {partsCome as PartsCome} from '../testing/late-parts.js';
import type {
  control as Control, resetPage as Reset, show as Show, textOf as TextOf, waitUntil as WaitUntil, Widget,
} from '../testing/page.js';

/**
 * What the manual of a widget says a page may style: each part, state and property is there, a rule for it takes
 * effect, and nothing else is.
 */

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName: string;
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const services = [{id: '1', name: 'Hund anmelden', fees: '120,00 €'}];
const places = [{id: '1', name: 'Bürgerbüro', openingHours: 'Mo-Su 08:00-18:00'}];
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Restmüll',
  `DTSTART;VALUE=DATE:${tomorrow.replaceAll('-', '')}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

const news = '<rss version="2.0"><channel><title>Stadt</title><item><title>Neues</title></item></channel></rss>';

// The demo's addresses. Before the widgets are loaded: from then on they keep the fetch they found.
const pageFetch = globalThis.fetch;
const asked = new Set<string>();
globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (!url.pathname.startsWith('/daten/')) return pageFetch(input, init);
  if (url.searchParams.has('delay')) return new Promise(() => {});
  if (url.searchParams.has('after') && asked.has(url.href)) return new Response('', {status: 404});
  asked.add(url.href);
  if (url.pathname.endsWith('.rss')) return new Response(news);
  const things = /opening|place|map/.test(url.pathname) ? {kind: 'places', items: places} : {kind: 'services', items: services};
  return new Response(url.pathname.endsWith('.ics') ? calendar : JSON.stringify({stadtbausteine: '1.0', ...things}));
};

// The server of the tests makes modules of data.
const imported = async <T>(path: string): Promise<T> => await import(`${location.origin}/${path}`) as T;
const {define} = await imported<{define: typeof Define}>('src/widget/custom-element.ts');
const {control, resetPage, show, textOf, waitUntil} = await imported<{
  control: typeof Control; resetPage: typeof Reset; show: typeof Show; textOf: typeof TextOf;
  waitUntil: typeof WaitUntil;
}>('src/testing/page.ts');
const {default: {modules}} = await imported<{default: {modules: {declarations: Declaration[]}[]}}>(
  'dist/custom-elements.json');
const {partsCome} = await imported<{partsCome: typeof PartsCome}>('src/testing/late-parts.ts');
const widgets = modules.flatMap(({declarations}) => declarations).filter(({cssParts}) => cssParts?.length);

const namesOf = ({cssParts = [], cssStates = [], cssProperties = []}: Declaration): string[] => [
  ...cssParts.map(({name}) => `::part(${name})`), ...cssStates.map(({name}) => `:state(${name})`),
  ...cssProperties.map(({name}) => name),
];

const inside = (widget: Widget): Element[] => [...widget.renderRoot.querySelectorAll('.root, .root *')];

/** What the rule is about. */
const targetsOf = (of: string, widget: Widget): Element[] => {
  const [, part] = /^::part\((.*)\)$/.exec(of) ?? [];
  if (part) return [...widget.renderRoot.querySelectorAll(`[part~=${part}]`)];
  return of.startsWith('--') ? inside(widget) : [widget];
};

/** What a component property may change of an element. */
const LOOKS = ['background-color', 'inline-size', 'font-size', 'grid-template-columns'];

const ruleOf = (css: string): CSSStyleRule => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet.cssRules[0] as CSSStyleRule;
};

/** Declarations, each with the properties one can ask for. */
const declarationsOf = ({of, css}: Styling): [string, readonly string[]][] => {
  if (of.startsWith('--')) return [[of, LOOKS]];
  const [, block = ''] = /\{(.*)\}/.exec(css) ?? [];
  return block.split(';').filter((text) => text.trim())
    .map((text) => [text.trim(), [...ruleOf(`x { ${text} }`).style]]);
};

/** Declarations that change nothing. */
function withoutEffect(styling: Styling, widget: Widget): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styling.css);
  const targets = targetsOf(styling.of, widget);
  const declarations = declarationsOf(styling);
  const looks = () => declarations.map(([, names]) =>
    targets.map((one) => names.map((name) => getComputedStyle(one).getPropertyValue(name)).join()).join());
  const before = looks();
  document.adoptedStyleSheets.push(sheet);
  const after = looks();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return declarations.filter((_, at) => before[at] === after[at]).map(([text]) => text);
}

/** Puts the widget there and waits until it has what is styled. */
async function bring({of, html, press}: Styling): Promise<Widget> {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  const widget = document.body.appendChild(body.firstElementChild!) as Widget & {reload(): Promise<void>};
  widget.setAttribute('loading', 'eager');
  // What a property changes may come with the data.
  const [, state] = /^:state\((.*)\)$/.exec(of.startsWith('--') ? ':state(ready)' : of) ?? [];
  const holds = () => (state ? widget.matches(`:state(${state})`) : targetsOf(of, widget).length > 0);
  if (state === 'stale') {
    await waitUntil(() => widget.state === 'ready', 'the widget never becomes ready');
    await widget.reload();
  }
  if (press) {
    // The element to press may be in a part that is loaded later.
    const names = () => textOf(widget.renderRoot).includes(press);
    await waitUntil(() => widget.state === 'ready' && names(), 'the widget never becomes ready');
    control(widget, press).click();
  }
  await waitUntil(holds, `${of} never comes`);
  return widget;
}

type WidgetClass = Parameters<typeof Define>[0];

for (const element of widgets) {
  const {name: className, tagName: tag} = element;
  const {examples, stylings} = await imported<{examples: readonly Example[]; stylings: readonly Styling[]}>(
    `components/${tag}/${tag}.examples.ts`);

  describe(`What a page may style of <${tag}>`, () => {
    let widget: Widget | undefined;

    before(async () => {
      define((await imported<Record<string, WidgetClass>>(`components/${tag}/${tag}.ts`))[className]!);
    });
    afterEach(() => {
      widget?.remove();
      resetPage();
    });

    it('is all in its manual, each with a rule to begin with', () => {
      expect(stylings.map(({of}) => of)).to.have.members(namesOf(element));
    });

    for (const styling of stylings) {
      it(`is ${styling.of}`, async () => {
        widget = await bring(styling);
        expect(withoutEffect(styling, widget), textOf(widget)).to.deep.equal([]);
      });
    }

    it('has no other part in any example', async () => {
      // All at once, also those out of sight: one after the other, each waits for frames and timers of its own.
      const shown = await Promise.all(examples.map(({html}) =>
        show<Widget>(html.replaceAll(`<${tag} `, `<${tag} loading="eager" `))));
      await Promise.all(shown.map(partsCome));
      const parts = shown.flatMap(({renderRoot}) => [...renderRoot.querySelectorAll('[part]')].flatMap(({part}) => [...part]));
      expect(namesOf(element)).to.include.members(parts.map((part) => `::part(${part})`));
    });
  });
}
