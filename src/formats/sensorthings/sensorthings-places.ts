/**
 * OGC SensorThings API 1.0 and 1.1: where its things are. Read are Things with `$expand=Locations`, Locations, and
 * Datastreams with their Thing or the area they observe.
 */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {compact, lineOf, richText} from '../kit/fields.js';
import {locatingProblems, newLocating, whereabouts} from '../kit/geometry.js';
import type {Locating, Whereabouts} from '../kit/geometry.js';
import {isRecord, listOf, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceParts} from '../kit/place-parts.js';
import type {PlaceKeys} from '../kit/place-properties.js';
import {placeReader} from '../kit/place-reader.js';

/** The reader, with as much of what readers of places share as a text needs. */
export const readerWith = placeReader(readPlaces);

function* readPlaces(text: string, options: ReadOptions, parts: PlaceParts): Generator<void, ReadResult<Place>> {
  const document = parseJson(text);
  const value = member(document, 'value');
  const entities = Array.isArray(value) ? value as readonly unknown[] : isRecord(document) ? [document] : [];
  if (!Array.isArray(value) && !entities.some(isThing)) return notThis('an answer of a SensorThings server with places');
  yield;
  const [harvest, locating] = [newPlaceHarvest(), newLocating(undefined, parts)];
  const keys = parts.properties.placeKeys(options.columns);
  const problems: Problem[] = [];
  let count = 0;
  const reading = {properties: parts.properties, locating, keys, base: options.url};
  for (const entity of entities) {
    if (++count % 100 === 0) yield;
    const fields = isThing(entity) ? placeOf(entity, reading) : {};
    if (fields.name) addPlace(harvest, fields, idOf(entity));
    else problems.push(warning('bad-entry', `value[${count - 1}] is no thing with a name`));
  }
  const items = [...harvest.found.values()];
  if (!items.length && count) return notThis('an answer of a SensorThings server with places');
  if (entities.some((entity) => isRecord(entity) && 'Locations@iot.navigationLink' in entity && !('Locations' in entity))) {
    problems.push(warning('missing-locations', 'Things came without their locations: ask with $expand=Locations'));
  }
  return {items, problems: [...partOf(document, count), ...problems, ...locatingProblems(locating)]};
}

interface Reading {
  readonly properties: PlaceParts['properties'];
  readonly locating: Locating;
  readonly keys: PlaceKeys;
  readonly base: string | undefined;
}

/** Whether it is a Thing, a Location or a Datastream. */
const isThing = (entity: unknown): entity is JsonRecord => isRecord(entity) && Object.keys(entity).some((key) =>
  /^(?:Locations|HistoricalLocations|Datastreams|Things?)(?:@iot\.navigationLink)?$|^(?:location|observedArea)$/.test(key));

/** A stream is told by the thing it is of. */
const thingOf = (entity: JsonRecord): JsonRecord => {
  const thing = entity['Thing'];
  return isRecord(thing) ? thing : entity;
};

const idOf = (entity: unknown): string => isRecord(entity) ? textOf(thingOf(entity)['@iot.id']) : '';

/** Of several locations, which are the same place in several encodings, the first that is understood. */
function placeOf(
  entity: JsonRecord, {properties: {placeFields, valuesByRole}, locating, keys, base}: Reading,
): Partial<Place> {
  const thing = thingOf(entity);
  const located = [...listOf(thing['Locations']), thing].filter(isRecord);
  let where: Whereabouts = {};
  for (const one of located) where = where.latitude === undefined ? whereabouts(geometryIn(one), locating) : where;
  if (where.latitude === undefined) where = whereabouts(entity['observedArea'], locating);
  const properties = [thing, ...located].flatMap((one) => Object.entries(isRecord(one['properties']) ? one['properties'] : {}));
  const {description} = thing;
  const name = lineOf(thing['name']) || lineOf(description);
  const words = located.map(({location}) => lineOf(location)).find(Boolean);
  return {
    ...placeFields(valuesByRole([...properties, ['address', words]], keys), undefined, base),
    ...compact<Partial<Place>>({name, description: lineOf(description) === name ? '' : richText(textOf(description))}),
    ...where,
  };
}

/** Servers have features where they should have geometries. */
const geometryIn = (location: JsonRecord): unknown => member(location['location'], 'geometry') ?? location['location'];

/** Says that it is the first page of several: which one comes next, only the server knows. */
function partOf(document: unknown, count: number): Problem[] {
  const next = textOf(member(document, '@iot.nextLink'));
  return !next ? [] : [warning('missing-end', `There are more entities than the ${count} of this answer: ${next}`.slice(0, 300))];
}
