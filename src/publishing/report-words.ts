/** The words of the report, for people who look after a city's data. `{0}`, `{1}` are the places of values. */
export interface ReportWords {
  readonly lang: string;
  /** Name of the city. */
  readonly title: string;
  /** Moment of the snapshot. */
  readonly at: string;
  /** Number of good sources, number of all. */
  readonly allGood: string;
  readonly someFail: string;
  readonly failing: string;
  readonly sources: string;
  readonly columns: readonly [source: string, state: string, items: string, asOf: string, licence: string];
  readonly good: string;
  readonly changed: string;
  /** Moment. */
  readonly since: string;
  /** Moment. */
  readonly lastGood: string;
  readonly neverGood: string;
  /** Number before. */
  readonly before: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly profileProblems: string;
  /** Number of the line, message. */
  readonly line: string;
  readonly error: string;
  readonly warning: string;
  /** Number. */
  readonly more: string;
  readonly unknown: string;
  /** Code -> what it means and what helps. */
  readonly codes: Readonly<Record<string, string>>;
}

const de: ReportWords = {
  lang: 'de',
  title: 'Bericht über die Daten: {0}',
  at: 'Abgerufen: {0}',
  allGood: 'Alle Quellen wurden gelesen: {0}.',
  someFail: '{0} von {1} Quellen wurden gelesen.',
  failing: 'Diese Quellen antworten nicht richtig',
  sources: 'Quellen',
  columns: ['Quelle', 'Zustand', 'Einträge', 'Stand der Daten', 'Lizenz'],
  good: 'gelesen',
  changed: 'geändert',
  since: 'seit {0}',
  lastGood: 'Es gilt der letzte gute Stand, gelesen {0}.',
  neverGood: 'Bisher wurde nichts davon gelesen. Die Seite fragt die Quelle selbst.',
  before: 'vorher {0}',
  problems: 'Was in den Daten nicht stimmt',
  noProblems: 'In den Daten ist nichts aufgefallen.',
  profileProblems: 'Was im Profil nicht stimmt',
  line: 'Zeile {0}: {1}',
  error: 'Fehler',
  warning: 'Warnung',
  more: 'und {0} weitere',
  unknown: 'nicht bekannt',
  codes: {
    network: 'Die Quelle ist nicht erreichbar. Prüfen Sie die Adresse und ob der Server läuft.',
    http: 'Der Server antwortet mit einem Fehler. Fragen Sie beim Anbieter nach.',
    timeout: 'Der Server antwortet zu langsam.',
    format: 'Was der Server schickt, ist in keinem bekannten Format. Vielleicht ist es eine Fehlerseite.',
    'too-large': 'Die Antwort ist zu groß.',
    config: 'Die Angaben im Profil passen nicht zusammen.',
    empty: 'Alle Einträge sind auf einmal weg. Das ist selten gewollt.',
  },
};

const en: ReportWords = {
  lang: 'en-GB',
  title: 'Report on the data: {0}',
  at: 'Fetched: {0}',
  allGood: 'All sources were read: {0}.',
  someFail: '{0} of {1} sources were read.',
  failing: 'These sources do not answer properly',
  sources: 'Sources',
  columns: ['Source', 'State', 'Entries', 'Data as of', 'Licence'],
  good: 'read',
  changed: 'changed',
  since: 'since {0}',
  lastGood: 'The last good data stands, read {0}.',
  neverGood: 'Nothing of it was ever read. The page asks the source itself.',
  before: '{0} before',
  problems: 'Mistakes in the data',
  noProblems: 'No mistakes were found in the data.',
  profileProblems: 'Mistakes in the profile',
  line: 'Line {0}: {1}',
  error: 'Error',
  warning: 'Warning',
  more: 'and {0} more',
  unknown: 'not known',
  codes: {
    network: 'The source cannot be reached. Check the address, and whether the server runs.',
    http: 'The server answers with an error. Ask the provider.',
    timeout: 'The server answers too slowly.',
    format: 'The server sends no format that is known. It may be an error page.',
    'too-large': 'The answer is too large.',
    config: 'The settings in the profile do not fit together.',
    empty: 'All entries are gone at once. That is seldom meant.',
  },
};

/** German for a city that speaks it, or says no language; else English. */
export const reportWords = (language = 'de'): ReportWords => /^de\b/i.test(language) ? de : en;
