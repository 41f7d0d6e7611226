import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResult, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Place} from '../model/place.js';
import {emit} from '../page/events.js';
import {parseNeeds} from '../places/access-need.js';
import {factsOf} from '../places/place-facts.js';
import type {PlaceFacts} from '../places/place-facts.js';
import type {Sifted} from '../places/place-filter.js';
import {noFilter, parseForm} from '../places/place-form.js';
import type {PlaceForm} from '../places/place-form.js';
import {byName} from '../places/place-order.js';
import {categoryColors} from '../styles/category-colors.styles.js';
import {collection} from '../styles/collection.styles.js';
import {places} from '../styles/places.styles.js';
import {ofCategories} from '../text/of-categories.js';
import {signsOf} from '../ui/category-sign.js';
import type {SignOf} from '../ui/category-sign.js';
import {moreButton} from '../ui/collection-views.js';
import {loadingView} from '../ui/feed-views.js';
import {categoryButtons, placeBar, placeSearch} from '../ui/place-bar.js';
import {placeList} from '../ui/place-row.js';
import {countWords} from '../ui/place-words.js';
import {languageOf} from '../ui/published.js';
import {Alarm} from './alarm.js';
import {Detail} from './detail.js';
import {FeedElement} from './feed-element.js';
import type {Question} from './feed.js';
import {Finder} from './finder.js';
import type * as HoursModule from './hours-part.js';
import type {HoursPart} from './hours-part.js';
import {dressed, LazyPart} from './lazy-part.js';
import {memo} from './memo.js';
import {Paging} from './paging.js';
import type {PlaceDesk} from './place-desk.js';
import type * as PlaceToolsModule from './place-tools.js';
import type {PlaceTools} from './place-tools.js';
import type * as PlacesMapModule from './places-map.js';
import type {PlacesMap} from './places-map.js';
import {Remembered} from '../page/remembered.js';
import {Room} from './room.js';
import {viewsOf} from './views.js';

const MINUTE = 60_000;

/** Width in `em` from which on a map has room beside the list, as in the style sheet. */
const BESIDE = 48;

/**
 * A widget that shows places: a list that one searches and filters, with what is open now and how far it is, each place
 * with all that is published of it, and the same on a map. A widget says what it is called, and adds what is its own.
 *
 * @slot empty - Shown when no places are published.
 * @fires city-select - A person chose a place. Cancelable: show a detail view of your own.
 * @fires city-change - A person changed `view`, `query`, `category`, `sort`, their `position` (latitude and longitude,
 *   to three decimals), or another part of the `filter`.
 * @fires city-navigate - A person follows a link: to a website, a telephone, a mail, the way there. Cancelable.
 * @csspart toolbar - The row of questions, filter and views.
 * @csspart search - The field to search.
 * @csspart list - The list of places.
 * @csspart item - One place.
 * @csspart filter - The fields of the filter.
 * @csspart detail - The open place.
 * @csspart map - The map, or the question whether it may be loaded.
 * @csspart answer - Whether the open place is open now.
 * @csspart table - The hours of the open place in a week.
 * @csspart meta - Secondary text: kind, opening, address, where the data comes from.
 */
export abstract class PlacesElement extends FeedElement<Place> {
  static override styles: CSSResult[] = [...FeedElement.styles, collection, categoryColors, places];

  /** Most places shown before "show more". */
  override limit = 20;

  /** The views offered, the first one at first: `list`, `map`. */
  @property() views = 'list map';

  /** The view shown. */
  @property() view = '';

  /** Shows only places of these categories, separated by `;`. */
  @property() category = '';

  /** Words searched for at first. */
  @property() query = '';

  /** Id of the place opened at first. */
  @property() item = '';

  /** Order at first: `name`, `distance` or `open`. Without it by name, and by distance once that is known. */
  @property() sort = '';

  /** Shows only what is open now, at first. */
  @property({type: Boolean, attribute: 'open-now'}) openNow = false;

  /** Access needs set at first, separated by spaces: `wheelchair`, `step-free`, `hearing`, `seeing`. */
  @property() access = '';

  /** Point that the map begins at and that `radius` is around: `lat,lon`. */
  @property() center = '';

  /** Level of the map at first, 3 to 19. */
  @property({type: Number}) zoom?: number;

  /** Kilometres around the person, or around `center`, within which places are shown; 0: all. */
  @property({type: Number}) radius = 0;

  /** The map's ground: `basemap.de`, `topplusopen`, `osm`, `none`, or the address of tiles or of GeoJSON. */
  @property() tiles = '';

  /** Attribution of `tiles`. */
  @property() attribution = '';

  /** Meaning of the columns of a table: `name: Bezeichnung; latitude: Breite`. */
  @property() columns = '';

  /** Keeps the open place (`?place=…`) and the filter (`?places=…`) in the page's address, for sharing. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Puts schema.org data of the places shown into the page, for search engines. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  @state() private filtering = false;

  protected override readonly kind = 'places';

  protected readonly finder = new Finder<Place, PlaceForm>(this, {
    noun: 'places', none: noFilter, apart: 'sort', parse: parseForm, region: () => this.feed.region?.profile,
    preset: () => ({
      text: this.query, open: this.openNow ? 'yes' : '', sort: this.sort,
      access: parseNeeds(this.#needs ?? this.access).join(' '),
    }),
    asksMore: ({text, category, letter}) => !!(text || category || letter),
    search: () => import('./place-tools.js'),
  });
  readonly #kept = new Remembered<string>('place-access');
  readonly #needs = this.#kept.read()?.toString();
  readonly #paging = new Paging(this, '.place .name');
  readonly #alarm = new Alarm(this);
  protected readonly room = new Room(this, BESIDE);
  readonly #detail = new Detail<Place>(this, 'place', (id) => this.items.find((place) => place.id === id));
  /** What opening hours mean: no list waits for it. */
  readonly #hours: LazyPart<HoursPart, typeof HoursModule> = new LazyPart(this, () => import('./hours-part.js'),
    (module) => dressed(this, new module.HoursPart(this, () => {
      const {clock: {now}, timeZone, feed: {city}} = this;
      return {now, timeZone, city};
    })));
  /** Detail, filters, search and distances are one chunk that is fetched when the first of them is wanted. */
  readonly #tools: LazyPart<PlaceTools, typeof PlaceToolsModule> = new LazyPart(this, () => import('./place-tools.js'),
    (module) => dressed(this, new module.PlaceTools(this.#desk)));
  readonly #map: LazyPart<PlacesMap, typeof PlacesMapModule> = new LazyPart(this, () => import('./places-map.js'),
    (module) => dressed(this, new module.PlacesMap(this.#desk)));
  readonly #sorted = memo((items: readonly Place[], category: string) => byName(ofCategories(items, category)));
  readonly #factsOf = memo(factsOf);
  readonly #signsOf = memo(signsOf);

  protected override question(): Question {
    const {addresses, read} = super.question();
    return {addresses, read: {...read, ...this.columns && {columns: this.columns}}};
  }

  protected override current(items: readonly Place[]): readonly Place[] {
    return this.#sorted(items, this.category);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) this.#paging.restart();
    if (this.structuredData) this.#tools.want();
    // What is open changes with the minute.
    this.#alarm.in(this.#hours.value && !this.today ? MINUTE - this.clock.now % MINUTE : undefined);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.structuredData || this.state !== 'ready' || !this.isConnected) return;
    this.#tools.value?.describe(this.items.slice(0, this.limit));
  }

  protected override renderItems(): TemplateResult {
    const {id, item} = this.#detail;
    if (this.facts.hasHours) this.#hours.want();
    // Asked for as soon as it is known that a place will be open: its data may come later.
    const isMap = this.isMapShown;
    const isMore = id || this.filtering || this.finder.count || this.#isArranged || this.#isLocated;
    const tools = isMore ? this.#tools.want() : undefined;
    const map = isMap ? this.#map.want()?.view() : nothing;
    // Keys go the way that eyes go.
    const [above, beside] = this.room.isWide ? [nothing, map] : [map, nothing];
    return html`
      ${item && !this.keepsBar ? nothing : html`
        ${this.#bar()}
        ${this.filtering ? tools?.panel() : nothing}
        ${this.furtherChoices()}
        ${this.#tools.value?.note()}`}
      <div class=${isMap ? 'split' : nothing}>
        ${above}
        <div>${item ? tools?.detail(item) : this.#list()}</div>
        ${beside}
      </div>`;
  }

  /** Whether the map is shown. */
  protected get isMapShown(): boolean {
    return (this.view || this.offered[0]) === 'map';
  }

  /** Whether the controls stay while a place is open. */
  protected get keepsBar(): boolean {
    return false;
  }

  /** The views that a person may change between. */
  protected get offered(): readonly string[] {
    return viewsOf(this.views);
  }

  /** Gives places their signs: the same function as long as they have the same ones. */
  protected signsOf({signed}: PlaceFacts): SignOf {
    return this.#signsOf(signed);
  }

  /** The kinds that have a button. */
  protected kindsOf({main}: PlaceFacts): readonly string[] {
    return main;
  }

  /** Said where no place is left. */
  protected noneText(): string {
    return msg('Dazu gibt es hier nichts. Andere Wörter oder weniger Filter helfen vielleicht.', {id: 'city.place.none'});
  }

  /** Asks where the person is, or forgets it. */
  protected toggleNear(): void {
    this.#tools.use((tools) => tools.locate());
  }

  /** Further ways to choose among the places, between the filters and the list. */
  protected furtherChoices(): unknown {
    return nothing;
  }

  /** A person changed a part of the filter. */
  protected async change(part: Partial<PlaceForm>): Promise<void> {
    this.#paging.restart();
    this.finder.change(part);
    if (!this.finder.found) await this.finder.search.load();
    await this.updateComplete;
    const listed = this.#listed;
    if (listed) this.announcer.say(countWords(listed.items.length), 'text' in part && !('open' in part));
  }

  get #desk(): PlaceDesk {
    return {
      host: this, clock: this.clock, feed: this.feed, finder: this.finder, detail: this.#detail, kept: this.#kept,
      facts: () => this.facts, signOf: () => this.#signOf, listed: () => this.#listed?.items ?? [],
      open: (id) => {
        const place = this.#listed?.items.find((one) => one.id === id);
        if (place) this.#tools.use(() => this.#detail.open(place));
      },
      closed: (id) => this.#map.value?.closed(id),
      around: () => ({center: this.center, radius: this.radius}),
      hours: () => this.#hours.value,
      change: (part) => void this.change(part),
      announce: (text) => this.announcer.say(text),
    };
  }

  get #signOf(): SignOf {
    return this.signsOf(this.facts);
  }

  /** What is published of the places shown. */
  protected get facts(): PlaceFacts {
    return this.#factsOf(this.items);
  }

  /** Whether more than the finder's own filters and the order of names is asked for. */
  get #isArranged(): boolean {
    const {form: {open, access, within, sort}} = this.finder;
    return !!(open || access || within || sort && sort !== 'name' || this.radius);
  }

  /** Whether the person's position is known, or asked for: in the list or on the map. */
  get #isLocated(): boolean {
    return !!(this.#tools.value ?? this.#map.value)?.position.isWanted;
  }

  /** The places that the form lets through; `undefined` while what looks for them is on its way. */
  get #listed(): Sifted | undefined {
    const {found, form: {open, sort}} = this.finder;
    // By name until what knows distances is there.
    const isArranged = this.#isArranged || this.#isLocated && this.#tools.value;
    if (!found || !isArranged) return found && {items: found, unknown: 0};
    // Without the hours everything would be unknown.
    const waits = (open || sort === 'open') && this.facts.hasHours && !this.#hours.value;
    return waits ? undefined : this.#tools.value?.arranged(found);
  }

  #list(): TemplateResult {
    const listed = this.#listed;
    // Other places than were asked for would be worse than none.
    if (!listed) return this.finder.search.failed || this.#hours.failed ? html`` : loadingView(5);
    const {items} = listed;
    const tools = this.#tools.value;
    return html`
      ${this.finder.count ? tools?.active(listed) : nothing}
      ${items.length
        ? placeList({
          items: items.slice(0, this.#paging.of(items.length)), signOf: this.#signOf, selected: this.#detail.id,
          language: this.feed.language, isMixed: !this.feed.region?.municipality, level: this.headingLevel + 1,
          distanceTo: (place) => tools?.distanceTo(place),
          hoursLine: (place) => this.#hours.value?.line(place, languageOf(place, this.feed)),
          open: (place) => this.#tools.use(() => this.#detail.open(place)),
        })
        : html`<p>${this.noneText()}</p>`}
      ${items.length > this.#paging.shown ? moreButton(() => this.#paging.showMore(Math.max(this.limit, 20))) : nothing}`;
  }

  #bar(): TemplateResult {
    const {form, count} = this.finder;
    const facts = this.facts;
    const {hasHours, hasAccess, hasPoints} = facts;
    const main = this.kindsOf(facts);
    const needs = parseNeeds(form.access);
    const isStepFree = needs.includes('step-free');
    return html`
      ${placeSearch({
        words: form.text, prepare: () => void this.#tools.load(), type: (text) => void this.change({text}),
      })}
      ${categoryButtons({
        names: form.category && !main.includes(form.category) ? [...main, form.category] : main,
        signOf: this.#signOf, chosen: form.category, choose: (category) => void this.change({category}),
      })}
      ${placeBar({
        hasHours, hasAccess, hasPoints, open: form.open === 'yes', stepFree: isStepFree,
        located: this.#isLocated, filtering: this.filtering, active: count,
        views: this.offered, view: this.view || this.offered[0] || '',
        toggleOpen: () => void this.change({open: form.open ? '' : 'yes'}),
        toggleStepFree: () => void this.change({
          access: parseNeeds([...needs.filter((need) => need !== 'step-free'), isStepFree ? '' : 'step-free'].join(' ')).join(' '),
        }),
        locate: () => this.toggleNear(),
        toggleFilter: () => {
          this.filtering = !this.filtering;
          if (this.filtering) void this.#tools.load();
        },
        show: (view) => {
          this.view = view;
          emit(this, 'city-change', {name: 'view', value: view});
        },
      })}`;
  }
}
