/**
 * A rollup plugin: in `dist` messages go by short names, which nobody but the translations beside them has to know:
 * `msg('Liste', {id: 'waste-calendar.view.list'})` becomes `msg('Liste', {id: 'cx'})`. Every page pays for the names
 * in its widgets, and in another language than German once more in their translations.
 */
import {listFiles, readText} from './files.mjs';

const GENERATED = 'src/i18n/generated';
const KEY = /^(\s*)'([a-z-]+\.[\w.-]+)': /gm;
const LITERAL = /\{\s*id: ['"]([\w.-]+)['"],?\s*\}/g;
const COMPUTED = /(\{\s*id: `)([a-z-]+\.[\w.-]*)(?=\$\{)/g;

const isTranslation = (path) => path.includes(`/${GENERATED}/`) && !/\/generated\/[a-z-]+\.ts$/.test(path);
const namesOf = (text) => [...text.matchAll(KEY)].map(([, , id]) => id);

/** 0, 1 … 25, 26 -> a, b … z, aa: letters only, because such a name needs no quotes. */
const letters = (index) =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + index % 26);

/** Per beginning of ids that are put together from data its short form: capitals, as no other short name has. */
const shortBeginnings = (beginnings) => new Map([...new Set(beginnings)].sort()
  .map((beginning, index) => [beginning, letters(index).toUpperCase()]));

/** The messages of all widgets get the shortest names: every page in another language than German fetches them. */
const sharedFirst = (a, b) => b.startsWith('city.') - a.startsWith('city.') || (a < b ? -1 : 1);

/** The form of a message of a number: `src/i18n/plural.ts` puts it behind the id. */
const FORM = /\.(zero|one|two|few|many|other)$/;

/**
 * Per id its short name. Of an id that is put together from data, the beginning is short; of a message of a number, all
 * but the form.
 */
export const shortNames = (ids, beginnings) => {
  const short = [...shortBeginnings(beginnings)];
  const all = [...new Set(ids)].sort(sharedFirst);
  const begun = (id) => short.find(([beginning]) => id.startsWith(beginning));
  const others = all.filter((id) => !begun(id));
  const whole = new Map([...new Set(others.map((id) => id.replace(FORM, '')))].map((id, index) => [id, letters(index)]));
  return new Map([
    ...whole,
    ...others.map((id) => [id, whole.get(id.replace(FORM, '')) + (FORM.exec(id)?.[0] ?? '')]),
    ...all.filter(begun).map((id) => [id, id.replace(...begun(id))]),
  ]);
};

export const shortMessages = () => {
  let names;
  let beginnings;
  // A message that is not translated yet is shown as it stands in the source.
  const nameOf = (id) => names.get(id) ?? id;
  return {
    name: 'short-messages',
    buildStart() {
      const sources = [...listFiles('src'), ...listFiles('components')]
        .filter((path) => path.endsWith('.ts') && !path.includes('.test.') && !path.startsWith(GENERATED));
      const found = sources.flatMap((path) => [...readText(path).matchAll(COMPUTED)])
        .map(([, , beginning]) => beginning);
      beginnings = shortBeginnings(found);
      names = shortNames(listFiles(GENERATED).flatMap((path) => namesOf(readText(path))), found);
    },
    /** Comes after the minifier, which leaves a name between the texts and their export. */
    renderChunk: {
      order: 'post',
      handler(code, {facadeModuleId}) {
        if (!facadeModuleId || !isTranslation(facadeModuleId.replaceAll('\\', '/'))) return null;
        return {code: code.replace(/^const ([\w$]+)=([^]*);export\{\1 as default\};\s*$/, 'export default $2;'), map: null};
      },
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (isTranslation(path)) {
        return {code: code.replace(KEY, (_, space, name) => `${space}'${nameOf(name)}': `), map: null};
      }
      if (!/\/(src|components)\/.*\.ts$/.test(path) || !/\bmsg\b/.test(code)) return null;
      const short = code.replace(LITERAL, (_, name) => `{id: '${nameOf(name)}'}`)
        .replace(COMPUTED, (_, before, beginning) => before + beginnings.get(beginning));
      return {code: short, map: null};
    },
  };
};
