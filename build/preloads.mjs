/**
 * A rollup plugin: writes into the autoloader which files each widget will import, those that read its feed
 * included, and where the translations are, so that the browser asks for all of them at once instead of finding one
 * after the other.
 */
import {readDemos} from './demos.mjs';

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
    async handler(_, bundle) {
      const demos = await readDemos();
      const tags = Object.keys(bundle)
        .map((file) => /^components\/([a-z-]+)\.js$/.exec(file)?.[1])
        .filter(Boolean)
        .sort();
      const chunkOf = (module) => Object.keys(bundle).find((file) =>
        bundle[file].moduleIds?.some((id) => id.endsWith(`/src/${module}.ts`))) ?? this.error(`No file holds ${module}.`);
      const table = tags.map((tag) => {
        const imports = closure(`components/${tag}.js`, bundle);
        const samples = Object.entries(demos[tag]?.feed?.samples ?? {});
        const readers = samples.filter(([, {readers}]) => readers).map(([ending, {readers}]) => {
          const files = readers.map(chunkOf);
          return [ending, [...new Set([...files, ...files.flatMap((file) => [...closure(file, bundle)])])]
            .filter((file) => !imports.has(file))];
        });
        return [tag, [[...imports].sort(), Object.fromEntries(readers)]];
      });
      const translations = Object.keys(bundle).filter((file) => TRANSLATION.test(bundle[file].facadeModuleId)).sort();
      const loader = bundle['stadtbausteine.js'];
      const write = (mark, value) => {
        if (loader.code.split(mark).length !== 2) this.error(`The autoloader has lost the place of ${mark}.`);
        loader.code = loader.code.replace(mark, () => JSON.stringify(value).replace(/"(\w+)":/g, '$1:'));
      };
      write('__WIDGETS__', Object.fromEntries(table));
      write('__TRANSLATIONS__', translations);
    },
  },
});
