/** Values of JSON as schema.org has them: one or several, in several languages, plain or things of their own. */
import type {RichText} from '../../model/rich-text.js';
import {lineOf, richText, webAddress} from './fields.js';
import {isRecord, member, textOf} from './json.js';

/** The values of a property that may hold one value or a list of them. */
export function several(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function inLanguage(value: unknown, language: string): unknown {
  const texts = several(value);
  const primary = language.slice(0, 2).toLowerCase();
  const wanted = texts.find((one) => textOf(member(one, '@language')).slice(0, 2).toLowerCase() === primary);
  return wanted ?? texts[0];
}

/**
 * The text of a value in the language wanted, else of the first there is, markup and all. A thing's text is
 * its name.
 */
export function textIn(value: unknown, language = ''): string {
  const one = inLanguage(value, language);
  if (!isRecord(one)) return unescaped(textOf(one));
  const name = one['@value'] ?? inLanguage(one['name'], language);
  return unescaped(textOf(isRecord(name) ? name['@value'] : name));
}

/** Without the escapes of JSON that was put into JSON as text. */
const unescaped = (text: string): string => !text.includes('\\') ? text : text
  .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  .replace(/(?<!:)(?:\\r)?\\n/g, '\n').replace(/\\(["/])/g, '$1').trim();

/** Language of the text that `textIn` gives, where it is known. */
export const languageIn = (value: unknown, language = ''): string | undefined =>
  textOf(member(inLanguage(value, language), '@language')) || undefined;

/** A name: one line of plain text. Pages write `&amp;` into their JSON. */
export function nameIn(value: unknown, language?: string): string {
  return lineOf(textIn(value, language));
}

/** Words that are published as a list or with commas between them. */
export function wordsIn(value: unknown, language?: string): readonly string[] {
  return [...new Set(several(value).flatMap((one) => nameIn(one, language).split(/\s*,\s*/)))].filter(Boolean);
}

/** A longer text, as HTML whichever way it is published. */
export function richIn(value: unknown, language?: string): RichText {
  return richText(textIn(value, language));
}

/** A web address that is given as such or as the `url` of a thing. */
export function linkIn(value: unknown, base?: string): string | undefined {
  for (const one of several(value)) {
    const given = isRecord(one) ? one['contentUrl'] ?? one['url'] ?? one['@id'] : one;
    const address = webAddress(textOf(several(given)[0]), base);
    if (address) return address;
  }
  return undefined;
}
