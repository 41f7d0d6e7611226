/** Queries on collections: the upcoming ones, and those of each day. */
import type {ClockReading} from '../time/city-clock.js';
import type {Collection} from '../model/collection.js';

/** A day with its collections. */
export interface CollectionDay {
  readonly date: string;
  readonly collections: readonly Collection[];
}

/** Collections to come: those of today until `dropAfter` (`HH:MM`), by the city's clock. */
export function upcoming(
  collections: readonly Collection[], {day, time}: ClockReading, dropAfter = '12:00',
): Collection[] {
  return collections.filter(({date}) => date > day || (date === day && time < dropAfter));
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

/** The properties that distinguish one bin from another, as a key. */
export function kindOf(
  {fraction, name, containers, interval}: Omit<Collection, 'id' | 'date'>,
): string {
  return [fraction, name, containers?.join(', '), interval].join('|');
}
