import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {signOf} from '../places/category-signs.js';

/** What tells one kind of places from the others. */
export interface Sign {
  /** Its shape and its colour, 1 to 8; 0 for a kind that has none. */
  readonly number: number;
  /** Strokes on a grid of 24 x 24, drawn on a disc instead of the shape. */
  readonly glyph?: SVGTemplateResult | undefined;
}

/** Gives a place its sign. */
export type SignOf = (place: {readonly categories?: readonly string[]}) => Sign;

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

/** Gives each category the sign that it has by its place among all. */
export const signsOf = (categories: readonly string[]): SignOf => {
  const signs = new Map(categories.map((name) => [name, {number: signOf(name, categories)}]));
  return ({categories: [category = ''] = []}) => signs.get(category) ?? {number: 0};
};

/** The shape of a sign, in `currentColor`. The name of the category beside it carries the meaning. */
export const signShape = ({number, glyph}: Sign): SVGTemplateResult => glyph
  ? svg`<circle cx="12" cy="12" r="12"/><g class="glyph" transform="translate(4 4) scale(.6667)">${glyph}</g>`
  : shapes[(number || 1) - 1]!;

/** The sign of a kind in its colour (`category-colors.styles.ts`), as it stands before the name in a list. */
export const categorySign = (sign: Sign, size = sign.glyph ? '1.5em' : '.8em'): TemplateResult => html`
  <span class="sign" data-sign=${sign.number}><svg viewBox="0 0 24 24" width=${size} height=${size}
    fill=${sign.number ? 'currentColor' : 'none'} stroke="currentColor" stroke-width=${sign.number ? 0 : 3}
    aria-hidden="true">${signShape(sign)}</svg></span>`;
