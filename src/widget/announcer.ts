import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {intlLocale} from '../i18n/locale.js';

/** Milliseconds without a further change after which a change is said. */
const PAUSE = 500;

/**
 * What a widget says to screen readers of a person's last change: one announcement for a question, not one for each
 * key by which it is typed, and nothing that was said in the language before.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #next = '';
  #locale = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get text(): string {
    return this.#locale === intlLocale() ? this.#text : '';
  }

  /** Says a text; while a person is typing, when they pause. */
  say(text: string, typing = false): void {
    if (text === this.#next) return;
    this.#next = text;
    clearTimeout(this.#timer);
    if (typing) this.#timer = setTimeout(() => this.#become(text), PAUSE);
    else this.#become(text);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#next = this.#text;
  }

  #become(text: string): void {
    this.#text = text;
    this.#locale = intlLocale();
    this.#host.requestUpdate();
  }
}
