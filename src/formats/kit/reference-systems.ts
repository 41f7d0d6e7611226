/** Coordinates as Germany's surveyors publish them, in metres, as degrees. By EPSG codes. */

import type {Convert, Position} from './position.js';

/** Metres of the ellipsoid of GRS 80, which is that of WGS 84 to a tenth of a millimetre. */
const EQUATOR = 6378137;
const N = 0.00167922039463;
const MERIDIAN = EQUATOR / (1 + N) * (1 + N * N / 4);
const SCALE = 0.9996;

/** Krüger's series, up to the third power of the flattening: better than a millimetre within a zone. */
const toSphere = [N / 2 - N ** 2 * 2 / 3 + N ** 3 * 37 / 96, N ** 2 / 48 + N ** 3 / 15, N ** 3 * 17 / 480];
const toLatitude = [2 * N - N ** 2 * 2 / 3 - 2 * N ** 3, N ** 2 * 7 / 3 - N ** 3 * 8 / 5, N ** 3 * 56 / 15];

const degrees = (radians: number): number => Math.round(radians * 180 / Math.PI * 1e7) / 1e7;

function fromUtm(zone: number, easting: number, northing: number): Position {
  const [along, across] = [northing / SCALE / MERIDIAN, (easting - 500_000) / SCALE / MERIDIAN];
  let [xi, eta] = [along, across];
  toSphere.forEach((factor, index) => {
    const times = 2 * (index + 1);
    xi -= factor * Math.sin(times * along) * Math.cosh(times * across);
    eta -= factor * Math.cos(times * along) * Math.sinh(times * across);
  });
  const conformal = Math.asin(Math.sin(xi) / Math.cosh(eta));
  let latitude = conformal;
  toLatitude.forEach((factor, index) => latitude += factor * Math.sin(2 * (index + 1) * conformal));
  return [degrees(Math.atan2(Math.sinh(eta), Math.cos(xi)) + (zone * 6 - 183) / 180 * Math.PI), degrees(latitude)];
}

const fromWebMercator = (x: number, y: number): Position =>
  [degrees(x / EQUATOR), degrees(2 * Math.atan(Math.exp(y / EQUATOR)) - Math.PI / 2)];

/** Systems in degrees, whichever they are: within Europe they differ by less than a metre. */
const inDegrees = /^(?:84|4326|4258|4979)$/;
const webMercator = /^(?:3857|900913|3785|102100|102113)$/;

/** The code in what names a system, as `urn:ogc:def:crs:EPSG::25832`; `undefined` for one in degrees. */
export function systemIn(name: string): string | undefined {
  const [, code] = /(\d+)\D*$/.exec(name.slice(-100)) ?? [];
  return code && !inDegrees.test(code) ? code : undefined;
}

/** The system that numbers of this size are in, in Germany; zone 32 where it could be 33. */
function systemOfNumbers(x: number, y: number): string | undefined {
  if (y > 5_200_000 && y < 6_110_000) {
    if (x > 200_000 && x < 800_000) return '25832';
    if (x > 32_200_000 && x < 32_900_000) return '4647';
    if (x > 33_200_000 && x < 33_900_000) return '5650';
  }
  return x > 600_000 && x < 1_750_000 && y > 5_900_000 && y < 7_500_000 ? '3857' : undefined;
}

/** A position in degrees; `undefined` for a system that is not known here. */
function toDegrees(system: string, x: number, y: number): Position | undefined {
  if (webMercator.test(system)) return fromWebMercator(x, y);
  if (system === '4647' || system === '5650') {
    const zone = system === '4647' ? 32 : 33;
    return fromUtm(zone, x - zone * 1e6, y);
  }
  const [, zone] = /^(?:258|326)(\d\d)$/.exec(system) ?? [];
  return zone ? fromUtm(Number(zone), x, y) : undefined;
}

/**
 * How positions in metres become degrees, as one of them shows.
 * @param published system; without it the size of the numbers tells.
 */
export function conversionOf(
  x: number, y: number, published: string | undefined,
): {readonly system: string; readonly convert: Convert} | undefined {
  // Surveyors put the north first.
  const isNorthFirst = !systemOfNumbers(x, y) && systemOfNumbers(y, x) !== undefined;
  const system = published ?? (isNorthFirst ? systemOfNumbers(y, x) : systemOfNumbers(x, y));
  return system === undefined ? undefined : {
    system,
    convert: isNorthFirst
      ? (north, east) => toDegrees(system, east, north)
      : (east, north) => toDegrees(system, east, north),
  };
}
