import {html, say} from '../http/html.mjs';
import {choices} from './options.mjs';

/** One of a choice. */
export const option = (value, label, selected) =>
  html`<option value="${value}" ${value === selected && html`selected`}>${label}</option>`;

/** The bar with language, colours, width and direction, of no use where no script runs. */
export function choiceBar(chosen) {
  return html`<form class="choices" data-choices aria-label="${say('Ansicht der Beispiele', 'View of the examples')}">
    ${Object.entries(choices).map(([name, {label, values}]) => html`<p>
      <label for="choice-${name}">${label}</label>
      <select id="choice-${name}" name="${name}">
        ${orderOf(name, values).map(([value, text]) => option(value, text, chosen[name]))}
      </select>
    </p>`)}
  </form>`;
}

/** Number-like keys come first in an object, whatever the order they were written in. */
function orderOf(name, values) {
  const entries = Object.entries(values);
  return name === 'width' ? entries.sort(([a], [b]) => (a === 'full') - (b === 'full')) : entries;
}

/** The literal values a type allows, if it is a choice of a few. */
function literalsOf(type = '') {
  const parts = type.split('|').map((part) => part.trim()).filter((part) => !/^(undefined|null)$/.test(part));
  const literals = parts.filter((part) => /^(['"]).*\1$/.test(part)).map((part) => part.slice(1, -1));
  return literals.length > 0 && literals.length === parts.length ? literals : [];
}

const bareType = (type = '') => type.replace(/\s*\|\s*(undefined|null)\b/g, '').trim();

/** The field that fits an attribute's type: a choice, a box or a line. */
export function attributeInput({name, type, default: standard}, id, value) {
  const text = type?.text;
  const literals = literalsOf(text);
  if (literals.length > 0) {
    return html`<select id="${id}" name="${name}">
      <option value="">–</option>
      ${literals.map((literal) => option(literal, literal, value))}
    </select>`;
  }
  if (bareType(text) === 'boolean') {
    return html`<input id="${id}" name="${name}" type="checkbox" value="true" ${value && html`checked`}>`;
  }
  const kind = bareType(text) === 'number' ? 'number' : 'text';
  const hint = (standard ?? '').replace(/^'(.*)'$/, '$1');
  return html`<input id="${id}" name="${name}" type="${kind}" value="${value ?? ''}" placeholder="${hint}"
    autocomplete="off" spellcheck="false">`;
}

/** A field per attribute, as the manifest describes them. */
export function attributeFields(attributes, values) {
  return attributes.map((attribute) => {
    const id = `attribute-${attribute.name}`;
    return html`<div class="field">
      <label for="${id}">${attribute.name}</label>
      ${attributeInput(attribute, id, values[attribute.name])}
    </div>`;
  });
}
