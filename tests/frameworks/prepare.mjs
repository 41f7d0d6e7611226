/** Installs and builds an application with the package as it is published: packed, and unpacked beside it. */
import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify, stripVTControlCharacters} from 'node:util';
import {listFiles, root} from '../../build/files.mjs';
import {apps} from './apps.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);
const npm = (cwd, ...args) => run('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'],
  {cwd, shell: process.platform === 'win32'});

/** The folder of an application. */
export const folderOf = (name) => join(here, name);

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

const isInstalled = (folder) => {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(([path, {version, optional}]) =>
    !path || optional || installed[path]?.version === version);
};

/**
 * Packs the built package as `npm publish` would; `PACKED=<file>.tgz` names one that is packed already.
 * @returns {Promise<{path: string, remove(): void}>}
 */
export const pack = async () => {
  if (process.env.PACKED) return {path: resolve(process.env.PACKED), remove: () => {}};
  if (!existsSync(join(root, 'dist/integrity.json'))) throw new Error('The package is not built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  return {path: join(folder, readdirSync(folder)[0]), remove: () => rmSync(folder, {recursive: true})};
};

/** Installs what the lock file says and the packed package, which no lock file can know. */
export const install = async (name, packed) => {
  const folder = folderOf(name);
  if (!isInstalled(folder)) await npm(folder, 'ci');
  rmSync(join(folder, 'node_modules/stadtbausteine'), {recursive: true, force: true});
  await npm(folder, 'install', '--no-save', '--no-package-lock', '--prefer-offline', packed);
};

const inApp = (name, [program, ...args], env = {}) => run(process.execPath, [join('node_modules', program), ...args],
  {cwd: folderOf(name), env: {...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env}, maxBuffer: 2 ** 26});

/** `file:line` of every mistake a compiler names, in whichever way it writes it down. */
const found = (output) => new Set([
  ...[...output.matchAll(/^(\S+?)(?:\((\d+),\d+\)|:(\d+):\d+)[: -]+error/gm)].map(([, file, a, b]) => `${file}:${a ?? b}`),
  ...[...output.matchAll(/^\d+ ERROR "([^"]+)" (\d+):/gm)].map(([, file, line]) => `${file}:${line}`),
]);

const marked = (name) => new Set(listFiles('wrong', folderOf(name)).flatMap((path) =>
  readFileSync(join(folderOf(name), path), 'utf8').split('\n')
    .flatMap((line, index) => (/\bwrong: /.test(line) ? [`${path}:${index + 1}`] : []))));

/**
 * Type-checks an application and the mistakes beside it.
 * @returns {Promise<string[]>} what the compiler found and should not, and the reverse
 */
export const checkTypes = async (name) => {
  const {stdout, stderr} = await inApp(name, apps[name].types).catch((error) => error);
  const output = stripVTControlCharacters(`${stdout}${stderr}`);
  const errors = found(output);
  const wanted = marked(name);
  if (!wanted.size) return ['no mistakes to find in wrong/'];
  const surplus = [...errors].filter((place) => !wanted.has(place));
  const missed = [...wanted].filter((place) => !errors.has(place));
  return [
    ...surplus.map((place) => `${place} does not compile`),
    ...missed.map((place) => `${place} compiles, but is wrong`),
    ...surplus.length || missed.length && !errors.size ? [output.trim()] : [],
  ];
};

/** Puts what the server renders into the page that hydrates it. */
const renderPage = async (name) => {
  const folder = folderOf(name);
  const page = join(folder, 'dist/hydrate/hydrate.html');
  if (!existsSync(page)) return;
  const {stdout} = await run(process.execPath, ['--input-type=module', '--eval',
    `const {render} = await import('./dist/server/server.js'); process.stdout.write(await render());`], {cwd: folder});
  const text = readFileSync(page, 'utf8');
  if (!text.includes('<!--rendered-->')) throw new Error(`${name}: hydrate.html has no place for the markup`);
  writeFileSync(page, text.replace('<!--rendered-->', () => stdout));
};

/** Builds an application: for the browser, and where it has one for the server. */
export const build = async (name) => {
  rmSync(join(folderOf(name), 'dist'), {recursive: true, force: true});
  for (const {args, env} of apps[name].build) await inApp(name, args, env);
  await renderPage(name);
};
