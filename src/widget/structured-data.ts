import {html, render} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {toJson} from '../text/json.js';

/**
 * A script element that never runs. Under `require-trusted-types-for 'script'` Chromium looks at the text before the
 * type, and refuses data as well. One that comes out of a template counts as started (HTML, fragment parsing), and is
 * not looked at any more.
 */
function dataBlock(): HTMLScriptElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  return fragment.querySelector('script')!;
}

/** Things that a widget shows, in the page as schema.org data for search engines for as long as it stands there. */
export class StructuredData implements ReactiveController {
  #block?: HTMLScriptElement;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Describes things in place of those before. The text is a node of its own: what is data never passes a parser. */
  describe(things: readonly unknown[]): void {
    this.#block?.remove();
    this.#block = dataBlock();
    this.#block.append(toJson({'@context': 'https://schema.org', '@graph': things})!);
    document.head.append(this.#block);
  }

  hostDisconnected(): void {
    this.#block?.remove();
  }
}
