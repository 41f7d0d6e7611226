import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';

export {signOf} from '../places/category-signs.js';

/** One shape for each sign on a grid of 24 x 24, told apart at 12 px and without colour. */
const shapes: readonly SVGTemplateResult[] = [
  svg`<circle cx="12" cy="12" r="9.5"/>`,
  svg`<path d="M3.5 3.5h17v17h-17Z"/>`,
  svg`<path d="M12 2 23 21.5H1Z"/>`,
  svg`<path d="M12 .8 23.2 12 12 23.2.8 12Z"/>`,
  svg`<path d="M12 22 1 2.5h22Z"/>`,
  svg`<path d="M8.5 2h7v6.5H22v7h-6.5V22h-7v-6.5H2v-7h6.5Z"/>`,
  svg`<path d="M6.3 2h11.4L23 12l-5.3 10H6.3L1 12Z"/>`,
  svg`<path d="m12 1 3.2 7.4 8 .7-6.1 5.3 1.8 7.9L12 18.1l-6.9 4.2 1.8-7.9L.8 9.1l8-.7Z"/>`,
];

/** The shape of a sign, in `currentColor`. The name of the category beside it carries the meaning. */
export const signShape = (sign: number): SVGTemplateResult => shapes[(sign || 1) - 1]!;

/** A category's sign in its colour (`category-colors.styles.ts`), as it stands before the name in a list. */
export const categorySign = (sign: number, size = '.8em'): TemplateResult => html`
  <span class="sign" data-sign=${sign}><svg viewBox="0 0 24 24" width=${size} height=${size} fill=${sign ? 'currentColor' : 'none'}
    stroke="currentColor" stroke-width=${sign ? 0 : 3} aria-hidden="true">${signShape(sign)}</svg></span>`;
