import {html, trusted} from '../http/html.mjs';
import {bare} from './layout.mjs';
import {chosen, directionOf} from './options.mjs';
import {frontPage} from './front-page.mjs';
import {generatorPage} from './generator-page.mjs';
import {playgroundSource} from './playground.mjs';
import {previewPage} from './generator-preview.mjs';
import {readElements, readExamples, readStylings} from './manifest.mjs';
import {stateSource, states} from './states.mjs';
import {studioPage, studioPreview} from './studio-page.mjs';
import {statesPage} from './states-page.mjs';
import {widgetPage} from './widget-page.mjs';

const tag = '([a-z]+(?:-[a-z]+)+)';

/** A page in a frame, in the language, colours and direction its address asks for. */
function framed(title, source, query, sheet) {
  const options = chosen(query);
  const theme = query.get('theme') === 'auto' ? 'auto' : options.theme;
  const content = html`${trusted(source)}`;
  return bare({title, content, lang: options.lang, dir: directionOf(options), theme, sheet});
}

const routes = [
  [/^\/catalogue\/$/, (_, context) => frontPage(context)],
  [/^\/catalogue\/einbauen$/, (_, context) => generatorPage(context)],
  [/^\/catalogue\/einbauen\/vorschau$/, (_, context) => previewPage(context)],
  [/^\/catalogue\/gestalten$/, (_, context) => studioPage(context)],
  [/^\/catalogue\/gestalten\/vorschau$/, (_, context) => studioPreview(context)],
  [new RegExp(`^/catalogue/${tag}$`), ([, name], context) => widgetPage(name, context)],
  [new RegExp(`^/catalogue/states/${tag}$`), ([, name], context) => statesPage(name, context)],
  [new RegExp(`^/catalogue/example/${tag}/(\\d+)$`), examplePage],
  [new RegExp(`^/catalogue/styling/${tag}/(\\d+)(\\.css)?$`), stylingPage],
  [new RegExp(`^/catalogue/state/${tag}/(\\d+)$`), statePage],
  [new RegExp(`^/catalogue/playground/${tag}$`), playgroundPage],
];

async function examplePage([, name, number], {query}) {
  const example = (await readExamples(name))[Number(number) - 1];
  return example && framed(example.name, example.html, query);
}

/** A widget with a rule of the page's; the rule itself below the same address with `.css`, as a policy wants it. */
async function stylingPage([path, name, number, ending], {query}) {
  const styling = (await readStylings(name))[Number(number) - 1];
  if (!styling) return undefined;
  if (ending) return {body: `${styling.css}\n`, type: 'text/css; charset=utf-8'};
  return framed(styling.of, styling.html, query, `${path}.css`);
}

function statePage([, name, number], {query}) {
  const state = Object.hasOwn(states, name) ? states[name][Number(number) - 1] : undefined;
  return state && framed(state.name, stateSource(name, state), query);
}

async function playgroundPage([, name], {dist, query}) {
  const element = (await readElements(dist)).find(({tagName}) => tagName === name);
  return element && framed(name, playgroundSource(element, Object.fromEntries(query)), query);
}

/**
 * The catalogue's pages.
 * @returns a reply, or undefined if the path is none of theirs
 */
export async function cataloguePages(path, context) {
  for (const [pattern, render] of routes) {
    const match = pattern.exec(path);
    if (match) return render(match, context);
  }
  return undefined;
}
