import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {html} from 'lit';
import type {BaseMap} from '../map/base-map.js';
import type {MapPlace} from '../map/map-place.js';
import type * as PlaceMapModule from '../map/place-map.js';
import type {CityProfile, Position} from '../model/city-profile.js';
import {allowedHosts, isRefused} from '../page/allowed-hosts.js';
import type {Told} from '../profile/profile-settings.js';
import type {SignOf} from '../ui/category-sign.js';
import {baseMapOf} from './base-map.js';
import {FocusLater} from './focus-later.js';
import {LazyPart} from './lazy-part.js';
import type * as MapConsent from './map-consent.js';
import type {OwnPosition} from './own-position.js';
import {Remembered} from '../page/remembered.js';

/** A widget with a map: the attributes of the contract that concern it. */
interface MapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly consent: string;
  /** `lat,lon` at first. */
  readonly center?: string | undefined;
  /** South-west and north-east corner of what is shown at first, where no `center` is set. */
  readonly bounds?: string | undefined;
  /** Level at first. */
  readonly zoom?: number | undefined;
  /** `basemap.de`, `topplusopen`, `osm`, `none`, a raster template or the address of a GeoJSON file. */
  readonly tiles?: string | undefined;
  readonly attribution?: string | undefined;
}

interface MapConfig {
  /** What is shown, after all filters; the same list as long as it is unchanged. */
  places(): readonly MapPlace[];
  /** Id of the place that is open or chosen; empty: none. */
  selected(): string;
  /** A person has chosen a place. */
  select(id: string): void;
  /** A person leaves the map by Escape or by the link past it: the focus goes to the list. */
  leave(): void;
  /** What is known of the city: the widget's feed. */
  told(): Pick<Told, 'city' | 'cleared'> & {readonly profile?: Promise<void> | undefined};
  /** What gives a place its sign, the same one as long as signs are unchanged. Default: by the names of categories. */
  signOf?(): SignOf;
  /** Where the person is; with it the map has a button for it. */
  readonly position?: OwnPosition;
}

/** Hosts that maps may ask, kept because a person wished it. */
const keptHosts = new Remembered<readonly string[]>('map-hosts');

const words = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

function positionOf(text: string | undefined): Position | undefined {
  const [latitude, longitude] = (text ?? '').split(/[,;\s]+/).filter(Boolean).map(Number);
  return Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180 ? [latitude!, longitude!] : undefined;
}

/**
 * The map of a widget. Asks for consent where the map is a third party's; only then what draws it is loaded. One
 * consent holds for all maps of a page.
 */
export class MapPart implements ReactiveController {
  readonly #host: MapHost;
  readonly #config: MapConfig;
  readonly #focus: FocusLater;
  readonly #drawing: LazyPart<typeof PlaceMapModule>;
  readonly #consent: LazyPart<typeof MapConsent>;
  readonly #kept = keptHosts.read() ?? [];
  #base?: BaseMap;
  #city: CityProfile | undefined;
  #holder: HTMLElement | null = null;
  #map: PlaceMapModule.PlaceMap | undefined;
  /** Whether the map takes the focus when it comes, from the question that was in its place. */
  #follows = false;

  constructor(host: MapHost, config: MapConfig) {
    this.#host = host;
    this.#config = config;
    this.#focus = new FocusLater(host);
    this.#drawing = new LazyPart(host, () => import('../map/place-map.js'));
    this.#consent = new LazyPart(host, () => import('./map-consent.js'));
    host.addController(this);
  }

  /** The map, or the question whether it may be loaded. */
  view(): TemplateResult {
    this.#settle();
    const base = this.#base;
    if (base && !this.#mayAsk(base)) return html`<div part="map">${this.#question(base)}</div>`;
    if (base) this.#drawing.want();
    return html`<div class="place-map" part="map"></div>`;
  }

  /** Moves the focus to a place on the map; `false` where it is not in sight. */
  focus(id: string): boolean {
    return !!this.#map?.focus(id);
  }

  hostUpdated(): void {
    const holder = this.#host.renderRoot.querySelector<HTMLElement>('.place-map');
    const module = this.#drawing.value;
    if (holder !== this.#holder) this.#end();
    this.#holder = holder;
    if (!holder || !module || !this.#base || !this.#host.isConnected) return;
    this.#map ??= new module.PlaceMap(holder, {
      select: (id) => this.#config.select(id),
      leave: () => this.#config.leave(),
      locate: this.#config.position && (() => this.#config.position!.ask()),
      withdraw: () => this.#withdraw(),
    });
    this.#map.update(this.#state(this.#base));
    if (this.#follows && this.#root.matches(':focus')) this.#map.enter();
    this.#follows = false;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** What holds the focus while the map is on its way. */
  get #root(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>('.root')!;
  }

  #end(): void {
    this.#map?.destroy();
    this.#map = this.#holder = undefined!;
  }

  /** While the profile is read anew, what it said before holds. */
  #settle(): void {
    const {city, profile} = this.#config.told();
    if (profile && !this.#base) return;
    if (!profile) this.#city = city;
    this.#base = baseMapOf(this.#host, this.#city, this.#host.baseURI);
  }

  #mayAsk({thirdParty, host}: BaseMap): boolean {
    if (!thirdParty) return true;
    if (isRefused(host)) return false;
    const cleared = words(`${this.#host.consent} ${this.#config.told().cleared?.() ?? ''} ${allowedHosts()}`);
    return cleared.includes(host) || this.#kept.includes(host);
  }

  #question(base: BaseMap): unknown {
    return this.#consent.want()?.mapQuestion(this.#host, base, () => {
      this.#root.tabIndex = -1;
      this.#root.focus({preventScroll: true});
      this.#follows = true;
    });
  }

  /** The question takes the place of the map, and the focus that was in it. */
  #withdraw(): void {
    const base = this.#base!;
    this.#consent.use(({withdraw}) => {
      if (withdraw(this.#host, base)) this.#focus.to('.map-question button', {waits: true});
    });
  }

  /** The corners that the page's author sets. */
  get #bounds(): readonly [Position, Position] | undefined {
    const [corner, other] = (this.#host.bounds ?? '').trim().split(/[;\s]+/).map(positionOf);
    return corner && other && [corner, other];
  }

  #state(base: BaseMap): PlaceMapModule.MapState {
    const {places, selected, signOf, position} = this.#config;
    const {center, zoom} = this.#host;
    return {
      base, places: places(), selected: selected(), signOf: signOf?.(),
      center: positionOf(center), bounds: this.#bounds, zoom: zoom || undefined, city: this.#city,
      position: position?.value, locating: position?.state,
    };
  }
}
