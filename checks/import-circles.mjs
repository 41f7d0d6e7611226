/**
 * Files that import each other in a circle. Types and `import()` count: such files cannot be understood, tested or
 * moved one by one either. Types that are imported in place are forbidden by lint (consistent-type-imports).
 */
import {join, sep} from 'node:path';
import {parseCircular, parseDependencyTree} from 'dpdm';
import {root} from '../build/files.mjs';
import {report} from './report.mjs';

const FOLDERS = ['src', 'components', 'themes', 'build', 'checks', 'tools', 'tests', 'demo', 'docs', 'bench'];

const ours = [...FOLDERS.map((folder) => `${folder}/**/*.{ts,mjs,js}`), '*.js'];

/** One spelling for a circle, from whichever of its files it was found. */
const fromFirst = (paths) => {
  const first = paths.indexOf(paths.toSorted()[0]);
  return [...paths.slice(first), ...paths.slice(0, first)].map((path) => path.split(sep).join('/')).join(' → ');
};

/**
 * @param {readonly string[]} files patterns of the files to begin with
 * @param {string} folder where they are
 * @returns {Promise<string[]>} each circle as `a.ts → b.ts`
 */
export const importCircles = async (files = ours, folder = root) => {
  const tree = await parseDependencyTree(files, {
    cwd: folder, context: folder, tsconfig: join(root, 'tsconfig.json'), exclude: /node_modules|[/\\]dist[/\\]/,
  });
  return [...new Set(parseCircular(tree).map(fromFirst))];
};

if (process.argv[1]?.endsWith('import-circles.mjs')) {
  report('import circles', await importCircles());
}
