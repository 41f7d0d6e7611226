/**
 * A rollup plugin: in `dist` messages go by short names, which nobody but the translations beside them has to know:
 * `msg('Liste', {id: 'waste-calendar.view.list'})` becomes `msg('Liste', '1x')`. Every page pays for the names in
 * its widgets and for all of them in its translation.
 */
import {listFiles, readText} from './files.mjs';

const GENERATED = 'src/i18n/generated';
const KEY = /^(\s*)['"]([\w.-]+)['"]: /gm;
const LITERAL = /\{\s*id: ['"]([\w.-]+)['"],?\s*\}/g;
const COMPUTED = /\{\s*id: (`[^`]*`),?\s*\}/g;

/** Ids that are put together from data keep their names. */
const LONG = /^waste-calendar\.fraction\./;

const namesOf = (text) => [...text.matchAll(KEY)].map(([, , id]) => id);

export const shortMessages = () => {
  let names;
  // A message that is not translated yet is shown as it stands in the source.
  const nameOf = (id) => LONG.test(id) ? id : names.get(id) ?? id;
  return {
    name: 'short-messages',
    buildStart() {
      const ids = new Set(listFiles(GENERATED).flatMap((path) => namesOf(readText(path))));
      names = new Map([...ids].sort().map((id, index) => [id, index.toString(36)]));
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (path.includes(`/${GENERATED}/`)) {
        return {code: code.replace(KEY, (_, space, name) => `${space}'${nameOf(name)}': `), map: null};
      }
      if (!/\/(src|components)\/.*\.ts$/.test(path) || !/\bmsg\b/.test(code)) return null;
      for (const [, name] of code.matchAll(COMPUTED)) {
        if (!LONG.test(name.slice(1))) this.error(`${name} is put together; short-messages.mjs has to keep its name`);
      }
      const short = code.replace(LITERAL, (_, name) => `'${nameOf(name)}'`).replace(COMPUTED, '$1');
      if (/\{\s*id: ['"`][\w-]+\.[\w.-]*['"`]/.test(short)) this.error(`${path} has a message that keeps its long name`);
      return {code: short, map: null};
    },
  };
};
