/** From a calendar's events to collections. */
import {mergeCollections} from './bins.js';
import type {CityEvent} from '../model/city-event.js';
import {clockAt, momentOf} from '../time/city-clock.js';
import {addDays, daysBetween, isDay} from '../time/day.js';
import type {Collection} from '../model/collection.js';
import {collection} from './collection.js';
import {NoteReader} from './collection-note.js';
import type {FractionMapping} from './fraction-mapping.js';
import {fractionOf} from './fraction-rules.js';
import {announcedDay, movedFrom} from './moved-from.js';
import {nameReader, spellingKey} from './plain-name.js';
import type {TakeApart} from './plain-name.js';

export {parseFractions} from './fraction-mapping.js';

export interface CollectionOptions {
  /** IANA zone of the city, in which a moment becomes a day. Default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** Fractions by the provider's own names. */
  readonly fractions?: FractionMapping;
}

/** What it takes to read names that are not plain. */
export interface Untangling {
  readonly binsOf: TakeApart;
  publishedName(event: CityEvent, mapping?: FractionMapping): string;
  callsOff(remark: string): boolean;
  isCalledOff(name: string, day: string): boolean;
  reminderOf(name: string): {text: string; ahead: number} | undefined;
  settled(bins: readonly Collection[], mapping?: FractionMapping): Collection[];
}

// A week in which something is collected is seven days; a longer event ("Aktion im März") is announced once.
const longestEvent = 7;

/** "Biotonne", "Gelber Sack", "Restmüll 14-täglich"; but a green bin may be of paper, and "Müllabfuhr" of anything. */
const plainName = /^(?!gr|m\S+ab)[a-zß-ÿ-]+(?: (?:tonne|sack|s\S+cke))?(?: \d+[ -]?[a-zß-ÿ]+)?$/i;
/** A short text that may say that nothing is collected. */
const calledOff = /^.{0,30}(kein|entf|llt |ausgef|nicht|sagt|gestr|no ).{0,60}$/i;

/** The same as `toCollections`, for a page: what takes names apart is loaded only where one is not plain. */
export async function feedCollections(events: readonly CityEvent[], options: CollectionOptions): Promise<Collection[]> {
  return collectionsOf(events, options, plain(events, options.fractions) ? undefined : await import('./tangled-name.js'));
}

function plain(events: readonly CityEvent[], mapping?: FractionMapping): boolean {
  const names = new Set(events.map(({name}) => name));
  return new Set([...names].map(spellingKey)).size === names.size
    && [...names].every((name) => plainName.test(name) && fractionOf(name, mapping) !== 'other')
    && !events.some(({description = ''}) => calledOff.test(description));
}

/** The collections of events, whose names are plain where no `untangling` is given. */
export function collectionsOf(
  events: readonly CityEvent[], {fractions, timeZone}: CollectionOptions, untangling?: Untangling,
): Collection[] {
  const recognise = nameReader(fractions, untangling?.binsOf);
  const notes = new NoteReader(events, fractions);
  const found: Collection[] = [];
  const reminders: Collection[] = [];
  for (const event of events) {
    const {status, source, description = ''} = event;
    if (status === 'cancelled' || status === 'postponed' || untangling?.callsOff(description)) continue;
    const published = untangling?.publishedName(event, fractions) ?? event.name;
    const reminder = untangling?.reminderOf(published);
    const names = recognise(reminder?.text ?? published);
    for (const day of daysOf(event, timeZone)) {
      if (untangling?.isCalledOff(event.name, day)) continue;
      const date = reminder ? addDays(day, reminder.ahead) : day;
      for (const {note, ...name} of names) {
        const {text, containers, interval} = notes.noteOf(event, name.fraction);
        const said = [note, text].filter(Boolean).join('. ');
        (reminder ? reminders : found).push(collection({
          ...(containers && {containers}), ...(interval && {interval}), ...name,
          date, note: said, source,
          movedFrom: (said ? movedFrom(said, date) : undefined) ?? announcedDay(event),
        }));
      }
    }
  }
  const announced = new Set(found.map(({date, fraction}) => date + fraction));
  const all = found.concat(reminders.filter(({date, fraction}) =>
    !announced.has(date + fraction) && !announced.has(addDays(date, 1) + fraction)));
  return mergeCollections(untangling?.settled(all, fractions) ?? all);
}

function daysOf({allDay, startDate, endDate = ''}: CityEvent, timeZone: string | undefined): string[] {
  if (!isDay(startDate)) {
    const moment = momentOf(startDate);
    return Number.isNaN(moment) ? [] : [clockAt(moment, timeZone).day];
  }
  if (!allDay) return [startDate];
  const length = isDay(endDate) ? daysBetween(startDate, endDate) : 1;
  const count = length > 1 && length <= longestEvent ? length : 1;
  return [...Array(count).keys()].map((index) => addDays(startDate, index));
}
