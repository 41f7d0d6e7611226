/**
 * GeoJSON (RFC 7946), and what is called so: with `crs` in metres, with latitude before longitude, without geometries,
 * the features of ArcGIS. The keys of properties are every publisher's own, see `place-properties.ts`.
 */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {compact, lineOf, webAddress} from '../kit/fields.js';
import {locatingProblems, newLocating, pointIn, whereabouts} from '../kit/geometry.js';
import type {Locating} from '../kit/geometry.js';
import {isRecord, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {addPlace, newPlaceHarvest, UNNAMED} from '../kit/place-harvest.js';
import type {PlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceParts} from '../kit/place-parts.js';
import type {PlaceKeys} from '../kit/place-properties.js';
import {placeReader} from '../kit/place-reader.js';

const geometries = /^(?:(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)$/;

/** The reader, with as much of what readers of places share as a text needs. */
export const readerWith = placeReader(readPlaces);

function* readPlaces(text: string, options: ReadOptions, parts: PlaceParts): Generator<void, ReadResult<Place>> {
  const document = parts.longJson ? yield* parts.longJson.parseInPieces(text, 'features') : parseJson(text);
  const features = featuresOf(document);
  if (!features) return notThis('GeoJSON');
  yield;
  const problems: Problem[] = [];
  const reading: Reading = {
    harvest: newPlaceHarvest(sourceOf(document)),
    locating: newLocating(member(document, 'crs') ?? member(document, 'spatialReference'), parts),
    parts,
    keys: parts.properties.placeKeys(options.columns),
    // A feature without a name takes that of its layer.
    unnamed: lineOf(member(document, 'title')) || lineOf(member(document, 'name')) || UNNAMED,
    base: options.url,
  };
  let count = 0;
  for (const feature of features) {
    if (++count % 100 === 0) yield;
    if (!addFeature(feature, reading)) problems.push(warning('bad-entry', `features[${count - 1}] is no feature`));
  }
  const items = [...reading.harvest.found.values()];
  if (!items.length && count) return notThis('GeoJSON with features');
  return {items, problems: [...partOf(document, count), ...problems, ...locatingProblems(reading.locating)]};
}

interface Reading {
  readonly parts: PlaceParts;
  readonly harvest: PlaceHarvest;
  readonly locating: Locating;
  readonly keys: PlaceKeys;
  readonly unnamed: string;
  readonly base: string | undefined;
}

/** The features of a document; a geometry alone is one. `undefined` if it is no GeoJSON. */
function featuresOf(document: unknown): readonly unknown[] | undefined {
  const [type, features] = [textOf(member(document, 'type')), member(document, 'features')];
  // Of an empty list it has to be known what it is a list of.
  const isAnswer = type === 'FeatureCollection' || member(document, 'geometryType') !== undefined;
  if (Array.isArray(features) && (features.length || isAnswer)) return features;
  if (type === 'Feature') return [document];
  return geometries.test(type) ? [{geometry: document}] : undefined;
}

/** Says that a server has given only the first features: ArcGIS, and WFS or OGC API as it counts them. */
function partOf(document: unknown, count: number): Problem[] {
  const all = member(document, 'numberMatched');
  const isPart = member(document, 'exceededTransferLimit') ?? member(member(document, 'properties'), 'exceededTransferLimit');
  if (isPart !== true && !(typeof all === 'number' && all > count)) return [];
  return [warning('missing-end', `There are more features than the ${count} of this answer`)];
}

/** Who has gathered the data, where a collection says so. */
function sourceOf(document: unknown): Source {
  const given = member(member(document, 'metadata'), 'data_source');
  return compact<Source>({title: lineOf(member(given, 'title')), url: webAddress(textOf(member(given, 'url')))});
}

/** Whether it is one. */
function addFeature(feature: unknown, {parts, harvest, locating, keys, unnamed, base}: Reading): boolean {
  const {valuesByRole, placeFields} = parts.properties;
  const properties = propertiesOf(feature);
  if (!properties) return false;
  const values = valuesByRole(Object.entries(properties), keys);
  const geometry = fromArcGis(member(feature, 'geometry'));
  const [latitude, longitude] = [values.get('latitude')?.[0], values.get('longitude')?.[0]];
  const where = isRecord(geometry) ? whereabouts(geometry, locating)
    : latitude === undefined ? {} : pointIn(latitude, longitude, locating);
  const id = textOf(member(feature, 'id')) || textOf(values.get('id')?.[0]);
  addPlace(harvest, {...placeFields(values, parts.words, base), ...where}, id, unnamed);
  return true;
}

/** The properties of a feature, which may have none; `undefined` for what is no feature. */
function propertiesOf(feature: unknown): JsonRecord | undefined {
  if (!isRecord(feature)) return undefined;
  const properties = member(feature, 'properties') ?? member(feature, 'attributes');
  if (isRecord(properties)) return properties;
  return isRecord(feature['geometry']) ? {} : undefined;
}

/** A geometry of ArcGIS as one of GeoJSON; anything else as it is. */
function fromArcGis(geometry: unknown): unknown {
  if (!isRecord(geometry) || geometry['type'] !== undefined) return geometry;
  const {x, y, points, paths, rings} = geometry;
  if (x !== undefined) return {type: 'Point', coordinates: [x, y]};
  if (points) return {type: 'MultiPoint', coordinates: points};
  return rings ? {type: 'Polygon', coordinates: rings} : {type: 'MultiLineString', coordinates: paths};
}
