import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Behaviour of an editable combobox with a list of suggestions (APG "editable combobox with list autocomplete"):
 * which suggestion is active, whether the list is open, and what the keys do. The markup is the widget's.
 */
export class Combobox<Option> implements ReactiveController {
  options: readonly Option[] = [];
  open = false;
  /** Index of the active suggestion, -1 while the cursor is in the text alone. */
  active = -1;

  readonly #host: ReactiveControllerHost;
  readonly #choose: (option: Option) => void;
  #pressing = false;

  constructor(host: ReactiveControllerHost, choose: (option: Option) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerdown', this.#press, true);
    for (const end of ['click', 'pointercancel']) addEventListener(end, this.#release, true);
  }

  hostDisconnected(): void {
    removeEventListener('pointerdown', this.#press, true);
    for (const end of ['click', 'pointercancel']) removeEventListener(end, this.#release, true);
    this.close();
  }

  /** Shows new suggestions for what was typed. */
  suggest(options: readonly Option[]): void {
    this.options = options;
    this.active = -1;
    this.open = options.length > 0;
    this.#host.requestUpdate();
  }

  close(): void {
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** The cursor leaves the field. An element that is pressed at that moment must not move before the press ends. */
  readonly leave = (): void => {
    if (this.#pressing) addEventListener('click', () => this.close(), {once: true, capture: true});
    else this.close();
  };

  choose(option: Option): void {
    this.close();
    this.#choose(option);
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const {length} = this.options;
    switch (event.key) {
      case 'ArrowDown': this.#move(event.altKey ? this.active : this.active + 1); break;
      case 'ArrowUp': this.#move(this.active < 0 ? length - 1 : this.active - 1); break;
      case 'Escape':
        if (!this.open) return;
        this.close();
        break;
      case 'Enter': {
        // Only what the person has gone to is chosen; whether the text alone is enough, the form decides.
        const option = this.options[this.active];
        if (!this.open || option === undefined) return;
        this.choose(option);
        break;
      }
      default: return;
    }
    event.preventDefault();
    // Escape closes the list and must not close a dialog around the widget as well.
    event.stopPropagation();
  };

  readonly #press = (): void => {
    this.#pressing = true;
  };

  readonly #release = (): void => {
    this.#pressing = false;
  };

  #move(to: number): void {
    const {length} = this.options;
    if (!length) return;
    this.active = this.open && to >= length ? 0 : Math.min(to, length - 1);
    this.open = true;
    this.#host.requestUpdate();
  }
}
