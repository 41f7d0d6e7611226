import {css} from 'lit';

/**
 * The styles of all widgets. Everything hangs on `.root` and not on `:host`, because the rules of a page reach the
 * host (`* {all: unset !important}`) but nothing inside it.
 */
export const host = css`
  :host { display: block; max-inline-size: 100%; }
  :host([hidden]) { display: none; }

  .root {
    /* Nothing a page says of its own text comes in; what it hides stays hidden. */
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    box-sizing: border-box;
    display: block;
    /* A theme says light or dark for the widgets alone; else they are what the page is. */
    color-scheme: var(--city-scheme, inherit);
    direction: ltr;
    color: var(--_text);
    background: var(--_surface);
    /* The surface reaches a little beyond the text, so that the text stands on the page's own edge. */
    box-shadow: 0 0 0 var(--_space) var(--_surface);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    overflow-wrap: anywhere;
    hyphens: auto;
    accent-color: var(--_accent);
  }

  .root:dir(rtl) { direction: rtl; }

  /*
   * What asks for a width has none of its own. Where content decides, as in a row of flexible boxes, words far apart
   * have one, and give way where there is less, down to the two that do not part. A container beside a float is as
   * narrow as what is left there; this one goes below rather.
   */
  .container { container-type: inline-size; min-inline-size: min(100%, 15em); }
  .root::before {
    content: '.\\a0. . . . .';
    display: block;
    block-size: 0;
    overflow: hidden;
    overflow-wrap: normal;
    word-spacing: 6em;
    visibility: hidden;
  }

  *, ::before, ::after { box-sizing: inherit; }

  /* A page without a doctype lets tables inherit nothing. */
  table { font: inherit; color: inherit; }

  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, form { margin: 0; padding: 0; border: 0; }
  ul, ol { list-style: none; }

  [part~='heading'], .display { font-family: var(--_font-family-heading); font-weight: var(--_font-weight-heading); }
  [part~='heading'] {
    font-size: clamp(1.125em, 1em + 1cqi, 1.375em);
    line-height: 1.25;
    text-wrap: balance;
  }

  /* To WebKit (2.50) the widget's own words in a slot without a box are no line where the page's element is inline. */
  [name='heading'] { display: block; }

  [part~='meta'] { color: var(--_text-muted); font-size: .875em; }

  a, button.quiet { color: var(--_link); text-underline-offset: .15em; }

  button, input, select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    min-block-size: var(--_target);
    margin: 0;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    padding: calc(var(--_space) * .5) calc(var(--_space) * 1.5);
    cursor: pointer;
    text-align: center;
  }

  button:hover { background: var(--_surface-raised); border-color: currentColor; }

  button[aria-pressed='true'] { color: var(--_on-accent); background: var(--_accent); border-color: var(--_accent); }

  button.quiet {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    padding-inline: calc(var(--_space) * .5);
  }

  summary { cursor: pointer; min-block-size: var(--_target); align-content: center; }

  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  /* Headers that stay and banners at the foot do not cover what takes the focus. */
  :focus { scroll-margin-block: 7em; }
  [tabindex='-1']:focus-visible:not(button, [role='gridcell'], td) { outline: none; }

  svg { display: block; flex: none; }

  @media (forced-colors: active) {
    .root.root :is([aria-pressed='true'], [aria-selected='true']) { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  }

  /* Black on white, whatever the theme. Controls go; names stay, though they are buttons: they are the entries. */
  @media print {
    .root { color-scheme: light; box-shadow: none; }
    .root :is(button:not(.name), input, select, [part~='toolbar'], [part~='status'], [data-purpose]) { display: none; }
    [part~='heading'], [role='heading'] { break-after: avoid; }
    tr { break-inside: avoid; }
    summary { list-style: none; }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: .875em;
      font-weight: 400;
      direction: ltr;
      unicode-bidi: isolate;
    }
  }
`;

/** Read out, not seen. */
export const visuallyHidden = css`
  .visually-hidden {
    /* In the flow: what is positioned would stick out of a box that scrolls, and make the page scroll, too. */
    display: block;
    inline-size: .0625em;
    block-size: .0625em;
    margin-block-end: -.0625em;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
