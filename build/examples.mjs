import {build} from 'esbuild';

/**
 * What stands beside a widget in `<tag>.examples.ts`: its `examples` and `stylings`.
 * @param {string} file path of it
 */
export async function importExamples(file) {
  const {outputFiles: [output]} = await build({
    entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent',
  });
  const {examples, stylings = []} =
    await import(`data:text/javascript;base64,${Buffer.from(output.contents).toString('base64')}`);
  return {examples, stylings};
}
