import type {Problem} from '../model/problem.js';
import type {CitySource} from '../profile/city-sources.js';
import {addressSource} from '../sources/address-source-of.js';
import type {AddressSource, Choice} from '../sources/address-source.js';
import type {FeedRequest} from '../sources/feed-request.js';
import {SourceError} from '../sources/source-error.js';
import type {Failure} from './failure.js';
import {problemOf} from './failure.js';
import type {Asking, Harvest} from './harvest.js';
import {harvestFeeds, requestOptions} from './harvest.js';
import {questionOf} from '../profile/question.js';
import type {Slots} from './slots.js';

/** An address of a street source: a street, or one of its houses. */
interface Address {
  readonly key: string;
  readonly street: string;
  readonly district?: string;
  readonly house?: string;
}

/** One address with what is collected there, or why that is not known. */
export type AddressHarvest = Address & (
  {readonly harvest: Harvest} | {readonly error: Failure; readonly upstream?: string}
);

/** What a street harvest needs beside the source. */
export interface StreetAsking extends Asking {
  readonly slots: Slots;
  /** Told how many of how many addresses have been asked. */
  progress?(done: number, of: number): void;
}

/** After so many failures one after the other the service is taken for dead; a thousand streets would take hours. */
const GIVES_UP = 8;

interface Listed extends Address {
  readonly choice: Choice;
  readonly of: Choice | undefined;
}

/**
 * Reads the feeds of all addresses of a source that is found by street. A feed that several addresses share is read
 * once. One address that fails does not take the others along.
 * @throws SourceError if the streets cannot be listed, or if nothing answers any more
 */
export async function harvestStreets(source: CitySource, asking: StreetAsking): Promise<readonly AddressHarvest[]> {
  const {slots, progress} = asking;
  const from = await addressSource({...source.byStreet!, ...requestOptions(asking)})!;
  const addresses = await addressesOf(source, from, slots);
  const question = questionOf(source, asking);
  const feeds = new Map<string, Promise<Harvest>>();
  const row = {failed: 0};
  let done = 0;
  progress?.(done, addresses.length);
  return Promise.all(addresses.map(({choice, of, ...address}) => slots(async (): Promise<AddressHarvest> => {
    if (row.failed >= GIVES_UP) throw new SourceError('network', source.request.url, 'The service does not answer any more');
    let asked: readonly (string | FeedRequest)[] = [];
    try {
      asked = await from.feeds(choice, of, asking.signal);
      const key = JSON.stringify(asked);
      const reading = feeds.get(key) ?? harvestFeeds(asked, question, source.byStreet!.format, asking);
      feeds.set(key, reading);
      const harvest = await reading;
      row.failed = 0;
      return {...address, harvest: dressed(harvest, source)};
    } catch (error) {
      if (asking.signal?.aborted) throw error;
      if (isDown(error as SourceError)) row.failed++;
      const [only, second] = asked;
      return {...address, error: error as SourceError, ...typeof only === 'string' && !second && {upstream: only}};
    } finally {
      progress?.(++done, addresses.length);
    }
  })));
}

/** The items of a feed that was found by street, dressed as those of its source. */
const dressed = (harvest: Harvest, {request: {dress}}: CitySource): Harvest =>
  dress ? {...harvest, items: harvest.items.flatMap((item) => dress(item) ?? [])} : harvest;

/** Whether it is the server that fails, not one of its files. */
const isDown = ({code, status = 0}: SourceError): boolean =>
  /^(?:network|timeout)$/.test(code) || status === 429 || status >= 500;

/** All addresses, in the order of their names; no two have the same key. */
async function addressesOf(source: CitySource, from: AddressSource, slots: Slots): Promise<readonly Listed[]> {
  const streets = await slots(() => from.streets());
  if (!streets.length) {
    throw new SourceError('config', source.request.url, 'There is no list of streets: people type them, and a snapshot cannot');
  }
  const listed = await Promise.all(streets.map(async (choice): Promise<readonly Listed[]> => {
    const houses = await slots(() => from.houses(choice));
    const {name: street, note: district} = choice;
    const about = {street, ...district && {district}, choice};
    return houses.length
      ? houses.map((of) => ({...about, key: [street, district, of.name].filter(Boolean).join(', '), house: of.name, of}))
      : [{...about, key: [street, district].filter(Boolean).join(', '), of: undefined}];
  }));
  const unique = new Map(listed.flatMap((some) => some.map((one) => [one.key, one])));
  return [...unique.values()].sort((a, b) => a.key < b.key ? -1 : 1);
}

/** Most problems of one source that are reported one by one. */
const MOST_PROBLEMS = 100;

/** Problems of all addresses of a source: those that many have are said once, and a thousand are cut off. */
export function problemsOf(harvests: readonly AddressHarvest[]): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const one of harvests) {
    const problems: readonly Problem[] = 'harvest' in one
      ? one.harvest.problems
      : [problemOf(one.error, one.key)];
    for (const problem of problems) found.set(JSON.stringify(problem), problem);
  }
  const problems = [...found.values()];
  if (problems.length <= MOST_PROBLEMS) return problems;
  const more: Problem = {
    severity: 'warning', code: 'more-problems', message: `And ${problems.length - MOST_PROBLEMS} more problems`,
  };
  return [...problems.slice(0, MOST_PROBLEMS), more];
}
