import {lookup as systemLookup} from 'node:dns/promises';
import type {LookupAddress, LookupOptions} from 'node:dns';
import {Agent, fetch as pinnedFetch} from 'undici';
import {isAddress, isPublicAddress} from '../relay/public-address.js';

/** A network whose connections go to the very addresses that were judged. */
export interface PinnedNetwork {
  readonly fetch: typeof fetch;
  resolve(host: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface PinOptions {
  /** Hosts that may be in a private network. */
  readonly hosts?: readonly string[] | undefined;
  /** Addresses of a name. Default: as the system says. */
  readonly lookup?: ((host: string) => Promise<readonly string[]>) | undefined;
  /** Milliseconds for a connection. */
  readonly timeout?: number;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

type Told = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** How long the addresses of a name serve the connection that they were judged for, in milliseconds. */
const PINNED_FOR = 5000;

const systemAddresses = async (host: string): Promise<readonly string[]> =>
  (await systemLookup(host, {all: true})).map(({address}) => address);

/**
 * Names are looked up once for judging and connecting: a name server that gives a good address at first and a private
 * one a moment later leads nowhere. Host and certificate are still those of the name.
 */
export function pinnedNetwork(
  {hosts = [], lookup = systemAddresses, timeout = 5000, now = Date.now}: PinOptions,
): PinnedNetwork {
  const known = new Map<string, {readonly addresses: Promise<readonly string[]>; until: number}>();
  const isFree = (host: string) => hosts.some((one) => one === host || one.replace(/:\d+$/, '') === host);
  const resolve = (host: string): Promise<readonly string[]> => {
    const time = now();
    known.forEach(({until}, name) => until <= time && known.delete(name));
    const before = known.get(host);
    if (before) return before.addresses;
    // While a name server takes its time it is not asked again, however many wait for it.
    const entry = {addresses: lookup(host), until: Infinity};
    known.set(host, entry);
    entry.addresses.then(() => { entry.until = now() + PINNED_FOR; }, () => known.delete(host));
    return entry.addresses;
  };
  const judged = async (host: string): Promise<readonly string[]> => {
    const addresses = await resolve(host);
    if (addresses.length && (isFree(host) || addresses.every(isPublicAddress))) return addresses;
    throw new Error(`${host} is in a private network`);
  };
  const find = (host: string, options: LookupOptions, told: Told) => void tell(judged(host), options, told);
  const agent = new Agent({
    connect: {lookup: find, timeout},
    connections: 128, headersTimeout: 30_000, bodyTimeout: 30_000, maxHeaderSize: 16_384,
  });
  return {
    resolve,
    fetch: (async (input: string, init: object) => {
      const {hostname} = new URL(input);
      // An address is connected to without a look-up.
      if (isAddress(hostname) && !isFree(hostname) && !isPublicAddress(hostname)) throw new Error('A private network');
      return pinnedFetch(input, {...init, dispatcher: agent});
    }) as unknown as typeof fetch,
    close: () => agent.destroy(),
  };
}

async function tell(addresses: Promise<readonly string[]>, {all}: LookupOptions, told: Told): Promise<void> {
  const familyOf = (address: string) => address.includes(':') ? 6 : 4;
  try {
    const found = (await addresses).map((address) => ({address, family: familyOf(address)}));
    if (all) told(null, found);
    else told(null, found[0]!.address, found[0]!.family);
  } catch (error) {
    told(error as Error, []);
  }
}
