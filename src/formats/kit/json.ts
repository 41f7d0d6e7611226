/** Looking into JSON of unknown shape without trusting any of it. */
import type {Problem} from '../../model/problem.js';
import type {ReadResult} from '../../model/read-options.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value a JSON text holds; `undefined`, which JSON cannot hold, if the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a record; `undefined` for what it inherits and for anything that is no record. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A list as it is, anything else as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text without the white space around it; empty for anything but text and numbers. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

export function warning(code: string, message: string): Problem {
  return {severity: 'warning', code, message};
}

/** What a reader answers to a text that is not of its format. */
export function notThis(format: string): ReadResult<never> {
  return {items: [], problems: [{severity: 'error', code: 'wrong-format', message: `The text is not ${format}`}]};
}
