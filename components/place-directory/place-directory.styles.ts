import {css} from 'lit';

export const styles = css`
  .letters { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * .25); margin-block-end: var(--_space); }
  .letters button { min-inline-size: var(--_target); padding-inline: 0; }
  @media print { .letters { display: none; } }
`;
