import {html, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from '../../src/core/icons.js';
import type {Fraction} from '../../src/model/collection.js';

/**
 * One silhouette per fraction: told apart without colour, at 16 px, and on a photocopy. The first path is tinted,
 * the second is lines alone.
 */
const paths: Readonly<Record<Fraction, readonly [tinted: string, lines?: string]>> = {
  'residual': ['M6 8h12l-1 13H7Z', 'M4 8h16M9 8V4.5h6V8M10 12v5m4-5v5'],
  'organic': [
    'M12 7.5c-1.6-1.4-7-1.8-7 5 0 4 2.6 8.5 5 8.5 1 0 1.2-.5 2-.5s1 .5 2 .5c2.4 0 5-4.5 5-8.5 0-6.8-5.4-6.4-7-5Z',
    'M12 7.5C12 5 13 3.2 15.5 3',
  ],
  'paper': ['M5 3h10l4 4v14H5Z', 'M15 3v4h4M8.5 11h7m-7 3h7m-7 3h4'],
  'packaging': [
    'M9 7C5 9.5 4 13 4 16c0 3.5 2 5 4 5h8c2 0 4-1.5 4-5 0-3-1-6.5-5-9Z', 'M9 7h6M9.5 7 8 3h8l-1.5 4',
  ],
  'glass': ['M10 3h4v5c0 1.5 2.5 2.5 2.5 5v8h-9v-8c0-2.5 2.5-3.5 2.5-5Z', 'M10 5.5h4m-6.5 9h9'],
  'bulky': ['M3 12c0-1.7 3-1.7 3 0v3h12v-3c0-1.7 3-1.7 3 0v6H3Z', 'M6 11V6.5Q6 5 7.5 5h9q1.5 0 1.5 1.5V11M5.5 18v2m13-2v2'],
  'hazardous': ['M12 2.5 21.5 12 12 21.5 2.5 12Z', 'M12 7.5V13m0 3.2v.1'],
  'garden': ['M12 13c-5 0-7-3-7-7 5 0 7 3 7 7Zm0 3c0-4 2-7 7-7 0 4.5-2.5 7-7 7Z', 'M12 12v9'],
  'christmas-tree': ['m12 2.5 5 6.5h-2.5l4 5H16l3.5 4.5h-15L8 14H5.5l4-5H7Z', 'M12 18.5V22'],
  'electronics': ['M6.5 8.5h11V12c0 3-2.5 5-5.5 5s-5.5-2-5.5-5Z', 'M9 8.5V3m6 5.5V3m-3 14v4.5'],
  'textiles': ['M8.5 3.5 3 6.5l1.5 5L7 11v9.5h10V11l2.5.5 1.5-5-5.5-3c-.5 2-6.5 2-7 0Z'],
  'other': ['M3.5 12a8.5 8.5 0 0 1 17 0 8.5 8.5 0 0 1-17 0Z', 'M8 12v.1m4-.1v.1m4-.1v.1'],
};

/** The sign of a fraction, in its colour. The word stands beside it. */
export function fractionIcon(fraction: Fraction): TemplateResult {
  const [tinted, lines = ''] = paths[fraction] ?? paths.other;
  return html`<span class="sign" data-fraction=${fraction}>
    ${icon(svg`<path d=${tinted} class="tint"/><path d=${lines} />`)}</span>`;
}
