/*
 * A first guess at a theme from the style sheet of a website. The browser reads the style sheet; what is looked at is
 * what nearly every website has: text, links, headings, buttons, fields, and properties named after a brand.
 */
import {difference, parseColor, toHex, toOklch} from '../../../themes/color.mjs';
import {nearestPassing, ratio} from '../../../themes/contrast.mjs';
import {fontNames, withToken} from './studio-theme.js';
import {say} from './words.js';

const allRules = (rules) => [...rules].flatMap((rule) => {
  // Rules for paper or for the dark scheme do not show the usual colours.
  const skipped = /print|prefers-color-scheme:\s*dark/.test(rule.conditionText ?? '');
  return skipped ? [] : [...rule.style ? [rule] : [], ...rule.cssRules ? allRules(rule.cssRules) : []];
});

const rulesOf = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return allRules(sheet.cssRules);
};

const namesOf = ({selectorText = ''}) => selectorText.split(',').map((name) => name.trim().toLowerCase());

const canvas = () => new OffscreenCanvas(1, 1).getContext('2d');

/** Every custom property of the page's root. */
const variablesIn = (rules) => new Map(rules
  .filter((rule) => namesOf(rule).some((name) => /^(:root|html|body|\*)$/.test(name)))
  .flatMap(({style}) => [...style].filter((name) => name.startsWith('--'))
    .map((name) => [name, style.getPropertyValue(name).trim()])));

const substituted = (text, variables, depth = 0) => (depth > 8 ? '' : text.replace(
  /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g,
  (_, name, fallback = '') => substituted(variables.get(name) ?? fallback, variables, depth + 1)));

/** A colour as `#rrggbb`; `undefined` for what is none, or lets light through. */
const colorIn = (text, context) => {
  const last = text.trim();
  if (!last || /^(inherit|initial|unset|transparent|currentcolor|none)$/i.test(last)) return undefined;
  context.fillStyle = '#010203';
  context.fillStyle = last;
  try {
    const color = parseColor(context.fillStyle);
    return context.fillStyle === '#010203' || color[3] < 1 ? undefined : toHex(color);
  } catch {
    return undefined;
  }
};

/** Reads declarations of a style sheet by selector: the last rule that names one of them counts. */
function reader(css) {
  const rules = rulesOf(css);
  const variables = variablesIn(rules);
  const context = canvas();
  const said = (selector, property) => rules.flatMap((rule) => {
    const name = namesOf(rule).find((each) => selector.test(each));
    const value = name && substituted(rule.style.getPropertyValue(property), variables).trim();
    return value ? [{value, from: `${name} { ${property} }`}] : [];
  });
  const lastOf = (found) => found.at(-1);
  return {
    text: (selector, property) => lastOf(said(selector, property)),
    color: (selector, ...properties) => lastOf(properties.flatMap((property) => said(selector, property)
      .map(({value, from}) => ({value: colorIn(value, context), from})).filter(({value}) => value))),
    variable: (pattern) => [...variables]
      .filter(([name]) => pattern.test(name))
      .map(([name, value]) => ({value: colorIn(substituted(value, variables), context), from: name}))
      .find(({value}) => value && toOklch(parseColor(value))[1] > 0.03),
    colors: () => rules.flatMap(({style}) => ['color', 'background-color', 'border-top-color']
      .map((property) => colorIn(substituted(style.getPropertyValue(property), variables), context)).filter(Boolean)),
  };
}

/** The strong colour a style sheet uses most. */
function commonest(colors) {
  const strong = colors.filter((color) => toOklch(parseColor(color))[1] > 0.06);
  const counts = Map.groupBy(strong, (color) => color);
  const [color] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  return color && {value: color, from: say(`am häufigsten, ${counts.get(color).length} mal`, `most often, ${counts.get(color).length} times`)};
}

const page = /^(html|body|:root)$/;
const mainButton = /(^|[\s.])(btn|button)-{1,2}(primary|main|cta)\b|^button$|^\.(btn|button)$|\[type="?submit"?\]/;
const brandName = /primary|brand|accent|haupt|corporate|main-color|theme-color/i;

function find(css) {
  const sheet = reader(css);
  const ground = sheet.color(page, 'background', 'background-color') ?? {value: '#ffffff', from: 'angenommen'};
  const primary = sheet.color(mainButton, 'background', 'background-color') ?? sheet.variable(brandName)
    ?? sheet.color(/^a(:link)?$/, 'color') ?? commonest(sheet.colors());
  return {
    paper: ground,
    primary: primary && difference(parseColor(primary.value), parseColor(ground.value)) > 0.1 ? primary : undefined,
    ink: sheet.color(page, 'color'),
    link: sheet.color(/^a(:link)?$/, 'color'),
    line: sheet.color(/^(input|select|textarea)\b|\.form-control/, 'border-top-color'),
    font: named(sheet.text(page, 'font-family')),
    headingFont: named(sheet.text(/^h[1-3]$/, 'font-family')),
    headingWeight: sheet.text(/^h[1-3]$/, 'font-weight'),
    radius: sheet.text(mainButton, 'border-top-left-radius'),
  };
}

const DARK_PAPER = '#13191d';
const DARK_INK = '#e8edf0';

/** A colour for the dark: the same hue, light enough to be read there. */
const forDark = (color) => nearestPassing(color, [{against: DARK_PAPER, least: 6}]) ?? DARK_INK;

const writingOn = (color) => (ratio('#ffffff', color) >= 4.5 ? '#ffffff' : '#0d1317');

/** Names a theme may have: a typeface with an apostrophe is left out rather than guessed at. */
const fontList = (text) => fontNames(text).filter((name) => /^[^;{}<>@\\'"()]+$/.test(name));

const named = (found) => (found && fontList(found.value).length ? found : undefined);

const weightOf = (text) => ({normal: 400, bold: 700, bolder: 700})[text] ?? (Number(text) || undefined);

/** Tokens of what was found: `[path, value, from]`. */
function tokensOf({paper, primary, ink, link, line, font, headingFont, headingWeight, radius}) {
  const color = (name, found, dark) => found && [`brand.color.${name}`, {light: found.value, dark}, found.from];
  const isLight = toOklch(parseColor(paper.value))[0] > 0.6;
  const pixels = radius && /^[\d.]+px$/.test(radius.value) ? radius : undefined;
  return [
    // A website in the dark has nothing that a light half could be guessed from.
    isLight && color('paper', paper, DARK_PAPER),
    isLight && color('ink', ink, DARK_INK),
    primary && color('primary', primary, forDark(primary.value)),
    primary && ['brand.color.on-primary', {light: writingOn(primary.value), dark: writingOn(forDark(primary.value))}, say('passend zur Hausfarbe', 'to suit the main colour')],
    link && color('link', link, forDark(link.value)),
    !link && primary && color('link', {...primary, from: say('wie die Hausfarbe', 'as the main colour')}, forDark(primary.value)),
    line && isLight && color('line', line, '#717f8a'),
    font && ['brand.font.text', {light: fontList(font.value)}, font.from],
    (headingFont ?? font) && ['brand.font.heading', {light: fontList((headingFont ?? font).value)}, (headingFont ?? font).from],
    headingWeight && weightOf(headingWeight.value)
      && ['brand.font.heading-weight', {light: weightOf(headingWeight.value)}, headingWeight.from],
    pixels && ['city.radius', {light: pixels.value}, pixels.from],
  ].filter(Boolean);
}

/**
 * A theme file that looks like a website.
 * @param {string} css its style sheet
 * @param {object} base the base theme's file
 * @returns {{file: object, found: {path: string, from: string}[]}} `found`: which token was found where
 * @throws {Error} where nothing was found in it
 */
export function guessTheme(css, base) {
  const tokens = tokensOf(find(css));
  if (tokens.every(([, , from]) => from === 'angenommen')) throw new Error('In diesem CSS steht keine Farbe und keine Schrift.');
  return {
    file: tokens.reduce((file, [path, value]) => withToken(file, base, path.split('.'), value), {}),
    found: tokens.map(([path, , from]) => ({path, from})),
  };
}
