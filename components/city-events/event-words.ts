import {msg, str} from '@lit/localize';
import {dateTimeFormat, formatDay, formatTime} from '../../src/i18n/format.js';
import {intlLocale} from '../../src/i18n/locale.js';
import {addDays, toDayNumber} from '../../src/time/civil-day.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {epochOf} from '../../src/time/day.js';
import type {SeriesRhythm} from '../../src/events/event-series.js';

/** An event's time, state and price as people say them. */

const dayMs = 86_400_000;

/** What an event is called: also one without a name has to be spoken of. */
export const titleOf = ({name}: CityEvent): string => name || msg('Ohne Titel', {id: 'city-events.untitled'});

// A list of events names the same few hours again and again.
const written = new Map<string, string>();

/** A time of day (`HH:MM`) as the language writes it: "10:00 Uhr", "10:00 AM". */
export function timeWords(time: string): string {
  const key = intlLocale() + time;
  const hour = written.get(key) ?? formatTime(time);
  written.set(key, hour);
  return msg(str`${hour} Uhr`, {id: 'city-events.time'});
}

/** The rhythm of a series in words: "jeden Sonntag". */
export function rhythmWords({weekday, weeks, ordinal, daily}: SeriesRhythm = {}): string | undefined {
  if (daily) return msg('täglich', {id: 'city-events.rhythm.daily'});
  if (!weekday) return undefined;
  // 5 January 1970 was a Monday.
  const day = formatDay(addDays('1970-01-04', weekday), {weekday: 'long'});
  if (ordinal) return msg(str`jeden Monat, ${day}`, {id: 'city-events.rhythm.monthly'});
  if (weeks === 1) return msg(str`jeden ${day}`, {id: 'city-events.rhythm.weekly'});
  return weeks === 2 ? msg(str`alle 2 Wochen, ${day}`, {id: 'city-events.rhythm.2-weeks'}) : undefined;
}

/** Date and time of the whole event: "Samstag, 5. Dezember, 10:00–18:00 Uhr", "5.–8. Dezember". */
export function whenWords({startDate, endDate, allDay}: CityEvent, timeZone: string, today: string): string {
  const year = startDate.slice(0, 4) === today.slice(0, 4) ? {} : {year: 'numeric'} as const;
  if (allDay) {
    const last = endDate ? addDays(endDate, -1) : startDate;
    return dateTimeFormat({weekday: last > startDate ? 'short' : 'long', day: 'numeric', month: 'long', ...year, timeZone: 'UTC'})
      .formatRange(toDayNumber(startDate) * dayMs, toDayNumber(last > startDate ? last : startDate) * dayMs);
  }
  const start = epochOf(startDate);
  return dateTimeFormat({weekday: 'long', day: 'numeric', month: 'long', ...year, hour: '2-digit', minute: '2-digit', timeZone})
    .formatRange(start, Math.max(start, epochOf(endDate ?? startDate)));
}

/** The word for an event that does not take place as planned. */
export function statusWords(status: CityEvent['status']): string | undefined {
  switch (status) {
    case 'cancelled': return msg('Abgesagt', {id: 'city-events.cancelled'});
    case 'postponed': return msg('Verschoben, neuer Termin folgt', {id: 'city-events.postponed'});
    case 'rescheduled': return msg('Neuer Termin', {id: 'city-events.rescheduled'});
    default: return undefined;
  }
}
