import type {ReactiveControllerHost} from 'lit';
import type {Remembered} from '../../src/page/remembered.js';
import {forget, keep} from '../../src/page/remembering.js';
import type {Address} from './address-choice.js';
import {addressText} from './address-choice.js';
import type {WasteMemory} from './waste-memory.js';
import {memoryOf} from './waste-memory.js';

interface NotesHost extends ReactiveControllerHost {
  readonly src: string;
  readonly streets: string;
}

/** Addresses and hidden bins of one feed, which stay on the device only if the person says so. */
export class WasteNotes {
  keeping = false;
  addresses: readonly Address[] = [];
  /** Keys of the kinds of bins that are not shown. */
  hidden: ReadonlySet<string> = new Set();
  /** The address whose dates are shown: it comes first among those kept. */
  shown?: Address | undefined;

  readonly #host: NotesHost;
  #memory!: Remembered<WasteMemory>;

  constructor(host: NotesHost) {
    this.#host = host;
    this.restart();
  }

  /** Reads what is kept for the feed that the attributes name now. */
  restart(): void {
    this.#memory = memoryOf(this.#host);
    const memory = this.#memory.read();
    this.keeping = memory !== undefined;
    this.addresses = memory?.addresses ?? [];
    this.hidden = new Set(memory?.hidden);
    this.shown = undefined;
  }

  readonly keep = (on: boolean): void => {
    this.keeping = on;
    if (!on) this.addresses = [];
    this.save();
  };

  readonly forget = (address: Address): void => {
    this.addresses = this.addresses.filter((one) => one !== address);
    this.save();
  };

  save(): void {
    this.#host.requestUpdate();
    const {shown} = this;
    if (!this.keeping) return forget(this.#memory);
    if (shown) {
      const text = addressText(shown);
      this.addresses = [shown, ...this.addresses.filter((one) => addressText(one) !== text)];
    }
    keep(this.#memory, {addresses: this.addresses, hidden: [...this.hidden]});
  }
}
