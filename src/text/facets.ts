import {fold} from './fold.js';

/** A value that items have, and how many have it. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/** Values that items have, by name. Names that differ in nothing but case and accents are one. */
export function facets(names: readonly string[]): Facet[] {
  const found = new Map<string, {name: string; count: number}>();
  for (const name of names) {
    const key = fold(name);
    const facet = found.get(key);
    if (facet) facet.count++;
    else found.set(key, {name, count: 1});
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, facet]) => facet);
}
