import {html, render} from 'lit';
import type {LatLng, Map as LeafletMap} from 'leaflet';
import {Point} from 'leaflet';
import {formatNumber} from '../i18n/format.js';
import {signShape} from '../ui/category-sign.js';
import type {Sign, SignOf} from '../ui/category-sign.js';
import type {Mark} from './clusters.js';
import {mapWords} from './map-words.js';
import type {PointIndex} from './point-index.js';

/** The marks of a map: buttons, in the order of their distance from its middle. */

interface Drawn {
  readonly element: HTMLButtonElement;
  mark: Mark;
  glyph?: Sign['glyph'];
}

/** What is drawn, in the order in which the keyboard reaches it. */
interface Marks {
  readonly marks: readonly Mark[];
  readonly index: PointIndex;
  readonly signOf: SignOf;
  /** Id of the chosen place. */
  readonly selected: string;
  readonly press: (mark: Mark, event: MouseEvent) => void;
}

/** A mark of each sign, drawn once and copied. */
const patterns = new Map<unknown, Element>();

function shapeOf(sign: Sign): Node {
  const key = sign.glyph ?? sign.number;
  let pattern = patterns.get(key);
  if (!pattern) {
    const box = document.createElement('div');
    render(html`<svg viewBox="-1 -1 26 26" aria-hidden="true">${signShape(sign)}</svg>`, box);
    patterns.set(key, pattern = box.querySelector('svg')!);
  }
  return pattern.cloneNode(true);
}

/** Large numbers in few letters: they stand in a circle. */
const shortNumber = (count: number): string =>
  formatNumber(count, count < 10_000 ? {} : {notation: 'compact', maximumFractionDigits: 0});

const span = (className: string, text: string): HTMLElement =>
  Object.assign(document.createElement('span'), {className, textContent: text});

export class MarkLayer {
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;
  readonly #drawn = new Map<string, Drawn>();
  /** What has the position of the person. */
  readonly #here = Object.assign(document.createElement('div'), {className: 'here leaflet-zoom-animated', hidden: true});
  #place?: readonly [number, number] | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#pane = map.getPane('markerPane');
    // Beneath the marks.
    map.getPane('shadowPane').append(this.#here);
    this.#here.setAttribute('role', 'img');
    map.on('zoomanim', ({center, zoom}) => this.#moveAll(this.#originAt(center, zoom), zoom));
    map.on('zoom viewreset', () => this.#moveAll(map.getPixelOrigin(), map.getZoom()));
  }

  /** The element of a place, while it is in sight and not in a cluster. */
  elementOf(id: string): HTMLElement | undefined {
    return this.#drawn.get(`place ${id}`)?.element;
  }

  /** The first mark in the order of the keyboard. */
  get first(): HTMLElement | undefined {
    return this.#pane.querySelector<HTMLElement>('button:not([inert])') ?? undefined;
  }

  draw({marks, index, signOf, selected, press}: Marks): void {
    const origin = this.#map.getPixelOrigin();
    const zoom = this.#map.getZoom();
    const size = this.#map.getSize();
    const corner = this.#map.containerPointToLayerPoint(new Point(0, 0));
    const kept = new Set<string>();
    const order: HTMLElement[] = [];
    for (const mark of nearestFirst(marks, this.#map.getCenter(), this.#map)) {
      if (kept.has(mark.key)) continue;
      kept.add(mark.key);
      const drawn = this.#drawn.get(mark.key) ?? this.#create(mark);
      drawn.mark = mark;
      const {element} = drawn;
      this.#dress(drawn, index, signOf, selected);
      element.onclick = (event) => press(mark, event);
      const {x, y} = move(element, mark, origin, zoom).subtract(corner);
      // What is out of sight takes no focus.
      element.inert = x < 0 || y < 0 || x > size.x || y > size.y;
      order.push(element);
    }
    for (const [key, {element}] of this.#drawn) {
      if (kept.has(key)) continue;
      element.remove();
      this.#drawn.delete(key);
    }
    this.#arrange(order);
    this.#moveHere(origin, zoom);
  }

  /** Shows where the person is, or no longer. */
  showHere(place: readonly [number, number] | undefined): void {
    this.#place = place;
    this.#here.hidden = !place;
    this.#here.ariaLabel = mapWords.here();
    this.#moveHere(this.#map.getPixelOrigin(), this.#map.getZoom());
  }

  /** An element that has the focus would lose it if it were moved in the tree: the others go around it. */
  #arrange(order: readonly HTMLElement[]): void {
    const focused = order.find((element) => element.matches(':focus'));
    let next: Element | null = this.#pane.firstElementChild;
    for (const element of order) {
      if (element === next) {
        next = next.nextElementSibling;
      } else if (element === focused) {
        // All before it that come later in the order are moved behind it in their turn.
        next = element.nextElementSibling;
      } else {
        this.#pane.insertBefore(element, next);
      }
    }
  }

  #create(mark: Mark): Drawn {
    const element = document.createElement('button');
    element.type = 'button';
    const drawn: Drawn = {element, mark};
    this.#drawn.set(mark.key, drawn);
    return drawn;
  }

  #dress(drawn: Drawn, {places, of}: PointIndex, signOf: SignOf, selected: string): void {
    const {element, mark} = drawn;
    const place = places[of[mark.point]!]!;
    const isCluster = mark.count > 1;
    const category = place.categories?.[0] ?? '';
    const text = isCluster ? mapWords.cluster(formatNumber(mark.count)) : place.name || category || mapWords.nameless();
    element.className = `mark leaflet-zoom-animated ${isCluster ? 'cluster' : 'single'}`;
    element.dataset['sign'] = `${mark.sign}`;
    element.ariaCurrent = !isCluster && place.id === selected ? 'true' : null;
    // Written once, not at each movement of the map.
    const sign = signOf(place);
    const said = `${text}\n${category}\n${mark.sign}`;
    if (element.dataset['said'] === said && (isCluster || drawn.glyph === sign.glyph)) return;
    drawn.glyph = sign.glyph;
    element.dataset['said'] = said;
    if (isCluster) {
      element.style.setProperty('--_size', `${1.75 + Math.min(3, Math.log10(mark.count)) * 0.35}em`);
      const count = span('count', shortNumber(mark.count));
      count.ariaHidden = 'true';
      element.replaceChildren(count, span('visually-hidden', text));
    } else {
      const more = category && category !== text ? [span('visually-hidden', `, ${category}`)] : [];
      const name = span('name', text);
      name.dir = 'auto';
      element.replaceChildren(shapeOf(sign), name, ...more);
    }
  }

  #moveAll(origin: Point, zoom: number): void {
    for (const {element, mark} of this.#drawn.values()) move(element, mark, origin, zoom);
    this.#moveHere(origin, zoom);
  }

  #moveHere(origin: Point, zoom: number): void {
    if (this.#place) move(this.#here, {x: this.#place[0], y: this.#place[1]}, origin, zoom);
  }

  /** The origin of the layers as Leaflet will have it at another middle and level. */
  #originAt(center: LatLng, zoom: number): Point {
    const offset = this.#map.containerPointToLayerPoint(new Point(0, 0));
    return this.#map.project(center, zoom).subtract(this.#map.getSize().divideBy(2)).subtract(offset).round();
  }
}

function move(element: HTMLElement, {x, y, shift}: Pick<Mark, 'x' | 'y' | 'shift'>, origin: Point, zoom: number): Point {
  const world = 256 * 2 ** zoom;
  const point = new Point(x * world - origin.x + (shift?.[0] ?? 0), y * world - origin.y + (shift?.[1] ?? 0));
  element.style.transform = `translate3d(${Math.round(point.x)}px, ${Math.round(point.y)}px, 0)`;
  return point;
}

function nearestFirst(marks: readonly Mark[], center: LatLng, map: LeafletMap): readonly Mark[] {
  const {x, y} = map.project(center, 0);
  const far = (mark: Mark) => Math.hypot(mark.x - x / 256, mark.y - y / 256);
  return [...marks].sort((a, b) => far(a) - far(b));
}
