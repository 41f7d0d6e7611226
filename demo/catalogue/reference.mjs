import {html, trusted, escape} from '../http/html.mjs';

/** JSDoc as people write it: backticks become code, nothing else does. */
const prose = (text = '') => trusted(escape(text.replace(/\s*\n\s*/g, ' ')).replace(/`([^`]+)`/g, '<code>$1</code>'));

const code = (text) => (text === undefined || text === '' ? '' : html`<code>${text}</code>`);

function table(id, title, heads, rows) {
  if (rows.length === 0) return '';
  return html`<section class="reference">
    <h3 id="${id}">${title}</h3>
    <div class="table-scroll" tabindex="0" role="region" aria-labelledby="${id}"><table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...cells]) => html`<tr>
        <th scope="row">${first}</th>
        ${cells.map((cell, index) => html`<td ${index === cells.length - 1 && html`lang="en"`}>${cell}</td>`)}
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

/** Everything the manifest says of an element, as tables. */
export function referenceTables(element) {
  const {attributes = [], events = [], slots = []} = element;
  const {cssParts = [], cssProperties = [], cssStates = []} = element;
  const type = (entry) => code(entry.type?.text ?? entry.return?.type?.text);
  const standard = (entry) => code(entry.default);
  const meaning = (entry) => prose(entry.description);
  const rows = (entries, ...cells) => entries.map((entry) => cells.map((cell) => cell(entry)));
  const name = (entry) => code(entry.name);
  const slotName = (slot) => (slot.name ? code(slot.name) : 'ohne Namen');
  const selector = (state) => code(`:state(${state.name})`);
  return [
    table('attribute', 'Attribute', ['Attribut', 'Typ', 'Vorgabe', 'Bedeutung'],
      rows(attributes, name, type, standard, meaning)),
    table('eigenschaften', 'Eigenschaften und Methoden', ['Name', 'Typ', 'Bedeutung'],
      rows(propertiesOf(element), (member) => code(signature(member)), type, meaning)),
    table('ereignisse', 'Ereignisse', ['Ereignis', 'Typ', 'Bedeutung'], rows(events, name, type, meaning)),
    table('slots', 'Slots', ['Slot', 'Bedeutung'], rows(slots, slotName, meaning)),
    table('parts', 'Parts', ['Part', 'Bedeutung'], rows(cssParts, name, meaning)),
    table('custom-properties', 'CSS-Eigenschaften', ['Eigenschaft', 'Vorgabe', 'Bedeutung'],
      rows(cssProperties, name, standard, meaning)),
    table('css-zustaende', 'Zustände für CSS', ['Zustand', 'Bedeutung'], rows(cssStates, selector, meaning)),
  ];
}
