/**
 * A snapshot of a city: every source of its profile is read as its widget would read it, and written to files that a
 * page needs no server of ours for.
 */
import {isRecord, parseJson} from '../formats/kit/json.js';
import type {Problem} from '../model/problem.js';
import {citySources} from '../profile/city-sources.js';
import type {CitySource} from '../profile/city-sources.js';
import {loadProfile} from '../profile/profile-document.js';
import {SourceError} from '../sources/source-error.js';
import type {Conclusion, SnapshotResult} from './conclude.js';
import {conclude} from './conclude.js';
import type {Asking, Harvest} from './harvest.js';
import {harvest, requestOptions} from './harvest.js';
import type {Job} from './job.js';
import {jobsOf, nameOf} from './job.js';
import {publishFailing} from './publish-failing.js';
import {publishFeed} from './publish-feed.js';
import {publishStreets} from './publish-streets.js';
import type {Published} from './published.js';
import {live} from './published.js';
import {isSecret, shown} from './shown-address.js';
import type {Slots} from './slots.js';
import {createSlots} from './slots.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';
import type {Store} from './store.js';
import {harvestStreets} from './street-harvest.js';
import {disbelief, doubts} from './suspicion.js';
import {unrooted} from './unrooted.js';

/** What a snapshot is made of, and how. */
export interface SnapshotOptions extends
  Pick<Asking, 'fetch' | 'now' | 'timeout' | 'signal' | 'wait'>, Omit<Conclusion, 'city' | 'problems' | 'before'> {
  /** Tags that are read; the others stay as they are. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** Of a region: the municipality whose sources are read, beside those that count for all. Default: all. */
  readonly municipality?: string | undefined;
  /** Sources that are asked at a time. */
  readonly concurrency: number;
  /** Told what has been done. */
  progress?(news: SnapshotNews): void;
}

/** What happens during a snapshot. */
export type SnapshotNews =
  | {readonly event: 'begin'; readonly sources: number}
  | {readonly event: 'streets'; readonly tag: string; readonly url: string; readonly done: number; readonly of: number}
  | {readonly event: 'source'; readonly entry: ReportedSource};

interface Run extends SnapshotOptions, Conclusion {
  readonly slots: Slots;
}

/**
 * Makes a snapshot.
 * @throws SourceError if the profile cannot be read, `config` if it has no such municipality; whatever the store throws
 */
export async function snapshot(options: SnapshotOptions): Promise<SnapshotResult> {
  const {profile: address, store, concurrency, signal} = options;
  const {profile: city, problems} = await loadProfile(address, requestOptions({...options, baseUrl: address}));
  const {municipality} = options;
  if (municipality && !city.municipalities?.some(({name}) => name === municipality)) {
    throw new SourceError('config', address, `The profile names no municipality "${municipality}"`);
  }
  const before = await reportIn(store);
  const run: Run = {...options, city, problems: shown(problems), before, slots: createSlots(concurrency)};
  const jobs = jobsOf(citySources(city), address, before);
  options.progress?.({event: 'begin', sources: jobs.length});
  const published = await Promise.all(jobs.map((job) => publish(job, run)));
  signal?.throwIfAborted();
  return conclude(jobs, published, run);
}

async function reportIn(store: Store): Promise<SnapshotReport | undefined> {
  const text = await textIn(store, 'report.json');
  const document = text === undefined ? undefined : parseJson(text);
  return isRecord(document) && Array.isArray(document['sources']) ? document as unknown as SnapshotReport : undefined;
}

async function textIn(store: Store, path: string | undefined): Promise<string | undefined> {
  const bytes = path ? await store.read(path) : undefined;
  return bytes && new TextDecoder().decode(bytes);
}

async function publish(job: Job, run: Run): Promise<Published> {
  const {only, municipality, progress} = run;
  const {source, before} = job;
  const [tag = ''] = source.widget.split('.');
  const left = only && !only.includes(tag) && !only.includes(source.widget)
    || municipality && source.municipality && source.municipality !== municipality;
  const published = left || live.includes(source.kind) ? leftAlone(job, !left) : await read(job, run);
  const entry = {...published.entry, problems: shown([...published.entry.problems, ...doubtsOf(published, before)])};
  progress?.({event: 'source', entry});
  return {...published, entry};
}

const doubtsOf = ({items, entry}: Published, before: ReportedSource | undefined): readonly Problem[] =>
  items ? doubts(entry, before) : [];

/** A source that is not read this time: it keeps what it has. */
function leftAlone({source, before}: Job, always: boolean): Published {
  const problems: readonly Problem[] = always
    ? [{severity: 'warning', code: 'live', message: 'Is asked for live only, and stays with its own address'}]
    : [];
  if (before && !always) return {entry: {...before, changed: false}, files: [], left: true};
  return {entry: {...nameOf(source), ok: true, count: 0, changed: false, problems}, files: []};
}

/** What was read, without what opens its source and without names of files on this machine. */
const open = (found: Harvest, {request: {url}}: CitySource, {profile}: Run): Harvest =>
  unrooted(isSecret(url) ? shown(found) : found, profile);

async function read(job: Job, run: Run): Promise<Published> {
  const {store, now, slots, progress, profile: baseUrl} = run;
  const {source} = job;
  const {timeZone, language} = source.city;
  const asking: Asking = {...run, baseUrl, timeZone, language};
  const at = {now, timeZone};
  const last = () => textIn(store, job.before?.path);
  try {
    if (source.byStreet) {
      const {tag, url} = nameOf(source);
      const told = (done: number, of: number) => progress?.({event: 'streets', tag, url, done, of});
      const [harvests, before] = [await harvestStreets(source, {...asking, slots, progress: told}), await last()];
      return await publishStreets(job, harvests, before, at);
    }
    const found = open(await slots(() => harvest(source, asking)), source, run);
    const fault = disbelief(job, found);
    return fault ? await publishFailing(job, fault, await last(), at) : await publishFeed(job, found, at);
  } catch (error) {
    // Only sources are expected to fail: with anything else nothing must be written.
    if ((error as SourceError).src === undefined) throw error;
    return publishFailing(job, error as SourceError, await last(), at);
  }
}
