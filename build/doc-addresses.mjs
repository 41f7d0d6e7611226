/**
 * The documentation names the library's files as a release lays them out, with the version of the day in the address:
 * what stands there can be copied. This keeps these addresses, and names of archives and tags, at the version.
 */
import {listFiles, readJson, readText} from './files.mjs';
import {aliasesOf} from '../tools/release/aliases.mjs';

/** Pages people copy from, and the plugin that one of them shows. */
const pages = () => [
  'README.md', ...listFiles('docs').filter((path) => path.endsWith('.md')), 'tools/cms/wordpress/stadtbausteine.php',
];

/**
 * A text with every address, archive and tag of the library at a version.
 * @param {string} text
 * @param {string} version
 */
export const atVersion = (text, version) => {
  const alias = aliasesOf(version).at(-1);
  const full = text.replace(/(\bstadtbausteine[/-]|\bgit checkout v)\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?/g, `$1${version}`);
  return alias ? full.replace(/(\/stadtbausteine\/)\d+(?:\.\d+)?(?=\/)/g, `$1${alias}`) : full;
};

/** Addresses of files of the library that a text names, without query: `/stadtbausteine/0.1.0/loader.js`. */
export const addressesIn = (text) =>
  [...text.matchAll(/(?<![\w.'-])\/stadtbausteine\/(?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:js|css|html|json)\b/g)]
    .map(([address]) => address);

/** Addresses in all pages -> the first page that names each. */
export const documentedAddresses = () =>
  new Map(pages().flatMap((path) => addressesIn(readText(path)).map((address) => [address, path])).reverse());

/** @returns {{path: string, old: string, text: string}[]} every page as it is, and as it has to be */
export const addressPages = () => {
  const {version} = readJson('package.json');
  return pages().map((path) => ({path, old: readText(path), text: atVersion(readText(path), version)}));
};
