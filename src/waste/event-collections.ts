/**
 * From a calendar's events to collections, for a page. Where the events say no more than a plain name and a day, this
 * is all that it takes; what reads other names, and remarks, is loaded for those that say more.
 */
import {brought, mergeCollections, withId} from './bins.js';
import type {CityEvent} from '../model/city-event.js';
import {daysOf} from './collected-days.js';
import type {Collection, Fraction} from '../model/collection.js';
import type {CollectionOptions} from './collections.js';
import {fractionOf, spellingKey} from './fraction-rules.js';

export {parseFractions} from './fraction-mapping.js';

/**
 * "Biotonne", "Bio-Tonne", "Gelber Sack". But a green bin may be of paper, "Mülltonne" and "Abfuhr" of anything, and
 * some words say when or where something is collected.
 */
const plainName =
  /^(?!gr|m(?:ü|ue?)ll|abf|\S*(?:mobil|ersatz|hol|leg|schieb|schob|gezog|ausweich))[a-zß-ÿ]{2,50}(?:(?<!n)[ -](?:tonne|sack|s\S+cke))?$/i;

/** The same as `toCollections`. */
export async function feedCollections(events: readonly CityEvent[], options: CollectionOptions): Promise<Collection[]> {
  const names = [...new Set(events.map(({name}) => name))];
  const fractions = new Map(names.map((name) => [name, fractionOf(name, options.fractions)]));
  if (!arePlain(events, fractions)) return (await import('./collections.js')).toCollections(events, options);
  return mergeCollections(events.flatMap((event) => daysOf(event, options.timeZone).map((date) => withId({
    date, fraction: fractions.get(event.name)!, name: event.name[0]!.toUpperCase() + event.name.slice(1),
    ...event.source && {source: event.source},
  }))));
}

/** Whether each name is of one bin, under one spelling, and nothing else is said of it that a collection would say. */
function arePlain(events: readonly CityEvent[], fractions: ReadonlyMap<string, Fraction>): boolean {
  return new Set([...fractions.keys()].map(spellingKey)).size === fractions.size
    && [...fractions].every(([name, fraction]) => plainName.test(name) && !brought.includes(fraction))
    && events.every(({description, status = 'scheduled'}) => !description && status === 'scheduled');
}
