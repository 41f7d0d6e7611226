import type {Kind} from '../model/read-options.js';
import {fold} from '../text/fold.js';
import {toJson} from '../text/json.js';
import {clockAt, momentOf} from '../time/city-clock.js';
import {addDays, isDay} from '../time/civil-day.js';
import type {Item} from './harvest.js';
import type {Part} from './part.js';
import {tilesOf} from './tiles.js';

/** A source in several files. */
export interface Split {
  readonly by: 'month' | 'letter' | 'tile';
  readonly parts: readonly Part[];
}

/** Characters of JSON that stand in one file, as far as the items can be told apart. */
const MOST = 200_000;

type Fields = Readonly<Record<string, unknown>>;

const wordIn = (item: Item, key: string): string => {
  const value = (item as unknown as Fields)[key];
  return typeof value === 'string' ? value : '';
};

/** Kind -> the field with the date that its items are looked for by. */
const dates: {readonly [K in Kind]?: string} = {
  events: 'startDate', meetings: 'start', news: 'datePublished', jobs: 'datePosted', datasets: 'modified',
  roadworks: 'startDate', reports: 'requestedDatetime', participations: 'startDate',
};

/** Kinds whose widgets look at a stretch of time: a page asks only for the parts that meet it. */
const windowed: readonly Kind[] = ['events', 'meetings'];

/** Kinds with positions: a map needs what is in sight. */
const placed: readonly Kind[] = ['places', 'parking', 'chargers', 'vehicles', 'measurements', 'tours'];

/** Of collections an index is a list of streets. */
const whole: readonly Kind[] = ['collections'];

/**
 * The files of a source that is too large for one; `undefined` if it is not, or cannot be split.
 * @param timeZone the city's: by its clock an item has its day, whatever zone it is written in
 */
export function split(kind: Kind, items: readonly Item[], timeZone?: string): Split | undefined {
  if (whole.includes(kind) || (toJson(items) ?? '').length <= MOST) return undefined;
  const field = dates[kind];
  const {by, parts}: Split = placed.includes(kind)
    ? {by: 'tile', parts: tilesOf(items, MOST)}
    : field
      ? {by: 'month', parts: monthsOf(items, {field, timeZone}, windowed.includes(kind))}
      : {by: 'letter', parts: lettersOf(items)};
  return parts.length > 1 ? {by, parts} : undefined;
}

/** Groups in the order of their keys, with the items in the order they had. */
function grouped(
  items: readonly Item[], keyOf: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1);
}

/** What the day of an item is read from. */
interface Dated {
  readonly field: string;
  readonly timeZone: string | undefined;
}

function dayIn(item: Item, {field, timeZone}: Dated): string {
  const text = wordIn(item, field);
  const moment = isDay(text) ? NaN : momentOf(text);
  const day = moment ? clockAt(moment, timeZone).day : text.slice(0, 10);
  return isDay(day) ? day : '';
}

function monthsOf(items: readonly Item[], dated: Dated, extent: boolean): readonly Part[] {
  return grouped(items, (item) => dayIn(item, dated).slice(0, 7) || 'undated').map(([key, group]) =>
    ({key, items: group, ...extent && key !== 'undated' && extentOf(group, dated)}));
}

function extentOf(items: readonly Item[], {field, timeZone}: Dated): Pick<Part, 'from' | 'to'> {
  let [from, to] = ['9', ''];
  for (const item of items) {
    const start = dayIn(item, {field, timeZone});
    const end = dayIn(item, {field: 'endDate', timeZone}) || dayIn(item, {field: 'end', timeZone});
    // The end of whole days is the day after them already.
    const after = end > start ? isDay(wordIn(item, 'endDate')) ? end : addDays(end, 1) : addDays(start, 1);
    if (start < from) from = start;
    if (after > to) to = after;
  }
  return {from, to};
}

const letterOf = (item: Item): string =>
  /^[a-z]/.exec(fold(['name', 'title', 'headline'].map((key) => wordIn(item, key)).find(Boolean) ?? '').trim())?.[0]
    ?.toUpperCase() ?? '#';

const lettersOf = (items: readonly Item[]): readonly Part[] =>
  grouped(items, letterOf).map(([key, group]) => ({key, items: group}));
