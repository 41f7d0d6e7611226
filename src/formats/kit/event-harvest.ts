/** Gathers what takes place, from formats that describe events one by one: each occurrence once, by start. */
import type {CityEvent} from '../../model/city-event.js';
import type {DetailedEvent} from '../../model/detailed-event.js';
import {occurrenceId} from './occurrence-id.js';
import {momentsWithin, occurrenceKey, timeFields} from './occurrence.js';
import type {EventTime, EventWindow} from './occurrence.js';

export type EventDetails = Partial<Omit<DetailedEvent, 'id' | 'startDate'>>;

export interface EventHarvest {
  readonly window: EventWindow;
  readonly found: Map<string, {readonly event: CityEvent; readonly start: number}>;
  /** For `occurrenceId`. */
  readonly ids: Map<string, number>;
}

/** Which event it is that takes place. */
export interface Identity {
  /** What its publisher calls it; empty if nothing. */
  readonly uid: string;
  /** The UID of the series it is of; empty if that has none. */
  readonly series?: string | undefined;
  /** The start it was first announced with, if it was moved or is one of a series. */
  readonly announced?: {readonly day: boolean; readonly wall: number} | undefined;
}

const mostItems = 50000;

export function newHarvest(window: EventWindow): EventHarvest {
  return {window, found: new Map(), ids: new Map()};
}

/** Whether there is so much that no more should be read. */
export function isFull({found}: EventHarvest): boolean {
  return found.size > mostItems;
}

/** Adds what takes place at a time, if it has a part in the window. */
export function addOccurrence(
  {window, found, ids}: EventHarvest, time: EventTime, {uid, series, announced}: Identity,
  {name = '', status, ...details}: EventDetails,
): void {
  const moments = momentsWithin(time, window);
  if (!moments) return;
  const key = occurrenceKey(announced ?? time);
  const moved = key !== occurrenceKey(time);
  const fields = timeFields(time, moments.start, moments.end);
  // One event is often described twice on a page, by the CMS and by its plugin.
  const whole = JSON.stringify([uid, key, name, fields.startDate, details.location?.name]);
  if (found.has(whole)) return;
  const now = moved && (!status || status === 'scheduled') ? 'rescheduled' : status;
  const event: CityEvent = Object.assign(
    {id: occurrenceId(ids, uid, key, name, details.location), name},
    fields, details, now && {status: now}, series !== undefined && {recurring: true}, series && {seriesId: series},
  );
  found.set(whole, {start: moments.start, event});
}

/** The events by start. */
export function harvested({found}: EventHarvest, report: (code: string, message: string) => void): CityEvent[] {
  const sorted = [...found.values()].sort((a, b) => a.start - b.start);
  if (sorted.length > mostItems) report('too-many', `More than ${mostItems} items: the rest was left out`);
  return sorted.slice(0, mostItems).map(({event}) => event);
}
