import {html, trusted} from '../http/html.mjs';
import {bare} from './layout.mjs';
import {chosen, directionOf} from './options.mjs';
import {frontPage} from './front-page.mjs';
import {generatorPage} from './generator-page.mjs';
import {playgroundSource} from './playground.mjs';
import {previewPage} from './generator-preview.mjs';
import {readLibrary} from './library.mjs';
import {stateSource, statesOf} from './states.mjs';
import {studioPage, studioPreview} from './studio-page.mjs';
import {statesIndex, statesPage} from './states-page.mjs';
import {widgetPage} from './widget-page.mjs';

const tag = '([a-z]+(?:-[a-z]+)+)';

/** A page in a frame, in the language, colours and direction its address asks for. */
function framed(title, source, query, sheet) {
  const options = chosen(query);
  const theme = query.get('theme') === 'auto' ? 'auto' : options.theme;
  const content = html`${trusted(source)}`;
  return bare({title, content, lang: options.lang, dir: directionOf(options), theme, sheet});
}

/** Each: a path, and the page as a function of its parts, the library and the request. */
const routes = [
  [/^\/catalogue\/$/, (_, library, context) => frontPage(library, context)],
  [/^\/catalogue\/einbauen$/, (_, library, {query}) => generatorPage(library, query)],
  [/^\/catalogue\/einbauen\/vorschau$/, (_, library, context) => previewPage(library, context)],
  [/^\/catalogue\/gestalten$/, (_, library) => studioPage(library)],
  [/^\/catalogue\/gestalten\/vorschau$/, (_, library, {query}) => studioPreview(library, query)],
  [new RegExp(`^/catalogue/${tag}$`), ([, name], library, {query}) => widgetPage(name, library, query)],
  [/^\/catalogue\/states\/$/, (_, library) => statesIndex(library)],
  [new RegExp(`^/catalogue/states/${tag}$`), ([, name], library, {query}) => statesPage(name, library, query)],
  [new RegExp(`^/catalogue/example/${tag}/(\\d+)$`), examplePage],
  [new RegExp(`^/catalogue/styling/${tag}/(\\d+)(\\.css)?$`), stylingPage],
  [new RegExp(`^/catalogue/state/${tag}/(\\d+)$`), statePage],
  [new RegExp(`^/catalogue/playground/${tag}$`), playgroundPage],
];

function examplePage([, name, number], {examples}, {query}) {
  const example = examples[name]?.[Number(number) - 1];
  return example && framed(example.name, example.html, query);
}

/** A widget with a rule of the page's; the rule itself below the same address with `.css`, as a policy wants it. */
function stylingPage([path, name, number, ending], {stylings}, {query}) {
  const styling = stylings[name]?.[Number(number) - 1];
  if (!styling) return undefined;
  if (ending) return {body: `${styling.css}\n`, type: 'text/css; charset=utf-8'};
  return framed(styling.of, styling.html, query, `${path}.css`);
}

function statePage([, name, number], {demos}, {query}) {
  const state = statesOf(demos[name])[Number(number) - 1];
  return state && framed(state.name, stateSource(name, demos[name], state), query);
}

function playgroundPage([, name], {allElements, demos}, {query}) {
  const element = allElements.find(({tagName}) => tagName === name);
  return element && framed(name, playgroundSource(element, demos[name], Object.fromEntries(query)), query);
}

/**
 * The catalogue's pages.
 * @returns a reply, or undefined if the path is none of theirs
 */
export async function cataloguePages(path, context) {
  for (const [pattern, render] of routes) {
    const match = pattern.exec(path);
    if (match) return render(match, await readLibrary(context.dist), context);
  }
  return undefined;
}
