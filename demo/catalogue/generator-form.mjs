import {html, say} from '../http/html.mjs';
import {attributeInput, option} from './controls.mjs';
import {everydayOf, wordsFor} from './attribute-words.mjs';
import {fixedChoices, queryOf} from './snippet-choices.mjs';
import {byKind} from './kinds.mjs';

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
    {hint: attribute.name === 'src' && say('Mehrere mit Leerzeichen dazwischen', 'Several with spaces between')});
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
    ${field(idOf(target), say('Ersatz-Link', 'Fallback link'), line(target, typed(target, fallback), {id: idOf(target)}),
      {hint: say('Steht da, bis der Baustein geladen ist, bei einer Störung und ohne JavaScript',
        'Stands there until the building block is loaded, when something fails, and without JavaScript')})}
    ${field(idOf(words), say('Text des Links', 'Text of the link'), line(words, fallbackText, {id: idOf(words)}))}
    <details ${others.some(({name}) => Object.hasOwn(attributes, name)) && html`open`}>
      <summary>${say('Weitere Angaben', 'More settings')}</summary>
      <div class="fields">${others.map(show)}</div>
    </details>`;
}

function samples(choices, library) {
  const {samples: own = []} = library.demos[choices.widget].playground;
  const all = own.map(({name, attributes}) => [name, {attributes, profile: ''}]);
  if (library.hasProfile) all.push([say('Aus dem Stadtprofil', 'From the city profile'), {attributes: {}, profile: library.profile}]);
  const links = all.map(([name, sample]) =>
    html`<li><a href="${generatorAddress({...choices, ...sample}, library)}">${name}</a></li>`);
  return links.length > 0 && html`<div class="samples"><p id="samples">${say('Mit Daten der Musterstadt:', 'With data of the sample city:')}</p>
    <ul aria-labelledby="samples">${links}</ul></div>`;
}

/** Every widget to choose from, `[tag, name, kind]`. */
const widgetChoices = ({elements, demos}) => byKind(elements, demos).flatMap(({title, elements: group}) =>
  group.map(({tagName}) => [tagName, demos[tagName].name, title]));

const widgetSet = (choices, library, typed) => {
  const {widget} = choices;
  const element = library.elements.find(({tagName}) => tagName === widget);
  return html`<fieldset>
    <legend>${say('Baustein und Daten', 'Building block and data')}</legend>
    ${field('widget', say('Baustein', 'Building block'), choice('widget', widgetChoices(library), widget))}
    <div class="fields" data-part="fields" data-key="${widget}">
      ${samples(choices, library)}
      ${widgetFields(element, library.demos[widget], choices, typed)}
    </div>
  </fieldset>`;
};

const siteSet = (choices, {hasProfile}, {fixed, pick, typed}) => html`<fieldset>
    <legend>${say('Ihre Website', 'Your website')}</legend>
    ${pick('cms', say('Redaktionssystem', 'Content management system'))}
    <div class="field" role="radiogroup" aria-labelledby="way-label">
      <p class="label" id="way-label">${say('Weg in die Seite', 'Way into the page')}</p>
      ${radios('way', fixed.way, choices.way)}
    </div>
    ${pick('theme', say('Farben und Formen', 'Colours and shapes'))}
    ${pick('lang', say('Sprache der Seite', 'Language of the page'))}
    ${hasProfile && field('profile', html`${say('Stadtprofil', 'City profile')} <code>data-profile</code>`, line('profile', typed('profile', choices.profile)),
      {hint: say('Eine Datei, die allen Bausteinen sagt, wo die Daten Ihrer Stadt liegen',
        'One file that tells all building blocks where the data of your city are')})}
  </fieldset>`;

const fileSet = (choices, {fixed, pick, typed}) => html`<fieldset>
    <legend>${say('Dateien und Sicherheit', 'Files and security')}</legend>
    <div class="field" role="radiogroup" aria-labelledby="host-label">
      <p class="label" id="host-label">${say('Wo die Dateien liegen', 'Where the files are')}</p>
      ${radios('host', fixed.host, choices.host)}
    </div>
    ${field('folder', say('Ordner', 'Folder'), line('folder', typed('folder', choices.folder)), {className: 'if-own'})}
    ${field('address', say('Adresse', 'Address'), line('address', typed('address', choices.address),
      {placeholder: 'https://bausteine.example/stadtbausteine/'}), {className: 'if-other'})}
    ${pick('version', 'Version', {hint: say('Jede Version in einem Ordner für sich darf der Browser für immer behalten',
      'The browser may keep each version for ever that has a folder of its own')})}
    ${pick('integrity', say('Prüfsummen', 'Check sums'), {hint: say('Der Browser lehnt Dateien ab, die jemand verändert hat',
      'The browser refuses files that somebody has changed')})}
    ${pick('trusted', say('Trusted Types verlangen', 'Require Trusted Types'))}
  </fieldset>`;

/** The form, whose result the page's script renews after each change. Keeps what was wrong. */
export function generatorForm(choices, library, faults) {
  const fixed = fixedChoices(library);
  const typed = (name, value) => faults.find(({field: each}) => each === name)?.value ?? value;
  const pick = (name, label, options) => field(name, label, choice(name, fixed[name], choices[name]), options);
  return html`<form data-generator aria-label="${say('Was Sie einbauen wollen', 'What you want to embed')}">
  ${widgetSet(choices, library, typed)}
  ${siteSet(choices, library, {fixed, pick, typed})}
  ${fileSet(choices, {fixed, pick, typed})}
</form>`;
}
