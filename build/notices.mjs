import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {readJson, root} from './files.mjs';
import {publishedPackages} from './shipped.mjs';

const licenceText = (folder) => readdirSync(folder)
  .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  .join('\n\n');

/** The licences of what is bundled: minified files carry no comments, and the licences want to be passed on. */
export const notices = () => publishedPackages()
  .map((name) => {
    const {version, license} = readJson(`node_modules/${name}/package.json`);
    const text = licenceText(join(root, 'node_modules', name)) || `The package carries no text of its licence (${license}).`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  })
  .join(`\n${'-'.repeat(78)}\n\n`);
