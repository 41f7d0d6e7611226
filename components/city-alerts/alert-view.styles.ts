import {css} from 'lit';
import {alertColors} from '../../src/styles/alert-colors.styles.js';

/** The looks of a warning, wherever it is shown. */
export const styles = [alertColors, css`
  .alert {
    padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_hairline);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .step {
    display: flex;
    gap: var(--_space);
    align-items: center;
    margin-inline: calc(var(--_space) * -2);
    padding: calc(var(--_space) * .75) calc(var(--_space) * 2);
    color: var(--_on-alert);
    background: var(--_alert);
  }
  .alert .title {
    margin-block-start: var(--_space);
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-heading);
    font-size: 1.1875em;
    line-height: 1.25;
    text-wrap: balance;
  }

  @media (forced-colors: active) { .step { border-block-end: var(--_border-width) solid; } }
  @media print { .step { border-block-end: var(--_border-width) solid; } .alert { break-inside: avoid; } }
`];
