import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface RoomHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Whether a widget has room for more than one column: what is not shown there need not be loaded. */
export class Room implements ReactiveController {
  isWide = false;

  readonly #host: RoomHost;
  readonly #least: number;
  #sizes?: ResizeObserver;
  #isMeasured = false;

  /** @param least width from which on it is wide, in `em` as its container queries have them */
  constructor(host: RoomHost, least: number) {
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
    const isWide = clientWidth >= this.#least * this.#fontSize();
    if (isWide !== this.isWide && this.#isMeasured) this.#host.requestUpdate();
    this.#isMeasured = true;
    this.isWide = isWide;
  }

  /** Of the widget itself, in pixels: what the page says of the element does not come in. */
  #fontSize(): number {
    const {renderRoot} = this.#host;
    const root = renderRoot.querySelector('.root');
    if (root) return parseFloat(getComputedStyle(root).fontSize);
    const probe = Object.assign(document.createElement('div'), {className: 'root'});
    renderRoot.append(probe);
    const {fontSize} = getComputedStyle(probe);
    probe.remove();
    return parseFloat(fontSize);
  }
}
