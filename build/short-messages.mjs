/**
 * A rollup plugin: in `dist` messages go by short names, which nobody but the translations beside them has to know:
 * `msg('Liste', {id: 'waste-calendar.view.list'})` becomes `msg('Liste', {id: 'cx'})`. Every page pays for the names
 * in its widgets, and in another language than German once more in their translations.
 */
import {listFiles, readText} from './files.mjs';

const GENERATED = 'src/i18n/generated';
const KEY = /^(\s*)'([a-z-]+\.[\w.-]+)': /gm;
const LITERAL = /\{\s*id: ['"]([\w.-]+)['"],?\s*\}/g;
const COMPUTED = /\{\s*id: `([^$`]*)\$\{/g;

const isTranslation = (path) => path.includes(`/${GENERATED}/`) && !/\/generated\/[a-z-]+\.ts$/.test(path);
const namesOf = (text) => [...text.matchAll(KEY)].map(([, , id]) => id);

/** 0, 1 … 25, 26 -> a, b … z, aa: letters only, because such a name needs no quotes. */
const letters = (index) =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + index % 26);

/** Per id its short name. Ids that are put together from data, `beginnings` of which are given, keep their names. */
export const shortNames = (ids, beginnings) => new Map([...new Set(ids)].sort()
  .filter((id) => !beginnings.some((beginning) => id.startsWith(beginning)))
  .map((id, index) => [id, letters(index)]));

export const shortMessages = () => {
  let names;
  // A message that is not translated yet is shown as it stands in the source.
  const nameOf = (id) => names.get(id) ?? id;
  return {
    name: 'short-messages',
    buildStart() {
      const sources = [...listFiles('src'), ...listFiles('components')]
        .filter((path) => path.endsWith('.ts') && !path.includes('.test.') && !path.startsWith(GENERATED));
      const beginnings = sources.flatMap((path) => [...readText(path).matchAll(COMPUTED)])
        .map(([, beginning]) => beginning);
      names = shortNames(listFiles(GENERATED).flatMap((path) => namesOf(readText(path))), beginnings.filter(Boolean));
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (isTranslation(path)) {
        return {code: code.replace(KEY, (_, space, name) => `${space}'${nameOf(name)}': `), map: null};
      }
      if (!/\/(src|components)\/.*\.ts$/.test(path) || !/\bmsg\b/.test(code)) return null;
      const short = code.replace(LITERAL, (_, name) => `{id: '${nameOf(name)}'}`);
      return {code: short, map: null};
    },
  };
};
