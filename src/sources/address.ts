import {parsedUrl} from '../text/parsed-url.js';
import type {FeedRequest} from './feed-request.js';
import {SourceError} from './source-error.js';

/** The base and the relay that addresses are resolved with. */
export interface AddressOptions {
  /** The base of relative addresses. Default: the page's base URL; in Node there is none. */
  readonly baseUrl?: string;
  /**
   * Address template of the city's relay, `https://…?url={url}`: addresses of other origins than the page's
   * and the relay's own are asked for through it. With `{kind}` in it the relay can give them as our own JSON.
   */
  readonly relay?: string;
}

/** One address made ready for `fetch`. */
export interface Target {
  /** The address as written; errors name it. */
  readonly src: string;
  readonly url: string;
  /** JSON to POST. */
  readonly body?: string;
  /** The document's own address, if `url` is the relay's: relative links are resolved against it. */
  readonly home?: string;
  /** Whether another origin answers, so that CORS applies. */
  readonly foreign?: boolean;
}

/**
 * Resolves an address: relative ones against the page, `webcal:` as `https:`, those of other origins through the relay.
 * @throws SourceError `config` for anything but http, https, data, blob and the page's own scheme (an app's
 * wrapper serves its page from `capacitor:` or the like); `network` for `about:blank`, which stands for a
 * feed that is not there.
 */
export function locate({url: src, body, relayed}: FeedRequest, options: AddressOptions): Target {
  const base = options.baseUrl ?? globalThis.document?.baseURI;
  const home = base ? new URL(base) : undefined;
  const at = src.trim().replace(/^webcals?:/i, 'https:');
  const parsed = (address: string) => {
    const url = address && parsedUrl(address, base);
    if (url) return url;
    throw new SourceError('config', src, 'Not an address');
  };
  if (at === 'about:blank') throw new SourceError('network', src, 'No feed');
  const url = parsed(at);
  const web = /^https?:$/.test(url.protocol);
  if (!web && !/^(data|blob):$/.test(url.protocol) && url.protocol !== home?.protocol) {
    throw new SourceError('config', src, `${url.protocol} is not fetched`);
  }
  url.hash = '';
  const relay = options.relay && parsed(options.relay.replace('{url}', encodeURIComponent(url.href)).replace('{kind}', relayed ?? ''));
  const isRelayed = relay && web && url.origin !== home?.origin && url.origin !== relay.origin;
  const {href, origin} = isRelayed ? relay : url;
  // In a sandboxed frame everything is foreign, though its base URL is the page's.
  const foreign = web && !!home && (origin !== home.origin || globalThis.origin === 'null');
  return {src, url: href, body, home: isRelayed ? url.href : undefined, foreign};
}
