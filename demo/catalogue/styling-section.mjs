import {frameAddress} from './options.mjs';
import {html, say} from '../http/html.mjs';
import {meaningOf} from './reference-words.mjs';
import {sourceView} from './source-view.mjs';

/** Parts, states and properties: the words for them and how a style sheet names one. */
const groups = [
  {id: 'gestalten-teile', kind: 'cssParts', title: say('Teile', 'Parts'), named: (name) => `::part(${name})`},
  {id: 'gestalten-zustaende', kind: 'cssStates', title: say('Zustände', 'States'), named: (name) => `:state(${name})`},
  {id: 'gestalten-eigenschaften', kind: 'cssProperties', title: say('Eigenschaften', 'Properties'), named: (name) => name},
];

const groupsOf = (element) => groups.filter(({kind}) => element[kind]?.length > 0);

/** What the section holds, for a list of contents. */
export const stylingHeadings = (element) => groupsOf(element).map(({id, title}) => [id, title]);

/** One declaration a line. */
const written = (css) => css.replace(/\{ | \}|; (?!\})/g, (mark) => ({'{ ': '{\n  ', ' }': '\n}'})[mark] ?? ';\n  ');

const card = (tag, {of, css, press}, number, meaning, options) => html`<article class="example" id="styling-${number}">
  <h4><code>${of}</code></h4>
  <p>${meaning}</p>
  ${press && html`<p>${say(`Zu sehen, sobald Sie „${press}“ drücken.`, html`Seen as soon as you press “<span
    lang="de">${press}</span>”.`)}</p>`}
  <div class="example-body">
    <div class="stage"><iframe title="${say(`Gestaltet: ${of}`, `Styled: ${of}`)}" loading="lazy" data-fit data-chosen
      src="${frameAddress(`/catalogue/styling/${tag}/${number}`, options)}"></iframe></div>
    ${sourceView(written(css), say(`Regel: ${of}`, `Rule: ${of}`))}
  </div>
</article>`;

/**
 * The parts, states and properties that a page may style, each with a rule and the widget under it.
 * @param {object} element of the manifest
 * @param {readonly {of: string, css: string, press?: string}[]} stylings
 */
export function stylingSection(element, demo, stylings, options) {
  const {tagName} = element;
  const numberOf = (name) => stylings.findIndex(({of}) => of === name) + 1;
  const shown = ({kind, named}) => element[kind].filter(({name}) => numberOf(named(name)));
  const cards = ({kind, named}) => shown({kind, named}).map(({name, description}) => {
    const number = numberOf(named(name));
    const meaning = say(meaningOf(demo, kind, name) ?? description, description);
    return card(tagName, stylings[number - 1], number, meaning, options);
  });
  return html`<section class="band styled" aria-labelledby="gestalten">
  <h2 id="gestalten">${say('Gestalten', 'Style')}</h2>
  <p>${say(html`Farben, Schrift und Abstände kommen aus dem <a href="/catalogue/gestalten">Thema</a>. Was darüber hinausgeht, steht
    hier: jedes Teil, jeder Zustand und jede Eigenschaft mit einer Regel, und daneben der Baustein, für den sie gilt.`,
  html`Colours, typeface and spacing come from the <a href="/catalogue/gestalten">theme</a>. What goes beyond it stands here:
    each part, state and property with a rule, and beside it the building block it applies to.`)}</p>
  ${groupsOf(element).map((group) => html`<h3 id="${group.id}">${group.title}</h3>
  <div class="examples">${cards(group)}</div>`)}
</section>`;
}
