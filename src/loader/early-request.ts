import {settings} from './settings.js';

/** Milliseconds after which nobody is expected to want the answer any more. */
const PATIENCE = 10_000;

/**
 * Asks for an address ahead of who wants it, exactly as `request.ts` will, which takes the answer over. What has to be
 * filled in, and what is not fetched from a server, is not asked for.
 */
export function askEarly(address: string, base = document.baseURI): Promise<Response> | undefined {
  const early = settings.early ??= new Map();
  if (/[{#]/.test(address) || !URL.canParse(address, base)) return undefined;
  const {href} = new URL(address, base);
  if (!href.startsWith('http') || early.has(href)) return undefined;
  const stop = new AbortController();
  const answer = fetch(href, {signal: stop.signal, credentials: 'same-origin', referrerPolicy: 'same-origin'});
  early.set(href, {answer, stop});
  setTimeout(() => early.delete(href) && stop.abort(), PATIENCE);
  answer.catch(() => {});
  return answer;
}
