/** The reader of a Smart Village App server's answers for a page that shows waste dates. */
import type {Collection} from '../../model/collection.js';
import {namedCollections} from '../../waste/named-collections.js';
import type {NamedDay} from '../../waste/named-collections.js';
import {isDay} from '../../time/civil-day.js';
import type {Problem} from '../../model/problem.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {dayWindow} from '../kit/day-window.js';
import {isRecord, listOf, member, parseJson, textOf, warning} from '../kit/json.js';
import {answerTo, readAnswer, withoutItems} from './sva-answer.js';
import type {Answer} from './sva-answer.js';

export const kind: Kind = 'collections';

/** The waste dates of all addresses in the answer. What the server calls an error is one here. */
export function read(text: string, options: ReadOptions = {}): ReadResult<Collection> {
  return readCollections(readAnswer(text), options);
}

export function readCollections({data, problems}: Answer, options: ReadOptions): ReadResult<Collection> {
  const addresses = answerTo(data, 'wasteAddresses', 'wasteLocationTypes');
  if (addresses !== undefined) {
    return {items: namedCollections(readWasteAddresses(addresses, data, options, problems)), problems};
  }
  return withoutItems(data, problems);
}

/** Names for the server's own keys; a city's labels come with `publicJsonFile(name: "wasteTypes")`. */
const keys = new Map([
  ['paper', 'Papier'], ['recyclable', 'Wertstoffe'], ['residual', 'Restmüll'], ['bio', 'Biotonne'],
  ['glas_white', 'Weißglas'], ['glas_color', 'Buntglas'],
]);

function readWasteAddresses(
  value: unknown, data: unknown, options: ReadOptions, problems: Problem[],
): NamedDay[] {
  const wanted = dayWindow(options);
  const labels = labelsOf(data);
  const items: NamedDay[] = [];
  const readDate = (day: unknown, name: string, path: string, remark = ''): void => {
    const date = textOf(day).slice(0, 10);
    if (!isDay(date)) problems.push(warning('bad-date', `${path} is no day: ${textOf(day).slice(0, 40)}`));
    else if (wanted(date)) items.push({date, name, remark});
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
