import {settings} from './settings.js';

const early = settings.early ??= new Map();

/** Milliseconds after which no widget is expected to take over an answer. */
const PATIENCE = 10_000;

/**
 * Asks for an address ahead of who wants it, with the request that `request.ts` will make, which takes the answer over.
 * @throws TypeError for a text that is no address
 */
export function askEarly(address: string): Promise<Response> | undefined {
  const {href} = new URL(address, document.baseURI);
  // Of a server, and nothing in it that has to be filled in.
  if (!/^http/.test(href) || /{|#/.test(address) || early.has(href)) return undefined;
  const stop = new AbortController();
  const answer = fetch(href, {signal: stop.signal, referrerPolicy: 'no-referrer'});
  // Who takes it over deals with it.
  answer.catch(() => {});
  early.set(href, {answer, stop});
  setTimeout(() => early.delete(href) && stop.abort(), PATIENCE);
  return answer;
}

/**
 * The addresses that a widget will ask for, as far as `said` tells of its attributes. Where a format is named, only
 * documents: an address with neither an ending nor a query may be the base of what a service is asked.
 */
export const feedsOf = (said: (name: string) => string | null): readonly string[] =>
  !said('streets') && !said('referrerpolicy')
    && said('src')?.match(said('format') ? /\S*\w\/\S*(\?|\.\w+(?!\S))\S*/g : /\S+/g) || [];
