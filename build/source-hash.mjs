import {createHash} from 'node:crypto';
import {listFiles, readText} from './files.mjs';

const isSource = (path) => /\.(ts|mjs|xlf|json)$/.test(path) && !/\.test\.|\/(generated|fixtures|testing)\//.test(path);

/**
 * Six signs that stand for everything `dist/` is made from. All chunks carry them: where each had a hash of its own,
 * every file that names several would pay for signs that nothing compresses.
 */
export const sourceHash = () => {
  const hash = createHash('sha256');
  const files = ['src', 'components', 'build'].flatMap((folder) => listFiles(folder)).filter(isSource);
  for (const path of [...files, 'rollup.config.js', 'package-lock.json']) hash.update(`${path}\0${readText(path)}\0`);
  return hash.digest('base64url').slice(0, 6).replace(/[-_]/g, '0');
};
