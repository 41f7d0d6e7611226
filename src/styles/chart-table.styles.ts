import {css} from 'lit';

/** The table of `src/ui/chart-table.ts`, which is loaded when somebody opens it. */
export const chartTableStyles = css`
  .rows { max-block-size: 24em; overflow: auto; }
  .rows table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  .rows :is(th, td) { padding: .2em .75em; text-align: end; hyphens: none; overflow-wrap: normal; }
  .rows th { font-weight: 600; }
  .rows th:first-child { padding-inline-start: 0; text-align: start; }
  .rows [scope='row'] { font-weight: 400; white-space: nowrap; }
  .rows tr + tr { border-block-start: var(--_border-width) solid var(--_hairline); }
  .rows [scope='rowgroup'] { padding-block-start: .75em; }
  .rows [scope='col'] { position: sticky; inset-block-start: 0; vertical-align: bottom; background: var(--_surface); }
  @media print { .rows { max-block-size: none; } }
`;
