import {css} from 'lit';

/** A list that one searches and filters: the row of controls above it, the names in it, "show more" below. */
export const collection = css`
  [part~='heading'] { margin-block-end: var(--_space); }

  /* What is chosen and its filters, and apart from them, at the end of the line, the choice of views. */
  .bar, .bar [role='group'] { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * .5); }
  .bar { column-gap: calc(var(--_space) * 2); margin-block-end: calc(var(--_space) * 1.5); }
  .bar button { border-radius: calc(var(--_radius) * 4); }
  .bar > button + [role='group'] { margin-inline-start: auto; }
  .total { margin-block-end: var(--_space); font-variant-numeric: tabular-nums; }

  .name {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    color: var(--_link);
    text-decoration: none;
  }
  .name:hover { text-decoration: underline; text-underline-offset: .15em; }
  .name::after { content: ''; position: absolute; inset: 0; }

  .more { margin-block-start: calc(var(--_space) * 1.5); }
  footer { margin-block-start: calc(var(--_space) * 2); }

  @media print { .name::after { position: static; } }
`;
