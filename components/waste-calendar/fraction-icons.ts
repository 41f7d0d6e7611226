import {html, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from '../../src/ui/icons.js';
import type {Fraction} from '../../src/model/collection.js';

/**
 * One silhouette per fraction: told apart without colour, at 16 px, and on a photocopy. The first path is tinted,
 * the second is lines alone.
 */
const paths: Readonly<Record<Fraction, readonly [tinted: string, lines?: string]>> = {
  'residual': ['M6 8h12l-1 13H7Z', 'M4 8h16M9 8V4h6v4m-5 4v5m4-5v5'],
  'organic': ['M12 8c-2-2-7-2-7 4 0 4 2 9 5 9l2-1 2 1c3 0 5-5 5-9 0-6-5-6-7-4Z', 'M12 8q0-4 3-5'],
  'paper': ['M5 3h10l4 4v14H5Z', 'M15 3v4h4M8 11h8m-8 3h8m-8 3h5'],
  'packaging': ['M9 7q-5 3-5 9c0 4 2 5 4 5h8c2 0 4-1 4-5q0-6-5-9Z', 'M9 7h6m-5 0L8 3h8l-2 4'],
  'glass': ['M10 3h4v5c0 2 3 2 3 5v8H7v-8c0-3 3-3 3-5Z', 'M10 6h4m-7 8h10'],
  'bulky': ['M3 12c0-2 3-2 3 0v3h12v-3c0-2 3-2 3 0v6H3Z', 'M6 11V7q0-2 2-2h8q2 0 2 2v4M6 18v2m12-2v2'],
  'hazardous': ['m12 2 10 10-10 10L2 12Z', 'M12 7v6m0 3v.1'],
  'garden': ['M12 13c-5 0-7-3-7-7 5 0 7 3 7 7Zm0 3c0-4 2-7 7-7 0 4-2 7-7 7Z', 'M12 12v9'],
  'christmas-tree': ['m12 2 5 7h-3l4 5h-2l4 5H4l4-5H6l4-5H7Z', 'M12 19v3'],
  'electronics': ['M6 8h12v4c0 7-12 7-12 0Z', 'M9 8V3m6 5V3m-3 14v5'],
  'textiles': ['M8 3 3 6l2 6 2-1v10h10V11l2 1 2-6-5-3q-4 3-8 0Z'],
  'other': ['M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0Z', 'M8 12v.1m4-.1v.1m4-.1v.1'],
};

/** The sign of a fraction, in its colour. The word stands beside it. */
export function fractionIcon(fraction: Fraction): TemplateResult {
  const [tinted, lines = ''] = paths[fraction] ?? paths.other;
  return html`<span class="sign" data-fraction=${fraction}>
    ${icon(svg`<path d=${tinted} class="tint"/><path d=${lines} />`)}</span>`;
}
