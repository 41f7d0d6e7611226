/** Opening hours of the Open SmartCity App's back end: German text for each weekday. */
import type {Place} from '../../model/place.js';
import {fromPlainText} from '../../text/plain-text.js';
import {lineOf} from '../kit/fields.js';
import {isRecord} from '../kit/json.js';
import {several} from '../kit/json-values.js';
import {daysIn, hoursOf, timesBetween} from '../kit/week-hours.js';
import type {HoursEntry} from '../kit/week-hours.js';

/** `{monday: ["7:30 - 16:30 Uhr"], sunday: []}` in the syntax of OpenStreetMap; a text as it is. */
export function hoursIn(value: unknown): Pick<Place, 'openingHours' | 'hoursText'> {
  if (!isRecord(value)) {
    const text = lineOf(value);
    return /\d ?(?:uhr)? ?(?:[-–]|bis)|24\/7/i.test(text) ? {openingHours: text} : text ? {hoursText: fromPlainText(text)} : {};
  }
  return {openingHours: hoursOf(Object.entries(value).flatMap(([name, texts]): HoursEntry[] => {
    const days = daysIn(name);
    return days ? several(texts).map(lineOf).filter(Boolean).map((text) => ({days, times: timesIn(text)})) : [];
  }))};
}

function timesIn(text: string): string {
  const ranges = text.split(/,|\bund\b|\/|;/).map((range) => /^\s*(\d.*?)\s*(?:[-–]|bis)\s*(\d.*?)\s*$/.exec(range));
  if (ranges.every(Boolean)) return ranges.map((range) => timesBetween(range![1], range![2])).join();
  return /geschlossen|ruhetag/i.test(text) ? 'off' : `unknown "${text.replaceAll('"', '')}"`;
}
