/** The clock that the times of an answer of Open-Meteo are read from. */
import {isDay} from '../../time/civil-day.js';
import {formatLocal, ianaZone, parseMoment, toEpoch, toWall} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {member, textOf} from '../kit/json.js';

/**
 * Goes by the one offset of the answer, also behind a change of the clocks; without it by `timezone`, else by the
 * city's zone.
 */
export function clockOf(answer: unknown, city: Zone): Zone {
  const seconds = member(answer, 'utc_offset_seconds');
  if (typeof seconds === 'number' && Math.abs(seconds) < 86400) return {id: 'answer', offsetAt: () => seconds * 1000};
  return ianaZone(textOf(member(answer, 'timezone'))) ?? city;
}

/** 9999-12-31: Unix times behind it have no four-digit year. */
const lastSecond = 253402300799;

const isUnixTime = (time: unknown): time is number => typeof time === 'number' && Math.abs(time) <= lastSecond;

/** Milliseconds since 1970 of Unix time or of a local time; `NaN` if it is none. */
export function epochOf(time: unknown, clock: Zone): number {
  if (isUnixTime(time)) return time * 1000;
  const moment = parseMoment(`${textOf(time)}:00Z`);
  return moment ? toEpoch(moment.epoch, clock) : NaN;
}

/** The day of a row of days; `undefined` if it is none. */
export function dayOf(time: unknown, clock: Zone): string | undefined {
  const day = isUnixTime(time) ? formatLocal(toWall(time * 1000, clock)).slice(0, 10) : textOf(time);
  return isDay(day) ? day : undefined;
}
