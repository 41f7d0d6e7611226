import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Renders its host again at one moment, to the millisecond: live widgets change when something begins or ends. */
export class Alarm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param rest milliseconds from now; none: never */
  in(rest: number | undefined): void {
    clearTimeout(this.#timer);
    if (!this.#connected || rest === undefined || !(rest < Infinity)) return;
    // A timer waits 2^31 - 1 ms at most.
    this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(Math.max(0, rest), 2 ** 31 - 1));
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    clearTimeout(this.#timer);
  }
}
