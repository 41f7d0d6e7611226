import {addDays, fromNumber, toNumber, weekday} from './days.mjs';

/*
 * Clock times of the two zones in which the sample city's events take place. Calculated by the laws of those
 * places rather than by tables, so that what is published does not share an error with what reads it.
 */

export const home = 'Europe/Berlin';
export const partner = 'America/New_York';

const dayMs = 86_400_000;
const minuteMs = 60_000;
const lastSunday = (year, month) => {
  const last = `${year}-${month}-31`;
  return addDays(last, -(weekday(last) % 7));
};
const firstSunday = (year, month) => addDays(`${year}-${month}-01`, (7 - weekday(`${year}-${month}-01`)) % 7);
const at = (day, hour) => toNumber(day) * dayMs + hour * 60 * minuteMs;

/** Winter's minutes east of UTC, and when in a year it is summer, where clocks show an hour more. */
const laws = {
  [home]: {winter: 60, summer: (year) => [at(lastSunday(year, '03'), 1), at(lastSunday(year, '10'), 1)]},
  [partner]: {winter: -300, summer: (year) => [at(addDays(firstSunday(year, '03'), 7), 7), at(firstSunday(year, '11'), 6)]},
};

/** Minutes east of UTC at a moment. */
function offsetAt(epoch, zone) {
  const {winter, summer} = laws[zone];
  const [from, to] = summer(new Date(epoch).getUTCFullYear());
  return winter + (epoch >= from && epoch < to ? 60 : 0);
}

/** When a clock shows a time; the first of two when it shows it twice. */
export function epochOf(day, time, zone) {
  const [hour, minute] = time.split(':').map(Number);
  const wall = at(day, hour) + minute * minuteMs;
  const summer = wall - (laws[zone].winter + 60) * minuteMs;
  return offsetAt(summer, zone) === laws[zone].winter + 60 ? summer : wall - laws[zone].winter * minuteMs;
}

const two = (number) => String(number).padStart(2, '0');

/** `{day, time}` a clock shows at a moment. */
export function clockAt(epoch, zone) {
  const wall = epoch + offsetAt(epoch, zone) * minuteMs;
  const day = fromNumber(Math.floor(wall / dayMs));
  return {day, time: new Date(wall).toISOString().slice(11, 16)};
}

/** A moment with the offset that holds then (RFC 3339). */
export function momentOf(epoch, zone) {
  const {day, time} = clockAt(epoch, zone);
  const offset = offsetAt(epoch, zone);
  const size = Math.abs(offset);
  return `${day}T${time}:00${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export const lastSundayOf = lastSunday;
