/**
 * Smart Village App: answers of its GraphQL server, `{"data": {…}}` or what stands in `data`. Each query that
 * is understood has its reader: `wasteAddresses` here, `eventRecords` in a file of its own.
 */
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import {collection, mergeCollections} from '../model/collections.js';
import {isDay} from '../model/civil-day.js';
import {nameRecogniser} from '../model/fraction.js';
import {movedFrom} from '../model/moved-from.js';
import type {Problem} from '../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../model/read-options.js';
import {dayWindow} from './day-window.js';
import {isRecord, listOf, member, notThis, parseJson, textOf, warning} from './json.js';
import {readEventRecords} from './sva-events.js';

export type {CityEvent, Collection, Format, Kind, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'sva',
  // What an answer holds stands in it; `read` returns it.
  kind: 'collections',
  mediaTypes: [],
  detect: (text) => /^\s*[[{]/.test(text)
    && /"(waste(Addresses|LocationTypes)|eventRecords?|dateStart)"\s*:/.test(text.slice(0, 4000)),
};

/** The items of an answer; `kind` says so if they are not collections. */
export interface AnswerResult extends ReadResult<Collection | CityEvent> {
  readonly kind?: Kind;
}

/**
 * The waste dates of all addresses in the answer, or the events; of an answer with both, those of
 * `options.kind`. What the server calls an error is one here.
 */
export function read(text: string, options: ReadOptions = {}): AnswerResult {
  const answer = parseJson(text);
  const data = member(answer, 'data') ?? answer;
  const problems: Problem[] = listOf(member(answer, 'errors')).map((error) =>
    ({severity: 'error', code: 'graphql', message: textOf(member(error, 'message')) || 'The server reports an error'}));
  // One record by itself, or a list of them, is what an export holds.
  const [first] = Array.isArray(data) ? data as readonly unknown[] : [data];
  const alone = (key: string) => member(first, key) === undefined ? undefined : data;
  const waste = member(data, 'wasteAddresses') ?? alone('wasteLocationTypes');
  const events = member(data, 'eventRecords') ?? member(data, 'eventRecord') ?? alone('dates');
  if (events !== undefined && (waste === undefined || options.kind === 'events')) {
    return {items: readEventRecords(events, options, problems), problems, kind: 'events'};
  }
  const empty = Array.isArray(data) && !data.length;
  if (waste === undefined && empty) return {items: [], problems, ...options.kind === 'events' && {kind: 'events'}};
  if (waste === undefined) return problems.length ? {items: [], problems} : notThis('an answer of a Smart Village App');
  return {items: mergeCollections(readWasteAddresses(waste, data, options, problems)), problems};
}

/** What the server's own keys mean; a city's labels come with `publicJsonFile(name: "wasteTypes")`. */
const keys = new Map([
  ['paper', 'Papier'], ['recyclable', 'Wertstoffe'], ['residual', 'Restmüll'], ['bio', 'Biotonne'],
  ['glas_white', 'Weißglas'], ['glas_color', 'Buntglas'],
]);

function readWasteAddresses(
  value: unknown, data: unknown, options: ReadOptions, problems: Problem[],
): Collection[] {
  const recognise = nameRecogniser();
  const wanted = dayWindow(options);
  const labels = labelsOf(data);
  const items: Collection[] = [];
  const readDate = (day: unknown, name: string, path: string, note = ''): void => {
    const date = textOf(day).slice(0, 10);
    if (!isDay(date)) problems.push(warning('bad-date', `${path} is no day: ${textOf(day).slice(0, 40)}`));
    else if (wanted(date)) {
      items.push(...recognise(name).map(({note: said, ...bin}) => collection({
        ...bin, date, note: [said, note].filter(Boolean).join('. '), movedFrom: movedFrom(note, date),
      })));
    }
  };
  (Array.isArray(value) ? value : [value]).forEach((address, at) => {
    listOf(member(address, 'wasteLocationTypes')).forEach((type, place) => {
      const path = `wasteAddresses[${at}].wasteLocationTypes[${place}]`;
      const key = textOf(member(type, 'wasteType'));
      if (!key) {
        problems.push(warning('bad-entry', `${path} has no wasteType`));
        return;
      }
      const name = textOf(member(member(labels, key), 'label')) || (keys.get(key) ?? key);
      listOf(member(type, 'pickUpTimes')).forEach((time, index) =>
        readDate(member(time, 'pickupDate'), name, `${path}.pickUpTimes[${index}]`, textOf(member(time, 'note'))));
      listOf(member(type, 'listPickUpDates')).forEach((day, index) =>
        readDate(day, name, `${path}.listPickUpDates[${index}]`));
    });
  });
  return items;
}

function labelsOf(data: unknown): unknown {
  const file = member(data, 'wasteTypes') ?? member(data, 'publicJsonFile');
  const content = member(file, 'content') ?? file;
  return isRecord(content) ? content : parseJson(textOf(content));
}
