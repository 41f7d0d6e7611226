import {css} from 'lit';

/** Styles of the address form, the sheets and the calendar files. They are loaded with these. */
export const styles = css`
  .address {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    margin-block-end: var(--_space);
    font-weight: 600;
  }

  .panel {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    display: grid;
    gap: var(--_space);
  }
  legend { font-weight: 600; float: inline-start; inline-size: 100%; }
  .checks { display: grid; gap: 0 calc(var(--_space) * 2); clear: both; }
  .check .sign { --_sign-size: 1.25em; }
  .row { display: flex; flex-wrap: wrap; gap: var(--_space) calc(var(--_space) * 2); align-items: center; }

  .address-form {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 30em;
    margin-block-end: calc(var(--_space) * 2);
  }
  .field label { display: block; font-weight: 600; margin-block-end: calc(var(--_space) * .5); }
  .field input, .field select { inline-size: 100%; padding: calc(var(--_space) * .75) var(--_space); }
  /* Firefox takes the direction of what is chosen from the field, the others from the option. */
  .field :is(input, select) { unicode-bidi: plaintext; }
  .field .row select { inline-size: auto; min-inline-size: 6em; }
  /* In the flow of the page, for what a page puts around a widget may hide all that sticks out of it. */
  [role='listbox'] {
    margin-block-start: calc(var(--_space) * .25);
    max-block-size: 20em;
    overflow: auto;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    /* A theme may let the page shine through; what floats must not. */
    background: linear-gradient(var(--_surface), var(--_surface)) Canvas;
    box-shadow: var(--_shadow);
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    padding: calc(var(--_space) * .5) var(--_space);
    cursor: pointer;
  }
  [role='option']:hover { background: var(--_surface-raised); }
  [role='option'][aria-selected='true'] { background: var(--_accent); color: var(--_on-accent); }
  [role='option'][aria-selected='true'] [part~='meta'] { color: inherit; }

  .signs { display: flex; flex-wrap: wrap; justify-content: center; gap: calc(var(--_space) * .125); --_sign-size: 1.1em; }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * .5) calc(var(--_space) * 2);
    margin-block: var(--_space);
    font-size: .875em;
  }
  .legend li { display: flex; gap: calc(var(--_space) * .5); align-items: center; }
  .legend .sign { --_sign-size: 1.25em; }

  .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); gap: calc(var(--_space) * 3); }
  .month-box { break-inside: avoid; }
  .month-box .month-name { font-weight: 600; font-family: var(--_font-family-heading); }
  .month-box .month-name { border-block-end: calc(var(--_border-width) * 2) solid var(--_accent); margin-block-end: calc(var(--_space) * .5); }
  .month-box > ul { display: grid; grid-template-columns: minmax(3.5em, max-content) 1fr; gap: 0 var(--_space); }
  .month-box > ul > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: calc(var(--_space) * .25);
    border-block-end: var(--_border-width) solid var(--_hairline);
  }
  .month-box time { font-variant-numeric: tabular-nums; white-space: nowrap; }
  .short { display: flex; gap: calc(var(--_space) * .75); align-items: start; }
  .short .sign { --_sign-size: 1.1em; margin-block-start: .15em; }
  .sheet-title { font-weight: 600; display: none; }

  @container (min-width: 30em) {
    .checks { grid-template-columns: 1fr 1fr; }
  }

  @container (min-width: 48em) {
    .signs { --_sign-size: 1.35em; }
  }

  @media print {
    .panel, .address button, .address-form { display: none; }
    .months { grid-template-columns: repeat(3, 1fr); gap: 4mm; }
    .sheet-title { display: block; }
  }

  /* All lengths follow the size of text, which printSheet makes small enough for one page. */
  .paper { line-height: 1.25; box-shadow: none; --_space: .6em; }
  .paper h1 { font-size: 2em; margin: 0; }
  .paper .sheet-title { display: block; font-size: 1.25em; }
  .paper .origin { font-size: .875em; font-weight: 400; margin-block-start: .6em; }
  .paper .legend { font-size: 1em; margin-block: .6em 1em; }
  .paper .months { grid-template-columns: repeat(3, 1fr); gap: 1em 1.5em; }
  @page { size: A4; margin: 12mm; }
`;
