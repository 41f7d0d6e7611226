/** What an answer of the Overpass API tells of places: tags, and a point, a centre or a geometry. */
import type {Geometry, Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {cityZone, formatMoment, parseMoment} from '../../time/zone.js';
import {compact} from '../kit/fields.js';
import {locatingProblems, newLocating, whereabouts} from '../kit/geometry.js';
import type {Locating} from '../kit/geometry.js';
import {isRecord, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceParts} from '../kit/place-parts.js';
import type {PlaceKeys} from '../kit/place-properties.js';
import {placeReader} from '../kit/place-reader.js';
import type * as shapes from './osm-shapes.js';

export interface OverpassParts extends PlaceParts {
  /** For answers with the geometry of ways and relations. Without it only points are read. */
  readonly osmShapes?: typeof shapes | undefined;
}

/** The reader, with as much of what readers of places share as an answer needs. */
export const readerWith = placeReader(readPlaces);

function* readPlaces(text: string, options: ReadOptions, parts: OverpassParts): Generator<void, ReadResult<Place>> {
  const document = parts.longJson ? yield* parts.longJson.parseInPieces(text, 'elements') : parseJson(text);
  const elements = member(document, 'elements');
  if (!Array.isArray(elements)) return notThis('an answer of the Overpass API');
  yield;
  const problems = remarkIn(document);
  const reading: Reading = {
    harvest: newPlaceHarvest(sourceOf(document, options)),
    parts,
    locating: newLocating(undefined, parts),
    keys: parts.properties.placeKeys(options.columns),
    shapeOf: parts.osmShapes?.shapesIn(elements),
    base: options.url,
  };
  let count = 0;
  for (const element of elements as readonly unknown[]) {
    if (++count % 100 === 0) yield;
    const isOne = isRecord(element) && kinds.test(textOf(element['type']));
    if (!isOne) problems.push(warning('bad-entry', `elements[${count - 1}] is no node, way or relation`));
    else if (isRecord(element['tags'])) addElement(element, element['tags'], reading);
  }
  const items = [...reading.harvest.found.values()];
  if (!items.length && (count || problems.length)) return withoutPlaces(problems);
  return {items, problems: [...problems, ...locatingProblems(reading.locating)]};
}

interface Reading {
  readonly parts: OverpassParts;
  readonly harvest: PlaceHarvest;
  readonly locating: Locating;
  readonly keys: PlaceKeys;
  readonly shapeOf: ((element: JsonRecord, tags: JsonRecord) => Geometry | undefined) | undefined;
  readonly base: string | undefined;
}

const kinds = /^(?:node|way|relation)$/;

/** What the server says of an answer that it did not finish, with status 200. */
function remarkIn(document: unknown): Problem[] {
  const remark = textOf(member(document, 'remark'));
  return remark ? [warning('missing-end', `The answer is not complete: ${remark}`)] : [];
}

/** An answer that failed, or was asked for without tags, must not pass for a city without places. */
function withoutPlaces(problems: readonly Problem[]): ReadResult<never> {
  const message = problems[0]?.message ?? 'No element has tags: the query needs "out body", "out tags" or "out center"';
  return {items: [], problems: [{severity: 'error', code: 'no-item', message}]};
}

function sourceOf(document: unknown, {timeZone}: ReadOptions): Source {
  const moment = parseMoment(textOf(member(member(document, 'osm3s'), 'timestamp_osm_base')));
  return compact<Source>({
    title: '© OpenStreetMap-Mitwirkende',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL-1.0',
    asOf: moment && formatMoment(moment.epoch, cityZone(timeZone)),
  });
}

/** A node's own point; that of the centre or of the box of anything else. */
function pointOf(element: JsonRecord): Geometry | undefined {
  const {minlat, minlon, maxlat, maxlon} = isRecord(element['bounds']) ? element['bounds'] : {};
  const middle = {lat: (Number(minlat) + Number(maxlat)) / 2, lon: (Number(minlon) + Number(maxlon)) / 2};
  const point = [element, element['center'], middle].find((one) => isFinite(Number(member(one, 'lat') ?? NaN)));
  return point ? {type: 'Point', coordinates: [member(point, 'lon'), member(point, 'lat')]} : undefined;
}

/** Tags that mean something else here: how a thing lies, what a tank holds, how a relation is built. */
const otherwise = /^(?:location|content|type)$/;

/** Tags that say what a thing is, where no other does. */
const furtherKinds = ['emergency', 'natural', 'public_transport', 'highway', 'man_made', 'sport', 'landuse'];

function addElement(element: JsonRecord, tags: JsonRecord, reading: Reading): void {
  const {parts: {properties, words}, harvest, locating, keys, shapeOf, base} = reading;
  const entries = Object.entries(tags).filter(([key]) => !otherwise.test(key));
  if (!entries.length) return;
  const fields = properties.placeFields(properties.valuesByRole(entries, keys), words, base);
  const kind = furtherKinds.map((key) => textOf(member(tags, key))).find(Boolean);
  addPlace(harvest, compact<Partial<Place>>({
    ...fields,
    categories: fields.categories ?? (kind && !fields.name ? [words?.get(kind) ?? kind] : undefined),
    paymentAccepted: fields.paymentAccepted ?? paymentsIn(tags, words),
    ...whereabouts(shapeOf?.(element, tags) ?? pointOf(element), locating),
  }), `${textOf(element['type'])}/${textOf(element['id'])}`);
}

/** `payment:cash=yes`: ways to pay that have a word. */
const paymentsIn = (tags: JsonRecord, words?: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set(Object.entries(tags).flatMap(([key, value]) => value === 'yes' && words?.get(key) || []))];
