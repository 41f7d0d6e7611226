/** What is odd about items that were read without a fault. */
import type {Kind} from '../model/read-options.js';
import {momentOf} from '../time/city-clock.js';
import {addDays, isDay} from '../time/day.js';
import type {Finding} from './finding.js';
import {note, warning} from './finding.js';

/** The fields of items that tell when they are, the first that is there counts. */
const times: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  events: ['startDate'], collections: ['date'], news: ['datePublished', 'dateModified'], alerts: ['sent'],
  departures: ['when', 'plannedWhen'], meetings: ['start'], measurements: ['time'], weather: ['time'],
  jobs: ['datePosted'], roadworks: ['startDate'], projects: ['startDate'], participations: ['startDate'],
  datasets: ['modified', 'issued'], reports: ['requestedDatetime'], parking: ['asOf'], chargers: ['asOf'], vehicles: ['asOf'],
};

/** Kinds that say what is to come. */
const toCome: readonly Kind[] = ['events', 'collections', 'meetings'];

type Item = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => typeof value === 'string' ? value : '';

const dayOf = (item: Item, kind: Kind): string => {
  const field = times[kind]?.find((name) => textOf(item[name])) ?? '';
  const day = textOf(item[field]).slice(0, 10);
  return isDay(day) ? day : '';
};

/** Days, both of them included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The first and the last day of the items; `undefined` where they are of no time. */
export function spanOf(items: readonly unknown[], kind: Kind): Span | undefined {
  let [from, to] = ['', ''];
  for (const item of items as readonly Item[]) {
    const day = dayOf(item, kind);
    if (!day) continue;
    if (!from || day < from) from = day;
    if (day > to) to = day;
  }
  return from ? {from, to} : undefined;
}

/** The licence that the items name, if they do. */
export function licenceOf(items: readonly unknown[]): string | undefined {
  for (const item of items as readonly Item[]) {
    const licence = textOf((item['source'] as Item | undefined)?.['licence']);
    if (licence) return licence;
  }
  return undefined;
}

/** Findings on items as a whole. `today`: the day in the city. */
export function contentFindings(items: readonly unknown[], kind: Kind, today: string): readonly Finding[] {
  const span = spanOf(items, kind);
  return [
    ...duplicates(items as readonly Item[]),
    ...span ? [...ofComing(span, kind, today), ...ofAge(items as readonly Item[], span, kind, today)] : [],
    ...licenceOf(items) ? [] : [note('no-licence')],
  ];
}

function duplicates(items: readonly Item[]): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const {id} of items) {
    if (textOf(id)) counts.set(textOf(id), (counts.get(textOf(id)) ?? 0) + 1);
  }
  const several = [...counts].filter(([, count]) => count > 1);
  if (!several.length) return [];
  const [id, count] = several[0]!;
  return [warning('duplicate-id', `${several.length} ids are given more than once, "${id.slice(0, 80)}" ${count} times`)];
}

function ofComing(span: Span, kind: Kind, today: string): readonly Finding[] {
  if (!toCome.includes(kind)) return [];
  if (span.to < today) return [warning('all-past', `The last one was on ${span.to}`)];
  const days = kind === 'collections' ? 21 : 60;
  return [
    ...span.from > addDays(today, days) ? [note('nothing-soon', `The next one is on ${span.from}`)] : [],
    ...kind === 'collections' && span.to < addDays(today, 28) ? [warning('ends-soon', `The last one is on ${span.to}`)] : [],
  ];
}

function ofAge(items: readonly Item[], span: Span, kind: Kind, today: string): readonly Finding[] {
  const since = (days: number) => span.to < addDays(today, -days);
  if (kind === 'news' && since(180)) return [warning('old-news', `The newest is of ${span.to}`)];
  if (kind === 'measurements' && since(1)) return [warning('old-values', `The newest value is of ${span.to}`)];
  if (kind === 'weather') {
    const hours = items.flatMap(({hours}) => Array.isArray(hours) ? hours as readonly Item[] : []);
    const last = hours.map(({time}) => textOf(time).slice(0, 10)).sort().at(-1);
    return last && last < today ? [warning('old-values', `The forecast ends on ${last}`)] : [];
  }
  if (kind !== 'alerts' || !items.every(({expires}) => textOf(expires))) return [];
  const over = items.every(({expires}) => momentOf(textOf(expires)) < momentOf(`${today}T00:00:00Z`));
  return over ? [note('all-over')] : [];
}

/** Day and name of the first items. */
export function beginningOfItems(
  items: readonly unknown[], kind: Kind, count: number,
): readonly (readonly [day: string, name: string])[] {
  return (items as readonly Item[]).slice(0, count).map((item) => [dayOf(item, kind), nameOf(item)] as const)
    .filter(([day, name]) => day || name);
}

function nameOf(item: Item): string {
  const [categories, name] = [item['categories'], ['name', 'headline', 'title', 'line', 'property', 'id'].find((field) => textOf(item[field]))];
  return name ? textOf(item[name]).slice(0, 100) : Array.isArray(categories) ? categories.join(', ').slice(0, 100) : '';
}
