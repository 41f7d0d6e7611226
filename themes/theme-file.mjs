/**
 * What may stand in a theme file. A file comes out of somebody's mail or a link, and its values end in a style sheet on
 * a city's pages: nothing in it may end a declaration, begin a rule or fetch anything.
 */

const NAME = /^[a-z\d]+(-[a-z\d]+)*$/i;

/** Functions of CSS that calculate or mix; whatever else there is, `url()` first of all, may fetch. */
const FUNCTIONS = new Set(['', 'rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix',
  'light-dark', 'calc', 'clamp', 'min', 'max', 'var']);

/** Ends a declaration, a text or a style element, or writes a letter as a number. */
const BREAKS_OUT = /[;{}<>@\\"'\n\r\f]|\/\*/;

const isBalanced = (text) => {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')' && depth-- === 0) return false;
  }
  return depth === 0;
};

const isAlias = (text) => /^\{[\w.-]+\}$/.test(text);

const isHarmless = (text) => isAlias(text) || !BREAKS_OUT.test(text) && isBalanced(text)
  && [...text.matchAll(/([\w-]*)\(/g)].every(([, name]) => FUNCTIONS.has(name.toLowerCase()));

const isObject = (node) => !!node && typeof node === 'object' && !Array.isArray(node);

const refuse = (path, text) => {
  throw new Error(`${path.join('.') || 'the file'}: ${text}`);
};

/** Every text of a value, which may be a list or have parts. */
const textsIn = (value) => (value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [String(value)]);

function checkToken({$value, $extensions}, path) {
  for (const text of [$value, $extensions?.mode?.dark, $extensions?.page].flatMap(textsIn)) {
    if (!isHarmless(text)) refuse(path, `${JSON.stringify(text)} is no value of a theme`);
  }
}

function checkNode(node, path) {
  if (!isObject(node)) refuse(path, 'neither a token nor a group of tokens');
  if (Object.hasOwn(node, '$value')) return checkToken(node, path);
  for (const [key, child] of Object.entries(node).filter(([name]) => !name.startsWith('$'))) {
    if (!NAME.test(key)) refuse(path, `${JSON.stringify(key)} is no name of a token`);
    checkNode(child, [...path, key]);
  }
  return undefined;
}

/**
 * Lets a theme file through in which there is nothing but tokens.
 * @param {object} file
 * @throws {Error} naming what is none, and where
 */
export function checkFile(file) {
  checkNode(file, []);
  const {scheme = 'light', selectors = {}} = file.$extensions ?? {};
  if (!['light', 'dark'].includes(scheme)) refuse(['$extensions', 'scheme'], 'neither light nor dark');
  for (const text of textsIn(selectors)) {
    if (!/^[\w\s.#:='[\]-]*$/.test(text)) refuse(['$extensions', 'selectors'], `${JSON.stringify(text)} is no selector`);
  }
}
