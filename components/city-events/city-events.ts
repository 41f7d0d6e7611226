import {msg, str} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {Clock} from '../../src/widget/clock.js';
import type {DateGrid} from '../../src/widget/date-grid.js';
import {DeepLink} from '../../src/widget/deep-link.js';
import {Detail} from '../../src/widget/detail.js';
import {Feed} from '../../src/widget/feed.js';
import type {FeedState} from '../../src/widget/feed.js';
import {Gradual} from '../../src/widget/gradual.js';
import {customElement} from '../../src/widget/custom-element.js';
import {emit} from '../../src/page/events.js';
import {failedView, loadingView} from '../../src/ui/feed-views.js';
import {widgetFrame} from '../../src/widget/widget-frame.js';
import {formatNumber} from '../../src/i18n/format.js';
import {addDays} from '../../src/time/civil-day.js';
import type {CityEvent} from '../../src/model/city-event.js';
import type {Problem} from '../../src/model/problem.js';
import {feed} from '../../src/styles/feed.styles.js';
import {host, visuallyHidden} from '../../src/styles/host.styles.js';
import {tokens} from '../../src/styles/tokens.styles.js';
import {styles} from './city-events.styles.js';
import {eventBar} from './event-bar.js';
import {eventList} from './event-list.js';
import type {search} from './event-search.js';
import type * as EventTools from './event-tools.js';
import {asksMore, currentEvents, firstLines, formText, knowTimes, listing, noFilter, parseForm} from './event-query.js';
import type {EventForm, EventRange, Listing, Viewpoint} from './event-query.js';

type Tools = typeof EventTools;

/**
 * What is on in the city: day by day, with the further dates of a series under its next one; as a month sheet;
 * each event with its place, price and a file for one's own calendar.
 *
 * @summary What is on in the city?
 * @slot - Shown before the element is ready, without JavaScript, and when nothing could be loaded.
 * @slot heading - Replaces the heading's text.
 * @slot empty - Shown when no events are published.
 * @slot footer - Below everything.
 * @fires city-load - The feed was read, or a kept copy stands in for it.
 * @fires city-error - The feed could not be read.
 * @fires city-select - A person chose an event. Cancelable: show a detail view of your own.
 * @fires city-change - A person changed `view` or `filter`.
 * @fires city-navigate - A person takes the calendar file or follows a link. Cancelable.
 * @csspart root - The whole widget.
 * @csspart heading - The heading.
 * @csspart toolbar - The row of ranges and views.
 * @csspart list - The list of days.
 * @csspart item - One event.
 * @csspart meta - Secondary text: place, price, where the data comes from.
 * @csspart status - What a screen reader hears of changes.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @cssprop --city-events-time-width - Width of the column of times. Default 5.5em.
 * @cssState idle - Nothing to load yet.
 * @cssState loading - The first data is on its way.
 * @cssState ready - Events are shown.
 * @cssState empty - No events are published.
 * @cssState error - The feed could not be read.
 * @cssState stale - Kept events stand in for the feed.
 */
@customElement('city-events')
export class CityEvents extends LitElement {
  static override styles = [tokens, host, visuallyHidden, feed, styles];

  /** Address of the feed; several, separated by white space, are merged. */
  @property() src = '';

  /** Id of the format, where the content does not tell: `icalendar`, `jsonld`, `sva`, `stadtbausteine`. */
  @property() format = '';

  /** The heading's text; empty: none. */
  @property() heading?: string;

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Most events shown before "show more". */
  @property({type: Number}) limit = 10;

  /** Seconds between reloads; 0 = never. */
  @property({type: Number}) refresh = 3600;

  /** `eager` loads at once, `lazy` when the widget comes near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'lazy';

  /** The day (`YYYY-MM-DD`) or moment (RFC 3339) taken as now: for demos, tests and previews. */
  @property() today = '';

  /** IANA zone in which times are shown. */
  @property({attribute: 'time-zone'}) timeZone = 'Europe/Berlin';

  /** `none`: the last good answer is not kept on the device. */
  @property() cache: 'default' | 'none' = 'default';

  /** The views offered, the first one at first: `list`, `month`. */
  @property() views = 'list month';

  /** The view shown. */
  @property() view = '';

  /** Range shown at first: `all`, `today`, `weekend`, `week` or `month`. */
  @property() range: EventRange = 'all';

  /** Shows only events of this category at first. */
  @property() category = '';

  /** Keeps the open event (`?event=…`) and the filter (`?events=…`) in the page's address, for sharing. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Puts schema.org data of the events shown into the page, for search engines. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  @state() private filter: EventForm = noFilter;
  @state() private shown = 0;
  @state() private filtering = false;
  @state() private tools?: Tools;
  @state() private search?: typeof search;
  @state() private searchFailed = false;
  @state() private announcement = '';
  @state() private chosen = '';

  #kept?: {from: readonly CityEvent[]; minute: number; items: readonly CityEvent[]};
  #listed?: {of: readonly unknown[]; listing: Listing};
  #focusRow = -1;
  #grid?: DateGrid;
  #loadingTools?: Promise<Tools>;
  #dropStructuredData?: () => void;
  readonly #clock = new Clock(this);
  readonly #feed: Feed<CityEvent> = new Feed<CityEvent>(this, {
    kind: 'events',
    adapt: {events: (items) => knowTimes(items, this.timeZone)},
    ask: () => ({addresses: this.src, read: this.#window}),
    current: (items) => this.#current(items),
  });
  readonly #rows = new Gradual(this);
  readonly #link = new DeepLink(this, 'events', () => this.deepLink, () => this.#takeLink());
  readonly #detail = new Detail<CityEvent>(this, 'event', (id) => this.#feed.items.find((event) => event.id === id));

  /** The occurrences of the next 365 days, before any filter of the person's. Setting them replaces loading. */
  @property({attribute: false})
  get items(): readonly CityEvent[] {
    return this.#current(this.#feed.items);
  }
  set items(items: readonly CityEvent[]) {
    this.#feed.give(items);
  }

  /** `idle`, `loading`, `ready`, `empty` or `error`. */
  get state(): FeedState {
    return this.#feed.state;
  }

  /** Whether kept data stands in for the feed. */
  get stale(): boolean {
    return this.#feed.stale;
  }

  /** When the data was received. */
  get asOf(): Date | null {
    return this.#feed.asOf;
  }

  /** What could not be read. */
  get problems(): readonly Problem[] {
    return this.#feed.problems;
  }

  /** Loads anew; settles when the new data is shown or has failed. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.requestUpdate(),
      hostDisconnected: () => this.#dropStructuredData?.(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#clock.tickAt('00:00');
    if (changed.has('range') || changed.has('category')) {
      this.filter = {...this.filter, range: this.range, category: this.category};
    }
    // What the page's address says comes before what the page's author wrote.
    if (changed.has('deepLink')) {
      this.#detail.takeLink();
      if (this.#link.value) this.#takeLink();
    }
    if (changed.has('limit')) this.shown = this.limit;
    const needed = this.#view === 'month' || this.#detail.id || this.filtering || this.structuredData;
    if (needed && !this.tools) void this.#loadTools();
    if (asksMore(this.filter) && !this.search && !this.searchFailed) void this.#loadSearch();
  }

  protected override updated(): void {
    if (this.structuredData && this.tools && this.state === 'ready') {
      this.#dropStructuredData?.();
      this.#dropStructuredData = this.tools.writeStructuredData(this.items.slice(0, this.limit), this.baseURI);
    }
    if (this.#focusRow < 0) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.event .name')[this.#focusRow]?.focus();
    this.#focusRow = -1;
  }

  protected override render(): TemplateResult {
    return widgetFrame({
      host: this,
      name: msg('Veranstaltungen', {id: 'city-events.heading'}),
      feed: this.#feed,
      wanted: !!this.src,
      announcement: this.announcement,
      publisher: this.#feed.items[0]?.source?.title,
      empty: msg('Zurzeit sind keine Veranstaltungen eingetragen.', {id: 'city-events.empty'}),
      entries: this.limit,
      content: () => this.#content(),
    });
  }

  get #viewpoint(): Viewpoint {
    const {today, now} = this.#clock;
    return {today, now, timeZone: this.timeZone};
  }

  /** Sorting a year of events takes time, and what is over changes no more than once a minute. */
  #current(from: readonly CityEvent[]): readonly CityEvent[] {
    const minute = Math.floor(this.#clock.now / 60_000);
    if (this.#kept?.from !== from || this.#kept.minute !== minute) {
      this.#kept = {from, minute, items: currentEvents(from, this.#viewpoint)};
    }
    return this.#kept.items;
  }

  get #view(): string {
    return this.view || this.views.split(/\s+/)[0] || 'list';
  }

  /** From the day that has begun in the city, so that what runs now is there, to a year from it. */
  get #window(): {from: string; to: string; timeZone: string} {
    const from = this.#clock.today;
    return {from, to: addDays(from, 365), timeZone: this.timeZone};
  }

  #content(): TemplateResult {
    const event = this.#detail.item;
    if (event) {
      return html`${this.tools?.eventDetail({
        event,
        further: this.items.filter(({id, seriesId}) => !!seriesId && seriesId === event.seriesId && id !== event.id),
        today: this.#clock.today,
        timeZone: this.timeZone,
        level: this.headingLevel + 1,
        language: this.#feed.language,
        base: this.baseURI,
        back: () => this.#detail.close(),
        takeAlong: () => this.tools!.takeAlong(this, event, this.#clock.now, this.timeZone),
        share: () => void this.#share(event),
      }) ?? nothing}`;
    }
    return html`
      ${this.#bar()}
      ${this.filtering ? this.#filterForm() : nothing}
      ${this.#view === 'month' ? this.#month() : this.#list()}`;
  }

  #list(): TemplateResult {
    const {today} = this.#clock;
    const found = this.#listing();
    // Other events than were asked for would be worse than none.
    if (!found) return this.searchFailed ? failedView('network', () => void this.#loadSearch()) : loadingView(5);
    const {days: all, total} = found;
    const days = firstLines(all, this.#rows.of(Math.min(this.shown, total)));
    return html`
      ${days.length
        ? eventList({
          days, today, timeZone: this.timeZone, level: this.headingLevel + 1, language: this.#feed.language,
          open: (event) => this.#open(event),
        })
        : html`<p>${msg('Dazu gibt es keine Veranstaltungen. Andere Tage oder Filter helfen vielleicht.', {id: 'city-events.none'})}</p>`}
      ${total > this.shown
        ? html`<button type="button" class="more" part="button" @click=${() => this.#showMore()}>
            ${msg('Mehr zeigen', {id: 'city-events.more'})}</button>`
        : nothing}`;
  }

  /** Found and sorted once, however often what is found is rendered; nothing while what searches is on its way. */
  #listing(): Listing | undefined {
    const of = [this.items, this.filter, this.#clock.today, this.timeZone];
    if (!this.#listed?.of.every((value, index) => value === of[index])) {
      const found = asksMore(this.filter) ? this.search?.(this.items, this.filter) : this.items;
      this.#listed = found && {of, listing: listing(found, this.filter, this.#viewpoint)};
    }
    return this.#listed?.listing;
  }

  #showMore(): void {
    this.#focusRow = this.shown;
    this.#rows.restart(this.shown);
    this.shown += Math.max(this.limit, 20);
  }

  #bar(): TemplateResult {
    const month = this.#view === 'month';
    return eventBar({
      range: month ? '' : this.filter.range,
      month: this.views.split(/\s+/).includes('month') ? month : undefined,
      filter: this.filtering,
      choose: (range) => this.#change({range, from: '', to: ''}, 'list'),
      toggleMonth: () => this.#show(month ? 'list' : 'month'),
      toggleFilter: () => {
        this.filtering = !this.filtering;
      },
    });
  }

  #filterForm(): TemplateResult | typeof nothing {
    return this.tools?.eventFilter({
      filter: this.filter,
      events: this.items,
      change: (part) => this.#change(part),
      reset: () => this.#change(noFilter),
    }) ?? nothing;
  }

  #month(): TemplateResult | typeof nothing {
    if (!this.tools) return nothing;
    const {today} = this.#clock;
    const keys = this.#grid ??= new this.tools.DateGrid(this, today);
    return this.tools.eventMonth({
      keys, today, timeZone: this.timeZone, level: this.headingLevel + 1, language: this.#feed.language,
      chosen: this.chosen || today,
      days: this.tools.monthDays(this.items, this.filter, this.#viewpoint),
      choose: (day) => {
        keys.go(day, true);
        this.chosen = day;
      },
      open: (event) => this.#open(event),
    });
  }

  #takeLink(): void {
    const {value} = this.#link;
    this.filter = value ? parseForm(value) : {...noFilter, range: this.range, category: this.category};
  }

  #change(part: Partial<EventForm>, view?: string): void {
    this.filter = {...this.filter, ...part};
    this.#link.record(formText(this.filter), true);
    this.shown = this.limit;
    this.#rows.restart();
    if (view && this.#view !== view) this.view = view;
    const found = this.#listing();
    const count = formatNumber(found?.total ?? 0);
    if (found) this.announcement = msg(str`Veranstaltungen: ${count}`, {id: 'city-events.count'});
    emit(this, 'city-change', {name: 'filter', value: this.filter});
  }

  #show(view: string): void {
    this.view = view;
    emit(this, 'city-change', {name: 'view', value: view});
  }

  async #open(event: CityEvent): Promise<void> {
    await this.#loadTools();
    this.#detail.open(event);
  }

  async #share(event: CityEvent): Promise<void> {
    const url = this.deepLink ? this.#detail.href(event) : event.url ?? location.href;
    this.announcement = await this.tools!.shareEvent(event, url) || this.announcement;
  }

  /** Detail, month, filters and files are one chunk that is fetched when the first of them is wanted. */
  #loadTools(): Promise<Tools> {
    return this.#loadingTools ??= import('./event-tools.js').then((tools) => {
      const root = this.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...tools.sheets];
      this.search = tools.search;
      return this.tools = tools;
    });
  }

  async #loadSearch(): Promise<void> {
    this.searchFailed = false;
    try {
      this.search = (await import('./event-search.js')).search;
    } catch {
      this.searchFailed = true;
    }
  }
}
