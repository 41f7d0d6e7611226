import {css} from 'lit';

/**
 * Colours of the steps of an alert, on what says in `data-severity` which one it is: `--_alert` and the text on it,
 * `--_on-alert`. On paper and with forced colours its word and its sign say the step.
 */
export const alertColors = css`
  [data-severity] { --_alert: var(--_surface-raised); --_on-alert: var(--_text); }
  [data-severity='minor'] {
    --_alert: var(--city-alert-1, light-dark(#f7dc6f, #dfc04d));
    --_on-alert: var(--city-on-alert-1, light-dark(#2b2300, #211a00));
  }
  [data-severity='moderate'] {
    --_alert: var(--city-alert-2, light-dark(#f2a04a, #e3913d));
    --_on-alert: var(--city-on-alert-2, light-dark(#2a1600, #241200));
  }
  [data-severity='severe'] {
    --_alert: var(--city-alert-3, light-dark(#bf2a22, #bd332a));
    --_on-alert: var(--city-on-alert-3, #fff);
  }
  [data-severity='extreme'] {
    --_alert: var(--city-alert-4, light-dark(#6d2b86, #8544a0));
    --_on-alert: var(--city-on-alert-4, #fff);
  }
  @media print {
    [data-severity] { --_alert: #fff; --_on-alert: #000; }
  }
`;
