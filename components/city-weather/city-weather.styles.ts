import {css} from 'lit';

/** A sentence in the middle; what else is known comes with the width. */
export const styles = css`
  [part~='heading'] { margin-block-end: var(--_space); }
  .weather { display: grid; gap: calc(var(--_space) * 3); margin-block-end: calc(var(--_space) * 2); }
  .weather > * { min-inline-size: 0; }
  .title {
    margin-block-end: var(--_space);
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-heading);
    line-height: 1.25;
  }

  .now { display: grid; gap: var(--_space); align-content: start; }
  .now > .title { margin: 0; }
  .answer { display: flex; gap: calc(var(--_space) * 1.5); align-items: start; }
  .answer > svg { color: var(--_accent); }
  .answer .display { font-size: clamp(1.25em, 1em + 1.75cqi, 1.625em); line-height: 1.25; text-wrap: balance; }
  .coming { margin-block-start: calc(var(--_space) * .5); font-size: 1.0625em; }
  .facts { display: grid; gap: calc(var(--_space) * .5); }
  .facts li, .far { display: flex; gap: var(--_space); align-items: start; }
  .fact { display: inline-block; text-wrap: pretty; }
  .facts svg, .far svg { margin-block-start: .125em; color: var(--_text-muted); }
  .word::first-letter { text-transform: uppercase; }
  .far .word, .sky .word { display: inline-block; }

  .hours > div { min-block-size: 18em; }

  .entries { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1.5fr) auto auto; column-gap: calc(var(--_space) * 2); }
  .entries li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    padding-block: calc(var(--_space) * .5);
    border-block-start: var(--_border-width) solid var(--_hairline);
    font-variant-numeric: tabular-nums;
  }
  .entries .name { font-weight: 600; }
  .entries .sky { display: flex; gap: var(--_space); align-items: center; line-height: 1.25; }
  .entries .sky svg { color: var(--_accent); }
  .entries :is(.range, .fall) { text-align: end; white-space: nowrap; }
  .entries .fall { color: var(--_text-muted); }
  .place-list { grid-template-columns: minmax(0, 1.2fr) minmax(0, 1.5fr) auto; }
  .elsewhere .more { margin-block-start: var(--_space); }

  /* What a person asks first; nothing else has room. */
  @container (max-width: 18em) {
    .weather > :not(.now), .facts .sun, .warnings { display: none; }
    .answer > svg { inline-size: 1.75em; block-size: 1.75em; }
  }

  /* A day in two lines. */
  @container (max-width: 30em) {
    .day-list { grid-template-columns: minmax(0, 1fr) auto; }
    .day-list .sky { grid-area: 2 / 1; }
    .day-list .fall { grid-area: 2 / 2; }
  }

  /* A week in a row. */
  @container (min-width: 48em) {
    .weather { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); column-gap: calc(var(--_space) * 5); }
    .weather > :is(.week, .elsewhere), .now:not(:has(+ .hours)) { grid-column: 1 / -1; }
    .day-list { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: calc(var(--_space) * 1.5); }
    .day-list li { display: flex; flex-direction: column; gap: calc(var(--_space) * .5); align-items: start; grid-column: auto; padding-block-start: var(--_space); }
    .day-list .sky { flex: 1; flex-direction: column; align-items: start; gap: calc(var(--_space) * .25); }
    .day-list :is(.range, .fall) { text-align: start; white-space: normal; }
  }

  @media (forced-colors: active) { :is(.answer, .facts, .far, .sky) svg { color: inherit; } }
  @media print { .weather > * { break-inside: avoid; } .hours > div { min-block-size: 0; } }
`;
