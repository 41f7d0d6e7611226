import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../page/events.js';
import {DeepLink} from './deep-link.js';
import {FocusLater} from './focus-later.js';

interface DetailHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly hasUpdated: boolean;
  readonly name: string;
  /** Whether what is shown stands in the page's address. */
  readonly deepLink: boolean;
  /** Id of the item the page's author opens. */
  readonly item: string;
}

/** The button of an item in the list. */
const buttonOf = (id: string): string => `[data-item="${CSS.escape(id)}"]`;

/**
 * Opens one item of a list and goes back to the list. The item's heading (`id="detail"`) takes the focus when a person
 * opens it; going back gives the focus to the item's button in the list (`data-item`), so that nobody loses the place.
 */
export class Detail<T extends {readonly id: string; readonly url?: string}> implements ReactiveController {
  /** Id of the open item; empty: the list is shown. */
  id = '';

  readonly #host: DetailHost;
  readonly #find: (id: string) => T | undefined;
  readonly #link: DeepLink;
  readonly #focus: FocusLater;
  #linked = false;
  #preset = '';

  constructor(host: DetailHost, noun: string, find: (id: string) => T | undefined) {
    this.#host = host;
    this.#find = find;
    this.#link = new DeepLink(host, noun, () => this.#follow());
    this.#focus = new FocusLater(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#takeLink();
  }

  hostUpdate(): void {
    const {item, deepLink, hasUpdated} = this.#host;
    if (item !== this.#preset && (hasUpdated || !this.id)) this.show(item);
    this.#preset = item;
    // The page's address takes precedence over the author's attribute.
    if (deepLink && !this.#linked) this.#takeLink();
    this.#linked = deepLink;
  }

  #takeLink(): void {
    if (this.#link.value) this.show(this.#link.value);
  }

  /** The person went back or forward: the focus goes as it does by the buttons. */
  #follow(): void {
    const {value} = this.#link;
    const last = this.id;
    if (value === last) return;
    this.show(value);
    if (value) this.#focus.to('#detail', {waits: true});
    else this.#focus.to(buttonOf(last));
  }

  /** The open item, once it is loaded. */
  get item(): T | undefined {
    return this.id ? this.#find(this.id) : undefined;
  }

  /** An address to hand on: of the page with the item open where the address says so, else of the item's own page. */
  address({id, url}: T): string {
    return this.#host.deepLink ? this.#link.href(id) : url ?? location.href;
  }

  /** Shows an item, or with '' the list, without the person's doing: no event, no change of focus. */
  show(id: string): void {
    this.id = id;
    if (!id) this.#focus.drop();
    this.#host.requestUpdate();
  }

  /** A person chose an item. A page that shows it itself cancels `city-select`. */
  open(item: T): void {
    if (!emit(this.#host, 'city-select', {item})) return;
    this.#link.record(item.id);
    // The view of an open item may still be on its way.
    this.#focus.to('#detail', {waits: true});
    this.show(item.id);
  }

  /**
   * Back to the list, and to the item one came from.
   * @param other selector of the element that takes the focus if that item is not in the list
   */
  close(other?: string): void {
    const item = buttonOf(this.id);
    this.#link.record('');
    this.show('');
    this.#focus.to(item, {other});
  }
}
