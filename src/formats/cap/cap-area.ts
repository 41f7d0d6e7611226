/** Areas of CAP: polygons and circles, which have the latitude first, and codes. */
import {inRing} from '../../alerts/point-in-area.js';
import type {AlertArea} from '../../model/alert.js';
import type {Geometry} from '../../model/place.js';
import {compact} from '../kit/fields.js';
import {childrenOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {namedValues} from './named-values.js';

/** Longitude and latitude, as GeoJSON has them. */
export type Corner = readonly [number, number];
export type Ring = readonly Corner[];

/** Reads a circle as a ring around it; `undefined` if the text is none. */
export type CircleReader = (text: string) => Ring | undefined;

/** Says what is no geometry. */
export type AreaComplaint = (what: string) => void;

/** Names of the codes that are keys of German areas. */
const germanKeys = /^(?:warn_?cell_?id|ags|ars|shn)$/i;
/** What the DWD calls an area that has no name. */
const unnamed = /^polygonal event area$/i;
/** Numbers of one system alone, and shapes: no codes. */
const noCode = /^(?:area_?id|exclude_?polygon)$/i;
const hole = /^exclude_?polygon$/i;

/** An area; `undefined` if it says nothing. Without `circleOf` it has no circles. */
export function areaOf(
  element: XmlElement, complain: AreaComplaint, circleOf?: CircleReader,
): AlertArea | undefined {
  const geocodes = namedValues(element, 'geocode').map(({name, value}) => [name, value] as const);
  const codes = geocodes.filter(([name]) => !noCode.test(name)).map(([name, value]) =>
    // A foreign number must not pass for a German key.
    /^\d+$/.test(value) && name && !germanKeys.test(name) ? `${name}:${value}` : value);
  const holes = geocodes.filter(([name]) => hole.test(name)).map(([, value]) => ringOf(value)).filter(isRing);
  const geometry = geometryOf(element, holes, complain, circleOf);
  const name = xmlText(find(element, 'areaDesc')).replace(/\s+/g, ' ').replace(unnamed, '');
  return name || codes.length || geometry ? {name, codes: [...new Set(codes)], ...compact({geometry})} : undefined;
}

function geometryOf(
  element: XmlElement, holes: readonly Ring[], complain: AreaComplaint, circleOf?: CircleReader,
): Geometry | undefined {
  const read = (name: string, shape: (text: string) => Ring | undefined): Ring[] =>
    childrenOf(element, name).map(xmlText).filter(Boolean).map((text) => {
      const ring = shape(text);
      if (!ring) complain(`<${name}> ${text.slice(0, 40)}`);
      return ring;
    }).filter(isRing);
  const rings = [...read('polygon', ringOf), ...circleOf ? read('circle', circleOf) : []];
  const shapes = rings.filter((ring) => ring.length > 1).map((ring) =>
    [ring, ...holes.filter(([[longitude, latitude] = [NaN, NaN]]) => inRing(ring, {longitude, latitude}))]);
  if (shapes.length) {
    const [first] = shapes;
    return shapes.length > 1
      ? {type: 'MultiPolygon', coordinates: shapes} : {type: 'Polygon', coordinates: first};
  }
  const points = rings.flat();
  return !points.length ? undefined
    : points.length > 1 ? {type: 'MultiPoint', coordinates: points} : {type: 'Point', coordinates: points[0]};
}

const isRing = (ring: Ring | undefined): ring is Ring => ring !== undefined;

/** All numbers in a text. */
export const numbersIn = (text: string): number[] => (text.match(/[-+]?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** A ring of `lat,lon lat,lon`; blanks beside the commas, as some write them, do no harm. */
function ringOf(text: string): Ring | undefined {
  const numbers = numbersIn(text);
  const corners = numbers
    .flatMap((latitude, index): Corner[] => index % 2 ? [] : [[numbers[index + 1] ?? NaN, latitude]])
    .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  if (!corners.every(isOnEarth)) return undefined;
  const [[x, y] = [NaN, NaN], last = []] = [corners[0], corners.at(-1)];
  const ring: Ring = x === last[0] && y === last[1] ? corners : [...corners, [x, y]];
  return ring.length > 3 ? ring : undefined;
}

/** Whether there is such a place. */
export const isOnEarth = ([longitude, latitude]: Corner): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
