import {write} from '../formats/stadtbausteine/stadtbausteine.js';
import type {Kind} from '../model/read-options.js';
import type {CitySource} from '../profile/city-sources.js';
import {questionOf} from '../profile/question.js';
import type {FeedRequest} from '../sources/feed-request.js';
import {load} from '../sources/load.js';
import {askIn} from '../sources/relayed-question.js';
import type {SourceError} from '../sources/source-error.js';
import {canonical} from './address.js';
import type {Allowed, Permission} from './allowed.js';
import type {Given, Told} from './answers.js';
import {tagOf} from './feed-answer.js';
import {UpstreamError} from './upstream-error.js';

/** A feed that is given as our own JSON. */
export interface Normalised {
  readonly permission: Permission;
  readonly request: FeedRequest;
  readonly source: CitySource | undefined;
  readonly kind: Kind;
}

/** What is known of an address that `allow` alone names. */
const unnamed: Omit<CitySource, 'kind'> = {
  widget: '', attribute: 'src', index: 0, request: {url: ''}, settings: {}, city: {},
};

/** Gives the answer for an address, from memory where it is there. @throws UpstreamError */
export type Asks = (permission: Permission) => Promise<Given>;

/**
 * The feed at an address that may be asked, or everything a service is asked for where the address is its base. What
 * the service is asked about may stand in the query, else the profile says it.
 * @throws UpstreamError `kind` with 400, if no widget of the profiles shows that kind
 */
export function normalisedFeed(url: URL, word: string, permission: Permission, allowed: Allowed): Normalised {
  const kind = allowed.sources.find((source) => source.kind === word)?.kind;
  if (!kind) throw new UpstreamError('kind', 400, 'No widget of this city shows that kind');
  const service = serviceAt(url, kind, allowed);
  if (service) return {...service, kind, permission: {...permission, isNamed: !url.search}};
  const source = sourceOf(url.href, permission.as, kind, allowed);
  const {format, read} = source?.request ?? {};
  return {permission, source, kind, request: {url: permission.href, ...format && {format}, ...read && {read}}};
}

function serviceAt(url: URL, kind: Kind, allowed: Allowed) {
  const source = allowed.servicesAt(url.href).find((one) => one.kind === kind);
  const asked = source && askIn(url);
  if (!asked) return undefined;
  const {url: base, format, ask} = source.request;
  return {source, request: {url: base, format: format!, ask: Object.keys(asked).length ? asked : ask!}};
}

/** The source that an address belongs to: the one of the wanted kind first. */
function sourceOf(href: string, as: string, kind: Kind, allowed: Allowed): CitySource | undefined {
  const own = allowed.sourcesAt(href, as);
  return own.find((source) => source.kind === kind) ?? own[0];
}

/**
 * Reads a feed as a widget would, and writes it as our own JSON. What it needs of publishers is asked for like anything
 * else that is relayed, so that each address is asked once.
 * @throws UpstreamError
 */
export async function normalise(feed: Normalised, allowed: Allowed, asks: Asks, now: () => number): Promise<Told> {
  const {request, source, kind} = feed;
  const {timeZone, language} = source?.city ?? {};
  const asked = questionOf({...unnamed, ...source, kind}, {now: now(), timeZone, language});
  const used: Given[] = [];
  let failed: UpstreamError | undefined;
  const answer = async (input: RequestInfo | URL): Promise<Response> => {
    try {
      const given = await asks(permissionFor(String(input), feed, allowed));
      used.push(given);
      return responseOf(given, now());
    } catch (error) {
      failed ??= error as UpstreamError;
      throw error;
    }
  };
  try {
    // As if offline there is the one attempt: when to ask again is known better here.
    const {items, title} = await load<object>(request, {
      ...asked as typeof asked & {adapt?: never}, fetch: answer as typeof fetch, cache: 'none', now, online: () => false,
    });
    const text = write(kind, items, title && !items.length ? {title} : undefined, {compact: true});
    return await toldOf(new TextEncoder().encode(text), request.url, used);
  } catch (error) {
    throw failed ?? refusalOf(error as SourceError);
  }
}

/** What leads on from a feed lies on its host: in the list, or beside the feed. */
function permissionFor(address: string, {permission}: Normalised, allowed: Allowed): Permission {
  const url = canonical(address);
  const found = url && (url.href === permission.href ? permission : allowed.find(url));
  if (found) return found;
  const isBeside = url?.href.startsWith(new URL('.', permission.href).href);
  if (isBeside) return {...permission, href: url!.href, isNamed: false};
  throw new UpstreamError('not-allowed', 403, 'the feed leads to an address that is not in the list');
}

function responseOf({kept}: Given, now: number): Response {
  const response = new Response(kept.bytes as BodyInit, {headers: {
    'content-type': kept.type || 'application/octet-stream',
    'age': `${Math.max(0, Math.round((now - kept.at) / 1000))}`,
  }});
  Object.defineProperty(response, 'url', {value: kept.known.url});
  return response;
}

/** An answer made of others is as old as the oldest of them, and fresh as long as all of them are. */
async function toldOf(bytes: Uint8Array, url: string, used: readonly Given[]): Promise<Told> {
  const kepts = used.map(({kept}) => kept);
  const late = used.find(({detail}) => detail !== undefined);
  return {
    kept: {
      bytes, type: 'application/json', etag: await tagOf(bytes), known: {url, etag: '', modified: ''},
      at: Math.min(...kepts.map(({at}) => at)),
      until: Math.min(...kepts.map(({until}) => until)),
      lifetime: Math.min(...kepts.map(({lifetime}) => lifetime)),
    },
    ...late && {failing: {detail: late.detail!, until: late.again ?? 0}},
  };
}

/** Why a feed is none: a web page, another kind, a question that cannot be asked. */
const refusalOf = ({code}: Partial<SourceError>): UpstreamError => code === 'config'
  ? new UpstreamError('config', 400, 'the service cannot be asked that')
  : new UpstreamError(code ?? 'format', 502, 'upstream not understood');
