import {css} from 'lit';

export const styles = css`
  .root { --_question-size: var(--service-finder-question-size, clamp(1.25em, 1.1em + 2cqi, 1.95em)); }

  [part~='heading'] { margin-block-end: var(--_space); }

  .search { margin-block-end: calc(var(--_space) * 1.5); }
  .search label {
    display: block;
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-heading);
    font-size: var(--_question-size);
    line-height: 1.2;
    text-wrap: balance;
    margin-block-end: var(--_space);
  }
  .field { position: relative; max-inline-size: 40em; }
  .field svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_space);
    margin-block: auto;
    color: var(--_text-muted);
    pointer-events: none;
  }
  .field input {
    inline-size: 100%;
    font-size: 1.125em;
    min-block-size: max(2.75em, var(--_target));
    padding: calc(var(--_space) * .5) var(--_space);
    padding-inline-start: calc(var(--_space) + 1.75em);
    appearance: none;
    unicode-bidi: plaintext;
  }

  .body { display: grid; gap: calc(var(--_space) * 3); margin-block-start: calc(var(--_space) * 1.5); }
  .chosen { display: flex; flex-wrap: wrap; gap: 0 var(--_space); align-items: center; }
  .count { font-variant-numeric: tabular-nums; }
  .none { max-inline-size: 66ch; }

  .services > li {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_space);
    align-items: center;
    padding-block: calc(var(--_space) * .75);
    border-block-end: var(--_border-width) solid var(--_hairline);
  }
  .services > .office { display: block; margin-block-start: var(--_space); }
  .main:not(:has(*)) { display: none; }
  .services > li:hover { background: var(--_surface-raised); }
  .services [part~='meta'] { grid-column: 1; max-inline-size: 66ch; }
  .name {
    display: inline;
    justify-content: start;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_link);
    font-weight: 600;
    text-align: start;
  }
  .name:hover { background: none; text-decoration: underline; text-underline-offset: .15em; }
  /* The whole row is the target of a finger. */
  .name::after { content: ''; position: absolute; inset: 0; }
  .name:focus-visible { outline: none; }
  .name:focus-visible::after { outline: 2px solid var(--_focus); outline-offset: -2px; border-radius: var(--_radius); }
  .online { display: inline-flex; gap: .35em; align-items: center; font-size: .875em; color: var(--_success); }
  .more { margin-block-start: var(--_space); }

  .toolbar { display: grid; gap: calc(var(--_space) * 2); align-content: start; }
  .choices > div { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * .5); margin-block-start: calc(var(--_space) * .5); }
  .choices button { padding-inline: var(--_space); border-color: var(--_hairline); }
  .choices button:hover { border-color: currentColor; }
  .choices button[aria-pressed='true'] { border-color: var(--_accent); }
  .letters button { min-inline-size: var(--_target); padding-inline: 0; }

  footer { margin-block-start: calc(var(--_space) * 2); }

  @container (min-width: 48em) {
    .body:has(li, .none, .chosen) { grid-template-columns: 1fr minmax(14em, 19em); }
  }

  @media (pointer: coarse) {
    .services > li { min-block-size: var(--_target); }
  }

  @media print {
    .search { display: none; }
    .services > li { break-inside: avoid; }
  }
`;
