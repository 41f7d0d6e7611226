/** Circles of CAP, which GeoJSON does not have. */
import {isOnEarth, numbersIn} from './cap-area.js';
import type {Corner, Ring} from './cap-area.js';

/** Corners of the polygon around a circle. */
const CORNERS = 36;
/** Kilometres. */
const EARTH = 6371.0088;

/** A ring around `lat,lon radius`, the radius in kilometres; without one, the point alone. */
export function circleOf(text: string): Ring | undefined {
  const [latitude = NaN, longitude = NaN, radius = 0] = numbersIn(text);
  if (!isOnEarth([longitude, latitude])) return undefined;
  if (radius <= 0 || radius > 5000) return radius > 0 ? undefined : [[longitude, latitude]];
  const degree = Math.PI / 180;
  // Around the circle, not in it: nobody on its edge is left out.
  const arc = Math.atan(Math.tan(radius / EARTH) / Math.cos(Math.PI / CORNERS));
  const from = latitude * degree;
  return [...Array(CORNERS + 1).keys()].map((index): Corner => {
    // Anticlockwise, as RFC 7946 has it; the last corner is the first.
    const bearing = -2 * Math.PI * (index % CORNERS) / CORNERS;
    const to = Math.asin(Math.sin(from) * Math.cos(arc) + Math.cos(from) * Math.sin(arc) * Math.cos(bearing));
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(arc) * Math.cos(from), Math.cos(arc) - Math.sin(from) * Math.sin(to));
    return [rounded(longitude + turn / degree), rounded(to / degree)];
  });
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
