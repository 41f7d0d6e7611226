/** A point on the earth: degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth (IUGG), metres. */
const RADIUS = 6_371_009;

const radians = (degrees: number): number => degrees * Math.PI / 180;

/** Metres from one point to another as the crow flies, on a sphere: at most 0.6 % off. */
export function distanceBetween(one: Point, other: Point): number {
  const [from, to] = [radians(one.latitude), radians(other.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord = half(to - from) + Math.cos(from) * Math.cos(to) * half(radians(other.longitude - one.longitude));
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Where something is, if that is published. */
export const pointOf = ({latitude, longitude}: Partial<Point>): Point | undefined =>
  latitude === undefined || longitude === undefined ? undefined : {latitude, longitude};

/** "51.171,7.083" as a point; `undefined` if it is none. */
export function parsePoint(text: string): Point | undefined {
  const [, north, east] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? {latitude, longitude} : undefined;
}
