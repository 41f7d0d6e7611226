/** Who is to be told of sources that have failed for long: once of a failure, and once when it is over. */
import {momentOf} from '../time/city-clock.js';
import {shownAddress} from './shown-address.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';

/** A message to a web hook, as JSON. `text` is for people: chat programs show it as it is. */
export interface FailureNotice {
  readonly event: 'failing' | 'well';
  readonly text: string;
  readonly city?: string;
  readonly tag: string;
  readonly url: string;
  /** RFC 3339 moment of the first attempt that failed. */
  readonly since?: string;
  readonly code?: string;
}

/** The place of a source in its profile, which it keeps from one snapshot to the next. */
export const placeOf = ({tag, attribute, index, municipality = ''}: ReportedSource): string =>
  JSON.stringify([municipality, tag, attribute, index]);

export interface NoticeOptions {
  /** RFC 3339 moment of the snapshot. */
  readonly at: string;
  /** Name of the city. */
  readonly name?: string;
  /** Milliseconds for which a source may fail before anybody is told. */
  readonly after: number;
}

/**
 * The notice that is due of a source.
 * @param before what was known of the same place in the profile
 */
export function noticeOf(
  source: ReportedSource, before: ReportedSource | undefined, {at, name: city, after}: NoticeOptions,
): FailureNotice | undefined {
  const {tag, ok, code = 'network'} = source;
  const url = shownAddress(source.url);
  const about = {...city && {city}, tag, url};
  const place = `${city ? `${city}, ` : ''}${tag}: ${url}`;
  if (ok) {
    return before?.told ? {event: 'well', text: `${place} answers again.`, ...about} : undefined;
  }
  const since = source.since ?? at;
  if (before?.told || momentOf(at) - momentOf(since) < after) return undefined;
  return {event: 'failing', text: `${place} has failed since ${since} (${code}).`, ...about, since, code};
}

/** What was known of each place in the profile. */
export const knownSources = (report: SnapshotReport | undefined): ReadonlyMap<string, ReportedSource> =>
  new Map(report?.sources.map((source) => [placeOf(source), source]));
