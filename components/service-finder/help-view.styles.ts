import {css} from 'lit';

/** Looks of whom to call. */
export const styles = css`
  .help { margin-block-end: calc(var(--_space) * 1.5); }
  .help:not(:first-child) { margin-block-start: calc(var(--_space) * 1.5); }
  .help li { display: flex; flex-wrap: wrap; gap: 0 var(--_space); align-items: baseline; margin-block-start: calc(var(--_space) * .5); }
  .help a { font-weight: 700; font-size: 1.125em; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .help span { flex: 1 1 14em; max-inline-size: 60ch; }
`;
