import {css} from 'lit';

/** Notices and the grey rows of `src/ui/feed-views.ts`. */
export const feed = css`
  .notice {
    display: flex;
    gap: var(--_space);
    align-items: start;
    padding: calc(var(--_space) * 1.5);
    margin-block-end: calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_hairline);
    border-inline-start: calc(var(--_border-width) * 4) solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .notice > svg { color: var(--_warning); margin-block-start: .1em; }
  .notice.danger { border-inline-start-color: var(--_danger); }
  .notice.danger > svg { color: var(--_danger); }
  .notice p + p { margin-block-start: calc(var(--_space) * .5); }
  .notice button { margin-block-start: calc(var(--_space) * .5); }
  /* In sight wherever somebody pressed in a long widget. */
  .part-failed { position: sticky; inset-block-end: var(--_space); z-index: 1; }

  .bone {
    display: grid;
    gap: calc(var(--_space) * .75);
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: var(--_border-width) solid var(--_hairline);
  }
  .bone span {
    block-size: 1em;
    inline-size: min(11em, 60%);
    border-radius: var(--_radius);
    background: var(--_hairline);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone span + span { inline-size: min(18em, 85%); }

  @keyframes breathe { from { opacity: .55; } to { opacity: 1; } }
  @media (prefers-reduced-motion: reduce) { .bone span { animation: none; } }
  .on-paper { display: none; }
  @media print {
    .skeleton { display: none; }
    .on-paper { display: block; }
  }
`;
