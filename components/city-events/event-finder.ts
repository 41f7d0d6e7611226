import type {CityEvent} from '../../src/model/city-event.js';
import type {Clock} from '../../src/widget/clock.js';
import {Finder} from '../../src/widget/finder.js';
import {memo} from '../../src/widget/memo.js';
import {asksMore, listing, noFilter, parseForm} from './event-query.js';
import type {EventForm, EventRange, Listing, Viewpoint} from './event-query.js';

/** The part of the widget that is searched. */
type FinderHost = ConstructorParameters<typeof Finder<CityEvent, EventForm>>[0] & {
  readonly timeZone: string;
  /** The range and the words that the page's author sets at first. */
  readonly range: EventRange;
  readonly query: string;
};

/** The search of a person among the events: a form, kept in the page's address, and the days with what it finds. */
export class EventFinder extends Finder<CityEvent, EventForm> {
  readonly #clock: Clock;
  readonly #zone: () => string;
  /** Finds and sorts once, however often the list is rendered. */
  readonly #listing = memo((events: readonly CityEvent[], form: EventForm, _today: string, _zone: string) =>
    listing(events, form, this.viewpoint));

  constructor(host: FinderHost, clock: Clock, region: ConstructorParameters<typeof Finder<CityEvent, EventForm>>[1]['region']) {
    super(host, {
      noun: 'events', none: noFilter, apart: 'range', parse: parseForm, asksMore, region,
      preset: () => ({range: host.range, text: host.query}),
      search: () => import('./event-search.js'),
    });
    this.#clock = clock;
    this.#zone = () => host.timeZone;
  }

  get viewpoint(): Viewpoint {
    const {today, now} = this.#clock;
    return {today, now, timeZone: this.#zone()};
  }

  /** Whether not all events are asked for. */
  get isNarrowed(): boolean {
    return this.form.range !== noFilter.range || this.count > 0;
  }

  /** The events found, by day; `undefined` while the search is on its way. */
  get listing(): Listing | undefined {
    const {found, form} = this;
    return found && this.#listing(found, form, this.#clock.today, this.#zone());
  }
}
