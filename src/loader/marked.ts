import type {PageSettings} from '../page/page-settings.js';
import {fit} from './frame-height.js';
import {place} from './placement.js';

/**
 * Sees to an element that is marked: a frame gets its height, any other its widget. What another loader of the page
 * sees to is left to it.
 * @param own tags of this loader
 */
export function see(element: Element, tag: string, own: readonly string[], settings: PageSettings): void {
  const isOwn = own.includes(tag);
  if (element.localName === 'iframe') fit(element as HTMLIFrameElement);
  else if (isOwn || !settings.tags!.has(tag)) void place(element, tag, isOwn);
}
