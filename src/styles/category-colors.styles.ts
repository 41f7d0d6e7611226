import {css} from 'lit';

/**
 * Colours of the categories of places, on what says in `data-sign` which of the eight it is: `--_category`. On paper
 * and with forced colours the shape of the sign tells them apart.
 */
export const categoryColors = css`
  [data-sign] { --_category: var(--_text-muted); }
  [data-sign='1'] { --_category: var(--city-category-1, light-dark(#1d69b0, #6fb3f2)); }
  [data-sign='2'] { --_category: var(--city-category-2, light-dark(#b3261e, #ff8f85)); }
  [data-sign='3'] { --_category: var(--city-category-3, light-dark(#1a7a52, #5ecf9d)); }
  [data-sign='4'] { --_category: var(--city-category-4, light-dark(#7b45a6, #c9a0ee)); }
  [data-sign='5'] { --_category: var(--city-category-5, light-dark(#a05a00, #f0a94a)); }
  [data-sign='6'] { --_category: var(--city-category-6, light-dark(#00757a, #3fc6c4)); }
  [data-sign='7'] { --_category: var(--city-category-7, light-dark(#b02a72, #f48fc4)); }
  [data-sign='8'] { --_category: var(--city-category-8, light-dark(#5b6a1a, #b7c963)); }
  .glyph { fill: none; stroke: var(--_surface); stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
  @media print, (forced-colors: active) {
    [data-sign] { --_category: CanvasText; }
  }
`;
