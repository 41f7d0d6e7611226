import {build} from 'esbuild';

/**
 * Imports a TypeScript module of data in plain Node, bundled with its imports.
 * @param {string} file path of it
 */
export async function importModule(file) {
  const {outputFiles: [output]} = await build({
    entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(output.contents).toString('base64')}`);
}
