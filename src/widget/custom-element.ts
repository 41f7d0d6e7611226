import type {LitElement, ReactiveElement} from 'lit';
import {followLocale, localeReady} from '../i18n/locale.js';
import {pageSettings} from '../page/page-settings.js';

declare const __VERSION__: string;

/** Version of this copy of the library. */
const version = __VERSION__;

interface ElementClass {
  new (): LitElement;
  addInitializer(initializer: (element: ReactiveElement) => void): void;
  prototype: LitElement;
  tag?: string;
  version?: string;
}

/**
 * Names a widget's tag and ties it to the page's language. It does not define the element: `define` does, so that
 * a class can be had without a side effect. The initializer is in place before any definition, because an embed
 * stands in the page before its script comes, and is upgraded within `customElements.define`.
 */
export const customElement = (tag: string) => (constructor: ElementClass): void => {
  constructor.tag = tag;
  constructor.version = version;
  constructor.addInitializer((element) => {
    const host = element as LitElement & {scheduleUpdate(): unknown};
    followLocale(host);
    const changes: MutationRecord[] = [];
    // Something that counts up in a widget for days must not fill the memory.
    const observer = new MutationObserver((more) => changes[5000] || changes.push(...more));
    const {scheduleUpdate} = host;
    // The first words a citizen sees are in the page's language: the first rendering waits for the translation,
    // and what the page's author wrote stays in sight meanwhile.
    host.scheduleUpdate = async () => {
      const ready = localeReady();
      if (ready) {
        const slot = host.hasUpdated ? undefined : host.renderRoot.appendChild(document.createElement('slot'));
        await ready;
        slot?.remove();
      }
      // What is there that Lit has not done: translations and extensions put nodes of theirs in place of its own.
      if (changes.push(...observer.takeRecords())) {
        await import('./foreign-changes.js').then(({takeBack}) => takeBack(host, observer, changes), () => {});
      }
      observer.disconnect();
      scheduleUpdate.call(host);
      observer.observe(host.renderRoot, {childList: true, subtree: true});
    };
  });
};

/**
 * Defines a widget unless its tag is taken. The first definition stays. Another version on the page is named once,
 * and code that is not ours whenever it has taken a tag.
 */
export function define(constructor: unknown): void {
  // A server that renders the application imports what the application imports.
  if (!globalThis.customElements) return;
  const element = constructor as ElementClass & CustomElementConstructor & {tag: string};
  const taken = customElements.get(element.tag) as ElementClass | undefined;
  if (!taken) return customElements.define(element.tag, element);
  const told = pageSettings().told ??= new Set();
  if (taken.version === version || told.has(version) && told.has(taken.version!)) return;
  if (taken.version) told.add(version).add(taken.version);
  console.warn(
    `stadtbausteine: <${element.tag}> is already defined (${taken.version ?? 'by other code'}); ` +
    `version ${version} is not used`);
}
