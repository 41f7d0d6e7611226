import type {NewsItem} from '../../src/model/news-item.js';
import {publishedAt} from '../../src/news/current-news.js';
import {clockAt} from '../../src/time/city-clock.js';
import {isDay} from '../../src/time/day.js';
import {Remembered} from '../../src/page/remembered.js';

/** The moment from which on news are new to a person who asked to be told. It stays on the device. */
export class NewsMemory {
  readonly kept: Remembered<number>;
  /** Milliseconds since 1970; `undefined`: nobody asked. */
  since: number | undefined;

  /** The news of each feed have a moment of their own. */
  constructor(name: string, src: string) {
    this.kept = new Remembered(`city-news ${name} ${src}`);
    const since = this.kept.read();
    this.since = Number.isFinite(since) ? since : undefined;
  }

  isNew(item: NewsItem, timeZone: string): boolean {
    const {since} = this;
    const {datePublished = ''} = item;
    if (since === undefined) return false;
    // Of a day it is unknown whether the person has seen all of it.
    return isDay(datePublished)
      ? datePublished > clockAt(since, timeZone).day
      : (publishedAt(item, timeZone) ?? -Infinity) > since;
  }
}
