import {momentOf} from '../time/city-clock.js';
import {namesOf} from './generation.js';
import type {ReportedSource} from './snapshot-report.js';

const DAY = 86_400_000;

/**
 * Documents as a snapshot names them, and what one that was killed in the middle of a file has left: what else lies in
 * its folders is not its own.
 */
const document =
  /^[a-z][a-z0-9-]*\/[a-z0-9-]+(?:-[0-9a-f]{12}\.json(?:\.br|\.gz)?(?:\.\d+\.tmp)?|\.html\.\d+\.tmp)$/;

/** Which files a generation leaves behind. */
export interface Leaving {
  /** Path -> since when no generation refers to it. */
  readonly retired: Readonly<Record<string, string>>;
  /** Paths of those that nobody can still be reading. */
  readonly gone: readonly string[];
}

/** Everything that a generation refers to. */
export function referred(entries: readonly ReportedSource[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({path, parts = []}) => [...path ? [path] : [], ...parts]).flatMap(namesOf));
}

/**
 * The files that no source of a generation refers to any more. Pages that are open, and caches on the way, go on to
 * ask for them: they stay for some days from the first snapshot without them on.
 * @param there paths of all files
 * @param last what was retired before, by path
 * @param now RFC 3339
 */
export function leaving(
  there: readonly string[], needed: ReadonlySet<string>, last: Readonly<Record<string, string>>,
  now: string, keep: number,
): Leaving {
  const unneeded = there.filter((path) => document.test(path) && !needed.has(path));
  const since = (path: string) => Object.hasOwn(last, path) ? last[path]! : now;
  // Not in the first snapshot without them: a page is loading just now, another snapshot is not at its end yet.
  const gone = unneeded
    .filter((path) => Object.hasOwn(last, path) && momentOf(now) - momentOf(last[path]!) >= keep * DAY);
  return {
    gone,
    retired: Object.fromEntries(unneeded.filter((path) => !gone.includes(path)).map((path) => [path, since(path)])),
  };
}
