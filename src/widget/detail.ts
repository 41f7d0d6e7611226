import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../page/events.js';
import {DeepLink} from './deep-link.js';

interface DetailHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  /** Whether what is shown stands in the page's address. */
  readonly deepLink: boolean;
}

/**
 * Which item of a list stands open. Its heading (`id="detail"`) takes the focus when a person opens it; going back
 * gives the focus to the item's button in the list (`data-item`), so that nobody loses the place.
 */
export class Detail<T extends {readonly id: string}> implements ReactiveController {
  /** Id of the open item; empty: the list is shown. */
  id = '';

  readonly #host: DetailHost;
  readonly #find: (id: string) => T | undefined;
  readonly #link: DeepLink;
  #focus = '';

  constructor(host: DetailHost, param: string, find: (id: string) => T | undefined) {
    this.#host = host;
    this.#find = find;
    this.#link = new DeepLink(host, param, () => host.deepLink, () => this.show(this.#link.value));
    host.addController(this);
  }

  hostConnected(): void {
    this.takeLink();
  }

  /** Shows the item the page's address names. */
  takeLink(): void {
    if (this.#link.value) this.show(this.#link.value);
  }

  /** The open item, once it is loaded. */
  get item(): T | undefined {
    return this.id ? this.#find(this.id) : undefined;
  }

  /** Address of the page with this item open. */
  href(item: T): string {
    return this.#link.href(item.id);
  }

  /** Shows an item, or with '' the list, without the person's doing: no event, no change of focus. */
  show(id: string): void {
    this.id = id;
    this.#host.requestUpdate();
  }

  /** A person chose an item. A page that shows it itself cancels `city-select`. */
  open(item: T): void {
    if (!emit(this.#host, 'city-select', {item})) return;
    this.#link.record(item.id);
    this.#focus = '#detail';
    this.show(item.id);
  }

  /** Back to the list, and to the item one came from. */
  close(): void {
    this.#focus = `[data-item="${CSS.escape(this.id)}"]`;
    this.#link.record('');
    this.show('');
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    // The view of an open item may still be on its way; a row that is not in the list will not come.
    if (target || !this.id) this.#focus = '';
    target?.focus();
  }
}
