import {css} from 'lit';

/** The place of a map in a widget, and the question that stands there before it is loaded. */
export const map = css`
  .root { --_map-height: var(--city-map-height, 400px); }

  .place-map { display: block; min-block-size: var(--_map-height); }
  .map-question {
    display: grid;
    gap: var(--_space);
    align-content: center;
    justify-items: start;
    min-block-size: min(var(--_map-height), 18em);
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .map-question .display { font-size: 1.125em; }
  .map-question p { max-inline-size: 42em; }

  .sign { display: inline-block; flex: none; color: var(--_category); }

  @media print {
    .map-question { display: none; }
  }
`;
