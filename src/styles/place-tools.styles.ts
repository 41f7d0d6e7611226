import {css} from 'lit';

/** An open place, and the filters of places. They are loaded with them. */
export const placeTools = css`
  .detail .hours-answer:not(.long) { font-size: 1.125em; text-wrap: balance; }
  .kind { display: flex; align-items: center; gap: var(--_space); }
  .detail dd { min-inline-size: 0; }
  .way {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: calc(var(--_space) * .5) calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_on-accent);
    background: var(--_accent);
    text-decoration: none;
  }
  .way:hover { text-decoration: underline; }
  .needs { grid-column: 1 / -1; display: grid; }
  .needs > span:first-child { font-weight: 600; font-size: .875em; }
  .note:not(:empty), .active { margin-block-end: var(--_space); }
  .note { color: var(--_text-muted); font-size: .875em; max-inline-size: 66ch; }
  .active { column-gap: var(--_space); font-variant-numeric: tabular-nums; }
  .unknown { margin-block: calc(var(--_space) * -.5) var(--_space); }
  /* Paper does not know the time at which it is read. */
  @media print { .detail:has(.hours-week) > .hours-line { display: none; } }
`;
