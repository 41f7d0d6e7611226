import {css} from 'lit';

/** Styles of an open item. They are loaded with it. */
export const styles = css`
  .lead { inline-size: fit-content; max-inline-size: min(66ch, 100%); font-size: 1.125em; text-wrap: pretty; }
  figcaption { margin-block-start: calc(var(--_space) * .5); }
  .text h3, .text h4, .text h5, .text h6 { font-size: 1em; }
  .files { display: grid; gap: calc(var(--_space) * .5); }
`;
