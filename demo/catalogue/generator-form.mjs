import {html} from '../http/html.mjs';
import {attributeInput, option} from './controls.mjs';
import {everydayOf, wordsFor} from './attribute-words.mjs';
import {fixedChoices, queryOf} from './snippet-choices.mjs';
import {byKind} from './kinds.mjs';
import {sampleProfile} from './addresses.mjs';

const address = '/catalogue/einbauen';

/** The address of the generator with these choices. */
export const generatorAddress = (choices, library) => `${address}?${queryOf(choices, library)}`;

const field = (id, label, control, {hint, className = ''} = {}) => html`<div class="field ${className}">
  <label for="${id}">${label}</label>
  ${control}
  ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
</div>`;

const line = (name, value, {id = name, placeholder = ''} = {}) => html`<input id="${id}" name="${name}" type="text"
  value="${value}" placeholder="${placeholder}" autocomplete="off" spellcheck="false">`;

/** A choice of `[value, label]`, or of `[value, label, group]` where there are many. */
function choice(name, values, value) {
  const options = (group) => values.filter((each) => each[2] === group)
    .map(([each, label]) => option(each, label, value));
  const groups = [...new Set(values.map(([, , group]) => group))];
  return html`<select id="${name}" name="${name}">
    ${groups.map((group) => (group ? html`<optgroup label="${group}">${options(group)}</optgroup>` : options(group)))}
  </select>`;
}

const radios = (name, values, value) => values.map(([each, label, hint]) => html`<div class="radio">
  <input type="radio" id="${name}-${each}" name="${name}" value="${each}" ${each === value && html`checked`}
    ${hint && html`aria-describedby="${name}-${each}-hint"`}>
  <label for="${name}-${each}">${label}</label>
  ${hint && html`<p class="hint" id="${name}-${each}-hint">${hint}</p>`}
</div>`);

/** A field's id is its name without the dot, which a selector would take for a class. */
export const idOf = (name) => name.replace('.', '--');

function attributeField(tag, demo, attribute, value) {
  const name = `${tag}.${attribute.name}`;
  const words = wordsFor(attribute.name, demo);
  const label = words ? html`${words} <code>${attribute.name}</code>` : html`<code>${attribute.name}</code>`;
  return field(idOf(name), label, attributeInput({...attribute, name}, idOf(name), value === true ? 'true' : value),
    {hint: attribute.name === 'src' && 'Mehrere mit Leerzeichen dazwischen'});
}

/** The widget's own fields: its data first, what one rarely sets behind a fold. */
function widgetFields(element, demo, {widget, attributes, fallback, fallbackText}, typed) {
  const {attributes: all = []} = element;
  const show = (each) => attributeField(widget, demo, each,
    typed(`${widget}.${each.name}`, attributes[each.name]));
  const everyday = everydayOf(demo);
  const first = everyday.map((name) => all.find((each) => each.name === name)).filter(Boolean);
  const others = all.filter(({name}) => !everyday.includes(name));
  const [target, words] = [`${widget}.fallback`, `${widget}.fallback-text`];
  return html`${first.map(show)}
    ${field(idOf(target), 'Ersatz-Link', line(target, typed(target, fallback), {id: idOf(target)}),
      {hint: 'Steht da, bis der Baustein geladen ist, bei einer Störung und ohne JavaScript'})}
    ${field(idOf(words), 'Text des Links', line(words, fallbackText, {id: idOf(words)}))}
    <details ${others.some(({name}) => Object.hasOwn(attributes, name)) && html`open`}>
      <summary>Weitere Angaben</summary>
      <div class="fields">${others.map(show)}</div>
    </details>`;
}

function samples(choices, library) {
  const {samples: own = []} = library.demos[choices.widget].playground;
  const all = own.map(({name, attributes}) => [name.de, {attributes, profile: ''}]);
  if (library.hasProfile) all.push(['Aus dem Stadtprofil', {attributes: {}, profile: sampleProfile}]);
  const links = all.map(([name, sample]) =>
    html`<li><a href="${generatorAddress({...choices, ...sample}, library)}">${name}</a></li>`);
  return links.length > 0 && html`<div class="samples"><p id="samples">Mit Daten der Musterstadt:</p>
    <ul aria-labelledby="samples">${links}</ul></div>`;
}

/** Every widget to choose from, `[tag, name, kind]`. */
const widgetChoices = ({elements, demos}) => byKind(elements, demos).flatMap(({title, elements: group}) =>
  group.map(({tagName}) => [tagName, demos[tagName].name.de, title]));

const widgetSet = (choices, library, typed) => {
  const {widget} = choices;
  const element = library.elements.find(({tagName}) => tagName === widget);
  return html`<fieldset>
    <legend>Baustein und Daten</legend>
    ${field('widget', 'Baustein', choice('widget', widgetChoices(library), widget))}
    <div class="fields" data-part="fields" data-key="${widget}">
      ${samples(choices, library)}
      ${widgetFields(element, library.demos[widget], choices, typed)}
    </div>
  </fieldset>`;
};

const siteSet = (choices, {hasProfile}, {fixed, pick, typed}) => html`<fieldset>
    <legend>Ihre Website</legend>
    ${pick('cms', 'Redaktionssystem')}
    <div class="field" role="radiogroup" aria-labelledby="way-label">
      <p class="label" id="way-label">Weg in die Seite</p>
      ${radios('way', fixed.way, choices.way)}
    </div>
    ${pick('theme', 'Farben und Formen')}
    ${pick('lang', 'Sprache der Seite')}
    ${hasProfile && field('profile', html`Stadtprofil <code>data-profile</code>`, line('profile', typed('profile', choices.profile)),
      {hint: 'Eine Datei, die allen Bausteinen sagt, wo die Daten Ihrer Stadt liegen'})}
  </fieldset>`;

const fileSet = (choices, {fixed, pick, typed}) => html`<fieldset>
    <legend>Dateien und Sicherheit</legend>
    <div class="field" role="radiogroup" aria-labelledby="host-label">
      <p class="label" id="host-label">Wo die Dateien liegen</p>
      ${radios('host', fixed.host, choices.host)}
    </div>
    ${field('folder', 'Ordner', line('folder', typed('folder', choices.folder)), {className: 'if-own'})}
    ${field('address', 'Adresse', line('address', typed('address', choices.address),
      {placeholder: 'https://bausteine.example/stadtbausteine/'}), {className: 'if-other'})}
    ${pick('version', 'Version', {hint: 'Jede Version in einem Ordner für sich darf der Browser für immer behalten'})}
    ${pick('integrity', 'Prüfsummen', {hint: 'Der Browser lehnt Dateien ab, die jemand verändert hat'})}
    ${pick('trusted', 'Trusted Types verlangen')}
  </fieldset>`;

/** The form: a plain GET form, which the page's script sends by itself after each change. Keeps what was wrong. */
export function generatorForm(choices, library, faults) {
  const fixed = fixedChoices(library);
  const typed = (name, value) => faults.find(({field: each}) => each === name)?.value ?? value;
  const pick = (name, label, options) => field(name, label, choice(name, fixed[name], choices[name]), options);
  return html`<form method="get" action="${address}" data-generator aria-label="Was Sie einbauen wollen">
  ${widgetSet(choices, library, typed)}
  ${siteSet(choices, library, {fixed, pick, typed})}
  ${fileSet(choices, {fixed, pick, typed})}
  <p class="without-script"><button>Quelltext erzeugen</button></p>
</form>`;
}
