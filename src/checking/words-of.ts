import {deliveryWords} from './delivery-words.js';
import type {Words, WordTable} from './finding-words.js';
import {words} from './finding-words.js';
import {readerWords} from './reader-words.js';
import {sourceWords} from './source-words.js';

/** Languages in which a check speaks. */
export type CheckLanguage = 'de' | 'en';

/** The words of every code. */
export const wordTable: WordTable = {...readerWords, ...sourceWords, ...deliveryWords};

const unknown = {
  de: words('Etwas ist nicht in Ordnung', 'Was fehlt, sagt die Meldung.', 'Vergleichen Sie die Stelle mit der Beschreibung des Formats.'),
  en: words('Something is wrong', 'The message says what is missing.', 'Compare the place with the description of the format.'),
};

/** The words of a code in a language. */
export const wordsOf = (code: string, lang: CheckLanguage): Words =>
  (Object.hasOwn(wordTable, code) ? wordTable[code]! : unknown)[lang];
