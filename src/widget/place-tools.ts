import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Place} from '../model/place.js';
import {meetsNeed, parseNeeds} from '../places/access-need.js';
import {distanceBetween, parsePoint, pointOf} from '../places/distance.js';
import type {Point} from '../places/distance.js';
import {sift} from '../places/place-filter.js';
import type {PlaceTest, Sifted} from '../places/place-filter.js';
import {noFilter} from '../places/place-form.js';
import type {PlaceForm} from '../places/place-form.js';
import {toPlaceJson} from '../places/place-json-ld.js';
import {byDistance, openFirst} from '../places/place-order.js';
import {detail} from '../styles/detail.styles.js';
import {filter} from '../styles/filter.styles.js';
import {form} from '../styles/form.styles.js';
import {placeTools} from '../styles/place-tools.styles.js';
import {placeDetail} from '../ui/place-detail.js';
import {activePlaces, placePanel} from '../ui/place-panel.js';
import {placeTitle} from '../ui/place-words.js';
import {languageOf} from '../ui/published.js';
import {memo} from './memo.js';
import {positionOf} from './own-position.js';
import type {OwnPosition} from './own-position.js';
import {pictureHosts} from './picture-hosts.js';
import type {PlaceDesk} from './place-desk.js';
import {forget, keep} from '../page/remembering.js';
import {Sharing} from './sharing.js';
import {StructuredData} from './structured-data.js';

export {messages} from '../i18n/generated/place-tools.js';
export {search} from '../places/place-filter.js';

const KILOMETRE = 1000;
const MINUTE = 60_000;

/** All that a person can do beyond reading the list of places. It is loaded when the first of it is wanted. */
export class PlaceTools {
  readonly position: OwnPosition;
  readonly sheets = [detail, filter, form, placeTools].map((one) => one.styleSheet!);

  readonly #desk: PlaceDesk;
  readonly #sharing: Sharing;
  readonly #data: StructuredData;
  #isKept: boolean;

  /** Sifts and sorts once a minute, however often the list is rendered. */
  readonly #arranged = memo((
    found: readonly Place[], form: PlaceForm, from: string, _minute: number, _radius: number, _zone: string,
  ) => this.#arrange(found, form, from ? parsePoint(from) : undefined));

  constructor(desk: PlaceDesk) {
    const {host, announce, kept} = desk;
    this.#desk = desk;
    this.position = positionOf(host);
    this.#sharing = new Sharing(host, announce);
    this.#data = new StructuredData(host);
    this.#isKept = kept.read() !== undefined;
  }

  /** Asks where the person is, or forgets it. */
  locate(): void {
    const {host, announce} = this.#desk;
    const {position} = this;
    if (!position.isWanted) return position.ask();
    position.state = 'idle';
    delete position.value;
    announce(msg('Ihr Standort wird nicht mehr verwendet.', {id: 'city.place.near.off'}));
    host.requestUpdate();
  }

  /** What became of asking for the position. */
  note(): TemplateResult {
    const {state} = this.position;
    return html`
      <p class="note" role="status">${state === 'asking'
        ? msg('Ihr Standort wird bestimmt …', {id: 'city.place.near.asking'})
        : state === 'known'
          ? msg('Das Nächste steht zuerst. Ihr Standort wird nicht gespeichert.', {id: 'city.place.near.known'})
          : state === 'failed'
            ? msg('Ihr Standort war nicht zu bekommen. Vielleicht ist er in diesem Browser gesperrt. Suchen Sie nach Straße oder Stadtteil.', {id: 'city.place.near.failed'})
            : nothing}</p>`;
  }

  /** Metres from the person, where that is known. */
  distanceTo(place: Place): number | undefined {
    const {value: [latitude, longitude] = []} = this.position;
    const point = pointOf(place);
    return point && latitude !== undefined && longitude !== undefined
      ? distanceBetween({latitude, longitude}, point) : undefined;
  }

  /** Those of some places that are as the form wants them, in the order that is asked for. */
  arranged(found: readonly Place[]): Sifted {
    const {clock, finder: {form}, around, host} = this.#desk;
    const {center, radius} = around();
    const from = this.position.value?.join(',') ?? (radius ? center : '');
    return this.#arranged(found, form, from, Math.floor(clock.now / MINUTE), radius, host.timeZone);
  }

  /** An open place. */
  detail(place: Place): TemplateResult {
    const {host, detail, feed, signOf, hours, closed} = this.#desk;
    const language = languageOf(place, feed);
    return placeDetail({
      place, sign: signOf()(place), level: host.headingLevel + 1, language: feed.language,
      pictures: pictureHosts(host, feed),
      distance: this.distanceTo(place), hours: place.openingHours ? hours()?.shown(place, language) : undefined,
      told: this.#sharing.told(place.id), named: feed.sources.length > 1,
      back: () => {
        detail.close();
        closed(place.id);
      },
      share: () => void this.#sharing.share(place.id, placeTitle(place), detail.address(place)),
    });
  }

  /** The panel of filters. */
  panel(): TemplateResult {
    const {facts, finder, change} = this.#desk;
    return placePanel({
      form: finder.form, region: finder, facts: facts(), isLocated: this.position.state === 'known', isKept: this.#isKept, change,
      remember: (wanted) => this.#remember(wanted),
      needs: (access) => {
        change({access});
        if (this.#isKept) this.#remember(true, access);
      },
      reset: () => change(noFilter),
    });
  }

  /** How many there are, and the filters that no button shows. */
  active({items, unknown}: Sifted): TemplateResult {
    const {finder: {form}, change} = this.#desk;
    return activePlaces({count: items.length, unknown, form, reset: () => change(noFilter)});
  }

  /** Describes places to search engines. */
  describe(items: readonly Place[]): void {
    this.#data.describe(items.map((place) => toPlaceJson(place, this.#desk.host.baseURI)));
  }

  #arrange(found: readonly Place[], form: PlaceForm, from: Point | undefined): Sifted {
    const {hours, around} = this.#desk;
    const isOpen: PlaceTest = (place) => hours()?.verdictOf(place)?.open ?? undefined;
    const distance = (place: Place) => {
      const point = pointOf(place);
      return point && from && distanceBetween(from, point);
    };
    const reach = (Number(form.within) || around().radius) * KILOMETRE;
    const {items, unknown} = sift(found, [
      ...parseNeeds(form.access).map((need): PlaceTest => (place) => meetsNeed(place, need)),
      ...form.open ? [isOpen] : [],
      ...reach && from ? [(place: Place) => {
        const metres = distance(place);
        return metres === undefined ? undefined : metres <= reach;
      }] : [],
    ]);
    const sort = form.sort || (this.position.value ? 'distance' : 'name');
    const sorted = sort === 'open' ? openFirst(items, isOpen) : sort === 'distance' ? byDistance(items, distance) : items;
    return {items: sorted, unknown};
  }

  /** Keeps the needs on this device, or forgets them. */
  #remember(wanted: boolean, access = this.#desk.finder.form.access): void {
    const {kept, announce, host} = this.#desk;
    if (!wanted) forget(kept);
    this.#isKept = wanted && keep(kept, access);
    if (wanted && !this.#isKept) {
      announce(msg('Dieses Gerät kann sich das nicht merken.', {id: 'city.place.keep.failed'}));
    }
    host.requestUpdate();
  }
}
