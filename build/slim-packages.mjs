/**
 * A rollup plugin: modules of packages, rewritten for what this library uses of them. What is left out would be
 * fetched by every visitor and never run.
 *
 * `@lit/localize`: every message of ours is text and has an id (eslint sees to that), which is all that `msg` is given
 * here (`short-messages.mjs` sees to that), and `src/i18n/locale.ts` alone switches languages; messages without an id,
 * messages that hold HTML, the status event and `localized()` are left out. Lit's `css`: every browser we support has
 * constructed style sheets. `tslib`: only decorators of classes are left once Lit's own are written out. Lit's hooks
 * for polyfills, and its count of copies of itself: we bring none, and our own second copy is named by `define`.
 */
const MODULES = {
  '@lit/localize/lit-localize.js': `
    let templates;

    export const str = (strings, ...values) => ({strings, values});

    export const msg = (source, id) => {
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

/** What is left out of modules: a piece, or a piece and what stands there instead. */
const PIECES = {
  'lit-html/lit-html.js': [
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(.{9,30}\)\.push\("[^"]*"\)/],
    // MathML; text of `<style>`, `<textarea>`, `<title>`; expressions in comments; elements themselves.
    ['3===i?"<math>":'], ['3===i?"</math>":'], ['2===i||3===i', '2===i'],
    [',y=/^(?:script|style|textarea|title)$/i'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['let n,l=', 'let l='], ['c=n??v', 'c=v'], ['(c=p,n=void 0)', 'c=p'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?(?=\}else if\(8===)/],
    [/else\{let t=-1;for\(;.*?\}(?=l\+\+)/],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'],
    [':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      ':i=new r.ctor(h,r.name,r.strings,this,t)'],
    [/class Z\{.*?(?=const j=)/], [',F:Z'],
    // Comments: `minifyTemplateLiterals` has taken them out.
    ['"!--"===u[1]?c=_:'], [',_=/-->/g'], ['c===_||c===m', 'c===m'], ['(!--|\\/[^a-zA-Z])', '(\\/[^a-zA-Z])'],
    ['(t?.creationScope??l)', 'l'],
    // What kind of attribute it is, told to directives in it.
    ['constructor(){super(...arguments),this.type=3}'], ['constructor(){super(...arguments),this.type=4}'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
    // Directives that wait for something or ask where they stand.
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
    [/get parentNode\(\)\{let t.*?get endNode\(\)\{return this\._\$AB\}/],
    [',this._$Cv=e?.isConnected??!0'], [/setConnected\(t\)\{.*?\}(?=\}class H)/],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
    ['h?._$AO?.(!1),'], ['this._$AP?.(!1,!0,s)'], ['this._$AN=void 0,'],
    // Listeners that are objects or have options.
    [/,e=t===A&&s!==A\|\|t\.capture.*?e&&/, ';t===A&&s!==A&&'],
    ['h&&this.element.addEventListener', 's===A&&t!==A&&this.element.addEventListener'],
    ['"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)'],
  ],
  'lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\([^)]*\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\([^)]*\)/],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
    [/connectedCallback\(\)\{super\.connectedCallback.*?(?=render\(\)\{)/],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport(?=,)/],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/],
    // What decorators of the standard tell of properties: ours are written out.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map;)/],
    ['d("elementProperties")', '"elementProperties"'], ['d("finalized")', '"finalized"'], ['d("properties")', '"properties"'],
    // Style sheets are a list; where one stands twice, the last place counts.
    [/finalizeStyles\(s\)\{.*?return i\}/, 'finalizeStyles(s=[]){return[...new Set([s].flat(1/0).reverse())].reverse()}'],
    // Attributes that are read or written otherwise than as text, number or flag.
    [/,h="function"==typeof t\.converter.*?(?=;this\._\$Em=e)/], ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['converter:u,'], ['case Object:case Array:t=null==t?t:JSON.stringify(t)'],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
    // Attributes that are reflected unless the property has its first value.
    ['useDefault:!1,'],
    ['const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=u.fromAttribute(s,t.type),'],
    [/\|\|i\.useDefault&&i\.reflect.*?(?=\)\)return;)/],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.*?(?=this\._\$AL\.has\(t\))/, '{reflect:e}){('],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
  ],
};

/** In templates and properties of ours there is nothing of what is left out of Lit. */
const UNREAD = /<(?:textarea|title|style|math)\b|<!--[^>]*\$\{|\btype: (?:Object|Array)\b|\b(?:converter|useDefault):/;

const ending = (table) => new RegExp(`/(${Object.keys(table).join('|').replaceAll('.', '\\.')})$`);
const entryOf = (table, id) => table[ending(table).exec(id.replaceAll('\\', '/'))?.[1]];

/** A package that no longer has what is to be left out is another one than was looked at: the build ends. */
const without = (code, pieces, id) => pieces.reduce((rest, [piece, instead = '']) => {
  if (rest.split(piece).length < 2) throw new Error(`${id} has changed: ${piece} is not in it`);
  return typeof piece === 'string' ? rest.replaceAll(piece, () => instead) : rest.replace(piece, () => instead);
}, code);

export const slimPackages = () => ({
  name: 'slim-packages',
  load: (id) => entryOf(MODULES, id) ?? null,
  transform(code, id) {
    if (/\/(?:components|src\/core)\/.*\.ts$/.test(id) && UNREAD.test(code)) {
      this.error(`${id}: ${UNREAD.exec(code)[0]} is not read in dist, see slim-packages.mjs`);
    }
    const pieces = entryOf(PIECES, id);
    return pieces ? {code: without(code, pieces, id), map: null} : null;
  },
});
