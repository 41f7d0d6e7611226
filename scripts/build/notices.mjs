import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {readJson, root} from '../files.mjs';

/** Names of the packages that can be in the bundles: the dependencies, and what they depend on. */
const bundled = (names, seen = new Set()) => {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    bundled(Object.keys(readJson(`node_modules/${name}/package.json`).dependencies ?? {}), seen);
  }
  return seen;
};

const licenceText = (folder) => readdirSync(folder)
  .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  .join('\n\n');

/** The licences of what is bundled: minified files carry no comments, and the licences want to be passed on. */
export const notices = () => [...bundled(Object.keys(readJson('package.json').dependencies))]
  .sort()
  .filter((name) => !name.startsWith('@types/') && existsSync(join(root, 'node_modules', name)))
  .map((name) => {
    const {version, license} = readJson(`node_modules/${name}/package.json`);
    const text = licenceText(join(root, 'node_modules', name)) || `The package carries no text of its licence (${license}).`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  })
  .join(`\n${'-'.repeat(78)}\n\n`);
