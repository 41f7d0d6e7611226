/**
 * A widget looks the same without a theme and with the base theme: its styles' literals are that theme's
 * values.
 */
import {themeProperties} from './build/themes.mjs';
import {listFiles, listWidgets, readText} from './files.mjs';
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

/** `--city-events-time-width` is a property of `<city-events>`, not a token. */
const ofWidget = ({name}) => listWidgets().some((tag) => name.startsWith(`--${tag}-`));

const base = await themeProperties('base');
const found = [...listFiles('src/styles'), ...listFiles('components')]
  .filter((path) => path.endsWith('.ts'))
  .flatMap(literals)
  .filter((value) => !ofWidget(value))
  .filter(({literal}) => !/^(inherit|var\()/.test(literal.trim()));

report('themes', found
  .filter(({name, literal}) => !EXCEPT.has(`${name} ${literal.trim()}`))
  .filter(({name, literal}) => normal(base.get(name) ?? '') !== normal(literal))
  .map(({path, name, literal}) =>
    `${path}: ${name} is ${literal} there and ${base.get(name) ?? 'nothing'} in themes/base.json`));
