/** The generated tables of `docs/theming.md` and `docs/contrast.md`. */
import {alikeColors, KINDS} from '../themes/color-vision.mjs';
import {shown} from '../themes/contrast.mjs';
import {checkTheme, colorsOf, cssValue, SCHEMES} from '../themes/theme.mjs';
import {readJson, readText} from './files.mjs';
import {betweenMarkers} from './markers.mjs';
import {listThemes, loadTheme} from './themes.mjs';

const code = (text) => `\`${text}\``;

const table = (head, rows) => [
  `| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');

const PAGE = 'the page’s';
const valueOf = ({type, light, dark}) => {
  const [one, other] = [light, dark].map((value) => (cssValue(value) === 'inherit' ? PAGE : code(cssValue(value))));
  return [one, type === 'color' || one !== other ? other : ''];
};

/** The base theme's tokens, tier by tier. */
const tokenTables = async () => {
  const {tokens} = await loadTheme('base');
  const rows = (test) => tokens.filter(({path}) => test(path[0]))
    .map((token) => [code(`--${token.name}`), token.description ?? '', ...valueOf(token)]);
  const palette = rows((tier) => tier === 'brand').map(([name, ...rest]) =>
    [name.replace('--brand-', '').replace(/^`(color|font)-/, '`$1.'), ...rest]);
  return [
    '### The palette', '', 'In theme files only, as `{brand.color.primary}`.', '',
    table(['token', 'what for', 'light', 'dark'], palette), '',
    '### For all widgets', '',
    table(['token', 'what for', 'light', 'dark'], rows((tier) => tier === 'city')), '',
    '### For one widget', '',
    table(['token', 'what for', 'default', 'dark'], rows((tier) => !['brand', 'city'].includes(tier))),
  ].join('\n');
};

const themeTable = () => table(['theme', 'what it is'],
  listThemes().map((name) => [code(name), readJson(`themes/${name}.json`).$description]));

/** The pair as it is named in tables: what stands in front, and the least it has to reach. */
const rowsOf = (halves) => {
  const rows = new Map();
  halves.forEach(({results}, column) => {
    for (const {front, back, least, ratio} of results) {
      const key = `${front}|${least}`;
      const row = rows.get(key) ?? {front, least, ratios: halves.map(() => [])};
      row.ratios[column].push({back, ratio});
      rows.set(key, row);
    }
  });
  return [...rows.values()];
};

const short = (name) => name.replace(/^city-(color-)?/, '');

/** The lowest contrast of a colour that is shown on several backgrounds, with that background. */
const lowest = (ratios) => {
  const [worst] = [...ratios].sort((one, other) => one.ratio - other.ratio);
  if (!worst) return '';
  return ratios.length > 1 ? `${shown(worst.ratio)} on ${short(worst.back)}` : shown(worst.ratio);
};

const contrastOf = (theme) => {
  const halves = checkTheme(theme);
  const title = ({scheme, page}) => (page ? `${scheme}, values of the page` : scheme);
  return table(['in front', 'at least', ...halves.map(title)], rowsOf(halves).map(({front, least, ratios}) =>
    [short(front), least, ...ratios.map(lowest)]));
};

const WORDS = {protanopia: 'without red cones', deuteranopia: 'without green cones', tritanopia: 'without blue cones'};

const visionOf = (theme) => SCHEMES.flatMap((scheme) => KINDS.slice(1).map((kind) => {
  const pairs = alikeColors(colorsOf(theme, scheme), kind);
  const named = pairs.map(({one, other, distance}) =>
    `${short(one).replace('waste-', '')} and ${short(other).replace('waste-', '')} (${distance.toFixed(3)})`);
  return [scheme, `${kind}, ${WORDS[kind]}`, named.join(', ') || 'none'];
}));

const contrastTables = async () => {
  const parts = [];
  for (const name of listThemes()) parts.push(`### ${name}`, '', contrastOf(await loadTheme(name)), '');
  return parts.join('\n');
};

const visionTables = async () => {
  const parts = [];
  for (const name of ['base', 'contrast']) {
    parts.push(`### ${name === 'base' ? 'All themes but contrast' : 'The contrast theme'}`, '',
      table(['scheme', 'colour vision', 'what looks alike'], visionOf(await loadTheme(name))), '');
  }
  return parts.join('\n');
};

const renewed = async (path, tables) => {
  const old = readText(path);
  let text = old;
  for (const [marker, content] of Object.entries(tables)) text = text && betweenMarkers(text, marker, await content());
  return text === undefined ? {path, problem: `has no place for ${Object.keys(tables).join(', ')}`} : {path, old, text};
};

/** The pages with tables that are up to date. */
export const themePages = async () => [
  await renewed('docs/theming.md', {themes: themeTable, tokens: tokenTables}),
  await renewed('docs/contrast.md', {contrast: contrastTables, vision: visionTables}),
];
