import {msg} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {Clock} from '../../src/widget/clock.js';
import {Feed} from '../../src/widget/feed.js';
import type {FeedState} from '../../src/widget/feed.js';
import {customElement} from '../../src/widget/custom-element.js';
import {emit} from '../../src/page/events.js';
import {loadingView} from '../../src/ui/feed-views.js';
import {emptyView, widgetFrame} from '../../src/widget/widget-frame.js';
import type {Collection} from '../../src/model/collection.js';
import type {CollectionDay} from '../../src/waste/collection-days.js';
import {byDay, kindOf, upcoming} from '../../src/waste/collection-days.js';
import type {Problem} from '../../src/model/problem.js';
import {addressKind} from '../../src/sources/address-kind.js';
import {feed} from '../../src/styles/feed.styles.js';
import {host, visuallyHidden} from '../../src/styles/host.styles.js';
import {tokens} from '../../src/styles/tokens.styles.js';
import {wasteColors} from '../../src/styles/waste-colors.styles.js';
import {daysView, nextView} from './collection-list.js';
import {styles} from './waste-calendar.styles.js';
import {memoryOf} from './waste-memory.js';
import type {WasteTools} from './waste-tools.js';

/**
 * When is which bin collected? The next collection first, then the days after it; as a month sheet or a year sheet
 * for the fridge; to take along as a calendar file with a reminder.
 *
 * @summary When is which bin collected?
 * @slot - Shown before the element is ready, without JavaScript, and when nothing could be loaded: a link to the PDF.
 * @slot heading - Replaces the heading's text.
 * @slot empty - Shown when the provider has published no dates.
 * @slot footer - Below everything: a phone number, a link to the provider.
 * @fires city-load - The feed was read, or a kept copy stands in for it.
 * @fires city-error - The feed could not be read.
 * @fires city-select - A person chose a day of the month sheet. Cancelable.
 * @fires city-change - A person changed `street`, `house`, `view` or `bins`.
 * @fires city-navigate - A person takes the calendar file or follows a link. Cancelable.
 * @csspart root - The whole widget.
 * @csspart heading - The heading.
 * @csspart toolbar - The row of views and tools.
 * @csspart list - The list of days.
 * @csspart item - One day.
 * @csspart meta - Secondary text: sizes, distances, where the data comes from.
 * @csspart status - What a screen reader hears of changes.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @cssprop --waste-calendar-next-background - Surface of the next collection. Default `--city-color-surface-raised`.
 * @cssprop --waste-calendar-sign-size - Size of the bins' signs. Default 1.5em.
 * @cssState idle - Nothing to load yet.
 * @cssState loading - The first data is on its way.
 * @cssState ready - Dates are shown.
 * @cssState empty - No dates are published.
 * @cssState error - The feed could not be read.
 * @cssState stale - Kept dates stand in for the feed.
 */
@customElement('waste-calendar')
export class WasteCalendar extends LitElement {
  static override styles = [tokens, wasteColors, host, visuallyHidden, feed, styles];

  /** Address of the feed; several, separated by white space, are merged. `{street}` and `{house}` are filled in. */
  @property() src = '';

  /** Id of the format, where the content does not tell: `icalendar`, `abfallnavi`, `sva`, `csv`, `stadtbausteine`. */
  @property() format = '';

  /** The heading's text; empty: none. */
  @property() heading?: string;

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Most days shown before "show more". */
  @property({type: Number}) limit = 6;

  /** Seconds between reloads; 0 = never. */
  @property({type: Number}) refresh = 21_600;

  /** `eager` loads at once, `lazy` when the widget comes near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'lazy';

  /** The day (`YYYY-MM-DD`) or moment (RFC 3339) taken as now: for demos, tests and previews. */
  @property() today = '';

  /** IANA zone of the city. */
  @property({attribute: 'time-zone'}) timeZone = 'Europe/Berlin';

  /** `none`: the last good answer is not kept on the device. */
  @property() cache: 'default' | 'none' = 'default';

  /** Address of a file of streets, for providers with one feed a street. */
  @property() streets = '';

  /** The street whose dates are shown. */
  @property() street = '';

  /** The house number, where the provider splits the street. */
  @property() house = '';

  /** Until when a collection counts on its day, `HH:MM`. */
  @property({attribute: 'drop-after'}) dropAfter = '12:00';

  /** What the provider's own names mean: `grüne tonne: organic; blaue tonne: paper`. */
  @property() fractions = '';

  /** `list`, `month` or `year`. */
  @property() view: 'list' | 'month' | 'year' = 'list';

  @state() private all = false;
  @state() private tools?: WasteTools;
  @state() private announcement = '';

  #loadingTools?: Promise<WasteTools>;
  #focusDay = '';
  readonly #clock = new Clock(this);
  readonly #feed: Feed<Collection> = new Feed<Collection>(this, {
    kind: 'collections',
    adapt: {
      events: async (events) => {
        // Both at once: what a module imports is asked for only when it has come.
        const [{parseFractions, toCollections}] = await Promise.all(
          [import('../../src/waste/collections.js'), import('../../src/text/fold.js')]);
        return toCollections(events, {timeZone: this.timeZone, fractions: parseFractions(this.fractions)});
      },
      collections: async (bins) => {
        if (!this.fractions) return bins;
        const {parseFractions, remapped} = await import('../../src/waste/fraction-mapping.js');
        return remapped(bins, parseFractions(this.fractions));
      },
    },
    ask: () => ({
      addresses: this.#needsAddress ? this.tools?.feeds : this.src,
      read: this.#window,
      variant: this.fractions,
    }),
    current: (items) => this.#fromToday(items),
  });

  /** The collections from today on, before any filter of the person's. Setting them replaces loading. */
  @property({attribute: false})
  get items(): readonly Collection[] {
    return this.#fromToday(this.#feed.items);
  }
  set items(items: readonly Collection[]) {
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#clock.tickAt(this.dropAfter);
    const other = changed.has('src') || changed.has('streets') || changed.has('format');
    if (this.tools) {
      if (other) this.tools.restart();
      else if (changed.has('street') || changed.has('house')) this.tools.preset();
    } else if (this.#needsAddress || this.view !== 'list' || other && memoryOf(this).read()) {
      void this.#loadTools();
    }
  }

  protected override updated(): void {
    if (!this.#focusDay) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-date="${this.#focusDay}"]`)?.focus();
    this.#focusDay = '';
  }

  protected override render(): TemplateResult {
    return widgetFrame({
      host: this,
      name: this.#name,
      feed: this.#feed,
      wanted: !!this.src,
      announcement: this.announcement,
      publisher: this.#publisher,
      lead: this.tools?.addressView(),
      // The question for the street stands in the lead.
      idle: this.#needsAddress && this.tools ? nothing : undefined,
      content: () => this.#dates(),
      empty: this.#empty,
      // Where there is room they stand beside the next day.
      entries: this.#needsAddress ? 0 : this.limit / 2,
    });
  }

  #dates(): TemplateResult {
    const [next, ...rest] = this.#days;
    return html`
      <div class="body">
        ${next ? nextView(next, this.#clock.today) : this.#nothingLeft()}
        <div class="main">
          ${this.view === 'list' ? this.#list(rest) : this.tools?.view() ?? loadingView(6)}
        </div>
      </div>
      ${this.#toolbar()}
      ${this.tools?.panel() ?? nothing}`;
  }

  /** Items but no day: all of it is hidden, or the last published collection was this morning. */
  #nothingLeft(): TemplateResult {
    return this.tools?.hidden.size
      ? html`<p>${msg('Sie haben alle Tonnen ausgeblendet.', {id: 'waste-calendar.all-hidden'})}</p>`
      : emptyView(this.#empty);
  }

  #list(days: readonly CollectionDay[]): TemplateResult {
    const shown = this.all ? days : days.slice(0, this.limit);
    return html`
      ${daysView(shown, this.#clock.today)}
      ${shown.length < days.length
        ? html`<button type="button" class="more" part="button" @click=${() => this.#showAll(days[shown.length]!.date)}>
            ${msg('Alle Termine zeigen', {id: 'waste-calendar.more'})}</button>`
        : nothing}`;
  }

  #showAll(firstNew: string): void {
    this.all = true;
    this.#focusDay = firstNew;
  }

  #toolbar(): TemplateResult {
    const views = [
      ['list', msg('Liste', {id: 'waste-calendar.view.list'})],
      ['month', msg('Monat', {id: 'waste-calendar.view.month'})],
      ['year', msg('Jahr', {id: 'waste-calendar.view.year'})],
    ] as const;
    const panels = [
      ['filter', msg('Tonnen wählen', {id: 'waste-calendar.filter'})],
      ['calendar', msg('In meinen Kalender', {id: 'waste-calendar.take'})],
    ] as const;
    return html`
      <div class="toolbar" part="toolbar">
        <div class="views" role="group" aria-label=${msg('Ansicht', {id: 'waste-calendar.view'})}>
          ${views.map(([view, label]) => html`
            <button type="button" part="button" aria-pressed=${this.view === view ? 'true' : 'false'}
              @click=${() => this.#show(view)}>${label}</button>`)}
        </div>
        <div class="tools">
          ${panels.map(([panel, label]) => html`
            <button type="button" class="quiet" part="button" aria-controls="panel-${panel}"
              aria-expanded=${this.tools?.open === panel ? 'true' : 'false'}
              @click=${() => this.#tool((tools) => tools.toggle(panel))}>${label}</button>`)}
          <button type="button" class="quiet" part="button" @click=${() => this.#tool((tools) => tools.print())}>
            ${msg('Jahresblatt drucken', {id: 'waste-calendar.print'})}</button>
        </div>
      </div>`;
  }

  #show(view: this['view']): void {
    this.view = view;
    emit(this, 'city-change', {name: 'view', value: view});
  }

  async #tool(use: (tools: WasteTools) => void): Promise<void> {
    use(await this.#loadTools());
  }

  /** Choosing an address, sheets, filters and files are one chunk that most visitors never fetch. */
  #loadTools(): Promise<WasteTools> {
    return this.#loadingTools ??= import('./waste-tools.js').then(({WasteTools}) => {
      this.tools = new WasteTools({
        host: this,
        clock: this.#clock,
        feed: this.#feed,
        name: () => this.heading || this.#name,
        publisher: () => this.#publisher,
        needsAddress: () => this.#needsAddress,
        days: () => this.#days,
        announce: (text) => {
          this.announcement = text;
        },
      });
      return this.tools;
    });
  }

  /** What is shown: the days from now on, without the bins the person has hidden. */
  get #days(): readonly CollectionDay[] {
    const hidden = this.tools?.hidden;
    const shown = hidden?.size ? this.items.filter((bin) => !hidden.has(kindOf(bin))) : this.items;
    return byDay(upcoming(shown, this.#clock.reading, this.dropAfter));
  }

  get #name(): string {
    return msg('Abfallkalender', {id: 'waste-calendar.heading'});
  }

  get #empty(): string {
    return msg('Für die nächsten Monate sind noch keine Termine veröffentlicht.', {id: 'waste-calendar.empty'});
  }

  get #publisher(): string | undefined {
    return this.#feed.items[0]?.source?.title;
  }

  /** The year that is going on and the next: what providers publish, and what the year sheet needs. */
  get #window(): {from: string; to: string; timeZone: string} {
    const year = Number(this.#clock.today.slice(0, 4));
    return {from: `${year}-01-01`, to: `${year + 2}-01-01`, timeZone: this.timeZone};
  }

  #fromToday(items: readonly Collection[]): readonly Collection[] {
    const {today} = this.#clock;
    return items.filter(({date}) => date >= today);
  }

  /** Whether a street must be known before there is a feed. */
  get #needsAddress(): boolean {
    return addressKind(this) !== undefined;
  }
}
