/**
 * A widget looks the same without a theme and with the base theme: its styles' literals are that theme's
 * values.
 */
import {readTheme} from '../themes/theme.mjs';
import {elementsOf, readManifest} from '../build/manifest.mjs';
import {changesOf, listThemes, loadTheme, themeProperties} from '../build/themes.mjs';
import {listFiles, listWidgets, readJson, readText} from '../build/files.mjs';
import {report} from './report.mjs';

/** The text up to the bracket that closes the one before it. */
const upToClosing = (text) => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && depth-- === 0) return text.slice(0, at);
  }
  return text;
};

/** `{path, name, literal}` of every `var(--city-x, literal)`. */
const literals = (path) => {
  const text = readText(path);
  return [...text.matchAll(/var\(\s*(--city-[\w-]+)\s*,\s*/g)].map((match) => ({
    path,
    name: match[1],
    literal: upToClosing(text.slice(match.index + match[0].length)),
  }));
};

const normal = (value) => value
  .toLowerCase()
  .replace(/#([\da-f])([\da-f])([\da-f])\b/g, '#$1$1$2$2$3$3')
  .replace(/(^|[\s(,/])\.(\d)/g, '$10.$2')
  .replace(/\s+/g, ' ')
  .replace(/ ?([,/()]) ?/g, '$1')
  .trim();

/** The larger target under a finger is the one literal that is meant to differ. */
const EXCEPT = new Set(['--city-target-size 44px']);

/** Which half of the tokens holds; a theme sets it with `data-theme`. */
const NO_TOKENS = new Set(['--city-scheme']);

/** `--city-events-time-width` is a property of `<city-events>`, not a token for all. */
const isOfWidget = (name) => listWidgets().some((tag) => name.startsWith(`--${tag}-`));

const base = await themeProperties('base');
const found = [...listFiles('src/styles'), ...listFiles('components')]
  .filter((path) => path.endsWith('.ts'))
  .flatMap(literals)
  .filter(({name}) => !isOfWidget(name) && !NO_TOKENS.has(name))
  .filter(({literal}) => !/^(inherit|var\()/.test(literal.trim()));

const literalProblems = found
  .filter(({name, literal}) => !EXCEPT.has(`${name} ${literal.trim()}`))
  .filter(({name, literal}) => normal(base.get(name) ?? '') !== normal(literal))
  .map(({path, name, literal}) =>
    `${path}: ${name} is ${literal} there and ${base.get(name) ?? 'nothing'} in themes/base.json`);

/** The third tier is what the widgets document, no more and no less. */
const componentProblems = async () => {
  const documented = elementsOf(await readManifest())
    .flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name));
  const tokens = (await loadTheme('base')).tokens
    .filter(({path}) => !['brand', 'city'].includes(path[0]))
    .map(({name}) => `--${name}`);
  return [
    ...documented.filter((name) => !tokens.includes(name)).map((name) => `themes/base.json: ${name} is missing`),
    ...tokens.filter((name) => !documented.includes(name))
      .map((name) => `themes/base.json: no widget documents ${name}`),
  ];
};

/** A page and a build read a file alike, though only one of them has Style Dictionary. */
const readerProblems = async () => {
  const problems = [];
  for (const name of listThemes()) {
    const [one, other] = [await loadTheme(name), readTheme(readJson('themes/base.json'), changesOf(name))];
    if (JSON.stringify(one.tokens) !== JSON.stringify(other.tokens)) {
      problems.push(`themes/${name}.json: themes/theme.mjs and Style Dictionary read it differently`);
    }
  }
  return problems;
};

report('themes', [...literalProblems, ...await componentProblems(), ...await readerProblems()]);
