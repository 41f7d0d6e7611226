import {settings} from './settings.js';

const early = settings.early ??= new Map();

/** Milliseconds after which nobody is expected to want an answer any more. */
const PATIENCE = 10_000;

/** Formats that are one document at one address: what else stands in `format` may be a service with a base address. */
const documents = /^(icalendar|stadtbausteine|jsonld|csv|xzufi)?$/;

/** Of a server, and nothing in it that has to be filled in. */
const complete = /^http(?!.*(\{|%7B|#))/;

/**
 * Asks for an address ahead of who wants it, with the request that `request.ts` will make, which takes the answer over.
 * @throws TypeError for what is no address
 */
export function askEarly(address: string): Promise<Response> | undefined {
  const {href} = new URL(address, document.baseURI);
  if (!complete.test(href) || early.has(href)) return undefined;
  const stop = new AbortController();
  const answer = fetch(href, {signal: stop.signal, referrerPolicy: 'no-referrer'});
  // Who takes it over deals with it.
  answer.catch(() => {});
  early.set(href, {answer, stop});
  setTimeout(() => early.delete(href) && stop.abort(), PATIENCE);
  return answer;
}

/** The addresses that a widget will ask for, as far as `said` tells of its attributes. */
export const feedsOf = (said: (name: string) => string | null): readonly string[] =>
  !said('streets') && documents.test(said('format') ?? '') && said('src')?.match(/\S+/g) || [];
