/**
 * A rollup plugin: writes into the autoloader which files each widget will import, so that the browser
 * asks for all of them at once instead of finding one after the other.
 */
const MARK = /\b__WIDGETS__\b/g;

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
      const loader = bundle['stadtbausteine.js'];
      if (loader.code.match(MARK)?.length !== 1) this.error('The autoloader has lost the place of its table.');
      loader.code = loader.code.replace(MARK, () => JSON.stringify(Object.fromEntries(table)));
    },
  },
});
