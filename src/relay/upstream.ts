import {parsedUrl} from '../text/parsed-url.js';
import {canonical} from './address.js';
import type {Allowed, Permission} from './allowed.js';
import {readBounded, within} from './bounded.js';
import {isAddress, isPublicAddress} from './public-address.js';
import {secretFor, tells, withParameter} from './keys.js';
import type {RelayEnv} from './keys.js';
import type {RelayConfig} from './relay-config.js';
import {UpstreamError} from './upstream-error.js';

/** How a relay reaches the network. */
export interface Network {
  readonly fetch?: typeof fetch;
  /** The addresses of a name. Without it names are not judged: the platform has to do that. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Milliseconds for a whole answer. Default: 10 s. */
  readonly timeout?: number;
}

/** One question to a publisher. */
export interface Asking {
  readonly permission: Permission;
  readonly env: RelayEnv;
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Milliseconds for the whole answer. */
  readonly timeout?: number;
  /** What an earlier answer is known by, and the address that it came from. */
  readonly known?: {readonly url: string; readonly etag: string; readonly modified: string};
}

/** A publisher's answer. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** After redirects. */
  readonly url: string;
}

const TIMEOUT = 10_000;
const MOST_HOPS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/** Asks publishers: nobody but those in the list, nobody in a private network, and each with its own key alone. */
export class Upstream {
  readonly #config: RelayConfig;
  readonly #network: Network;
  readonly #private: ReadonlySet<string>;

  constructor(config: RelayConfig, network: Network) {
    this.#config = config;
    this.#network = network;
    this.#private = new Set(config.private);
  }

  /** @throws UpstreamError */
  async ask(asking: Asking, allowed: Allowed): Promise<UpstreamAnswer> {
    const signal = AbortSignal.timeout(asking.timeout ?? this.#network.timeout ?? TIMEOUT);
    try {
      return await this.#follow(asking, allowed, signal);
    } catch (error) {
      if (error instanceof UpstreamError) throw error;
      if (signal.aborted) throw new UpstreamError('timeout', 504, 'upstream timeout');
      throw new UpstreamError('network', 502, 'upstream not reached');
    }
  }

  async #follow(asking: Asking, allowed: Allowed, signal: AbortSignal): Promise<UpstreamAnswer> {
    let {permission} = asking;
    for (let hops = 0; hops <= MOST_HOPS; hops++) {
      const url = new URL(permission.href);
      await this.#judge(url, signal);
      const secret = secretFor(url, this.#config.keys, asking.env);
      const response = await this.#send(url, secret, asking, signal);
      const {status, headers} = response;
      if (REDIRECTS.includes(status)) {
        void response.body?.cancel().catch(() => undefined);
        if (asking.method) throw new UpstreamError('redirect', 502, 'upstream redirects what is sent');
        permission = this.#next(headers.get('location') ?? '', url, secret?.query, allowed);
        continue;
      }
      const bytes = await readBounded(response, permission.megabytes * 2 ** 20, signal);
      if (secret && tells(bytes, secret)) throw new UpstreamError('network', 502, 'upstream tells the key');
      return {status, headers, bytes, url: url.href};
    }
    throw new UpstreamError('redirect', 502, 'upstream redirects in a circle');
  }

  #send(
    url: URL, secret: ReturnType<typeof secretFor>, {method, headers, body, known}: Asking, signal: AbortSignal,
  ): Promise<Response> {
    const {fetch = globalThis.fetch} = this.#network;
    const isKnown = known?.url === url.href;
    return within(fetch(secret?.query ? withParameter(url.href, secret.query, secret.value) : url.href, {
      signal,
      redirect: 'manual',
      ...method && {method, body: body as BodyInit},
      headers: {
        'accept': '*/*',
        'user-agent': 'stadtbausteine-relay',
        ...headers,
        ...isKnown && known.etag && {'if-none-match': known.etag},
        ...isKnown && known.modified && {'if-modified-since': known.modified},
        ...secret?.header && {[secret.header]: secret.value},
      },
    }), signal);
  }

  /** The leave to follow a redirect: the next address has to be in the list itself. */
  #next(location: string, from: URL, parameter: string | undefined, allowed: Allowed): Permission {
    const to = location ? canonical(parsedUrl(location, from.href)?.href ?? '') : undefined;
    // Some publishers repeat the query with the key in it; where it goes on to, it would be somebody else's.
    const next = to && parameter ? canonical(withParameter(to.href, parameter)) : to;
    const found = next && (allowed.find(next) ?? secured(next, from, allowed));
    if (found) return found;
    throw new UpstreamError('not-allowed', 403, 'upstream redirects to an address that is not in the list');
  }

  /** @throws UpstreamError `not-allowed` for a host in a private network */
  async #judge({host, hostname}: URL, signal: AbortSignal): Promise<void> {
    if (this.#private.has(host) || this.#private.has(hostname)) return;
    const {resolve} = this.#network;
    const isHere = /(?:^|\.)(?:localhost|local|internal)\.?$/.test(hostname);
    const isName = !isAddress(hostname);
    const addresses = !isName ? [hostname] : isHere || !resolve ? [] : await within(resolve(hostname), signal);
    if (isHere || !addresses.every(isPublicAddress)) {
      throw new UpstreamError('not-allowed', 403, 'the host is in a private network');
    }
    if (!addresses.length && resolve) throw new UpstreamError('network', 502, 'the host has no address');
  }
}

/** The step from http to https at the same address asks nobody else. */
function secured(next: URL, from: URL, allowed: Allowed): Permission | undefined {
  const isStep = next.protocol === 'https:' && from.protocol === 'http:' && next.host === from.host && !next.port;
  if (!isStep) return undefined;
  const plain = new URL(next.href);
  plain.protocol = 'http:';
  const permission = allowed.find(plain);
  return permission && {...permission, href: permission.href.replace(/^http:/, 'https:')};
}
