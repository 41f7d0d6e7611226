import {html} from '../http/html.mjs';
import {byKind} from './kinds.mjs';
import {choiceBar} from './controls.mjs';
import {chosen, frameAddress, frameWidth} from './options.mjs';
import {page} from './layout.mjs';
import {sourceView} from './source-view.mjs';
import {stateSource, statesOf} from './states.mjs';

const state = (tag, demo, each, index, options) => html`<article class="state" aria-labelledby="state-${index + 1}">
  <h2 id="state-${index + 1}">${each.name}</h2>
  <p>${each.says}</p>
  <div class="stage"><iframe title="${`Zustand: ${each.name}`}" loading="lazy" data-fit data-chosen
    src="${frameAddress(`/catalogue/state/${tag}/${index + 1}`, options)}"
    ${frameWidth(options) && html`width="${frameWidth(options)}"`}></iframe></div>
  ${sourceView(stateSource(tag, demo, each), `Quelltext: ${each.name}`)}
</article>`;

const lead = html`Server fallen aus, Dateien sind halb hochgeladen, Leitungen sind langsam.`;

/**
 * Every widget that can be seen against a failing server.
 * @returns a reply
 */
export function statesIndex({allElements, demos}) {
  const shown = allElements.filter(({tagName}) => statesOf(demos[tagName]).length > 0);
  return page({
    title: 'Zustände – Stadtbausteine',
    path: '/catalogue/states/',
    body: html`
<div class="frame prose">
  <h1>Wenn etwas schiefgeht</h1>
  <p class="lead">${lead} Hier steht jeder Baustein vor einem Server, der alles falsch macht, was man falsch machen kann.</p>
  ${byKind(shown, demos).map(({title, elements}) => html`<h2>${title}</h2>
  <ul>${elements.map(({tagName}) => html`<li><a href="/catalogue/states/${tagName}">${demos[tagName].name.de}</a></li>`)}</ul>`)}
</div>`,
  });
}

/**
 * A widget against a server that fails in every way the demo server knows.
 * @returns a reply, or undefined if no states are kept for that widget
 */
export function statesPage(tag, {demos}, query) {
  const demo = Object.hasOwn(demos, tag) ? demos[tag] : undefined;
  const states = statesOf(demo);
  if (states.length === 0) return undefined;
  const options = chosen(query);
  const path = `/catalogue/states/${tag}`;
  return page({
    title: `Zustände von ${tag} – Stadtbausteine`,
    path,
    body: html`
<div class="frame intro">
  <h1>Wenn etwas schiefgeht</h1>
  <p class="lead">${lead} Hier steht
    <a href="/catalogue/${tag}"><code>&lt;${tag}&gt;</code></a> vor einem Server, der alles falsch macht, was man falsch
    machen kann. Laden, Scheitern, Leere und Fülle sehen nie gleich aus.</p>
  <ul class="contents"><li><a href="/catalogue/states/">Andere Bausteine</a></li></ul>
</div>
<div class="choices-bar"><div class="frame">${choiceBar(path, options)}</div></div>
<div class="frame states">${states.map((each, index) => state(tag, demo, each, index, options))}</div>`,
  });
}
