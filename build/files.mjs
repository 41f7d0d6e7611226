/** Walking the project's folders, always in the same order. Paths are relative to the project's root. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's root; every script works from here, wherever it was started. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** All files below a folder, sorted, with forward slashes; `[]` when the folder is not there. */
export const listFiles = (folder, base = root) => {
  const start = join(base, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
};

/** The text of a file of the project. */
export const readText = (path) => readFileSync(join(root, path), 'utf8');

/** The parsed contents of a JSON file of the project. */
export const readJson = (path) => JSON.parse(readText(path));

/** Tags of all widgets: the folders of `components/` that hold an element of the same name. */
export const listWidgets = () => listFiles('components')
  .map((path) => path.split('/'))
  .filter(([, tag, file, ...rest]) => !rest.length && file === `${tag}.ts`)
  .map(([, tag]) => tag);

/** `waste-calendar` -> `WasteCalendar` */
export const className = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** Ids of the format readers: folders of `src/formats/` that hold a module of the same name. */
export const listFormats = () => listFiles('src/formats')
  .map((path) => /^src\/formats\/([a-z-]+)\/\1\.ts$/.exec(path)?.[1])
  .filter(Boolean);

/** Translations by language and area, once build/messages.mjs has made them: `en/city`. */
export const listMessages = () => listFiles('src/i18n/generated')
  .map((path) => /\/generated\/([\w-]+\/[a-z-]+)\.ts$/.exec(path)?.[1])
  .filter(Boolean);

/**
 * The list `sideEffects` of `package.json`: files that a page imports for their effect, not for their exports. It
 * names each widget, because the pattern `components/*.js` would cover `<tag>.pure.js` as well, and bundlers share no
 * pattern that leaves these out. `npm run create` writes it, and checks/structure.mjs compares it.
 */
export const filesWithEffects = (tags) => [
  'stadtbausteine.js', 'bundled.js', 'loader.js', 'themes/*.css', ...tags.map((tag) => `components/${tag}.js`),
].map((file) => `./dist/${file}`);
