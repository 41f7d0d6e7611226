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
  text.toLowerCase().match(/<[^<>]*>|&\w+;|[\p{L}\p{N}]+/gu) ?? [];

export const isMarkup = (token: string): boolean => token[0] === '<' || token[0] === '&';

export const isEmptyWord = (word: string): boolean => empty.has(word);

const endings = ['ungen', 'ung', 'ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'];

/**
 * What is left of a folded word without its endings: "anmeldung" and "anmelden" are the same, "Säcke" and
 * "Sack", "verlängern" and "Verlängerung". Nothing a linguist would sign, but it errs alike on both sides.
 */
export function stem(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length > 2);
  if (!ending) return word;
  const rest = word.slice(0, -ending.length);
  // "Änder-ung" and "änd-ern".
  return ending.startsWith('u') && rest.length > 4 && rest.endsWith('er') ? rest.slice(0, -2) : rest;
}

/**
 * How many letters have to be changed, added, left out or swapped, if no more than `most`; else more than
 * that (Damerau-Levenshtein, optimal string alignment).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(!same));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
