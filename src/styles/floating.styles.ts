import {css} from 'lit';

/** For what floats above the rest: the one thing that casts a shadow. */
export const floating = css`
  .root {
    --_shadow: var(--city-shadow, 0 2px 12px light-dark(rgb(26 33 38 / .18), rgb(0 0 0 / .6)));
  }
`;
