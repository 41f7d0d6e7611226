import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {AlertsAt} from '../../src/alerts/alerts-at.js';
import {messages} from '../../src/i18n/generated/city-alerts.js';
import {sayMoment} from '../../src/i18n/say-moment.js';
import type {Alert} from '../../src/model/alert.js';
import {emit} from '../../src/page/events.js';
import {stateSetter} from '../../src/page/states.js';
import type {Ask} from '../../src/sources/feed-request.js';
import {SourceError} from '../../src/sources/source-error.js';
import {success} from '../../src/styles/success.styles.js';
import {Alarm} from '../../src/widget/alarm.js';
import {Announcer} from '../../src/widget/announcer.js';
import {customElement} from '../../src/widget/custom-element.js';
import {Detail} from '../../src/widget/detail.js';
import type {Adapt, FeedSource, FeedState, Question} from '../../src/widget/feed.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {LiveElement} from '../../src/widget/live-element.js';
import {quietView, unansweredView} from './alert-states.js';
import {countWords} from './alert-words.js';
import {styles} from './city-alerts.styles.js';

/** AGS, ARS, WARNCELLID, or latitude and longitude. */
const anArea = /^\s*(?:\d[\d ]{3,13}\d|[-+]?\d{1,2}(?:\.\d+)?\s*,\s*[-+]?\d{1,3}(?:\.\d+)?)\s*$/;

/** A source as it is called, else where it is. */
const nameOf = ({title, url}: FeedSource): string => title || /^https?:\/\/([^/]+)/.exec(url)?.[1] || url;

/** The warnings that are bad enough, and `all` of those in force, to come or unclear, the worst first. */
interface ShownAlerts extends AlertsAt {
  readonly all: readonly Alert[];
}

const none: ShownAlerts = {inForce: [], coming: [], calledOff: [], over: [], unclear: [], all: []};

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

  /** What replaces what, what concerns a place, how it is shown: fetched with the first warning. */
  readonly #rules = new LazyPart(this, () => import('./alert-rules.js'), (rules) => dressed(this, rules));
  readonly #detail = new Detail<Alert>(this, 'alert', (id) => this.items.find((alert) => alert.id === id));
  readonly #urgent = new Announcer(this);
  readonly #alarm = new Alarm(this);
  readonly #setStates = stateSetter(this);
  #look?: {
    readonly of: readonly unknown[];
    /** From which moment until which the warnings are these. */
    readonly from: number;
    readonly until: number;
    readonly alerts: ShownAlerts;
  };
  #told?: ShownAlerts;
  #given?: readonly Alert[];

  /** The warnings in force or still to come. Setting them replaces loading. */
  @property({attribute: false})
  override get items(): readonly Alert[] {
    return super.items;
  }
  override set items(items: readonly Alert[]) {
    this.#given = items;
    if (!items.length || this.#rules.value) super.items = items;
    // Which of them count is known with the rules.
    else void this.#rules.load().then(() => this.#given === items && (super.items = items));
  }

  /** The highest severity in force. */
  get severity(): Alert['severity'] | '' {
    return this.#rules.value?.highestSeverity(this.#at().inForce) ?? '';
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
        if (items.length) await this.#rules.load();
        if (items.length && !this.#rules.value) throw new Error('The rules of warnings could not be loaded');
        return items;
      },
    };
  }

  protected override current(items: readonly Alert[]): readonly Alert[] {
    return this.#rules.value ? this.#at(items).all : items;
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
    const {inForce} = this.#at();
    this.#setStates(inForce.length ? ['warning'] : []);
    this.#alarm.in(this.today ? undefined : (this.#look?.until ?? Infinity) - this.clock.now);
    if (/ready|empty/.test(this.state)) this.#tell();
  }

  protected override lead(): unknown {
    const {text} = this.#urgent;
    return text ? html`<p class="visually-hidden" role="alert">${text}</p>` : nothing;
  }

  protected override shortfall(): unknown {
    const failed = this.sources.filter(({state}) => state === 'error');
    if (!failed.length) return super.shortfall();
    const {now} = this.clock;
    const sayFirst = (moments: readonly (number | undefined)[]) => {
      const first = Math.min(...moments.filter((moment) => moment !== undefined));
      return first < Infinity ? sayMoment(first, now, this.timeZone) : undefined;
    };
    return unansweredView({
      names: failed.map(nameOf),
      since: sayFirst(failed.map(({url}) => this.freshness.failingSince(url))),
      // Where the clock stands still, what was received just now is of that moment.
      last: sayFirst(failed.map(({asOf}) => asOf ? this.today ? now : asOf.getTime() : undefined)),
      count: this.items.length,
      retry: () => void this.reload(),
    });
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
    const rules = this.#rules.want();
    const {items} = this;
    const {clock: {now}, timeZone, headingLevel} = this;
    if (!items.length || !rules) return html`${this.#quiet()}`;
    const open = this.#detail.item;
    const level = headingLevel + 1;
    const looks = {now, timeZone, level};
    if (open) {
      return rules.alertDetail({...looks, alert: open, base: this.baseURI, back: () => this.#detail.close()});
    }
    const {unclear, calledOff} = this.#at();
    const show = (alert: Alert) => this.#detail.open(alert);
    const list = html`
      ${rules.alertList({...looks, alerts: items, unclear: new Set(unclear), open: show})}
      ${calledOff.length ? rules.calledOffList(calledOff.slice(0, 3), now, timeZone) : nothing}`;
    return this.layout === 'banner'
      ? rules.alertBanner({alert: items[0]!, more: items.length - 1, now, timeZone, list})
      : html`<p class="answer" part="answer">${countWords(items.length)}</p>${list}`;
  }

  get #area(): string {
    return this.area || this.feed.city?.officialKey || '';
  }

  #quiet(): TemplateResult {
    const facts = this.layout === 'banner' ? [this.publishers.join(', '), this.asOfWords] : [];
    const only = this.feed.failures.length ? this.sources.filter(({state}) => state === 'ready').map(nameOf) : [];
    return quietView({place: this.area ? undefined : this.feed.city?.name, only, facts});
  }

  /** The warnings there are now; found anew when one begins or ends, or other things are asked for. */
  #at(items = this.feed.items): ShownAlerts {
    const rules = this.#rules.value;
    if (!rules) return none;
    const {now} = this.clock;
    const of = [items, this.#area, this.minSeverity];
    const look = this.#look;
    const isSame = look && now >= look.from && now < look.until && of.every((one, index) => one === look.of[index]);
    if (isSame) return look.alerts;
    const lists = rules.alertsAt(items, now, this.#area ? rules.parseArea(this.#area) : undefined);
    const [inForce, coming, unclear] = [lists.inForce, lists.coming, lists.unclear]
      .map((some) => some.filter((alert) => rules.isAtLeast(alert, this.minSeverity))) as [Alert[], Alert[], Alert[]];
    const all = [...inForce, ...coming, ...unclear].sort(rules.compareAlerts);
    const alerts = {...lists, inForce, coming, unclear, all};
    this.#look = {of, from: now, until: rules.nextChange(items, now) ?? Infinity, alerts};
    return alerts;
  }

  /** Says what has changed since the last look, and tells the page. */
  #tell(): void {
    const alerts = this.#at();
    const before = this.#told;
    if (alerts === before) return;
    this.#told = alerts;
    const rules = this.#rules.value;
    if (!before) {
      if (this.items.length) this.announcer.say(countWords(this.items.length));
      return;
    }
    const {urgent = '', polite = ''} = rules?.newsOf(before, alerts, this.clock.now, this.timeZone) ?? {};
    if (!urgent && !polite) return;
    this.#urgent.say(urgent);
    this.announcer.say(polite);
    emit(this, 'city-update', {name: 'alerts', value: this.items});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-alerts': CityAlerts;
  }
}
