/**
 * A new widget of each kind is green at once, small, and no line in any list; and docs/new-widget.md leads to one that
 * is green as well. Makes all in one copy of the project and runs what every widget has to pass.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path/posix';
import {gzipSync} from 'node:zlib';
import {chosenEngines, findBrowser} from '../tests/browsers/browsers.mjs';
import {listFiles, listWidgets, root} from '../build/files.mjs';
import {report} from './report.mjs';
import {follow} from './tutorial.mjs';

const KINDS = readdirSync(join(root, 'tools/create'));
const tagOf = (kind) => `trial-${kind}`;
const TAGS = KINDS.map(tagOf);
/** Largest size of a new widget before anything is added to it, in bytes. */
const MOST = {collection: 700, live: 850, places: 500};
const NEEDED = [
  'src', 'components', 'demo', 'docs', 'themes', 'build', 'checks', 'tools', 'tests', 'README.md', 'package.json',
  'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'rollup.config.js', 'custom-elements-manifest.config.js',
  'lit-localize.json', 'web-test-runner.config.js', 'eslint.config.js', 'stylelint.config.js',
];

/** Other files that creating a widget may change, each with its reason. */
const CHANGED = [
  // Translators work in one file per language for all widgets.
  /^src\/i18n\/xliff\/[\w-]+\.xlf$/,
  // Written out of the manifest: the attributes by which a page checks its profile.
  /^src\/profile\/widget-attributes\.ts$/,
  // Written out of the demos: the kinds of items that a profile's addresses hold.
  /^src\/profile\/widget-feeds\.ts$/,
  // Written out of the manifest and the demos: the table of widgets.
  /^README\.md$/,
  // Filled by the tool: bundlers read a list.
  /^package\.json$/,
];

/** Packages and builds of the small applications are neither needed nor small. */
const isSource = (path) => !/[\\/](node_modules|dist)$/.test(path);

const stepsFor = (tags) => [
  ['build/messages.mjs'],
  ['node_modules/typescript/bin/tsc', '-p', '.'],
  ['node_modules/eslint/bin/eslint.js', ...tags.map((tag) => `components/${tag}`)],
  ['node_modules/stylelint/bin/stylelint.mjs', ...tags.map((tag) => `components/${tag}/*.styles.ts`)],
  ['checks/structure.mjs'],
  ['checks/messages.mjs'],
  ['tools/docs.mjs', '--check'],
  ['tests/run-browser.mjs', ...tags.flatMap((tag) => ['--files', `components/${tag}/${tag}.test.ts`]),
    '--browsers', chosenEngines().find(findBrowser) ?? 'chromium'],
  ['build/build.mjs'],
];

const copy = mkdtempSync(join(tmpdir(), 'new-widget-'));

/** The steps until the first that fails, whose output is the problem. */
const firstProblem = (steps) => {
  for (const args of steps) {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
    if (status !== 0) return [`${args.join(' ')}\n${stdout}${stderr}`];
  }
  return [];
};

const npm = (args) => {
  const {status, stdout, stderr} = spawnSync('npm', args, {cwd: copy, encoding: 'utf8'});
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
};

const textsOf = () => new Map(NEEDED.flatMap((path) => (path.includes('.') ? [path] : listFiles(path, copy)))
  .filter((path) => !path.includes('/generated/'))
  .map((path) => [path, readFileSync(join(copy, path), 'latin1')]));

/** Files that are not the widget's and are another than before. */
const foreignChanges = (before) => [...textsOf()]
  .filter(([path, text]) => before.get(path) !== text)
  .map(([path]) => path)
  .filter((path) => !TAGS.some((tag) => path.startsWith(`components/${tag}/`) || path === `docs/components/${tag}.md`))
  .filter((path) => !CHANGED.some((pattern) => pattern.test(path)))
  .map((path) => `a new widget changes ${path}`);

/** Files that a script of the package imports at once, itself included. */
const closureOf = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(copy, 'dist', file), 'utf8');
  for (const [, path] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) closureOf(join(dirname(file), path), seen);
  return seen;
};

/** Compares the bytes that a page of all widgets fetches because of this one alone, as the autoloader does. */
const sizeProblems = (kind) => {
  const tag = tagOf(kind);
  const filesOf = (one) => [...closureOf(`components/${one}.pure.js`)].slice(1);
  const others = new Set([...listWidgets(), ...TAGS.filter((other) => other !== tag)].flatMap(filesOf));
  const own = filesOf(tag).filter((file) => !others.has(file));
  const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(join(copy, 'dist', file)), {level: 9}).length, 0);
  console.log(`<${tag}>: ${bytes} bytes of its own (${own.join(', ')})`);
  return bytes > MOST[kind] ? [`<${tag}> has ${bytes} bytes of its own, not ${MOST[kind]}`] : [];
};

const problems = () => {
  const before = textsOf();
  const made = firstProblem(KINDS.map((kind) => ['tools/create.mjs', tagOf(kind), '--kind', kind, '--name', 'Prüflinge']));
  if (made.length) return made;
  const changed = foreignChanges(before);
  const taught = follow(copy, npm);
  const failed = firstProblem(stepsFor([...TAGS, taught.tag]));
  return [...changed, ...taught.problems, ...failed, ...failed.length ? [] : KINDS.flatMap(sizeProblems)];
};

try {
  for (const path of NEEDED) cpSync(join(root, path), join(copy, path), {recursive: true, filter: isSource});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  report('create', problems());
} finally {
  rmSync(copy, {recursive: true, force: true});
}
