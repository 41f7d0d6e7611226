import {readdir, readFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {WantedFile} from './city-folder.js';

/** The library as it lies in this package. */
export interface Library {
  readonly version: string;
  /** Names of themes. */
  readonly themes: readonly string[];
  /** What pages need of it. */
  readonly files: readonly WantedFile[];
}

/** What is for Node, for bundlers and for editors. */
const notForPages = /^(?:bin|types|pageless|formats|kit)\/|\.map$|\.tokens\.json$|^(?:kit|model|bundled|embed)\.js$|^(?:vscode|web-types|custom-elements|importmap|integrity|tokens|contrast)\b.*\.json$|^embed\.html$/;

/** The folder of this package: the command runs in `dist/bin/` of it, or from its source. */
async function packageFolder(from: string): Promise<{readonly folder: string; readonly version: string}> {
  const text = await readFile(join(from, 'package.json'), 'utf8').catch(() => '{}');
  const {name, version} = JSON.parse(text) as {name?: string; version?: string};
  if (name === 'stadtbausteine' && version) return {folder: from, version};
  if (dirname(from) === from) throw new Error('The package "stadtbausteine" is not complete: it has no package.json');
  return packageFolder(dirname(from));
}

/**
 * Reads the library's files that a page needs.
 * @throws Error if they are not there
 */
export async function readLibrary(): Promise<Library> {
  const {folder, version} = await packageFolder(dirname(fileURLToPath(import.meta.url)));
  const dist = join(folder, 'dist');
  const entries = await readdir(dist, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(dist, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !notForPages.test(path)).sort();
  const files = await Promise.all(paths.map(async (path) => ({path, content: await readFile(join(dist, path))})));
  const themes = paths.flatMap((path) => /^themes\/([\w-]+)\.css$/.exec(path)?.[1] ?? []);
  return {version, themes, files: [...files, {path: 'LICENSE.txt', content: await readFile(join(folder, 'LICENSE'))}]};
}
