/** Markup that is safe to insert as it stands. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

export const escape = (value) => String(value).replace(/[&<>"']/g, (character) => entities[character]);

function insert(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(insert).join('');
  return value === undefined || value === null || value === false ? '' : escape(value);
}

/** A template whose values are escaped, arrays joined, and nothings left out. */
export const html = (strings, ...values) =>
  new Markup(String.raw({raw: strings}, ...values.map(insert)));

/** Marks text as markup; only for what the project itself wrote. */
export const trusted = (text) => new Markup(text);
