import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../page/events.js';
import {stateSetter} from '../page/states.js';
import {pageSettings} from '../page/page-settings.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import type {Problem} from '../model/problem.js';
import type {Source} from '../model/source.js';
import type {Told} from '../profile/profile-settings.js';
import type {FeedRequest, Loaded, LoadOptions} from '../sources/load.js';
import {loadAll} from '../sources/load.js';
import type {SourceError} from '../sources/source-error.js';

/** One address of a feed. */
export interface FeedSource {
  /** As it was asked for. */
  readonly url: string;
  /** Who publishes there, where the feed says it. */
  readonly title: string;
  /** `error`: it could not be read the last time; what is counted then is a kept copy. */
  readonly state: 'loading' | 'ready' | 'error';
  /** Why it could not be read: the codes of `city-error`. */
  readonly code?: string;
  /** When what is shown of it was received. */
  readonly asOf: Date | null;
  readonly count: number;
}

export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** What the feed needs of its widget: the attributes of every widget. */
interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly format: string;
  readonly loading: 'eager' | 'lazy';
  readonly refresh: number;
  readonly cache: 'default' | 'none';
  /** Which entry of the city's profile holds. */
  readonly name: string;
  readonly referrerPolicy: string;
}

/** What a widget asks of its feed. A question whose addresses, window or variant differ is asked anew. */
export interface Question {
  /**
   * Where to read, as a list or as the text of a `src` attribute; none while that is not known, e.g. before a street
   * is chosen.
   */
  readonly addresses?: string | readonly (string | FeedRequest)[] | null | undefined;
  /** Window and zone for the reader. */
  readonly read: ReadOptions;
  /** Whatever else the items depend on. */
  readonly variant?: unknown;
}

declare global {
  interface WindowEventMap {
    /** Somebody speaks for widgets of this page who did not before, or has something else to say. */
    'city-profile': Event;
  }
}

/** Milliseconds of waiting after which a kept copy is shown while the answer is still on its way. */
const PATIENCE = 2000;

/** Turns items of another kind into the wanted one: `{events: toCollections}`. */
export type Adapt<T> = LoadOptions<T>['adapt'];

/** What all items of all feeds have. */
export interface Item {
  readonly id: string;
  readonly source?: Source;
}

/** What has become of an address. A part of ours that could not be loaded has no code. */
function outcomeAt(url: string, outcome: Loaded<Item> | SourceError): FeedSource {
  const {items = [], asOf = null, error} = 'items' in outcome ? outcome : {error: outcome};
  const code = error && (error.code ?? 'network');
  const title = items[0]?.source?.title ?? '';
  return {url, title, state: code ? 'error' : 'ready', ...code && {code}, asOf, count: items.length};
}

interface FeedConfig<T> {
  kind(): Kind;
  adapt?(): Adapt<T>;
  ask(): Question;
  /** The items that count from now on, of all that were read: decides between ready and empty. */
  current?(items: readonly T[]): readonly T[];
}

/**
 * Keeps a widget's data: when to load (seen, changed, refreshed, back online), which of the four states holds, and
 * how old the data is. An answer that was overtaken by a newer question is dropped.
 */
export class Feed<T extends Item> implements ReactiveController, Told {
  state: FeedState = 'idle';
  items: readonly T[] = [];
  problems: readonly Problem[] = [];
  /** The addresses, each with what has become of it. */
  sources: readonly FeedSource[] = [];
  /** Addresses that could not be read at the last attempt. */
  failures: readonly SourceError[] = [];
  stale = false;
  asOf: Date | null = null;
  /** Id of the format it was read as. */
  format = '';
  /** Address template of the city's relay; `undefined` as long as no profile has spoken. */
  relay?: string;
  language?: Told['language'];
  lost?: Told['lost'];
  /** Settles when it is known what the city's profile says about the widget; absent where that is known. */
  profile?: Promise<void> | undefined;

  readonly #host: FeedHost;
  readonly #config: FeedConfig<T>;
  readonly #setStates: (states: readonly string[]) => void;
  #name = '';
  #question = '';
  #source = '';
  #run?: AbortController;
  #current: Promise<void> = Promise.resolve();
  #timer?: ReturnType<typeof setTimeout>;
  #intersection?: IntersectionObserver;
  #seen = false;
  #given = false;
  #unshown = false;
  #loadedAt = 0;

  constructor(host: FeedHost, config: FeedConfig<T>) {
    this.#host = host;
    this.#config = config;
    this.#setStates = stateSetter(host);
    this.#setStates([this.state]);
    host.addController(this);
  }

  /** Shows `items` instead of loading. */
  give(items: readonly T[]): void {
    this.#given = this.#unshown = true;
    this.#run?.abort();
    clearTimeout(this.#timer);
    Object.assign(this, {items, problems: [], sources: [], failures: [], stale: false, asOf: null});
    this.#host.requestUpdate();
  }

  /** Loads anew; settles when the new data is shown or has failed. */
  async reload(): Promise<void> {
    await this.lost?.reload();
    await this.profile;
    await this.#host.updateComplete;
    if (!this.#given) void this.#load(true);
    // A question that changes meanwhile starts another run, and that one's answer is the one that is shown.
    for (let run; run !== this.#current;) await (run = this.#current);
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('online', this.#wake);
    addEventListener('city-profile', this.#askProfile);
    // All that a page without a profile pays for: whether there is one. Who speaks for the widget is found out there.
    if ((this.relay ?? pageSettings().profile ?? document.querySelector('city-profile')) !== null) this.#askProfile();
    this.#watch();
    // What it asked when it was taken out of the page is asked anew.
    this.#host.requestUpdate();
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('online', this.#wake);
    removeEventListener('city-profile', this.#askProfile);
    this.#intersection?.disconnect();
    clearTimeout(this.#timer);
    this.#run?.abort();
    // An aborted question must be asked again when the widget comes back into the page.
    if (this.state === 'loading') this.#question = '';
  }

  hostUpdate(): void {
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
    this.#seen ||= this.#host.loading === 'eager';
    const {addresses, source, key} = this.#ask();
    if (this.profile) {
      if (this.state === 'idle' || this.lost) this.#become('loading');
    } else if (!addresses.length) {
      this.#run?.abort();
      this.#question = '';
      const {failure} = this.lost ?? {};
      if (failure && (this.state === 'loading' || this.failures[0] !== failure)) this.#fail([failure]);
      else if (!failure && this.state !== 'idle') this.#become('idle');
    } else if (this.#seen && key !== this.#question) {
      // The same feed read otherwise, in another language say: the reader keeps what there is until then.
      if (source !== this.#source) this.items = [];
      this.#source = source;
      void this.#load(false);
    }
  }

  /** The question of the moment, and what tells its feed and itself from others. */
  #ask() {
    const {addresses: where, read, variant} = this.#config.ask();
    const addresses = typeof where === 'string' ? where.split(/\s+/).filter(Boolean) : where ?? [];
    const source = JSON.stringify([addresses, this.#host.format]);
    return {addresses, read, source, key: JSON.stringify([source, read, variant, this.relay ?? ''])};
  }

  readonly #askProfile = (): void => {
    const asked = this.profile = import('../profile/profile-settings.js')
      .then(({settle}) => settle(this.#host, this))
      // A part of ours that cannot be had must not cost the citizen the widget: its attributes stand.
      .catch(() => {})
      .then(() => {
        if (asked !== this.profile) return;
        this.profile = undefined;
        this.#host.requestUpdate();
      });
    this.#host.requestUpdate();
  };

  #watch(): void {
    if (this.#seen || this.#host.loading === 'eager') return;
    this.#intersection = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#intersection?.disconnect();
      this.#seen = true;
      this.#host.requestUpdate();
    }, {rootMargin: '50%'});
    this.#intersection.observe(this.#host);
  }

  #load(reload: boolean): Promise<void> {
    return this.#current = this.#fetch(reload);
  }

  async #fetch(reload: boolean): Promise<void> {
    const {addresses, read, key} = this.#ask();
    this.#question = key;
    if (!addresses.length) return;
    this.#run?.abort();
    clearTimeout(this.#timer);
    const run = this.#run = new AbortController();
    if (!this.items.length) this.#become('loading');
    const {relay} = this;
    const kind = this.#config.kind();
    const adapt = this.#config.adapt?.();
    const {format, cache, referrerPolicy, baseURI: baseUrl} = this.#host;
    const options = {kind, adapt, format, cache, reload, read, referrerPolicy, baseUrl, relay, signal: run.signal};
    this.sources = addresses.map((address) => ({
      url: typeof address === 'string' ? address : address.url, title: '', state: 'loading', asOf: null, count: 0,
    }));
    const impatience = setTimeout(() => void this.#showKept(addresses, options), PATIENCE);
    try {
      const {loaded, failed} = await loadAll<T>(addresses, {
        ...options,
        settled: (index, outcome) => {
          if (run.signal.aborted) return;
          this.sources = this.sources.with(index, outcomeAt(this.sources[index]!.url, outcome));
        },
      });
      if (run.signal.aborted) return;
      const {items, problems, stale, asOf, error} = loaded;
      this.format = loaded.format;
      this.#show({items, problems, failures: error ? [...failed, error] : failed, stale, asOf});
    } catch (error) {
      if (run.signal.aborted) return;
      this.#fail([error as SourceError, ...(error as SourceError).others ?? []]);
    } finally {
      clearTimeout(impatience);
    }
    this.#loadedAt = Date.now();
    this.#schedule();
  }

  /** A server that takes its time must not keep from people what their device knows already. */
  async #showKept(addresses: readonly (string | FeedRequest)[], options: LoadOptions<T>): Promise<void> {
    const kept = await loadAll<T>(addresses, {...options, keptOnly: true}).catch(() => undefined);
    if (!kept || this.state !== 'loading' || options.signal?.aborted) return;
    const {items, problems, asOf, format} = kept.loaded;
    this.format = format;
    this.#show({items, problems, failures: [], stale: true, asOf});
  }

  #show(news: Pick<Feed<T>, 'items' | 'problems' | 'failures' | 'stale' | 'asOf'>): void {
    Object.assign(this, news);
    this.#become(this.#standing());
    this.#report();
    const {stale, asOf} = news;
    emit(this.#host, 'city-load', {count: this.#count, stale, asOf});
  }

  /** How many items count from now on. */
  get #count(): number {
    return (this.#config.current?.(this.items) ?? this.items).length;
  }

  /** The state that what was read stands for. */
  #standing(): FeedState {
    if (this.#count) return 'ready';
    // A feed that lacks one of its sources cannot say that there is nothing.
    return this.failures.length && !this.stale ? 'error' : 'empty';
  }

  #fail(failures: readonly SourceError[]): void {
    this.failures = failures;
    if (this.items.length) this.stale = true;
    this.#become(this.items.length ? 'ready' : 'error');
    this.#report();
  }

  #report(): void {
    // A part of ours that could not be loaded is no SourceError, and no reason to be silent.
    for (const {code = 'network', message, src = '', status} of this.failures) {
      emit(this.#host, 'city-error', {code, message, src, ...status && {status}});
    }
  }

  #become(state: FeedState): void {
    this.state = state;
    this.#setStates(this.stale ? [state, 'stale'] : [state]);
    this.#host.requestUpdate();
  }

  readonly #wake = () => {
    if (document.hidden || !this.#question) return;
    const {refresh} = this.#host;
    const failed = this.failures.length > 0 && navigator.onLine;
    const old = refresh > 0 && Date.now() - this.#loadedAt >= refresh * 1000;
    if (failed || old) void this.#load(true);
    else this.#schedule();
  };

  #schedule(): void {
    clearTimeout(this.#timer);
    const {refresh} = this.#host;
    if (this.#given || !(refresh > 0) || !this.#loadedAt) return;
    const wait = Math.max(0, this.#loadedAt + refresh * 1000 - Date.now());
    // A hidden tab does not ask: `#wake` does when it is looked at again.
    this.#timer = setTimeout(() => void (document.hidden || this.#load(true)), Math.min(wait, 2 ** 31 - 1));
  }
}
