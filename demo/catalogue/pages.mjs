import {trusted} from '../http/html.mjs';
import {sampleProfile} from './addresses.mjs';
import {filePath, pageAt, released, served} from './places.mjs';
import {bare} from './layout.mjs';
import {checkPage} from './check-page.mjs';
import {frontPage} from './front-page.mjs';
import {generatorPage} from './generator-page.mjs';
import {playgroundPage} from './playground.mjs';
import {previewPage} from './generator-preview.mjs';
import {readLibrary} from './library.mjs';
import {readScript, scripts} from './scripts.mjs';
import {stateSource, statesOf} from './states.mjs';
import {studioPage, studioPreview} from './studio-page.mjs';
import {statesIndex, statesPage} from './states-page.mjs';
import {widgetPage} from './widget-page.mjs';

const tag = '([a-z]+(?:-[a-z]+)+)';

/** Each: a path, and the page as a function of its parts, the library and the view: language, place and day. */
const routes = [
  [/^\/catalogue\/$/, (_, library, view) => frontPage(library, view)],
  [/^\/catalogue\/einbauen$/, () => generatorPage()],
  [/^\/catalogue\/einbauen\/vorschau$/, ([path]) => previewPage(path)],
  [/^\/catalogue\/gestalten$/, (_, library) => studioPage(library)],
  [/^\/catalogue\/gestalten\/vorschau$/, ([path], library) => studioPreview(path, library)],
  [/^\/catalogue\/pruefen$/, () => checkPage()],
  [/^\/catalogue\/library\.json$/, (_, library, {place}) => libraryFile(library, place)],
  [new RegExp(`^/catalogue/assets/(${scripts.join('|')})\\.js$`), ([, name]) => scriptFile(name)],
  [new RegExp(`^/catalogue/${tag}$`), ([, name], library, view) => widgetPage(name, library, view)],
  [/^\/catalogue\/states\/$/, (_, library) => statesIndex(library)],
  [new RegExp(`^/catalogue/states/${tag}$`), ([, name], library, view) => statesPage(name, library, view)],
  [new RegExp(`^/catalogue/example/${tag}/(\\d+)$`), examplePage],
  [new RegExp(`^/catalogue/styling/${tag}/(\\d+)(\\.css)?$`), stylingPage],
  [new RegExp(`^/catalogue/state/${tag}/(\\d+)$`), statePage],
  [new RegExp(`^/catalogue/playground/${tag}$`), ([path, name], library) => playgroundPage(path, name, library)],
];

const fieldOf = ({name, type, default: standard, description}) => ({name, type, default: standard, description});

/** The data of the generator: only those facts of each widget that it uses. */
function libraryFile({version, integrity, themes, ways, recipes, hasProfile, elements, demos}, place) {
  const shown = {
    version, integrity, themes, ways, recipes, hasProfile, profile: sampleProfile, isReleased: place === released,
    elements: elements.map(({tagName, attributes = []}) => ({tagName, attributes: attributes.map(fieldOf)})),
    demos: Object.fromEntries(elements.map(({tagName}) => {
      const {kind, name, playground, fields, feed: {shows, things}, privacy} = demos[tagName];
      return [tagName, {kind, name, playground, fields, feed: {shows, things}, privacy}];
    })),
  };
  return {body: JSON.stringify(shown), type: 'application/json'};
}

const scriptFile = async (name) => ({body: await readScript(name), type: 'text/javascript; charset=utf-8'});

function examplePage([path, name, number], {examples}) {
  const example = examples[name]?.[Number(number) - 1];
  return example && bare({title: example.name, path, content: trusted(example.html)});
}

/** A widget with a rule of the page's; the rule itself below the same address with `.css`, as a policy wants it. */
function stylingPage([path, name, number, ending], {stylings}) {
  const styling = stylings[name]?.[Number(number) - 1];
  if (!styling) return undefined;
  if (ending) return {body: `${styling.css}\n`, type: 'text/css; charset=utf-8'};
  return bare({title: styling.of, path, content: trusted(styling.html), sheet: `${path}.css`});
}

function statePage([path, name, number], {demos}) {
  const state = statesOf(demos[name])[Number(number) - 1];
  return state && bare({title: state.name.de, path, content: trusted(stateSource(name, demos[name], state))});
}

/**
 * The catalogue's pages and the files that are made for them.
 * @param {string} address `/catalogue/en/einbauen.html`; the ending may be left out
 * @param {{dist: string, today?: string, place?: object}} context
 * @returns a reply, or undefined if the address is none of theirs
 */
export async function cataloguePages(address, {dist, today, place = served}) {
  const {path, lang} = pageAt(address);
  for (const [pattern, render] of routes) {
    const match = pattern.exec(path);
    if (!match) continue;
    const view = {lang, place, today};
    const reply = await render(match, await readLibrary(dist), view);
    return reply?.write ? {...reply, body: reply.write(view)} : reply;
  }
  return undefined;
}

const numbered = (folder, name, list) => list.map((_, index) => `/catalogue/${folder}/${name}/${index + 1}`);

/** Pages for people, which exist in each language. */
const pagesOf = (names) => ['/catalogue/', '/catalogue/einbauen', '/catalogue/gestalten', '/catalogue/pruefen',
  ...names.map((name) => `/catalogue/${name}`)];

/** Pages that stand in a frame. */
const framesOf = (names, {examples, stylings}) => ['/catalogue/einbauen/vorschau', '/catalogue/gestalten/vorschau',
  ...names.flatMap((name) => [...numbered('example', name, examples[name]), ...numbered('styling', name, stylings[name]),
    `/catalogue/playground/${name}`])];

/** Generated files that are not pages. */
const filesOf = (names, {stylings}) => ['/catalogue/library.json', ...scripts.map((name) => `/catalogue/assets/${name}.js`),
  ...names.flatMap((name) => numbered('styling', name, stylings[name]).map((path) => `${path}.css`))];

/** Every page and made file of the catalogue that needs no server: where each lies in the catalogue's folder. */
export async function listPages({dist}) {
  const library = await readLibrary(dist);
  const names = library.allElements.map(({tagName}) => tagName);
  return [
    ...pagesOf(names).flatMap((path) => ['de', 'en'].map((lang) => filePath(path, lang))),
    ...framesOf(names, library).map((path) => filePath(path, 'de')),
    ...filesOf(names, library).map((path) => path.slice('/catalogue/'.length)),
  ];
}
