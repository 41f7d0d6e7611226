import type {CityProfile} from '../model/city-profile.js';
import type {CitySource} from '../profile/city-sources.js';
import {partNames} from './part-names.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';

/** One source of a snapshot: what is asked, where it is written, what is known of it from the time before. */
export interface Job {
  readonly source: CitySource;
  /** The profile it is asked for. */
  readonly city: CityProfile;
  /** Folder and beginning of the names of its files. */
  readonly folder: string;
  readonly part: string;
  readonly before?: ReportedSource;
}

type Named = Pick<ReportedSource, 'tag' | 'attribute' | 'url' | 'municipality'>;

const keyOf = ({tag, attribute, url, municipality = ''}: Named): string => [tag, attribute, url, municipality].join('\n');

/** What the report says a source is. */
export const nameOf = ({widget, attribute, index, name, kind, request}: CitySource) =>
  ({url: request.url, tag: widget, attribute, index, ...name && {name}, kind});

/** The sources of a profile, each with what the last snapshot knew of it. */
export function jobsOf(
  sources: readonly CitySource[], profile: CityProfile, before: SnapshotReport | undefined,
): readonly Job[] {
  // Several of one key differ in what a service is asked for; they keep their order.
  const known = new Map<string, ReportedSource[]>();
  for (const entry of before?.sources ?? []) known.set(keyOf(entry), [...known.get(keyOf(entry)) ?? [], entry]);
  const names = partNames(sources);
  return sources.map((source, index) => {
    const last = known.get(keyOf(nameOf(source)))?.shift();
    return {source, city: profile, ...names[index]!, ...last && {before: last}};
  });
}
