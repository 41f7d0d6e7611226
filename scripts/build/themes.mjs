/**
 * `themes/*.json` (W3C design tokens) -> `dist/themes/*.css`, custom properties only. A theme says what it
 * changes; the rest comes from `base.json`, and `dark.json` where it is dark. Its own dark half is
 * `<name>.dark.json`; without one its colours are the same in both.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import StyleDictionary from 'style-dictionary';
import {listFiles, root} from '../files.mjs';
import {alikeColors, contrastMisses} from './contrast.mjs';

const file = (name) => join(root, 'themes', `${name}.json`);

const cssValue = ({$type, $value}) => {
  if ($type !== 'shadow') return String($value);
  const {offsetX, offsetY, blur, spread, color} = $value;
  return [offsetX, offsetY, blur, ...spread === '0' ? [] : [spread], color].join(' ');
};

/** Token name without prefix -> `{type, value, color}` of some files, the later ones winning. */
const readTokens = async (names) => {
  const dictionary = new StyleDictionary({
    source: names.map(file),
    platforms: {css: {transforms: ['name/kebab']}},
    log: {verbosity: 'silent', warnings: 'disabled'},
  });
  const {allTokens} = await dictionary.getPlatformTokens('css');
  return new Map(allTokens.map((token) =>
    [token.name, {type: token.$type, value: cssValue(token), raw: token.$value}]));
};

/** One value for light and dark: `light-dark()` follows the page's `color-scheme`. */
const bothWays = (light, dark) => {
  if (light.value === dark.value) return light.value;
  if (light.type === 'color') return `light-dark(${light.value}, ${dark.value})`;
  if (light.type !== 'shadow') throw new Error(`only colours differ between light and dark: ${light.value}`);
  return light.value.replace(light.raw.color, `light-dark(${light.raw.color}, ${dark.raw.color})`);
};

const colorsOf = (tokens) => Object.fromEntries([...tokens]
  .filter(([, {type}]) => type === 'color')
  .map(([name, {value}]) => [name, value]));

/** The light and the dark half of a theme. */
const readTheme = async (name) => {
  const darkName = existsSync(file(`${name}.dark`)) ? `${name}.dark` : name === 'base' ? 'dark' : name;
  return {
    light: await readTokens([...new Set(['base', name])]),
    dark: await readTokens([...new Set(['base', 'dark', darkName])]),
  };
};

/**
 * Custom properties of a theme, without those that say `inherit`: the keyword would be the property's own.
 */
export const themeProperties = async (name) => {
  const {light, dark} = await readTheme(name);
  const misses = [['light', colorsOf(light)], ['dark', colorsOf(dark)]].flatMap(([half, colors]) =>
    [...contrastMisses(colors), ...alikeColors(colors)].map((miss) => `${name}, ${half}: ${miss}`));
  if (misses.length) throw new Error(`Colours that cannot be told apart:\n${misses.join('\n')}`);
  return new Map([...light]
    .map(([token, value]) => [`--city-${token}`, bothWays(value, dark.get(token))])
    .filter(([, value]) => value !== 'inherit'));
};

/** Names of all themes. */
export const listThemes = () => listFiles('themes')
  .map((path) => /^themes\/([a-z-]+)\.json$/.exec(path)?.[1])
  .filter(Boolean);

/** Writes every theme, or throws with each pair of colours whose contrast is too low. */
export const buildThemes = async () => {
  mkdirSync(join(root, 'dist/themes'), {recursive: true});
  for (const name of listThemes()) {
    const lines = [...await themeProperties(name)].map(([property, value]) => `  ${property}: ${value};\n`);
    writeFileSync(join(root, `dist/themes/${name}.css`), `:root {\n${lines.join('')}}\n`);
  }
};
