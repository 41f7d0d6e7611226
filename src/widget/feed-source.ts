import type {Loaded} from '../sources/loaded.js';
import type {SourceError} from '../sources/source-error.js';

/** One address of a feed, and what has become of it. */
export interface FeedSource {
  /** As it was asked for. */
  readonly url: string;
  /** Who publishes there, where the feed says it. */
  readonly title: string;
  /** `error`: it could not be read the last time; what is counted then is a kept copy. */
  readonly state: 'loading' | 'ready' | 'error';
  /** Why it could not be read: the codes of `city-error`. */
  readonly code?: string;
  /** When what is shown of it was received. */
  readonly asOf: Date | null;
  readonly count: number;
}

type Titled = {readonly source?: {readonly title?: string}};

/** What has become of an address that was read, or could not be. */
export function outcomeOf(url: string, outcome: Loaded<Titled> | SourceError): FeedSource {
  const {items = [], asOf = null, error} = 'items' in outcome ? outcome : {error: outcome};
  // A module that could not be loaded is no SourceError and has no code.
  const code = error && (error.code ?? 'network');
  const title = items[0]?.source?.title ?? '';
  return {url, title, state: code ? 'error' : 'ready', ...code && {code}, asOf, count: items.length};
}
