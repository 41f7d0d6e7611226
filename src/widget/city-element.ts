import {LitElement} from 'lit';
import type {CSSResult} from 'lit';
import {followLocale, localeReady} from '../i18n/locale.js';
import type {Messages} from '../i18n/messages.js';
import {host, visuallyHidden} from '../styles/host.styles.js';
import {tokens} from '../styles/tokens.styles.js';

/** Changes by others that are kept, at most: a counter that runs for days must not fill the memory. */
const MOST_CHANGES = 5000;

/** What every widget is: it speaks the page's language, and it stays right where others change its nodes. */
export class CityElement extends LitElement {
  /** One flat list: MooTools has another `flat`, which Lit would call for nested ones. */
  static override styles: CSSResult[] = [tokens, host, visuallyHidden];

  readonly #changes: MutationRecord[] = [];
  readonly #observer = new MutationObserver((more) => this.#changes[MOST_CHANGES] || this.#changes.push(...more));

  /** What the decorator has written down at the class. */
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
    // Whatever changed without Lit: translations and extensions put nodes of their own in place of the widget's.
    if (this.#changes.push(...this.#observer.takeRecords())) {
      await import('./foreign-changes.js')
        .then(({takeBack}) => takeBack(this, this.#observer, this.#changes), () => {});
    }
    this.#observer.disconnect();
    super.scheduleUpdate();
    this.#observer.observe(this.renderRoot, {childList: true, subtree: true});
  }
}
