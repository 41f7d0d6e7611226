import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {AnswerStore} from '../publishing/kept-answers.js';
import {incremental} from '../publishing/kept-answers.js';
import type {SnapshotResult} from '../publishing/conclude.js';
import {polite} from '../publishing/polite.js';
import {snapshot} from '../publishing/snapshot.js';
import type {Store} from '../publishing/store.js';
import {tellFailures, writeMetrics} from './alarms.js';
import {answerFolder, answerFolderFor} from './answer-folder.js';
import {fileFetch} from './file-fetch.js';
import {folderStore} from './folder-store.js';
import type {Means} from './means.js';
import {pack} from './packing.js';
import type {SnapshotArguments} from './snapshot-arguments.js';
import {snapshotArguments, snapshotHelp} from './snapshot-arguments.js';
import type {Teller} from './snapshot-news.js';
import {barTeller, jsonTeller, lineTeller} from './snapshot-news.js';

/** What a snapshot needs beside its arguments, where a test has its own. */
export interface SnapshotMeans extends Means {
  readonly store?: Store;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** `stadtbausteine snapshot`: gives the exit code. */
export async function run(args: readonly string[], means: SnapshotMeans): Promise<number> {
  let asked: SnapshotArguments | undefined;
  try {
    asked = snapshotArguments(args);
  } catch (error) {
    means.error(`${(error as Error).message}\n\n${snapshotHelp}`);
    return 2;
  }
  if (!asked) {
    means.out(snapshotHelp);
    return 0;
  }
  return made(asked, means);
}

async function made(asked: SnapshotArguments, means: SnapshotMeans): Promise<number> {
  const teller = tellerFor(asked, means);
  try {
    const result = await taken(asked, means, teller);
    teller.end();
    return told(result, asked, means);
  } catch (error) {
    teller.end();
    const {message, code} = error as Error & {readonly code?: string};
    means.error(means.signal.aborted ? 'Stopped: nothing was written' : `Nothing was written: ${message}`);
    return code === 'config' ? 2 : 3;
  }
}

const tellerFor = ({json}: SnapshotArguments, means: Means): Teller =>
  json ? jsonTeller(means) : means.isTerminal ? barTeller(means) : lineTeller(means);

async function taken(asked: SnapshotArguments, means: SnapshotMeans, teller: Teller): Promise<SnapshotResult> {
  const {cwd, env, signal, now, wait} = means;
  const profile = /^https?:/i.test(asked.profile) ? asked.profile : pathToFileURL(resolve(cwd, asked.profile)).href;
  const {out, cache, base, only, municipality, timeout, concurrency, keep, dryRun, metrics} = asked;
  const place = isBucket(out) ? out : resolve(cwd, out);
  const answers: AnswerStore = answerFolder(cache ? resolve(cwd, cache) : answerFolderFor(place, env));
  const fetch = incremental(polite(means.fetch, {most: concurrency, now, wait}), answers);
  const result = await snapshot({
    profile, store: means.store ?? await storeAt(place, env), pack, base, only, municipality, concurrency, keep, dryRun,
    signal, fetch: fileFetch(fetch, profile), now: now(), timeout: timeout * 1000,
    ...wait && {wait}, progress: (news) => teller.tell(news),
    remember: (report, before) => tellFailures(report, before, asked, means),
  });
  if (metrics && !dryRun) await writeMetrics(result.report, metrics, means);
  return result;
}

const isBucket = (place: string): boolean => /^s3:/i.test(place);

const storeAt = async (place: string, env: Means['env']): Promise<Store> =>
  isBucket(place) ? (await import('./s3-store.js')).s3Store(place, env) : folderStore(place);

function told({report, good}: SnapshotResult, {strict, json, dryRun}: SnapshotArguments, means: Means): number {
  const {sources, problems} = report;
  const failing = sources.filter(({ok}) => !ok).length;
  const faulty = [...problems, ...sources.flatMap((source) => source.problems)]
    .some(({severity}) => severity === 'error');
  const code = !good ? 3 : strict && (failing || faulty) ? 1 : 0;
  if (json) {
    means.out(JSON.stringify({event: 'end', code, sources: sources.length, failing, written: good && !dryRun, problems}));
    return code;
  }
  for (const {message} of problems) means.error(`profile: ${message}`);
  const written = !good ? 'nothing was written: no source could ever be read' : dryRun ? 'nothing was written' : 'written';
  means.out(`${sources.length} sources, ${failing} failing; ${written}`);
  return code;
}
