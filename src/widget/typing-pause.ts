import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Somebody who types nothing for so many milliseconds reads. */
const PAUSE = 700;

/** Notices when a person stops typing: an announcement for each key would talk over the next one. */
export class TypingPause implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Calls `act` unless a further key comes before. */
  after(act: () => void): void {
    this.end();
    this.#timer = setTimeout(act, PAUSE);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    this.end();
  }
}
