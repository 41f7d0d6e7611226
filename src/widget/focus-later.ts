import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

interface Target {
  /** Index among the elements that the selector finds. */
  readonly index?: number;
  /** Selector of the element that takes the focus if there is none. */
  readonly other?: string | undefined;
  /** Whether it may come with a later rendering, because it is still loading. */
  readonly waits?: boolean;
}

/** Moves the focus to something that the next rendering puts there. */
export class FocusLater implements ReactiveController {
  readonly #host: FocusHost;
  #find?: (() => HTMLElement | '' | null | undefined) | undefined;
  #waits = false;

  constructor(host: FocusHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses the element that a selector finds after the next rendering. */
  to(selector: string, {index = 0, other, waits = false}: Target = {}): void {
    const {renderRoot} = this.#host;
    this.#find = () => renderRoot.querySelectorAll<HTMLElement>(selector)[index]
      ?? (other && renderRoot.querySelector<HTMLElement>(other));
    this.#waits = waits;
    this.#host.requestUpdate();
  }

  /** Leaves the focus where it is: the awaited element will not be rendered. */
  drop(): void {
    this.#find = undefined;
  }

  hostUpdated(): void {
    const target = this.#find?.();
    if (target || !this.#waits) this.drop();
    if (target) target.focus();
  }
}
