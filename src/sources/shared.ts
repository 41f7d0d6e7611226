import type {Target} from './address.js';
import type {Answer, RequestOptions} from './request.js';
import {request} from './request.js';
import {SourceError} from './source-error.js';

/** How long a finished answer serves the other widgets of the page, in milliseconds. */
const SHARED_FOR = 60_000;

interface Entry {
  readonly answer: Promise<Answer>;
  readonly stop: AbortController;
  readonly reload: boolean | undefined;
  /** How many wait for it. */
  wanted: number;
  /** When it was answered; absent while it is under way. */
  at?: number;
}

// One set of answers per way of fetching: another `fetch` may give another answer.
const entriesOf = new WeakMap<object, Map<string, Entry>>();
const page = {};

/** The key of a request: two requests with the same key share an answer. */
export const keyOf = ({url, body}: Target): string => body ? `${url}\n${body}` : url;

/**
 * Fetches an address once per page, however many want it: requests while the answer is under way, or up
 * to a minute later, get the same one. It is given up only when nobody waits for it any more. With `reload`
 * only an answer that another reload already waits for is good enough.
 * @throws SourceError
 */
export async function sharedRequest(target: Target, options: RequestOptions): Promise<Answer> {
  const {signal, reload, now = Date.now} = options;
  const way = options.fetch ?? page;
  const entries = entriesOf.get(way) ?? new Map<string, Entry>();
  entriesOf.set(way, entries);
  entries.forEach(({at = now()}, key) => {
    if (now() - at >= SHARED_FOR) entries.delete(key);
  });
  const gone = new SourceError('network', target.src, 'No longer wanted');
  if (signal?.aborted) throw gone;
  let entry = entries.get(keyOf(target));
  const good = entry && (!reload || entry.reload && entry.at === undefined);
  if (!entry || !good) entry = begin(target, options, now, entries);
  const {stop, answer} = entry;
  entry.wanted++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(gone);
      if (!--entry.wanted && entry.at === undefined) stop.abort(gone);
    };
    signal?.addEventListener('abort', leave);
    answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

function begin(
  target: Target, options: RequestOptions, now: () => number, entries: Map<string, Entry>,
): Entry {
  const key = keyOf(target);
  const stop = new AbortController();
  const answer = request(target, options, stop.signal);
  const entry: Entry = {answer, stop, reload: options.reload, wanted: 0};
  const drop = () => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  stop.signal.addEventListener('abort', drop);
  answer.then(() => {
    entry.at = now();
    // An answer that is there for others does not hold on to who asked first.
    stop.signal.removeEventListener('abort', drop);
  }, drop);
  entries.set(key, entry);
  return entry;
}
