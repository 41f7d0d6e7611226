import type {RelayConfig, RelayKey} from './relay-config.js';
import {UpstreamError} from './upstream-error.js';

/** What the world gives a relay beside its configuration: secrets, and who asks. */
export type RelayEnv = Readonly<Record<string, unknown>>;

/** A key with its secret. */
export interface Secret extends RelayKey {
  readonly value: string;
}

/**
 * The secret for a host, if it wants one.
 * @throws UpstreamError `config` where the variable that holds it is empty: a publisher must not be asked without
 */
export function secretFor({host, hostname}: URL, keys: RelayConfig['keys'] = {}, env: RelayEnv): Secret | undefined {
  const name = [host, hostname].find((one) => Object.hasOwn(keys, one));
  if (name === undefined) return undefined;
  const key = keys[name]!;
  const value = Object.hasOwn(env, key.env) ? env[key.env] : undefined;
  // No line ends and no letters beyond ASCII: they cannot be in a header.
  if (typeof value === 'string' && /^[\x20-\x7e]+$/.test(value)) return {...key, value};
  throw new UpstreamError('config', 502, 'key not set');
}

/** The address without a parameter, and with it if there is a value. The rest stays as it is written. */
export function withParameter(href: string, name: string, value?: string): string {
  const at = href.indexOf('?');
  const isOther = (pair: string) => nameOf(pair) !== name;
  const pairs = at < 0 ? [] : href.slice(at + 1).split('&').filter(isOther);
  if (value !== undefined) pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return [at < 0 ? href : href.slice(0, at), pairs.join('&')].filter(Boolean).join('?');
}

const nameOf = (pair: string): string | undefined => [...new URLSearchParams(pair).keys()][0];

/** Whether a publisher repeats a secret in its answer: then the answer is not given on. */
export function tells(bytes: Uint8Array, {value}: Secret): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return [value, encodeURIComponent(value)].some((one) => text.includes(one));
}
