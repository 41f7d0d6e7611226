import {svg, html} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';

/** Wraps strokes drawn on a 24 x 24 grid; the word beside an icon carries the meaning, so it is hidden from readers. */
export const icon = (strokes: SVGTemplateResult, size = '1.25em'): TemplateResult => html`
  <svg viewBox="0 0 24 24" width=${size} height=${size} fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${strokes}</svg>`;

export const warningSign = svg`<path d="M12 3 2.5 20h19L12 3Z M12 10v4.5 M12 17.4v.1"/>`;
