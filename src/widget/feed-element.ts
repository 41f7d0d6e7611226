import {html, nothing} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Problem} from '../model/problem.js';
import type {Kind} from '../model/read-options.js';
import {feed} from '../styles/feed.styles.js';
import {failedView, loadingText, loadingView, originView, partFailedView, partialView} from '../ui/feed-views.js';
import {Announcer} from './announcer.js';
import {CityElement} from './city-element.js';
import type * as ConsentPart from './consent-part.js';
import {Clock} from './clock.js';
import {Feed} from './feed.js';
import type {Adapt, FeedSource, FeedState, Item, Question} from './feed.js';
import {failedParts, LazyPart} from './lazy-part.js';
import {mayBeWrong} from './may-be-wrong.js';
import {widgetFrame} from './widget-frame.js';

/** Entries that were lost, or broken so that something of them may be. */
const lost = (problems: readonly Problem[]): number => problems.filter(({severity, code}) =>
  severity === 'error' || /^(bad-(entry|start|date|xml|script)|missing-end)$/.test(code)).length;

/** Whether the file breaks off: it is then unknown how much is missing. */
const breaksOff = (problems: readonly Problem[]): boolean =>
  problems.some(({code}) => code === 'missing-end' || code === 'bad-xml');

/**
 * A widget that shows a feed: the attributes, properties, events, slots and states that all of them have, the feed
 * itself, and the frame with its four states. A widget says what differs: what kind of items it reads, what it is
 * called, and how it shows the items.
 *
 * @slot - Shown before the element is ready, without JavaScript, and when nothing could be loaded.
 * @slot heading - Replaces the heading's text.
 * @slot empty - Shown when nothing is published.
 * @slot footer - Below everything.
 * @fires city-load - The feed was read, or a kept copy stands in for it.
 * @fires city-error - The feed could not be read.
 * @fires city-navigate - A person follows a link. Cancelable.
 * @fires city-consent - A person allows a host of the profile's `hosts.consent` to be asked. Cancelable.
 * @csspart root - The whole widget.
 * @csspart heading - The heading.
 * @csspart meta - Secondary text: where the data comes from.
 * @csspart notice - A message in sight: what failed, what is missing.
 * @csspart status - What a screen reader hears of changes.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @cssState idle - Nothing to load yet.
 * @cssState loading - The first data is on its way.
 * @cssState ready - Data is shown.
 * @cssState empty - Nothing is published.
 * @cssState error - The feed could not be read.
 * @cssState stale - Kept data stands in for the feed.
 */
export abstract class FeedElement<T extends Item> extends CityElement {
  static override styles: CSSResult[] = [...CityElement.styles, feed];

  /** Address of the feed; several, separated by white space, are merged. */
  @property() src = '';

  /** Id of the format, where the content does not tell. */
  @property() format = '';

  /** The heading's text; empty: none. */
  @property() heading?: string;

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Most items shown before "show more". */
  @property({type: Number}) limit = 10;

  /** Seconds between reloads; 0 = never. */
  @property({type: Number}) refresh = 3600;

  /** `eager` loads at once, `lazy` when the widget comes near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'lazy';

  /** The day (`YYYY-MM-DD`) or moment (RFC 3339) taken as now: for demos, tests and previews. */
  @property() today = '';

  /** IANA zone of the city. */
  @property({attribute: 'time-zone'}) timeZone = 'Europe/Berlin';

  /** `none`: the last good answer is not kept on the device. */
  @property() cache: 'default' | 'none' = 'default';

  /** Which entry of the city's profile holds, where two of one tag stand on a page: `tag.name`, then `tag`. */
  @property() name = '';

  /** As on `<img>`: what the feed's server hears of the page that asks; nothing without it. */
  @property({attribute: 'referrerpolicy'}) referrerPolicy = '';

  /** Hosts of the profile's `hosts.consent` that may be asked, separated by white space: the page has cleared them. */
  @property() consent = '';

  /** Tells screen readers of the person's last change. */
  protected readonly announcer = new Announcer(this);

  protected readonly clock = new Clock(this);

  protected readonly feed: Feed<T> = new Feed<T>(this, {
    kind: () => this.kind,
    adapt: () => this.adapt(),
    ask: () => this.question(),
    current: (items) => this.current(items),
    interval: this.interval?.bind(this),
    standing: this.standing?.bind(this),
  });

  readonly #consent = new LazyPart<typeof ConsentPart>(this, () => import('./consent-part.js'));

  /** The loaded items, before any filter of the person's. Setting them replaces loading. */
  @property({attribute: false})
  get items(): readonly T[] {
    return this.current(this.feed.items);
  }
  set items(items: readonly T[]) {
    this.feed.give(items);
  }

  /** `idle`, `loading`, `ready`, `empty` or `error`. */
  get state(): FeedState {
    return this.feed.state;
  }

  /** Whether kept data stands in for the feed, or live data is older than the widget allows. */
  get stale(): boolean {
    return this.feed.stale || this.feed.old;
  }

  /** When the data was received. */
  get asOf(): Date | null {
    return this.feed.asOf;
  }

  /** The addresses, each with what has become of it: `{url, title, state, code, asOf, count}`. */
  get sources(): readonly FeedSource[] {
    return this.feed.sources;
  }

  /** Problems of reading, each with the address it is from. */
  get problems(): readonly Problem[] {
    return this.feed.problems;
  }

  /** Loads anew; settles when the new data is shown or has failed. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  /** An author's mistakes are named in the console, by a part that is fetched only where there may be one. */
  protected override firstUpdated(): void {
    if (mayBeWrong(this)) void import('./mistakes.js').then(({nameMistakes}) => nameMistakes(this), () => {});
  }

  /** The kind of items the widget reads. */
  protected abstract readonly kind: Kind;

  /** The widget's name, its heading unless the page gives another. */
  protected abstract ownHeading(): string;

  /** The text for a feed in which nothing is published. */
  protected abstract emptyText(): string;

  /** Shows the items; called while there are some. */
  protected abstract renderItems(): TemplateResult;

  /** The question to the feed: its addresses and the stretch of time. */
  protected question(): Question {
    return {addresses: this.src, read: {timeZone: this.timeZone, ...this.today && {now: this.today}}};
  }

  /** How items of another kind become those of the widget. */
  protected adapt(): Adapt<T> {
    return undefined;
  }

  /** The items that count from now on, of all that were read. */
  protected current(items: readonly T[]): readonly T[] {
    return items;
  }

  /** Milliseconds from an attempt to load to the next, where `refresh` alone does not say. */
  protected interval?(): number;

  /** The state if `count` items are to be shown, where the widget has a rule of its own. */
  protected standing?(count: number): FeedState;

  /** Stands between the heading and the data, in every state. */
  protected lead(): unknown {
    return nothing;
  }

  /** Shown while it is not known yet what to load. */
  protected idleView(): unknown {
    return this.src ? loadingView(this.rows) : html`<slot></slot>`;
  }

  /** Number of entries in the skeleton while they load. */
  protected get rows(): number {
    return this.limit;
  }

  /** The publisher of the data. */
  protected get publisher(): string | undefined {
    return this.feed.items[0]?.source?.title;
  }

  /** The view for a feed in which nothing is published, with the author's own content. */
  protected emptyView(): TemplateResult {
    return html`<slot name="empty"><p>${this.emptyText()}</p></slot><slot></slot>`;
  }

  protected override render(): TemplateResult {
    const {held} = this.feed;
    return widgetFrame({
      host: this,
      name: this.ownHeading(),
      lead: [this.feed.region?.choice?.(), this.lead()],
      announcement: this.state === 'loading' ? loadingText() : this.announcer.text,
      content: html`${held && this.#consent.want()?.consentView(this, held)}${this.#stateView()}${this.#missing()}`,
      origin: this.origin(),
    });
  }

  /** How old the data is, where it comes from, and how much of it could not be read. */
  protected origin(): unknown {
    return originView(this.feed.asOf, this.publisher, this.timeZone, this.unread);
  }

  /** How many entries could not be read. */
  protected get unread(): number {
    return lost(this.feed.problems);
  }

  /** Says above the items that some of them are missing or old. */
  protected shortfall(): unknown {
    const {failures, stale, asOf, problems, state} = this.feed;
    const incomplete = failures.length || stale || breaksOff(problems) || state === 'empty' && this.unread;
    return incomplete ? partialView(stale, asOf, this.timeZone) : nothing;
  }

  /** Nothing can be shown: what happened, and what to do. */
  protected failedView(): unknown {
    return html`${failedView(this.feed.failures[0]?.code, () => void this.reload())}<slot></slot>`;
  }

  /** A part that was needed could not be loaded: says so, and asks again. */
  #missing(): unknown {
    const failed = failedParts(this);
    return failed.length ? partFailedView(() => failed.forEach((part) => void part.load())) : nothing;
  }

  #stateView(): unknown {
    const {state} = this;
    if (state === 'error') return this.failedView();
    // What nobody has asked for yet is not empty.
    if (this.feed.held && /idle|empty/.test(state)) return html`<slot></slot>`;
    if (state === 'idle') return this.idleView();
    if (state === 'loading') return loadingView(this.rows);
    return html`
      ${this.shortfall()}
      ${state === 'empty' ? this.emptyView() : this.renderItems()}`;
  }
}
