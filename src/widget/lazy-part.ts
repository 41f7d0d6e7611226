import type {ReactiveControllerHost} from 'lit';

type AnyPart = Pick<LazyPart<object>, 'failed' | 'load'>;

const parts = new WeakMap<ReactiveControllerHost, AnyPart[]>();

/** Parts of a widget that could not be loaded when they were needed. */
export const failedParts = (host: ReactiveControllerHost): readonly AnyPart[] =>
  parts.get(host)?.filter(({failed}) => failed) ?? [];

/**
 * A part of a widget that is loaded when it is needed: a view, a search. If it cannot be had, the widget says so, and
 * it is asked for again at the next press.
 */
export class LazyPart<Part extends object> {
  /** The part, once it is there. */
  value?: Part | undefined;
  /** Whether it could not be had the last time. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Part>;
  readonly #arrived: ((part: Part) => void) | undefined;
  #loading?: Promise<void> | undefined;
  #act?: ((part: Part) => unknown) | undefined;

  /** @param arrived called once, before the host is rendered with the part */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>, arrived?: (part: Part) => void) {
    this.#host = host;
    this.#import = load;
    this.#arrived = arrived;
    parts.set(host, [...parts.get(host) ?? [], this]);
  }

  /** The part, for a rendering that needs it. Asks for it if nobody has; one that failed waits for a press. */
  want(): Part | undefined {
    if (!this.failed) void this.load();
    return this.value;
  }

  /**
   * Does what a person pressed for as soon as the part is there. If it fails, the next `load` that succeeds does it,
   * unless the person has pressed for something else meanwhile.
   */
  use(act: (part: Part) => unknown): void {
    if (this.value) return void act(this.value);
    this.#act = act;
    void this.load();
  }

  /** Asks for the part, again if it has failed; settles when it is there or cannot be had. */
  load(): Promise<void> {
    return this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    this.#become(false);
    const part = this.value = await this.#import().catch(() => undefined);
    if (!part) {
      this.#loading = undefined;
      return this.#become(true);
    }
    this.#arrived?.(part);
    this.#act?.(part);
    this.#act = undefined;
    this.#host.requestUpdate();
  }

  #become(failed: boolean): void {
    if (failed === this.failed) return;
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
