import {css} from 'lit';

/** Data colours of the fractions, on what says in `data-fraction` which one it is. */
export const wasteColors = css`
  .sign { color: var(--city-waste-other, light-dark(#7a8590, #84909a)); }
  [data-fraction='residual'] { color: var(--city-waste-residual, light-dark(#3b444c, #c3ccd3)); }
  [data-fraction='organic'] { color: var(--city-waste-organic, light-dark(#7b4a1e, #cf9057)); }
  [data-fraction='paper'] { color: var(--city-waste-paper, light-dark(#1c6cc7, #68a8f8)); }
  [data-fraction='packaging'] { color: var(--city-waste-packaging, light-dark(#a67c00, #f5d33d)); }
  [data-fraction='glass'] { color: var(--city-waste-glass, light-dark(#00857a, #3cc4b2)); }
  [data-fraction='bulky'] { color: var(--city-waste-bulky, light-dark(#8b4bb8, #c68df0)); }
  [data-fraction='hazardous'] { color: var(--city-waste-hazardous, light-dark(#c9252b, #ff7168)); }
  [data-fraction='garden'],
  [data-fraction='christmas-tree'] { color: var(--city-waste-garden, light-dark(#4a8a12, #93d24a)); }
  @media print { .sign, [data-fraction] { color: inherit; } }
`;
