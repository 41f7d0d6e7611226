/**
 * A rollup plugin: writes into the autoloader which files each widget will import, and where the translations
 * are, so that the browser asks for all of them at once instead of finding one after the other.
 */
const TRANSLATION = /\/src\/i18n\/generated\/[\w-]+\.ts$/;

const closure = (file, bundle, seen = new Set()) => {
  for (const next of bundle[file].imports) {
    if (seen.has(next)) continue;
    seen.add(next);
    closure(next, bundle, seen);
  }
  return seen;
};

export const preloads = () => ({
  name: 'preloads',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const tags = Object.keys(bundle)
        .map((file) => /^components\/([a-z-]+)\.js$/.exec(file)?.[1])
        .filter(Boolean)
        .sort();
      const table = tags.map((tag) => [tag, [...closure(`components/${tag}.js`, bundle)].sort()]);
      const translations = Object.keys(bundle).filter((file) => TRANSLATION.test(bundle[file].facadeModuleId)).sort();
      const loader = bundle['stadtbausteine.js'];
      const write = (mark, value) => {
        if (loader.code.split(mark).length !== 2) this.error(`The autoloader has lost the place of ${mark}.`);
        loader.code = loader.code.replace(mark, () => JSON.stringify(value));
      };
      write('__WIDGETS__', Object.fromEntries(table));
      write('__TRANSLATIONS__', translations);
    },
  },
});
