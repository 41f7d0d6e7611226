/** In place of `lit-html/directive.js`: directives between tags. */
import {Call} from 'lit-html';

export class Directive {
  update(part, values) {
    return this.render(...values);
  }
}

export const directive = (type) => (...values) => new Call(type, values);
