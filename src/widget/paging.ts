import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FocusLater} from './focus-later.js';

/** Rows that come first, more than a screen shows; and at each further stretch, 50 ms at a very slow processor. */
const FIRST = 60;
const STRETCH = 200;

interface PagingHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly isConnected: boolean;
  readonly limit: number;
}

/**
 * How many rows of a list are shown: the host's `limit` at first, more when a person asks for them, who is then taken
 * to the first new one. Many rows come into the page a stretch at a time: what fills the screen at once, the rest in
 * tasks of its own, between which the page can paint and react.
 */
export class Paging implements ReactiveController {
  readonly #host: PagingHost;
  readonly #row: string;
  readonly #focus: FocusLater;
  #more = 0;
  #ready = FIRST;
  #wanted = 0;
  #coming = false;

  /** @param row selector of the element in a row that takes the focus */
  constructor(host: PagingHost, row: string) {
    this.#host = host;
    this.#row = row;
    this.#focus = new FocusLater(host);
    host.addController(this);
  }

  /** How many rows a person has asked for. */
  get shown(): number {
    return this.#host.limit + this.#more;
  }

  /** How many of so many rows to render now. */
  of(total: number): number {
    this.#wanted = Math.min(total, this.shown);
    return Math.min(this.#wanted, this.#ready);
  }

  /** Shows more rows, and gives the focus to the first of them. */
  showMore(rows: number): void {
    this.#focus.to(this.#row, {index: this.shown});
    this.#ready = this.shown + FIRST;
    this.#more += rows;
  }

  /** Another list begins. */
  restart(): void {
    this.#more = 0;
    this.#ready = FIRST;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#coming || this.#ready >= this.#wanted || !this.#host.isConnected) return;
    this.#coming = true;
    // Unlike a timer, a message is not held back for 4 ms.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      this.#coming = false;
      this.#ready += STRETCH;
      this.#host.requestUpdate();
    };
    port2.postMessage(0);
  }
}
