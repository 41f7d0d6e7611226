import {parsedUrl} from '../text/parsed-url.js';
/** The secret for one host: where it is put, and the environment variable that holds it. */
export interface RelayKey {
  /** Name of the header, of the parameter in the query, or of the form's field. */
  readonly header?: string;
  readonly query?: string;
  readonly form?: string;
  readonly env: string;
}

/** Most requests of one client at once, and how many more it gets each second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** What `relay.json` holds. */
export interface RelayConfig {
  /** City profiles. In the file also their addresses, or paths beside it. */
  readonly profiles?: readonly unknown[];
  /** Further addresses, also with places: `https://…/{id}`. */
  readonly allow?: readonly string[];
  readonly keys?: Readonly<Record<string, RelayKey>>;
  /** Origins of the pages that may read the answers. Default: all. */
  readonly origins?: readonly string[];
  /** Host -> seconds for which its answers are fresh. Default: as the host says. */
  readonly ttl?: Readonly<Record<string, number>>;
  /** Hosts that may be in a private network. */
  readonly private?: readonly string[];
  /** Of each client. Default: no limit for reading. */
  readonly rate?: Rate;
  /** Whether `X-Forwarded-For` says who the client is. */
  readonly trustProxy?: boolean;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isAmount: Check = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (entry: Check): Check => (value) => Array.isArray(value) && value.every(entry);
const isTable = (entry: Check): Check => (value) => isRecord(value) && Object.values(value).every(entry);

/** Characters of a header's name; nothing else may become part of a request. */
const isName: Check = (value) => typeof value === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(value);

const isKey: Check = (value) => isRecord(value) && isText(value['env'])
  && ['header', 'query', 'form'].filter((way) => value[way] !== undefined).length === 1
  && isName(value['header'] ?? value['query'] ?? value['form']);

const checks: Readonly<Record<string, readonly [Check, string]>> = {
  $schema: [isText, 'an address'],
  profiles: [Array.isArray, 'a list of profiles'],
  allow: [isList(isText), 'a list of addresses'],
  keys: [isTable(isKey), '{"host": {"header" or "query" or "form": name, "env": variable}}'],
  origins: [isList(isText), 'a list of origins, or ["*"]'],
  ttl: [isTable(isAmount), '{"host": seconds}'],
  private: [isList(isText), 'a list of hosts'],
  rate: [(value) => isRecord(value) && ['burst', 'perSecond'].every((key) => isAmount(value[key])), '{"burst", "perSecond"}'],
  trustProxy: [(value) => typeof value === 'boolean', 'true or false'],
};

/** The mistakes in a configuration, in words. It guards a network, so there is no half of it that is good enough. */
export function mistakesIn(config: unknown): readonly string[] {
  if (!isRecord(config)) return ['The configuration has to be an object'];
  const unknown = Object.keys(config).filter((key) => !Object.hasOwn(checks, key)).map((key) => `"${key}" is not known`);
  const wrong = Object.entries(checks)
    .filter(([key, [isGood]]) => config[key] !== undefined && !isGood(config[key]))
    .map(([key, [, expected]]) => `"${key}" has to be ${expected}`);
  return [...unknown, ...wrong];
}

/** A configuration with its hosts as addresses have them: in small letters, and those beyond ASCII encoded. */
export function withHosts(config: RelayConfig): RelayConfig {
  const {keys, ttl, private: hosts} = config;
  return {
    ...config,
    ...keys && {keys: tableByHost(keys)},
    ...ttl && {ttl: tableByHost(ttl)},
    ...hosts && {private: hosts.map(hostOf)},
  };
}

function hostOf(name: string): string {
  const address = `http://${/^[^[]*:.*:/.test(name) ? `[${name}]` : name}`;
  return parsedUrl(address)?.host ?? name;
}

const tableByHost = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [hostOf(name), value]));
