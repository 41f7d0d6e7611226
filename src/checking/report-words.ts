/** The words of a report around its findings. */
import type {Finding, Severity} from './finding.js';
import type {CheckLanguage} from './words-of.js';

const german = {
  format: 'Format', byContent: 'am Inhalt erkannt', asSaid: 'wie angegeben', unrecognised: 'nicht erkannt',
  content: 'Inhalt', nothing: 'nichts, was ein Baustein jetzt zeigt', and: 'bis', also: 'Auch lesbar als', publisher: 'Herausgeber', licence: 'Lizenz', unnamed: 'nicht genannt', line: 'Zeile',
  times: (count: number) => `${count}-mal`, further: (count: number) => `und ${count} weitere Stellen`,
  meaning: 'Für Bürgerinnen und Bürger', remedy: 'So beheben Sie es', good: 'Alles in Ordnung.',
  result: 'Ergebnis',
};

const english: typeof german = {
  format: 'Format', byContent: 'by its content', asSaid: 'as said', unrecognised: 'not recognised', content: 'Content',
  nothing: 'nothing that a widget shows now',
  and: 'to', also: 'Also readable as', publisher: 'Publisher', licence: 'Licence', unnamed: 'not named', line: 'Line',
  times: (count) => `${count} times`, further: (count) => `and ${count} more places`,
  meaning: 'For citizens', remedy: 'How to fix it', good: 'All is well.', result: 'Result',
};

export const reportWords: Readonly<Record<CheckLanguage, typeof german>> = {de: german, en: english};

type SeverityWords = Readonly<Record<Severity, readonly [one: string, several: string]>>;

const severities: Readonly<Record<CheckLanguage, SeverityWords>> = {
  de: {error: ['Fehler', 'Fehler'], warning: ['Warnung', 'Warnungen'], note: ['Hinweis', 'Hinweise']},
  en: {error: ['Error', 'Errors'], warning: ['Warning', 'Warnings'], note: ['Note', 'Notes']},
};

/** A severity as a word. */
export const severityWord = (severity: Severity, lang: CheckLanguage): string => severities[lang][severity][0];

/** "1 Fehler, 3 Hinweise" of findings; empty without any. */
export function countWords(findings: readonly Pick<Finding, 'severity'>[], lang: CheckLanguage): string {
  return (['error', 'warning', 'note'] as const)
    .map((kind) => [findings.filter(({severity}) => severity === kind).length, severities[lang][kind]] as const)
    .filter(([count]) => count)
    .map(([count, [one, several]]) => `${count} ${count === 1 ? one : several}`)
    // In German nouns are capitals everywhere.
    .map((part) => lang === 'de' ? part : part.toLowerCase())
    .join(', ');
}
