import {readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {readDemos} from '../../build/demos.mjs';
import {readElements, readExamples, readStylings, transferSize} from './manifest.mjs';

const packageFile = fileURLToPath(new URL('../../package.json', import.meta.url));
const recipes = fileURLToPath(new URL('../../docs/de/cms/', import.meta.url));

/** Describes the city to the widgets. */
const profileTag = 'city-profile';

async function readText(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const readJson = async (path) => {
  const text = await readText(path);
  return text === undefined ? undefined : JSON.parse(text);
};

/** Names of the files of a kind in a folder, without the ending; none where there is no such folder. */
async function namesIn(folder, extension) {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The ways of embedding that the built package knows. */
const waysOf = ({loader = '', embed}) => [
  'tag', 'classic', ...(/city-?widget/i.test(loader) ? ['div', 'link'] : []), ...(embed === undefined ? [] : ['iframe']),
];

const byTag = async (elements, read) =>
  Object.fromEntries(await Promise.all(elements.map(async ({tagName}) => [tagName, await read(tagName)])));

/**
 * Reads all that the catalogue shows: the built package, and the files beside the widgets. Its pages are functions of
 * this.
 * @param {string} dist
 * @returns {Promise<object>} `version`, `allElements`, `elements` (those a snippet shows), `demos`, `examples` and
 *   `stylings` by tag, `loaderSize` in bytes, `themes` (names), `ways`, `recipes` (systems with a page of their own),
 *   `hasProfile` (whether it knows city profiles) and `integrity` (hashes by file)
 */
export async function readLibrary(dist) {
  const built = (file) => join(dist, file);
  const [{version}, elements, demos, integrity = {}, loader, embed, themes, pages, loaderSize] = await Promise.all([
    readJson(packageFile), readElements(dist), readDemos(), readJson(built('integrity.json')),
    readText(built('stadtbausteine.js')), readText(built('embed.html')), namesIn(built('themes'), '.css'),
    namesIn(recipes, '.md'), transferSize(dist, 'stadtbausteine.js')]);
  return {
    version, integrity, demos, loaderSize, allElements: elements,
    elements: elements.filter(({tagName}) => demos[tagName].feed),
    examples: await byTag(elements, readExamples), stylings: await byTag(elements, readStylings),
    hasProfile: elements.some(({tagName}) => tagName === profileTag),
    themes: themes.sort((a, b) => (b === 'base') - (a === 'base') || a.localeCompare(b)),
    ways: waysOf({loader, embed}), recipes: pages,
  };
}
