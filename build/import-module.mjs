import {build} from 'esbuild';

/**
 * What a TypeScript module of data exports, in plain Node. What it imports is bundled with it.
 * @param {string} file path of it
 */
export async function importModule(file) {
  const {outputFiles: [output]} = await build({
    entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(output.contents).toString('base64')}`);
}
