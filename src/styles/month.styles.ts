import {css} from 'lit';

/** The month sheet of `src/ui/month-grid.ts`. */
export const month = css`
  .month-head { display: flex; gap: calc(var(--_space) * .5); align-items: center; }
  .month-name { font-weight: 600; flex: 1; font-family: var(--_font-family-heading); }
  .month-head button { inline-size: max(2.5em, var(--_target)); padding: 0; }
  :host(:dir(rtl)) .month-head svg { transform: scaleX(-1); }
  table { inline-size: 100%; table-layout: fixed; border-collapse: collapse; margin-block-start: var(--_space); }
  th { font-size: .75em; overflow-wrap: normal; hyphens: none; font-weight: 400; color: var(--_text-muted); padding: calc(var(--_space) * .5) 0; }
  td {
    block-size: max(3.25em, var(--_target));
    padding: calc(var(--_space) * .25);
    vertical-align: top;
    text-align: center;
    border: var(--_border-width) solid var(--_hairline);
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  td:hover { background: var(--_surface-raised); }
  td:focus-visible { outline-offset: -2px; }
  /* Beside the frame of the day that is chosen, not on it. */
  td[aria-selected='true']:focus-visible { outline-offset: -5px; }
  td.outside .number { color: var(--_text-muted); }
  td > [aria-hidden] { display: grid; justify-items: center; }
  td[aria-current] .number {
    display: inline-block;
    min-inline-size: 1.7em;
    border-radius: calc(var(--_radius) * 4);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  td[aria-selected='true'] { background: var(--_surface-raised); box-shadow: inset 0 0 0 calc(var(--_border-width) * 2) var(--_accent); }
  @container (min-width: 30em) { th { font-size: .875em; } }
  @container (min-width: 48em) { td { block-size: 4em; } }
  @media (forced-colors: active) { td[aria-current] .number { outline: var(--_border-width) solid; } }
  @media print {
    td[aria-current] .number { background: none; color: inherit; }
    td[aria-selected='true'] { box-shadow: none; }
    table { break-inside: avoid; }
  }
`;
