import {css} from 'lit';

/**
 * Opening hours of `src/ui/hours-views.ts`. Open and closed have a word and a sign each, so that on paper and with
 * forced colours nothing is lost.
 */
export const hours = css`
  .hours-line { display: flex; gap: var(--_space); align-items: start; }
  .hours-line > svg { margin-block-start: .125em; }
  .hours-line .word { font-weight: 600; }
  .hours-line .note { margin-block-start: calc(var(--_space) * .5); }
  .hours-short { color: var(--_text); font-variant-numeric: tabular-nums; }
  .hours-short > svg { display: inline-block; margin-inline-end: .25em; vertical-align: -.125em; }
  .hours-short > .word { font-weight: 600; }
  .hours-line > svg, .hours-line .word { color: var(--_text); }
  [data-hours='open'] > svg, [data-hours='open'] .word { color: var(--city-open, light-dark(#1c6e3b, #74d194)); }
  [data-hours='closed'] > svg, [data-hours='closed'] .word { color: var(--city-closed, light-dark(#b3261e, #ff9389)); }
  [data-hours='unknown'] > svg { color: var(--_text-muted); }
  .hours-answer { white-space: pre-line; text-wrap: pretty; font-variant-numeric: tabular-nums; }

  .hours-answer .fact { display: inline-block; }

  .hours-week { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  .hours-week :is(th, td) {
    padding: calc(var(--_space) * .5) 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    hyphens: none;
  }
  .hours-week th { padding-inline-end: calc(var(--_space) * 2); overflow-wrap: normal; }
  .hours-week tr + tr { border-block-start: var(--_border-width) solid var(--_hairline); }
  .hours-week [aria-current] { font-weight: 700; }
  .hours-week .feast { color: var(--_text-muted); font-size: .875em; font-weight: 400; }
  .hours-week .span, .hours-ahead .span { display: inline-block; }
  .hours-ahead { display: grid; gap: calc(var(--_space) * .5); }
  .hours-week + .hours-ahead { margin-block-start: var(--_space); }
  .hours-ahead .day { font-weight: 600; }

  @container (max-width: 12em) { .hours-week :is(th, td) { overflow-wrap: anywhere; } }
  @media (forced-colors: active) { [data-hours] > svg { color: inherit; } }
  @media print { [data-hours] > svg, [data-hours] .word { color: inherit; } }
`;
