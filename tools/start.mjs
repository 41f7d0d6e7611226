/**
 * `npm start`: installs and builds what is missing, then serves the catalogue. Once installed it needs no
 * network.
 */
import {spawn} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles, root} from '../build/files.mjs';
import {ensureInstalled} from './install.mjs';

const sources = () => [
  ...['src', 'components', 'themes', 'build'].flatMap((folder) => listFiles(folder)),
  'package.json', 'rollup.config.js', 'custom-elements-manifest.config.js', 'build/build.mjs',
].filter((path) => !path.includes('.test.') && !path.includes('/generated/'));

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
const server = spawn(process.execPath, ['demo/server.mjs', ...process.argv.slice(2)],
  {cwd: root, stdio: 'inherit'});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => { process.exitCode = code ?? 0; });
