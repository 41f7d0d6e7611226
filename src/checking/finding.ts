import {wordsOf} from './words-of.js';

/** How much a finding matters: an error loses data, a warning makes them worse, a note is advice. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that a check has found in a feed, or in the way it is delivered. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, kebab-case. What it means and how to fix it stands in the words of that code. */
  readonly code: string;
  /** What exactly was found, in English, for developers. */
  readonly message: string;
  /** 1-based place in the text, where there is one. */
  readonly line?: number;
  readonly column?: number;
  /** What stands at that place, at most 160 characters. */
  readonly excerpt?: string;
}

/** Makes findings of one severity. Without a message there is no more to say than the title of the code. */
const finder = (severity: Severity) => (code: string, message = wordsOf(code, 'en').title): Finding =>
  ({severity, code, message});

export const failure = finder('error');
export const warning = finder('warning');
export const note = finder('note');

/** Whether a finding tells more than the title of its code: a place, or what exactly was found. */
export const saysMore = ({code, message, line}: Finding): boolean => !!line || message !== wordsOf(code, 'en').title;

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings of one code and severity, the gravest first, otherwise in the order they were found. */
export function grouped(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].sort(([a], [b]) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
