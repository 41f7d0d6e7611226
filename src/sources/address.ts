import type {FeedRequest} from './feed-request.js';
import {SourceError} from './source-error.js';

/** Where addresses lead from here. */
export interface AddressOptions {
  /** What relative addresses start from. Default: the page's base URL; in Node there is none. */
  readonly baseUrl?: string;
  /**
   * Address template of the city's relay, `https://…?url={url}`: addresses of other origins than the page's
   * and the relay's own are asked for through it.
   */
  readonly relay?: string;
}

/** One address made ready for `fetch`. */
export interface Target {
  /** The address as written; what errors name. */
  readonly src: string;
  readonly url: string;
  /** JSON to POST. */
  readonly body?: string;
  /** Where the document really lives, if `url` only leads there: relative links start from it. */
  readonly home?: string;
  /** Whether another origin answers, so that CORS applies. */
  readonly foreign?: boolean;
}

/**
 * Resolves an address: relative ones against the page, `webcal:` as `https:`, others' through the relay.
 * @throws SourceError `config` for anything but http, https, data, blob and the page's own scheme;
 *   `network` for `about:blank`, which stands for a feed that is not there.
 */
export function locate({url: src, body}: FeedRequest, options: AddressOptions = {}): Target {
  const base = options.baseUrl ?? globalThis.document?.baseURI;
  const written = src.trim().replace(/^webcals?:/i, 'https:');
  const url = written ? parsed(written, base) : undefined;
  if (!url) throw new SourceError('config', src, `"${src}" is not an address`);
  if (url.href === 'about:blank') throw new SourceError('network', src, 'about:blank holds no feed');
  const home = base === undefined ? undefined : parsed(base);
  // The page's own scheme: an app's wrapper serves its files from capacitor: or app:.
  const ownScheme = url.protocol === home?.protocol && !/^(javascript|about|file):$/.test(url.protocol);
  if (!ownScheme && !/^(https?|data|blob):$/.test(url.protocol)) {
    throw new SourceError('config', src, `${url.protocol} addresses are not fetched`);
  }
  // fetch would reject it with a TypeError that looks like a lost connection.
  if (url.username || url.password) throw new SourceError('config', src, 'An address must not hold a password');
  url.hash = '';
  const relayed = options.relay ? throughRelay(url, options.relay, home) : undefined;
  const {href, origin} = relayed ?? url;
  // In a sandboxed frame everything is foreign, though its base URL is the page's.
  const foreign = !!home && /^http/.test(href) && (origin !== home.origin || globalThis.origin === 'null');
  return {src, url: href, body, home: relayed && url.href, foreign};
}

function throughRelay(url: URL, relay: string, home: URL | undefined): URL | undefined {
  const there = parsed(relay.replace('{url}', encodeURIComponent(url.href)), home?.href);
  if (!there || !relay.includes('{url}')) throw new SourceError('config', relay, 'A relay is an address with {url}');
  const own = url.origin === home?.origin || url.origin === there.origin;
  return own || !/^https?:$/.test(url.protocol) ? undefined : there;
}

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
