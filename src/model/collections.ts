/** From a calendar's events to collections, and what one asks of collections. */
import type {CityEvent} from './city-event.js';
import {addDays, daysBetween, isDay} from './civil-day.js';
import type {Collection} from './collection.js';
import {NoteReader} from './collection-note.js';
import {fold} from './fold.js';
import {fractions, nameRecogniser, reminderOf} from './fraction.js';
import type {FractionMapping} from './fraction.js';
import {movedFrom, movedPattern} from './moved-from.js';
import {dayAt, formatLocal, ianaZone, parseMoment, toWall, utc} from './zone.js';
import type {Zone} from './zone.js';

export interface CollectionOptions {
  /** IANA zone of the city, in which a moment becomes a day. Default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** What the provider's own names mean. */
  readonly fractions?: FractionMapping;
}

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

// A week in which something is collected is seven days; a longer event ("Aktion im März") is announced once.
const longestEvent = 7;

/**
 * Reads events as collections: days in the city's zone, several fractions in one name apart, reminders and
 * duplicates dropped, sorted by day and fraction. Cancelled events are left out: nothing is collected.
 */
export function toCollections(events: readonly CityEvent[], options: CollectionOptions = {}): Collection[] {
  const zone = cityZone(options.timeZone);
  const recognise = nameRecogniser(options.fractions);
  const notes = new NoteReader(events, recognise);
  const found: Collection[] = [];
  const reminders: Collection[] = [];
  for (const event of events) {
    if (isCancelled(event)) continue;
    const reminder = reminderOf(event.name);
    for (const {note, ...name} of recognise(reminder?.text ?? event.name)) {
      const {text, containers, interval} = notes.noteOf(event, name.fraction);
      for (const day of daysOf(event, zone)) {
        const date = reminder ? addDays(day, reminder.ahead) : day;
        const said = [note, text].filter(Boolean).join('. ');
        (reminder ? reminders : found).push(collection({
          ...(containers && {containers}), ...(interval && {interval}), ...name,
          date, note: said, movedFrom: said ? movedFrom(said, date) : undefined, source: event.source,
        }));
      }
    }
  }
  const unannounced = reminders.filter(({date, fraction}) => !found.some((other) =>
    other.fraction === fraction && (other.date === date || other.date === addDays(date, 1))));
  const all = [...found, ...unannounced];
  return mergeCollections(options.fractions ? all : greenAsPaper(all));
}

/**
 * A collection with the id that follows from what it is: the same in every reading. A note that says no more
 * than `movedFrom` does is left out.
 */
export function collection({note = '', movedFrom, source, ...bin}: Omit<Collection, 'id'>): Collection {
  const says = movedFrom ? note.replace(movedPattern, '').replace(/[^a-zß-ÿ]/gi, '').length > 10 : note;
  return {
    id: `${bin.date}|${kindOf(bin)}`, ...bin,
    ...(says && {note: note.replace(/\s+/g, ' ')}), ...(movedFrom && {movedFrom}), ...(source && {source}),
  };
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
  for (const bin of collections) days.set(bin.date, [...days.get(bin.date) ?? [], bin]);
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

function cityZone(timeZone = 'Europe/Berlin'): Zone {
  return ianaZone(timeZone) ?? ianaZone('Europe/Berlin') ?? utc;
}

function isCancelled({status, name}: CityEvent): boolean {
  return status === 'cancelled' || status === 'postponed' || /\bentf(ä|ae)llt|\bf(ä|ae)llt aus/i.test(name);
}

function daysOf({allDay, startDate, endDate = ''}: CityEvent, zone: Zone): string[] {
  if (!allDay || !isDay(startDate)) {
    const moment = parseMoment(startDate);
    return moment ? [dayAt(moment.epoch, zone)] : isDay(startDate) ? [startDate] : [];
  }
  const length = isDay(endDate) ? daysBetween(startDate, endDate) : 1;
  const count = length > 1 && length <= longestEvent ? length : 1;
  return Array.from({length: count}, (_, index) => addDays(startDate, index));
}

/**
 * "Grüne Tonne" is organic in the north and in Austria, paper in the south-west: there, where the calendar
 * has another organic bin and no paper.
 */
function greenAsPaper(collections: readonly Collection[]): readonly Collection[] {
  const isGreen = ({name}: Collection): boolean => fold(name).startsWith('grune tonne');
  const paper = collections.some(({fraction}) => fraction === 'paper');
  const otherOrganic = collections.some((bin) => bin.fraction === 'organic' && !isGreen(bin));
  if (paper || !otherOrganic) return collections;
  return collections.map((bin) => isGreen(bin) ? collection({...bin, fraction: 'paper'}) : bin);
}

function compareBins(a: Collection, b: Collection): number {
  return fractions.indexOf(a.fraction) - fractions.indexOf(b.fraction) || compare(kindOf(a), kindOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
