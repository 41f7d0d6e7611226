import {css} from 'lit';

/** The choice of a municipality: one quiet line. */
export const municipality = css`
  .municipality {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * .5) calc(var(--_space) * 2);
    align-items: end;
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .municipality :is(.field, label) { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * .5) var(--_space); align-items: center; }
  .municipality .field label { font-weight: 600; }
  .municipality select { max-inline-size: 100%; padding-inline: var(--_space); unicode-bidi: plaintext; }

  /* On paper stands which one it is. */
  @media print { .municipality select { display: block; border: 0; appearance: none; } .municipality .check { display: none; } }
`;
