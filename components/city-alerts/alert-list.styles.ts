import {css} from 'lit';

/** The list of warnings, and what was called off. */
export const styles = css`
  .alerts { display: grid; gap: calc(var(--_space) * 2); margin-block-start: calc(var(--_space) * 1.5); }
  .advice { display: grid; gap: calc(var(--_space) * .5); max-inline-size: 66ch; margin-block: var(--_space); }
  .advice li + li { padding-inline-start: 1em; text-indent: -1em; }
  .advice li + li::before { content: '– '; display: inline-block; inline-size: 1em; text-indent: 0; }
  .alert > button { margin-inline-start: calc(var(--_space) * -.5); }
  .called-off { margin-block-start: var(--_space); }
  details .alerts { margin-block-end: var(--_space); }
`;
