/** From a calendar's events to collections. */
import {mergeCollections} from './bins.js';
import type {CityEvent} from '../model/city-event.js';
import {clockAt, momentOf} from '../time/city-clock.js';
import {addDays, daysBetween, isDay} from '../time/day.js';
import type {Collection} from '../model/collection.js';
import {kindOf} from './collection-days.js';
import {NoteReader} from './collection-note.js';
import {fold} from '../text/fold.js';
import {nameRecogniser, reminderOf} from './fraction.js';
import type {FractionMapping} from './fraction-mapping.js';
import {announcedDay, movedFrom, movedPattern} from './moved-from.js';

export {mergeCollections} from './bins.js';
export {parseFractions} from './fraction-mapping.js';

export interface CollectionOptions {
  /** IANA zone of the city, in which a moment becomes a day. Default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** Fractions by the provider's own names. */
  readonly fractions?: FractionMapping;
}

// A week in which something is collected is seven days; a longer event ("Aktion im März") is announced once.
const longestEvent = 7;

/**
 * Reads events as collections: days in the city's zone, several fractions in one name apart, reminders and
 * duplicates dropped, sorted by day and fraction. Cancelled events are left out: nothing is collected.
 */
export function toCollections(events: readonly CityEvent[], options: CollectionOptions = {}): Collection[] {
  const recognise = nameRecogniser(options.fractions);
  const notes = new NoteReader(events, recognise);
  const found: Collection[] = [];
  const reminders: Collection[] = [];
  for (const event of events) {
    if (isCancelled(event)) continue;
    const reminder = reminderOf(event.name);
    for (const {note, ...name} of recognise(reminder?.text ?? event.name)) {
      const {text, containers, interval} = notes.noteOf(event, name.fraction);
      for (const day of daysOf(event, options.timeZone)) {
        const date = reminder ? addDays(day, reminder.ahead) : day;
        const said = [note, text].filter(Boolean).join('. ');
        (reminder ? reminders : found).push(collection({
          ...(containers && {containers}), ...(interval && {interval}), ...name,
          date, note: said, source: event.source,
          movedFrom: (said ? movedFrom(said, date) : undefined) ?? announcedDay(event),
        }));
      }
    }
  }
  const announced = new Set(found.map(({date, fraction}) => date + fraction));
  const all = found.concat(reminders.filter(({date, fraction}) =>
    !announced.has(date + fraction) && !announced.has(addDays(date, 1) + fraction)));
  const mapped = Object.keys(options.fractions ?? {}).some(isGreen);
  return mergeCollections(mapped ? all : greenAsPaper(all));
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

function isCancelled({status, name}: CityEvent): boolean {
  return status === 'cancelled' || status === 'postponed' || /\bentf(ä|ae)llt|\bf(ä|ae)llt aus/i.test(name);
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

/**
 * "Grüne Tonne" is organic in the north and in Austria, paper in the south-west: there, where the calendar
 * has another organic bin and no paper.
 */
function greenAsPaper(collections: readonly Collection[]): readonly Collection[] {
  const paper = collections.some(({fraction}) => fraction === 'paper');
  const otherOrganic = collections.some((bin) => bin.fraction === 'organic' && !isGreen(bin.name));
  if (paper || !otherOrganic) return collections;
  return collections.map((bin) => isGreen(bin.name) ? collection({...bin, fraction: 'paper'}) : bin);
}

function isGreen(name: string): boolean {
  return fold(name).startsWith('grune tonne');
}
