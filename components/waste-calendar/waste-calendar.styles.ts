import {css} from 'lit';

export const styles = css`
  .root {
    --_next-background: var(--waste-calendar-next-background, var(--_surface-raised));
    --_sign-size: var(--waste-calendar-sign-size, 1.5em);
  }

  [part~='heading'] { margin-block-end: calc(var(--_space) * 1.5); }

  /* The sign says which bin by its shape; colour only helps. */
  .sign { display: inline-flex; }
  .sign svg { inline-size: var(--_sign-size); block-size: var(--_sign-size); }
  .sign .tint { fill: currentColor; fill-opacity: .25; }

  .bin { display: flex; gap: var(--_space); align-items: start; }
  .words, .day { display: flex; flex-wrap: wrap; gap: 0 var(--_space); align-items: baseline; }
  .bin, .day { padding-block: calc(var(--_space) * .25); }
  .moved { font-size: .875em; color: var(--_warning); }
  .note { flex-basis: 100%; max-inline-size: 66ch; }

  .next {
    padding: min(calc(var(--_space) * 2), 6cqi);
    border-radius: var(--_radius);
    background: var(--_next-background);
    border: var(--_border-width) solid var(--_hairline);
    align-self: start;
  }
  .when {
    font-size: clamp(1.25em, 1.1em + 2cqi, 1.95em);
    line-height: 1.2;
  }
  .date { color: var(--_text-muted); margin-block-end: var(--_space); }
  .next .bin { --_sign-size: 1.75em; font-size: 1.125em; }
  .next .sign { margin-block-start: -.1em; }

  .days > li {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    align-items: start;
    padding-block: calc(var(--_space) * .75);
    border-block-end: var(--_border-width) solid var(--_hairline);
  }
  .body { display: grid; gap: calc(var(--_space) * 1.5); }
  .day { font-variant-numeric: tabular-nums; }
  .days .day, .next .name { font-weight: 600; }
  .days .day [part~='meta'] { font-weight: 400; }

  .more { margin-block-start: var(--_space); }

  .toolbar { margin-block-start: calc(var(--_space) * 2); }
  .views { display: flex; flex-wrap: wrap; margin-block-end: var(--_space); }
  .views button { border-radius: 0; margin-inline-start: calc(var(--_border-width) * -1); }
  .views button:first-child { border-start-start-radius: var(--_radius); border-end-start-radius: var(--_radius); }
  .views button:last-child { border-start-end-radius: var(--_radius); border-end-end-radius: var(--_radius); }
  .views button:focus-visible { z-index: 1; position: relative; }
  .tools { display: flex; flex-wrap: wrap; gap: 0 var(--_space); margin-inline-start: calc(var(--_space) * -.5); }

  footer { margin-block-start: calc(var(--_space) * 2); }
  footer:empty { display: none; }

  @container (min-width: 30em) {
    .days > li { grid-template-columns: 11em 1fr; }
  }

  @container (min-width: 48em) {
    .body { grid-template-columns: minmax(16em, 20em) 1fr; gap: calc(var(--_space) * 3); }
    .main .days > li:first-child { padding-block-start: 0; }
  }

  @media print {
    .next { background: none; }
    .days > li, .next, .bin { break-inside: avoid; }
    .sign .tint { fill: none; }
  }
`;
