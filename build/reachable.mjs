/** Which files of `dist/` can be had by a published name: those `exports` leads to, and what they load. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';

const IMPORTS = {
  // Both quotes: declarations are as TypeScript writes them, scripts are minified.
  '.js': /(?:\bfrom|\bimport)\s*\(?\s*(["'`])(\.[^"'`]+)\1/g,
  '.d.ts': /(?:\bfrom|\bimport)\s*\(?\s*(["'])(\.[^"']+)\1/g,
  '.html': /\bsrc=(["'])(\.[^"']+)\1/g,
};

/** Files whose names a script puts together: the autoloader asks for its parts by `chunks/${name}-<hash>.js`. */
const composed = (text) => {
  const [, before, after] = /`(\w+\/)\$\{\w+\}(-\w+\.js)`/.exec(text) ?? [];
  return after ? [...text.matchAll(/"([a-z][a-z-]+)"/g)].map(([, name]) => before + name + after) : [];
};

/** Files that a file of the package asks for, its source map included. */
const neighbours = (base, file) => {
  const kind = Object.keys(IMPORTS).find((ending) => file.endsWith(ending));
  if (!kind || !existsSync(`${base}/${file}`)) return [];
  const text = readFileSync(`${base}/${file}`, 'utf8');
  const imported = [...[...text.matchAll(IMPORTS[kind])].map(([, , path]) => path), ...composed(text)]
    .map((path) => join(dirname(file), path))
    .map((path) => (kind === '.d.ts' ? path.replace(/\.js$/, '.d.ts') : path));
  return [...imported, ...kind === '.js' ? [`${file}.map`] : []].filter((path) => existsSync(`${base}/${path}`));
};

const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));

/**
 * Every name of the package with the file it leads to, patterns written out. `*` stands for a name without a
 * slash: what lies deeper is there to be imported by those.
 * @param {Record<string, unknown>} exports the field of `package.json`
 * @param {readonly string[]} files of the package, relative to its root
 * @returns {[name: string, file: string][]}
 */
export const publishedNames = (exports, files) => Object.entries(exports).flatMap(([name, value]) =>
  targets(value).flatMap((target) => {
    const [before, after] = target.slice(2).split('*');
    if (after === undefined) return [[name, before]];
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => [file.slice(before.length, file.length - after.length), file])
      .filter(([part]) => part && !part.includes('/'))
      .map(([part, file]) => [name.replace('*', part), file]);
  }));

/** @returns {Set<string>} the files that a name leads to, directly or by way of others */
export const reachable = (base, exports, files) => {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    neighbours(base, file).forEach(visit);
  };
  publishedNames(exports, files).forEach(([, file]) => visit(file));
  return found;
};
