import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type * as AreaRules from '../../src/alerts/alert-area.js';
import type {ShownAlerts} from '../../src/alerts/alert-lists.js';
import {messages} from '../../src/i18n/generated/city-alerts.js';
import type {Alert} from '../../src/model/alert.js';
import {emit} from '../../src/page/events.js';
import {stateSetter} from '../../src/page/states.js';
import type {Ask} from '../../src/sources/feed-request.js';
import {SourceError} from '../../src/sources/source-error.js';
import {success} from '../../src/styles/success.styles.js';
import {Alarm} from '../../src/widget/alarm.js';
import {customElement} from '../../src/widget/custom-element.js';
import {Detail} from '../../src/widget/detail.js';
import type {Adapt, FeedState, Question} from '../../src/widget/feed.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {LiveElement} from '../../src/widget/live-element.js';
import type * as BannerPart from './alert-banner.js';
import type * as ListPart from './alert-list.js';
import {countWords, quietView, unansweredView} from './alert-states.js';
import {styles} from './city-alerts.styles.js';
import type * as UnansweredPart from './unanswered-words.js';
import type {Warnings} from './warnings.js';

/** AGS, ARS, WARNCELLID, or latitude and longitude. */
const anArea = /^\s*(?:\d[\d ]{3,13}\d|[-+]?\d{1,2}(?:\.\d+)?\s*,\s*[-+]?\d{1,3}(?:\.\d+)?)\s*$/;

/**
 * Official warnings of a place: what is warned of, how bad it is on a scale of four steps, from when until when, and
 * what to do. It says that there is no warning only where every source has answered.
 *
 * @summary Am I in danger, and what do I do?
 * @prop {readonly Alert[]} items - The warnings in force or still to come. Setting them replaces loading.
 * @prop {string} severity - The highest severity in force: `minor`, `moderate`, `severe`, `extreme`, `unknown`, or
 *   empty.
 * @slot empty - Shown below the line that says that there is no warning.
 * @fires city-select - A person chose a warning. Cancelable: show a detail view of your own.
 * @fires city-update - The warnings have changed: `{name: 'alerts', value}`.
 * @csspart list - The list of warnings.
 * @csspart item - One warning.
 * @csspart detail - The open warning.
 * @csspart answer - How many warnings there are, or that there is none; when the open one holds.
 * @cssState warning - A warning is in force.
 * @cssState ready - Something is warned of, or a part of the sources has answered.
 * @cssState empty - Every source has answered, and nothing is warned of.
 * @cssState error - No source has answered.
 */
@customElement('city-alerts', messages)
export class CityAlerts extends LiveElement<Alert> {
  static override styles = [...LiveElement.styles, success, styles];

  /** Seconds between reloads; 0 = never. */
  override refresh = 120;

  /** The place: AGS, ARS, WARNCELLID or `lat,lon`. Default: the `officialKey` of the profile. */
  @property() area = '';

  /** The least severity shown: `minor`, `moderate`, `severe` or `extreme`. What nobody has rated is always shown. */
  @property({attribute: 'min-severity'}) minSeverity: 'minor' | 'moderate' | 'severe' | 'extreme' = 'minor';

  /** `auto`: a list; `banner`: one line that grows only when there is something; `board`: a public screen. */
  @property({reflect: true}) layout: 'auto' | 'banner' | 'board' = 'auto';

  /** Id of the warning opened at first. */
  @property() item = '';

  /** Keeps the open warning (`?alert=…`) in the page's address, for sharing. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  protected override readonly kind = 'alerts';

  /** What shows warnings: fetched with the first of them, together with the rules of what replaces what. */
  readonly #list = new LazyPart(this, () => import('./alert-list.js'), (part) => this.#warned(part));
  readonly #banner = new LazyPart(this, () => import('./alert-banner.js'), (part) => this.#warned(part));
  /** What concerns a place: fetched where a place is asked for. */
  readonly #places = new LazyPart<typeof AreaRules>(this, () => import('../../src/alerts/alert-area.js'));
  readonly #unanswered = new LazyPart<typeof UnansweredPart>(this, () => import('./unanswered-words.js'));
  readonly #detail = new Detail<Alert>(this, 'alert', (id) => this.items.find((alert) => alert.id === id));
  readonly #alarm = new Alarm(this);
  readonly #setStates = stateSetter(this);
  #warnings?: Warnings;
  #looked = false;
  #given?: readonly Alert[];

  /** The warnings in force or still to come. Setting them replaces loading. */
  @property({attribute: false})
  override get items(): readonly Alert[] {
    return super.items;
  }
  override set items(items: readonly Alert[]) {
    this.#given = items;
    if (!items.length || this.#warnings) super.items = items;
    // Which of them count is known with the rules.
    else void this.#load().then(() => this.#given === items && (super.items = items));
  }

  /** The highest severity in force. */
  get severity(): Alert['severity'] | '' {
    return this.#now?.inForce[0]?.severity ?? '';
  }

  /** Loads anew; settles when the new data is shown or has failed, and what is known of the failure is said. */
  override async reload(): Promise<void> {
    await super.reload();
    if (this.feed.failures.length) await this.#unanswered.load();
    await this.updateComplete;
  }

  protected override ownHeading(): string {
    return msg('Warnungen', {id: 'city-alerts.heading'});
  }

  protected override emptyText(): string {
    return msg('Zurzeit gibt es keine Warnungen.', {id: 'city-alerts.empty'});
  }

  protected override ask(): Ask {
    return {...super.ask(), area: this.#area};
  }

  protected override question(): Question {
    const area = this.#area;
    if (!area || anArea.test(area)) return super.question();
    const fault = new SourceError('config', '', `area="${area}" is no AGS, ARS, WARNCELLID or latitude,longitude`);
    return {read: {}, fault};
  }

  protected override adapt(): Adapt<Alert> {
    return {
      alerts: async (items) => {
        if (items.length || this.items.length) await this.#load();
        if (items.length && !this.#warnings) throw new Error('The rules of warnings could not be loaded');
        return items;
      },
    };
  }

  protected override current(items: readonly Alert[]): readonly Alert[] {
    return this.#warnings?.of(items).all ?? items;
  }

  /** Silence is no all-clear: "empty" takes an answer of every source. */
  protected override standing(count: number): FeedState {
    const {failures, sources} = this.feed;
    if (count) return 'ready';
    if (!failures.length) return 'empty';
    return sources.some(({state}) => state === 'ready') ? 'ready' : 'error';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const alerts = this.#now;
    this.#setStates(alerts?.inForce.length ? ['warning'] : []);
    this.#alarm.in(alerts && !this.today ? alerts.until - this.clock.now : undefined);
    if (!/ready|empty/.test(this.state)) return;
    this.#looked = true;
    if (alerts && this.#warnings?.tell(alerts)) emit(this, 'city-update', {name: 'alerts', value: this.items});
  }

  protected override lead(): unknown {
    const urgent = this.#warnings?.urgent;
    return urgent ? html`<p class="visually-hidden" role="alert">${urgent}</p>` : nothing;
  }

  protected override shortfall(): unknown {
    const failed = this.sources.filter(({state}) => state === 'error');
    if (!failed.length) return super.shortfall();
    const {clock: {now}, timeZone, items: {length: count}} = this;
    const more = this.#unanswered.want()?.unansweredWords({
      sources: failed, count, now, timeZone,
      failingSince: (url) => this.freshness.failingSince(url),
      // Where the clock stands still, what was received just now is of that moment.
      seen: (asOf) => this.today ? now : asOf.getTime(),
    });
    return unansweredView(count, more, () => void this.reload());
  }

  protected override failedView(): unknown {
    return this.sources.length ? html`${this.shortfall()}<slot></slot>` : super.failedView();
  }

  protected override emptyView(): TemplateResult {
    return html`${this.#quiet()}<slot name="empty"></slot><slot></slot>`;
  }

  protected override origin(): unknown {
    return this.layout === 'banner' ? nothing : super.origin();
  }

  protected override get rows(): number {
    return this.layout === 'banner' ? -1 : 2;
  }

  protected override renderItems(): TemplateResult {
    const {items, clock: {now}, timeZone, headingLevel} = this;
    if (!items.length) return this.#quiet();
    const looks = {now, timeZone, level: headingLevel + 1};
    const alert = this.#detail.item;
    const whole = alert && this.#warnings?.whole.want();
    if (whole) return whole.alertDetail({...looks, alert, base: this.baseURI, back: () => this.#detail.close()});
    const isBanner = this.layout === 'banner';
    const {unclear = [], calledOff = []} = this.#now ?? {};
    const list = (isBanner ? this.#list.value : this.#list.want())?.alertList({
      ...looks, calledOff, alerts: items, unclear: new Set(unclear), open: (one) => this.#detail.open(one),
    });
    const banner = isBanner && this.#banner.want();
    if (banner) return banner.alertBanner({...looks, alerts: items, list, unfold: () => void this.#list.load()});
    // How many there are is said even where nothing else can be had.
    return html`<p class="answer" part="answer">${countWords(items.length)}</p>${list}`;
  }

  /** All that is needed to show warnings; settles when it is there or cannot be had. */
  async #load(): Promise<void> {
    await Promise.all([
      (this.layout === 'banner' ? this.#banner : this.#list).load(), this.#area && this.#places.load(),
    ]);
    await this.#warnings?.load(!!this.#detail.id);
  }

  get #area(): string {
    return this.area || this.feed.city?.officialKey || '';
  }

  #quiet(): TemplateResult {
    const facts = this.layout === 'banner' ? [this.publishers.join(', '), this.asOfWords] : [];
    const only = this.feed.failures.length ? this.sources.filter(({state}) => state === 'ready') : [];
    return quietView({place: this.area ? undefined : this.feed.city?.name, only, facts});
  }

  /** The warnings of now; absent as long as there was none. */
  get #now(): ShownAlerts | undefined {
    return this.#warnings?.of(this.feed.items);
  }

  #warned<Part extends typeof ListPart | typeof BannerPart>(part: Part): Part {
    this.#warnings ??= new part.Warnings(this, {
      area: () => this.#area, places: this.#places, now: () => this.clock.now,
      announcer: this.announcer, isFirst: !this.#looked,
    });
    return dressed(this, part);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-alerts': CityAlerts;
  }
}
