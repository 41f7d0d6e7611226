/** Tells people and their monitoring what failed: by a web hook, and by a file of figures. */
import {resolve} from 'node:path';
import {knownSources, noticeOf, placeOf} from '../publishing/failure-notices.js';
import type {FailureNotice} from '../publishing/failure-notices.js';
import {metricsText} from '../publishing/metrics.js';
import type {ReportedSource, SnapshotReport} from '../publishing/snapshot-report.js';
import {writeWhole} from './folder-store.js';
import type {Means} from './means.js';

export interface AlarmOptions {
  /** Address that messages are posted to. It may hold a secret, so it is never shown. */
  readonly webhook?: string | undefined;
  /** Hours for which a source may fail before anybody is told; 24 unless said. */
  readonly webhookAfter?: number | undefined;
  /** File for the figures, in the text format of Prometheus. */
  readonly metrics?: string | undefined;
}

/** How long a web hook may take to answer. */
const PATIENCE = 10_000;

/**
 * Tells the web hook of sources that have failed for long, and of those that are well again. To be called before
 * `report.json` is written: a process that is killed between the two tells twice, and never not at all.
 * @param before the report of the snapshot before
 * @returns the report with what was told; what could not be told is tried again the next time
 */
export async function tellFailures(
  report: SnapshotReport, before: SnapshotReport | undefined, options: AlarmOptions, means: Means,
): Promise<SnapshotReport> {
  const {webhook = means.env['STADTBAUSTEINE_WEBHOOK'], webhookAfter = 24} = options;
  const known = knownSources(before);
  const {at, name} = report;
  const about = {at, ...name && {name}, after: webhookAfter * 3_600_000};
  const sources: ReportedSource[] = [];
  // Where one message does not get through, the others would only wait for it in turn.
  let listens = !!webhook;
  for (const source of report.sources) {
    const last = known.get(placeOf(source));
    const notice = noticeOf(source, last, about);
    const isTold = listens && notice !== undefined && await tell(webhook!, notice, means);
    listens &&= isTold || !notice;
    const told = toldOf(notice, isTold, last?.told, at);
    sources.push({...source, ...told && {told}});
  }
  return {...report, sources};
}

/** Since when somebody knows of a failure. That it is over has to be told, too. */
function toldOf(
  notice: FailureNotice | undefined, isTold: boolean, told: string | undefined, at: string,
): string | undefined {
  if (!isTold) return told;
  return notice?.event === 'failing' ? at : undefined;
}

async function tell(webhook: string, notice: FailureNotice, {fetch, error}: Means): Promise<boolean> {
  try {
    const {ok, status} = await fetch(webhook, {
      method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(notice),
      redirect: 'error', signal: AbortSignal.timeout(PATIENCE),
    });
    if (!ok) error(`The web hook answered with ${status}. It is tried again with the next snapshot.`);
    return ok;
  } catch {
    // The reason may name the address.
    error('The web hook cannot be reached. It is tried again with the next snapshot.');
    return false;
  }
}

/** Writes the figures of a report, so that whoever reads the file at that moment gets the old ones or the new ones. */
export async function writeMetrics(report: SnapshotReport, file: string, {cwd}: Pick<Means, 'cwd'>): Promise<void> {
  // Meanwhile it is a file that does not end in `.prom`: the node exporter reads no other.
  await writeWhole(resolve(cwd, file), new TextEncoder().encode(metricsText(report)));
}
