import {css} from 'lit';

export const styles = css`
  .root {
    --_next-background: var(--waste-calendar-next-background, var(--_surface-raised));
    --_sign-size: var(--waste-calendar-sign-size, 1.5em);
    --_residual: var(--city-waste-residual, light-dark(#3b444c, #c3ccd3));
    --_organic: var(--city-waste-organic, light-dark(#7b4a1e, #cf9057));
    --_paper: var(--city-waste-paper, light-dark(#1c6cc7, #68a8f8));
    --_packaging: var(--city-waste-packaging, light-dark(#a67c00, #f5d33d));
    --_glass: var(--city-waste-glass, light-dark(#00857a, #3cc4b2));
    --_bulky: var(--city-waste-bulky, light-dark(#8b4bb8, #c68df0));
    --_hazardous: var(--city-waste-hazardous, light-dark(#c9252b, #ff7168));
    --_garden: var(--city-waste-garden, light-dark(#4a8a12, #93d24a));
    --_other: var(--city-waste-other, light-dark(#7a8590, #84909a));
  }

  [part~='heading'] { margin-block-end: calc(var(--_space) * 1.5); }

  /* The sign says which bin by its shape; colour only helps. */
  .sign { display: inline-flex; color: var(--_other); }
  .sign svg { inline-size: var(--_sign-size); block-size: var(--_sign-size); }
  .sign .tint { fill: currentColor; fill-opacity: .25; }
  [data-fraction='residual'] { color: var(--_residual); }
  [data-fraction='organic'] { color: var(--_organic); }
  [data-fraction='paper'] { color: var(--_paper); }
  [data-fraction='packaging'] { color: var(--_packaging); }
  [data-fraction='glass'] { color: var(--_glass); }
  [data-fraction='bulky'] { color: var(--_bulky); }
  [data-fraction='hazardous'] { color: var(--_hazardous); }
  [data-fraction='garden'], [data-fraction='christmas-tree'] { color: var(--_garden); }

  .bin { display: flex; gap: var(--_space); align-items: start; padding-block: calc(var(--_space) * .25); }
  .words { display: flex; flex-wrap: wrap; gap: 0 var(--_space); align-items: baseline; min-inline-size: 0; }
  .moved { font-size: .875em; color: var(--_warning); }
  .note { flex-basis: 100%; max-inline-size: 66ch; }

  .next {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_next-background);
    border: var(--_border-width) solid var(--_hairline);
    align-self: start;
  }
  .when {
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-heading);
    font-size: clamp(1.5em, 1.1em + 2cqi, 1.95em);
    line-height: 1.2;
  }
  .date { color: var(--_text-muted); margin-block-end: var(--_space); }
  .next .bin { --_sign-size: 1.75em; font-size: 1.125em; }
  .next .name { font-weight: 600; }
  .next .sign { margin-block-start: -.1em; }

  .days > li {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    align-items: start;
    padding-block: calc(var(--_space) * .75);
    border-block-end: var(--_border-width) solid var(--_hairline);
  }
  .body { display: grid; gap: calc(var(--_space) * 1.5); }
  .day { padding-block: calc(var(--_space) * .25); display: flex; flex-wrap: wrap; gap: 0 var(--_space); align-items: baseline; font-variant-numeric: tabular-nums; }
  .days .day { font-weight: 600; }
  .days .day [part~='meta'] { font-weight: 400; }

  .more { margin-block-start: var(--_space); }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    justify-content: space-between;
    margin-block-start: calc(var(--_space) * 2);
  }
  .views { display: inline-flex; }
  .views button { border-radius: 0; margin-inline-start: calc(var(--_border-width) * -1); }
  .views button:first-child { border-start-start-radius: var(--_radius); border-end-start-radius: var(--_radius); }
  .views button:last-child { border-start-end-radius: var(--_radius); border-end-end-radius: var(--_radius); }
  .views button[aria-pressed='true'] { color: var(--_on-accent); background: var(--_accent); border-color: var(--_accent); }
  .views button:focus-visible { z-index: 1; position: relative; }
  .tools { display: flex; flex-wrap: wrap; gap: 0 var(--_space); margin-inline: calc(var(--_space) * -.5); }

  footer { margin-block-start: calc(var(--_space) * 2); }
  footer:empty { display: none; }

  @container (min-width: 30em) {
    .days > li { grid-template-columns: 11em 1fr; }
  }

  @container (min-width: 48em) {
    .body { grid-template-columns: minmax(16em, 20em) minmax(0, 1fr); gap: calc(var(--_space) * 3); }
    .main .days > li:first-child { padding-block-start: 0; }
  }

  @media print {
    .days > li, .next, .bin { break-inside: avoid; }
    .sign .tint { fill-opacity: .12; }
  }
`;
