/** The properties of a widget that the clockwork reads. */
interface ClockworkHost extends HTMLElement {
  readonly loading: 'eager' | 'lazy';
  requestUpdate(): void;
}

interface ClockworkFeed {
  /** Whether the last attempt failed; `undefined` before the first one. */
  failed(): boolean | undefined;
  /** Milliseconds between the last attempt and the next; `Infinity`: there is none. */
  interval(): number;
  load(): void;
}

/**
 * When a feed is loaded: once the widget is seen, again after its interval, and when the page becomes visible or the
 * device is back online, if the last attempt failed or the data is too old by then. A hidden page does not ask, nor
 * does a device without a network.
 */
export class FeedClockwork {
  readonly #host: ClockworkHost;
  readonly #feed: ClockworkFeed;
  #timer?: ReturnType<typeof setTimeout>;
  #intersection?: IntersectionObserver;
  #seen = false;
  #running = false;
  #loadedAt = 0;
  #interval = Infinity;

  constructor(host: ClockworkHost, feed: ClockworkFeed) {
    this.#host = host;
    this.#feed = feed;
  }

  /** Whether the widget may load: it is `eager`, or it came near the viewport once. */
  get seen(): boolean {
    return this.#seen ||= this.#host.loading === 'eager';
  }

  start(): void {
    this.#running = true;
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('online', this.#wake);
    this.#watch();
    this.#schedule();
  }

  /** The widget has left the page: from now on nothing is due. */
  stop(): void {
    this.#running = false;
    removeEventListener('beforeprint', this.#see);
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('online', this.#wake);
    this.#intersection?.disconnect();
    this.pause();
  }

  /** An attempt begins: no other one is due until it has ended. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** An attempt has ended, well or not. */
  loaded(): void {
    this.#loadedAt = Date.now();
    this.#interval = this.#feed.interval();
    this.#schedule();
  }

  /** Nothing is ever due: the items were set by the page. */
  retire(): void {
    this.#loadedAt = 0;
    this.pause();
  }

  #watch(): void {
    if (this.seen) return;
    this.#intersection = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#see(), {rootMargin: '50%'});
    this.#intersection.observe(this.#host);
    // Paper shows what is further down as well.
    addEventListener('beforeprint', this.#see);
  }

  readonly #see = () => {
    this.#intersection?.disconnect();
    this.#seen = true;
    this.#host.requestUpdate();
  };

  readonly #wake = () => {
    const failed = this.#feed.failed();
    if (document.hidden || failed === undefined) return;
    if (failed && navigator.onLine || this.#rest() <= 0) this.#feed.load();
    else this.#schedule();
  };

  /** Milliseconds until the next attempt is due. */
  #rest(): number {
    return this.#loadedAt ? this.#loadedAt + this.#interval - Date.now() : Infinity;
  }

  #schedule(): void {
    this.pause();
    const rest = this.#rest();
    if (rest === Infinity || !this.#running) return;
    // `#wake` asks when the page is looked at again, or the network is back. A timer waits 2^31 - 1 ms at most.
    this.#timer = setTimeout(
      () => document.hidden || !navigator.onLine || this.#feed.load(), Math.min(Math.max(0, rest), 2 ** 31 - 1));
  }
}
