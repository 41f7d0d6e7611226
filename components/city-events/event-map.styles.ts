import {css} from 'lit';

/** Looks of what stands between the map and the list. */
export const styles = css`
  .place-map, .map-question { margin-block-end: calc(var(--_space) * 1.5); }
  .spot { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--_space); margin-block-end: var(--_space); }
  .spot p { font-weight: 600; }
  .missing { margin-block-end: calc(var(--_space) * 1.5); }
`;
