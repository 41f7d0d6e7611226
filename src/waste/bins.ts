/** Bins as one has them or not, and the order in which collections are listed. */
import {kindOf} from './collection-days.js';
import type {Collection, Fraction} from '../model/collection.js';
import {fractions} from './fraction-mapping.js';

/** A bin one can have or not have: fraction, name, size and interval. */
export interface BinKind {
  readonly key: string;
  readonly sample: Collection;
}

/** Fractions that one takes to a vehicle: there place and time matter. */
export const brought: readonly Fraction[] = ['hazardous', 'electronics', 'textiles', 'other'];

/** A collection with the id that follows from what it is: the same in every reading. */
export const withId = (bin: Omit<Collection, 'id'>): Collection => ({...bin, id: `${bin.date}|${kindOf(bin)}`});

/** Sorted by day and fraction, each once, with all that is said of it: a vehicle stops at several places. */
export function mergeCollections(collections: readonly Collection[]): Collection[] {
  const unique = new Map<string, Collection>();
  for (const bin of collections) {
    const other = unique.get(bin.id);
    const more = bin.note && !other?.note?.includes(bin.note);
    const note = more ? [other?.note, bin.note].filter(Boolean).join('. ') : other?.note;
    unique.set(bin.id, {...bin, ...other, ...(note && {note})});
  }
  return [...unique.values()].sort((a, b) => compare(a.date, b.date) || compareBins(a, b));
}

/** The bins there are, each with one of its collections. */
export function binKinds(collections: readonly Collection[]): BinKind[] {
  const samples = new Map(collections.map((bin) => [kindOf(bin), bin]));
  return [...samples].map(([key, sample]) => ({key, sample})).sort((a, b) => compareBins(a.sample, b.sample));
}

function compareBins(a: Collection, b: Collection): number {
  return fractions.indexOf(a.fraction) - fractions.indexOf(b.fraction) || compare(kindOf(a), kindOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
