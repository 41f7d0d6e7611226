import {frameAddress, frameWidth} from './options.mjs';
import {html} from '../http/html.mjs';
import {sourceView} from './source-view.mjs';

/** Parts, states and properties, each with the words of the manifest. */
const groupsOf = ({cssParts = [], cssStates = [], cssProperties = []}) => [
  ['Teile', cssParts.map(({name, description}) => [`::part(${name})`, description])],
  ['Zustände', cssStates.map(({name, description}) => [`:state(${name})`, description])],
  ['Eigenschaften', cssProperties.map(({name, description}) => [name, description])],
];

/** One declaration a line. */
const written = (css) => css.replace(/\{ | \}|; (?!\})/g, (mark) => ({'{ ': '{\n  ', ' }': '\n}'})[mark] ?? ';\n  ');

const card = (tag, {of, css, press}, number, meaning, options) => html`<article class="example" id="styling-${number}">
  <h4><code>${of}</code></h4>
  <p lang="en">${meaning}</p>
  ${press && html`<p>Zu sehen, sobald Sie „${press}“ drücken.</p>`}
  <div class="example-body">
    <div class="stage"><iframe title="${`Gestaltet: ${of}`}" loading="lazy" data-fit data-chosen
      src="${frameAddress(`/catalogue/styling/${tag}/${number}`, options)}"
      ${frameWidth(options) && html`width="${frameWidth(options)}"`}></iframe></div>
    ${sourceView(written(css), `Regel: ${of}`)}
  </div>
</article>`;

/**
 * Everything a page may style of a widget, each with a rule and the widget under it.
 * @param {object} element of the manifest
 * @param {readonly {of: string, css: string, press?: string}[]} stylings
 */
export function stylingSection(element, stylings, options) {
  const numberOf = (name) => stylings.findIndex(({of}) => of === name) + 1;
  const cards = (entries) => entries.filter(([name]) => numberOf(name)).map(([name, meaning]) =>
    card(element.tagName, stylings[numberOf(name) - 1], numberOf(name), meaning, options));
  return html`<section class="frame band styled" aria-labelledby="gestalten">
  <h2 id="gestalten">Gestalten</h2>
  <p>Farben, Schrift und Abstände kommen aus dem <a href="/catalogue/gestalten">Thema</a>. Was darüber hinausgeht, steht
    hier: jedes Teil, jeder Zustand und jede Eigenschaft mit einer Regel, und daneben der Baustein, für den sie gilt.</p>
  ${groupsOf(element).map(([title, entries]) => html`<h3>${title}</h3>
  <div class="examples">${cards(entries)}</div>`)}
</section>`;
}
