/** Markup that is safe to insert as it stands. It is written late, when the language of its page is known. */
class Markup {
  #parts;

  constructor(parts) {
    this.#parts = parts;
  }

  /** @param {'de' | 'en'} [lang] */
  toString(lang = 'de') {
    return this.#parts.map((part) => (typeof part === 'string' ? part : written(part.value, lang))).join('');
  }
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

export const escape = (value) => String(value).replace(/[&<>"']/g, (character) => entities[character]);

const isSaid = (value) => value?.de !== undefined && value.en !== undefined;

/** A text of two languages in one of them; any other value as it is. */
export const inLanguage = (value, lang) => (isSaid(value) ? value[lang] : value);

function written(value, lang) {
  if (isSaid(value)) return written(value[lang], lang);
  if (value instanceof Markup) return value.toString(lang);
  if (Array.isArray(value)) return value.map((each) => written(each, lang)).join('');
  return value === undefined || value === null || value === false ? '' : escape(value);
}

/** A template whose values are escaped, arrays joined, and nothings left out; of `{de, en}` one is written. */
export const html = (strings, ...values) =>
  new Markup(strings.raw.flatMap((text, index) => (index < values.length ? [text, {value: values[index]}] : [text])));

/** Marks text as markup; only for what the project itself wrote. */
export const trusted = (text) => new Markup([String(text)]);

/**
 * The same words in German and in English, text or markup; the page that shows them picks one.
 * @template T
 * @param {T} de
 * @param {T} en
 * @returns {{de: T, en: T}}
 */
export const say = (de, en) => ({de, en});
