import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/waste-calendar.js';
import type {Collection} from '../../src/model/collection.js';
import {emit} from '../../src/page/events.js';
import {addressKind} from '../../src/sources/address-kind.js';
import {wasteColors} from '../../src/styles/waste-colors.styles.js';
import {loadingView, viewSwitch} from '../../src/ui/feed-views.js';
import type {View} from '../../src/ui/feed-views.js';
import type {CollectionDay} from '../../src/waste/collection-days.js';
import {byDay, kindOf, upcoming} from '../../src/waste/collection-days.js';
import {customElement} from '../../src/widget/custom-element.js';
import {FeedElement} from '../../src/widget/feed-element.js';
import type {Adapt, Question} from '../../src/widget/feed.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {Paging} from '../../src/widget/paging.js';
import {viewsOf} from '../../src/widget/views.js';
import {daysView, nextView} from './collection-list.js';
import {styles} from './waste-calendar.styles.js';
import type {WasteDesk} from './waste-desk.js';
import {memoryOf} from './waste-memory.js';
import {toolbarView} from './waste-toolbar.js';
import type * as WasteToolsModule from './waste-tools.js';
import type {Panel, WasteTools} from './waste-tools.js';

/**
 * When is which bin collected? The next collection first, then the days after it; as a month sheet or a year sheet
 * for the fridge; to take along as a calendar file with a reminder.
 *
 * @summary When is which bin collected?
 * @prop {readonly Collection[]} items - The collections from today on, before any filter of the person's. Setting them
 *   replaces loading.
 * @slot - Shown before the element is ready, without JavaScript, and when nothing could be loaded: a link to the PDF.
 * @slot empty - Shown when the provider has published no dates.
 * @slot footer - Below everything: a phone number, a link to the provider.
 * @fires city-select - A person chose a day of the month sheet. Cancelable.
 * @fires city-change - A person changed `street`, `house`, `view` or `bins`.
 * @fires city-navigate - A person takes the calendar file or follows a link. Cancelable.
 * @csspart toolbar - The row of tools.
 * @csspart list - The list of days.
 * @csspart item - One day.
 * @csspart answer - The next collection.
 * @csspart filter - The choice of bins.
 * @csspart meta - Secondary text: sizes, distances, where the data comes from.
 * @cssprop --waste-calendar-next-background - Surface of the next collection. Default `--city-color-surface-raised`.
 * @cssprop --waste-calendar-sign-size - Size of the bins' signs. Default 1.5em.
 * @cssState ready - Dates are shown.
 * @cssState empty - No dates are published.
 * @cssState stale - Kept dates stand in for the feed.
 */
@customElement('waste-calendar', messages)
export class WasteCalendar extends FeedElement<Collection> {
  static override styles = [...FeedElement.styles, wasteColors, styles];

  /** Address of the feed; several, separated by white space, are merged. `{street}` and `{house}` are filled in. */
  declare src: string;

  /** Id of the format, where the content does not tell: `icalendar`, `abfallnavi`, `sva`, `csv`, `stadtbausteine`. */
  declare format: string;

  /** Most days shown before "show more". */
  override limit = 6;

  /** Seconds between reloads; 0 = never. */
  override refresh = 21_600;

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

  /** The views offered, the first one at first: `list`, `month`, `year`. */
  @property() views = 'list month year';

  /** The view shown. */
  @property() view: 'list' | 'month' | 'year' | '' = '';

  @state() private panel?: Panel;

  protected override readonly kind = 'collections';

  readonly #days = new Paging(this, '[data-date]');
  /** Choosing an address, sheets, filters and files are one chunk that most visitors never fetch. */
  readonly #tools: LazyPart<WasteTools, typeof WasteToolsModule> = new LazyPart(
    this, () => import('./waste-tools.js'), ({WasteTools}) => dressed(this, new WasteTools(this.#desk)));

  protected override ownHeading(): string {
    return msg('Abfallkalender', {id: 'waste-calendar.heading'});
  }

  protected override emptyText(): string {
    return msg('Für die nächsten Monate sind noch keine Termine veröffentlicht.', {id: 'waste-calendar.empty'});
  }

  /** The year that is going on and the next: what providers publish, and what the year sheet needs. */
  protected override question(): Question {
    const year = Number(this.clock.today.slice(0, 4));
    return {
      addresses: this.#needsAddress ? this.#tools.value?.address.feeds : this.src,
      read: {from: `${year}-01-01`, to: `${year + 2}-01-01`, timeZone: this.timeZone},
      variant: this.fractions,
    };
  }

  protected override adapt(): Adapt<Collection> {
    const {timeZone, fractions} = this;
    return {
      events: async (events) => {
        // Both at once: what a module imports is asked for only when it has come.
        const [{feedCollections, parseFractions}] = await Promise.all(
          [import('../../src/waste/event-collections.js'), import('../../src/text/fold.js')]);
        return feedCollections(events, {timeZone, fractions: parseFractions(fractions)});
      },
      collections: async (bins) => {
        if (!fractions) return bins;
        const {parseFractions, remapped} = await import('../../src/waste/fraction-mapping.js');
        return remapped(bins, parseFractions(fractions));
      },
    };
  }

  protected override current(items: readonly Collection[]): readonly Collection[] {
    const {today} = this.clock;
    return items.filter(({date}) => date >= today);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.clock.tickAt(this.dropAfter);
    const tools = this.#tools.value;
    if (tools) tools.follow(changed);
    else if (this.#needsAddress || this.#view !== 'list' || changed.size && memoryOf(this).read()) this.#tools.want();
  }

  protected override lead(): unknown {
    // Streets of a host that must not be asked yet cannot be chosen.
    return this.state === 'idle' && this.feed.held ? nothing : this.#tools.value?.address.view() ?? nothing;
  }

  /** While a street has to be chosen, the question for it stands in the lead. */
  protected override idleView(): unknown {
    return this.#needsAddress && this.#tools.value ? nothing : super.idleView();
  }

  /** Where there is room they stand beside the next day. */
  protected override get rows(): number {
    return this.#needsAddress ? 0 : this.limit / 2;
  }

  protected override renderItems(): TemplateResult {
    const tools = this.#tools.value;
    const {today} = this.clock;
    const [next, ...rest] = this.#shown;
    return html`
      <div class="body">
        ${next ? nextView(next, today) : this.#nothingLeft()}
        <div class="main">
          ${viewSwitch(viewsOf(this.views), this.#view, (view) => this.#show(view))}
          ${this.#view === 'list' ? this.#list(rest) : tools?.sheet() ?? loadingView(6)}
        </div>
      </div>
      ${toolbarView({
        panel: tools && this.panel,
        toggle: (panel) => this.#tools.use(() => {
          this.panel = this.panel === panel ? undefined : panel;
        }),
        print: () => this.#tools.use((loaded) => loaded.print()),
      })}
      ${tools?.panel(this.panel) ?? nothing}`;
  }

  /** Items but no day: all of it is hidden, or the last published collection was this morning. */
  #nothingLeft(): TemplateResult {
    return this.#tools.value?.hidden.size
      ? html`<p>${msg('Sie haben alle Tonnen ausgeblendet.', {id: 'waste-calendar.all-hidden'})}</p>`
      : this.emptyView();
  }

  #list(days: readonly CollectionDay[]): TemplateResult {
    const shown = days.slice(0, this.#days.of(days.length));
    return html`
      ${daysView(shown, this.clock.today)}
      ${days.length > this.#days.shown
        ? html`<button type="button" class="more" part="button" @click=${() => this.#days.showMore(days.length)}>
            ${msg('Alle Termine zeigen', {id: 'waste-calendar.more'})}</button>`
        : nothing}`;
  }

  #show(view: View): void {
    this.view = view;
    if (view !== 'list') void this.#tools.load();
    emit(this, 'city-change', {name: 'view', value: view});
  }

  get #view(): string {
    return this.view || viewsOf(this.views)[0] || 'list';
  }

  /** The access that the tools have to the widget. */
  get #desk(): WasteDesk {
    return {
      host: this,
      clock: this.clock,
      feed: this.feed,
      view: () => this.#view,
      title: () => this.heading || this.ownHeading(),
      publisher: () => this.publisher,
      days: () => this.#shown,
      announce: (text, typing) => this.announcer.say(text, typing),
    };
  }

  /** The days that are shown: from now on, without the bins the person has hidden. */
  get #shown(): readonly CollectionDay[] {
    const hidden = this.#tools.value?.hidden;
    const bins = hidden?.size ? this.items.filter((bin) => !hidden.has(kindOf(bin))) : this.items;
    return byDay(upcoming(bins, this.clock.reading, this.dropAfter));
  }

  /** Whether a street must be known before there is a feed. */
  get #needsAddress(): boolean {
    return addressKind(this) !== undefined;
  }
}
