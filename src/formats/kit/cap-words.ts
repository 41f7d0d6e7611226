/** The words of CAP 1.2, which publishers write in letters of any size, and what stands alike wherever there is CAP. */
import type {Alert} from '../../model/alert.js';
import {listOf, member, textOf} from './json.js';

const severities = ['minor', 'moderate', 'severe', 'extreme', 'unknown'] as const;
const urgencies = ['immediate', 'expected', 'future', 'past', 'unknown'] as const;
const certainties = ['observed', 'likely', 'possible', 'unlikely', 'unknown'] as const;
const statuses = ['actual', 'exercise', 'system', 'test', 'draft'] as const;
const msgTypes = ['alert', 'update', 'cancel', 'ack', 'error'] as const;

const among = <T extends string>(words: readonly T[], value: unknown): T | undefined =>
  words.find((word) => word === textOf(value).toLowerCase());

/** A severity; any other word is `unknown`, which is never filtered away. */
export const severityIn = (value: unknown): Alert['severity'] => among(severities, value) ?? 'unknown';
export const urgencyIn = (value: unknown): Alert['urgency'] => among(urgencies, value);
export const certaintyIn = (value: unknown): Alert['certainty'] => among(certainties, value);
export const statusIn = (value: unknown): Alert['status'] => among(statuses, value);
export const msgTypeIn = (value: unknown): Alert['msgType'] => among(msgTypes, value);

/** Values that are published with their names: `{valueName, value}`. */
export const namedValues = (list: unknown): readonly {readonly name: string; readonly value: string}[] => listOf(list)
  .map((one) => ({name: textOf(member(one, 'valueName')), value: textOf(member(one, 'value'))}))
  .filter(({name, value}) => name && value);

/**
 * The ids in `references` (`sender,identifier,sent`, blanks between several), each once, with the sender if it is
 * another one.
 */
export function referencesIn(value: unknown, own: string): readonly string[] {
  const triples = textOf(value).replace(/\s*,\s*/g, ',').split(/\s+/).filter(Boolean);
  return [...new Set(triples.flatMap((triple) => {
    const [sender, id] = triple.includes(',') ? triple.split(',') : [own, triple];
    // A time that is written with a blank is none.
    if (!id || /^\d\d:\d\d/.test(id)) return [];
    return !sender || sender.toLowerCase() === own.toLowerCase() ? id : `${sender},${id}`;
  }))];
}
