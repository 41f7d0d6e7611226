/** Contrast of colours as WCAG 2 reckons it, and the pairs of tokens that have to be told apart. */

/** Red, green and blue of `#rrggbb` or `#rgb`, each 0 to 255. */
const channels = (hex) => {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  if (!/^[\da-f]{6}$/i.test(long)) throw new Error(`not a colour of the form #rrggbb: ${hex}`);
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16));
};

/** The three channels as amounts of light, 0 to 1. */
const linear = (hex) => channels(hex)
  .map((channel) => channel / 255)
  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (hex) => {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 1 to 21; the order of the two colours does not matter. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const SURFACES = ['color-surface', 'color-surface-raised'];
const TEXTS = ['text', 'text-muted', 'accent', 'link', 'success', 'warning', 'danger', 'info'];
const FILLS = ['accent', 'success', 'warning', 'danger', 'info'];
const PARTS = ['color-border', 'color-focus'];

/**
 * Every pair as `{front, back, least}`: 4.5 for text (1.4.3), 3 for parts, focus and data colours (1.4.11).
 */
export const pairs = (names) => {
  const waste = names.filter((name) => name.startsWith('waste-'));
  return [
    ...SURFACES.flatMap((back) => [
      ...TEXTS.map((name) => ({front: `color-${name}`, back, least: 4.5})),
      ...[...PARTS, ...waste].map((front) => ({front, back, least: 3})),
    ]),
    ...FILLS.map((name) => ({front: `color-on-${name}`, back: `color-${name}`, least: 4.5})),
  ];
};

/** A colour in Oklab, where equal distances look equally different (Björn Ottosson, 2020). */
const oklab = (hex) => {
  const [red, green, blue] = linear(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
};

/** Distance below which two data colours side by side are taken for one. */
const ALIKE = 0.1;

/**
 * @param {Readonly<Record<string, string>>} colors token name without prefix -> `#rrggbb`
 * @returns {string[]} a sentence per pair of data colours that look alike
 */
export const alikeColors = (colors) => {
  const waste = Object.entries(colors).filter(([name]) => name.startsWith('waste-'));
  return waste.flatMap(([name, color], index) => waste.slice(index + 1).flatMap(([other, otherColor]) => {
    const [one, two] = [oklab(color), oklab(otherColor)];
    const distance = Math.hypot(...one.map((part, axis) => part - two[axis]));
    return distance < ALIKE ? [`--city-${name} ${color} looks like --city-${other} ${otherColor}`] : [];
  }));
};

/**
 * @param {Readonly<Record<string, string>>} colors token name without prefix -> `#rrggbb`
 * @returns {string[]} a sentence per pair that misses its ratio
 */
export const contrastMisses = (colors) => pairs(Object.keys(colors))
  .map(({front, back, least}) => ({front, back, least, ratio: contrast(colors[front], colors[back])}))
  .filter(({ratio, least}) => ratio < least)
  .map(({front, back, least, ratio}) =>
    `--city-${front} ${colors[front]} on --city-${back} ${colors[back]}: ${ratio.toFixed(2)}, not ${least}`);
