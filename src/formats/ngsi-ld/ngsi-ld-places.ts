/**
 * Entities of FIWARE context brokers that are somewhere: NGSI-LD and NGSI v2, normalized or as keys with values, also
 * as features of GeoJSON. What there is of a type is a matter of its data model; a place is told by name and location.
 */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {lineOf} from '../kit/fields.js';
import {locatingProblems, newLocating, pointIn, whereabouts} from '../kit/geometry.js';
import type {Locating, Whereabouts} from '../kit/geometry.js';
import {isRecord, listOf, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {several} from '../kit/json-values.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceParts} from '../kit/place-parts.js';
import type {PlaceKeys} from '../kit/place-properties.js';
import {placeReader} from '../kit/place-reader.js';

/** The reader, with as much of what readers of places share as a text needs. */
export const readerWith = placeReader(readPlaces);

function* readPlaces(text: string, options: ReadOptions, parts: PlaceParts): Generator<void, ReadResult<Place>> {
  const document = parseJson(text);
  const entities = Array.isArray(document) ? document as readonly unknown[] : member(document, 'features') ?? [document];
  if (!Array.isArray(entities) || entities.length && !entities.some(isEntity)) {
    return notThis('an answer of a context broker');
  }
  yield;
  const [harvest, locating] = [newPlaceHarvest(), newLocating(undefined, parts)];
  const keys = parts.properties.placeKeys(options.columns);
  const problems: Problem[] = [];
  let count = 0;
  for (const entity of entities as readonly unknown[]) {
    if (++count % 100 === 0) yield;
    const fields = isEntity(entity) ? placeOf(entity, {properties: parts.properties, locating, keys, options}) : {};
    if (fields.name || fields.address || fields.latitude !== undefined) addPlace(harvest, fields, textOf(member(entity, 'id')));
    else problems.push(warning('bad-entry', `[${count - 1}] is no entity with a name, an address or a location`));
  }
  return {items: [...harvest.found.values()], problems: [...problems, ...locatingProblems(locating)]};
}

interface Reading {
  readonly properties: PlaceParts['properties'];
  readonly locating: Locating;
  readonly keys: PlaceKeys;
  readonly options: ReadOptions;
}

const isEntity = (value: unknown): value is JsonRecord =>
  isRecord(value) && textOf(value['id']) !== '' && (textOf(value['type']) !== '' || Array.isArray(value['type']));

function placeOf(entity: JsonRecord, {properties, locating, keys, options: {url, language}}: Reading): Partial<Place> {
  const isFeature = entity['type'] === 'Feature' && isRecord(entity['properties']);
  const attributes = Object.entries(isFeature ? entity['properties'] as JsonRecord : entity)
    .map(([key, value]): readonly [string, unknown] => [lastPart(key), valueOf(value, language)]);
  const valueNamed = (name: string): unknown => attributes.find(([key]) => key === name)?.[1];
  const types = isFeature ? valueNamed('type') : entity['type'];
  const categories = several(types).map(lineOf).map(lastPart).filter(Boolean);
  const said = attributes.filter(([key]) => !/^(?:id|type|category|location|@context)$/.test(key))
    .flatMap((one) => one[0] === 'contactPoint' && isRecord(one[1]) ? Object.entries(one[1]) : [one]);
  const fields = properties.placeFields(properties.valuesByRole(said, keys), undefined, url);
  const location = valueNamed('location') ?? valueNamed('position') ?? (isFeature ? valueOf(entity['geometry']) : undefined);
  return {...fields, ...categories.length && {categories}, ...whereIs(location, locating)};
}

/** Names may be whole addresses of their vocabulary. */
const lastPart = (name: string): string => /^https?:/.test(name) ? name.replace(/^.*[/#]/, '') : name;

/** NGSI v2 has points as text too, latitude first. */
function whereIs(location: unknown, locating: Locating): Whereabouts {
  const [latitude, longitude] = textOf(location).split(/\s*,\s*/);
  return latitude ? pointIn(latitude, longitude, locating) : whereabouts(location, locating);
}

/** The bare value of an attribute. Of several instances the one without `datasetId` is the default. */
function valueOf(attribute: unknown, language = 'de'): unknown {
  const instances = listOf(attribute).filter(isRecord);
  const one = instances.some((instance) => 'datasetId' in instance)
    ? instances.find((instance) => !('datasetId' in instance)) ?? instances[0] : attribute;
  if (!isRecord(one)) return one;
  const words = one['languageMap'];
  if (isRecord(words)) return words[language.slice(0, 2)] ?? Object.values(words)[0];
  const value = 'value' in one ? one['value'] : one['object'] ?? one;
  return isRecord(value) && '@value' in value ? value['@value'] : value;
}
