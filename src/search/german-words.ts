/** Words as they are compared: without case, accents and endings. */
import {fold} from '../text/fold.js';

/** Words that say nothing about what somebody looks for. */
const empty = new Set(fold('der die das den dem des ein eine einen einem einer eines und oder für fuer im in am an auf aus bei beim '
  + 'bis mit nach ohne ob per über um vom von vor wegen zu zum zur ich du er sie es wir ihr man mein meine meinen meiner mich mir '
  + 'dein unser ist sind war wird werden wurde wurden hat habe haben kann kommt muss müssen darf soll will möchte brauche bekomme '
  + 'beantrage wie wo was wer wann warum welche welcher nicht kein keine noch auch da hier dass wenn als so sich bitte '
  + 'gibt es').split(' '));

/** The words of a text in lower case, and its tags and character references: see `isMarkup`. */
export const tokensOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/<[^<>]*>|&\w+;|[\p{L}\p{N}\p{M}]+/gu) ?? [];

export const isMarkup = (token: string): boolean => token[0] === '<' || token[0] === '&';

/**
 * A token as it is compared: folded, Turkish dotless i as i, and Arabic without vowel signs, article and the letters
 * that are written either way.
 */
export function plainWord(token: string): string {
  const word = fold(token);
  // The letters of German need nothing more.
  if (/^[\w]*$/.test(word)) return word;
  return word.replace(/ı/g, 'i').replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/ى/g, 'ي').replace(/ة$/, 'ه')
    .replace(/^(?:وال|بال|لل|ال)(?=..)/, '');
}

export const isEmptyWord = (word: string): boolean => empty.has(word);

const endings = ['ungen', 'ung', 'ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'];

const cyrillic = /^[\u0400-\u04ff]/;
const cyrillicEnding = /(?<=.{3})(?:[аеиіоуюяєь]{1,3}|ів|ов|[аяоеі][хм])$/;

/** "ab-ge-meldet", "an-zu-melden". */
const split = /^(ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|zu|zuruck|zusammen)(?:ge|zu(?!g))(?=.{3})/;

/**
 * What is left of a folded word without its endings: "anmeldung", "anmelden" and "angemeldet" are the same, "Säcke"
 * and "Sack", "verlängern" and "Verlängerung". Nothing a linguist would sign, but it errs alike on both sides.
 */
export function stem(word: string): string {
  if (cyrillic.test(word)) return word.replace(cyrillicEnding, '');
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length > 2) ?? '';
  let rest = word.slice(0, word.length - ending.length);
  // "Änder-ung" and "änd-ern".
  if (ending.startsWith('u') && rest.length > 4 && rest.endsWith('er')) rest = rest.slice(0, -2);
  // "Ausweis-es" and "Auswei-s".
  if (rest.length > 3 && ending.startsWith('e') && rest.endsWith('s')) rest = rest.slice(0, -1);
  return split.test(rest) ? rest.replace(split, '$1').replace(/(?<=.{4})e?t$/, '') : rest;
}

/** Three rows of the table of distances, for all words: making new ones for each would take most of the time. */
const rows: [number[], number[], number[]] = [[], [], []];

/**
 * How many letters have to be changed, added, left out or swapped, if no more than `most`; else more than
 * that (Damerau-Levenshtein, optimal string alignment).
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Farther from the diagonal there are more errors than that.
    const [first, end] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    let least = row[first - 1] = first === 1 ? i : most + 1;
    for (let j = first; j <= end; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(!same));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    row[end + 1] = most + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length]!;
}

/** Typing errors allowed in a word: none in a short one, where each makes another word. */
const slipsIn = (word: string): number => word.length < 5 ? 0 : word.length < 8 ? 1 : 2;

/** Number of typing errors between `typed` and `meant`; `undefined` if there are too many. */
export function slips(typed: string, meant: string): number | undefined {
  const most = slipsIn(typed);
  if (!most || Math.abs(typed.length - meant.length) > most) return undefined;
  // The first letter is seldom wrong, and says most. In a long word it may be missing, added or swapped.
  if (typed[0] !== meant[0] && (most < 2 || typed[1] !== meant[0] && typed[0] !== meant[1])) return undefined;
  const distance = editDistance(typed, meant, most);
  return distance > most ? undefined : distance;
}
