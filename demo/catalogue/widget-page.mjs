import {html} from '../http/html.mjs';
import {attributeFields, choiceBar} from './controls.mjs';
import {chosen, frameAddress, frameWidth} from './options.mjs';
import {page} from './layout.mjs';
import {playgroundAddress, playgroundSource} from './playground.mjs';
import {generatorFor} from './addresses.mjs';
import {referenceTables} from './reference.mjs';
import {sourceView} from './source-view.mjs';
import {statesOf} from './states.mjs';
import {stylingSection} from './styling-section.mjs';

const frame = ({title, address, width, eager}) => html`<div class="stage"><iframe title="${title}" src="${address}"
  ${!eager && html`loading="lazy"`} ${width && html`width="${width}"`} data-fit data-chosen></iframe></div>`;

const example = (tag, {name, html: source}, index, options) => {
  const path = `/catalogue/example/${tag}/${index + 1}`;
  return html`<article class="example" aria-labelledby="example-${index + 1}">
    <h3 id="example-${index + 1}">${name}</h3>
    <div class="example-body">
      ${frame({title: `Beispiel: ${name}`, address: frameAddress(path, options), width: frameWidth(options)})}
      ${sourceView(source, `Quelltext: ${name}`)}
    </div>
  </article>`;
};

const playground = (element, demo, options) => {
  const {tagName, attributes = []} = element;
  const {attributes: values} = demo.playground;
  const address = playgroundAddress(tagName, values, options);
  return html`<section class="frame band" aria-labelledby="ausprobieren">
    <h2 id="ausprobieren">Ausprobieren</h2>
    <div class="playground">
      <form method="get" action="/catalogue/playground/${tagName}" target="playground" data-playground="${tagName}"
        aria-label="Attribute">
        ${attributeFields(attributes, values)}
        <p class="without-script"><button>Anzeigen</button></p>
      </form>
      <div>
        <div class="stage"><iframe name="playground" title="Vorschau" src="${address}" loading="lazy" data-fit
          data-chosen></iframe></div>
        <div data-result>${sourceView(playgroundSource(element, demo, values), 'Ergebnis zum Einbauen')}</div>
      </div>
    </div>
  </section>`;
};

const intro = ({tagName}, demo, stylings, library) => html`<div class="frame intro">
  <h1><code>&lt;${tagName}&gt;</code></h1>
  <p class="lead">${demo.summary.de}</p>
  <ul class="contents">
    <li><a href="#beispiele">Beispiele</a></li>
    <li><a href="#ausprobieren">Ausprobieren</a></li>
    ${stylings.length > 0 && html`<li><a href="#gestalten">Gestalten</a></li>`}
    <li><a href="#nachschlagen">Nachschlagen</a></li>
    <li><a href="${generatorFor(tagName, library)}">Einbauen</a></li>
    ${statesOf(demo).length > 0 && html`<li><a href="/catalogue/states/${tagName}">Zustände</a></li>`}
  </ul>
</div>`;

/**
 * The page of one widget: every example, the playground, and what the manifest says.
 * @returns a reply, or undefined if there is no such widget
 */
export function widgetPage(tag, library, query) {
  const element = library.allElements.find(({tagName}) => tagName === tag);
  if (!element) return undefined;
  const demo = library.demos[tag];
  const stylings = library.stylings[tag];
  const options = chosen(query);
  const path = `/catalogue/${tag}`;
  return page({
    title: `${tag} – Stadtbausteine`,
    path,
    body: html`
${intro(element, demo, stylings, library)}
<section aria-labelledby="beispiele">
  <div class="frame"><h2 id="beispiele">Beispiele</h2></div>
  <div class="choices-bar"><div class="frame">${choiceBar(path, options)}</div></div>
  <div class="frame examples">${library.examples[tag].map((each, index) => example(tag, each, index, options))}</div>
</section>
${playground(element, demo, options)}
${stylings.length > 0 && stylingSection(element, stylings, options)}
<section class="frame band" aria-labelledby="nachschlagen">
  <h2 id="nachschlagen">Nachschlagen</h2>
  ${referenceTables(element)}
</section>`,
  });
}
