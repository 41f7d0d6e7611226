import {css} from 'lit';

/** For what says that all is well, or that it can be done at once. */
export const success = css`
  .root { --_success: var(--city-color-success, light-dark(#1c6e3b, #74d194)); }
  @media print { .root { --_success: #000; } }
`;
