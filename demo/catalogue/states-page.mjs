import {html} from '../http/html.mjs';
import {choiceBar} from './controls.mjs';
import {chosen, frameAddress, frameWidth} from './options.mjs';
import {page} from './layout.mjs';
import {sourceView} from './source-view.mjs';
import {stateSource, states} from './states.mjs';

const state = (tag, each, index, options) => html`<article class="state" aria-labelledby="state-${index + 1}">
  <h2 id="state-${index + 1}">${each.name}</h2>
  <p>${each.says}</p>
  <div class="stage"><iframe title="${`Zustand: ${each.name}`}" loading="lazy" data-fit data-chosen
    src="${frameAddress(`/catalogue/state/${tag}/${index + 1}`, options)}"
    ${frameWidth(options) && html`width="${frameWidth(options)}"`}></iframe></div>
  ${sourceView(stateSource(tag, each), `Quelltext: ${each.name}`)}
</article>`;

/**
 * A widget against a server that fails in every way the demo server knows.
 * @returns a reply, or undefined if no states are kept for that widget
 */
export function statesPage(tag, {query}) {
  if (!Object.hasOwn(states, tag)) return undefined;
  const options = chosen(query);
  const path = `/catalogue/states/${tag}`;
  return page({
    title: `Zustände von ${tag} – Stadtbausteine`,
    path,
    body: html`
<div class="frame intro">
  <h1>Wenn etwas schiefgeht</h1>
  <p class="lead">Server fallen aus, Dateien sind halb hochgeladen, Leitungen sind langsam. Hier steht
    <a href="/catalogue/${tag}"><code>&lt;${tag}&gt;</code></a> vor einem Server, der alles falsch macht, was man falsch
    machen kann. Laden, Scheitern, Leere und Fülle sehen nie gleich aus.</p>
  <ul class="contents">${Object.keys(states).map((each) => html`<li><a href="/catalogue/states/${each}"
    ${each === tag && html`aria-current="page"`}><code>&lt;${each}&gt;</code></a></li>`)}</ul>
</div>
<div class="choices-bar"><div class="frame">${choiceBar(path, options)}</div></div>
<div class="frame states">${states[tag].map((each, index) => state(tag, each, index, options))}</div>`,
  });
}
