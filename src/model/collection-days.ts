/** What one asks of collections: those to come, by day, and which bins there are. */
import type {Collection} from './collection.js';
import {fractions} from './fraction-mapping.js';
import {formatLocal, ianaZone, toWall, utc} from './zone.js';
import type {Zone} from './zone.js';

/** A day and what is collected on it. */
export interface CollectionDay {
  readonly date: string;
  readonly collections: readonly Collection[];
}

/** A bin one can have or not have: fraction, name, size and interval. */
export interface BinKind {
  readonly key: string;
  readonly sample: Collection;
}

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

/** Collections to come: those of today until `dropAfter` (`HH:MM`). `now`: milliseconds since 1970. */
export function upcoming(
  collections: readonly Collection[],
  {now, timeZone, dropAfter = '12:00'}: {now: number; timeZone?: string; dropAfter?: string},
): Collection[] {
  const [today = '', time = ''] = formatLocal(toWall(now, cityZone(timeZone))).split('T');
  return collections.filter(({date}) => date > today || (date === today && time < dropAfter));
}

/** Collections by day, both in the order they have. */
export function byDay(collections: readonly Collection[]): CollectionDay[] {
  const days = new Map<string, Collection[]>();
  for (const bin of collections) {
    const bins = days.get(bin.date);
    if (bins) bins.push(bin);
    else days.set(bin.date, [bin]);
  }
  return [...days].map(([date, bins]) => ({date, collections: bins}));
}

/** The bins there are, each with one of its collections. */
export function binKinds(collections: readonly Collection[]): BinKind[] {
  const samples = new Map(collections.map((bin) => [kindOf(bin), bin]));
  return [...samples].map(([key, sample]) => ({key, sample})).sort((a, b) => compareBins(a.sample, b.sample));
}

/** What distinguishes one bin from another, as text. */
export function kindOf(
  {fraction, name, containers, interval}: Omit<Collection, 'id' | 'date'>,
): string {
  return [fraction, name, containers?.join(', '), interval].join('|');
}

/** The zone of a city; Berlin's for a name that `Intl` does not know. */
export function cityZone(timeZone = 'Europe/Berlin'): Zone {
  return ianaZone(timeZone) ?? ianaZone('Europe/Berlin') ?? utc;
}

function compareBins(a: Collection, b: Collection): number {
  return fractions.indexOf(a.fraction) - fractions.indexOf(b.fraction) || compare(kindOf(a), kindOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
