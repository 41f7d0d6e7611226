import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dateTimeFormat, formatNumber, formatTime} from '../../src/i18n/format.js';
import {sayWeekday} from '../../src/i18n/say-weekday.js';
import {intlLocale} from '../../src/i18n/locale.js';
import {plural} from '../../src/i18n/plural.js';
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

/** A time of day (`HH:MM`) as the language writes it: "10:00 Uhr", "10:00". */
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
  const day = sayWeekday(weekday);
  if (ordinal) return monthlyWords(day, ordinal);
  if (weeks === 1) return msg(str`jeden ${day}`, {id: 'city-events.rhythm.weekly'});
  return weeks === 2 ? msg(str`jeden zweiten ${day}`, {id: 'city-events.rhythm.2-weeks'}) : undefined;
}

function monthlyWords(day: string, ordinal: number): string {
  switch (ordinal) {
    case 1: return msg(str`jeden ersten ${day} im Monat`, {id: 'city-events.rhythm.monthly.1'});
    case 2: return msg(str`jeden zweiten ${day} im Monat`, {id: 'city-events.rhythm.monthly.2'});
    case 3: return msg(str`jeden dritten ${day} im Monat`, {id: 'city-events.rhythm.monthly.3'});
    case 4: return msg(str`jeden vierten ${day} im Monat`, {id: 'city-events.rhythm.monthly.4'});
    default: return msg(str`jeden letzten ${day} im Monat`, {id: 'city-events.rhythm.monthly.last'});
  }
}

/** "52 weitere Termine". */
export function furtherWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city-events.further'},
    msg(str`${number} weiterer Termin`, {id: 'city-events.further.one'}),
    msg(str`${number} weitere Termine`, {id: 'city-events.further.other'}));
}

/** Further dates of a series: five, and behind them the rest. */
export function furtherDates(events: readonly CityEvent[], timeZone: string, today: string): TemplateResult {
  const dates = (some: readonly CityEvent[]) =>
    html`<ul>${some.map((event) => html`<li>${whenWords(event, timeZone, today)}</li>`)}</ul>`;
  const rest = events.slice(5);
  return html`${dates(events.slice(0, 5))}${rest.length
    ? html`<details><summary>${furtherWords(rest.length)}</summary>${dates(rest)}</details>`
    : nothing}`;
}

/** "3 Veranstaltungen". */
export function countWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city-events.count'},
    msg(str`${number} Veranstaltung`, {id: 'city-events.count.one'}),
    msg(str`${number} Veranstaltungen`, {id: 'city-events.count.other'}));
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
