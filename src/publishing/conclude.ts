import type {CityProfile} from '../model/city-profile.js';
import type {Problem} from '../model/problem.js';
import type {File} from './file.js';
import {beside, fragmentsOf} from './fragments.js';
import type {Pack} from './generation.js';
import {writeGeneration} from './generation.js';
import type {Job} from './job.js';
import {momentOf} from './publish-feed.js';
import type {Published} from './published.js';
import {live} from './published.js';
import {reportPage} from './report-page.js';
import {leaving, referred} from './retired.js';
import {rewritten} from './rewrite.js';
import {isSecret} from './shown-address.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';
import type {Store} from './store.js';
import {unrooted} from './unrooted.js';

/** How a snapshot ends. */
export interface Conclusion {
  /** Absolute address of the profile, http or file. */
  readonly profile: string;
  readonly city: CityProfile;
  /** What was left out of the profile. */
  readonly problems: readonly Problem[];
  /** The report of the snapshot before. */
  readonly before: SnapshotReport | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly store: Store;
  readonly pack: Pack;
  /** Address that the files of the snapshot will have in front of their paths. Default: relative to `city.json`. */
  readonly base?: string | undefined;
  /** Days for which files stay that nothing refers to any more. */
  readonly keep: number;
  /** Reads everything and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Is given the report before it is written; what it gives is written. */
  remember?(report: SnapshotReport, before: SnapshotReport | undefined): Promise<SnapshotReport>;
}

/** What came of a snapshot. */
export interface SnapshotResult {
  readonly report: SnapshotReport;
  readonly before: SnapshotReport | undefined;
  /** Whether there is a snapshot: not if not one source could ever be read. */
  readonly good: boolean;
}

/** Writes what was published, and the report; the profile that leads there last. Then deletes what nobody needs. */
export async function conclude(
  jobs: readonly Job[], published: readonly Published[], run: Conclusion,
): Promise<SnapshotResult> {
  const {store, before, keep, dryRun} = run;
  const first = reportOf(published.map(({entry}) => entry), run);
  const good = !jobs.length || first.sources.some(({ok, path}) => ok || path);
  if (dryRun || !good) return {report: first, before, good};
  const tags = [...first.sources, ...before?.sources ?? []].map(({tag}) => tag);
  const there = await pathsIn(store, [...tags, ...Object.keys(before?.retired ?? {})]);
  const {entries, fragments} = await withFragments(jobs, published, first.sources, {...run, there: new Set(there)});
  const {gone, retired} = leaving(there, referred(entries), before?.retired ?? {}, first.at, keep);
  const told = {...first, sources: entries, ...Object.keys(retired).length && {retired}};
  const report = await run.remember?.(told, before) ?? told;
  await writeGeneration(store, {
    documents: [...new Map(published.flatMap(({files}) => files).map((file) => [file.path, file])).values()],
    fragments,
    reports: [{path: 'report.html', text: reportPage(report, run.city.timeZone)}, jsonFile('report.json', report)],
    profile: jsonFile('city.json', profileOf(jobs, entries, run)),
  }, new Set(there), run.pack);
  for (const path of [...gone, ...fragmentsGone(before, entries)]) await store.remove(path);
  return {report, before, good};
}

const jsonFile = (path: string, value: unknown): File => ({path, text: `${JSON.stringify(value, null, 1)}\n`});

function reportOf(sources: readonly ReportedSource[], {city, now, problems, profile}: Conclusion): SnapshotReport {
  const {name, language, timeZone} = city;
  const at = momentOf(now, timeZone);
  return unrooted({at, ...name && {name}, ...language && {language}, sources, problems}, profile);
}

/** All paths in the folders of these tags and files. */
async function pathsIn(store: Store, names: readonly string[]): Promise<readonly string[]> {
  const folders = new Set(names.map((name) => `${name.split(/[./]/)[0]!}/`));
  return (await Promise.all([...folders].map((folder) => store.list(folder)))).flatMap((paths) => paths);
}

/** The fragments of all sources, and the lines of the report with their paths. */
async function withFragments(
  jobs: readonly Job[], published: readonly Published[], lines: readonly ReportedSource[],
  run: Conclusion & {readonly there: ReadonlySet<string>},
): Promise<{readonly entries: readonly ReportedSource[]; readonly fragments: readonly File[]}> {
  const {store, now, before, there} = run;
  const entries: ReportedSource[] = [];
  const fragments: File[] = [];
  for (const [index, job] of jobs.map((one, place) => [place, one] as const)) {
    const own = await fragmentsOf(job, published[index]!, {store, there, now, last: before?.at, base: homeOf(run)});
    const path = `${job.folder}/${job.part}.html`;
    fragments.push(...own);
    entries.push({...lines[index]!, ...own.some((file) => file.path === path) && {fragment: path}});
  }
  return {entries, fragments};
}

/** Fragments of the generation before that nothing of this one stands behind. */
function fragmentsGone(before: SnapshotReport | undefined, entries: readonly ReportedSource[]): readonly string[] {
  const namesOf = (sources: readonly ReportedSource[]) =>
    sources.flatMap(({fragment, parts = []}) => [...fragment ? [fragment] : [], ...parts.map(beside)]);
  const needed = new Set(namesOf(entries));
  return [...new Set(namesOf(before?.sources ?? []))].filter((path) => !needed.has(path));
}

/** The address in front of the paths of a snapshot. */
const homeOf = ({base = ''}: Conclusion): string => base && !base.endsWith('/') ? `${base}/` : base;

/** The profile that leads to the snapshot. */
function profileOf(jobs: readonly Job[], entries: readonly ReportedSource[], run: Conclusion): CityProfile {
  const {city, profile} = run;
  const placements = jobs.map(({source}, index) => {
    const {path} = entries[index]!;
    const {kind, request, byStreet} = source;
    const isHidden = !path && !live.includes(kind) && [request.url, byStreet?.src ?? ''].some(isSecret);
    return {source, path, isHidden};
  });
  return unrooted(rewritten(city, placements, (path) => `${homeOf(run)}${path}`), profile);
}
