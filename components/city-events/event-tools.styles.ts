import {css} from 'lit';

/** Styles of the month sheet. */
export const styles = css`
  .count {
    display: inline-block;
    min-inline-size: 1.6em;
    border-radius: calc(var(--_radius) * 4);
    border: var(--_border-width) solid var(--_accent);
    color: var(--_accent);
    font-size: .8125em;
    font-weight: 600;
  }
  .chosen { margin-block-start: calc(var(--_space) * 2); }

  @container (min-width: 48em) {
    .month { display: grid; grid-template-columns: minmax(20em, 1fr) minmax(16em, 1fr); gap: calc(var(--_space) * 4); }
    .month > .month-head { grid-column: 1; }
    .month > table { grid-column: 1; }
    .month > .chosen { grid-column: 2; grid-row: 1 / 3; margin: 0; }
    .month { grid-template-rows: auto 1fr; row-gap: 0; }
  }
`;
