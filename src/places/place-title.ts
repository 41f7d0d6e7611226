import type {Place} from '../model/place.js';
import {fold} from '../text/fold.js';
import {toPlainText} from '../text/plain-text.js';

/** Names without markup: a list asks for the same thousands again and again. */
const titles = new WeakMap<Place, string>();

/** What a place is called: its name, or its category where it has none. Never markup. Empty if it has neither. */
export function titleOf(place: Place): string {
  let title = titles.get(place);
  if (title === undefined) {
    title = toPlainText(place.name) || place.name || place.categories?.[0] || '';
    titles.set(place, title);
  }
  return title;
}

/** The letter under which a place stands in a list from A to Z, in upper case; `#` for everything else. */
export const letterOf = (place: Place): string =>
  /^\p{L}/u.exec(fold(titleOf(place)).replace(/^[^\p{L}\p{N}]+/u, ''))?.[0].toUpperCase() ?? '#';
