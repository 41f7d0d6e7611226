import {css} from 'lit';

/** The panel of filters, and the line of those that are set. */
export const filter = css`
  .panel {
    margin-block-end: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  legend { font-weight: 600; float: inline-start; inline-size: 100%; margin-block-end: var(--_space); }
  legend ~ * { clear: both; }
  .fields { display: grid; gap: var(--_space) calc(var(--_space) * 2); margin-block-end: var(--_space); }
  .field label { display: block; font-weight: 600; font-size: .875em; }
  .field input, .field select { inline-size: 100%; padding: calc(var(--_space) * .5) var(--_space); }
  /* Firefox takes the direction of what is chosen from the field, the others from the option. */
  .field :is(input, select) { unicode-bidi: plaintext; }
  .row { display: flex; flex-wrap: wrap; gap: var(--_space) calc(var(--_space) * 2); align-items: center; }

  @container (min-width: 30em) {
    .fields { grid-template-columns: 1fr 1fr; }
  }

  @media print { .panel { display: none; } }
`;
