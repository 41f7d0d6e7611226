/** For how long an answer may be given again, by what its publisher says (RFC 9111 section 4.2). */

/** What is taken where nothing is said, in seconds. */
const UNSAID = 60;
/** Many publishers forbid keeping what they show to everybody; a second is what keeps a crowd from their server. */
const LEAST = 1;
const MOST = 86_400;

/** Seconds for which caches on the way have had an answer. */
export const ageOf = (headers: Headers): number => Math.max(0, Number(headers.get('age')) || 0);

/**
 * Seconds for which an answer is fresh from when it left its publisher.
 * @param now milliseconds since 1970
 */
export function lifetimeOf(headers: Headers, now: number): number {
  const control = headers.get('cache-control') ?? '';
  const said = (name: string) => new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*"?(\\d+)`, 'i').exec(control)?.[1];
  const lifetime = said('s-maxage') ?? said('max-age');
  const date = momentIn(headers, 'date') || now;
  if (/(?:^|[\s,])(?:no-store|no-cache|private)/i.test(control)) return LEAST;
  if (lifetime !== undefined) return within(Number(lifetime));
  // A date that is none, as in `Expires: 0`, means that it has passed.
  if (headers.has('expires')) return within((momentIn(headers, 'expires') - date) / 1000 || 0);
  const modified = momentIn(headers, 'last-modified');
  return modified ? within(Math.min(3600, Math.max(UNSAID, (date - modified) / 10_000))) : UNSAID;
}

const momentIn = (headers: Headers, name: string): number => new Date(headers.get(name) ?? NaN).getTime() || 0;

const within = (seconds: number): number => Math.floor(Math.min(MOST, Math.max(LEAST, seconds)));
