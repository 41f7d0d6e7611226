/**
 * Smart Village App: answers of its GraphQL server, `{"data": {…}}` or what stands in `data`. Each query that
 * is understood has its reader in the table below; now that is `wasteAddresses`.
 */
import type {Collection} from '../model/collection.js';
import {collection, mergeCollections} from '../model/collections.js';
import {isDay} from '../model/civil-day.js';
import {nameRecogniser} from '../model/fraction.js';
import {movedFrom} from '../model/moved-from.js';
import type {Problem} from '../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../model/read-options.js';
import {dayWindow} from './day-window.js';
import {isRecord, listOf, member, notThis, parseJson, textOf, warning} from './json.js';

export type {Collection, Format, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'sva',
  kind: 'collections',
  mediaTypes: [],
  detect: (text) => /^\s*[[{]/.test(text) && /"waste(Addresses|LocationTypes)"\s*:/.test(text.slice(0, 4000)),
};

type Reader = (value: unknown, data: unknown, options: ReadOptions, problems: Problem[]) => Collection[];

const readers: readonly (readonly [string, Reader])[] = [['wasteAddresses', readWasteAddresses]];

/** The waste dates of all addresses in the answer. What the server calls an error is one here. */
export function read(text: string, options: ReadOptions = {}): ReadResult<Collection> {
  const answer = parseJson(text);
  const data = member(answer, 'data') ?? answer;
  const problems: Problem[] = listOf(member(answer, 'errors')).map((error) =>
    ({severity: 'error', code: 'graphql', message: textOf(member(error, 'message')) || 'The server reports an error'}));
  const found = readers.filter(([query]) => member(data, query) !== undefined);
  // One address by itself, or a list of them, is what an export holds.
  const items = found.length
    ? found.flatMap(([query, reader]) => reader(member(data, query), data, options, problems))
    : member(data, 'wasteLocationTypes') || Array.isArray(data)
      ? readWasteAddresses(data, data, options, problems)
      : undefined;
  if (!items) return problems.length ? {items: [], problems} : notThis('an answer of a Smart Village App');
  return {items: mergeCollections(items), problems};
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
