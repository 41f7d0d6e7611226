/**
 * A new widget is green at once: makes one in a copy of the project and runs what every widget has to pass.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chosenEngines, findBrowser} from '../tests/browsers/browsers.mjs';
import {root} from '../build/files.mjs';
import {report} from './report.mjs';

const TAG = 'park-bench';
const NEEDED = [
  'src', 'components', 'demo', 'docs', 'themes', 'build', 'checks', 'tools', 'tests', 'README.md', 'package.json', 'package-lock.json', 'tsconfig.json',
  'tsconfig.build.json', 'rollup.config.js', 'custom-elements-manifest.config.js', 'lit-localize.json', 'web-test-runner.config.js',
  'eslint.config.js', 'stylelint.config.js',
];

/** Packages and builds of the small applications are neither needed nor small. */
const isSource = (path) => !/[\\/](node_modules|dist)$/.test(path);

const STEPS = [
  ['tools/create.mjs', TAG],
  ['node_modules/typescript/bin/tsc', '-p', '.'],
  ['node_modules/eslint/bin/eslint.js', `components/${TAG}`],
  ['node_modules/stylelint/bin/stylelint.mjs', `components/${TAG}/*.styles.ts`],
  ['checks/structure.mjs'],
  ['checks/messages.mjs'],
  ['tools/docs.mjs', '--check'],
  ['tests/run-browser.mjs', '--files', `components/${TAG}/${TAG}.test.ts`,
    '--browsers', chosenEngines().find(findBrowser) ?? 'chromium'],
];

const copy = mkdtempSync(join(tmpdir(), 'new-widget-'));

/** The steps until the first that fails, whose output is the problem. */
const firstProblem = () => {
  for (const args of STEPS) {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
    if (status !== 0) return [`${args.join(' ')}\n${stdout}${stderr}`];
  }
  return [];
};

try {
  for (const path of NEEDED) cpSync(join(root, path), join(copy, path), {recursive: true, filter: isSource});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  report('create', firstProblem());
} finally {
  rmSync(copy, {recursive: true, force: true});
}
