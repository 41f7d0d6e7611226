import {property} from 'lit/decorators.js';
import {sayMoment} from '../i18n/say-moment.js';
import {freshnessLine, oldNotice} from '../ui/freshness-views.js';
import {unreadWords} from '../ui/feed-views.js';
import type {Ask} from '../sources/feed-request.js';
import {askedAddresses} from '../sources/asked-addresses.js';
import {FeedElement} from './feed-element.js';
import type {Item, Question} from './feed.js';
import {Freshness} from './freshness.js';

/**
 * A widget that shows what is now: warnings, weather, departures. Beyond a feed it knows how old its data is, says so,
 * and loads again by itself.
 *
 * @fires city-update - The clock or a refresh changed what is said, not the person.
 * @cssState stale - The data is older than `max-age`, or kept data stands in for the feed.
 */
export abstract class LiveElement<T extends Item> extends FeedElement<T> {
  /** Seconds after which the data counts as old. */
  @property({type: Number, attribute: 'max-age'}) maxAge = 900;

  protected readonly freshness = new Freshness<T>(this, this.feed, this.clock, () => this.dataAsOf());

  /** The moment that the data itself names, RFC 3339; without it the moment counts at which it was received. */
  protected dataAsOf(): string | undefined {
    return undefined;
  }

  /** What services are asked for at their base address: the city, and what a widget adds. */
  protected ask(): Ask {
    const [latitude, longitude] = this.feed.city?.center ?? [];
    return {...latitude && {latitude, longitude}};
  }

  protected override question(): Question {
    return {...super.question(), addresses: askedAddresses(this.src, this.format, this.ask())};
  }

  protected override interval(): number {
    return this.freshness.interval();
  }

  /** When the data is of, as people say it. */
  protected get asOfWords(): string | undefined {
    const {asOf} = this.freshness;
    return asOf === undefined ? undefined : sayMoment(asOf, this.clock.now, this.timeZone);
  }

  /** Publishers of the data, each once. */
  protected get publishers(): readonly string[] {
    return [...new Set(this.sources.map(({title}) => title).filter(Boolean))];
  }

  protected override origin(): unknown {
    return freshnessLine(this.asOfWords, this.publishers, this.unread > 0 && unreadWords(this.unread));
  }

  protected override shortfall(): unknown {
    return this.stale ? oldNotice(this.asOfWords) : super.shortfall();
  }
}
