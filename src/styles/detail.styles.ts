import {css} from 'lit';

/** An open item of a list: its heading, its answer, its facts, its text and its picture. */
export const detail = css`
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
  .detail img { display: block; max-inline-size: 100%; max-block-size: 24em; border-radius: var(--_radius); }
  .detail figure:has([hidden]) { display: none; }
  dl { display: grid; gap: var(--_space); inline-size: 100%; }
  dl:not(:has(dt)) { display: none; }
  dt { color: var(--_text-muted); font-size: .875em; }

  @container (min-width: 30em) {
    dl > div { display: grid; grid-template-columns: 9em 1fr; gap: calc(var(--_space) * 2); }
  }
`;
