/**
 * A rollup plugin: writes into the autoloader which files each widget imports, those that read its feed included, so
 * that the browser asks for all of them at once instead of finding one after the other.
 *
 * The files that every widget imports come once; then comes a list of tags, where most tags need nothing else: a rule
 * and its exceptions, because every page fetches this whatever the number of widgets. For the same reason these files
 * are named by single digits (0–9, a–z): a list of longer names would grow with every widget.
 */

import {readDemos} from './demos.mjs';

const closure = (file, bundle, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of bundle[file].imports) closure(next, bundle, seen);
  return seen;
};

const digits = (files, all) => files.map((file) => {
  if (!all.includes(file)) all.push(file);
  if (all.length > 36) throw new Error('More files than digits: see build/preloads.mjs');
  return all.indexOf(file).toString(36);
}).sort().join('');

/**
 * The two lists: files beside the widgets' own, and tags, in which the digits count the files. After a tag stand a
 * colon and the files it imports beside `common`, then, each after a bar, those that read JSON and, if it reads that,
 * iCalendar, where they are others than `usual`. A minus in the place of these says that it shows nothing: it has no
 * feed and no messages of its own.
 */
export const loaderTable = ({common, usual, widgets}) => {
  const files = [];
  const head = [common, usual.json, usual.ics].map((list) => digits(list, files));
  const rows = widgets.map(({tag, imports, json, ics, silent}) => {
    const [own, ...readers] = [imports, json, ics].map((list) => digits(list, files));
    const isUsual = readers.join() === head.slice(1).join();
    // Who reads no calendar has no calendar's address either.
    const others = isUsual ? [] : readers.slice(0, readers[1] ? 2 : 1);
    const rest = [own, ...silent ? ['-'] : others].join('|');
    return rest ? `${tag}:${rest}` : tag;
  });
  return {files, rows: [head.join('|'), ...rows]};
};

const without = (files, others) => files.filter((file) => !others.includes(file)).sort();

/** The one of several lists that stands there most often. */
const mostOften = (lists) => {
  const count = (list) => lists.filter((other) => other.join() === list.join()).length;
  return lists.toSorted((a, b) => count(b) - count(a))[0] ?? [];
};

const readTable = (bundle, demos, fileOf) => {
  const chunkOf = (module) => {
    const chunk = Object.keys(bundle).find((file) =>
      bundle[file].moduleIds?.some((id) => id.endsWith(`/src/${module}.ts`)));
    if (!chunk) throw new Error(`No file holds ${module}.`);
    return chunk;
  };
  const filesOf = (modules) => [...new Set(modules.flatMap((module) => [...closure(chunkOf(module), bundle)]))];
  const tags = Object.keys(bundle).map((file) => /^components\/([a-z-]+)\.js$/.exec(file)?.[1]).filter(Boolean).sort();
  const imported = tags.map((tag) => [...closure(fileOf(tag), bundle)]);
  const common = without(imported[0].filter((file) => imported.every((files) => files.includes(file))), []);
  const readersOf = (tag, ending) =>
    without(filesOf(demos[tag]?.feed?.samples[ending]?.readers ?? []), common);
  const fed = tags.filter((tag) => demos[tag]?.feed);
  const usualOf = (ending) => mostOften(fed.map((tag) => readersOf(tag, ending)).filter((files) => files.length));
  return {
    common,
    usual: {json: usualOf('json'), ics: usualOf('ics')},
    widgets: tags.map((tag, index) => ({
      tag,
      imports: without(imported[index], [...common, fileOf(tag)]),
      json: readersOf(tag, 'json'),
      ics: readersOf(tag, 'ics'),
      silent: !fed.includes(tag),
    })),
  };
};

/** Gives files of the bundle other names, in their own imports and everywhere else. */
const rename = (bundle, names) => {
  for (const output of Object.values(bundle)) {
    const file = output.fileName.replace(/\.map$/, '');
    if (names.has(file)) output.fileName = output.fileName.replace(file, names.get(file));
    if (!output.code) continue;
    output.code = output.code.replace(/\/([\w.-]+\.js)\b/g, (path, name) => {
      const other = names.get(`chunks/${name}`);
      return other ? other.slice('chunks'.length) : path;
    });
  }
};

/** @param {string} hash what stands at the end of every chunk's name */
export const preloads = (hash) => ({
  name: 'preloads',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const ending = `-${hash}.js`;
      const fileOf = (tag) => {
        const file = `chunks/${tag}${ending}`;
        return bundle[file] ? file : this.error(`<${tag}> has no chunk of its own, which the autoloader imports.`);
      };
      const {files, rows} = loaderTable(readTable(bundle, await readDemos(), fileOf));
      const locales = Object.keys(bundle).map((file) => /^messages\/([\w-]+)\/city\.js$/.exec(file)?.[1]).filter(Boolean);
      const other = files.find((file) => !file.startsWith('chunks/') || !file.endsWith(ending));
      if (other) this.error(`The autoloader can preload chunks only: ${other}`);
      const loader = bundle['stadtbausteine.js'];
      const write = (mark, text) => {
        if (!loader.code.includes(mark)) this.error(`The autoloader has lost the place of ${mark}.`);
        loader.code = loader.code.replaceAll(mark, () => text);
      };
      write('${__HASH__}', hash);
      write('__WIDGETS__', JSON.stringify(rows.join(' ')));
      write('__LOCALES__', JSON.stringify(locales.sort().join(' ')));
      rename(bundle, new Map(files.map((file, index) => [file, `chunks/${index.toString(36)}${ending}`])));
    },
  },
});
