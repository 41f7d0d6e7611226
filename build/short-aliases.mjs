/**
 * A rollup plugin: in `dist` the private aliases of the styles go by short names, `--_a` for `--_accent`, the same ones
 * in all files. Nobody outside may know them: a page sets tokens and component properties.
 */
import {listFiles, readText} from './files.mjs';

const ALIAS = /--_[a-z][\w-]*/g;
const STYLES = /^(?:src|components)\/.*\.styles\.ts$/;

/** 0, 1 … 25, 26 -> a, b … z, aa. */
const letters = (index) =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + index % 26);

export const shortAliases = () => {
  let names;
  return {
    name: 'short-aliases',
    buildStart() {
      const aliases = [...listFiles('src'), ...listFiles('components')].filter((path) => STYLES.test(path))
        .flatMap((path) => readText(path).match(ALIAS) ?? []);
      names = new Map([...new Set(aliases)].sort().map((alias, index) => [alias, `--_${letters(index)}`]));
    },
    transform(code, id) {
      if (!/\/(?:src|components)\/.*\.ts$/.test(id.replaceAll('\\', '/')) || !code.includes('--_')) return null;
      const short = code.replace(ALIAS, (alias) => names.get(alias) ?? this.error(`${id}: no sheet sets ${alias}`));
      return {code: short, map: null};
    },
  };
};
