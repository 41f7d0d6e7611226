import {css} from 'lit';

/** The list of places, and the controls above it. */
export const places = css`
  .search { position: relative; max-inline-size: 40em; margin-block-end: var(--_space); }
  .bar { column-gap: calc(var(--_space) * .5); }
  .search svg { position: absolute; inset-block: 0; inset-inline-start: var(--_space); margin-block: auto; color: var(--_text-muted); }
  .search input {
    inline-size: 100%;
    min-block-size: calc(var(--_target) + var(--_space));
    padding-block: calc(var(--_space) * .5);
    padding-inline: calc(var(--_space) * 2 + 1.25em) var(--_space);
    unicode-bidi: plaintext;
  }
  ::placeholder { color: var(--_text-muted); opacity: 1; }
  .kinds { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * .5); margin-block-end: var(--_space); }
  .kinds button, .bar button { gap: calc(var(--_space) * .75); border-radius: calc(var(--_radius) * 4); }
  .sign { flex: none; color: var(--_category); }
  [aria-pressed='true'] .sign { color: inherit; }
  /* In a narrow place the kinds most places are of; the others are among the filters. */
  @container (max-width: 29.99em) { .kinds button:nth-of-type(n + 5):not([aria-pressed='true']) { display: none; } }

  .place {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space);
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: var(--_border-width) solid var(--_hairline);
  }
  .place > .sign { margin-block-start: .35em; }
  .place > .what:first-child { grid-column: 1 / -1; }
  .place[aria-current] { background: var(--_surface-raised); box-shadow: 0 0 0 calc(var(--_space) * .5) var(--_surface-raised); }
  .line { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: calc(var(--_space) * 2); }
  .distance { color: var(--_text-muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .place [part~='meta'] { text-wrap: pretty; }
  .split { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_space) * 2); }
  @container (min-width: 48em) {
    .split {
      --_map-height: var(--city-map-height, min(36em, 80vh));
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      align-items: start;
    }
    .split > [part~='map'] { position: sticky; inset-block-start: var(--_space); }
  }

  @container (max-width: 18em) { .place { padding-block: var(--_space); } }
  @media print {
    .place { break-inside: avoid; }
    .search, .kinds { display: none; }
  }
`;
