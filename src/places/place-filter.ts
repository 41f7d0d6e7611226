import type {Place} from '../model/place.js';
import {fold} from '../text/fold.js';
import {toPlainText} from '../text/plain-text.js';
import {wordSearch} from '../text/word-search.js';
import type {PlaceForm} from './place-form.js';
import {letterOf, titleOf} from './place-title.js';

/** Whether a place is as a person wants it; `undefined` where that is not known. */
export type PlaceTest = (place: Place) => boolean | undefined;

export interface Sifted {
  readonly items: readonly Place[];
  /** How many more there are of which it is not known whether they are as wanted. */
  readonly unknown: number;
}

/** The places that are all that is wanted. Unknown is not yes, and not no either: it is counted. */
export function sift(items: readonly Place[], tests: readonly PlaceTest[]): Sifted {
  let unknown = 0;
  const kept = items.filter((place) => {
    const answers = tests.map((test) => test(place));
    if (answers.includes(false)) return false;
    const isKnown = !answers.includes(undefined);
    if (!isKnown) unknown++;
    return isKnown;
  });
  return {items: kept, unknown};
}

const withWords = wordSearch((place: Place) => {
  const {categories = [], address = '', description = ''} = place;
  return [titleOf(place), ...categories, address, toPlainText(description)].join('\n');
});

/** The places of a category and a letter in which all words occur. */
export function search(items: readonly Place[], {text, category, letter}: PlaceForm): readonly Place[] {
  const kind = fold(category);
  return withWords(items, text).filter((place) =>
    (!kind || place.categories?.some((name) => fold(name) === kind)) && (!letter || letterOf(place) === letter));
}
