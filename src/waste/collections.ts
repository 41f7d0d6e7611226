/** Collections from the events of a calendar. */
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import {addDays} from '../time/day.js';
import {mergeCollections} from './bins.js';
import {callsOff, isCalledOff} from './called-off.js';
import {daysOf} from './collected-days.js';
import {collection} from './collection.js';
import {NoteReader} from './collection-note.js';
import type {FractionMapping} from './fraction-mapping.js';
import {announcedDay, movedFrom} from './moved-from.js';
import {nameReader} from './plain-name.js';
import {reminderOf} from './reminder.js';
import {binsOf, publishedName, settled} from './tangled-name.js';

export {mergeCollections} from './bins.js';
export {collection} from './collection.js';

export interface CollectionOptions {
  /** IANA zone of the city, in which a moment becomes a day. Default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** Fractions by the provider's own names. */
  readonly fractions?: FractionMapping;
}

/**
 * Reads events as collections: days in the city's zone, several bins in one name apart, reminders and
 * duplicates dropped, sorted by day and fraction. Cancelled events are left out: nothing is collected.
 */
export function toCollections(
  events: readonly CityEvent[], {fractions, timeZone}: CollectionOptions = {},
): Collection[] {
  const recognise = nameReader(fractions, binsOf);
  const notes = new NoteReader(events, fractions);
  const found: Collection[] = [];
  const reminders: Collection[] = [];
  for (const event of events) {
    const {status, source, description = ''} = event;
    if (status === 'cancelled' || status === 'postponed' || callsOff(description)) continue;
    const published = publishedName(event, fractions);
    const reminder = reminderOf(published);
    const names = recognise(reminder?.text ?? published);
    for (const day of daysOf(event, timeZone)) {
      if (isCalledOff(event.name, day)) continue;
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
  return mergeCollections(settled(all, fractions));
}
