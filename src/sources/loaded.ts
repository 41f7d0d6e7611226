import type {Problem} from '../model/problem.js';
import type {SourceError} from './source-error.js';

/** A feed that was read, now or some time ago. */
export interface Loaded<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
  /** When the (oldest) answer was received; `null` if there was none. */
  readonly asOf: Date | null;
  /** Whether a kept copy stands in for the feed. */
  readonly stale: boolean;
  /** For how many milliseconds asking again is no use, as server, feed or format say. */
  readonly freshFor: number;
  /** The publisher, also of a feed in which nothing is published. */
  readonly title?: string | undefined;
  /** Id of the format it was read as; several separated by a space. */
  readonly format: string;
  /** Why it is stale. */
  readonly error?: SourceError;
}

/** Several feeds as one, and what went wrong with those that could not be read. */
export interface LoadedAll<T> {
  readonly loaded: Loaded<T>;
  readonly failed: SourceError[];
}
