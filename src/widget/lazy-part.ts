import type {ReactiveControllerHost} from 'lit';
import {localeReady, needMessages} from '../i18n/locale.js';
import type {Messages} from '../i18n/messages.js';

/** Settles when the messages a module brings are there, or could not be had. */
function ownWords({messages}: {readonly messages?: Messages}): Promise<unknown> | undefined {
  if (messages) needMessages(messages);
  return messages && localeReady(messages);
}

type AnyPart = Pick<LazyPart<object>, 'failed' | 'load'>;

const parts = new WeakMap<ReactiveControllerHost, AnyPart[]>();

/** Parts of a widget that could not be loaded when they were needed. */
export const failedParts = (host: ReactiveControllerHost): readonly AnyPart[] =>
  parts.get(host)?.filter(({failed}) => failed) ?? [];

/**
 * A part of a widget that is loaded when it is needed: a view, a search. If it fails to load, the widget says so, and
 * the next press loads it again. A module that says something of its own exports its `messages`: the part is there when
 * it can be shown in the page's language.
 */
export class LazyPart<Part extends object, Module extends object = Part> {
  /** The part, once it is there. */
  value?: Part;
  /** Whether the last attempt to load it failed. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Module>;
  readonly #make: (module: Module) => Part;
  #lost?: string | undefined;
  #loading?: Promise<void> | undefined;
  #act?: ((part: Part) => unknown) | undefined;

  /** @param make makes the part from the module; without it the module is the part */
  constructor(
    host: ReactiveControllerHost, load: () => Promise<Module>,
    make: (module: Module) => Part = (module) => module as unknown as Part,
  ) {
    this.#host = host;
    this.#import = load;
    this.#make = make;
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
    this.#act = act;
    if (this.value) this.#run(this.value);
    else void this.load();
  }

  /** Asks for the part, again if it has failed; settles when it is there or cannot be had. */
  load(): Promise<void> {
    return this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    // The notice goes while the part is loading: only then do screen readers announce a second one.
    if (this.failed) this.#become(false);
    const module = await this.#import().catch((error: unknown) => this.#importAgain(error));
    if (module) {
      await ownWords(module);
      this.#run(this.value = this.#make(module));
    } else {
      this.#loading = undefined;
    }
    this.#become(!module);
  }

  /**
   * Firefox (153) remembers a module that could not be fetched, and does not ask for its address again; for another one
   * it does. Not on pages with an import map: it may hold check sums, and there is none for the other address.
   */
  async #importAgain(error: unknown): Promise<Module | undefined> {
    const [address] = /https?:\S+$/.exec(String(error)) ?? [];
    const isSecond = address && address === this.#lost;
    this.#lost = address;
    if (!isSecond || document.querySelector('script[type=importmap]')) return undefined;
    return (import(`${address}?${Date.now()}`) as Promise<Module>).catch(() => undefined);
  }

  #become(failed: boolean): void {
    this.failed = failed;
    this.#host.requestUpdate();
  }

  #run(part: Part): void {
    this.#act?.(part);
    this.#act = undefined;
  }
}

/** A part of a widget that brings its own looks. */
interface Dressed {
  readonly sheets: readonly CSSStyleSheet[];
}

/** Adds the looks of a part that was loaded on demand to those of its widget. */
export function dressed<Part extends Dressed>({renderRoot}: {readonly renderRoot: Node}, part: Part): Part {
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...part.sheets];
  return part;
}
