/**
 * `npm start`: installs and builds what is missing, then serves the catalogue and the pages that fight back. Once
 * installed it needs no network. With `--watch` a change is built at once and open pages load themselves anew.
 */
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles, root} from '../build/files.mjs';
import {ensureInstalled} from './install.mjs';

const sources = () => [
  ...['src', 'components', 'themes', 'build'].flatMap((folder) => listFiles(folder)),
  'package.json', 'rollup.config.js', 'custom-elements-manifest.config.js',
].filter((path) => !/\.(test|examples|demo)\.|\/generated\//.test(path));

const isBuilt = () => {
  // The last file a build writes: without it the build was broken off.
  const last = join(root, 'dist/integrity.json');
  if (!existsSync(last)) return false;
  const built = statSync(last).mtimeMs;
  return sources().every((path) => statSync(join(root, path)).mtimeMs <= built);
};

ensureInstalled();
if (!isBuilt()) {
  console.log('Building …');
  await import('../build/build.mjs');
}
if (process.argv.includes('--watch')) {
  const {watch} = await import('./watch.mjs');
  watch();
} else {
  const {serve} = await import('./serve.mjs');
  console.log((await serve()).url);
}
