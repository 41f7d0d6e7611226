/**
 * `themes/*.json` (W3C design tokens, read by Style Dictionary) -> `dist/themes/*.css`, custom properties only, and
 * what other tools read: `tokens.json`, `themes/<name>.<light|dark>.tokens.json`, `contrast.json`, types.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import StyleDictionary from 'style-dictionary';
import {alikeColors} from '../themes/color-vision.mjs';
import {contrastMisses, shown} from '../themes/contrast.mjs';
import {checkTheme, colorsOf, cssOf, fileFor, readTheme, SCHEMES, sourceOf} from '../themes/theme.mjs';
import {listFiles, readJson, root} from './files.mjs';
import {designTokens, tokenList, tokenTypes} from './token-files.mjs';

const read = (name) => readJson(`themes/${name}.json`);

/** Names of all themes. */
export const listThemes = () => listFiles('themes')
  .map((path) => /^themes\/([a-z-]+)\.json$/.exec(path)?.[1])
  .filter(Boolean);

const merge = (one, other) => {
  const isGroup = (node) => node && typeof node === 'object' && !Object.hasOwn(node, '$value');
  return Object.entries(other).reduce((all, [key, node]) => ({
    ...all, [key]: isGroup(node) && isGroup(all[key]) ? merge(all[key], node) : {...all[key], ...node},
  }), one);
};

/** Values of all tokens in one scheme, aliases resolved, by name. */
const resolvedValues = async (base, file, scheme) => {
  const dictionary = new StyleDictionary({
    tokens: merge(fileFor(base, scheme), fileFor(file, scheme)),
    usesDtcg: true,
    platforms: {css: {transforms: ['name/kebab']}},
    log: {verbosity: 'silent', warnings: 'disabled'},
  });
  const {allTokens} = await dictionary.getPlatformTokens('css');
  return new Map(allTokens.map(({name, $value}) => [name, $value]));
};

/** The tokens that a theme changes. The base theme changes none: of its file only the extensions count. */
export const changesOf = (name) => {
  const file = read(name);
  return name === 'base' ? {$extensions: file.$extensions} : file;
};

/**
 * A theme with the values Style Dictionary gives its tokens.
 * @param {string} name
 * @param {object} [file] default: that of the name
 * @returns {Promise<import('../themes/theme.mjs').Theme>}
 */
export const loadTheme = async (name, file = changesOf(name)) => {
  const base = read('base');
  const theme = readTheme(base, file);
  const [light, dark] = await Promise.all(SCHEMES.map((scheme) => resolvedValues(base, file, scheme)));
  return {...theme, tokens: theme.tokens.map((token) =>
    ({...token, light: light.get(token.name), dark: dark.get(token.name)}))};
};

/** Bridges leave it to the page what more contrast means. */
const hasMoreContrast = (name, {extensions}) => !['contrast', 'print'].includes(name) && !extensions.known;

const halfNamed = ({scheme, page}) => `${scheme}${page ? ', with the values of the page' : ''}`;

/** By which name the theme's file has what the sentences name by its custom property. */
const namesInFile = (name, {tokens}, file, sentences) => tokens.flatMap(({name: property, path}) => {
  const source = sourceOf(path, [file, read('base')]).join('.');
  const isNamed = sentences.some((sentence) => new RegExp(`--${property}(?![\\w-])`).test(sentence));
  return isNamed && source !== path.join('.') ? [`In themes/${name}.json --${property} is ${source}.`] : [];
});

/** Sentences on what cannot be told apart in a theme. */
const missesOf = (name, theme) => [
  ...checkTheme(theme).flatMap((half) =>
    contrastMisses(half.results).map((miss) => `${name}, ${halfNamed(half)}: ${miss}`)),
  ...SCHEMES.flatMap((scheme) => alikeColors(colorsOf(theme, scheme)).map(({one, other}) =>
    `${name}, ${scheme}: --${one} looks like --${other}`)),
];

/**
 * The style sheet of a theme.
 * @throws {Error} with each pair of colours whose contrast is too low, and how to fix it
 */
export const themeCss = async (name, file) => {
  const theme = await loadTheme(name, file);
  const misses = missesOf(name, theme);
  if (misses.length) {
    const names = namesInFile(name, theme, file ?? changesOf(name), misses.map((miss) => miss.split('; ').at(-1)));
    throw new Error(['Colours that cannot be told apart:', ...misses, ...names].join('\n'));
  }
  return cssOf(theme, hasMoreContrast(name, theme) ? await loadTheme('contrast') : undefined);
};

/** Custom properties of a theme, as its style sheet has them on `:root`. */
export const themeProperties = async (name) => {
  const [rule = ''] = (await themeCss(name)).split('}\n');
  return new Map([...rule.matchAll(/^ {2}(--[\w-]+): (.*);$/gm)].map(([, property, value]) => [property, value]));
};

/** Contrast of every pair of every theme. */
const allContrast = async () => {
  const themes = [];
  for (const name of listThemes()) themes.push({theme: name, halves: checkTheme(await loadTheme(name))});
  return themes;
};

const roundedRatio = (key, value) => (key === 'ratio' ? Number(shown(value)) : value);

/** The CSS of a theme. An error names the file, whatever is wrong with it. */
const namedCss = (name) => themeCss(name).catch((error) => {
  if (!error.message.includes(`${name}, `)) error.message = `themes/${name}.json: ${error.message}`;
  throw error;
});

/** Writes all that is made of the themes, or throws with each pair of colours whose contrast is too low. */
export const buildThemes = async () => {
  const write = (path, text) => writeFileSync(join(root, 'dist', path), text);
  const writeJson = (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`);
  mkdirSync(join(root, 'dist/themes'), {recursive: true});
  const names = listThemes();
  for (const name of names) {
    write(`themes/${name}.css`, await namedCss(name));
    const theme = await loadTheme(name);
    for (const scheme of SCHEMES) {
      writeJson(`themes/${name}.${scheme}.tokens.json`, designTokens(theme, scheme, read(name).$description));
    }
  }
  const list = tokenList(await loadTheme('base'), names.map((name) => ({name, description: read(name).$description})));
  writeJson('tokens.json', list);
  write('contrast.json', `${JSON.stringify(await allContrast(), roundedRatio)}\n`);
  return tokenTypes(list);
};
