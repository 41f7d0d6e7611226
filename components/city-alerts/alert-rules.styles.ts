import {css} from 'lit';
import {alertColors} from '../../src/styles/alert-colors.styles.js';

/** The looks of warnings, open or not. */
export const styles = [alertColors, css`
  .alerts { display: grid; gap: calc(var(--_space) * 2); margin-block-start: calc(var(--_space) * 1.5); }
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
  .answer { font-weight: 600; }
  .advice { display: grid; gap: calc(var(--_space) * .5); max-inline-size: 66ch; margin-block: var(--_space); }
  .advice li + li { padding-inline-start: 1em; text-indent: -1em; }
  .advice li + li::before { content: '– '; display: inline-block; inline-size: 1em; text-indent: 0; }
  .alert > button { margin-inline-start: calc(var(--_space) * -.5); }
  .called-off { margin-block-start: var(--_space); }

  .detail { display: grid; gap: var(--_space); justify-items: start; padding-block-start: 0; }
  .detail > .step { justify-self: stretch; }
  .back { margin-inline-start: calc(var(--_space) * -.5); }
  :host(:dir(rtl)) .back svg { transform: scaleX(-1); }
  .text { max-inline-size: min(66ch, 100%); }
  .text > * + * { margin-block-start: var(--_space); }
  .text ul { list-style: disc; padding-inline-start: 1.25em; }
  .label { margin-block-start: var(--_space); font-size: 1.0625em; }

  details.alert > summary { display: block; list-style: none; margin-inline: calc(var(--_space) * -2); padding-inline: calc(var(--_space) * 2); }
  details.alert > summary::-webkit-details-marker { display: none; }
  summary .open { color: var(--_link); text-decoration: underline; text-underline-offset: .15em; }
  details[open] > summary .open { display: none; }
  details .title { font-size: 1.0625em; }
  details .alerts { margin-block-end: var(--_space); }

  @media (forced-colors: active) { .step { border-block-end: var(--_border-width) solid; } }
  @media print { .step { border-block-end: var(--_border-width) solid; } .alert { break-inside: avoid; } }
`];
