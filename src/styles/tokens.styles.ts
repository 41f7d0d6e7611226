import {css} from 'lit';

/**
 * The cascade of every value: component property -> private alias (`--_x`) -> global token -> one literal, here.
 * `light-dark()` follows the page's own `color-scheme`: a page that says nothing is light, and so is the widget.
 * Aliases of tokens that only one widget uses stand beside these, in a file of their own.
 */
export const tokens = css`
  .root {
    --_surface: var(--city-color-surface, light-dark(#fff, #13191d));
    --_surface-raised: var(--city-color-surface-raised, light-dark(#f4f6f7, #1d252b));
    --_text: var(--city-color-text, light-dark(#1a2126, #e8edf0));
    --_text-muted: var(--city-color-text-muted, light-dark(#55616b, #a6b2bb));
    --_border: var(--city-color-border, light-dark(#838d97, #717f8a));
    --_hairline: color-mix(in srgb, var(--_border) 40%, transparent);
    --_accent: var(--city-color-accent, light-dark(#0b5a75, #6cc3e0));
    --_on-accent: var(--city-color-on-accent, light-dark(#fff, #05212c));
    --_link: var(--city-color-link, light-dark(#0a5a8c, #82c6f5));
    --_focus: var(--city-color-focus, light-dark(#0b62c4, #93d1ff));
    --_warning: var(--city-color-warning, light-dark(#855000, #f2b950));
    --_danger: var(--city-color-danger, light-dark(#b3261e, #ff9389));
    --_font-family: var(--city-font-family, inherit);
    --_font-family-heading: var(--city-font-family-heading, var(--_font-family));
    --_font-size: var(--city-font-size, inherit);
    --_font-weight-heading: var(--city-font-weight-heading, 650);
    --_line-height: var(--city-line-height, 1.5);
    --_space: var(--city-space, 8px);
    --_radius: var(--city-radius, 6px);
    --_border-width: var(--city-border-width, 1px);
    --_target: max(24px, var(--city-target-size, 32px));
  }

  @media (pointer: coarse) {
    .root { --_target: max(44px, var(--city-target-size, 44px)); }
  }

  @media print {
    .root {
      --_surface: #fff;
      --_surface-raised: #fff;
      --_text: #000;
      --_text-muted: #000;
      --_border: #000;
      --_accent: #000;
      --_link: #000;
      --_warning: #000;
      --_danger: #000;
      --_target: 0px;
    }
  }
`;
