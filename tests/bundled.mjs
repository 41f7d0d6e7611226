/**
 * Modules of the sources as one file, for tests that go through hundreds of feeds: there each `import()` is a question
 * to the thread that translates TypeScript, which takes longer than the feeds do.
 */
import {build} from 'esbuild';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from '../build/files.mjs';
import {constants} from '../build/typescript.mjs';

/**
 * @param {...string} paths of modules below the root
 * @returns {Promise<object>} all that they export
 */
export const bundled = async (...paths) => {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await build({
      stdin: {contents: paths.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root},
      outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning',
      define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, {recursive: true});
  }
};
