/** On which days: the ranges one may ask a list of events for. */
import type {CityEvent} from '../model/city-event.js';
import {addDays, addMonths, weekday} from '../time/civil-day.js';
import {timeRange} from './event-time.js';

/** Ranges with a name; `week` is the next seven days, `month` until the same day of the next month. */
export type RangePreset = 'today' | 'weekend' | 'week' | 'month';

export const rangePresets: readonly RangePreset[] = ['today', 'weekend', 'week', 'month'];

/** Days in the city; a bound that is absent is none. */
export interface DayRange {
  readonly from?: string;
  /** Exclusive. */
  readonly to?: string;
}

/** The days a preset means on `today`. A weekend is Saturday and Sunday; once it has begun, the rest of it. */
export function presetRange(preset: RangePreset, today: string): Required<DayRange> {
  if (preset === 'today') return {from: today, to: addDays(today, 1)};
  if (preset === 'week') return {from: today, to: addDays(today, 7)};
  if (preset === 'month') return {from: today, to: addMonths(today, 1)};
  const monday = addDays(today, 8 - weekday(today));
  const saturday = addDays(monday, -2);
  return {from: today > saturday ? today : saturday, to: monday};
}

/** Whether an event is on, on one of the days. */
export function isInRange(event: CityEvent, {from = '', to = ''}: DayRange, timeZone?: string): boolean {
  const range = timeRange(event, timeZone);
  return range !== undefined && range.lastDay >= from && !(to && range.firstDay >= to);
}
