import {html, say} from '../http/html.mjs';
import {attributeFields, choiceBar} from './controls.mjs';
import {firstChoices, frameAddress} from './options.mjs';
import {contentsList} from './contents-list.mjs';
import {page} from './layout.mjs';
import {playgroundAddress, playgroundSource} from './playground.mjs';
import {generatorFor} from './addresses.mjs';
import {referenceHeadings, referenceTables} from './reference.mjs';
import {sourceView} from './source-view.mjs';
import {statesOf} from './states.mjs';
import {stylingHeadings, stylingSection} from './styling-section.mjs';

const frame = ({title, address}) => html`<div class="stage"><iframe title="${title}" src="${address}" loading="lazy" data-fit
  data-chosen></iframe></div>`;

const example = (tag, {name, nameEn, html: source}, index, options) => {
  const path = `/catalogue/example/${tag}/${index + 1}`;
  return html`<article class="example" aria-labelledby="example-${index + 1}">
    <h3 id="example-${index + 1}">${say(name, nameEn)}</h3>
    <div class="example-body">
      ${frame({title: say(`Beispiel: ${name}`, `Example: ${nameEn}`), address: frameAddress(path, options)})}
      ${sourceView(source, say(`Quelltext: ${name}`, `Source: ${nameEn}`))}
    </div>
  </article>`;
};

const playground = (element, demo, options) => {
  const {tagName, attributes = []} = element;
  const {attributes: values} = demo.playground;
  return html`<section class="band" aria-labelledby="ausprobieren">
    <h2 id="ausprobieren">${say('Ausprobieren', 'Try it')}</h2>
    <div class="playground">
      <form data-playground="${tagName}" aria-label="${say('Attribute', 'Attributes')}">
        ${attributeFields(attributes, values)}
      </form>
      <div>
        <div class="stage"><iframe name="playground" title="${say('Vorschau', 'Preview')}"
          src="${playgroundAddress(tagName, options)}" loading="lazy" data-fit data-chosen></iframe></div>
        <div data-result>${sourceView(playgroundSource(element, demo, values), say('Ergebnis zum Einbauen', 'The result to embed'))}</div>
      </div>
    </div>
  </section>`;
};

/** What the page holds, as `[id, words, below?]`. */
const headingsOf = (element, examples, stylings) => [
  ['beispiele', say('Beispiele', 'Examples'), examples.map(({name, nameEn}, index) => [`example-${index + 1}`, say(name, nameEn)])],
  ['ausprobieren', say('Ausprobieren', 'Try it')],
  ...stylings.length > 0 ? [['gestalten', say('Gestalten', 'Style'), stylingHeadings(element)]] : [],
  ['nachschlagen', say('Nachschlagen', 'Reference'), referenceHeadings(element)],
];

/** Where the widget is shown before a server that fails, if there is one. */
const statesLink = (tag, demo, {hasServer}) => statesOf(demo).length > 0 && (hasServer
  ? html`<li><a href="/catalogue/states/${tag}">${say('Zustände', 'States')}</a></li>`
  : html`<li>${say(html`Wie er sich bei Störungen verhält, zeigt der Katalog mit eigenem Server (<code>npm start</code>)`,
    html`How it behaves when a server fails is shown by the catalogue with its own server (<code>npm start</code>)`)}</li>`);

const intro = ({tagName}, demo, library, place) => html`<div class="frame intro">
  <h1>${demo.name} <code>&lt;${tagName}&gt;</code></h1>
  <p class="lead">${demo.summary}</p>
  <ul class="contents">
    <li><a href="${generatorFor(tagName, library)}">${say('Einbauen', 'Embed')}</a></li>
    ${statesLink(tagName, demo, place)}
  </ul>
</div>`;

const examplesSection = (tag, examples, options) => html`<section aria-labelledby="beispiele">
  <h2 id="beispiele">${say('Beispiele', 'Examples')}</h2>
  <div class="choices-bar">${choiceBar(options)}</div>
  <div class="examples">${examples.map((each, index) => example(tag, each, index, options))}</div>
</section>`;

/**
 * The page of one widget: every example, the playground, and what the manifest says.
 * @returns a reply, or undefined if there is no such widget
 */
export function widgetPage(tag, library, {lang, place}) {
  const element = library.allElements.find(({tagName}) => tagName === tag);
  if (!element) return undefined;
  const [demo, examples, stylings] = [library.demos[tag], library.examples[tag], library.stylings[tag]];
  const options = {...firstChoices, lang};
  return page({
    title: `${tag} – Stadtbausteine`,
    path: `/catalogue/${tag}`,
    body: html`
${intro(element, demo, library, place)}
<div class="frame guide">
${contentsList(headingsOf(element, examples, stylings))}
<div class="guide-main">
${examplesSection(tag, examples, options)}
${playground(element, demo, options)}
${stylings.length > 0 && stylingSection(element, demo, stylings, options)}
<section class="band" aria-labelledby="nachschlagen">
  <h2 id="nachschlagen">${say('Nachschlagen', 'Reference')}</h2>
  ${referenceTables(element, demo, lang)}
</section>
</div>
</div>`,
  });
}
