import type {Source} from '../model/source.js';
import {fold} from './fold.js';

interface Item {
  readonly source?: Source;
}

/** The items of one municipality, and those that are of none: they count for all. */
export function ofMunicipality<T extends Item>(items: readonly T[], name: string): readonly T[] {
  const wanted = fold(name);
  return items.filter(({source}) => !source?.municipality || fold(source.municipality) === wanted);
}

/** The municipalities that some items name, in the order in which they come. */
export const municipalitiesIn = (items: readonly Item[]): readonly string[] =>
  [...new Set(items.map(({source}) => source?.municipality ?? ''))].filter(Boolean);
