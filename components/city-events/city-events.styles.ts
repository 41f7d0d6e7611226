import {css} from 'lit';

export const styles = css`
  .root {
    --_time-width: var(--city-events-time-width, 5.5em);
  }

  [part~='heading'] { margin-block-end: var(--_space); }

  /* The days asked for and their filters, and apart from them, at the end of the line, the choice of views. */
  .bar, .bar [role='group'] { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * .5); }
  .bar { column-gap: calc(var(--_space) * 2); margin-block-end: calc(var(--_space) * 1.5); }
  .bar button { border-radius: calc(var(--_radius) * 4); }
  .bar > button + [role='group'] { margin-inline-start: auto; }
  .total { margin-block-end: var(--_space); font-variant-numeric: tabular-nums; }

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
  .name {
    display: inline;
    min-block-size: 0;
    padding: 0;
    margin-inline-end: var(--_space);
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    color: var(--_link);
  }
  .name:hover { text-decoration: underline; text-underline-offset: .15em; }
  .name::after { content: ''; position: absolute; inset: 0; }
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

  .more { margin-block-start: calc(var(--_space) * 1.5); }
  footer { margin-block-start: calc(var(--_space) * 2); }

  @container (min-width: 30em) {
    .event { grid-template-columns: var(--_time-width) 1fr; }
    .time { padding-block-start: .1em; }
  }

  @media print {
    .event { break-inside: avoid; }
    .days > li:nth-child(n + 9) { content-visibility: visible; }
  }
`;
