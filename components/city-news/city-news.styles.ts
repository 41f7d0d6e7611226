import {css} from 'lit';

export const styles = css`
  .item {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-items: start;
    padding-block: calc(var(--_space) * 1.75);
    border-block-start: var(--_border-width) solid var(--_hairline);
  }
  .headline {
    font-family: var(--_font-family-heading);
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .headline .name { font-weight: inherit; }
  .headline { font-weight: var(--_font-weight-heading); }
  .teaser {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    margin-block-start: calc(var(--_space) * .5);
    /* Its own direction within, but at the page's start. */
    inline-size: fit-content;
    max-inline-size: min(66ch, 100%);
  }
  .item img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    /* Faces are in the upper part of a picture. */
    object-position: 50% 25%;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .item:has(img:not([hidden])) { grid-template-columns: 1fr var(--_picture-width); }
  .item img[hidden] { display: none; }
  .root { --_picture-width: var(--city-news-picture-width, clamp(5.5em, 26%, 13em)); }

  .mark {
    padding-inline: calc(var(--_space) * .75);
    border: var(--_border-width) solid currentColor;
    border-radius: var(--_radius);
    font-weight: 600;
    color: var(--_accent);
  }
  .since { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--_space); margin-block-start: var(--_space); }
  .since > button:first-child { margin-inline-start: calc(var(--_space) * -.5); }
  .more + .since { margin-block-start: calc(var(--_space) * .5); }

  .compact .item { padding-block: var(--_space); }
  .compact .headline { font-size: 1em; }

  @container (max-width: 18em) {
    .item.item { grid-template-columns: 1fr; padding-block: var(--_space); }
    .headline { font-size: 1em; }
    .teaser, .item img { display: none; }
  }

  /* Below it a card would be a row of the list. */
  @container (max-width: 29.99em) { .bar .views { display: none; } }

  @container (min-width: 30em) {
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5em, 1fr)); gap: calc(var(--_space) * 2); }
    .cards .item.item {
      grid-template-columns: 1fr;
      grid-template-rows: auto 1fr;
      gap: 0;
      padding: 0;
      border: var(--_border-width) solid var(--_hairline);
      border-radius: var(--_radius);
    }
    .cards .what { grid-row: 2; padding: calc(var(--_space) * 1.5); }
    .cards .item:not(:has(img:not([hidden]))) .teaser { -webkit-line-clamp: 7; }
    .cards img { grid-row: 1; border-end-start-radius: 0; border-end-end-radius: 0; }
  }

  @media print {
    .item { break-inside: avoid; }
    .teaser { display: block; }
    .since { display: none; }
  }
`;
