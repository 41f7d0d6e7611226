import {degreesOf, simplified} from './map-plane.mjs';

/* Lines and areas of the plane as GeoJSON. */

/** A ring as GeoJSON has it: closed, and anticlockwise (RFC 7946 §3.1.6). */
export function closed(ring) {
  const turn = ring.map(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return x * nextY - nextX * y;
  }).reduce((sum, value) => sum + value, 0);
  const points = (turn < 0 ? [...ring].reverse() : ring).map(degreesOf);
  return [...points, points[0]];
}

export const polygonOf = (ring) => ({type: 'Polygon', coordinates: [closed(ring)]});

export const lineOf = (line) => ({type: 'LineString', coordinates: simplified(line).map(degreesOf)});
