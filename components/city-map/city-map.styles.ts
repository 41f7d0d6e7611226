import {css} from 'lit';

export const styles = css`
  .layers { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * .5); margin-block-end: var(--_space); }
  .layers button { gap: calc(var(--_space) * .75); border-radius: calc(var(--_radius) * 4); }
  .layers [aria-pressed] { color: var(--_text); background: var(--_surface); border-color: var(--_border); }
  .layers [aria-pressed='true'] { background: var(--_surface-raised); border-color: var(--_accent); box-shadow: inset 0 0 0 var(--_border-width) var(--_accent); }
  .layers [aria-pressed='true'] .sign { color: var(--_category); }
  .layers [aria-pressed='false'] { color: var(--_text-muted); }
  .layers [aria-pressed='false'] .sign { opacity: .5; }
  .layers .count { color: var(--_text-muted); font-variant-numeric: tabular-nums; }


  @media (forced-colors: active) {
    .layers .count { color: inherit; }
    .layers [aria-pressed='true'] { border-color: Highlight; box-shadow: inset 0 0 0 var(--_border-width) Highlight; }
  }
  @media print { .layers [aria-pressed='false'] { display: none; } }
`;
