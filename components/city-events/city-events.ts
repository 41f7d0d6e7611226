import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/city-events.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {emit} from '../../src/page/events.js';
import {collection} from '../../src/styles/collection.styles.js';
import {ofCategories} from '../../src/text/of-categories.js';
import {addDays} from '../../src/time/civil-day.js';
import {moreButton} from '../../src/ui/collection-views.js';
import {loadingView} from '../../src/ui/feed-views.js';
import {customElement} from '../../src/widget/custom-element.js';
import {Detail} from '../../src/widget/detail.js';
import {FeedElement} from '../../src/widget/feed-element.js';
import type {Adapt, Question} from '../../src/widget/feed.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {memo} from '../../src/widget/memo.js';
import {Paging} from '../../src/widget/paging.js';
import {viewsOf} from '../../src/widget/views.js';
import {styles} from './city-events.styles.js';
import {eventBar} from './event-bar.js';
import type {EventDesk} from './event-desk.js';
import {EventFinder} from './event-finder.js';
import {eventList} from './event-list.js';
import type * as EventMapModule from './event-map.js';
import type {EventMap} from './event-map.js';
import {currentEvents, firstLines, knowTimes, nextEnd, noFilter, rangeOf} from './event-query.js';
import type {EventForm, EventRange} from './event-query.js';
import type * as EventToolsModule from './event-tools.js';
import type {EventTools} from './event-tools.js';
import {countWords} from './event-words.js';

/**
 * What is on in the city: day by day, with the further dates of a series under its next one; as a month sheet;
 * each event with its place, price and a file for one's own calendar; on request where all of it is, on a map.
 *
 * @summary What is on in the city?
 * @prop {readonly CityEvent[]} items - The occurrences of the next 365 days, before any filter of the person's. Setting
 *   them replaces loading.
 * @slot empty - Shown when no events are published.
 * @fires city-select - A person chose an event. Cancelable: show a detail view of your own.
 * @fires city-change - A person changed `view`, `query`, `category` or another part of the `filter`.
 * @fires city-navigate - A person takes the calendar file or follows a link. Cancelable.
 * @csspart toolbar - The row of ranges and views.
 * @csspart list - The list of days.
 * @csspart map - The map, or the question whether it may be loaded.
 * @csspart item - One event.
 * @csspart filter - The fields of the filter.
 * @csspart detail - The open event.
 * @csspart answer - When the open event takes place.
 * @csspart meta - Secondary text: place, price, where the data comes from.
 * @cssprop --city-events-time-width - Width of the column of times. Default 5.5em.
 * @cssState ready - Events are shown.
 * @cssState empty - No events are published.
 * @cssState stale - Kept events stand in for the feed.
 */
@customElement('city-events', messages)
export class CityEvents extends FeedElement<CityEvent> {
  static override styles = [...FeedElement.styles, collection, styles];

  /** Id of the format, where the content does not tell: `icalendar`, `jsonld`, `sva`, `stadtbausteine`. */
  declare format: string;

  /** Most events shown before "show more". */
  declare limit: number;

  /** IANA zone in which times are shown. */
  declare timeZone: string;

  /** The views offered, the first one at first: `list`, `month`, `map`. */
  @property() views = 'list month';

  /** The view shown. */
  @property() view = '';

  /** Range shown at first: `all`, `today`, `weekend`, `week` or `month`. */
  @property() range: EventRange = 'all';

  /** Shows only events of these categories, separated by `;`. */
  @property() category = '';

  /** Words searched for at first. */
  @property() query = '';

  /** Id of the event opened at first. */
  @property() item = '';

  /** Keeps the open event (`?event=…`) and the filter (`?events=…`) in the page's address, for sharing. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Puts schema.org data of the events shown into the page, for search engines. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  /** The middle of the map at first, `lat,lon`. Default: all places are in sight. */
  @property() center = '';

  /** Level of the map at first; counts with `center`. */
  @property({type: Number}) zoom?: number;

  /** What the map is drawn on: `basemap.de`, `topplusopen`, `osm`, `none`, a raster template, or a GeoJSON base map. */
  @property() tiles = '';

  /** Attribution of the map in `tiles`. */
  @property() attribution = '';

  @state() private filtering = false;

  protected override readonly kind = 'events';

  /** Detail, month, filters and files are one chunk that is fetched when the first of them is wanted. */
  readonly #tools: LazyPart<EventTools, typeof EventToolsModule> = new LazyPart(this, () => {
    // The search comes with these tools.
    void this.#finder.search.load();
    return import('./event-tools.js');
  }, (module) => dressed(this, new module.EventTools(this.#desk)));
  readonly #map: LazyPart<EventMap, typeof EventMapModule> = new LazyPart(this, () => import('./event-map.js'),
    (module) => dressed(this, new module.EventMap(this.#desk)));
  readonly #paging = new Paging(this, '.event .name');
  readonly #finder = new EventFinder(this, this.clock, () => this.feed.region?.profile);
  readonly #detail = new Detail<CityEvent>(this, 'event', (id) => this.feed.items.find((event) => event.id === id));
  /** Sorting a year of events takes time, and which of them are over changes once a minute at most. */
  readonly #currentOf = memo((items: readonly CityEvent[], category: string, _zone: string, _minute: number) =>
    currentEvents(ofCategories(items, category), this.#finder.viewpoint));
  readonly #nextEnd = memo((items: readonly CityEvent[], _zone: string) => nextEnd(items, this.#finder.viewpoint));

  protected override ownHeading(): string {
    return msg('Veranstaltungen', {id: 'city-events.heading'});
  }

  protected override emptyText(): string {
    return msg('Zurzeit sind keine Veranstaltungen eingetragen.', {id: 'city-events.empty'});
  }

  /** From the day that has begun in the city, so that what runs now is there, to a year from it. */
  protected override question(): Question {
    const from = this.clock.today;
    // A link or an item may be of any day.
    const first = this.item || this.deepLink ? undefined : rangeOf({...noFilter, range: this.range}, from)?.to;
    return {addresses: this.src, read: {from, to: addDays(from, 365), timeZone: this.timeZone}, first};
  }

  protected override adapt(): Adapt<CityEvent> {
    return {events: (items) => knowTimes(items, this.timeZone, () => this.current(items))};
  }

  protected override current(items: readonly CityEvent[]): readonly CityEvent[] {
    return this.#currentOf(items, this.category, this.timeZone, Math.floor(this.clock.now / 60_000));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.clock.tickAt(this.#nextEnd(this.items, this.timeZone));
    if (changed.has('limit')) this.#paging.restart();
    if (this.structuredData) this.#tools.want();
  }

  protected override updated(): void {
    if (!this.structuredData || this.state !== 'ready' || !this.isConnected) return;
    this.#tools.value?.describe(this.items.slice(0, this.limit));
  }

  protected override renderItems(): TemplateResult {
    const {id, item} = this.#detail;
    const isMonth = this.#view === 'month';
    const isFiltered = this.filtering || this.#finder.count > 0;
    // Asked for as soon as it is known that an event will be open: its data may come later.
    const tools = id || isMonth || isFiltered ? this.#tools.want() : undefined;
    if (item) return html`${tools?.detail(item)}`;
    return html`
      ${this.#bar()}
      ${this.filtering ? tools?.filter() : isFiltered ? tools?.active() : nothing}
      ${this.#view === 'map' ? this.#map.want()?.view() : nothing}
      ${isMonth ? tools?.month() : this.#list()}`;
  }

  get #view(): string {
    return this.view || viewsOf(this.views)[0] || 'list';
  }

  /** The access that the tools have to the widget. */
  get #desk(): EventDesk {
    return {
      host: this,
      clock: this.clock,
      feed: this.feed,
      finder: this.#finder,
      detail: this.#detail,
      change: (part) => void this.#change(part),
      reset: () => void this.#change(noFilter),
      open: (event) => this.#open(event),
      announce: (text) => this.announcer.say(text),
    };
  }

  #list(): TemplateResult {
    const found = this.#finder.listing;
    // Other events than were asked for would be worse than none.
    if (!found) return this.#finder.search.failed ? html`` : loadingView(5);
    const {days: all, total} = this.#view === 'map' && this.#map.value?.lines(found) || found;
    const days = firstLines(all, this.#paging.of(total));
    return html`
      ${total && this.#finder.isNarrowed ? html`<p class="total" part="meta">${countWords(total)}</p>` : nothing}
      ${days.length
        ? eventList({
          days, today: this.clock.today, timeZone: this.timeZone, level: this.headingLevel + 1,
          language: this.feed.language, isMixed: !this.feed.region?.municipality, open: (event) => this.#open(event),
        })
        : html`<p>${msg('Dazu gibt es keine Veranstaltungen. Andere Tage oder Filter helfen vielleicht.', {id: 'city-events.none'})}</p>`}
      ${total > this.#paging.shown
        ? moreButton(() => this.#paging.showMore(Math.max(this.limit, 20)))
        : nothing}`;
  }

  #bar(): TemplateResult {
    const {form, count} = this.#finder;
    return eventBar({
      range: this.#view === 'month' ? '' : form.range,
      views: viewsOf(this.views),
      view: this.#view,
      filter: this.filtering,
      active: count,
      choose: (range) => void this.#change({range, from: '', to: ''}, this.#view === 'month' ? 'list' : ''),
      show: (view) => this.#show(view),
      toggleFilter: () => {
        this.filtering = !this.filtering;
        if (this.filtering) void this.#tools.load();
      },
    });
  }

  async #change(part: Partial<EventForm>, view?: string): Promise<void> {
    if (view && this.#view !== view) this.view = view;
    this.#paging.restart();
    this.#finder.change(part);
    if (!this.#finder.found) await this.#finder.search.load();
    const {listing} = this.#finder;
    if (listing) this.announcer.say(countWords(listing.total), 'text' in part && !('range' in part));
  }

  #show(view: string): void {
    this.view = view;
    if (view === 'month') void this.#tools.load();
    if (view === 'map') void this.#map.load();
    emit(this, 'city-change', {name: 'view', value: view});
  }

  #open(event: CityEvent): void {
    this.#tools.use(() => this.#detail.open(event));
  }
}
