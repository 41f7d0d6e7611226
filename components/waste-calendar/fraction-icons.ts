import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {icon} from '../../src/core/icons.js';
import type {Fraction} from '../../src/model/collection.js';

/** One silhouette per fraction: told apart without colour, at 16 px, and on a photocopy. */
const strokes: Readonly<Record<Fraction, SVGTemplateResult>> = {
  'residual': svg`<path d="M6 8h12l-1 13H7L6 8Z" class="tint"/><path d="M4 8h16M9 8V4.5h6V8M10 12v5M14 12v5"/>`,
  'organic': svg`<path d="M12 7.5c-1.6-1.4-7-1.8-7 5 0 4 2.6 8.5 5 8.5 1 0 1.2-.5 2-.5s1 .5 2 .5c2.4 0 5-4.5
    5-8.5 0-6.8-5.4-6.4-7-5Z" class="tint"/><path d="M12 7.5C12 5 13 3.2 15.5 3"/>`,
  'paper': svg`<path d="M5 3h10l4 4v14H5V3Z" class="tint"/><path d="M15 3v4h4M8.5 11h7M8.5 14h7M8.5 17h4"/>`,
  'packaging': svg`<path d="M9 7C5 9.5 4 13 4 16c0 3.5 2 5 4 5h8c2 0 4-1.5 4-5 0-3-1-6.5-5-9H9Z" class="tint"/>
    <path d="M9 7h6M9.5 7 8 3h8l-1.5 4"/>`,
  'glass': svg`<path d="M10 3h4v5c0 1.5 2.5 2.5 2.5 5v8h-9v-8c0-2.5 2.5-3.5 2.5-5V3Z" class="tint"/>
    <path d="M10 5.5h4M7.5 14.5h9"/>`,
  'bulky': svg`<path d="M3 12c0-1.7 3-1.7 3 0v3h12v-3c0-1.7 3-1.7 3 0v6H3v-6Z" class="tint"/>
    <path d="M6 11V6.5C6 5.5 6.5 5 7.5 5h9c1 0 1.5.5 1.5 1.5V11M5.5 18v2M18.5 18v2"/>`,
  'hazardous': svg`<path d="M12 2.5 21.5 12 12 21.5 2.5 12 12 2.5Z" class="tint"/><path d="M12 7.5v5.5M12 16.2v.1"/>`,
  'garden': svg`<path d="M12 13c-5 0-7-3-7-7 5 0 7 3 7 7Z" class="tint"/><path d="M12 16c0-4 2-7 7-7 0 4.5-2.5 7-7 7Z"
    class="tint"/><path d="M12 12v9"/>`,
  'christmas-tree': svg`<path d="m12 2.5 5 6.5h-2.5l4 5H16l3.5 4.5h-15L8 14H5.5l4-5H7l5-6.5Z" class="tint"/>
    <path d="M12 18.5V22"/>`,
  'electronics': svg`<path d="M6.5 8.5h11V12c0 3-2.5 5-5.5 5s-5.5-2-5.5-5V8.5Z" class="tint"/>
    <path d="M9 8.5V3M15 8.5V3M12 17v4.5"/>`,
  'textiles': svg`<path d="M8.5 3.5 3 6.5l1.5 5L7 11v9.5h10V11l2.5.5 1.5-5-5.5-3C15 5.5 9 5.5 8.5 3.5Z" class="tint"/>`,
  'other': svg`<circle cx="12" cy="12" r="8.5" class="tint"/><path d="M8 12v.1M12 12v.1M16 12v.1"/>`,
};

/** The sign of a fraction, in its colour. The word stands beside it. */
export const fractionIcon = (fraction: Fraction): TemplateResult =>
  html`<span class="sign" data-fraction=${fraction}>${icon(strokes[fraction] ?? strokes.other)}</span>`;
