import {html, say} from '../http/html.mjs';

const item = ([id, words, below = []]) => html`<li><a href="#${id}">${words}</a>
  ${below.length > 0 && html`<ul>${below.map(item)}</ul>`}</li>`;

/**
 * The list of contents of a long page: beside it where there is room, and folded above it where there is none.
 * @param {readonly [id: string, words: object | string, below?: readonly unknown[]][]} headings
 */
export const contentsList = (headings) => html`<nav class="contents-list" aria-label="${say('Inhalt', 'Contents')}">
  <details data-contents><summary>${say('Inhalt dieser Seite', 'On this page')}</summary>
  <ul>${headings.map(item)}</ul></details>
</nav>`;
