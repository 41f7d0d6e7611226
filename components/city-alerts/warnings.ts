import type {ReactiveControllerHost} from 'lit';
import type * as AreaRules from '../../src/alerts/alert-area.js';
import {shownAlerts} from '../../src/alerts/alert-lists.js';
import type {Concerns, ShownAlerts} from '../../src/alerts/alert-lists.js';
import type {Alert} from '../../src/model/alert.js';
import {Announcer} from '../../src/widget/announcer.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import type * as DetailPart from './alert-detail.js';
import type * as NewsPart from './alert-news.js';
import {countWords} from './alert-states.js';

interface WarnedHost extends ReactiveControllerHost {
  readonly renderRoot: Node;
  readonly timeZone: string;
  readonly minSeverity: 'minor' | 'moderate' | 'severe' | 'extreme';
}

interface WarningsState {
  /** The place, as it is written; empty: any. */
  area(): string;
  /** What concerns a place. */
  readonly places: LazyPart<typeof AreaRules>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Says what can wait until somebody has heard the rest. */
  readonly announcer: Announcer;
  /** Whether nobody has been told yet that there is no warning. */
  readonly isFirst: boolean;
}

const none: ShownAlerts = {inForce: [], coming: [], calledOff: [], over: [], unclear: [], all: [], until: Infinity};

/** The warnings there are, of what was read, and what is said of changes. It is fetched with the first warning. */
export class Warnings {
  /** All of a warning: fetched when somebody opens one. */
  readonly whole: LazyPart<typeof DetailPart>;

  readonly #host: WarnedHost;
  readonly #state: WarningsState;
  /** What is said of changes: fetched when warnings are loaded anew. */
  readonly #news: LazyPart<typeof NewsPart>;
  readonly #urgent: Announcer;
  #last?: {readonly of: readonly unknown[]; readonly from: number; readonly alerts: ShownAlerts};
  #told?: ShownAlerts;

  constructor(host: WarnedHost, state: WarningsState) {
    this.#host = host;
    this.#state = state;
    this.whole = new LazyPart(host, () => import('./alert-detail.js'), (part) => dressed(host, part));
    this.#news = new LazyPart(host, () => import('./alert-news.js'));
    this.#urgent = new Announcer(host);
    if (!state.isFirst) this.#told = none;
  }

  /** What is to be heard at once. */
  get urgent(): string {
    return this.#urgent.text;
  }

  /** Settles when the words for another look, and for an open warning, are there or cannot be had. */
  async load(isOpen: boolean): Promise<void> {
    await Promise.all([this.#told && this.#news.load(), isOpen && this.whole.load()]);
  }

  /** The warnings of now; found anew when one begins or ends, or other things are asked for. */
  of(items: readonly Alert[]): ShownAlerts {
    const {minSeverity} = this.#host;
    const [area, now] = [this.#state.area(), this.#state.now()];
    const of = [items, area, minSeverity, this.#state.places.value];
    const last = this.#last;
    const isSame = last && of.every((one, index) => one === last.of[index]);
    if (isSame && now >= last.from && now < last.alerts.until) return last.alerts;
    const alerts = shownAlerts(items, now, minSeverity, this.#concerns(area));
    this.#last = {of, from: now, alerts};
    return alerts;
  }

  /** Says what has changed since the last look; answers whether anything has. */
  tell(alerts: ShownAlerts): boolean {
    const before = this.#told;
    if (alerts === before) return false;
    const count = alerts.all.length;
    const some = count ? countWords(count) : '';
    if (!before || !count && !before.all.length) {
      this.#told = alerts;
      if (some) this.#state.announcer.say(some);
      return false;
    }
    const news = this.#news.want();
    // The words are on their way; where they cannot be had, the number alone is said.
    if (!news && !this.#news.failed) return false;
    this.#told = alerts;
    const {urgent, polite} = news?.newsOf(before, alerts, this.#state.now(), this.#host.timeZone)
      ?? {urgent: '', polite: some};
    if (!urgent && !polite) return false;
    this.#urgent.say(urgent);
    this.#state.announcer.say(polite);
    return true;
  }

  #concerns(text: string): Concerns | undefined {
    const places = text ? this.#state.places.want() : undefined;
    // As long as the rules of areas are not there nobody can tell: no warning is left out.
    if (!places) return text ? () => undefined : undefined;
    const area = places.parseArea(text);
    return area && ((alert) => places.concerns(alert, area));
  }
}
