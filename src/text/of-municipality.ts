import type {Source} from '../model/source.js';

interface Item {
  readonly source?: Source;
}

/** The items of one municipality, and those that are of none: they count for all. */
export const ofMunicipality = <T extends Item>(items: readonly T[], name: string): readonly T[] =>
  items.filter(({source}) => !source?.municipality || source.municipality === name);

/** The municipalities that some items name, in the order in which they come. */
export const municipalitiesIn = (items: readonly Item[]): readonly string[] =>
  [...new Set(items.map(({source}) => source?.municipality ?? ''))].filter(Boolean);
