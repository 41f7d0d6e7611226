import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface DeepLinkHost extends ReactiveControllerHost {
  /** Distinguishes widgets of one tag. */
  readonly name?: string;
  /** Whether the page's author wants the address to be kept in step. */
  readonly deepLink: boolean;
}

/**
 * One parameter of the page's address, kept in step with what a widget shows, so that a person can share it and
 * go back. A page in a sandboxed frame has no address to write: then nothing is written, and nothing breaks.
 */
export class DeepLink implements ReactiveController {
  readonly #host: DeepLinkHost;
  readonly #noun: string;
  readonly #changed: () => void;

  /** `noun`: the parameter; `changed`: a person went back or forward. */
  constructor(host: DeepLinkHost, noun: string, changed: () => void) {
    this.#host = host;
    this.#noun = noun;
    this.#changed = changed;
    host.addController(this);
  }

  get #name(): string {
    return this.#host.name ? `${this.#noun}-${this.#host.name}` : this.#noun;
  }

  /** The value in the address; empty if there is none or the page's author has not set `deep-link`. */
  get value(): string {
    return this.#host.deepLink ? new URLSearchParams(location.search).get(this.#name) ?? '' : '';
  }

  /** Writes `value` into the address, empty takes it out. `replace` leaves no step to go back to. */
  record(value: string, replace = false): void {
    if (!this.#host.deepLink || value === this.value) return;
    const url = new URL(location.href);
    if (value) url.searchParams.set(this.#name, value);
    else url.searchParams.delete(this.#name);
    try {
      history[replace ? 'replaceState' : 'pushState'](history.state, '', url);
    } catch {
      // An opaque origin may not change its address.
    }
  }

  /** The page's address with `value` in it, for sharing. */
  href(value: string): string {
    const url = new URL(location.href);
    url.searchParams.set(this.#name, value);
    return url.href;
  }

  readonly #onPopstate = () => {
    if (this.#host.deepLink) this.#changed();
  };

  hostConnected(): void {
    addEventListener('popstate', this.#onPopstate);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopstate);
  }
}
