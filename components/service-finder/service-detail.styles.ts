import {css} from 'lit';

/** Looks of one service. */
export const styles = css`
  .back { margin-inline-start: calc(var(--_space) * -.5); }
  [dir='rtl'] .back svg, :host(:dir(rtl)) .back svg { transform: scaleX(-1); }

  .title {
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-heading);
    font-size: clamp(1.25em, 1.1em + 2cqi, 1.95em);
    line-height: 1.2;
    text-wrap: balance;
    margin-block: var(--_space);
  }

  /* Its own direction within, but at the page's start: a German line in an Arabic page stands below its Arabic label. */
  .text { inline-size: fit-content; max-inline-size: min(66ch, 100%); }
  .summary { font-size: 1.125em; }
  .text p + p, .text ul, .text ol, .text table { margin-block-start: calc(var(--_space) * .5); }
  .text ul:first-child, .text ol:first-child { margin-block-start: 0; }
  .text ul, .text ol { padding-inline-start: 1.25em; }
  .forms { list-style: disc; padding-inline-start: 1.25em; }
  .text ul { list-style: disc; }
  .text ol { list-style: decimal; }
  .text h3, .text h4, .text h5, .text h6 { font-size: 1em; margin-block-start: var(--_space); }
  .text table { display: block; overflow-x: auto; border-collapse: collapse; }
  .text th, .text td {
    padding: calc(var(--_space) * .5) var(--_space);
    border: var(--_border-width) solid var(--_hairline);
    text-align: start;
    vertical-align: top;
  }
  .text p:empty { display: none; }

  a.primary {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, var(--_target));
    padding: calc(var(--_space) * .5) calc(var(--_space) * 2);
    margin-block-start: var(--_space);
    border-radius: var(--_radius);
    color: var(--_on-accent);
    background: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }
  a.primary:hover { text-decoration: underline; }
  @media (forced-colors: active) { a.primary { border: var(--_border-width) solid; } }

  .columns { display: grid; gap: 0 calc(var(--_space) * 4); }
  .fact { margin-block-start: calc(var(--_space) * 2); }
  .offices { display: grid; gap: calc(var(--_space) * 1.5); margin-block-start: calc(var(--_space) * .5); }
  .office {
    padding: calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .office-name { font-weight: 600; }
  .term { margin-block-start: var(--_space); font-size: .875em; color: var(--_text-muted); }
  .hours { font-variant-numeric: tabular-nums; }
  .office .week { border: 0; margin: 0; }
  .office .week summary { font-weight: inherit; }
  .map-button { margin-inline-start: calc(var(--_space) * -.5); }
  #office-map:not(:empty) { margin-block-end: var(--_space); }
  .contact { margin-block-start: var(--_space); }
  .contact a { display: inline-block; min-block-size: 1.75em; }

  .detail details {
    margin-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_border-width) solid var(--_hairline);
  }
  .detail details + details { margin-block-start: 0; }
  .detail summary { font-weight: 600; padding-block: calc(var(--_space) * .5); }
  .detail > [part~='meta'] { margin-block-start: calc(var(--_space) * 2); display: flex; flex-wrap: wrap; gap: 0 calc(var(--_space) * 2); }

  @container (min-width: 48em) {
    .columns { grid-template-columns: 1fr minmax(16em, 22em); }
  }

  @media print {
    .office, .fact { break-inside: avoid; }
    a.primary { display: inline; padding: 0; color: inherit; background: none; text-decoration: underline; }
    .detail details::details-content { content-visibility: visible; block-size: auto; }
  }
`;
