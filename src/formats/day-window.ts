import {isDay} from '../model/civil-day.js';
import type {ReadOptions} from '../model/read-options.js';
import {dayAt, ianaZone, parseMoment, utc} from '../model/zone.js';

/** Whether a day has a part in the window from `from` to `to`; without them every published day is wanted. */
export function dayWindow({from, to, timeZone = 'Europe/Berlin'}: ReadOptions): (day: string) => boolean {
  const zone = ianaZone(timeZone) ?? utc;
  const dayOf = (text = '', back = 0): string | undefined => {
    const moment = parseMoment(text);
    return moment && dayAt(moment.epoch - back, zone);
  };
  const first = from && isDay(from) ? from : dayOf(from) ?? '';
  const end = to && isDay(to) ? to : undefined;
  const last = dayOf(to, 1) ?? '9999';
  return (day) => day >= first && (end ? day < end : day <= last);
}
