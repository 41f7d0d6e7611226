import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * One parameter of the page's address, kept in step with what a widget shows, so that a person can share it and
 * go back. A page in a sandboxed frame has no address to write: then nothing is written, and nothing breaks.
 */
export class DeepLink implements ReactiveController {
  readonly #name: string;
  readonly #active: () => boolean;
  readonly #changed: () => void;

  /** `active`: whether the page's author wants it; `changed`: a person went back or forward. */
  constructor(host: ReactiveControllerHost, name: string, active: () => boolean, changed: () => void) {
    this.#name = name;
    this.#active = active;
    this.#changed = changed;
    host.addController(this);
  }

  /** What the address says; empty where it says nothing or nobody wants to know. */
  get value(): string {
    return this.#active() ? new URLSearchParams(location.search).get(this.#name) ?? '' : '';
  }

  /** Writes `value` into the address, empty takes it out. `replace` leaves no step to go back to. */
  record(value: string, replace = false): void {
    if (!this.#active() || value === this.value) return;
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
    if (this.#active()) this.#changed();
  };

  hostConnected(): void {
    addEventListener('popstate', this.#onPopstate);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopstate);
  }
}
