/** Remarks that providers write into names: "Restmüll ! vorgefahren !", "Biotonne (ab 6 Uhr)". */
import {letter} from './moved-from.js';

const says = new RegExp(String.raw`vorgefahr|vorzieh|änder|feiert|zusätzl|zusatz(?:abfuhr|leer|term)|(?:sonder|extra)(?:abfuhr|leer|term|fahrt)`
  + String.raw`|(?<![${letter}])(?:neu(?:er?)?$|neue[rs]? (?:termin|tag|abfuhr)|uhr(?![${letter}]))|früher|später|bitte|bereitst|ausnahm|wichtig`
  + String.raw`|(?:vor|nach)mittag|einmalig|keine (?:abf|leer|abh)|letzte|reinigung|wäsche|achtung\W+\w|anmeld|weihnachten|ostern|pfingst|neujahr|karfreitag|silvester|ferien|changed|holiday`, 'i');

/** Where a remark may stand, each with the remark as its group. */
const places = [
  /\s*!+\s*([^!|]{2,}?)\s*(?:!+|(?=\|)|$)/g,
  /\s*\*+\s*([^*|]{2,}?)\s*(?:\*+|(?=\|)|$)/g,
  /\s*[([]\s*([^()[\]]+)[)\]]?/g,
  /\s+[-–]\s+([^|]+?)$/g,
  /\s+((?:(?:schon\s|bereits\s|erst\s)?(?:ab|bis|vor|von|um)\s\d{1,2}(?:[.:]\d\d)?|\d{1,2}(?:[.:]\d\d)?(?=\s?[-–b]))(?:\s?(?:[-–]|bis)\s?\d{1,2}(?:[.:]\d\d)?)?\s?uhr)$/gi,
  /\s*(?:[,;]|:(?!\d))\s*([^,;:|]+?)$/g,
  /^([^:|]+):\s+/g,
  /^((?:zusätzliche|zusatz|sonder|extra)[a-zß-ÿ-]*\s?(?:abfuhr|leerung)?)\s+(?:de[rs]\s+)?/gi,
  /\s+((?:(?:mit|inkl(?:usive|\.)?|einschl\.?|und|\+)\s+)?[a-zß-ÿ-]*(?:reinigung|wäsche))$/gi,
  /\s+(vorgefahren|geändert|zusätzlich(?:e\s[a-zß-ÿ]+)?|neuer termin)$/gi,
] as const;

/** The name without the remarks in it, and these. A remark names no bin; what is shouted always is one. */
export function withoutRemarks(name: string, known: (text: string) => boolean): {text: string; note?: string} {
  const notes: string[] = [];
  let text = name;
  places.forEach((place, index) => {
    const found: string[] = [];
    const rest = text.replace(place, (all, remark: string) => {
      const shouted = index < 2 && /[a-zß-ÿ]/i.test(remark);
      if (!shouted && !says.test(remark) || known(remark)) return all;
      found.push(remark.replace(/^(?:\+|und)\s|[!*\s]+$/gi, ''));
      return ' ';
    });
    // A remark on nothing is a name.
    if (!found.length || !known(rest)) return;
    notes.push(...found);
    text = rest;
  });
  return {text, ...(notes.length && {note: notes.join(', ')})};
}
