import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pauseAsked} from '../sources/retry-after.js';
import {momentOf} from '../time/city-clock.js';
import {Alarm} from './alarm.js';
import type {Feed, Item} from './feed.js';

/** The attributes of a live widget. */
interface FreshHost extends ReactiveControllerHost {
  /** Seconds; 0: never. */
  readonly refresh: number;
  /** Seconds. */
  readonly maxAge: number;
  /** The moment taken as now, where the clock stands still. */
  readonly today: string;
}

/** Nobody is asked more often, whatever an attribute says. */
const MOST_OFTEN = 15;
/** A server that names a longer time is asked again after this one. */
const LONGEST = 3600;
/** After so many failures in a row the waiting time does not grow any more. */
const MOST_DOUBLINGS = 3;

/**
 * The age of live data: when it is to be loaded again, from when on it counts as old, and since when a source has
 * failed. A feed is asked after `refresh` seconds, and less often where server, feed or format say so, as long as what
 * is shown stays younger than `max-age`. If nobody answers, the time is doubled from attempt to attempt.
 */
export class Freshness<T extends Item> implements ReactiveController {
  readonly #host: FreshHost;
  readonly #feed: Feed<T>;
  readonly #clock: {readonly now: number};
  readonly #dataOf: () => string | undefined;
  readonly #failing = new Map<string, number>();
  readonly #alarm: Alarm;
  #streak = 0;

  /** @param dataOf the moment that the data itself names, RFC 3339 */
  constructor(host: FreshHost, feed: Feed<T>, clock: {readonly now: number}, dataOf: () => string | undefined) {
    this.#host = host;
    this.#feed = feed;
    this.#clock = clock;
    this.#dataOf = dataOf;
    this.#alarm = new Alarm(host);
    host.addController(this);
  }

  /** The age of the data as a moment: what it names itself, else when it was received. */
  get asOf(): number | undefined {
    const {asOf} = this.#feed;
    const named = momentOf(this.#dataOf() ?? '');
    if (named) return named;
    // Where the clock stands still, what was received just now is of that moment.
    return asOf ? this.#host.today ? this.#clock.now : asOf.getTime() : undefined;
  }

  /** Since when an address has not been read; `undefined`: it was, at the last attempt. */
  failingSince(url: string): number | undefined {
    return this.#failing.get(url);
  }

  /** Milliseconds from an attempt that has just ended to the next. */
  interval(): number {
    const {refresh, maxAge} = this.#host;
    const {freshFor, failures, sources} = this.#feed;
    for (const {url, state} of sources) {
      if (state !== 'error') this.#failing.delete(url);
      else if (!this.#failing.has(url)) this.#failing.set(url, this.#clock.now);
    }
    const dead = sources.length > 0 && sources.every(({state}) => state === 'error');
    this.#streak = dead ? this.#streak + 1 : 0;
    if (!(refresh > 0)) return Infinity;
    const asked = Math.max(...failures.map(({again}) => pauseAsked(again, Date.now()) / 1000), 0);
    const doubled = Math.max(refresh, MOST_OFTEN) * 2 ** Math.min(Math.max(0, this.#streak - 1), MOST_DOUBLINGS);
    const seconds = Math.max(doubled, Math.min(asked, LONGEST), Math.min(freshFor / 1000, maxAge));
    // Many devices that began together do not ask together.
    return seconds * 1000 * (1 + Math.random() / 10);
  }

  hostUpdate(): void {
    const {asOf} = this;
    const rest = asOf === undefined ? Infinity : asOf + this.#host.maxAge * 1000 - this.#clock.now;
    this.#feed.age(rest < 0);
    this.#alarm.in(rest < 0 || this.#host.today ? undefined : rest + 1);
  }
}
