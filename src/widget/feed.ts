import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../page/events.js';
import {stateSetter} from '../page/states.js';
import {pageSettings} from '../page/page-settings.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import type {Problem} from '../model/problem.js';
import type {Source} from '../model/source.js';
import type {Told} from '../profile/profile-settings.js';
import {feedName} from '../sources/feed-name.js';
import type {FeedRequest, LoadOptions} from '../sources/load.js';
import type {Loaded} from '../sources/loaded.js';
import type {SourceError} from '../sources/source-error.js';
import {FeedClockwork} from './feed-clockwork.js';
import {loadPatiently} from './feed-loading.js';
import type {FeedContent, FeedSource, FeedState} from './feed-state.js';
import {reportFailures, sourceAfter, sourceBefore, stateOf} from './feed-state.js';

export type {FeedSource, FeedState} from './feed-state.js';

/** The attributes of a widget that the feed reads. */
interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly format: string;
  readonly loading: 'eager' | 'lazy';
  readonly refresh: number;
  readonly cache: 'default' | 'none';
  /** Selects the entry of the city's profile. */
  readonly name: string;
  readonly referrerPolicy: string;
}

/** The question of a widget to its feed. If its addresses, window or variant change, the feed loads anew. */
export interface Question {
  /**
   * The addresses, as a list or as the text of a `src` attribute; none while they are not known, e.g. before a
   * street is chosen.
   */
  readonly addresses?: string | readonly (string | FeedRequest)[] | null | undefined;
  /** Why it cannot be asked, where that is known without asking. */
  readonly fault?: SourceError;
  /** Window and zone for the reader. */
  readonly read: ReadOptions;
  /** Day until which events are wanted first: they are shown while the rest is read. A change of it loads nothing. */
  readonly first?: string | undefined;
  /** Anything else the items depend on. */
  readonly variant?: unknown;
}

declare global {
  interface WindowEventMap {
    /** A profile of the page came, went or changed: every widget finds out anew which one holds for it. */
    'city-profile': Event;
  }
}

/** Turns items of another kind into the wanted one: `{events: toCollections}`. */
export type Adapt<T> = LoadOptions<T>['adapt'];

/** The fields of every item of every feed. */
export interface Item {
  readonly id: string;
  readonly source?: Source;
}

interface FeedConfig<T> {
  kind(): Kind;
  adapt?(): Adapt<T>;
  ask(): Question;
  /** The items that count from now on, of all that were read: decides between ready and empty. */
  current?(items: readonly T[]): readonly T[];
  /** Milliseconds until the next attempt. Default: `refresh` of the widget. */
  interval?(): number;
  /** The state if `count` items are to be shown. */
  standing?(count: number): FeedState;
}

/**
 * The data of a widget, in three parts: when to load (`feed-clockwork.ts`), loading (`feed-loading.ts`) and the state
 * that follows (`feed-state.ts`). The feed itself decides whether the question has changed, and drops the answer to a
 * question that was overtaken by a newer one.
 */
export class Feed<T extends Item> implements ReactiveController, FeedContent<T>, Told {
  state: FeedState = 'idle';
  items: readonly T[] = [];
  problems: readonly Problem[] = [];
  /** The addresses, each with what has become of it. */
  sources: readonly FeedSource[] = [];
  /** Addresses that could not be read at the last attempt. */
  failures: readonly SourceError[] = [];
  stale = false;
  /** Whether the data is older than the widget allows. */
  old = false;
  asOf: Date | null = null;
  freshFor = 0;
  /** Id of the format it was read as. */
  format = '';
  /** Address template of the city's relay; `undefined` until a profile is read. */
  relay?: string;
  city?: Told['city'];
  language?: Told['language'];
  lost?: Told['lost'];
  renew?: Told['renew'];
  consent?: Told['consent'];
  cleared?: Told['cleared'];
  region?: Told['region'];
  /** Hosts that are not asked before somebody has consented to it, if there are any. */
  held?: readonly string[] | undefined;
  /** Settles when it is known what the city's profile says about the widget; absent where that is known. */
  profile?: Promise<void> | undefined;

  readonly #host: FeedHost;
  readonly #config: FeedConfig<T>;
  readonly #setStates: (states: readonly string[]) => void;
  readonly #clockwork: FeedClockwork;
  #name = '';
  #question = '';
  #source = '';
  #format = '';
  readonly #known = new Map<string, Loaded<T>>();
  #run?: AbortController;
  #current: Promise<void> = Promise.resolve();
  #given = false;
  #unshown = false;

  constructor(host: FeedHost, config: FeedConfig<T>) {
    this.#host = host;
    this.#config = config;
    this.#clockwork = new FeedClockwork(host, {
      failed: () => this.#question ? this.failures.length > 0 : undefined,
      interval: config.interval ?? (() => host.refresh > 0 ? host.refresh * 1000 : Infinity),
      load: () => void this.reload(),
    });
    this.#setStates = stateSetter(host);
    this.#setStates([this.state]);
    host.addController(this);
  }

  /** Shows `items` instead of loading; none: loads again. */
  give(given?: readonly T[]): void {
    const items = given ?? [];
    this.#given = this.#unshown = !!given;
    this.#question = '';
    this.#run?.abort();
    this.#clockwork.retire();
    Object.assign(this, {items, problems: [], sources: [], failures: [], held: undefined, stale: false, asOf: null});
    this.#host.requestUpdate();
  }

  /** The data became older than the widget allows, or is so no longer. */
  age(old: boolean): void {
    if (old === this.old) return;
    this.old = old;
    this.#become(this.state);
  }

  /** Loads anew; settles when the new data is shown or has failed. */
  async reload(): Promise<void> {
    await this.renew?.();
    await this.profile;
    await this.#host.updateComplete;
    if (!this.#given) void this.#load(true);
    // A question that changes meanwhile starts another run, and the answer of that run is shown.
    for (let run; run !== this.#current;) await (run = this.#current);
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    addEventListener('city-profile', this.#askProfile);
    // A page without a profile does not load the module that finds out which profile holds for the widget.
    if ((this.relay ?? pageSettings().profile ?? document.querySelector('city-profile')) !== null) this.#askProfile();
    this.#clockwork.start();
    // A question that was given up when the widget was taken out of the page is asked anew.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#clockwork.stop();
    removeEventListener('city-profile', this.#askProfile);
    this.#run?.abort();
    // An aborted question must be asked again when the widget comes back into the page.
    if (this.state === 'loading') this.#question = '';
  }

  hostUpdate(): void {
    // An element put in and taken out at once is updated all the same: it must ask nobody any more.
    if (!this.#host.isConnected) return;
    // An application sets properties in an order of its own: which items count is known when it has set them all.
    if (this.#unshown) {
      this.#unshown = false;
      this.#show(this);
    }
    // Time passes: the last item may be over.
    if (/ready|empty/.test(this.state) && this.#standing() !== this.state) this.#become(this.#standing());
    const {name} = this.#host;
    // Another entry of the profile holds.
    if (name !== this.#name && this.relay !== undefined) this.#askProfile();
    this.#name = name;
    if (this.#given) return;
    const {addresses, fault, source, key} = this.#ask();
    if (this.profile) {
      if (this.state === 'idle' || this.lost) this.#become('loading');
    } else if (!addresses.length) {
      this.#run?.abort();
      this.#question = '';
      const failure = this.lost?.failure ?? fault;
      if (failure && (this.state === 'loading' || this.failures[0]?.message !== failure.message)) this.#fail([failure]);
      else if (!failure && this.state !== 'idle') this.#become('idle');
    } else if (this.#clockwork.seen && key !== this.#question) {
      // The same feed read otherwise, in another language say: the reader keeps what there is until then.
      if (source !== this.#source) this.#drop(addresses);
      this.#source = source;
      void this.#load(false);
    }
  }

  /** Drops what was read, unless all of it is still asked for: neither an address more nor a snapshot takes it away. */
  #drop(addresses: readonly (string | FeedRequest)[]): void {
    const {format} = this.#host;
    const asked = addresses.map(feedName);
    const known = format === this.#format ? [...this.#known.keys()] : [];
    this.#format = format;
    if (known.length && known.every((key) => asked.includes(key))) return;
    this.items = [];
    this.#known.clear();
  }

  /** The current question, with a key of its feed and a key of itself. */
  #ask() {
    const {addresses: where, read, variant, first, fault} = this.#config.ask();
    const own = typeof where === 'string' ? where.split(/\s+/).filter(Boolean) : where ?? [];
    const all = this.region?.requests(own) ?? own;
    const {addresses = all, held} = this.consent?.sort(all) ?? {};
    this.held = held;
    const source = JSON.stringify([addresses, this.#host.format]);
    return {addresses, fault, read, first, source, key: JSON.stringify([source, read, variant, this.relay ?? ''])};
  }

  readonly #askProfile = (): void => {
    const asked = this.profile = import('./widget-profile.js')
      .then(({settle}) => settle(this.#host, this))
      // If the module fails to load, the widget goes on with its attributes.
      .catch(() => {})
      .then(() => {
        if (asked !== this.profile) return;
        this.profile = undefined;
        this.#host.requestUpdate();
      });
    this.#host.requestUpdate();
  };

  #load(reload: boolean): Promise<void> {
    return this.#current = this.#fetch(reload);
  }

  async #fetch(reload: boolean): Promise<void> {
    const {addresses, read, first, key} = this.#ask();
    this.#question = key;
    if (!addresses.length) return;
    this.#run?.abort();
    this.#clockwork.pause();
    const {signal} = this.#run = new AbortController();
    if (!this.items.length) this.#become('loading');
    const {relay} = this;
    const kind = this.#config.kind();
    const adapt = this.#config.adapt?.();
    const {format, cache, referrerPolicy, baseURI: baseUrl} = this.#host;
    const options = {
      kind, adapt, format, cache, reload, referrerPolicy, baseUrl, relay, signal, known: this.#known,
      // Of several addresses one alone would not be in order.
      read: {...read, first: this.items.length || addresses[1] ? undefined : first},
      early: (items: readonly T[]) => {
        if (signal.aborted || this.state !== 'loading' || !this.#count(items)) return;
        this.items = items;
        this.#become('ready');
      },
      settled: (index: number, outcome: Loaded<T> | SourceError) =>
        signal.aborted || this.#settle(index, feedName(addresses[index]!), outcome),
    };
    this.sources = addresses.map((address) => sourceBefore(address, this.sources));
    try {
      const {loaded, failed} = await loadPatiently<T>(addresses, options, (kept) => {
        if (this.state === 'loading') this.#show({...kept, failures: []});
      });
      if (signal.aborted) return;
      this.#show({...loaded, failures: loaded.error ? [...failed, loaded.error] : failed});
    } catch (error) {
      if (signal.aborted) return;
      this.#fail([error as SourceError, ...(error as SourceError).others ?? []]);
    }
    this.#clockwork.loaded();
  }

  /** One of the addresses has answered, or failed. */
  #settle(index: number, name: string, outcome: Loaded<T> | SourceError): void {
    if ('items' in outcome) this.#known.set(name, outcome);
    const known = 'items' in outcome ? outcome : {...this.#known.get(name), error: outcome};
    this.sources = this.sources.with(index, sourceAfter(this.sources[index]!.url, known));
  }

  #show(content: FeedContent<T>): void {
    const {items, problems, failures, stale, asOf, freshFor, format} = content;
    Object.assign(this, {items, problems, failures, stale, asOf, freshFor, format});
    this.#become(this.#standing());
    reportFailures(this.#host, failures);
    emit(this.#host, 'city-load', {count: this.#count(), stale, asOf});
  }

  /** How many items count from now on. */
  #count(items = this.items): number {
    return (this.#config.current?.(items) ?? items).length;
  }

  /** The state that follows from what was read. */
  #standing(): FeedState {
    const count = this.#count();
    return this.#config.standing?.(count) ?? stateOf(count, this);
  }

  #fail(failures: readonly SourceError[]): void {
    this.failures = failures;
    if (this.items.length) this.stale = true;
    this.#become(this.items.length ? 'ready' : 'error');
    reportFailures(this.#host, failures);
  }

  #become(state: FeedState): void {
    this.state = state;
    this.#setStates(this.stale || this.old ? [state, 'stale'] : [state]);
    this.#host.requestUpdate();
  }
}
