/** Tokens for other tools: a list with types for programs, files in the format of the W3C Community Group. */
import {parseColor, toHex} from '../themes/color.mjs';
import {cssValue} from '../themes/theme.mjs';

const measure = (text) => {
  const [, value, unit] = /^(-?[\d.]+)(px|rem|ms|s)?$/.exec(text) ?? [];
  return value === undefined ? undefined : {value: Number(value), unit: unit ?? 'px'};
};

const colorObject = (text) => {
  const color = parseColor(text);
  const [red, green, blue, alpha] = color;
  return {
    colorSpace: 'srgb', components: [red, green, blue].map((part) => Number(part.toFixed(4))), alpha,
    hex: toHex([red, green, blue, 1]),
  };
};

/** How the format writes values; `undefined` where it has no way to, as for `1.5em`. */
const VALUES = {
  color: colorObject,
  dimension: measure,
  duration: measure,
  number: (value) => value,
  fontWeight: (value) => (typeof value === 'number' ? value : undefined),
  fontFamily: (value) => (value === 'inherit' ? undefined : value),
  shadow: ({color, ...lengths}) => ({
    color: colorObject(color),
    ...Object.fromEntries(Object.entries(lengths).map(([key, text]) => [key, measure(text)])),
  }),
};

const put = (tree, [key, ...rest], leaf) => ({...tree, [key]: rest.length ? put(tree[key] ?? {}, rest, leaf) : leaf});

/**
 * A theme in one scheme, every alias resolved: what Figma and others import as one mode of a collection.
 * @see https://www.designtokens.org/tr/2025.10/format/
 */
export const designTokens = ({tokens}, scheme, description) => tokens.reduce((tree, token) => {
  const value = VALUES[token.type]?.(token[scheme]);
  if (value === undefined) return tree;
  const about = token.description ? {$description: token.description} : {};
  return put(tree, token.path, {$type: token.type, $value: value, ...about});
}, {$description: description});

const TIERS = {brand: 'brand', city: 'semantic'};

/**
 * Every token of the base theme and every theme's name, for programs.
 * @param {import('../themes/theme.mjs').Theme} base
 * @param {readonly {name: string, description: string}[]} themes
 */
export const tokenList = ({tokens}, themes) => ({
  themes: themes.map(({name, description}) => ({name, description, css: `themes/${name}.css`})),
  tokens: tokens.map(({name, path, type, description, light, dark}) => ({
    name: `--${name}`, tier: TIERS[path[0]] ?? 'component', type, description,
    light: cssValue(light), dark: cssValue(dark),
  })),
});

const union = (names) => names.map((name) => `\n  | '${name}'`).join('');

/** Declarations of `tokens.json`. */
export const tokenTypes = ({themes, tokens}) => {
  const of = (tier) => tokens.filter((token) => token.tier === tier);
  const documented = (token) => `  /** ${[token.description ?? 'its own', token.light].join('; default ')} */
  '${token.name}'?: string;`;
  return `/** Name of a theme that comes with the package. */
export type ThemeName =${union(themes.map(({name}) => name))};

/** Custom properties a page may set for all widgets. */
export interface CityTokens {
${of('semantic').map(documented).join('\n')}
}

/** Custom properties a page may set for one widget. */
export interface ComponentTokens {
${of('component').map(documented).join('\n')}
}

/** Every custom property the widgets read. */
export type Token = keyof CityTokens | keyof ComponentTokens;

/** One entry of \`tokens.json\`. Tokens of the tier \`brand\` are for theme files; a page does not see them. */
export interface TokenEntry {
  readonly name: string;
  readonly tier: 'brand' | 'semantic' | 'component';
  readonly type: string;
  readonly description?: string;
  readonly light: string;
  readonly dark: string;
}

declare const list: {
  readonly themes: readonly {readonly name: ThemeName; readonly description: string; readonly css: string}[];
  readonly tokens: readonly TokenEntry[];
};
export default list;
`;
};
