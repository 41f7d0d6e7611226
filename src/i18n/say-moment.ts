import {msg, str} from '@lit/localize';
import {clockAt} from '../time/city-clock.js';
import {daysBetween} from '../time/day.js';
import {sayDistance} from './distance.js';
import {formatTime, sayDay} from './format.js';

/**
 * A moment (milliseconds since 1970) as people in the city say it: the time alone where it is of the same day as `now`,
 * else with its day: "14:05 Uhr", "morgen, 4:00 Uhr", "Do., 3. Dezember, 14:05 Uhr".
 */
export function sayMoment(moment: number, now: number, timeZone: string): string {
  const {day, time: clock} = clockAt(moment, timeZone);
  const {day: today} = clockAt(now, timeZone);
  const time = formatTime(clock);
  if (day === today) return msg(str`${time} Uhr`, {id: 'city.live.time'});
  const distance = daysBetween(today, day);
  const date = Math.abs(distance) < 2 ? sayDistance(distance) : sayDay(day, today);
  return msg(str`${date}, ${time} Uhr`, {id: 'city.live.day-and-time'});
}
