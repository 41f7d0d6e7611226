import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Rows that come first, more than a screen shows; and at each further stretch, 50 ms at a very slow processor. */
const FIRST = 60;
const STRETCH = 200;

/**
 * Puts a long list into the page a stretch at a time. What fills the screen is there at once; the rest follows in
 * tasks of its own, between which the page can paint and react.
 */
export class Gradual implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly isConnected: boolean};
  #count = FIRST;
  #wanted = 0;
  #coming = false;

  constructor(host: ReactiveControllerHost & {readonly isConnected: boolean}) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of so many rows to render now. */
  of(wanted: number): number {
    this.#wanted = wanted;
    return Math.min(wanted, this.#count);
  }

  /** Another list begins: of this one only the first stretch, and what comes at once after row `reached`. */
  restart(reached = 0): void {
    this.#count = reached + FIRST;
  }

  hostUpdated(): void {
    if (this.#coming || this.#count >= this.#wanted || !this.#host.isConnected) return;
    this.#coming = true;
    // Unlike a timer, a message is not held back for 4 ms.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      this.#coming = false;
      this.#count += STRETCH;
      this.#host.requestUpdate();
    };
    port2.postMessage(0);
  }
}
