import type {Target} from './address.js';
import type {Answer, RequestOptions} from './request.js';
import {aborted, request} from './request.js';

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

/** What tells two requests apart. */
export const keyOf = ({url, body}: Target): string => body === undefined ? url : `${url}\n${body}`;

/**
 * Fetches an address once per page, however many want it: whoever asks while the answer is under way, or up to a
 * minute later, gets the same one. It is given up only when nobody waits for it any more. With `reload` only an
 * answer that another reload already waits for is good enough.
 * @throws SourceError
 */
export function sharedRequest(target: Target, options: RequestOptions = {}): Promise<Answer> {
  const {signal, reload, now = Date.now} = options;
  const way = options.fetch ?? page;
  const entries = entriesOf.get(way) ?? new Map<string, Entry>();
  entriesOf.set(way, entries);
  entries.forEach(({at}, key) => {
    if (at !== undefined && Math.abs(now() - at) >= SHARED_FOR) entries.delete(key);
  });
  const key = keyOf(target);
  let entry = entries.get(key);
  if (signal?.aborted) return Promise.reject(aborted(target, signal));
  if (!entry || reload && !(entry.reload && entry.at === undefined)) {
    entry = begin(target, options, now, entries, key);
  }
  return joined(entry, target, signal);
}

function begin(
  target: Target, options: RequestOptions, now: () => number, entries: Map<string, Entry>, key: string,
): Entry {
  const stop = new AbortController();
  const answer = request(target, {...options, signal: stop.signal});
  const entry: Entry = {answer, stop, reload: options.reload, wanted: 0};
  entries.set(key, entry);
  const drop = () => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  stop.signal.addEventListener('abort', drop);
  answer.then(() => {
    entry.at = now();
  }, drop);
  return entry;
}

function joined(entry: Entry, target: Target, signal: AbortSignal | undefined): Promise<Answer> {
  entry.wanted++;
  if (!signal) return entry.answer;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(aborted(target, signal));
      if (!--entry.wanted && entry.at === undefined) entry.stop.abort(signal.reason);
    };
    signal.addEventListener('abort', leave);
    const settled = () => signal.removeEventListener('abort', leave);
    entry.answer.then(resolve, reject).then(settled, settled);
  });
}
