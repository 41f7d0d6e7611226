import type {Rate} from './relay-config.js';

/** Most clients that are remembered: who has not asked for long has its full share again anyway. */
const MOST = 20_000;

/** How many requests each client may still make. Nobody's address is kept longer than that takes. */
export class Clients {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, {left: number; at: number}>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /**
   * Counts a request; gives the seconds to wait, 0 if it may be made.
   * @param now milliseconds since 1970
   */
  wait(address: string, now: number): number {
    const {burst, perSecond} = this.#rate;
    const client = clientOf(address);
    const before = this.#buckets.get(client) ?? {left: burst, at: now};
    const left = Math.min(burst, before.left + (now - before.at) / 1000 * perSecond);
    const may = left >= 1;
    this.#buckets.delete(client);
    this.#buckets.set(client, {left: may ? left - 1 : left, at: now});
    if (this.#buckets.size > MOST) this.#buckets.delete(this.#buckets.keys().next().value!);
    if (may) return 0;
    return perSecond ? Math.max(1, Math.ceil((1 - left) / perSecond)) : 3600;
  }
}

/** IPv6 gives every household a network (/64), so that is who counts. */
function clientOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (!plain.includes(':')) return plain;
  const [front = '', back] = plain.split('::');
  const groups = front.split(':').filter(Boolean);
  const missing = back === undefined ? 0 : 8 - groups.length - back.split(':').filter(Boolean).length;
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(back ?? '').split(':').filter(Boolean)];
  return all.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}
