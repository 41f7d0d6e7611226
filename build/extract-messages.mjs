/**
 * `npm run messages:extract`: writes the messages of the sources into `src/i18n/xliff/`, with the translations that are
 * there already. A message of a number has two forms in German, `….one` and `….other`; each language gets those that
 * its grammar has beside them: Ukrainian `….few` and `….many`, Arabic these, `….zero` and `….two`.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {root} from './files.mjs';

const UNIT = /<trans-unit id="([\w.-]+)">\n([^]*?)<\/trans-unit>\n/g;
const TARGET = / {2}<target>[^]*?<\/target>\n/;

/** The forms of a language beside `one` and `other`, in the order in which grammars name them. */
const furtherForms = (locale) => ['zero', 'two', 'few', 'many']
  .filter((form) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes(form));

/** Adds the further forms of a language behind each `….other`, with their translations of before. */
export const withForms = (locale, extracted, before) => {
  const translated = new Map([...before.matchAll(UNIT)].map(([, id, body]) => [id, TARGET.exec(body)?.[0] ?? '']));
  return extracted.replace(UNIT, (unit, id, body) => {
    const [, message] = /^(.*)\.other$/.exec(id) ?? [];
    if (!message || !extracted.includes(`<trans-unit id="${message}.one">`)) return unit;
    const source = body.replace(TARGET, '');
    return unit + furtherForms(locale).map((form) =>
      `<trans-unit id="${message}.${form}">\n${source}${translated.get(`${message}.${form}`) ?? ''}</trans-unit>\n`).join('');
  });
};

/** @param config path of the settings of `lit-localize` */
export const extractMessages = (config = 'lit-localize.json') => {
  const {targetLocales, interchange} = JSON.parse(readFileSync(resolve(root, config), 'utf8'));
  const paths = targetLocales.map((locale) => [locale, join(resolve(root, interchange.xliffDir), `${locale}.xlf`)]);
  const before = new Map(paths.map(([locale, path]) => [locale, readIfThere(path)]));
  execFileSync(process.execPath, ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract', `--config=${config}`],
    {cwd: root, stdio: 'pipe'});
  for (const [locale, path] of paths) {
    writeFileSync(path, withForms(locale, readFileSync(path, 'utf8'), before.get(locale)));
  }
};

/** A language that is new has no file yet. */
const readIfThere = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

if (process.argv[1]?.endsWith('extract-messages.mjs')) extractMessages();
