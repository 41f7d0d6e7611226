import {LitElement} from 'lit';
import type {CSSResult} from 'lit';
import {followLocale, localeReady} from '../i18n/locale.js';
import type {Messages} from '../i18n/messages.js';
import {host, visuallyHidden} from '../styles/host.styles.js';
import {tokens} from '../styles/tokens.styles.js';

/** Changes by others that are kept, at most: a counter that runs for days must not fill the memory. */
const MOST_CHANGES = 5000;

/** The base of every widget: it follows the page's language, and repairs its nodes after changes by other scripts. */
export class CityElement extends LitElement {
  /** One flat list: MooTools replaces `Array.prototype.flat`, which Lit calls for nested ones. */
  static override styles: CSSResult[] = [tokens, host, visuallyHidden];

  readonly #changes: MutationRecord[] = [];
  readonly #observer = new MutationObserver((more) => this.#changes[MOST_CHANGES] || this.#changes.push(...more));

  /** Tag, version and messages, set by the decorator. */
  get #messages(): Messages | undefined {
    return (this.constructor as {messages?: Messages}).messages;
  }

  constructor() {
    super();
    followLocale(this, this.#messages);
  }

  /**
   * The first words a citizen sees are in the page's language: the first rendering waits for the translation, and
   * what the page's author wrote stays in sight meanwhile.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const ready = localeReady(this.#messages);
    if (ready) {
      const slot = this.hasUpdated ? undefined : this.renderRoot.appendChild(document.createElement('slot'));
      await ready;
      slot?.remove();
    }
    // Changes that Lit did not make: translations and extensions replace nodes of the widget with their own.
    if (this.#changes.push(...this.#observer.takeRecords())) {
      await import('./foreign-changes.js')
        .then(({takeBack}) => takeBack(this, this.#observer, this.#changes), () => {});
    }
    this.#observer.disconnect();
    super.scheduleUpdate();
    this.#observer.observe(this.renderRoot, {childList: true, subtree: true});
  }
}
