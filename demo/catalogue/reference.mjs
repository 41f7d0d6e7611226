import {html, say, trusted, escape} from '../http/html.mjs';
import {meaningOf} from './reference-words.mjs';

/** JSDoc as people write it: backticks become code, nothing else does. */
const prose = (text = '') => trusted(escape(text.replace(/\s*\n\s*/g, ' ')).replace(/`([^`]+)`/g, '<code>$1</code>'));

const code = (text) => (text === undefined || text === '' ? '' : html`<code>${text}</code>`);

function table({id, title, heads, rows}) {
  return html`<section class="reference">
    <h3 id="${id}">${title}</h3>
    <div class="table-scroll" tabindex="0" role="region" aria-labelledby="${id}"><table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...cells]) => html`<tr>
        <th scope="row">${first}</th>
        ${cells.map((cell, index) => html`<td data-head="${heads[index + 1]}">${cell}</td>`)}
      </tr>`)}</tbody>
    </table></div>
  </section>`;
}

/** Properties a page may use: public, and not merely the other side of an attribute. */
function propertiesOf({members = [], attributes = []}) {
  const reflected = new Set(attributes.map(({fieldName}) => fieldName));
  return members.filter(({kind, privacy, static: isStatic, name, description}) => !isStatic && description
    && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#')
    && !(kind === 'field' && reflected.has(name)));
}

const signature = ({kind, name, parameters = []}) =>
  (kind === 'method' ? `${name}(${parameters.map((parameter) => parameter.name).join(', ')})` : name);

const meaningHead = say('Bedeutung', 'Meaning');
const typeHead = say('Typ', 'Type');
const defaultHead = say('Vorgabe', 'Default');

const name = (entry) => code(entry.name);
const type = (entry) => code(entry.type?.text ?? entry.return?.type?.text);
/** An empty text is no default worth a word. */
const standard = (entry) => code(entry.default === "''" ? '' : entry.default);
const slotName = (slot) => (slot.name ? code(slot.name) : say('ohne Namen', 'default'));

/** The tables: what each is about, its heads, and its cells before the last, which says what is meant. */
const kinds = [
  {id: 'attribute', kind: 'attributes', title: say('Attribute', 'Attributes'), of: ({attributes = []}) => attributes,
    heads: [say('Attribut', 'Attribute'), typeHead, defaultHead], cells: [name, type, standard]},
  {id: 'eigenschaften', kind: 'members', title: say('Eigenschaften und Methoden', 'Properties and methods'), of: propertiesOf,
    heads: ['Name', typeHead], cells: [(member) => code(signature(member)), type]},
  {id: 'ereignisse', kind: 'events', title: say('Ereignisse', 'Events'), of: ({events = []}) => events,
    heads: [say('Ereignis', 'Event'), typeHead], cells: [name, type]},
  {id: 'slots', kind: 'slots', title: 'Slots', of: ({slots = []}) => slots, heads: ['Slot'], cells: [slotName]},
  {id: 'parts', kind: 'cssParts', title: 'Parts', of: ({cssParts = []}) => cssParts, heads: ['Part'], cells: [name]},
  {id: 'custom-properties', kind: 'cssProperties', title: say('CSS-Eigenschaften', 'Custom properties'),
    of: ({cssProperties = []}) => cssProperties, heads: [say('Eigenschaft', 'Property'), defaultHead], cells: [name, standard]},
  {id: 'css-zustaende', kind: 'cssStates', title: say('Zustände für CSS', 'States for CSS'), of: ({cssStates = []}) => cssStates,
    heads: [say('Zustand', 'State')], cells: [(state) => code(`:state(${state.name})`)]},
];

/** A column in which nothing would stand is left out. */
function withoutEmpty({heads, rows}) {
  const used = heads.map((_, index) => rows.some((row) => row[index] !== ''));
  const kept = (row) => row.filter((_, index) => used[index]);
  return {heads: kept(heads), rows: rows.map(kept)};
}

/** Kinds of which the element has something, with it. */
export const present = (element) => kinds.map((each) => ({...each, entries: each.of(element)}))
  .filter(({entries}) => entries.length > 0);

/** Headings of the reference, for a list of contents. */
export const referenceHeadings = (element) => present(element).map(({id, title}) => [id, title]);

/** The reference of an element as tables: German in our words, English in those of the JSDoc. */
export function referenceTables(element, demo, lang) {
  const meaning = (kind, {name: own, description}) => prose((lang === 'de' && meaningOf(demo, kind, own)) || description);
  return present(element).map(({id, kind, title, heads, cells, entries}) => {
    const rows = entries.map((entry) => [...cells.map((cell) => cell(entry)), meaning(kind, entry)]);
    return table({id, title, ...withoutEmpty({heads: [...heads, meaningHead], rows})});
  });
}
