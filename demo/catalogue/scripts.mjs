import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/*
 * The scripts of the catalogue's pages. The generator runs the very functions in the browser that are tested in Node,
 * so that each script is made one file of what it imports.
 */

/** Scripts that import something. */
export const scripts = ['catalogue', 'check', 'generator', 'studio'];

const root = fileURLToPath(new URL('../..', import.meta.url));

const changedAt = (file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs;

async function bundle(name) {
  const {outputFiles: [output], metafile} = await build({
    absWorkingDir: root, entryPoints: [`demo/catalogue/assets/${name}.js`], bundle: true, write: false, metafile: true,
    format: 'esm', target: 'es2022', minify: true, legalComments: 'inline', logLevel: 'silent',
  });
  const files = Object.keys(metafile.inputs).map((file) => resolve(root, file));
  return {text: output.text, files: files.map((file) => [file, changedAt(file)])};
}

const kept = new Map();

const isFresh = ({files}) => files.every(([file, time]) => changedAt(file) === time);

/** The text of a script, all in one; made anew when a file has changed. */
export async function readScript(name) {
  const made = await kept.get(name);
  if (!made || !isFresh(made)) kept.set(name, bundle(name));
  return (await kept.get(name)).text;
}
