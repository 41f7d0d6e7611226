import {css} from 'lit';

/** The chart of `src/ui/chart.ts`: with colours as with none, on paper, and as wide as it is let. */
export const chart = css`
  .chart { container: chart / inline-size; }
  .chart figcaption { max-inline-size: 42em; }

  .drawing {
    /* Small, but never too small to read. */
    --_small: max(11.5px, .8125em);
    display: grid;
    grid-template: auto 12em auto / auto minmax(0, 1fr) minmax(1.5em, auto);
    margin-block-start: 1em;
    font-size: var(--_small);
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
    hyphens: none;
    /* A long name ends at the edge, rather than making the page scroll sideways. */
    overflow-x: clip;
  }
  .legend { grid-column: 1 / -1; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5em 1em; margin-block-end: 1em; }
  .key { display: inline-block; margin-inline-end: .5em; }
  .legend svg { display: inline; vertical-align: -.1em; }
  .unit, .axis, .hour { color: var(--_text-muted); font-weight: 400; }

  /* As far apart as the lines of the grid, whose first and last are the edges of the plot. */
  .axis {
    grid-area: 2 / 1;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    align-items: end;
    min-inline-size: 1.5em;
    max-inline-size: 7em;
    padding-inline: .5em;
    white-space: nowrap;
  }
  .axis:first-of-type { padding-inline-start: 0; }
  .axis + .axis { grid-area: 2 / 3; align-items: start; padding-inline-end: 0; }
  .axis span { block-size: 0; line-height: 0; }

  .plot, .times { grid-column: 2; inline-size: 100%; block-size: 100%; }
  .times { block-size: 3.4em; }
  .days { block-size: 1.6em; }
  .drawing svg { overflow: visible; }

  .drawing text { fill: currentColor; }
  .grid, .times line { stroke: var(--city-chart-grid, light-dark(#d3d9dd, #364149)); }
  .zero, .threshold { stroke: var(--_text-muted); }
  .threshold { stroke-dasharray: 1 3; }
  .night { fill: var(--_text); opacity: .055; }
  .plot text { paint-order: stroke; stroke: var(--_surface); stroke-width: .35em; stroke-linejoin: round; }
  .hour { text-anchor: middle; }
  .minor, .long { display: none; }

  .color-1 { --_series: var(--city-chart-1, light-dark(#1d69b0, #6fb3f2)); }
  .color-2 { --_series: var(--city-chart-2, light-dark(#b34a12, #f2a06c)); }
  .color-3 { --_series: var(--city-chart-3, light-dark(#1a7a52, #5ecf9d)); }
  .color-4 { --_series: var(--city-chart-4, light-dark(#7b45a6, #c9a0ee)); }
  .drawing path { fill: none; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
  .seam { stroke: var(--_surface); stroke-width: .45em; }
  .line { stroke: var(--_series); stroke-width: .16em; }
  .dash-1 { stroke-dasharray: 7 5; }
  .dash-2 { stroke-dasharray: .1 5; }
  .dash-3 { stroke-dasharray: 10 5 .1 5; }
  .dots { stroke-width: .4em; stroke-dasharray: none; }
  .drawing .bars { fill: var(--_series); }

  .chart details { margin-block-start: .5em; }

  @container chart (max-width: 19em) { .times > text:nth-of-type(2n), .times g:nth-of-type(2n) .hour { display: none; } }
  @container chart (min-width: 30em) { .minor { display: inline; } }
  @container chart (min-width: 40em) {
    .long { display: inline; }
    .short { display: none; }
  }

  /* One colour: bars are outlines, lines are told apart by their dashes. */
  @media print, (forced-colors: active) {
    .drawing path, .hour { --_series: CanvasText; color: CanvasText; }
    .grid, .times line { stroke: CanvasText; opacity: .35; }
    .zero, .threshold { stroke: CanvasText; opacity: 1; }
    .seam, .plot text { stroke: Canvas; }
    .drawing .bars { fill: Canvas; stroke: CanvasText; }
    .night { display: none; }
  }
  @media print {
    .chart { break-inside: avoid; }
    .drawing .bars { fill: none; }
    .chart details:not([open]) { display: none; }
  }
`;
