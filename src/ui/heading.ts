import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A native heading of the level the page's outline needs; levels outside 1 to 6 are clamped. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1: return html`<h1 id="heading" part="heading">${content}</h1>`;
    case 2: return html`<h2 id="heading" part="heading">${content}</h2>`;
    case 3: return html`<h3 id="heading" part="heading">${content}</h3>`;
    case 4: return html`<h4 id="heading" part="heading">${content}</h4>`;
    case 5: return html`<h5 id="heading" part="heading">${content}</h5>`;
    default: return html`<h6 id="heading" part="heading">${content}</h6>`;
  }
}
