import type {Problem} from '../model/problem.js';
import type {Kind} from '../model/read-options.js';

/** What a snapshot tells of one source, and knows of it the next time: `report.json` is its only memory. */
export interface ReportedSource {
  /** Address, as the profile names it, but for what opens it. */
  readonly url: string;
  /** Key in `widgets`: `city-events`, `city-news.amt`. */
  readonly tag: string;
  /** Where in the widget's settings it stands: `src`, `schoolHolidays`, `layers[2].src`; and which one there. */
  readonly attribute: string;
  readonly index: number;
  /** Name of its layer. */
  readonly name?: string;
  readonly municipality?: string;
  readonly kind: Kind;
  /** Whether it was read this time, all of it. */
  readonly ok: boolean;
  /** Number of items that are published: those of the last good time, where it could not be read now. */
  readonly count: number;
  /** The number in the snapshot before this one. */
  readonly before?: number;
  /** RFC 3339 moment of the first of the attempts that failed since it was read last. */
  readonly since?: string;
  /** RFC 3339 moment at which somebody was told that it fails. */
  readonly told?: string;
  /** Why: code of `SourceError`, or `empty` where items are gone all at once that cannot be gone. */
  readonly code?: string;
  /** Moment of the last attempt that was good. */
  readonly checked?: string;
  /** Moment of the publisher's last change, or of the first snapshot with this content. */
  readonly asOf?: string;
  /** Whether its items are others than in the snapshot before. */
  readonly changed: boolean;
  /** As the items' sources say it. */
  readonly licence?: string;
  readonly title?: string;
  /** Id of the format it was read as. */
  readonly format?: string;
  readonly problems: readonly Problem[];
  /** Paths in the snapshot: where the profile points, the documents behind it, the fragment. Absent: upstream. */
  readonly path?: string;
  readonly parts?: readonly string[];
  readonly fragment?: string;
  /** Hashes of the items and of the answers, to see what has changed. */
  readonly hashes?: {readonly items: string; readonly answers: string};
}

/** `report.json`. */
export interface SnapshotReport {
  /** Moment of the snapshot. */
  readonly at: string;
  /** Name of the city or the region. */
  readonly name?: string;
  readonly language?: string;
  readonly sources: readonly ReportedSource[];
  /** What was left out of the profile. */
  readonly problems: readonly Problem[];
  /** Path -> since when no generation refers to that file any more. */
  readonly retired?: Readonly<Record<string, string>>;
}
