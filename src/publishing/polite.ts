import {timer} from '../sources/request.js';
import {pauseAsked} from '../sources/retry-after.js';
import {parsedUrl} from '../text/parsed-url.js';
import type {Slots} from './slots.js';
import {createSlots} from './slots.js';

/** Longer than this nobody waits for a host, in milliseconds; `request` does not, either. */
const LONGEST_PAUSE = 10_000;

interface PoliteOptions {
  /** Requests that one host answers at a time. */
  readonly most: number;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

interface Host {
  readonly slots: Slots;
  /** Until when it wants no requests. */
  until: number;
}

/**
 * A `fetch` for a program that has hundreds of questions to one host: a few of them at a time, and none while the host
 * says that it has had enough (`Retry-After`). Where that is long, the host's answer is given without asking it.
 */
export function polite(
  fetch: typeof globalThis.fetch, {most, now, wait = timer}: PoliteOptions,
): typeof globalThis.fetch {
  const hosts = new Map<string, Host>();
  const never = new AbortController().signal;
  return (input, init) => {
    const name = parsedUrl(input instanceof Request ? input.url : String(input))?.host ?? '';
    const host = hosts.get(name) ?? {slots: createSlots(most), until: 0};
    hosts.set(name, host);
    return host.slots(async () => {
      const pause = host.until - now();
      if (pause > LONGEST_PAUSE) {
        return new Response(null, {status: 429, headers: {'retry-after': `${Math.ceil(pause / 1000)}`}});
      }
      if (pause > 0) await wait(pause, init?.signal ?? never);
      const response = await fetch(input, init);
      const {status, headers} = response;
      if (status === 429 || status === 503) {
        host.until = Math.max(host.until, now() + pauseAsked(headers.get('retry-after') ?? '', now()));
      }
      return response;
    });
  };
}
