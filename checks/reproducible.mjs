/** Builds a copy of the sources in another folder: `dist/` has to come out byte for byte the same. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {listFiles, root} from '../build/files.mjs';
import {report} from './report.mjs';

const NEEDED = [
  'src', 'components', 'themes', 'build', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json',
  'rollup.config.js', 'custom-elements-manifest.config.js', 'lit-localize.json',
];

/** What the small applications of the tests have installed and built is no source. */
const isSource = (path) => !/[\\/](node_modules|dist)$/.test(path);

const copy = mkdtempSync(join(tmpdir(), 'another-place-'));
try {
  for (const path of NEEDED) cpSync(join(root, path), join(copy, path), {recursive: true, filter: isSource});
  rmSync(join(copy, 'src/i18n/generated'), {recursive: true, force: true});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(process.execPath, ['build/build.mjs'], {cwd: copy, stdio: ['ignore', 'ignore', 'inherit']});
  const files = new Set([...listFiles('dist'), ...listFiles('dist', copy)]);
  const read = (base, path) => {
    try {
      return readFileSync(join(base, path), 'latin1');
    } catch {
      return undefined;
    }
  };
  report('reproducible build', [...files]
    .filter((path) => read(root, path) !== read(copy, path))
    .map((path) => `${path} differs when it is built in another folder`));
} finally {
  rmSync(copy, {recursive: true, force: true});
}
