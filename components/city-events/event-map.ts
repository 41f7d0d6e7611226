import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {intlLocale} from '../../src/i18n/locale.js';
import type {MapPlace} from '../../src/map/map-place.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {map} from '../../src/styles/map.styles.js';
import {form} from '../../src/styles/form.styles.js';
import {FocusLater} from '../../src/widget/focus-later.js';
import {MapPart} from '../../src/widget/map-part.js';
import {memo} from '../../src/widget/memo.js';
import type {EventDesk} from './event-desk.js';
import {styles} from './event-map.styles.js';
import type {Listing} from './event-query.js';
import {countWords, titleOf} from './event-words.js';

export {messages} from '../../src/i18n/generated/event-map.js';

/** A point on the map, and what is on there. */
interface Spot extends MapPlace {
  readonly events: readonly CityEvent[];
}

/** Id of the point at which an event is; empty where that is not known. */
function spotOf({location}: CityEvent): string {
  const {latitude, longitude} = location ?? {};
  return latitude === undefined || longitude === undefined ? '' : `${latitude},${longitude}`;
}

const eventsIn = ({days}: Listing): readonly CityEvent[] =>
  days.flatMap(({entries}) => entries.map(({event}) => event));

/** The points of some events, in the events' order. A series stands at its place once, as in the list. */
function spotsOf(found: Listing): readonly Spot[] {
  const spots = new Map<string, CityEvent[]>();
  for (const event of eventsIn(found)) {
    const id = spotOf(event);
    if (id) spots.set(id, [...spots.get(id) ?? [], event]);
  }
  return [...spots].map(([id, events]) => {
    const {latitude, longitude} = events[0]!.location!;
    const kinds = new Set(events.map(({categories}) => categories?.[0]));
    // A mark has one sign: that of a kind which not all of them are would be wrong.
    const categories = kinds.size === 1 ? events[0]!.categories : undefined;
    const point = {latitude: latitude!, longitude: longitude!};
    return {id, name: spotWords(events), events, ...point, ...categories && {categories}};
  });
}

/** "Fronhof: Frühlingsmarkt", "Fronhof: 3 Veranstaltungen". */
function spotWords(events: readonly CityEvent[]): string {
  const [first, second] = events;
  const what = second ? countWords(events.length) : titleOf(first!);
  const place = [...new Set(events.map(({location}) => location?.name).filter(Boolean))].join(' · ');
  return place ? msg(str`${place}: ${what}`, {id: 'city-events.map.spot'}) : what;
}

/** The lines of one point. */
function linesAt(found: Listing, spot: Spot): Listing {
  const days = found.days.flatMap((day) => {
    const entries = day.entries.filter(({event}) => spotOf(event) === spot.id);
    return entries.length ? [{...day, entries}] : [];
  });
  return {days, total: spot.events.length};
}

/** Where the events found are: one mark for each place. What is on at the one chosen stands alone in the list below. */
export class EventMap {
  readonly sheets = [map, form, styles].map(({styleSheet}) => styleSheet!);

  readonly #desk: EventDesk;
  readonly #map: MapPart;
  readonly #focus: FocusLater;
  readonly #spotsOf = memo((found: Listing, _locale: string) => spotsOf(found));
  readonly #linesAt = memo(linesAt);
  #spots: readonly Spot[] = [];
  #chosen = '';

  constructor(desk: EventDesk) {
    this.#desk = desk;
    this.#focus = new FocusLater(desk.host);
    this.#map = new MapPart(desk.host, {
      places: () => this.#spots,
      selected: () => this.#spot?.id ?? '',
      select: (id) => this.#choose(id),
      leave: () => this.#focus.to('.event .name', {other: '.views button'}),
      told: () => desk.feed,
    });
  }

  /** The map, the place that is chosen on it, and how many events it does not have. */
  view(): TemplateResult {
    const found = this.#desk.finder.listing;
    // While a search is on its way the map stays.
    if (found) this.#spots = this.#spotsOf(found, intlLocale());
    const missing = found ? eventsIn(found).filter((event) => !spotOf(event)).length : 0;
    return html`
      ${this.#spots.length ? this.#map.view() : nothing}
      ${this.#spot ? this.#spotView(this.#spot) : nothing}
      ${missing && !this.#spot ? html`<p class="missing" part="meta">${missingWords(missing)}</p>` : nothing}`;
  }

  /** Of the lines of the list those that stand below the map. */
  lines(found: Listing): Listing {
    return this.#spot ? this.#linesAt(found, this.#spot) : found;
  }

  get #spot(): Spot | undefined {
    return this.#spots.find(({id}) => id === this.#chosen);
  }

  #spotView({name}: Spot): TemplateResult {
    return html`
      <div class="spot">
        <p><bdi>${name}</bdi></p>
        <button type="button" class="quiet" part="button" @click=${() => this.#showAll()}>
          ${msg('Alle Orte zeigen', {id: 'city-events.map.all'})}</button>
      </div>`;
  }

  #choose(id: string): void {
    this.#chosen = id;
    const {announce, host, open} = this.#desk;
    const {events: [first, second] = [], name = ''} = this.#spot ?? {};
    if (first && !second) return open(first);
    announce(name);
    host.requestUpdate();
  }

  #showAll(): void {
    this.#chosen = '';
    this.#focus.to('.event .name');
  }
}

/** How many events have no point. */
function missingWords(count: number): string {
  const events = countWords(count);
  return msg(str`Nur in der Liste, ohne Punkt auf der Karte: ${events}`, {id: 'city-events.map.missing'});
}
