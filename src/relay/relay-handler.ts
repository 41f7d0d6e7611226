import {listedFeeds} from '../sources/streets-file.js';
import {decode} from '../sources/decode.js';
import {parsedUrl} from '../text/parsed-url.js';
import {canonical} from './address.js';
import {listedBy} from './allowed.js';
import type {Allowed, Permission, PostPermission, StreetList} from './allowed.js';
import {Answers} from './answers.js';
import type {Question} from './answers.js';
import {feedAnswer} from './feed-answer.js';
import type {RelayEnv} from './keys.js';
import {normalise, normalisedFeed} from './normalised.js';
import type {Normalised} from './normalised.js';
import {Clients} from './rate.js';
import type {RelayConfig} from './relay-config.js';
import {ageHeaders, isSame, Origins, preflight} from './relay-headers.js';
import {withoutPlaces} from './relay-log.js';
import type {RelayEvent} from './relay-log.js';
import {bodyOf, send} from './send.js';
import {Upstream} from './upstream.js';
import type {Network} from './upstream.js';
import {UpstreamError} from './upstream-error.js';

/** What a relay needs of the world; all of it has a default. */
export interface RelayMeans extends Network {
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Is told of each answer and each question. */
  readonly log?: (event: RelayEvent) => void;
  /** Most bytes of answers that are kept. Default: 64 MB. */
  readonly memory?: number;
  /** Milliseconds for which a new answer is waited for where there is an old one. Default: 3 s. */
  readonly patience?: number;
}

/** What goes on after an answer: an edge ends it otherwise. */
interface Context {
  waitUntil?(work: Promise<unknown>): void;
}

/** One request on its way. */
interface Visit {
  readonly request: Request;
  readonly method: string;
  readonly origin: string | null;
  readonly env: RelayEnv;
  readonly begun: number;
  /** What gave the leave, for the log. */
  source?: string;
  later(work: Promise<unknown>): void;
}

/** What a request leads to. */
interface Way {
  readonly permission: Permission;
  /** Of a feed as our own JSON: under which it is kept, and how it is read. */
  readonly key?: string;
  readonly feed?: Normalised;
}

const MOST_WAYS = 5000;
/** Anybody can add to an address what nobody reads. */
const LONGEST_WAY = 2000;
const MEMORY = 64 * 2 ** 20;
const PATIENCE = 3000;
/** What a person sends is bounded, though nothing was said of it. */
const SENT = {burst: 10, perSecond: 0.2};
/** Most bytes of a question that is posted. */
const MOST_ASKED = 2 ** 15;

export class Relay {
  readonly #config: RelayConfig;
  readonly #now: () => number;
  readonly #log: (event: RelayEvent) => void;
  readonly #permits: (profiles: readonly unknown[]) => Allowed;
  readonly #answers: Answers;
  readonly #upstream: Upstream;
  readonly #origins: Origins;
  readonly #clients: Clients | undefined;
  readonly #senders: Clients;
  #allowed: Allowed;
  readonly #ways = new Map<string, Way>();
  #listed = new WeakMap<Uint8Array, ReadonlyMap<string, Permission>>();

  constructor(config: RelayConfig, means: RelayMeans, permits: (profiles: readonly unknown[]) => Allowed) {
    const {now = Date.now, log = () => undefined, memory = MEMORY, patience = PATIENCE} = means;
    this.#config = config;
    this.#now = now;
    this.#log = log;
    this.#permits = permits;
    this.#allowed = permits(config.profiles ?? []);
    this.#answers = new Answers(memory, patience, now);
    this.#upstream = new Upstream(config, means);
    this.#origins = new Origins(config.origins);
    this.#clients = config.rate && new Clients(config.rate);
    this.#senders = new Clients(SENT);
  }

  /** Bytes and answers in memory. */
  get kept(): {readonly bytes: number; readonly count: number} {
    return this.#answers.kept;
  }

  /** Takes other profiles; what is under way and what is kept stays. */
  use(profiles: readonly unknown[]): void {
    this.#allowed = this.#permits(profiles);
    this.#ways.clear();
  }

  /**
   * Answers a request.
   * @param env the secrets by the names of their variables, and `clientAddress`
   */
  readonly fetch = async (request: Request, env: RelayEnv = {}, context?: Context): Promise<Response> => {
    const visit: Visit = {
      request, env,
      method: request.method,
      origin: request.headers.get('origin'),
      begun: this.#now(),
      later: (work) => context?.waitUntil?.(work),
    };
    try {
      return await this.#answer(visit);
    } catch (error) {
      return this.#failed(visit, error);
    }
  };

  async #answer(visit: Visit): Promise<Response> {
    const {request, method} = visit;
    const way = method === 'GET' || method === 'HEAD' ? this.#ways.get(request.url) : undefined;
    if (way) {
      this.#count(visit, this.#clients);
      return this.#go(visit, way);
    }
    const {pathname, searchParams} = new URL(request.url);
    const [address, ...others] = searchParams.getAll('url');
    if (address === undefined && /\/(health|metrics)$/.test(pathname)) return this.#state(visit, pathname);
    if (method === 'OPTIONS') return new Response(null, {status: 204, headers: {...this.#base(visit), ...preflight}});
    if (!['GET', 'HEAD', 'POST'].includes(method)) throw methodNotAllowed('GET, HEAD, POST, OPTIONS');
    this.#count(visit, this.#clients);
    if (!address || others.length) throw new UpstreamError('address', 400, 'Ask with ?url=, once, for one address');
    if (!parsedUrl(address)) throw new UpstreamError('address', 400, 'That is no address');
    const url = canonical(address);
    if (!url) throw notAllowed();
    if (method === 'POST') return this.#posted(visit, url);
    const permission = this.#allowed.find(url) ?? await this.#fromLists(url, visit);
    if (!permission) throw this.#allowed.findPost(url) ? methodNotAllowed('POST') : notAllowed();
    const kind = searchParams.get('kind');
    const allowed = this.#allowed;
    const found: Way = {permission, ...kind && {key: `${kind} ${url.href}`, feed: normalisedFeed(url, kind, permission, allowed)}};
    const {isNamed} = found.feed?.permission ?? permission;
    if (isNamed && request.url.length < LONGEST_WAY) this.#remember(request.url, found);
    return this.#go(visit, found);
  }

  #go(visit: Visit, {permission, key, feed}: Way): Promise<Response> {
    visit.source = permission.as;
    return this.#given(visit, feed ? this.#asJson(key!, feed, visit) : this.#feed(permission, visit));
  }

  /** What the same request leads to again, as long as the profiles are the same: most are for the same few feeds. */
  #remember(request: string, way: Way): void {
    if (this.#ways.size >= MOST_WAYS) this.#ways.clear();
    this.#ways.set(request, way);
  }

  #state(visit: Visit, pathname: string): Response {
    const isHealth = pathname.endsWith('/health');
    if (!isHealth) throw new UpstreamError('not-found', 404, 'Not here');
    return this.#json(visit, 200, {status: 'ok'});
  }

  /** @throws UpstreamError `rate` with 429 */
  #count({request, env}: Visit, clients: Clients | undefined): void {
    const forwarded = this.#config.trustProxy ? request.headers.get('x-forwarded-for')?.split(',').pop()?.trim() : '';
    const address = forwarded || env['clientAddress'];
    const wait = clients && typeof address === 'string' && address ? clients.wait(address, this.#now()) : 0;
    if (wait) throw new UpstreamError('rate', 429, 'Too many requests', {pause: wait * 1000});
  }

  async #posted(visit: Visit, url: URL): Promise<Response> {
    const {request, env, origin} = visit;
    const permission = this.#allowed.findPost(url);
    if (!permission) throw this.#allowed.find(url) ? methodNotAllowed('GET, HEAD') : notAllowed();
    if (!this.#origins.has(origin)) throw notAllowed();
    visit.source = permission.as;
    if (permission.isQuestion) return this.#asked(visit, permission);
    if (!this.#config.rate) this.#count(visit, this.#senders);
    const {status, bytes, headers} = await send(request, permission, env, {
      upstream: this.#upstream, allowed: this.#allowed, keys: this.#config.keys,
    });
    this.#answers.forget(permission.href);
    this.#tell(visit, {status, outcome: 'sent'});
    return new Response(withBody(status) ? bytes as BodyInit : null, {
      status, headers: {...this.#base(visit), 'cache-control': 'no-store', ...headers},
    });
  }

  /** A question that is posted is answered from memory like any other. */
  async #asked(visit: Visit, permission: PostPermission): Promise<Response> {
    const bytes = await bodyOf(visit.request, MOST_ASKED);
    const body = new TextDecoder().decode(bytes);
    if (!permission.isQuestion!(body)) throw notAllowed();
    return this.#given(visit, this.#feed({...permission, isNamed: false}, visit, body));
  }

  /** The question for one address. */
  #feed(permission: Permission, {env}: Visit, body?: string): Question {
    const {href, isNamed, as} = permission;
    const posted = body === undefined
      ? {}
      : {method: 'POST', body: new TextEncoder().encode(body), headers: {'content-type': 'application/json'}} as const;
    return {
      key: body === undefined ? href : `${href}\n${body}`,
      isNamed,
      ask: async (before) => {
        const begun = this.#now();
        const told = (event: Partial<RelayEvent> & Pick<RelayEvent, 'outcome'>) =>
          this.#log({event: 'upstream', source: withoutPlaces(as), ms: this.#now() - begun, ...event});
        try {
          const answer = await this.#upstream.ask(
            {permission, env, ...posted, ...before && {known: before.known}}, this.#allowed);
          const {status} = answer;
          const result = await feedAnswer(answer, before, this.#config.ttl, this.#now());
          told({status, outcome: result.isSame ? 'same' : 'miss', bytes: answer.bytes.length});
          return result;
        } catch (error) {
          told({outcome: 'error', detail: error instanceof UpstreamError ? error.detail : 'not understood'});
          throw error;
        }
      },
    };
  }

  /** The question for a feed as our own JSON. */
  #asJson(key: string, feed: Normalised, visit: Visit): Question {
    const allowed = this.#allowed;
    return {
      key,
      isNamed: feed.permission.isNamed,
      isComposed: true,
      ask: () => normalise(feed, allowed, (part) =>
        this.#answers.get(this.#feed(part, visit), visit.later, true), this.#now),
    };
  }

  /** The leave that a file of streets gives, which is read like any other feed. */
  async #fromLists(url: URL, visit: Visit): Promise<Permission | undefined> {
    for (const list of this.#allowed.lists) {
      const found = await this.#answers.get(this.#feed(list, visit), visit.later)
        .then(({kept}) => this.#listedIn(list, kept.bytes, kept.type).get(url.href), () => undefined);
      if (found) return found;
    }
    return undefined;
  }

  #listedIn(list: StreetList, bytes: Uint8Array, type: string): ReadonlyMap<string, Permission> {
    const known = this.#listed.get(bytes);
    if (known) return known;
    const feeds = new Map(listedFeeds(decode(bytes, type), list.href, list.template).flatMap((address) => {
      const href = canonical(address)?.href;
      return href ? [[href, {href, as: listedBy(list.as), isNamed: false, megabytes: list.megabytes}]] : [];
    }));
    this.#listed.set(bytes, feeds);
    return feeds;
  }

  async #given(visit: Visit, question: Question): Promise<Response> {
    const given = this.#answers.fresh(question) ?? await this.#answers.get(question, visit.later);
    const {kept, from} = given;
    const isStale = kept.until <= this.#now();
    const headers = {...this.#base(visit), ...ageHeaders(given, this.#now()), etag: kept.etag};
    const same = isSame(visit.request.headers.get('if-none-match'), kept.etag);
    this.#tell(visit, {status: same ? 304 : 200, outcome: isStale ? 'stale' : from === 'hit' ? 'hit' : 'miss', ...given.detail && {detail: given.detail}});
    if (same) return new Response(null, {status: 304, headers});
    return new Response(visit.method === 'HEAD' ? null : kept.bytes as BodyInit, {headers: {
      ...headers,
      // A type that is not there would be made up by the server, with a charset.
      'content-type': kept.type || 'application/octet-stream',
      'content-length': `${kept.bytes.length}`,
    }});
  }

  #failed(visit: Visit, error: unknown): Response {
    const known = error instanceof UpstreamError ? error : new UpstreamError('internal', 502, 'Not understood');
    const {code, detail, status, refusal, pause} = known;
    if (refusal) {
      this.#tell(visit, {status: refusal.status, outcome: 'error', detail});
      const {bytes, type, retryAfter} = refusal;
      return new Response(withBody(refusal.status) && visit.method !== 'HEAD' ? bytes as BodyInit : null, {
        status: refusal.status,
        headers: {
          ...this.#base(visit), 'cache-control': 'no-store', 'content-type': type || 'application/octet-stream',
          'cache-status': `stadtbausteine; fwd=uri-miss; detail="${detail}"`, ...retryAfter && {'retry-after': retryAfter},
        },
      });
    }
    this.#tell(visit, {status, outcome: status < 500 ? 'refused' : 'error', detail});
    return this.#json(visit, status, {code, message: detail}, {
      ...status >= 500 && {'cache-status': `stadtbausteine; fwd=uri-miss; detail="${detail}"`},
      ...pause && {'retry-after': `${Math.ceil(pause / 1000)}`},
      ...known instanceof MethodError && {allow: known.allow},
    });
  }

  #json(
    {method, origin}: Visit, status: number, value: unknown, more: Readonly<Record<string, string>> = {},
  ): Response {
    return new Response(method === 'HEAD' ? null : JSON.stringify(value), {status, headers: {
      ...this.#origins.headersFor(origin), 'cache-control': 'no-store', 'content-type': 'application/json', ...more,
    }});
  }

  #base({origin}: Visit): Readonly<Record<string, string>> {
    return this.#origins.headersFor(origin);
  }

  #tell({method, source, begun}: Visit, event: Pick<RelayEvent, 'outcome' | 'status' | 'detail'>): void {
    this.#log({event: 'request', method, ...source && {source: withoutPlaces(source)}, ms: this.#now() - begun, ...event});
  }
}

class MethodError extends UpstreamError {
  readonly allow: string;

  constructor(allow: string) {
    super('method', 405, `Only ${allow}`);
    this.allow = allow;
  }
}

const methodNotAllowed = (allow: string) => new MethodError(allow);
const notAllowed = () => new UpstreamError('not-allowed', 403, 'That address is not in the list of this relay');

/** Whether an answer of a status may have a body. */
const withBody = (status: number): boolean => ![101, 204, 205, 304].includes(status);
