/** Answers of the Overpass API in JSON: what OpenStreetMap knows of a place, with its point, its centre or its geometry. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {cityZone} from '../../time/zone.js';
import {compact} from '../kit/fields.js';
import {locatingProblems, newLocating, whereabouts} from '../kit/geometry.js';
import type {Locating} from '../kit/geometry.js';
import {isRecord, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {momentIn} from '../kit/moment.js';
import {osmWords} from '../kit/osm-words.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceHarvest} from '../kit/place-harvest.js';
import {placeFields, placeKeys, valuesByRole} from '../kit/place-properties.js';
import type {PlaceKeys} from '../kit/place-properties.js';
import {finished} from '../kit/steps.js';
import {geometryOf, nodesIn} from './osm-geometry.js';
import type {Nodes} from './osm-geometry.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'overpass',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: [],
  detect: (text) => /^[\uFEFF\s]*\{/.test(text) && /"elements"\s*:\s*\[/.test(text.slice(0, 20_000))
    && /"osm3s"\s*:|"generator"\s*:\s*"Overpass/.test(text.slice(0, 20_000)),
};

/** The places of an answer; never throws. */
export const read = (text: string, options?: ReadOptions): ReadResult<Place> => finished(readInSteps(text, options));

/** The same, but it lets go of the thread every hundred elements. */
export function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, ReadResult<Place>> {
  const document = parseJson(text);
  const elements = member(document, 'elements');
  if (!Array.isArray(elements)) return notThis('an answer of the Overpass API');
  yield;
  const problems = remarkIn(document);
  const reading: Reading = {
    harvest: newPlaceHarvest(sourceOf(document, options)),
    locating: newLocating(),
    keys: placeKeys(options.columns),
    nodes: nodesIn(elements),
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
  readonly harvest: PlaceHarvest;
  readonly locating: Locating;
  readonly keys: PlaceKeys;
  readonly nodes: Nodes;
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

const sourceOf = (document: unknown, {timeZone}: ReadOptions): Source => compact<Source>({
  title: '© OpenStreetMap-Mitwirkende',
  url: 'https://www.openstreetmap.org/copyright',
  licence: 'ODbL-1.0',
  asOf: momentIn(textOf(member(member(document, 'osm3s'), 'timestamp_osm_base')), cityZone(timeZone)),
});

/** Tags that mean something else here: how a thing lies, what a tank holds, how a relation is built. */
const otherwise = /^(?:location|content|type)$/;

/** Tags that say what a thing is, where no other does. */
const furtherKinds = ['emergency', 'natural', 'public_transport', 'highway', 'man_made', 'sport', 'landuse'];

function addElement(element: JsonRecord, tags: JsonRecord, {harvest, locating, keys, nodes, base}: Reading): void {
  const entries = Object.entries(tags).filter(([key]) => !otherwise.test(key));
  if (!entries.length) return;
  const fields = placeFields(valuesByRole(entries, keys), osmWords, base);
  const kind = furtherKinds.map((key) => textOf(member(tags, key))).find(Boolean);
  addPlace(harvest, compact<Partial<Place>>({
    ...fields,
    categories: fields.categories ?? (kind && !fields.name ? [osmWords.get(kind) ?? kind] : undefined),
    paymentAccepted: fields.paymentAccepted ?? paymentsIn(tags),
    ...whereabouts(geometryOf(element, tags, nodes), locating),
  }), `${textOf(element['type'])}/${textOf(element['id'])}`);
}

const payments: ReadonlyMap<string, string> = new Map([
  ['cash', 'Bargeld'], ['debit_cards', 'Girocard'], ['girocard', 'Girocard'], ['credit_cards', 'Kreditkarte'],
  ['contactless', 'Kontaktlos'], ['mastercard', 'Mastercard'], ['visa', 'Visa'],
]);

const paymentsIn = (tags: JsonRecord): readonly string[] => [...new Set(Object.entries(tags).flatMap(([key, value]) =>
  value === 'yes' && key.startsWith('payment:') ? payments.get(key.slice(8)) ?? [] : []))];
