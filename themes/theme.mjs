/**
 * Theme files: W3C design tokens in three tiers, `brand` (palette, type) <- `city` (what a colour is for, `--city-*`)
 * <- the tags of widgets (`--<tag>-*`). Pure: the build and a page read, check and write themes with it.
 *
 * Beside what the format says, a token may carry in `$extensions`
 * - `mode.dark`: its value where the page is dark; without it the value is the same in both,
 * - `page`: where the page has something to say. A custom property (`--bs-body-bg`) comes before the value, any other
 *   CSS text (`LinkText`) instead of it; the value is then what contrast is calculated with.
 * @see https://www.designtokens.org/tr/drafts/format/
 */
import {checkPairs} from './contrast.mjs';
import {checkFile} from './theme-file.mjs';

/** @typedef {'light' | 'dark'} Scheme */

/**
 * One token.
 * @typedef {object} Token
 * @property {string} name without `--`: `city-color-accent`
 * @property {readonly string[]} path
 * @property {string} [type] as the format names it
 * @property {string} [description]
 * @property {unknown} light value, aliases resolved
 * @property {unknown} dark
 * @property {string} [page]
 */

export const SCHEMES = /** @type {const} */ (['light', 'dark']);

const isToken = (node) => Object.hasOwn(node, '$value');

const childrenOf = (node) => Object.entries(node).filter(([key]) => !key.startsWith('$'));

/** `[path, token, type]` of every token of a file, in its order. */
const walk = (node, path = [], type = undefined) => {
  const own = node.$type ?? type;
  if (isToken(node)) return [[path, node, own]];
  return childrenOf(node).flatMap(([key, child]) => walk(child, [...path, key], own));
};

const valueFor = (token, scheme) =>
  (scheme === 'dark' ? token.$extensions?.mode?.dark : undefined) ?? token.$value;

/**
 * A file as it is in light or dark: plain tokens, nothing beside what the format says.
 * @param {object} file
 * @param {Scheme} scheme
 */
export const fileFor = (file, scheme) => {
  const halved = (node) => Object.fromEntries(Object.entries(node)
    .filter(([key]) => key !== '$extensions')
    .map(([key, child]) => {
      if (key === '$value') return [key, valueFor(node, scheme)];
      return [key, key.startsWith('$') ? child : halved(child)];
    }));
  return Object.fromEntries(childrenOf(file).map(([key, child]) => [key, halved(child)]));
};

const nodeAt = (tree, path) => path.reduce((node, key) => node?.[key], tree);

/**
 * Where a token gets its value: `city.color.text` from `brand.color.ink`.
 * @param {readonly string[]} path
 * @param {readonly object[]} files the theme's file before the base theme's
 * @returns {readonly string[]}
 */
export const sourceOf = (path, files) => {
  const [node] = files.map((file) => nodeAt(file, path)).filter(Boolean);
  const alias = /^\{(.+)\}$/.exec(node?.$value)?.[1].split('.');
  return alias ? sourceOf(alias, files) : path;
};

/** A value with its aliases (`{brand.color.primary}`) replaced. */
const resolve = (value, values, trail = []) => {
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolve(part, values, trail)]));
  }
  const alias = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
  if (alias === undefined) return value;
  if (!values.has(alias)) throw new Error(`{${alias}} is no token`);
  if (trail.includes(alias)) throw new Error(`{${alias}} leads back to itself`);
  return resolve(values.get(alias), values, [...trail, alias]);
};

/**
 * A theme, all of it: the base theme and what the file changes.
 * @typedef {object} Theme
 * @property {readonly Token[]} tokens
 * @property {ReadonlySet<string>} own names of the tokens its file has
 * @property {Extensions} extensions
 *
 * What `$extensions` of a whole file may say.
 * @typedef {object} Extensions
 * @property {Scheme} [scheme] always light or always dark
 * @property {boolean} [followsDevice] dark where the device is, whatever the page says of itself
 * @property {Readonly<Partial<Record<Scheme, readonly string[]>>>} [selectors] by which the page says light or dark
 * @property {'enhanced'} [contrast] what it promises beyond the usual
 * @property {Readonly<Record<Scheme, Readonly<Record<string, string>>>>} [known] the page's values as delivered
 */

/**
 * A theme on top of the base theme.
 * @param {object} base
 * @param {object} [file] what it changes; a token it names is its own altogether, dark half included
 * @returns {Theme}
 * @throws {Error} where an alias leads nowhere, or something else than tokens stands in the file
 */
export const readTheme = (base, file = {}) => {
  checkFile(file);
  const found = new Map();
  for (const [path, token, type] of [...walk(base), ...walk(file)]) {
    const key = path.join('.');
    const before = found.get(key);
    const description = token.$description ?? before?.description;
    found.set(key, {path, token, type: type ?? before?.type, description});
  }
  const [light, dark] = SCHEMES.map((scheme) =>
    new Map([...found].map(([key, {token}]) => [key, valueFor(token, scheme)])));
  return {
    tokens: [...found].map(([key, {path, token, type, description}]) => ({
      name: path.join('-'), path, type, description, page: token.$extensions?.page,
      light: resolve(light.get(key), light), dark: resolve(dark.get(key), dark),
    })),
    own: new Set(walk(file).map(([path]) => path.join('-'))),
    extensions: file.$extensions ?? {},
  };
};

const ofShadow = ({offsetX, offsetY, blur, spread, color}) =>
  [offsetX, offsetY, blur, ...spread === '0' ? [] : [spread], color].join(' ');

/** A value as CSS writes it. */
export const cssValue = (value) => {
  if (Array.isArray(value)) return value.map((one) => (/[^\w-]/.test(one) ? `'${one}'` : one)).join(', ');
  return value && typeof value === 'object' ? ofShadow(value) : String(value);
};

/** One text for light and dark: `light-dark()` is decided where the value is used. */
const bothWays = ({name, type, light, dark}) => {
  const [one, other] = [light, dark].map(cssValue);
  if (one === other) return one;
  if (type === 'color') return `light-dark(${one}, ${other})`;
  if (type !== 'shadow') throw new Error(`--${name}: only colours and shadows differ between light and dark`);
  return one.replace(light.color, `light-dark(${light.color}, ${dark.color})`);
};

/** What stands behind the colon. */
export const declaredValue = (token) => {
  const text = bothWays(token);
  if (!token.page) return text;
  return token.page.startsWith('--') ? `var(${token.page}, ${text})` : token.page;
};

/**
 * Tokens that become custom properties: not the palette, and of the widgets' own only what the theme sets.
 * @param {Theme} theme
 */
const declaredTokens = ({tokens, own}) => tokens
  .filter(({name, path}) => path[0] === 'city' || (path[0] !== 'brand' && own.has(name)))
  // `inherit` would be the property's own inheriting; what is not set is the page's.
  .filter((token) => cssValue(token.light) !== 'inherit' || token.page);

const rule = (selector, declarations, indent = '') =>
  `${indent}${selector} {\n${declarations.map((line) => `${indent}  ${line};\n`).join('')}${indent}}\n`;

const declarations = (tokens) => tokens.map((token) => `--${token.name}: ${declaredValue(token)}`);

/** How a page, or part of one, says which half it wants; selectors of other systems stand beside ours. */
const forcedSchemes = (selectors = {}) => [
  ['light', `[data-theme='light']`, ...selectors.light ?? []],
  ['dark', `[data-theme='dark']`, ...selectors.dark ?? []],
  ['light dark', `[data-theme='auto']`],
].map(([scheme, ...names]) => rule(names.join(', '), [`--city-scheme: ${scheme}`])).join('');

/** Colours of the contrast theme; a widget's own give way to them. */
const moreContrast = (theme, contrast) => [
  ...declarations(declaredTokens(contrast).filter(({type}) => type === 'color')),
  ...declaredTokens(theme)
    .filter(({type, path}) => type === 'color' && path[0] !== 'city')
    .map(({name}) => `--${name}: initial`),
];

/**
 * The style sheet of a theme: custom properties only.
 * @param {Theme} theme
 * @param {Theme} [contrast] whose colours come for those who ask their device for more contrast
 * @returns {string}
 */
export const cssOf = (theme, contrast) => {
  const {scheme, selectors, followsDevice} = theme.extensions;
  const root = [...scheme ? [`--city-scheme: ${scheme}`] : [], ...declarations(declaredTokens(theme))];
  const more = contrast ? moreContrast(theme, contrast) : [];
  return [
    rule(':root', root),
    followsDevice ? `@media (prefers-color-scheme: dark) {\n${rule(':root', ['--city-scheme: dark'], '  ')}}\n` : '',
    forcedSchemes(selectors),
    more.length ? `@media (prefers-contrast: more) {\n${rule(':root', more, '  ')}}\n` : '',
  ].join('');
};

/**
 * Colours of a theme by token name, without the palette.
 * @param {Theme} theme
 * @param {Scheme} scheme
 * @param {{page?: boolean}} [options] with `page`, as the page's own values make them
 * @returns {Record<string, string>}
 */
export const colorsOf = ({tokens}, scheme, {page = false} = {}) => Object.fromEntries(tokens
  .filter(({type, path}) => type === 'color' && path[0] !== 'brand')
  .map((token) => {
    const value = cssValue(token[scheme]);
    if (!page || !token.page) return [token.name, value];
    return [token.name, token.page.startsWith('--') ? `var(${token.page}, ${value})` : token.page];
  }));

/**
 * Contrast of every pair of a theme, light and dark; of a bridge once with its own values and once with those the
 * system it leads to is delivered with.
 * @param {Theme} theme
 * @returns {{scheme: Scheme, page: boolean, results: import('./contrast.mjs').Result[]}[]}
 */
export const checkTheme = (theme) => {
  const {known, contrast: level} = theme.extensions;
  return SCHEMES.flatMap((scheme) => [false, ...known ? [true] : []].map((page) => ({
    scheme, page,
    results: checkPairs(colorsOf(theme, scheme, {page}), {level, scheme, known: page ? known[scheme] : undefined}),
  })));
};
