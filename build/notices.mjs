import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {readJson, root} from './files.mjs';
import {licenceInText, publishedPackages} from './shipped.mjs';

/** Files that hold a licence; some packages have a folder of them (reuse.software). */
const licenceFiles = (folder) => readdirSync(folder, {withFileTypes: true})
  .filter(({name}) => /^(licen[cs]es?|notice|copying)/i.test(name))
  .flatMap((entry) => (entry.isDirectory()
    ? readdirSync(join(folder, entry.name)).map((name) => join(folder, entry.name, name))
    : [join(folder, entry.name)]))
  .sort();

const licenceText = (folder) => licenceFiles(folder).map((path) => readFileSync(path, 'utf8').trim()).join('\n\n');

/** Data of others in the command line, by the file that holds it. */
const data = `Positions of towns in the command line (src/command/sources/municipalities.ts): GeoNames,
https://www.geonames.org, CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/), rounded and shortened. Names: Deutscher
Wetterdienst.
`;

/** The licences of what is bundled: minified files carry no comments, and the licences want to be passed on. */
export const notices = () => [...publishedPackages().map(noticeOf), data].join(`\n${'-'.repeat(78)}\n\n`);

function noticeOf(name) {
  const {version, license = licenceInText[name]} = readJson(`node_modules/${name}/package.json`);
  const text = licenceText(join(root, 'node_modules', name)) || `The package carries no text of its licence (${license}).`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
