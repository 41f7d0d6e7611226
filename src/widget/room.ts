import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether a widget has room for more than one column: what is not shown there need not be loaded. */
export class Room implements ReactiveController {
  isWide = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #least: number;
  #sizes?: ResizeObserver;
  #isMeasured = false;

  /** @param least width from which on it is wide, in `em` as its container queries have them */
  constructor(host: ReactiveControllerHost & HTMLElement, least: number) {
    this.#host = host;
    this.#least = least;
    host.addController(this);
  }

  hostConnected(): void {
    // Not within the notification: what is laid out anew would be observed as well, without end.
    this.#sizes ??= new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#sizes.observe(this.#host);
  }

  /** The first time at once, so that what is shown first need not move. */
  hostUpdate(): void {
    if (!this.#isMeasured && this.#host.isConnected) this.#measure();
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
  }

  #measure(): void {
    const {clientWidth} = this.#host;
    // A widget in a closed tab keeps what it had.
    if (!clientWidth) return;
    const isWide = clientWidth >= this.#least * parseFloat(getComputedStyle(this.#host).fontSize);
    if (isWide !== this.isWide && this.#isMeasured) this.#host.requestUpdate();
    this.#isMeasured = true;
    this.isWide = isWide;
  }
}
