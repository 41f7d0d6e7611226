import {fixture, fixtureCleanup, html, waitUntil as waitFor} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';
import type {LitElement} from 'lit';
import type {Example} from './example.js';

/** What tests of widgets share: putting one on the page, waiting for what a person sees, and asking axe. */

declare const axe: {run(context: Node, options: RunOptions): Promise<AxeResults>};

const languages = ['de', 'en', 'de-simple', 'tr', 'uk', 'ar'] as const;
const themes = ['light', 'dark'] as const;

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
  const all = [...widget.renderRoot.querySelectorAll<T>('button, a, input, select, [role=option], [role=gridcell]')];
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

/** What axe finds on a widget, as sentences. */
async function complaints(widget: Node): Promise<string[]> {
  const {violations} = await axe.run(widget, {resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html: markup, failureSummary}) => `${id}: ${markup} ${failureSummary}`));
}

/** One test an example, theme and language: axe finds nothing. */
export function testAccessibility(examples: readonly Example[]): void {
  for (const {name, html: markup} of examples) {
    for (const theme of themes) {
      it(`is accessible in six languages, ${theme}: ${name}`, async function() {
        this.timeout(60_000);
        const found: string[] = [];
        for (const language of languages) {
          resetPage();
          speak(language);
          dress(theme);
          const widget = await show(markup);
          found.push(...(await complaints(widget)).map((complaint) => `${language}: ${complaint}`));
        }
        if (found.length) throw new Error(found.join('\n'));
      });
    }
  }
}
