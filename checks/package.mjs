/** The package is what it promises: files that exist, formats that need no page, hashes that fit. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {integrityOf} from '../build/integrity.mjs';
import {listThemes} from '../build/themes.mjs';
import {listFiles, listFormats, listWidgets, readJson, root} from '../build/files.mjs';
import {report} from './report.mjs';

const dist = join(root, 'dist');
const {exports} = readJson('package.json');

const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value));
const exists = (target) => {
  const [before, after] = target.replace(/^\.\//, '').split('*');
  if (after === undefined) return existsSync(join(root, before));
  return listFiles(before.replace(/\/$/, '')).some((path) => path.endsWith(after));
};
const missingExports = () => Object.entries(exports)
  .flatMap(([name, value]) => targets(value).map((target) => [name, target]))
  .filter(([, target]) => !exists(target))
  .map(([name, target]) => `package.json: ${name} leads to ${target}, which is not there`);

const missingFiles = () => [
  'stadtbausteine.js', 'loader.js', 'model.js', 'checking.js', 'relay.js', 'custom-elements.json', 'vscode.html-custom-data.json',
  'web-types.json', 'city-profile.schema.json', 'stadtbausteine.schema.json', 'tokens.json', 'contrast.json',
  ...listThemes().map((name) => `themes/${name}.css`),
  ...listWidgets().flatMap((tag) => [`components/${tag}.js`, `components/${tag}.pure.js`]),
  ...listFormats().map((id) => `formats/${id}.js`),
].filter((file) => !existsSync(join(dist, file))).map((file) => `dist/${file} is missing`);

/** Files a module imports at once, itself included. */
const closure = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, , next] of text.matchAll(/\b(from|import)\s*"(\.[^"]+)"/g)) {
    closure(join(file, '..', next).replaceAll('\\', '/'), seen);
  }
  return seen;
};

/** Modules for where there is no page must not import Lit, even if it could be loaded there, nor what only Node has. */
const impureFormats = () => ['model.js', 'checking.js', 'relay.js', ...listFormats().map((id) => `formats/${id}.js`)].flatMap((file) =>
  [...closure(file)]
    .filter((part) => /litElementVersions|customElements|\bdocument\.|["']node:/.test(readFileSync(join(dist, part), 'utf8')))
    .map((part) => `dist/${file} needs a page, or Node: ${part}`));

const brokenFormats = async () => {
  const problems = [];
  for (const id of listFormats()) {
    const module = await import(`stadtbausteine/formats/${id}.js`);
    if (module.format?.id !== id) problems.push(`formats/${id}.js: format.id is ${module.format?.id}`);
    const {items, problems: found} = module.read?.('\u0000 not a feed at all <<<') ?? {};
    if (items?.length !== 0 || !found?.some(({severity}) => severity === 'error')) {
      problems.push(`formats/${id}.js: read() of nonsense has to give no items and one error`);
    }
  }
  await import('stadtbausteine/model');
  return problems;
};

const wrongHashes = () => {
  const stated = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  const files = listFiles('.', dist).filter((file) => file !== 'integrity.json');
  const found = integrityOf(dist, files);
  return [...new Set([...files, ...Object.keys(stated)])]
    .filter((file) => stated[file] !== found[file])
    .map((file) => `dist/integrity.json does not fit ${file}`);
};

report('package', [
  ...missingExports(), ...missingFiles(), ...impureFormats(), ...await brokenFormats(), ...wrongHashes(),
]);
