import {LatLng, LatLngBounds, Map as LeafletMap} from 'leaflet';
import {render} from 'lit';
import {intlLocale} from '../i18n/locale.js';
import type {CityProfile, Position} from '../model/city-profile.js';
import {categoryColors} from '../styles/category-colors.styles.js';
import {host, visuallyHidden} from '../styles/host.styles.js';
import {signsOf} from '../ui/category-sign.js';
import type {SignOf} from '../ui/category-sign.js';
import type {BaseMap} from './base-map.js';
import {marksIn} from './clusters.js';
import type {Mark} from './clusters.js';
import {addGestures, isStill, moveBy, zoomBy} from './gestures.js';
import type {Hint} from './gestures.js';
import {Ground} from './ground.js';
import {InkPot} from './inks.js';
import {frameView} from './map-frame.js';
import type {MapPlace} from './map-place.js';
import {MarkLayer} from './mark-layer.js';
import {inks, panes, placeMap} from './place-map.styles.js';
import {categoriesOf, indexOf, latitudeOf, longitudeOf, worldX, worldY} from './point-index.js';
import type {Box, PointIndex} from './point-index.js';
import {ShapeLayer} from './shape-layer.js';

export {messages} from '../i18n/generated/place-map.js';

/** What a map shows. */
export interface MapState {
  readonly base: BaseMap;
  /** The same list as long as it is unchanged. */
  readonly places: readonly MapPlace[];
  /** Id of the chosen place; empty: none. */
  readonly selected: string;
  /** The same one as long as signs are unchanged; without it they go by the names of the places' categories. */
  readonly signOf?: SignOf | undefined;
  /** The middle at first, and the level. Without it all places are in sight, or else the city. */
  readonly center?: Position | undefined;
  readonly zoom?: number | undefined;
  /** Without a middle: corners of what is shown at first. */
  readonly bounds?: readonly [Position, Position] | undefined;
  readonly city?: CityProfile | undefined;
  /** Where the person is. */
  readonly position?: Position | undefined;
  readonly locating?: 'idle' | 'asking' | 'known' | 'failed' | undefined;
}

/** What a person does on a map. */
export interface MapActs {
  select(id: string): void;
  /** The focus goes back to the list. */
  leave(): void;
  /** Asks for the person's position; without it there is no button for it. */
  readonly locate?: (() => void) | undefined;
  /** Takes consent back. */
  withdraw(): void;
}

/** Level of a map of which only the middle is known, and the deepest for places that are close together. */
const NEAR = 14;
const DEEPEST_FIT = 17;
const DEEPEST = 20;

/** Where there is nothing else to show: Germany. */
const COUNTRY: Position = [51.2, 10.4];
const COUNTRY_ZOOM = 6;

/** Milliseconds for which a hint stands. */
const HINT = 1500;

const SHEETS = [host, visuallyHidden, categoryColors, panes, inks, placeMap].map(({styleSheet}) => styleSheet!);

const boundsOf = ([west, north, east, south]: Box): LatLngBounds =>
  new LatLngBounds([latitudeOf(south), longitudeOf(west)], [latitudeOf(north), longitudeOf(east)]);

/** A map with places, in a shadow root of its own: what Leaflet changes there is no change of the widget's nodes. */
export class PlaceMap {
  readonly #root: ShadowRoot;
  readonly #acts: MapActs;
  readonly #pot = new InkPot(() => this.#paint());
  readonly #sizes = new ResizeObserver(() => this.#fit());
  #state!: MapState;
  #locale = '';
  #signOf!: SignOf;
  #index?: PointIndex;
  #indexing = new AbortController();
  #chosen = -1;
  #map?: LeafletMap;
  #marks!: MarkLayer;
  #shapes!: ShapeLayer;
  #ground!: Ground;
  #hint?: Hint | undefined;
  #hintTimer?: ReturnType<typeof setTimeout>;
  #isMoving = false;
  #isLost = false;
  #pressed = false;

  constructor(holder: HTMLElement, acts: MapActs) {
    this.#acts = acts;
    this.#root = holder.shadowRoot ?? holder.attachShadow({mode: 'open'});
    this.#root.adoptedStyleSheets = SHEETS;
  }

  /** Shows another state; the same one again costs nothing. */
  update(state: MapState): void {
    const before = this.#state as MapState | undefined;
    this.#state = state;
    const isSpoken = this.#locale === intlLocale();
    this.#locale = intlLocale();
    this.#render();
    if (!before) this.#begin();
    if (state.places !== before?.places || state.signOf !== before.signOf) void this.#read();
    else if (state.selected !== before.selected) this.#choose(true);
    else if (!isSpoken) this.#draw();
    if (!this.#map || !before) return;
    if (state.base.url !== before.base.url) this.#lay();
    if (state.position !== before.position) this.#showHere(true);
  }

  /** Moves the focus to the map itself. */
  enter(): void {
    this.#stage.focus({preventScroll: true});
  }

  /** Moves the focus to a place, where it is in sight. */
  focus(id: string): boolean {
    const element = this.#map && this.#marks.elementOf(id);
    element?.focus();
    return !!element;
  }

  /** Ends it: no listener, timer, request or observer stays. */
  destroy(): void {
    this.#indexing.abort();
    this.#sizes.disconnect();
    clearTimeout(this.#hintTimer);
    this.#ground?.remove();
    this.#map?.remove();
    this.#root.replaceChildren();
    // Lit remembers what it has drawn in a root.
    delete (this.#root as {_$litPart$?: unknown})._$litPart$;
  }

  get #stage(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('.stage')!;
  }

  #begin(): void {
    this.#root.append(this.#pot.element);
    this.#sizes.observe(this.#stage);
  }

  #render(): void {
    const map = this.#map;
    const zoom = map?.getZoom() ?? 0;
    const {base, locating} = this.#state;
    render(frameView({
      base, locating, hint: this.#hint, isMoving: this.#isMoving, isLost: this.#isLost,
      canZoom: {in: !map || zoom < map.getMaxZoom(), out: !map || zoom > map.getMinZoom()},
      leave: () => this.#acts.leave(),
      zoom: (levels) => map && zoomBy(map, levels),
      move: (key) => map && moveBy(map, key),
      fold: () => {
        this.#isMoving = !this.#isMoving;
        this.#render();
      },
      showAll: () => map && this.#showAll(true),
      locate: this.#acts.locate,
      withdraw: () => this.#acts.withdraw(),
    }), this.#root);
  }

  /** Calculates the points of the places, and shows them. */
  async #read(): Promise<void> {
    this.#indexing.abort();
    const {signal} = this.#indexing = new AbortController();
    const {places, signOf = signsOf(categoriesOf(places))} = this.#state;
    const index = await indexOf(places, signOf, signal);
    if (!index || signal.aborted) return;
    this.#signOf = signOf;
    this.#index = index;
    if (!this.#map) return this.#fit();
    this.#shapes.draw({places, signOf, inks: this.#pot.read(), selected: this.#state.selected});
    // Nothing of what was found is in sight: the map goes there.
    if (index.length && !this.#isSeen(index)) this.#showAll(false);
    this.#choose(false);
  }

  /** Whether any of the points is in sight. */
  #isSeen({x, y, length}: PointIndex): boolean {
    const [west, north, east, south] = this.#sight(0.5);
    for (let at = 0; at < length; at++) {
      if (x[at]! >= west && x[at]! <= east && y[at]! >= north && y[at]! <= south) return true;
    }
    return false;
  }

  /** What the map shows of the world, so many widths and heights of it to each side of its middle. */
  #sight(reach: number): Box {
    const map = this.#map!;
    const zoom = map.getZoom();
    const world = 256 * 2 ** zoom;
    const {x: width, y: height} = map.getSize();
    const {x, y} = map.project(map.getCenter(), zoom);
    return [
      (x - width * reach) / world, (y - height * reach) / world,
      (x + width * reach) / world, (y + height * reach) / world,
    ];
  }

  /** Begins when there is something to show in a place with a size: a map in a closed tab has none until it opens. */
  #fit(): void {
    const {offsetWidth, offsetHeight} = this.#stage;
    if (!offsetWidth || !offsetHeight || !this.#index) return;
    if (this.#map) this.#map.invalidateSize({animate: false});
    else this.#create(this.#index);
  }

  #create({places}: PointIndex): void {
    const map = this.#map = new LeafletMap(this.#stage, {
      zoomControl: false, attributionControl: false, keyboard: false, boxZoom: false, trackResize: false,
      tapHold: false, fadeAnimation: false, zoomAnimation: !isStill(), inertia: !isStill(),
      // Pictures are sharp at whole levels only.
      minZoom: 3, maxZoom: DEEPEST, zoomSnap: this.#state.base.kind === 'raster' ? 1 : 0.25,
    });
    addGestures(map, this.#root.querySelector<HTMLElement>('.frame')!, {
      hint: (which) => this.#showHint(which), leave: () => this.#acts.leave(),
    });
    this.#marks = new MarkLayer(map);
    this.#shapes = new ShapeLayer(map, (id) => this.#acts.select(id));
    this.#ground = new Ground(map, () => this.#pot.read(), (isLost) => {
      this.#isLost = isLost;
      this.#render();
    });
    this.#showFirst();
    map.on('moveend', () => {
      this.#draw();
      this.#render();
    });
    this.#lay();
    this.#shapes.draw({places, signOf: this.#signOf, inks: this.#pot.read(), selected: this.#state.selected});
    this.#choose(false);
    this.#showHere(false);
    this.#render();
  }

  #lay(): void {
    this.#isLost = false;
    this.#ground.lay(this.#state.base);
    this.#paint();
  }

  /** The colours have changed. */
  #paint(): void {
    if (!this.#map) return;
    const read = this.#pot.read();
    this.#root.querySelector('.frame')!.toggleAttribute('data-dark', read.isDark);
    this.#ground.redraw();
    this.#shapes.dress(read, this.#state.selected);
  }

  #showFirst(): void {
    const {center, bounds, zoom = NEAR} = this.#state;
    if (bounds && !center) this.#map!.fitBounds(new LatLngBounds(...bounds), {animate: false});
    else if (center) this.#map!.setView(center, zoom, {animate: false});
    else this.#showAll(false);
  }

  #showAll(animate: boolean): void {
    const map = this.#map!;
    const {city, zoom = NEAR} = this.#state;
    const box = this.#index?.box;
    const options = {animate: animate && !isStill(), padding: [32, 32], maxZoom: DEEPEST_FIT} as const;
    if (box) map.fitBounds(boundsOf(box), options);
    else if (city?.bounds) map.fitBounds(new LatLngBounds(...city.bounds), options);
    else map.setView(city?.center ?? COUNTRY, city?.center ? zoom : COUNTRY_ZOOM, options);
  }

  /** Another place is chosen, or the same one among other places. */
  #choose(comesIntoSight: boolean): void {
    const {selected} = this.#state;
    const index = this.#index;
    if (!index || !this.#map) return;
    this.#chosen = selected
      ? index.of.subarray(0, index.length).findIndex((at) => index.places[at]!.id === selected) : -1;
    this.#shapes.dress(this.#pot.read(), selected);
    this.#draw();
    if (!comesIntoSight || this.#chosen < 0) return;
    const place = new LatLng(latitudeOf(index.y[this.#chosen]!), longitudeOf(index.x[this.#chosen]!));
    if (!this.#map.getBounds().contains(place)) this.#map.panTo(place, {animate: !isStill()});
  }

  #draw(): void {
    const [map, index] = [this.#map, this.#index];
    if (!map || !index) return;
    const focused = this.#root.activeElement;
    const [zoom, deepest] = [map.getZoom(), map.getMaxZoom()];
    const marks = marksIn(index, {box: this.#sight(0.6), zoom, isDeepest: zoom >= deepest, chosen: this.#chosen});
    this.#marks.draw({
      marks, index, signOf: this.#signOf, selected: this.#state.selected,
      press: (mark, event) => this.#press(mark, event),
    });
    // A mark that is gone, or out of sight, must not take the focus with it to the top of the page.
    if (focused?.classList.contains('mark') && this.#root.activeElement !== focused) {
      ((this.#pressed && this.#marks.first) || this.#stage).focus({preventScroll: true});
    }
    this.#pressed = false;
  }

  #press({count, box, point}: Mark, event: MouseEvent): void {
    const map = this.#map!;
    // The end of a drag is no press.
    if (event.detail && map.dragging.moved()) return;
    if (count === 1 || map.getZoom() >= map.getMaxZoom()) {
      const {places, of} = this.#index!;
      return this.#acts.select(places[of[point]!]!.id);
    }
    this.#pressed = true;
    const zoom = Math.max(map.getZoom() + 1, map.getBoundsZoom(boundsOf(box)) - 1);
    const [west, north, east, south] = box;
    const middle = new LatLng(latitudeOf((north + south) / 2), longitudeOf((west + east) / 2));
    map.setView(middle, Math.min(zoom, map.getMaxZoom()), {animate: !isStill()});
  }

  #showHere(comesIntoSight: boolean): void {
    const {position} = this.#state;
    this.#marks.showHere(position && [worldX(position[1]), worldY(position[0])]);
    if (position && comesIntoSight) this.#map!.panTo(position, {animate: !isStill()});
  }

  #showHint(hint: Hint): void {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => this.#become(undefined), HINT);
    if (hint !== this.#hint) this.#become(hint);
  }

  #become(hint: Hint | undefined): void {
    this.#hint = hint;
    this.#render();
  }
}
