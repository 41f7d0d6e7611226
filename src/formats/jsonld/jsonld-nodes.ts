/**
 * The things a JSON-LD text is about, wherever they stand: in JSON, or in the scripts of an HTML page. Names
 * lose their vocabulary (`schema:name`, `https://schema.org/name` -> `name`), `@type` is a list, and what is
 * mentioned by its `@id` is the thing itself. So the records may form circles: never walk them blindly.
 */
import {isRecord, listOf, member, parseJson, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';

/** Says what is wrong with a part of the text; the rest is read. */
export type Report = (code: string, message: string) => void;

/** What holds things that count by themselves, beside what belongs to the one it stands in. */
const containers = [
  '@graph', 'itemListElement', 'item', 'mainEntity', 'dataFeedElement', 'hasPart', 'about', 'event', 'events', 'subEvent',
  'subEvents', 'hasOfferCatalog', 'makesOffer', 'itemOffered', 'containsPlace', 'blogPost', 'blogPosts',
];

/** Deeper than this no one publishes. */
const MOST_LEVELS = 64;

/**
 * The things of a text in the order they stand in, each once; `undefined` if there is no JSON-LD in it.
 * Broken scripts are reported.
 */
export function findNodes(text: string, report: Report): readonly JsonRecord[] | undefined {
  const scripts = isJson(text) ? [text] : scriptsOf(text);
  const named = new Map<string, Record<string, unknown>>();
  const found = new Set<JsonRecord>();
  const [, language] = /^[^]{0,2000}?<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(text) ?? [];
  scripts.forEach((script, index) => {
    const document = parseTolerantly(script);
    if (document === undefined) report('bad-script', `The JSON of script ${index + 1} is broken`);
    else collect(linked(document, {named, language}, 0), found, 0);
  });
  return scripts.length ? [...found] : undefined;
}

const isJson = (text: string): boolean => /^[\uFEFF\s]*[[{]/.test(text);

/** Whether a text that is JSON alone is a list without entries. What a page lists may be anything. */
export const holdsEmptyList = (text: string, nodes: readonly JsonRecord[]): boolean => nodes.length
  ? isJson(text) && nodes.every((node) =>
    containers.some((name) => Array.isArray(node[name]) && !listOf(node[name]).length))
  : /^[\uFEFF\s]*\[\s*]\s*$/.test(text);

/** Whether one of a thing's types is among those, given by their bare names. */
export function isOfType(node: unknown, types: RegExp): boolean {
  return isRecord(node) && listOf(node['@type']).some((type) => types.test(String(type)));
}

function scriptsOf(html: string): readonly string[] {
  const found: string[] = [];
  const tags = /<!--|<script(?=[\s>])/gi;
  const ends = /<\/script/gi;
  for (let tag; (tag = tags.exec(html));) {
    if (tag[0] === '<!--') {
      const end = html.indexOf('-->', tag.index);
      if (end < 0) break;
      tags.lastIndex = end;
      continue;
    }
    const start = html.indexOf('>', tag.index);
    if (start < 0) break;
    ends.lastIndex = start;
    const end = ends.exec(html)?.index ?? html.length;
    if (/\btype\s*=\s*["']?\s*application\/ld\+json/i.test(html.slice(tag.index, start))) found.push(html.slice(start + 1, end));
    tags.lastIndex = end;
  }
  return found;
}

/**
 * JSON as content management systems write it: in a comment or CDATA, with raw line breaks and a comma too many. What
 * is cut off the end begins where nothing like it stands before: a long row of slashes is walked through only once.
 */
function parseTolerantly(script: string): unknown {
  const json = script
    .replace(/^(\s*(<!--|\/\/|\/\*|<!\[CDATA\[|\*\/))+/, '')
    .replace(/(?<![\s/*>])\s*((\/\/|\/\*|\]\]>|-->|\*\/)\s*)+$/, '')
    .replace(/(?<![\s;])[\s;]+$/, '');
  const document = parseJson(json);
  return document ?? parseJson(json.replace(/("(?:[^"\\]|\\[^])*"?)|,(?=\s*[\]}])/g, (_, quoted: string = '') =>
    quoted.replace(/\r?\n/g, '\\n').replace(/[\0-\x1F]/g, ' ')));
}

/** What is known of a thing before it is read. */
interface Surroundings {
  readonly named: Map<string, Record<string, unknown>>;
  readonly language: string | undefined;
}

/** The language a context says all texts are in. */
function languageOf(context: unknown): string | undefined {
  const all = Array.isArray(context) ? context : [context];
  return all.map((one) => textOf(member(one, '@language'))).find(Boolean);
}

/** A copy in which every mention of an `@id` is the same record. */
function linked(value: unknown, around: Surroundings, level: number): unknown {
  if (level > MOST_LEVELS) return undefined;
  if (Array.isArray(value)) return value.map((one) => linked(one, around, level + 1));
  if (!isRecord(value)) return value;
  const record = recordFor(value, around.named);
  const language = languageOf(value['@context']) ?? around.language;
  // A language is said of things, and handed down to what is in them; a text in a language of its own says so itself.
  if (language && !('@value' in value)) record['@language'] ??= language;
  for (const [key, inner] of Object.entries(value)) {
    const name = bare(key);
    if (name === '@type') record[name] = [...new Set([...listOf(record[name]), ...(Array.isArray(inner) ? inner : [inner]).map(bare)])];
    else if (name !== '@context') record[name] ??= linked(inner, {...around, language}, level + 1);
  }
  return record;
}

/** The record of that `@id`, unless something else goes by the same one: many pages give it to all their events. */
function recordFor(value: JsonRecord, named: Map<string, Record<string, unknown>>): Record<string, unknown> {
  const id = textOf(value['@id']);
  const known = named.get(id);
  const differs = known && Object.entries(value).some(([key, inner]) =>
    typeof inner === 'string' && typeof (known[bare(key)] ?? inner) === 'string' && (known[bare(key)] ?? inner) !== inner);
  if (known && !differs) return known;
  // No prototype: a key `__proto__` is nothing special in it.
  const record = Object.create(null) as Record<string, unknown>;
  if (id && !known) named.set(id, record);
  return record;
}

const bare = (name: unknown): string => textOf(name).replace(/^(https?:\/\/(www\.)?schema\.org\/|(schema|schemaorg|sdo|s):)/i, '');

function collect(value: unknown, found: Set<JsonRecord>, level: number): void {
  if (level > MOST_LEVELS) return;
  if (Array.isArray(value)) value.forEach((one) => collect(one, found, level + 1));
  if (!isRecord(value) || found.has(value)) return;
  found.add(value);
  for (const name of containers) collect(value[name], found, level + 1);
}
