import {fixture, fixtureCleanup, html, waitUntil as waitFor} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';
import type {LitElement} from 'lit';
import type {Example} from './example.js';

/** Shared by the tests of widgets: puts one on the page, waits for what a person sees, asks axe. */

declare const axe: {run(context: Node, options: RunOptions): Promise<AxeResults>};

/** Whether this is the run of every example in every theme, language and engine, `npm run test:product`. */
declare const __EVERY_COMBINATION__: boolean;

/** Names of the theme files in `dist/themes/`. */
declare const __THEMES__: readonly string[];

const languages = ['de', 'en', 'de-simple', 'tr', 'uk', 'ar'] as const;

/** Rules that depend on colours and nothing else. They take most of axe's time. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const isChromium = /Chrome\//.test(navigator.userAgent);

/** A widget with the properties every widget has. */
export interface Widget extends LitElement {
  readonly state: string;
}

/** Waits for what a person sees: for long, because a machine may be slow without being wrong. */
export const waitUntil = (seen: () => unknown, message?: string): Promise<void> =>
  waitFor(seen as () => boolean, message, {interval: 20, timeout: 30_000});

/** Puts markup on the page and returns its first element once every widget shows data, or says why it does not. */
export async function show<T extends Widget>(markup: string): Promise<T> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const stage = await fixture<HTMLElement>(html`<div>${template.content}</div>`);
  const widget = stage.firstElementChild as T;
  for (const one of [widget, ...widget.querySelectorAll('*')]) await shown(one as Widget);
  return widget;
}

/** Waits until nothing is loading any more and the last change is on the screen. */
export async function shown(widget: Widget): Promise<void> {
  const settled = () => widget.state !== 'loading' && !widget.renderRoot?.querySelector('.skeleton') &&
    (widget.localName === 'city-profile' || widget.renderRoot?.querySelector('.root'));
  // The next update reads an attribute that was just set.
  await widget.updateComplete;
  if (widget.localName.includes('-')) await waitUntil(settled, 'the widget still loads');
  await widget.updateComplete;
}

/** Sets the page's language and direction; back to German with `resetPage`. */
export function speak(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

function dress(theme: string): void {
  document.documentElement.style.colorScheme = theme;
  document.documentElement.style.backgroundColor = theme === 'dark' ? '#13191d' : '#fff';
}

export function resetPage(): void {
  fixtureCleanup();
  speak('de');
  dress('light');
  localStorage.clear();
}

/** Text as a person reads it: slots filled, white space folded, what only screen readers hear included. */
export function textOf(node: Node): string {
  const read = (part: Node): string => {
    if (part instanceof HTMLStyleElement) return '';
    if (part instanceof HTMLSlotElement && part.assignedNodes().length) return part.assignedNodes().map(read).join('');
    if (part instanceof Element && part.shadowRoot) return read(part.shadowRoot);
    if (part.nodeType === Node.TEXT_NODE) return part.textContent ?? '';
    const children = [...part.childNodes];
    // Where a word may break it is still one word.
    return children.map(read).join(children.some(({nodeName}) => nodeName === 'WBR') ? '' : ' ');
  };
  return read(node).replace(/\s+/g, ' ').replace(/ ([,.:;])/g, '$1').trim();
}

/** The button, link or field of that name; the name is what a person reads or hears. */
export function control<T extends HTMLElement = HTMLElement>(widget: Widget, name: string): T {
  const all = [...widget.renderRoot.querySelectorAll<T>('button, a, summary, input, select, [role=option], [role=gridcell]')];
  const found = all.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no control named "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** The name by which a screen reader announces an element. */
export function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0] ?? element;
  const heard = label.cloneNode(true) as Element;
  for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
  return element.getAttribute('aria-label') ?? textOf(heard);
}

/** The findings of axe on a widget, as sentences. */
export async function complaints(widget: Node, options: RunOptions = {}): Promise<string[]> {
  const {violations} = await axe.run(widget, {...options, resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html: markup, failureSummary}) => `${id}: ${markup} ${failureSummary}`));
}

interface Look {
  readonly language?: string;
  readonly scheme?: string;
}

/** Shows an example in each of these looks and lets axe look at it, by all rules or by those of the options. */
async function lookThrough(markup: string, looks: readonly Look[], options?: RunOptions): Promise<void> {
  const found: string[] = [];
  for (const {language = 'de', scheme = 'light'} of looks) {
    resetPage();
    speak(language);
    dress(scheme);
    const widget = await show(markup);
    found.push(...(await complaints(widget, options)).map((complaint) => `${language}, ${scheme}: ${complaint}`));
  }
  if (found.length) throw new Error(found.join('\n'));
}

const inEveryLanguage = (scheme: string): Look[] => languages.map((language) => ({language, scheme}));

/** One test per example and theme file, with every language and both schemes. */
function testEveryCombination({name, html: markup}: Example): void {
  for (const theme of __THEMES__) {
    it(`is accessible in every language, light and dark, in ${theme}: ${name}`, async function() {
      this.timeout(600_000);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(`/dist/themes/${theme}.css`)).text());
      document.adoptedStyleSheets = [sheet];
      try {
        // The theme for paper has no dark side.
        await lookThrough(markup, [...inEveryLanguage('light'), ...theme === 'print' ? [] : inEveryLanguage('dark')]);
      } finally {
        document.adoptedStyleSheets = [];
      }
    });
  }
}

/**
 * Axe finds nothing: on any example in any engine, by all its rules; in Chromium also in the other languages, which
 * change words and direction, and in the dark, which changes colours.
 */
export function testAccessibility(examples: readonly Example[]): void {
  for (const example of examples) {
    const {name, html: markup} = example;
    if (__EVERY_COMBINATION__) {
      testEveryCombination(example);
      continue;
    }
    it(`is accessible: ${name}`, () => lookThrough(markup, [{}]));
    if (!isChromium) continue;
    it(`is accessible in five further languages: ${name}`, () => lookThrough(markup, inEveryLanguage('light').slice(1),
      {rules: Object.fromEntries(rulesOfColour.map((rule) => [rule, {enabled: false}]))}));
    it(`is accessible in the dark: ${name}`, () => lookThrough(markup, [{scheme: 'dark'}],
      {runOnly: {type: 'rule', values: rulesOfColour}}));
  }
}
