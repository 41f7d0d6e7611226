/**
 * A value as JSON, by hand: prototype.js, still on some cities' pages, gives arrays, texts and numbers a `toJSON`
 * of its own, by which `JSON.stringify` quotes them twice. For plain data; `<` is escaped, so that it can stand in a
 * script element.
 *
 * @returns `undefined` for what JSON has no word for, as `JSON.stringify` does
 */
export function toJson(value: unknown): string | undefined {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean' || typeof value === 'number' && isFinite(value)) return `${value}`;
  if (Array.isArray(value)) return `[${value.map((item) => toJson(item) ?? 'null').join()}]`;
  if (value === undefined || typeof value === 'function') return undefined;
  if (typeof value !== 'object' || !value) return 'null';
  const members = Object.keys(value).map((key) => [key, toJson((value as Record<string, unknown>)[key])] as const);
  return `{${members.filter(([, text]) => text).map(([key, text]) => `${quoted(key)}:${text}`).join()}}`;
}

const quoted = (text: string) => `"${text.replace(/["\\<\0-\x1f\u2028\u2029\ud800-\udfff]/g, escaped)}"`;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
