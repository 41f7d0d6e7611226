import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {icon, warningSign} from '../../src/ui/icons.js';

/** Signs of the steps: each has a shape of its own, so that they differ without colour and at 16 px. */

const shapes: Readonly<Record<number, SVGTemplateResult>> = {
  1: svg`<circle cx="12" cy="12" r="9"/><path d="M12 8.5v4.5 M12 16.4v.1"/>`,
  2: warningSign,
  3: svg`<path d="M12 2 22 12 12 22 2 12Z M12 8.5v4.5 M12 16.4v.1"/>`,
  4: svg`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z M9.5 7v6 M14.5 7v6 M9.5 16.4v.1 M14.5 16.4v.1"/>`,
};

const question = svg`<circle cx="12" cy="12" r="9"/><path d="M9.6 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.7 M12 16.6v.1"/>`;

/** The sign of a step; without one a question mark. */
export const stepSign = (step: number | undefined): unknown => icon(step ? shapes[step]! : question, '1.5em');
