import type {IndexPart} from '../model/part-index.js';
import type {Problem} from '../model/problem.js';
import type {CitySource} from '../profile/city-sources.js';
import type {Failure} from './failure.js';
import type {Harvest} from './harvest.js';
import type {Job} from './job.js';
import {lasting} from './published.js';
import type {ReportedSource} from './snapshot-report.js';
import type {AddressHarvest} from './street-harvest.js';

/** So many entries of a kind that comes and goes are not over all at once. */
const MANY = 100;

/**
 * Why an answer that was understood is still not to be believed: a list of offices, streets or services does not become
 * empty from one day to the next, nor does a calendar of a hundred events. `undefined` if there is nothing to say
 * against it.
 */
export function disbelief({source, before}: Job, {items}: Harvest): Failure | undefined {
  const {kind} = source;
  const lasts = lasting.includes(kind) || kind !== 'alerts' && Number(before?.count) >= MANY;
  return lasts ? suddenlyEmpty(source, items.length, before?.count) : undefined;
}

/** The addresses of a source of streets; one whose dates are all gone is as good as one that could not be read. */
export const believed = (
  {source}: Job, harvests: readonly AddressHarvest[], before: ReadonlyMap<string, IndexPart>,
): readonly AddressHarvest[] => harvests.map((one) => {
  if (!('harvest' in one)) return one;
  const {harvest, ...address} = one;
  const error = suddenlyEmpty(source, harvest.items.length, before.get(one.key)?.count);
  return error ? {...address, error} : one;
});

function suddenlyEmpty({request: {url: src}}: CitySource, now: number, before = 0): Failure | undefined {
  if (now || !before) return undefined;
  return {code: 'empty', message: `The answer is empty, and there were ${before} entries before: they stay`, src};
}

/** What a person should look at, though it is published: much less than last time. */
export function doubts({kind, count}: ReportedSource, before: ReportedSource | undefined): readonly Problem[] {
  const last = before?.count ?? 0;
  if (last < 4 || count * 2 > last || kind === 'alerts') return [];
  const [code, many] = count ? ['fewer', `Only ${count}`] : ['suddenly-empty', 'No'];
  return [{severity: 'warning', code: code!, message: `${many} entries, and there were ${last} before`}];
}
