/**
 * AbfallNavi of regio iT: the answer of `termine`, alone or in one document with that of `fraktionen`, which
 * holds the names: `{"fraktionen": […], "termine": […]}`.
 */
import type {Collection} from '../../model/collection.js';
import {namedCollections} from '../../waste/named-collections.js';
import {isDay} from '../../time/civil-day.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {dayWindow} from '../kit/day-window.js';
import {listOf, member, notThis, parseJson, textOf, warning} from '../kit/json.js';

export type {Collection, Format, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'abfallnavi',
  kind: 'collections',
  kinds: ['collections'],
  mediaTypes: [],
  detect: (text) => /^\s*(\{\s*"(fraktionen|termine)"\s*:\s*\[|\[\s*\{[^[]{0,500}"fraktionId"\s*:)/.test(text.slice(0, 2000)),
};

/** The collections of one address. A date whose fraction has no name there is called by its number. */
export function read(text: string, options: ReadOptions = {}): ReadResult<Collection> {
  const document = parseJson(text);
  const dates = Array.isArray(document) ? document : member(document, 'termine');
  if (!Array.isArray(dates)) return notThis('an answer of AbfallNavi');
  const names = new Map(listOf(member(document, 'fraktionen')).map((one) => [member(one, 'id'), textOf(member(one, 'name'))]));
  const wanted = dayWindow(options);
  const problems: Problem[] = [];
  const unnamed = new Set<unknown>();
  const lines = dates.flatMap((entry, index) => {
    const date = textOf(member(entry, 'datum')).slice(0, 10);
    const id = member(member(entry, 'bezirk'), 'fraktionId') ?? member(entry, 'fraktionId');
    if (!isDay(date) || !textOf(id)) {
      problems.push(warning('bad-entry', `termine[${index}] has no ${isDay(date) ? 'fraction' : 'date'}`));
      return [];
    }
    if (!wanted(date)) return [];
    const name = names.get(id);
    if (!name && !unnamed.has(id)) {
      unnamed.add(id);
      problems.push(warning('unknown-fraction', `fraktionen has no name for the fraction ${textOf(id)}`));
    }
    return [{date, name: name || `Fraktion ${textOf(id)}`, remark: textOf(member(entry, 'info'))}];
  });
  return {items: namedCollections(lines), problems};
}
