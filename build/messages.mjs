/**
 * Makes `src/i18n/generated/` from the translations in `src/i18n/xliff/`: per language and area a module of its own
 * (`en/waste-calendar.ts`), so that a page fetches the texts of the widgets it shows, and per area a module that knows
 * where they are. An area is what an id begins with: `city` for what all widgets say, a widget's tag for the rest.
 * The generated modules are not kept in the repository, so whatever needs them (build, tests, type check) makes them.
 */
import {existsSync, mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {listFiles, listWidgets, readJson, readText, root} from './files.mjs';

const folder = join(root, 'src/i18n/generated');
/** Written last: where it is, the rest is complete. */
const stamp = join(folder, 'areas.json');

const isFresh = () => {
  if (!existsSync(stamp)) return false;
  const made = statSync(stamp).mtimeMs;
  const {areas} = JSON.parse(readText('src/i18n/generated/areas.json'));
  if (!listWidgets().every((tag) => areas.includes(tag))) return false;
  return [...listFiles('src/i18n/xliff'), 'lit-localize.json', 'build/messages.mjs']
    .every((path) => statSync(join(root, path)).mtimeMs <= made);
};

const quoted = (text) => text.replace(/[`\\]|\$(?=\{)/g, '\\$&');

/** A text of a translation as code: `<x id="0"/>` is the place of the first value. */
const asCode = (target) => {
  const nodes = Array.from(target.childNodes);
  const text = nodes.map((node) => (node.nodeName === 'x' ? `\${${node.getAttribute('id')}}` : quoted(node.data))).join('');
  return `${nodes.some(({nodeName}) => nodeName === 'x') ? 'str' : ''}\`${text}\``;
};

/**
 * The translated texts of an XLIFF file as lines of code, by area. What is not translated is left out: it is shown in
 * the language of the source.
 */
export const byArea = (xliff) => {
  const areas = new Map();
  const units = Array.from(new DOMParser().parseFromString(xliff, 'text/xml').getElementsByTagName('trans-unit'))
    .map((unit) => [unit.getAttribute('id'), unit.getElementsByTagName('target')[0]])
    .filter(([, target]) => target?.childNodes.length)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, target] of units) {
    const [area] = id.split('.');
    areas.set(area, `${areas.get(area) ?? ''}  '${id}': ${asCode(target)},\n`);
  }
  return areas;
};

const translation = (entries) => `// Made by build/messages.mjs.
import type {${/str`/.test(entries) ? 'Mark, ' : ''}Templates} from '../../messages.js';

export default (${/str`/.test(entries) ? 'str: Mark' : ''}): Templates => ({
${entries}});
`;

const area = (name, locales) => `// Made by build/messages.mjs.
import type {Messages} from '../messages.js';

export const messages: Messages = {
${locales.map((locale) => `  '${locale}': () => import('./${locale}/${name}.js'),\n`).join('')}};
`;

/** Makes the translated modules unless they are newer than everything they come from. */
export const buildMessages = () => {
  if (isFresh()) return;
  const {targetLocales, interchange} = readJson('lit-localize.json');
  const translations = targetLocales.map((locale) =>
    [locale, byArea(readText(join(interchange.xliffDir, `${locale}.xlf`)))]);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  // A widget that says nothing yet has an area as well: it may begin to.
  const areas = [...new Set([...listWidgets(), ...translations.flatMap(([, entries]) => [...entries.keys()])])].sort();
  for (const [locale, entries] of translations) {
    mkdirSync(join(folder, locale), {recursive: true});
    for (const [name, lines] of entries) writeFileSync(join(folder, `${locale}/${name}.ts`), translation(lines));
  }
  for (const name of areas) {
    const locales = translations.filter(([, entries]) => entries.has(name)).map(([locale]) => locale);
    writeFileSync(join(folder, `${name}.ts`), area(name, locales));
  }
  writeFileSync(stamp, JSON.stringify({areas}));
};

if (process.argv[1]?.endsWith('messages.mjs')) buildMessages();
