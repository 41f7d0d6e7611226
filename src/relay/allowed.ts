import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import {citySources} from '../profile/city-sources.js';
import type {CitySource} from '../profile/city-sources.js';
import {municipalitiesOf} from '../profile/region.js';
import {widgetFeeds} from '../profile/widget-feeds.js';
import {addressKind} from '../sources/address-kind.js';
import {askedAddresses, isBase} from '../sources/asked-addresses.js';
import type {FeedRequest} from '../sources/feed-request.js';
import {reachOf, streetReach} from '../sources/reach.js';
import type {Reach} from '../sources/reach.js';
import {isService} from '../sources/services.js';
import {belowOf, canonical, hasPlaces, templateOf} from './address.js';
import type {Template} from './address.js';

/** Leave to ask for one address. */
export interface Permission {
  /** The address to ask. */
  readonly href: string;
  /** What gives the leave, as the city has written it: unlike the address it says nothing of who asks. */
  readonly as: string;
  /** Whether it stands in the list letter by letter. */
  readonly isNamed: boolean;
  /** Most megabytes of its answer. */
  readonly megabytes: number;
}

/** A file of streets: the feeds in it may be asked for, too. */
export interface StreetList extends Permission {
  /** What leads to the feed of a street that has no address in the file. */
  readonly template: string;
}

/** Leave to POST: something a person sends, or a question that is too long for an address. */
export interface PostPermission extends Permission {
  /** Whether a body is such a question; absent where a person sends. */
  readonly isQuestion?: Reach['isQuestion'];
}

type Rule<T> = (url: URL) => T | undefined;

const MEGABYTES = 20;

/**
 * Everything that a relay may ask for: the addresses of the profiles, what services are asked for below theirs, and the
 * addresses and templates of `allow`. Nothing else is relayed, so a relay without a profile relays nothing.
 */
export class Allowed {
  readonly lists: readonly StreetList[];
  readonly sources: readonly CitySource[];
  readonly #sourcesBy = new Map<string, CitySource[]>();
  readonly #named = new Map<string, Permission>();
  // By what the city has written: municipalities inherit the same.
  readonly #rules = new Map<string, Rule<Permission>>();
  readonly #posts = new Map<string, Rule<PostPermission>>();

  constructor(profiles: readonly CityProfile[], allow: readonly string[]) {
    this.sources = profiles.flatMap(citySources);
    for (const source of this.sources) this.#index(source);
    const lists = this.sources.map((source) => this.#source(source));
    this.lists = lists.filter((list) => list !== undefined);
    const cities = profiles.flatMap((profile) => [profile, ...municipalitiesOf(profile).map((one) => one.profile)]);
    for (const {widgets = {}} of cities) {
      for (const [key, settings] of Object.entries(widgets)) this.#widget(key.split('.')[0]!, settings);
    }
    for (const address of allow) {
      if (hasPlaces(address)) this.#rule(address, templateOf(address));
      else this.#name(address);
    }
  }

  /** The leave to GET an address. */
  find(url: URL): Permission | undefined {
    return this.#named.get(url.href) ?? firstOf(this.#rules.values(), url);
  }

  /** The leave to POST to an address. */
  findPost(url: URL): PostPermission | undefined {
    return firstOf(this.#posts.values(), url);
  }

  /** The sources at an address, or whose leave it is by what the city has written. */
  sourcesAt(href: string, as: string): readonly CitySource[] {
    return [...this.#sourcesBy.get(href) ?? [], ...this.#sourcesBy.get(as) ?? []];
  }

  /** The sources that ask a service at a base, whatever is asked of it. */
  servicesAt(href: string): readonly CitySource[] {
    return this.#sourcesBy.get(baseKey(href)) ?? [];
  }

  #index(source: CitySource): void {
    const {request: {url, format = '', ask}, byStreet} = source;
    const isOfService = !!ask && isService(format) && isBase(url);
    const {src = '', streets} = byStreet ?? {};
    const keys = [canonical(url)?.href, url, src, byStreet && listedBy(streets || src), isOfService && baseKey(url)];
    for (const key of new Set(keys)) {
      if (!key) continue;
      const known = this.#sourcesBy.get(key);
      if (known) known.push(source);
      else this.#sourcesBy.set(key, [source]);
    }
  }

  #source({request, byStreet, kind}: CitySource): StreetList | undefined {
    const megabytes = kind === 'places' ? 2 * MEGABYTES : MEGABYTES;
    if (!byStreet) {
      this.#address(request, megabytes);
      return undefined;
    }
    const {src, streets} = byStreet;
    const {isBase, isQuestion} = streetReach(byStreet);
    if (isBase) this.#rule(src, belowOf(src));
    else if (isQuestion) this.#post(src, {isQuestion});
    else if (hasPlaces(src)) this.#rule(src, templateOf(src));
    const list = addressKind(byStreet) === 'streets-file' && this.#name(streets || src);
    return list ? {...list, template: src} : undefined;
  }

  #address(request: FeedRequest, megabytes?: number): void {
    const {url} = request;
    const {isBase, sends} = reachOf(request);
    if (isBase) this.#rule(url, belowOf(url), megabytes);
    else this.#name(url, megabytes);
    if (sends) this.#sending(url, sends);
  }

  /** What people send; and the addresses of a widget that this version does not know. */
  #widget(tag: string, {src, format, action}: WidgetSettings): void {
    const addresses = [src].flat().filter((one) => typeof one === 'string').join(' ');
    const isKnown = Object.hasOwn(widgetFeeds, tag);
    for (const asked of isKnown ? [] : askedAddresses(addresses, typeof format === 'string' ? format : '', {})) {
      this.#address(asked);
    }
    if (typeof action === 'string') this.#post(action);
  }

  #name(as: string, megabytes = MEGABYTES): Permission | undefined {
    const href = canonical(as)?.href;
    if (!href) return undefined;
    const most = Math.max(megabytes, this.#named.get(href)?.megabytes ?? 0);
    const permission = {href, as, isNamed: true, megabytes: most};
    this.#named.set(href, permission);
    return permission;
  }

  #rule(as: string, template: Template | undefined, megabytes = MEGABYTES): void {
    this.#rules.set(as, (url) => {
      const href = template?.(url);
      return href === undefined ? undefined : {href, as, isNamed: false, megabytes};
    });
  }

  #post(as: string, more: Pick<PostPermission, 'isQuestion'> = {}): void {
    const href = canonical(as)?.href;
    if (!href) return;
    const permission = {href, as, isNamed: true, megabytes: MEGABYTES, ...more};
    this.#posts.set(as, (url) => url.href === href ? permission : undefined);
  }

  /** What people send goes to some paths below a base. */
  #sending(base: string, paths: RegExp): void {
    const below = belowOf(base);
    const folder = canonical(base)?.pathname.replace(/\/+$/, '') ?? '';
    const as = `${base} …`;
    this.#posts.set(as, (url) => {
      const href = below?.(url);
      return href && paths.test(url.pathname.slice(folder.length))
        ? {href, as, isNamed: true, megabytes: MEGABYTES}
        : undefined;
    });
  }
}

/** What an address and those with a query or a slash more have in common. */
const baseKey = (address: string): string =>
  `base ${canonical(address)?.href.replace(/\?.*$/s, '').replace(/\/+$/, '')}`;

/** What gives the leave for a feed that a file of streets lists. */
export const listedBy = (list: string): string => `${list} …`;

function firstOf<T>(rules: Iterable<Rule<T>>, url: URL): T | undefined {
  for (const rule of rules) {
    const found = rule(url);
    if (found) return found;
  }
  return undefined;
}
