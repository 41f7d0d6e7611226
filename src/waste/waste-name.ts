/**
 * Separates the name of a waste from what providers write around it: prefixes, dates, addresses, sizes and intervals.
 * The patterns are those of some hundred real calendars.
 */
import {datePattern, letter} from './moved-from.js';

/** The parts of a published name. */
export interface NameParts {
  readonly name: string;
  /** Container sizes, spelled alike: `120 l`, `1.1 m³`, `40–240 l`, `ab 770 l`. */
  readonly containers?: string[];
  /** ISO 8601 duration: `P2W`, `P1M`. */
  readonly interval?: string;
}

const number = String.raw`(\d{1,2}\.\d{3}|1 100|\d+(?:[.,]\d+)?)`;
const unit = String.raw`(?:l(?:tr|iter)?|cbm|m³|m3)(?![${letter}\d])\.?`;
const size = new RegExp(
  String.raw`(?:(?<![${letter}])(ab|bis)\s+)?(?<![\d.,])${number}\s?(?:(?:${unit})?\s?(?:[-–]|bis)\s?${number})?[\s-]?(${unit})`, 'gi');

const counts: Readonly<Record<string, number>> = {zwei: 2, drei: 3, vier: 4, sechs: 6, acht: 8, f: 2};
const every = new RegExp(
  String.raw`(?:alle\s)?(?<![${letter}\d])(?:(\d\d?|zwei|drei|vier|sechs|acht)[\s-]*(w(?:(?:oe?|ö)(?:ch[${letter}]*)?|t?l)?|t[äa]?e?g[${letter}]*|monat[${letter}]*)`
  + String.raw`|(?<!x\s|mal\s)(wö(?:ch[${letter}]*)?|woech[${letter}]*|wchtl|monatl[${letter}]*|weekly|monthly|fortnightly))(?![${letter}])\.?`, 'gi');

/** Words for the collecting itself, which say nothing of what is collected. */
export const action = String.raw`(?:müll|abfall)?(?:abfuhr|leerung|entsorgung|abholung|abhol|sammlung)s?(?:termin|zeit|tag)?|termin`;
const noise = new RegExp(
  String.raw`^[\s:,;/*!–-]*(?:(?:achtung|heute|${action})(?=[\s:!–-])[\s:!–-]*)?(?:(?:de[rs]|von|für|die)\s)?`
  + String.raw`|[\s,;:/&+*!–-]+(?:(?:${action}|nicht vergessen|und)[.!]*)?$`
  + String.raw`|\s*[([][\s,;/-]*(?:${action}|volumen|inhalt)?[\s,;/-]*[)\]]`, 'gi');
/** Takes prefix, suffix and date away; never everything. */
export function stripNoise(text: string): string {
  let name = text.replace(datePattern, '');
  for (let last = ''; last !== name;) {
    last = name;
    name = name.replace(noise, '').replace(/\s+/g, ' ').trim() || name;
  }
  // "(14-tägige und vierwöchentliche Abfuhr" is published without its other bracket.
  return name.lastIndexOf('(') > name.lastIndexOf(')') ? `${name})`.replace(/\s*\(\)$/, '') : name;
}

/** Takes container sizes and interval out of a name and spells them alike. */
export function nameParts(text: string): NameParts {
  const containers: string[] = [];
  const intervals: string[] = [];
  const unsized = text.replace(size, (_, limit: string, low: string, high: string, word: string) => {
    const range = [low, high].filter(Boolean).map((digits) => digits.replace(/[. ](?=\d{3}$)/, '').replace(',', '.'));
    containers.push(`${limit ? `${limit.toLowerCase()} ` : ''}${range.join('–')} ${/^l/i.test(word) ? 'l' : 'm³'}`);
    return ' ';
  }).replace(/\s-(?=[A-Z])/, ' ');
  const rest = unsized.replace(every, (_, count: string, counted: string, plain: string) => {
    const kind = (counted ?? plain)[0]!.toLowerCase();
    const times = counts[(count ?? kind).toLowerCase()] ?? Number(count ?? 1);
    intervals.push(kind === 'm' ? `P${times}M` : kind !== 't' ? `P${times}W` : times % 7 ? `P${times}D` : `P${times / 7}W`);
    return ' ';
  });
  // "14-tägige und vierwöchentliche Abfuhr" is one collection for two kinds of bin: the words stay.
  const one = intervals.length === 1;
  return {
    name: stripNoise(one ? rest : unsized),
    ...(containers.length ? {containers} : {}),
    ...(one ? {interval: intervals[0]!} : {}),
  };
}
