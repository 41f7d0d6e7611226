/**
 * Every message is extracted, translated into every language, and keeps its placeholders; and a part of a widget that
 * is loaded on demand brings the messages that only it says.
 */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {extractMessages} from '../build/extract-messages.mjs';
import {listFiles, listWidgets, readJson, readText, root} from '../build/files.mjs';
import {findAreas} from '../build/message-areas.mjs';
import {report} from './report.mjs';

const config = readJson('lit-localize.json');
const folder = 'src/i18n/xliff';

/** Extracts into a copy: what differs from the repository was not extracted when it was written. */
const extractProblems = () => {
  const copy = mkdtempSync(join(tmpdir(), 'messages-'));
  const path = join(copy, 'lit-localize.json');
  try {
    cpSync(join(root, folder), join(copy, 'xliff'), {recursive: true});
    writeFileSync(path, JSON.stringify({
      ...config,
      tsConfig: join(root, config.tsConfig),
      interchange: {...config.interchange, xliffDir: join(copy, 'xliff')},
    }));
    extractMessages(path);
    const extracted = (locale) => readFileSync(join(copy, `xliff/${locale}.xlf`), 'utf8');
    return config.targetLocales
      .filter((locale) => extracted(locale) !== readText(`${folder}/${locale}.xlf`))
      .map((locale) => `${folder}/${locale}.xlf is not up to date: npm run messages:extract`);
  } catch (error) {
    return [`messages cannot be extracted: ${error.stderr || error.message}`];
  } finally {
    rmSync(copy, {recursive: true, force: true});
  }
};

const placeholders = (element) => Array.from(element.getElementsByTagName('x'))
  .map((x) => x.getAttribute('equiv-text'))
  .sort()
  .join('\n');

/** Whether a form of a message stands for a single number, which a language may say without the figure: "two days". */
const isOfOneNumber = (locale, id) => {
  const [, form] = /\.(zero|one|two)$/.exec(id) ?? [];
  const rules = new Intl.PluralRules(locale);
  const forms = Array.from({length: 200}, (_, number) => rules.select(number));
  return form !== undefined && forms.filter((one) => one === form).length === 1;
};

const unitProblems = (path, unit) => {
  const id = unit.getAttribute('id');
  const [source] = Array.from(unit.getElementsByTagName('source'));
  const [target] = Array.from(unit.getElementsByTagName('target'));
  const prefixes = ['city', ...listWidgets()];
  const problems = [];
  if (!prefixes.includes(id.split('.')[0])) problems.push(`${id} does not begin with city. or a widget's tag`);
  if (!target?.textContent.trim() && !target?.getElementsByTagName('x').length) {
    problems.push(`${id} is not translated`);
  } else if (placeholders(source) !== placeholders(target)
    && !(isOfOneNumber(basename(path, '.xlf'), id) && !placeholders(target))) {
    problems.push(`${id} has other placeholders than its source`);
  }
  return problems.map((problem) => `${path}: ${problem}`);
};

const fileProblems = (path) => {
  const document = new DOMParser().parseFromString(readText(path), 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit')).flatMap((unit) => unitProblems(path, unit));
};

/** `LazyPart` waits for the messages that a module exports: without them its words would be German everywhere. */
const areaProblems = () => [...findAreas()].flatMap(([name, {module}]) => {
  const isBrought = !module || new RegExp(`export \\{messages\\} from '[^']+/i18n/generated/${name}\\.js'`).test(readText(module));
  return isBrought ? [] : [`${module} says something of its own: export {messages} from '…/src/i18n/generated/${name}.js'`];
});

const files = listFiles(folder).filter((path) => path.endsWith('.xlf'));
const missing = config.targetLocales
  .filter((locale) => !files.some((path) => basename(path) === `${locale}.xlf`))
  .map((locale) => `${folder}/${locale}.xlf is missing`);

report('messages', [...missing, ...missing.length ? [] : extractProblems(), ...files.flatMap(fileProblems), ...areaProblems()]);
