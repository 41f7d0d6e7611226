import type {LitElement} from 'lit';
import type {Messages} from '../i18n/messages.js';
import {pageSettings} from '../page/page-settings.js';

declare const __VERSION__: string;

/** Version of this copy of the library. */
const version = __VERSION__;

interface ElementClass {
  new (): LitElement;
  tag?: string;
  version?: string;
}

/**
 * Names a widget's tag. It does not define the element: `define` does, so that a class can be imported without a side
 * effect. The class has `define` as a static method, for the autoloader.
 * @param messages the widget's own messages, made by build/messages.mjs and fetched in the page's language
 */
export const customElement = (tag: string, messages?: Messages) => (constructor: ElementClass): void => {
  Object.assign(constructor, {tag, version, messages, define: () => define(constructor)});
};

/**
 * Defines a widget unless its tag is taken. The first definition stays. Another version on the page is named once,
 * third-party code each time it has taken a tag.
 */
export function define(constructor: unknown): void {
  // A server that renders an application imports this as well, and has no registry.
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
