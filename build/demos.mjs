/**
 * Reads the facts about each widget from `<tag>.demo.ts`. Every list of widgets is derived from them. The type is in
 * `src/testing/demo.ts`.
 */
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles, root} from './files.mjs';
import {importModule} from './import-module.mjs';

const demoFiles = () => listFiles('components').filter((path) => {
  const [, tag, file, ...rest] = path.split('/');
  return rest.length === 0 && file === `${tag}.demo.ts`;
});

const kept = new Map();

/** A file is read anew when it has changed: the demo's server goes on while somebody writes. */
async function readDemo(path) {
  const file = join(root, path);
  const {mtimeMs} = statSync(file);
  if (kept.get(path)?.mtimeMs !== mtimeMs) kept.set(path, {mtimeMs, demo: importModule(file).then(({demo}) => demo)});
  return kept.get(path).demo;
}

/**
 * The widgets' demos by tag, in alphabetical order.
 * @returns {Promise<Readonly<Record<string, import('../src/testing/demo.ts').Demo>>>}
 */
export async function readDemos() {
  const entries = demoFiles().map(async (path) => [path.split('/')[1], await readDemo(path)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The media type of a sample feed by its ending. */
const sampleTypes = {
  json: 'application/json', ics: 'text/calendar', xml: 'application/xml', csv: 'text/csv', jsonld: 'application/ld+json',
};

/** Every sample feed: `{tag, ending, type, text, readers}`, the widgets in alphabetical order. */
export const sampleFeeds = (demos) => Object.entries(demos).flatMap(([tag, {feed}]) =>
  Object.entries(feed?.samples ?? {}).map(([ending, sample]) => ({tag, ending, type: sampleTypes[ending], ...sample})));
