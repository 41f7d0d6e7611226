import {existsSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {importExamples} from '../../build/examples.mjs';

const components = fileURLToPath(new URL('../../components/', import.meta.url));

/**
 * The elements of the built package, from its Custom Elements Manifest.
 * @param {string} dist
 * @returns declarations with a tag, by tag; empty where nothing is built yet
 */
export async function readElements(dist) {
  try {
    const {modules = []} = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8'));
    return modules.flatMap(({declarations = []}) => declarations)
      .filter(({tagName, customElement}) => customElement && tagName)
      .sort((a, b) => a.tagName.localeCompare(b.tagName));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const kept = new Map();

/** Data the project keeps beside the widget; read anew when the file has changed. */
async function readData(tag) {
  const file = join(components, tag, `${tag}.examples.ts`);
  if (!existsSync(file)) return {examples: [], stylings: []};
  const {mtimeMs} = await stat(file);
  if (kept.get(tag)?.mtimeMs !== mtimeMs) kept.set(tag, {mtimeMs, ...await importExamples(file)});
  return kept.get(tag);
}

/**
 * A widget's examples, `{name, nameEn, html}[]`.
 * @param {string} tag of an element of ours
 */
export const readExamples = async (tag) => (await readData(tag)).examples;

/** The parts, states and properties of a widget that a page may style, `{of, css, html, press?}[]`. */
export const readStylings = async (tag) => (await readData(tag)).stylings;

/** Bytes of a file of the package as a browser fetches it (gzip, level 9). */
export async function transferSize(dist, file) {
  try {
    return gzipSync(await readFile(join(dist, file)), {level: 9}).length;
  } catch {
    return undefined;
  }
}
