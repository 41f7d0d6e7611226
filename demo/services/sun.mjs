import {city} from './area.mjs';
import {toNumber} from '../city/days.mjs';

/* When the sun rises and sets over the sample city, to a minute or two. */

const dayMs = 86_400_000;
const radians = (degrees) => degrees * Math.PI / 180;
const sin = (degrees) => Math.sin(radians(degrees));
const cos = (degrees) => Math.cos(radians(degrees));

/** Refraction and half of the disc. */
const horizon = -0.833;

/** @returns {{sunrise: number, sunset: number, height: number}} moments, and degrees above the horizon at noon */
export function sunTimes(day) {
  const days = toNumber(day) - toNumber('2000-01-01') + 0.0008;
  const noon = days - city.longitude / 360;
  const anomaly = (357.5291 + 0.98560028 * noon) % 360;
  const center = 1.9148 * sin(anomaly) + 0.02 * sin(2 * anomaly) + 0.0003 * sin(3 * anomaly);
  const longitude = (anomaly + center + 180 + 102.9372) % 360;
  const transit = noon + 0.0053 * sin(anomaly) - 0.0069 * sin(2 * longitude);
  const declination = Math.asin(sin(longitude) * sin(23.4397)) * 180 / Math.PI;
  const {latitude} = city;
  const angle = Math.acos((sin(horizon) - sin(latitude) * sin(declination)) / (cos(latitude) * cos(declination)));
  const half = angle / (2 * Math.PI);
  const epochOf = (julian) => Math.round((julian + toNumber('2000-01-01') + 0.5) * dayMs / 60_000) * 60_000;
  return {sunrise: epochOf(transit - half), sunset: epochOf(transit + half), height: 90 - latitude + declination};
}
