import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/city-map.js';
import type {Place} from '../../src/model/place.js';
import {emit} from '../../src/page/events.js';
import {signOf} from '../../src/places/category-signs.js';
import type {PlaceFacts} from '../../src/places/place-facts.js';
import type * as Glyphs from '../../src/ui/place-glyphs.js';
import {customElement} from '../../src/widget/custom-element.js';
import type {Question} from '../../src/widget/feed.js';
import type {FeedState} from '../../src/widget/feed-state.js';
import {stateOf} from '../../src/widget/feed-state.js';
import {LazyPart} from '../../src/widget/lazy-part.js';
import {memo} from '../../src/widget/memo.js';
import {PlacesElement} from '../../src/widget/places-element.js';
import {styles} from './city-map.styles.js';
import {layerSigns} from './layer-signs.js';
import {layersLost, layerSwitches} from './layer-views.js';
import {addressesOf, layerOf, noLayers, parseLayers, requestsOf} from './map-layer.js';
import type {MapLayer} from './map-layer.js';

/**
 * Playgrounds, markets, toilets, cycle routes: what is where in a city, in layers that one switches on and off, as a
 * list with a map beside it. In a narrow place the list comes first, and the map on request.
 *
 * @summary What is where?
 * @prop {readonly Place[]} items - The places of the layers shown, by name, before any filter of the person's. Setting
 *   them replaces loading.
 * @fires city-change - A person switched a `layer` on or off (the names of those shown), or changed `view`, `query`,
 *   `category`, `sort`, their `position` (latitude and longitude, to three decimals), or another part of the `filter`.
 * @csspart map - The map, or the question whether it may be loaded.
 * @cssState ready - Places are shown.
 * @cssState empty - No places are published.
 * @cssState stale - Kept places stand in for the feed.
 */
@customElement('city-map', messages)
export class CityMap extends PlacesElement {
  static override styles = [...PlacesElement.styles, styles];

  /**
   * Id of the format, where the content does not tell: `geojson`, `overpass`, `csv`, `kml`, `gpx`, `jsonld`, `sva`,
   * `osca`, `sensorthings`, `ngsi-ld`, `stadtbausteine`.
   */
  declare format: string;

  /**
   * The layers, each with its name and its address: `Spielplätze: /a.geojson; Märkte: /b.json`. As a property and in
   * the profile a list of `{name, src, format, columns, icon, color, hidden}`.
   */
  @property({type: Array, converter: parseLayers}) layers: readonly MapLayer[] = noLayers;

  /**
   * Glyphs of categories or layers: `Spielplatz: playground; WC: toilet`. There are `playground`, `toilet`, `market`,
   * `park`, `school`, `library`, `museum`, `swimming`, `health`, `parking`, `bicycle`, `water`.
   */
  @property() icons = '';

  /** What the map shows at first, by its south-west and north-east corner: `51.11,6.98 51.22,7.18`. */
  @property() bounds = '';

  /** Uses the person's position from the start, if they have allowed it before; nobody is asked without a press. */
  @property({type: Boolean}) locate = false;

  /** What a person has switched, by name. */
  readonly #switched = new Map<string, boolean>();
  /** Layers that were on: they stay loaded. */
  readonly #asked = new Set<string>();
  readonly #glyphs = new LazyPart<typeof Glyphs>(this, () => import('../../src/ui/place-glyphs.js'));
  #colors: CSSStyleSheet | undefined;

  readonly #ofShown = memo((items: readonly Place[], names: string) => {
    const shown = names.split('\n');
    return items.filter((place) => shown.includes(layerOf(place) ?? shown[0]!));
  });
  readonly #counts = memo((items: readonly Place[]) => {
    const counts = new Map<string | undefined, number>();
    for (const item of items) counts.set(layerOf(item), (counts.get(layerOf(item)) ?? 0) + 1);
    return counts;
  });
  readonly #signs = memo((
    layers: readonly MapLayer[], categories: readonly string[], icons: string, glyphs?: typeof Glyphs,
  ) => layerSigns({layers, categories, icons, glyphs: glyphs?.placeGlyphs}));

  protected override ownHeading(): string {
    return msg('Stadtplan', {id: 'city-map.heading'});
  }

  protected override emptyText(): string {
    return msg('Zurzeit ist hier nichts eingetragen.', {id: 'city-map.empty'});
  }

  protected override noneText(): string {
    return this.layers.length && !this.#shown.length
      ? msg('Wählen Sie oben, was Sie sehen möchten.', {id: 'city-map.choose'}) : super.noneText();
  }

  protected override question(): Question {
    const question = super.question();
    const {layers} = this;
    if (!layers.length) return question;
    for (const {name} of this.#shown) this.#asked.add(name);
    return {
      ...question,
      addresses: requestsOf(layers.filter(({name}) => this.#asked.has(name)), layers.length === 1),
      variant: layers.map(({name}) => name),
    };
  }

  protected override current(items: readonly Place[]): readonly Place[] {
    const {length} = this.layers;
    return super.current(length ? this.#ofShown(items, this.#shown.map(({name}) => name).join('\n')) : items);
  }

  protected override standing(count: number): FeedState {
    // A layer that is on its way is not empty, and a map on which everything is switched off is none either.
    if (!count && this.layers.length && !this.#shown.length) return 'ready';
    if (!count && this.feed.sources.some(({state}) => state === 'loading')) return 'loading';
    return stateOf(count, this.feed);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (!this.locate) return;
    navigator.permissions?.query({name: 'geolocation'}).then(({state}) => {
      if (state === 'granted') this.toggleNear();
    }, () => {});
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('layers')) this.#color();
  }

  protected override lead(): unknown {
    const {layers} = this;
    if (layers.length < 2 && !layers[0]?.hidden) return nothing;
    const signOf = this.signsOf(this.facts);
    const counts = this.#counts(this.feed.items);
    return layerSwitches(layers.map((layer) => ({
      name: layer.name, sign: signOf(layer), isShown: this.#isShown(layer), state: this.#stateOf(layer),
      count: counts.get(layer.name) ?? 0, flip: () => this.#flip(layer),
    })));
  }

  protected override idleView(): unknown {
    return this.layers.length && !this.#shown.length ? html`<p>${this.noneText()}</p>` : super.idleView();
  }

  protected override shortfall(): unknown {
    const lost = this.layers.length > 1 ? this.#shown.filter((layer) => this.#stateOf(layer) === 'error') : [];
    const names = lost.map(({name}) => name);
    return names.length && !this.stale ? layersLost(names, () => void this.reload()) : super.shortfall();
  }

  protected override signsOf({signed}: PlaceFacts): ReturnType<typeof layerSigns> {
    const {layers, icons} = this;
    const glyphs = icons || layers.some(({icon}) => icon) ? this.#glyphs.want() : undefined;
    return this.#signs(this.#isKey ? layers : noLayers, signed, icons, glyphs);
  }

  /** Where the switches of layers are the key to the signs, kinds stand among the filters. */
  protected override kindsOf(facts: PlaceFacts): readonly string[] {
    return this.#isKey ? [] : super.kindsOf(facts);
  }

  protected override get isMapShown(): boolean {
    return this.#isBeside || super.isMapShown;
  }

  /** A map that stands beside the list would jump up without them. */
  protected override get keepsBar(): boolean {
    return this.#isBeside;
  }

  protected override get offered(): readonly string[] {
    return this.#isBeside ? [] : super.offered;
  }

  /** Whether the map stands beside the list: nobody has to open it there. */
  get #isBeside(): boolean {
    return this.room.isWide && super.offered.includes('map');
  }

  /** Whether signs go by layers: one layer alone without looks of its own is told apart by its categories. */
  get #isKey(): boolean {
    const [{icon, color} = {}, second] = this.layers;
    return !!(second ?? icon ?? color);
  }

  get #shown(): readonly MapLayer[] {
    return this.layers.filter((layer) => this.#isShown(layer));
  }

  #isShown({name, hidden}: MapLayer): boolean {
    return this.#switched.get(name) ?? !hidden;
  }

  #stateOf(layer: MapLayer): 'idle' | 'loading' | 'ready' | 'error' {
    const addresses = addressesOf(layer);
    const states = this.feed.sources.filter(({url}) => addresses.includes(url)).map(({state}) => state);
    return (['error', 'loading', 'ready'] as const).find((state) => states.includes(state)) ?? 'idle';
  }

  #flip(layer: MapLayer): void {
    this.#switched.set(layer.name, !this.#isShown(layer));
    this.requestUpdate();
    emit(this, 'city-change', {name: 'layer', value: this.#shown.map(({name}) => name)});
  }

  /** A sheet and no style attribute: what is set on an element belongs to the page. */
  #color(): void {
    const root = this.renderRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    const {style} = sheet.cssRules[sheet.insertRule(':host {}')] as CSSStyleRule;
    const names = this.layers.map(({name}) => name);
    for (const {name, color = ''} of this.layers) {
      if (CSS.supports('color', color)) style.setProperty(`--city-category-${signOf(name, names)}`, color);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== this.#colors), this.#colors = sheet];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-map': CityMap;
  }
}
