/**
 * Colours as CSS writes them, calculated as browsers do. Pure: the build uses it and so may a page.
 * A colour is `[red, green, blue, alpha]`, each 0 to 1, gamma-encoded sRGB.
 * @see https://www.w3.org/TR/css-color-5/
 */

/** @typedef {readonly [number, number, number, number]} Color */

/**
 * What a colour's words stand for.
 * @typedef {object} Surroundings
 * @property {'light' | 'dark'} [scheme] which half of `light-dark()` holds; default `light`
 * @property {Readonly<Record<string, string>>} [known] custom properties and keywords (`--bs-body-bg`, `linktext`)
 */

const clamp = (value) => Math.min(1, Math.max(0, value));

/** Amount of light of one channel. */
export const toLinear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const toGamma = (light) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** A matrix of three rows times three values. */
export const times = (matrix, [one, two, three]) =>
  matrix.map(([first, second, third]) => first * one + second * two + third * three);

const TO_CONES = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const FROM_CONES = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const CONES_TO_LAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const LAB_TO_CONES = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

/** Oklab, where equal distances look equally different (Björn Ottosson, 2020). */
const toOklab = (color) =>
  times(CONES_TO_LAB, times(TO_CONES, color.slice(0, 3).map(toLinear)).map(Math.cbrt));

const fromOklab = (lab, alpha = 1) =>
  [...times(FROM_CONES, times(LAB_TO_CONES, lab).map((cone) => cone ** 3)).map(toGamma), alpha];

/** `[lightness 0 to 1, chroma, hue in degrees]` */
export const toOklch = (color) => {
  const [lightness, a, b] = toOklab(color);
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180 / Math.PI + 360) % 360];
};

const polar = ([lightness, chroma, hue]) =>
  [lightness, chroma * Math.cos(hue * Math.PI / 180), chroma * Math.sin(hue * Math.PI / 180)];

const isShowable = (color) => color.every((part) => part > -0.0005 && part < 1.0005);

/** The colour of that lightness and hue, with as much of the chroma as a screen can show. */
export const fromOklch = ([lightness, chroma, hue], alpha = 1) => {
  let [least, most] = [0, chroma];
  if (isShowable(fromOklab(polar([lightness, chroma, hue])))) least = chroma;
  for (let step = 0; step < 20 && least < most; step++) {
    const middle = (least + most) / 2;
    if (isShowable(fromOklab(polar([lightness, middle, hue])))) least = middle; else most = middle;
  }
  return fromOklab(polar([lightness, least, hue]), alpha).map(clamp);
};

/** How different two colours look: 0.02 is hardly seen, 0.1 is plain. */
export const difference = (one, other) => {
  const [first, second] = [toOklab(one), toOklab(other)];
  return Math.hypot(...first.map((part, axis) => part - second[axis]));
};

/** What is seen where a colour that lets light through lies on another. */
export const over = (front, back) => {
  const [red, green, blue, alpha] = front;
  return [...[red, green, blue].map((part, at) => part * alpha + back[at] * (1 - alpha)), 1];
};

/** `#rrggbb`, with two more digits where it lets light through. */
export const toHex = (color) => {
  const parts = color[3] === 1 ? color.slice(0, 3) : color;
  return `#${parts.map((part) => Math.round(clamp(part) * 255).toString(16).padStart(2, '0')).join('')}`;
};

const KEYWORDS = {
  black: '#000', white: '#fff', transparent: '#0000',
  // What Chromium, Firefox and Safari agree on, or nearly so.
  canvas: 'light-dark(#fff, #121212)', canvastext: 'light-dark(#000, #fff)', linktext: 'light-dark(#0000ee, #9e9eff)',
  currentcolor: 'canvastext',
};

const refuse = (text) => {
  throw new Error(`not a colour this can reckon with: ${text}`);
};

const fromHex = (text) => {
  const digits = text.length <= 5 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
  if (!/^([\da-f]{2}){3,4}$/i.test(digits)) refuse(text);
  const parts = digits.match(/../g).map((pair) => parseInt(pair, 16) / 255);
  return parts.length === 3 ? [...parts, 1] : parts;
};

/** Parts of what stands in brackets, split at commas outside of further brackets. */
const split = (text) => {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && !depth) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
};

/** A number, or a percentage of what 100 % stands for. */
const amount = (text, whole) => {
  const number = parseFloat(text);
  if (Number.isNaN(number) && text !== 'none') refuse(text);
  return text.endsWith('%') ? number / 100 * whole : number || 0;
};

const alphaOf = (text) => (text === undefined ? 1 : amount(text, 1));

const fromHsl = (hue, saturation, lightness) => {
  const at = (shift) => {
    const turn = (shift + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return [at(0), at(8), at(4)];
};

/** How the functions of CSS read their three or four arguments. */
const FUNCTIONS = {
  rgb: ([red, green, blue, alpha]) => [...[red, green, blue].map((part) => amount(part, 255) / 255), alphaOf(alpha)],
  hsl: ([hue, saturation, lightness, alpha]) =>
    [...fromHsl((amount(hue, 360) + 360) % 360, amount(saturation, 1), amount(lightness, 1)), alphaOf(alpha)],
  oklab: ([lightness, a, b, alpha]) =>
    fromOklab([amount(lightness, 1), amount(a, 0.4), amount(b, 0.4)], alphaOf(alpha)).map(clamp),
  oklch: ([lightness, chroma, hue, alpha]) =>
    fromOklch([amount(lightness, 1), amount(chroma, 0.4), amount(hue, 360)], alphaOf(alpha)),
};

const mixed = (one, other, share, space) => {
  const alpha = one[3] * share + other[3] * (1 - share);
  const [from, to] = space === 'srgb' ? [one, other] : [toOklab(one), toOklab(other)];
  // Mixing is done with colours multiplied by their alpha.
  const parts = [0, 1, 2].map((at) => (from[at] * one[3] * share + to[at] * other[3] * (1 - share)) / (alpha || 1));
  return space === 'srgb' ? [...parts, alpha] : fromOklab(parts, alpha).map(clamp);
};

const fromMix = ([space, ...colors], surroundings) => {
  const shares = colors.map((text) => / ([\d.]+)%$/.exec(text)?.[1]).map((share) => share && Number(share) / 100);
  const [one, other] = colors.map((text) => parseColor(text.replace(/ [\d.]+%$/, ''), surroundings));
  const share = shares[0] ?? (shares[1] === undefined ? 0.5 : 1 - shares[1]);
  if (!/^in (srgb|oklab)$/.test(space)) refuse(`color-mix(${space}, …)`);
  return mixed(one, other, share, space.slice(3));
};

const fromFunction = (name, inside, surroundings) => {
  const parts = split(inside);
  if (name === 'var') {
    const value = surroundings.known?.[parts[0]] ?? parts.slice(1).join(', ');
    return value ? parseColor(value, surroundings) : refuse(parts[0]);
  }
  if (name === 'light-dark') return parseColor(parts[surroundings.scheme === 'dark' ? 1 : 0], surroundings);
  if (name === 'color-mix') return fromMix(parts, surroundings);
  const read = FUNCTIONS[name.replace(/a$/, '')];
  return read ? read(inside.replace(/[,/]/g, ' ').trim().split(/\s+/)) : refuse(`${name}(${inside})`);
};

/**
 * Reads a colour: `#rgb` and longer, `rgb()`, `hsl()`, `oklab()`, `oklch()`, `color-mix()` in sRGB or Oklab,
 * `light-dark()`, `var()`, a few keywords and system colours.
 * @param {string} text
 * @param {Surroundings} [surroundings]
 * @returns {Color}
 * @throws {Error} where it cannot read one
 */
export const parseColor = (text, surroundings = {}) => {
  const value = text.trim();
  if (value.startsWith('#')) return fromHex(value);
  const call = /^([a-z-]+)\(([^]*)\)$/i.exec(value);
  if (call) return fromFunction(call[1].toLowerCase(), call[2], surroundings);
  const keyword = value.toLowerCase();
  const meaning = surroundings.known?.[keyword] ?? KEYWORDS[keyword];
  return meaning ? parseColor(meaning, surroundings) : refuse(text);
};
