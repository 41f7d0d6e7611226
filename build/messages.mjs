/**
 * Makes `src/i18n/generated/` from the translations in `src/i18n/xliff/`: per language and area a module of its own
 * (`en/waste-calendar.ts`), so that a page fetches the texts of what it shows, and per area a module that knows where
 * they are. The areas are those of `message-areas.mjs`. The generated modules are not kept in the repository: whatever
 * needs them (build, tests, type check) makes them.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {listFiles, readJson, readText, root} from './files.mjs';
import {findAreas} from './message-areas.mjs';

const folder = join(root, 'src/i18n/generated');
/** Written last: where it is, the rest is complete. */
const stamp = join(folder, 'areas.json');

const changedAt = (path) => statSync(join(root, path)).mtimeMs;

/** Which translation an area needs depends on where its messages stand. */
const isFresh = () => {
  if (!existsSync(stamp)) return false;
  const made = statSync(stamp).mtimeMs;
  const sources = [...listFiles('src'), ...listFiles('components')]
    .filter((path) => /\.(ts|xlf)$/.test(path) && !path.includes('/generated/'));
  return [...sources, 'lit-localize.json', 'build/messages.mjs', 'build/message-areas.mjs']
    .every((path) => changedAt(path) <= made);
};

const quoted = (text) => text.replace(/[`\\]|\$(?=\{)/g, '\\$&');

/** A text of a translation as code: `<x id="0"/>` is the place of the first value. */
const asCode = (target) => {
  const nodes = Array.from(target.childNodes);
  const text = nodes.map((node) => (node.nodeName === 'x' ? `\${${node.getAttribute('id')}}` : quoted(node.data))).join('');
  return `${nodes.some(({nodeName}) => nodeName === 'x') ? 'str' : ''}\`${text}\``;
};

/** The form of a message of a number: German has two of them. */
const FORM = /(zero|two|few|many)$/;

/** The areas that say a message. One that stands nowhere any more goes by what its id begins with. */
const areasOf = (id, areas) => {
  const says = (begin) => (begin.endsWith('.') ? id.startsWith(begin) : begin === id || begin === id.replace(FORM, 'other'));
  const found = [...areas].filter(([, {ids}]) => ids.some(says)).map(([name]) => name);
  return found.length ? found : [id.split('.')[0]];
};

/**
 * The translated texts of an XLIFF file as lines of code, by area. What is not translated is left out: it is shown in
 * the language of the source.
 */
export const byArea = (xliff, areas) => {
  const lines = new Map();
  const units = Array.from(new DOMParser().parseFromString(xliff, 'text/xml').getElementsByTagName('trans-unit'))
    .map((unit) => [unit.getAttribute('id'), unit.getElementsByTagName('target')[0]])
    .filter(([, target]) => target?.childNodes.length)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, target] of units) {
    for (const area of areasOf(id, areas)) lines.set(area, `${lines.get(area) ?? ''}  '${id}': ${asCode(target)},\n`);
  }
  return lines;
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

/** Per path the text of every module. */
const allModules = () => {
  const {targetLocales, interchange} = readJson('lit-localize.json');
  const areas = findAreas();
  const translations = targetLocales.map((locale) =>
    [locale, byArea(readText(join(interchange.xliffDir, `${locale}.xlf`)), areas)]);
  // A widget that says nothing yet has an area as well: it may begin to.
  const names = [...new Set([...areas.keys(), ...translations.flatMap(([, entries]) => [...entries.keys()])])].sort();
  return new Map([
    ...translations.flatMap(([locale, entries]) =>
      [...entries].map(([name, lines]) => [`${locale}/${name}.ts`, translation(lines)])),
    ...names.map((name) => [`${name}.ts`,
      area(name, translations.filter(([, entries]) => entries.has(name)).map(([locale]) => locale))]),
  ]);
};

const write = (path, text) => {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
};

/**
 * Makes the translated modules unless they are newer than everything they come from. One that stays as it was is not
 * written: somebody may be reading it.
 */
export const buildMessages = () => {
  if (isFresh()) return;
  const modules = allModules();
  for (const [path, text] of modules) write(join(folder, path), text);
  for (const path of listFiles('src/i18n/generated').map((one) => join(root, one))) {
    if (path.endsWith('.ts') && !modules.has(path.slice(folder.length + 1))) rmSync(path);
  }
  writeFileSync(stamp, JSON.stringify([...modules.keys()]));
};

if (process.argv[1]?.endsWith('messages.mjs')) buildMessages();
