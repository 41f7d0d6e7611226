import {css} from 'lit';

/** What stands in forms and panels only: boxes to tick, and the button that they are there for. */
export const form = css`
  .check { display: flex; gap: var(--_space); align-items: center; min-block-size: var(--_target); cursor: pointer; }
  input[type='checkbox'] { inline-size: 1.15em; block-size: 1.15em; min-block-size: 0; flex: none; }
  button.primary { color: var(--_on-accent); background: var(--_accent); border-color: var(--_accent); }
  button.primary:hover { background: color-mix(in srgb, var(--_accent) 88%, var(--_text)); }
  @media (forced-colors: active) { button.primary { border-color: ButtonText; } }
`;
