import {css} from 'lit';

/** One warning, all of it. */
export const styles = css`
  .detail { display: grid; gap: var(--_space); justify-items: start; padding-block-start: 0; }
  .detail > .step { justify-self: stretch; }
  .back { margin-inline-start: calc(var(--_space) * -.5); }
  :host(:dir(rtl)) .back svg { transform: scaleX(-1); }
  .text { max-inline-size: min(66ch, 100%); }
  .text > * + * { margin-block-start: var(--_space); }
  .text ul { list-style: disc; padding-inline-start: 1.25em; }
  .label { margin-block-start: var(--_space); font-size: 1.0625em; }
`;
