import {css} from 'lit';

export const styles = css`
  .root {
    --_time-width: var(--city-events-time-width, 5.5em);
  }

  .day-name {
    font-size: 1.125em;
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * .5);
    border-block-end: calc(var(--_border-width) * 2) solid var(--_accent);
  }
  /* Days out of sight cost no layout. The margin is room for the outline of what has the focus. */
  .days > li:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 16em;
    padding-inline: .25em;
    margin-inline: -.25em;
  }
  .days > li:first-child .day-name { padding-block-start: 0; }

  .event {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: var(--_border-width) solid var(--_hairline);
  }
  .time { font-variant-numeric: tabular-nums; color: var(--_text-muted); }
  .name { margin-inline-end: var(--_space); }
  .what { position: relative; min-block-size: var(--_target); align-content: center; }
  .cancelled .name { text-decoration: line-through; }
  .status {
    display: inline-block;
    padding-inline: calc(var(--_space) * .75);
    border: var(--_border-width) solid currentColor;
    border-radius: var(--_radius);
    font-size: .8125em;
    font-weight: 600;
    color: var(--_danger);
  }
  .rescheduled .status { color: var(--_warning); }

  details.series summary { color: var(--_text-muted); font-size: .875em; position: relative; inline-size: fit-content; }
  details.series ul { padding-inline-start: calc(var(--_space) * 2); font-size: .875em; }

  @container (min-width: 30em) {
    .event { grid-template-columns: var(--_time-width) 1fr; }
    .time { padding-block-start: .1em; }
  }

  @media print {
    .event { break-inside: avoid; }
    .days > li:nth-child(n + 9) { content-visibility: visible; }
  }
`;
