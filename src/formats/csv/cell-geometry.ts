/** Where something is, in one cell: Well-known text, GeoJSON, or latitude and longitude side by side. */
import {pointIn, whereabouts} from '../kit/geometry.js';
import type {Locating, Whereabouts} from '../kit/geometry.js';
import {isRecord, parseJson} from '../kit/json.js';

const wellKnown = /^(?:SRID=\d+;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON))\s*(?:ZM?|M)?\s*(\([-\d.,\sE+()]+\))$/i;
const pair = /^\(?(-?\d+[.,]\d+)°?\s*(?:[,;/|]\s*|\s+)(-?\d+[.,]\d+)°?\)?$/;

/** Whether a cell says so; longer ones are looked at when they are read. */
export const isGeometry = (cell: string): boolean =>
  /^(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*(?:ZM?|M)?\s*(?:\(|EMPTY)/i.test(cell)
    || /^\{\s*"(?:type|coordinates)"/.test(cell) || pair.test(cell.slice(0, 60));

/** Where that is; nowhere for anything else. */
export function geometryIn(cell: string, locating: Locating): Whereabouts {
  const [, latitude, longitude] = pair.exec(cell.slice(0, 60)) ?? [];
  if (latitude) return pointIn(latitude, longitude, locating);
  const [, type = '', body = ''] = wellKnown.exec(cell) ?? [];
  return whereabouts(type ? fromWellKnown(type.toUpperCase(), body) : parseJson(cell), locating);
}

const types = {
  POINT: 'Point', LINESTRING: 'LineString', POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint', MULTILINESTRING: 'MultiLineString', MULTIPOLYGON: 'MultiPolygon',
};

function fromWellKnown(type: string, body: string): unknown {
  const lists = body.replace(/[^(),]+/g, (numbers) => numbers.trim() && `[${numbers.trim().split(/\s+/).join()}]`)
    .replaceAll('(', '[').replaceAll(')', ']');
  const read = parseJson(`{"coordinates":${lists}}`);
  const coordinates = isRecord(read) ? read['coordinates'] as readonly unknown[] : [];
  // Every point of several may be in brackets of its own.
  const points = type === 'MULTIPOINT'
    ? coordinates.map((one) => Array.isArray(one) && Array.isArray(one[0]) ? one[0] as unknown : one) : coordinates;
  return {type: types[type as keyof typeof types], coordinates: type === 'POINT' ? points[0] : points};
}
