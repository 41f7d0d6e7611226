import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CityEvent} from '../../src/model/city-event.js';
import type {Clock} from '../../src/widget/clock.js';
import {DeepLink} from '../../src/widget/deep-link.js';
import {LazyPart} from '../../src/widget/lazy-part.js';
import {memo} from '../../src/widget/memo.js';
import {asksMore, countFilters, formText, listing, noFilter, parseForm} from './event-query.js';
import type {EventForm, EventRange, Listing, Viewpoint} from './event-query.js';
import type * as EventSearch from './event-search.js';

interface FinderHost extends ReactiveControllerHost {
  readonly items: readonly CityEvent[];
  readonly timeZone: string;
  readonly name: string;
  readonly deepLink: boolean;
  /** The range and the words that the page's author sets at first. */
  readonly range: EventRange;
  readonly query: string;
}

/** The search of a person among the events: a form, kept in the page's address, and the events it finds. */
export class EventFinder implements ReactiveController {
  form = noFilter;
  /** What looks for more than days; it comes when it is needed. */
  readonly search: LazyPart<typeof EventSearch>;

  readonly #host: FinderHost;
  readonly #clock: Clock;
  readonly #link: DeepLink;
  #preset: Partial<EventForm> = noFilter;
  #linked = false;
  readonly #found = memo((events: readonly CityEvent[], form: EventForm, search?: typeof EventSearch) =>
    search ? search.search(events, form) : events);
  /** Finds and sorts once, however often the list is rendered. */
  readonly #listing = memo((events: readonly CityEvent[], form: EventForm, _today: string, _zone: string) =>
    listing(events, form, this.viewpoint));

  constructor(host: FinderHost, clock: Clock) {
    this.#host = host;
    this.#clock = clock;
    this.search = new LazyPart(host, () => import('./event-search.js'));
    this.#link = new DeepLink(host, 'events', () => this.#takeLink());
    host.addController(this);
  }

  hostUpdate(): void {
    const {range, query: text, deepLink} = this.#host;
    if (range !== this.#preset.range || text !== this.#preset.text) {
      this.#preset = {range, text};
      this.form = {...this.form, ...this.#preset};
    }
    // The filter in the page's address comes before the attributes.
    if (deepLink && !this.#linked && this.#link.value) this.#takeLink();
    this.#linked = deepLink;
  }

  get viewpoint(): Viewpoint {
    const {today, now} = this.#clock;
    return {today, now, timeZone: this.#host.timeZone};
  }

  /** Whether not all events are asked for. */
  get isNarrowed(): boolean {
    return this.form.range !== noFilter.range || countFilters(this.form) > 0;
  }

  /** The events found; `undefined` while the search module is on its way. */
  get listing(): Listing | undefined {
    const {items, timeZone} = this.#host;
    const search = asksMore(this.form) ? this.search.want() : undefined;
    if (asksMore(this.form) && !search) return undefined;
    return this.#listing(this.#found(items, this.form, search), this.form, this.#clock.today, timeZone);
  }

  change(part: Partial<EventForm>): void {
    this.form = {...this.form, ...part};
    this.#link.record(formText(this.form), true);
    this.#host.requestUpdate();
  }

  #takeLink(): void {
    const {value} = this.#link;
    this.form = value ? parseForm(value) : {...noFilter, ...this.#preset};
    this.#host.requestUpdate();
  }
}
