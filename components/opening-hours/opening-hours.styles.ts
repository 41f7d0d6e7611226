import {css} from 'lit';

/** The answer first and large; the week below it. */
export const styles = css`
  [part~='heading'] { margin-block-end: var(--_space); }
  .places { display: grid; gap: calc(var(--_space) * 3); }
  .place { display: grid; gap: var(--_space); margin-block-end: calc(var(--_space) * 1.5); }
  .places > .place { margin: 0; }
  .place > * { min-inline-size: 0; }
  .title { font-weight: 600; }
  .alone .hours-answer:not(.long) { font-size: clamp(1.125em, 1em + 1cqi, 1.375em); line-height: 1.25; }
  .alone .hours-line > svg { inline-size: 1.625em; block-size: 1.625em; margin: 0; }
  .alone .hours-line .note { margin-block-start: var(--_space); }
  .places + .more { margin-block: calc(var(--_space) * 2); }
  @media print {
    details:not([open])::details-content { display: block; content-visibility: visible; block-size: auto; }
    .place { break-inside: avoid; }
    /* Paper does not know the time at which it is read. */
    .place:has(details) .hours-line { display: none; }
  }
`;
