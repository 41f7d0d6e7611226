import {css} from 'lit';

/** Styles of an open event, the month sheet and the filters. They are loaded with these. */
export const styles = css`
  .panel {
    margin-block-end: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  legend { font-weight: 600; float: inline-start; inline-size: 100%; margin-block-end: var(--_space); }
  legend ~ * { clear: both; }
  .fields { display: grid; gap: var(--_space) calc(var(--_space) * 2); margin-block-end: var(--_space); }
  .field label { display: block; font-weight: 600; font-size: .875em; }
  .field input, .field select { inline-size: 100%; padding: calc(var(--_space) * .5) var(--_space); }
  /* Firefox takes the direction of what is chosen from the field, the others from the option. */
  .field :is(input, select) { unicode-bidi: plaintext; }
  .check { display: flex; gap: var(--_space); align-items: center; min-block-size: var(--_target); cursor: pointer; }
  .row { display: flex; flex-wrap: wrap; gap: var(--_space) calc(var(--_space) * 2); align-items: center; }

  .detail { display: grid; gap: calc(var(--_space) * 1.5); justify-items: start; }
  :host(:dir(rtl)) .detail > button svg { transform: scaleX(-1); }
  .title {
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-heading);
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    line-height: 1.25;
    text-wrap: balance;
  }
  .answer { font-size: 1.125em; font-weight: 600; text-wrap: balance; }
  .text { inline-size: fit-content; max-inline-size: min(66ch, 100%); }
  .text > * + * { margin-block-start: var(--_space); }
  .text ul { list-style: disc; padding-inline-start: 1.25em; }
  .text ol { list-style: decimal; padding-inline-start: 1.25em; }
  .detail img { max-inline-size: 100%; max-block-size: 24em; border-radius: var(--_radius); }
  dl { display: grid; gap: var(--_space); inline-size: 100%; }
  dl:not(:has(dt)) { display: none; }
  dt { color: var(--_text-muted); font-size: .875em; }

  .count {
    display: inline-block;
    min-inline-size: 1.6em;
    border-radius: calc(var(--_radius) * 4);
    border: var(--_border-width) solid var(--_accent);
    color: var(--_accent);
    font-size: .8125em;
    font-weight: 600;
  }
  .chosen { margin-block-start: calc(var(--_space) * 2); }

  @container (min-width: 30em) {
    .fields { grid-template-columns: 1fr 1fr; }
    dl > div { display: grid; grid-template-columns: 9em 1fr; gap: calc(var(--_space) * 2); }
  }

  @container (min-width: 48em) {
    .month { display: grid; grid-template-columns: minmax(20em, 1fr) minmax(16em, 1fr); gap: calc(var(--_space) * 4); }
    .month > .month-head { grid-column: 1; }
    .month > table { grid-column: 1; }
    .month > .chosen { grid-column: 2; grid-row: 1 / 3; margin: 0; }
    .month { grid-template-rows: auto 1fr; row-gap: 0; }
  }

  @media print { .panel { display: none; } }
`;
