import type {PageSettings} from '../page/page-settings.js';

/** The settings that all loaders of a page share, also those of other versions. */

// Written out here: importing it would bring the chunk of all widgets along.
export const settings =
  (globalThis as unknown as Record<symbol, PageSettings | undefined>)[Symbol.for('stadtbausteine')] ??= {};

/**
 * Writes down a loader, and what its script tag says: `data-profile`, `data-theme`, `data-lang`. What was written
 * down first stays.
 *
 * @returns whether the theme is for this loader to add
 */
export function agree(data: DOMStringMap | undefined, version: string, address: string): boolean {
  const {theme} = settings;
  Object.assign(settings, {...data, version, address, tags: new Set(), ...settings});
  return !theme && !!settings.theme;
}

/** Takes charge of the tags that no earlier loader handles, and returns them. */
export const claim = (tags: readonly string[]): string[] =>
  tags.filter((tag) => !settings.tags!.has(tag) && settings.tags!.add(tag));
