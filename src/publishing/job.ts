import type {CitySource} from '../profile/city-sources.js';
import {partNames} from './part-names.js';
import {shownAddress} from './shown-address.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';
import {unrooted} from './unrooted.js';

/** One source of a snapshot: what is asked, where it is written, what is known of it from the time before. */
export interface Job {
  readonly source: CitySource;
  /** Folder and beginning of the names of its files. */
  readonly folder: string;
  readonly part: string;
  readonly before?: ReportedSource;
}

type Named = Pick<ReportedSource, 'tag' | 'attribute' | 'url' | 'municipality'>;

const keyOf = ({tag, attribute, url, municipality = ''}: Named): string => [tag, attribute, url, municipality].join('\n');

/** What the report says a source is: its address without what opens it. */
export const nameOf = ({widget, attribute, index, name, kind, request, municipality}: CitySource) => ({
  url: shownAddress(request.url), tag: widget, attribute, index,
  ...name && {name}, ...municipality && {municipality}, kind,
});

/**
 * The sources of a profile, each with what the last snapshot knew of it.
 * @param profile its address
 */
export function jobsOf(
  sources: readonly CitySource[], profile: string, before: SnapshotReport | undefined,
): readonly Job[] {
  // Several of one key differ in what a service is asked for; they keep their order.
  const known = new Map<string, ReportedSource[]>();
  for (const entry of before?.sources ?? []) known.set(keyOf(entry), [...known.get(keyOf(entry)) ?? [], entry]);
  const names = partNames(sources);
  return sources.map((source, index) => {
    const last = known.get(keyOf(unrooted(nameOf(source), profile)))?.shift();
    return {source, ...names[index]!, ...last && {before: last}};
  });
}
