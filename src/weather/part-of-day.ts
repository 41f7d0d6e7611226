import {clockAt} from '../time/city-clock.js';

/** How people call the hours of a day. */
export type PartOfDay = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening';

/** From which hour on. */
const parts: readonly (readonly [hour: number, part: PartOfDay])[] = [
  [22, 'night'], [18, 'evening'], [14, 'afternoon'], [11, 'noon'], [5, 'morning'],
];

/** The part of the city's day that a moment (milliseconds since 1970) is in. */
export function partOfDay(moment: number, timeZone?: string): PartOfDay {
  const hour = Number(clockAt(moment, timeZone).time.slice(0, 2));
  return parts.find(([first]) => hour >= first)?.[1] ?? 'night';
}
