/** Sunrise and sunset of a place, by the equations that NOAA publishes for its solar calculator. */
import {dayLength} from './day.js';

export type SunTimes =
  /** Milliseconds since 1970. */
  | {readonly kind: 'rises'; readonly sunrise: number; readonly sunset: number}
  | {readonly kind: 'always-up'}
  | {readonly kind: 'always-down'};

const radians = (degrees: number): number => degrees * Math.PI / 180;
const degrees = (angle: number): number => angle * 180 / Math.PI;
const sin = (angle: number): number => Math.sin(radians(angle));
const cos = (angle: number): number => Math.cos(radians(angle));

/** Distance of the sun's centre from the zenith when its upper edge is seen on the horizon. */
const horizon = 90.833;

interface Sun {
  readonly declination: number;
  /** Minutes that a sundial is ahead of a clock of mean time. */
  readonly equationOfTime: number;
}

function sunAt(epoch: number): Sun {
  // Julian centuries since 2000-01-01T12:00Z.
  const century = (epoch - 946728000000) / (36525 * dayLength);
  const longitude = 280.46646 + century * (36000.76983 + century * 0.0003032);
  const anomaly = 357.52911 + century * (35999.05029 - century * 0.0001537);
  const eccentricity = 0.016708634 - century * 0.000042037;
  const centre = sin(anomaly) * (1.914602 - century * 0.004817)
    + sin(2 * anomaly) * 0.019993 + sin(3 * anomaly) * 0.000289;
  const node = 125.04 - 1934.136 * century;
  const apparent = longitude + centre - 0.00569 - 0.00478 * sin(node);
  const tilt = 23.439291 - 0.0130042 * century + 0.00256 * cos(node);
  const y = Math.tan(radians(tilt / 2)) ** 2;
  const equation = y * sin(2 * longitude) - 2 * eccentricity * sin(anomaly)
    + 4 * eccentricity * y * sin(anomaly) * cos(2 * longitude)
    - y * y * sin(4 * longitude) / 2 - 1.25 * eccentricity ** 2 * sin(2 * anomaly);
  return {declination: degrees(Math.asin(sin(tilt) * sin(apparent))), equationOfTime: 4 * degrees(equation)};
}

/** Cosine of the hour angle at which the sun is so far from the zenith. */
const horizonCosine = (latitude: number, {declination}: Sun, zenith: number): number =>
  (cos(zenith) - sin(latitude) * sin(declination)) / (cos(latitude) * cos(declination));

/**
 * When the sun rises and sets.
 * @param noon any moment around noon of the day in question, milliseconds since 1970
 * @param zenith degrees between the zenith and the sun's centre; 96 gives the civil dawn and dusk
 */
export function sunTimes(noon: number, latitude: number, longitude: number, zenith = horizon): SunTimes {
  const minute = 60000;
  const utcDay = Math.floor((noon + longitude / 360 * dayLength) / dayLength) * dayLength;
  const transitBy = ({equationOfTime}: Sun): number => utcDay + (720 - 4 * longitude - equationOfTime) * minute;
  const transit = transitBy(sunAt(noon));
  const cosine = horizonCosine(latitude, sunAt(transit), zenith);
  if (Math.abs(cosine) > 1) return {kind: cosine > 0 ? 'always-down' : 'always-up'};
  const crossing = (side: 1 | -1): number => {
    let epoch = transit;
    // The sun goes on along its path between noon and the horizon.
    for (let look = 0; look < 3; look++) {
      const sun = sunAt(epoch);
      const angle = degrees(Math.acos(Math.max(-1, Math.min(1, horizonCosine(latitude, sun, zenith)))));
      epoch = transitBy(sun) + side * 4 * angle * minute;
    }
    return Math.round(epoch);
  };
  return {kind: 'rises', sunrise: crossing(-1), sunset: crossing(1)};
}
