/**
 * Which colours of a theme meet, whether they can be told apart (WCAG 2.2), and how to fix those that cannot.
 * Pure: the build refuses themes with it, and a page may use it live.
 */
import {fromOklch, over, parseColor, toHex, toLinear, toOklch} from './color.mjs';

/**
 * Two tokens that meet.
 * @typedef {object} Pair
 * @property {string} front token without `--`, or a mix of tokens as the widgets make it
 * @property {string} back
 * @property {number} least the ratio it has to reach
 * @property {string} where what is seen there
 */

/**
 * A pair with its colours.
 * @typedef {Pair & {frontColor: string, backColor: string, ratio: number, passes: boolean}} Result
 */

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color) => {
  const [red, green, blue] = color.slice(0, 3).map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratioOf = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** 1 to 21, of two colours as CSS writes them; the order does not matter. */
export const ratio = (one, other) => ratioOf(parseColor(one), parseColor(other));

/** 1.4.3 and 1.4.11, or 1.4.6 for themes that promise more contrast. */
const LEVELS = {usual: {text: 4.5, part: 3}, enhanced: {text: 7, part: 4.5}};

const color = (name) => `city-color-${name}`;
const TEXTS = {
  'text': 'text', 'text-muted': 'secondary text', 'link': 'links, quiet buttons', 'accent': 'figures and marks',
  'success': 'all is well', 'warning': 'mind this', 'danger': 'failed', 'info': 'worth knowing',
};
const FILLS = ['accent', 'success', 'warning', 'danger', 'info'];
const STEPS = [1, 2, 3, 4];

/** What `button.primary:hover` makes of its background. */
const HOVERED = 'color-mix(in srgb, var(--city-color-accent) 88%, var(--city-color-text))';

const onSurface = (back, level, names) => [
  ...Object.entries(TEXTS).map(([name, where]) => ({front: color(name), back, least: level.text, where})),
  {front: color('border'), back, least: level.part, where: 'edges of fields and buttons'},
  {front: color('focus'), back, least: level.part, where: 'ring around what has the focus, both sides'},
  ...names.filter((name) => /^city-(waste|data|category|chart-\d)/.test(name))
    .map((front) => ({front, back, least: level.part, where: 'data colour'})),
  ...names.filter((name) => /^city-(open|closed)$/.test(name))
    .map((front) => ({front, back, least: level.text, where: 'whether a place is open'})),
];

/**
 * Every pair of tokens that meets in a widget.
 *
 * The ring of the focus never touches what is filled: two pixels of surface lie between, so its two sides are
 * surfaces, and the pair of accent and surface is what sets the gap off.
 * @param {readonly string[]} names of all colour tokens, component tokens included
 * @param {'usual' | 'enhanced'} [level]
 * @returns {Pair[]}
 */
const pairsOf = (names, level = 'usual') => {
  const surfaces = [color('surface'), color('surface-raised'), ...names.filter((name) => name.endsWith('-background'))];
  const {text} = LEVELS[level];
  return [
    ...surfaces.flatMap((back) => onSurface(back, LEVELS[level], names)),
    ...FILLS.map((fill) => ({front: color(`on-${fill}`), back: color(fill), least: text, where: `text on ${fill}`})),
    ...STEPS.map((step) =>
      ({front: `city-on-alert-${step}`, back: `city-alert-${step}`, least: text, where: `text on an alert of step ${step}`})),
    {front: color('on-accent'), back: HOVERED, least: text, where: 'main button under the mouse'},
  ];
};

const named = (token) => (token.includes('(') ? token : `--${token}`);

/** Both colours of a pair as they are seen: what lets light through lies on the back, and that on the surface. */
const seen = ({front, back}, colors, surroundings) => {
  const tokens = Object.entries(colors).map(([name, value]) => [`--${name}`, value]);
  const known = {...surroundings.known, ...Object.fromEntries(tokens)};
  const read = (name) => {
    try {
      return parseColor(colors[name] ?? name, {...surroundings, known});
    } catch ({message}) {
      throw new Error(`${named(name)}: ${message}`);
    }
  };
  const ground = over(read(color('surface')), read('canvas'));
  const behind = over(read(back), ground);
  return {behind, before: over(read(front), behind)};
};

/**
 * Every pair with its ratio.
 * @param {Readonly<Record<string, string>>} colors token without `--` -> colour as CSS writes it
 * @param {import('./color.mjs').Surroundings & {level?: 'usual' | 'enhanced'}} [options]
 * @returns {Result[]}
 */
export const checkPairs = (colors, {level, ...surroundings} = {}) => pairsOf(Object.keys(colors), level)
  .filter(({front, back}) => [front, back].every((name) => colors[name] || name.includes('(')))
  .map((pair) => {
    const {before, behind} = seen(pair, colors, surroundings);
    const reached = ratioOf(before, behind);
    return {
      ...pair, frontColor: toHex(before), backColor: toHex(behind),
      ratio: reached, passes: reached >= pair.least,
    };
  });

/**
 * The nearest colour of the same hue that keeps all ratios, looked for in steps of lightness, darker and lighter.
 * @param {string} text the colour to fix
 * @param {readonly {against: string, least: number}[]} demands
 * @returns {string | undefined} `#rrggbb`; `undefined` where no lightness will do
 */
export const nearestPassing = (text, demands) => {
  const [lightness, chroma, hue] = toOklch(parseColor(text));
  const backs = demands.map(({against, least}) => ({back: parseColor(against), least}));
  // As it will be written: rounding to 256 steps must not cost the ratio.
  const passes = (hex) => backs.every(({back, least}) => ratioOf(parseColor(hex), back) >= least);
  for (let step = 0; step <= 1000; step++) {
    for (const candidate of [lightness - step / 1000, lightness + step / 1000]) {
      const hex = toHex(fromOklch([Math.min(1, Math.max(0, candidate)), chroma, hue]));
      if (passes(hex)) return hex;
    }
  }
  return undefined;
};

/** What a token has to stand out from, without some. */
const demandsOn = (token, results, except = []) => results.flatMap(({front, back, least, frontColor, backColor}) => [
  ...front === token && !except.includes(back) ? [{against: backColor, least}] : [],
  ...back === token && !except.includes(front) ? [{against: frontColor, least}] : [],
]);

/** A fill and the text on it, changed together: first the fill as the surfaces want it, then the text. */
const mendBoth = (token, from, results) => {
  const on = token.replace(/^city-color-/, 'city-color-on-');
  const text = results.find(({front, back}) => front === on && back === token);
  const color = text && nearestPassing(from, demandsOn(token, results, [on]));
  const words = color && nearestPassing(text.frontColor, [{against: color, least: text.least}]);
  return words && {token, color, also: {token: on, color: words}};
};

/**
 * How to fix a pair: the token to change and its new colour, which suits all it meets; where nothing suits both the
 * surfaces and the text on it, the text's new colour as well.
 * @param {Result} miss
 * @param {readonly Result[]} results of the same theme
 * @returns {{token: string, color: string, also?: {token: string, color: string}} | undefined}
 */
export const mendOf = (miss, results) => {
  const sides = [[miss.front, miss.frontColor], [miss.back, miss.backColor]].filter(([token]) => !token.includes('('));
  for (const [token, from] of sides) {
    const color = nearestPassing(from, demandsOn(token, results));
    if (color) return {token, color};
  }
  return sides.map(([token, from]) => mendBoth(token, from, results)).find(Boolean);
};

/** Rounded down: 4.499 is no 4.5. */
export const shown = (value) => (Math.floor(value * 100) / 100).toFixed(2);

const advice = (mend) => {
  if (!mend) return 'no lightness of either would do: change both';
  const changes = [mend, ...mend.also ? [mend.also] : []].map(({token, color: hex}) => `${hex} for ${named(token)}`);
  return `${changes.join(' with ')} would do`;
};

/**
 * A sentence a missed pair, with what would fix it.
 * @param {readonly Result[]} results
 * @returns {string[]}
 */
export const contrastMisses = (results) => results.filter(({passes}) => !passes).map((miss) => {
  const {front, back, frontColor, backColor, ratio: reached, least, where} = miss;
  const said = `${named(front)} ${frontColor} on ${named(back)} ${backColor} (${where}): ${shown(reached)}, not ${least}`;
  return `${said}; ${advice(mendOf(miss, results))}`;
});
