/**
 * A new widget is no line in any list: what the house must know of it stands in `<tag>.demo.ts`. So no other file may
 * name two widgets or more.
 */
import {listFiles, readText} from '../build/files.mjs';

const FOLDERS = ['src', 'build', 'checks', 'tools', 'demo', 'bench', 'themes', 'tests/hostile'];

/** Files and folders, each with its reason. */
const ALLOWED = new Map([
  ['demo/stadt/', 'the website of a city, whose pages are made of widgets as an editor places them'],
  ['src/profile/widget-attributes.ts', 'written by `npm run docs` out of the manifest'],
  ['src/profile/widget-feeds.ts', 'written by `npm run docs` out of the demos'],
  ['themes/base.json', 'design tokens of the widgets themselves, which a check holds to what they document'],
  ['tools/cms/wordpress/stadtbausteine-erlauben.php', 'an example as it was tried in a real WordPress: a city lists what it uses'],
]);

const isAllowed = (path) => [...ALLOWED.keys()].some((start) => path.startsWith(start));

/** Comments may name what they like. */
const withoutComments = (text) => text.replace(/\/\*[^]*?\*\/|(?<![:'"`\w])\/\/.*$/gm, '');

/**
 * Widgets that a file names as such: not in markup, addresses, custom properties or names of tokens.
 * @param {string} text of the file
 * @param {readonly string[]} tags of all widgets
 */
export const widgetsNamed = (text, tags) => {
  const code = withoutComments(text);
  return tags.filter((tag) => new RegExp(`(?<![\\w</=.-])${tag}(?![\\w./-])`).test(code));
};

/** @param {readonly string[]} tags of all widgets */
export const widgetListProblems = (tags) => FOLDERS.flatMap((folder) => listFiles(folder))
  .filter((path) => /\.(ts|m?js|css|json|php)$/.test(path))
  .filter((path) => !/\.test\.\w+$|\/(node_modules|generated)\//.test(path) && !isAllowed(path))
  .map((path) => [path, widgetsNamed(readText(path), tags)])
  .filter(([, named]) => named.length > 1)
  .map(([path, named]) => `${path} lists ${named.join(', ')}: what it needs to know of widgets stands in <tag>.demo.ts`);
