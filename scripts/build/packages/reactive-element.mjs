/**
 * In place of `@lit/reactive-element`: style sheets, constructed as every browser we support can. The element itself
 * is in `lit-element.mjs`.
 */
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}

export const css = (raw, ...values) => new CSSResult(String.raw({raw}, ...values));

/** What Lit's decorators import, which are written out in dist. */
export const defaultConverter = {};
export const notEqual = (a, b) => !Object.is(a, b);
