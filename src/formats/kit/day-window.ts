import {clockAt, momentOf} from '../../time/city-clock.js';
import {isDay} from '../../time/day.js';
import type {ReadOptions} from '../../model/read-options.js';

/** Whether a day has a part in the window from `from` to `to`; without them every published day is wanted. */
export function dayWindow({from, to, timeZone}: ReadOptions): (day: string) => boolean {
  const dayOf = (text = '', back = 0): string | undefined => {
    const moment = momentOf(text);
    return moment ? clockAt(moment - back, timeZone).day : undefined;
  };
  const first = from && isDay(from) ? from : dayOf(from) ?? '';
  const end = to && isDay(to) ? to : undefined;
  const last = dayOf(to, 1) ?? '9999';
  return (day) => day >= first && (end ? day < end : day <= last);
}
