import type {SourceError} from '../sources/source-error.js';
import type {FeedCheck} from './check-feed.js';
import {nothing} from './check-feed.js';
import {failure} from './finding.js';

/** What Node's sockets say -> code, the first that fits counts. */
const reasons: readonly (readonly [says: RegExp, code: string])[] = [
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/, 'certificate'], [/ERR_SSL|ERR_TLS|EPROTO/, 'no-https'],
  [/ENOTFOUND|EAI_AGAIN/, 'no-host'], [/\bRedirected to\b/, 'bad-redirect'], [/\bZ_[A-Z]+_ERROR|ERR_BROTLI|ERR__ERROR/, 'bad-compression'],
  [/\bterminated\b|\bCut short\b/, 'cut-off'],
];

/** The result for a feed that could not be had. `relayed`: whether a relay was asked for it. */
export function unreachable(error: SourceError, url?: string, relayed = false): FeedCheck {
  return {...nothing(url), problems: [failure(codeOf(error, relayed), messageOf(error))]};
}

function codeOf({code, status, cause}: SourceError, relayed: boolean): string {
  if (code === 'http') {
    if (relayed && status === 403) return 'relay-refused';
    return status === 401 || status === 403 ? 'http-denied' : status === 404 || status === 410 ? 'http-gone' : 'http';
  }
  const reason = reasonsOf(cause).join(' ');
  return code === 'network' && reasons.find(([says]) => says.test(reason))?.[1] || code;
}

function messageOf({message, cause}: SourceError): string {
  const reasons = reasonsOf(cause);
  return reasons.length ? `${message} (${reasons.join(', ')})` : message;
}

interface Reason {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** Why a connection failed, as its errors say, from the outermost to the innermost. */
function reasonsOf(error: unknown, depth = 0): readonly string[] {
  const {code, message, cause} = (error ?? {}) as Reason;
  const own = [code, message].find((text) => typeof text === 'string' && text) as string | undefined;
  return [...own ? [own] : [], ...cause && depth < 3 ? reasonsOf(cause, depth + 1) : []];
}
