/**
 * A rollup plugin: modules of packages, rewritten for what this library uses of them. What is left out would be
 * fetched by every visitor and never run.
 *
 * `@lit/localize`: every message of ours is text and has an id (eslint sees to that) and `src/i18n/locale.ts` alone
 * switches languages; messages without an id, messages that hold HTML, the status event and `localized()` are left
 * out. Lit's `css`: every browser we support has constructed style sheets. `tslib`: only decorators of classes are
 * left once Lit's own are written out. Lit's hooks for polyfills, and its count of copies of itself: we bring none, and
 * our own second copy is named by `define`.
 */
const MODULES = {
  '@lit/localize/lit-localize.js': `
    let templates;

    export const str = (strings, ...values) => ({strings, values});

    export const msg = (source, {id}) => {
      const text = templates?.[id] ?? source;
      const valueAt = (index) => source.values[text === source ? index : text.values[index]];
      const raw = text.strings;
      return raw ? String.raw({raw}, ...raw.map((_, index) => valueAt(index))) : text;
    };

    export const configureLocalization = ({sourceLocale, loadLocale}) => {
      let active = sourceLocale;
      let last = 0;
      const setLocale = async (locale) => {
        const run = ++last;
        const module = locale === sourceLocale ? undefined : await loadLocale(locale);
        if (run !== last) return;
        active = locale;
        templates = module?.templates;
      };
      return {getLocale: () => active, setLocale};
    };`,
  '@lit/reactive-element/css-tag.js': `
    export class CSSResult {
      constructor(cssText) {
        this.cssText = cssText;
      }
      get styleSheet() {
        if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.sheet;
      }
      toString() {
        return this.cssText;
      }
    }
    export const css = (raw, ...values) => new CSSResult(String.raw({raw}, ...values));
    export const unsafeCSS = (text) => new CSSResult(String(text));
    export const getCompatibleStyle = (style) => style;
    export const supportsAdoptingStyleSheets = true;
    export const adoptStyles = (root, styles) => {
      root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
    };`,
  'tslib/tslib.es6.mjs': `
    export const __decorate = (decorators, target) =>
      decorators.reduceRight((decorated, decorate) => decorate(decorated) ?? decorated, target);`,
};

/** Pieces of modules that are left out. */
const PIECES = {
  'lit-html/lit-html.js': [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(.{9,30}\)\.push\("[^"]*"\)/],
  'lit-element/lit-element.js': [
    /,\w\.litElementHydrateSupport\?\.\([^)]*\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\([^)]*\)/,
    /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
  ],
  '@lit/reactive-element/reactive-element.js': [
    /,\w=\w\.reactiveElementPolyfillSupport(?=,)/,
    /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
  ],
};

const ending = (table) => new RegExp(`/(${Object.keys(table).join('|').replaceAll('.', '\\.')})$`);
const entryOf = (table, id) => table[ending(table).exec(id.replaceAll('\\', '/'))?.[1]];

/** A package that no longer has what is to be left out is another one than was looked at: the build ends. */
const without = (code, pieces, id) => pieces.reduce((rest, piece) => {
  if (!piece.test(rest)) throw new Error(`${id} has changed: ${piece} is not in it`);
  return rest.replace(piece, '');
}, code);

export const slimPackages = () => ({
  name: 'slim-packages',
  load: (id) => entryOf(MODULES, id) ?? null,
  transform(code, id) {
    const pieces = entryOf(PIECES, id);
    return pieces ? {code: without(code, pieces, id), map: null} : null;
  },
});
