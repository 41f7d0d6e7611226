import {html, say} from '../http/html.mjs';
import {byKind} from './kinds.mjs';
import {choiceBar} from './controls.mjs';
import {firstChoices, frameAddress} from './options.mjs';
import {page} from './layout.mjs';
import {sourceView} from './source-view.mjs';
import {stateSource, statesOf} from './states.mjs';

const state = (tag, demo, each, index, options) => html`<article class="state" aria-labelledby="state-${index + 1}">
  <h2 id="state-${index + 1}">${each.name}</h2>
  <p>${each.says}</p>
  <div class="stage"><iframe title="${say(`Zustand: ${each.name.de}`, `State: ${each.name.en}`)}" loading="lazy" data-fit data-chosen
    src="${frameAddress(`/catalogue/state/${tag}/${index + 1}`, options)}"></iframe></div>
  ${sourceView(stateSource(tag, demo, each), say(`Quelltext: ${each.name.de}`, `Source: ${each.name.en}`))}
</article>`;

const title = say('Wenn etwas schiefgeht', 'When something goes wrong');

const lead = say('Server fallen aus, Dateien sind halb hochgeladen, Leitungen sind langsam.',
  'Servers fail, files are half uploaded, lines are slow.');

/**
 * Every widget that can be seen against a failing server.
 * @returns a reply
 */
export function statesIndex({allElements, demos}) {
  const shown = allElements.filter(({tagName}) => statesOf(demos[tagName]).length > 0);
  return page({
    title: say('Zustände – Stadtbausteine', 'States – Stadtbausteine'),
    path: '/catalogue/states/',
    body: html`
<div class="frame prose">
  <h1>${title}</h1>
  <p class="lead">${lead} ${say('Hier steht jeder Baustein vor einem Server, der alles falsch macht, was man falsch machen kann.',
    'Here each building block stands before a server that does everything wrong there is to do wrong.')}</p>
  ${byKind(shown, demos).map(({title: kind, elements}) => html`<h2>${kind}</h2>
  <ul>${elements.map(({tagName}) => html`<li><a href="/catalogue/states/${tagName}">${demos[tagName].name}</a></li>`)}</ul>`)}
</div>`,
  });
}

/**
 * A widget against a server that fails in every way the demo server knows.
 * @returns a reply, or undefined if no states are kept for that widget
 */
export function statesPage(tag, {demos}, {lang}) {
  const demo = Object.hasOwn(demos, tag) ? demos[tag] : undefined;
  const states = statesOf(demo);
  if (states.length === 0) return undefined;
  const options = {...firstChoices, lang};
  const path = `/catalogue/states/${tag}`;
  return page({
    title: say(`Zustände von ${tag} – Stadtbausteine`, `States of ${tag} – Stadtbausteine`),
    path,
    body: html`
<div class="frame intro">
  <h1>${title}</h1>
  <p class="lead">${lead} ${say(html`Hier steht
    <a href="/catalogue/${tag}"><code>&lt;${tag}&gt;</code></a> vor einem Server, der alles falsch macht, was man falsch
    machen kann. Laden, Scheitern, Leere und Fülle sehen nie gleich aus.`, html`Here
    <a href="/catalogue/${tag}"><code>&lt;${tag}&gt;</code></a> stands before a server that does everything wrong there is to
    do wrong. Loading, failing, empty and full never look alike.`)}</p>
  <ul class="contents"><li><a href="/catalogue/states/">${say('Andere Bausteine', 'Other building blocks')}</a></li></ul>
</div>
<div class="choices-bar"><div class="frame">${choiceBar(options)}</div></div>
<div class="frame states">${states.map((each, index) => state(tag, demo, each, index, options))}</div>`,
  });
}
