/*
 * Editing a theme file: what the theme studio does to it, without a page. A file says only what it changes; a token
 * that is as in the base theme is not written.
 */
import {parseColor, toHex} from '../../../themes/color.mjs';
import {cssOf, cssValue, declaredValue, readTheme, sourceOf} from '../../../themes/theme.mjs';
import {say} from './words.js';

const put = (tree = {}, [key, ...rest], leaf) => {
  if (rest.length) return {...tree, [key]: put(tree[key], rest, leaf)};
  const {[key]: before, ...others} = tree;
  return leaf ? {...tree, [key]: leaf} : others;
};

const isEmpty = (node) => Object.keys(node).every((key) => key.startsWith('$'));

/** Without groups in which nothing is left. */
const pruned = (tree) => Object.fromEntries(Object.entries(tree).flatMap(([key, node]) => {
  if (key.startsWith('$') || Object.hasOwn(node, '$value')) return [[key, node]];
  const rest = pruned(node);
  return isEmpty(rest) ? [] : [[key, rest]];
}));

const typeIn = (file, path) => path.reduce((node, key) => node?.[key], file)?.$type;

const same = (one, other) => cssValue(one) === cssValue(other);

/**
 * The file with a token set, light and dark.
 * @param {object} file
 * @param {object} base the base theme's file
 * @param {readonly string[]} path
 * @param {{light: unknown, dark?: unknown}} value
 * @returns {object}
 */
export const withToken = (file, base, path, {light, dark = light}) => {
  const name = path.join('-');
  const before = readTheme(base).tokens.find((token) => token.name === name);
  if (before && same(before.light, light) && same(before.dark, dark)) return pruned(put(file, path));
  const type = before?.type ?? typeIn(file, path);
  return put(file, path, {
    ...type ? {$type: type} : {}, $value: light,
    ...same(light, dark) ? {} : {$extensions: {mode: {dark}}},
  });
};

/** A colour as the browser's picker takes it; what lets light through loses that. */
export const pickerColor = (value) => toHex([...parseColor(value).slice(0, 3), 1]);

/** Names of a list of typefaces, without their quotation marks. */
export const fontNames = (text) => text.split(',').map((part) => part.trim().replace(/^(['"])(.*)\1$/, '$2')).filter(Boolean);

const refuse = (text, name) => {
  throw new Error(say(`--${name}: „${text}“ passt hier nicht`, `--${name}: “${text}” does not fit here`));
};

const colorOf = (text, name) => {
  try {
    return toHex(parseColor(text));
  } catch {
    return refuse(text, name);
  }
};

/** How a token of a type is read from what a person or a style sheet writes; throws where it cannot be. */
const READERS = {
  color: colorOf,
  fontFamily: (text, name) => (text === 'inherit' ? text : fontNames(text).length ? fontNames(text) : refuse(text, name)),
  fontWeight: (text, name) => (/^\d{1,4}$/.test(text) ? Number(text) : refuse(text, name)),
  number: (text, name) => (Number(text) > 0 ? Number(text) : refuse(text, name)),
  dimension: (text, name) => (/^(inherit|[\d.]+(px|em)|clamp\([^()]+\))$/.test(text) ? text : refuse(text, name)),
  duration: (text, name) => (/^[\d.]+m?s$/.test(text) ? text : refuse(text, name)),
};

/** The value of a token from its text. */
export const readValue = ({type, name}, text) => {
  if (!READERS[type]) refuse(text, name);
  return READERS[type](text.trim(), name);
};

/** Both halves of `light-dark(…, …)`, or the same text twice. */
const halvesOf = (text) => {
  const inside = /^light-dark\(([^]*)\)$/.exec(text)?.[1];
  if (inside === undefined) return [text, text];
  let depth = 0;
  for (const [index, letter] of [...inside].entries()) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && !depth) return [inside.slice(0, index), inside.slice(index + 1)];
  }
  return [text, text];
};

/** Declarations of custom properties, each as it stands first: what follows is for some devices only. */
const declarationsIn = (css) => {
  const found = new Map();
  for (const [, name, value] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/--([\w-]+)\s*:\s*([^;}]+)/g)) {
    if (!found.has(name)) found.set(name, value.trim());
  }
  return found;
};

/**
 * A theme file from the style sheet of a theme.
 * @param {string} css
 * @param {object} base
 * @returns {{file: object, problems: string[]}} `problems` names what could not be taken over
 * @throws {Error} where there is nothing to take over at all
 */
export const fileFromCss = (css, base) => {
  const {tokens} = readTheme(base);
  const declared = declarationsIn(css);
  const known = tokens.filter(({name, path}) => path[0] !== 'brand' && declared.has(name));
  if (!known.length) throw new Error(say('In dieser Datei steht keine Eigenschaft, die mit --city- beginnt.',
    'In this file there is no property that begins with --city-.'));
  const problems = [];
  const changed = known.filter((token) => declared.get(token.name) !== declaredValue(token));
  const file = changed.reduce((before, token) => {
    try {
      const [light, dark] = halvesOf(declared.get(token.name)).map((text) => readValue(token, text));
      // A widget's own token leaves those it follows otherwise as they are.
      const path = token.path[0] === 'city' ? sourceOf(token.path, [before, base]) : token.path;
      return withToken(before, base, path, {light, dark});
    } catch (error) {
      problems.push(error.message);
      return before;
    }
  }, {});
  return {file, problems};
};

/**
 * A theme file from its text.
 * @throws {Error} where it is none
 */
export const fileFromJson = (text, base) => {
  try {
    const file = JSON.parse(text);
    cssOf(readTheme(base, file));
    return file;
  } catch ({message}) {
    throw new Error(say(`Das ist keine Datei mit Design Tokens, wie wir sie kennen (${message}).`,
      `This is no file of design tokens as we know them (${message}).`));
  }
};

const bytesOf = async (stream) => new Uint8Array(await new Response(stream).arrayBuffer());

const through = (bytes, transform) => bytesOf(new Blob([bytes]).stream().pipeThrough(transform));

/** A theme in an address; nothing but letters, digits, `-` and `_`. */
export const toAddress = async (file) => {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(file)), new CompressionStream('deflate-raw'));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/**
 * A theme out of an address.
 * @throws {Error} where there is none in it
 */
export const fromAddress = async (text, base) => {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const inflated = await through(bytes, new DecompressionStream('deflate-raw'));
  return fileFromJson(new TextDecoder().decode(inflated), base);
};

/** The name of a file: `Bad Eschenfurt` is `bad-eschenfurt`. */
export const fileName = (name) => name.toLowerCase()
  .replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
  .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'thema';
