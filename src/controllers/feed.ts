import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../core/events.js';
import {stateSetter} from '../core/states.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import type {Problem} from '../model/problem.js';
import type {FeedRequest, LoadOptions} from '../sources/load.js';
import {loadAll} from '../sources/load.js';
import {SourceError} from '../sources/source-error.js';

export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** What the feed needs of its widget: the attributes of every widget. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly format: string;
  readonly loading: 'eager' | 'lazy';
  readonly refresh: number;
  readonly cache: 'default' | 'none';
}

/** What a widget asks of its feed. It is plain data: a question that differs in anything is asked anew. */
export interface Question {
  /** Where to read; none while that is not known, e.g. before a street is chosen. */
  readonly addresses?: readonly (string | FeedRequest)[];
  /** Window and zone for the reader. */
  readonly read: ReadOptions;
  /** Whatever else the items depend on. */
  readonly variant?: unknown;
}

/** Milliseconds of waiting after which a kept copy is shown while the answer is still on its way. */
const PATIENCE = 2000;

export interface FeedConfig<T> {
  readonly kind: Kind;
  readonly adapt?: LoadOptions<T>['adapt'];
  ask(): Question;
  /** The items that count from now on, of all that were read: decides between ready and empty. */
  current?(items: readonly T[]): readonly T[];
}

/**
 * Keeps a widget's data: when to load (seen, changed, refreshed, back online), which of the four states holds, and
 * how old the data is. An answer that was overtaken by a newer question is dropped.
 */
export class Feed<T extends {readonly id: string}> implements ReactiveController {
  state: FeedState = 'idle';
  items: readonly T[] = [];
  problems: readonly Problem[] = [];
  /** Addresses that could not be read at the last attempt. */
  failures: readonly SourceError[] = [];
  stale = false;
  asOf: Date | null = null;
  /** Id of the format it was read as. */
  format = '';

  readonly #host: FeedHost;
  readonly #config: FeedConfig<T>;
  readonly #setStates: (states: readonly string[]) => void;
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
    host.addController(this);
  }

  /** Shows `items` instead of loading. */
  give(items: readonly T[]): void {
    this.#given = this.#unshown = true;
    this.#run?.abort();
    clearTimeout(this.#timer);
    Object.assign(this, {items, problems: [], failures: [], stale: false, asOf: null});
    this.#host.requestUpdate();
  }

  /** Loads anew; settles when the new data is shown or has failed. */
  async reload(): Promise<void> {
    await this.#host.updateComplete;
    if (!this.#given) void this.#load(true);
    // A question that changes meanwhile starts another run, and that one's answer is the one that is shown.
    for (let run; run !== this.#current;) await (run = this.#current);
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('online', this.#wake);
    this.#watch();
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('online', this.#wake);
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
    if (this.#given) return;
    if (!this.#seen && this.#host.loading === 'eager') this.#seen = true;
    if (!this.#config.ask().addresses?.length) {
      this.#run?.abort();
      this.#question = '';
      if (this.state !== 'idle') this.#become('idle');
    } else if (this.#seen && this.#ask() !== this.#question) {
      const {addresses} = this.#config.ask();
      const source = JSON.stringify([addresses, this.#host.format]);
      // The same feed read otherwise, in another language say: the reader keeps what there is until then.
      if (source !== this.#source) this.items = [];
      this.#source = source;
      void this.#load(false);
    }
  }

  #ask(): string {
    return JSON.stringify([this.#config.ask(), this.#host.format]);
  }

  #watch(): void {
    if (this.#seen || this.#host.loading === 'eager' || !('IntersectionObserver' in globalThis)) {
      this.#seen = true;
      return;
    }
    this.#intersection = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#intersection?.disconnect();
      this.#seen = true;
      this.#host.requestUpdate();
    }, {rootMargin: '50%'});
    this.#intersection.observe(this.#host);
  }

  #load(reload: boolean): Promise<void> {
    const {addresses, read} = this.#config.ask();
    this.#question = this.#ask();
    if (!addresses?.length) return Promise.resolve();
    this.#run?.abort();
    clearTimeout(this.#timer);
    this.#run = new AbortController();
    if (!this.items.length) this.#become('loading');
    return this.#current = this.#fetch(addresses, read, reload, this.#run);
  }

  async #fetch(
    addresses: NonNullable<Question['addresses']>, read: ReadOptions, reload: boolean, run: AbortController,
  ): Promise<void> {
    const {kind, adapt} = this.#config;
    const {format, cache, baseURI: baseUrl} = this.#host;
    const options = {kind, adapt, format, cache, reload, read, baseUrl, signal: run.signal};
    const impatience = setTimeout(() => void this.#showKept(addresses, options), PATIENCE);
    try {
      const {loaded, failed} = await loadAll<T>(addresses, options);
      if (run.signal.aborted) return;
      const {items, problems, stale, asOf, error} = loaded;
      this.format = loaded.format;
      this.#show({items, problems, failures: error ? [...failed, error] : failed, stale, asOf});
    } catch (error) {
      if (run.signal.aborted) return;
      this.#fail(error instanceof SourceError ? [error, ...error.others ?? []] : [asSourceError(error, addresses[0]!)]);
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
    const {items, failures, stale, asOf} = news;
    const count = (this.#config.current?.(items) ?? items).length;
    // A feed that lacks one of its sources cannot say that there is nothing.
    this.#become(count ? 'ready' : failures.length && !stale ? 'error' : 'empty');
    this.#report();
    emit(this.#host, 'city-load', {count, stale, asOf});
  }

  #fail(failures: readonly SourceError[]): void {
    this.failures = failures;
    if (this.items.length) this.stale = true;
    this.#become(this.items.length ? 'ready' : 'error');
    this.#report();
  }

  #report(): void {
    for (const {code, message, src} of this.failures) emit(this.#host, 'city-error', {code, message, src});
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

/** A fault of our own while reading is no reason to leave the citizen with a widget that loads for ever. */
const asSourceError = (error: unknown, address: string | FeedRequest): SourceError =>
  new SourceError('format', typeof address === 'string' ? address : address.url, String(error));
