/**
 * Finds the fraction that a published name means. Words come before colours ("grüne Biotonne"), and what is special
 * before what is general ("Weihnachtsbaum" before "Baum"). Names are compared folded: `ü`, `ue`, `u` alike.
 */
import type {Fraction} from '../model/collection.js';
import {fold} from '../text/fold.js';
import {mappedFraction} from './fraction-mapping.js';
import type {FractionMapping} from './fraction-mapping.js';
import {letter, movedPattern} from './moved-from.js';
import {nameParts, stripNoise} from './waste-name.js';
import type {NameParts} from './waste-name.js';

export type {FractionMapping} from './fraction-mapping.js';
export {fractions, parseFractions} from './fraction-mapping.js';

/** The parts of a published name, with its fraction. */
export interface RecognisedName extends NameParts {
  readonly fraction: Fraction;
  /** That it is not on its regular day, in the provider's words. */
  readonly note?: string;
}

const rules: readonly (readonly [Fraction, RegExp])[] = [
  ['christmas-tree', /weihnachtsb|christ[bm]|tannen|kerstb|sapin|^wb$/],
  ['electronics', /ele[ck]tr|\be-?(schr|ger|was|kl)|kuhlg|weisse ware|(alt|gross)ger|bildsch|\brae\b/],
  ['hazardous', /schad(st|m)|problem|sonder(ab|mu)|gift|umwelt(?!k)|okomob|batter|toxi|dangere|hazard|perico|farlig/],
  ['residual',
    /(?<!speise|kuchen)\brest(?!au)|\bhausm|\b(haus|siedl|gewerb).*(mull|abf|kehr)|kehricht|huisv|^(r[amt]|hm)$/],
  ['textiles', /te(xt|kst)i|altkl|kleider|schuhe|\babiti/],
  ['paper', /pap[iep]|\bpap\b|altpap|ppk|karton|cart(on|a\b)|cardb|zeitung|^(pt|ap)$/],
  ['glass', /glas|\bverre|vetro/],
  ['packaging',
    /\blvp|leicht[vs]|verpack|wertst(?!.*(hof|zent|insel|stelle))|dsd|recycl(?!.*(hof|zent))|kunstst|plast|[ei]mball|lattin|\btri\b|selectiv|\bpm[cd]\b|duale|^(g[st]|ws)$/],
  ['bulky', /sperr?(m|g|a|ig)|grobm|bulk|encombr|ingombr|altholz|metal|alteis|schrott|grofv|storsk/],
  ['organic', /bio|kompost(?!pl|an)|compost|organi|umido|speise|kuchen|food|matav|madaf|\bgft|^b[amt]$/],
  ['garden',
    /grun(?!d|(e[rn]? )?(tonn|punk))|green|(?<!stutt)gart|gard|strauch|\bast(?!er)|(?<![eu]r)laub|\bheck|hacks|schredd|baum|(?<!ab)schnitt|vegeta|\byard|leaf|verde|verts\b|sfalci|haveaf|tradg/],
  ['residual',
    /mull(?!er)|\babf(all|alle)($|tonn|beh|sack|samm)|windel|asche|general w|refuse|rubbish|trash|garbage|landfill|ordures|menag|indiff|secco|resid/],
  ['packaging', /gelb|yellow|jaune|punk|orange|blu b/],
  ['paper', /blau|bleu|bundel/],
  ['organic', /braun|brown|marron|grune/],
  ['glass', /weiss|\bverte\b/],
  ['residual', /schwarz|grau|black|gr[ea]y|\bgris/],
];

// No name is as long as this; a hostile one must not keep the patterns busy.
const longest = 300;

const reminder = new RegExp(
  String.raw`^\W*(?:dran denken|denken sie an|nicht vergessen|(?:[${letter}]+ )?erinnerung(?: für| an)?|(?:für )?morgen|reminder)(?![${letter}])[\s:!,–-]*`
  + String.raw`|,?\s*(?:(?:für )?morgen )?(?:bitte )?(?:(?:he)?raus|bereit)stellen[.!\s]*$`, 'gi');

/** The collection a reminder names, and how many days ahead of it the reminder is; `undefined` for other names. */
export function reminderOf(published: string): {text: string; ahead: number} | undefined {
  const name = published.slice(0, longest).trim();
  const text = name.replace(reminder, '').trim();
  return text === name ? undefined : {text, ahead: /\bmorgen\b/i.test(name) ? 1 : 0};
}

/** The fraction a clean name means; `other` if nobody knows. */
export function fractionOf(name: string, mapping?: FractionMapping): Fraction {
  const mapped = mappedFraction(name, mapping);
  if (mapped) return mapped;
  const text = fold(name).replace(/_/g, ' ');
  for (const candidate of [text.replace(/\([^)]*\)?/g, ''), text]) {
    for (const [fraction, pattern] of rules) if (pattern.test(candidate)) return fraction;
  }
  return 'other';
}

/**
 * Takes a published name ("Leerung: Restmüll 120 l 14-täglich (Hauptstr. 5)") apart. Several fractions in
 * one name become several entries if each part is known; a name nobody knows stays as published with `other`.
 * A reminder of a collection ("Dran denken: …") is none: `[]`.
 */
export function recogniseName(published: string, mapping?: FractionMapping): RecognisedName[] {
  const whole = published.slice(0, longest).replace(/\s+/g, ' ').trim();
  if (!whole || reminderOf(whole)) return [];
  const notes: string[] = [];
  const unmoved = whole.replace(movedPattern, (_, words: string) => {
    notes.push(words[0]!.toUpperCase() + words.slice(1).trim());
    return ' ';
  });
  const known = (text: string): boolean => fractionOf(text, mapping) !== 'other';
  const name = prominent(stripNoise(unmoved), known);
  return split(name, mapping).map((part) => {
    const parts = nameParts(part);
    const text = readable(/[a-zß-ÿ\d]/i.test(parts.name) ? parts.name : whole, known);
    return {...parts, name: text, fraction: fractionOf(text, mapping), ...(notes.length ? {note: notes.join(', ')} : {})};
  });
}

/** `recogniseName` that remembers: a calendar has thousands of dates and a dozen names. */
export function nameRecogniser(mapping?: FractionMapping): (published: string) => readonly RecognisedName[] {
  const known = new Map<string, readonly RecognisedName[]>();
  return (published) => {
    let names = known.get(published);
    if (!names) known.set(published, names = recogniseName(published, mapping));
    return names;
  };
}

/** Of "Landkreis X: Restmüll", "Restmüll // GEM" and "Restmüll | Landkreis X" the side that names a waste. */
function prominent(text: string, known: (text: string) => boolean): string {
  for (const separator of [/\s?\/\/\s?/, /\s\|\s/]) {
    const sides = text.split(separator).filter(known);
    if (sides.length) text = sides.join(' / ');
  }
  const [, afterColon = ''] = /:\s?(\D.*)/.exec(text) ?? [];
  return stripNoise(known(afterColon) ? afterColon : text);
}

/** The parts of a name that lists several fractions; the name itself if it does not. */
function split(name: string, mapping?: FractionMapping): string[] {
  for (const separator of [/\s*[/|;+&]\s*|\s[-–]\s/, /\s*(?:[/|;+&]|,(?!\d)|\s(?:und|u\.|et|and|e)\s)\s*/]) {
    const parts = name.split(separator).filter(Boolean);
    const found = parts.map((part) => fractionOf(part, mapping));
    if (new Set(found).size > 1 && !found.includes('other')) {
      return completed(parts).flatMap((part) => split(part, mapping));
    }
  }
  return [name];
}

/** "Rest-" before "Biomüll" is "Restmüll". */
function completed(parts: readonly string[]): string[] {
  return parts.map((part, index) => {
    const ending = /(tonne|müll|abf[aä]lle?|s[aä]cke?|schnitt|gut|schrott|mobil|sammlung)n?$/i.exec(parts[index + 1] ?? '');
    return part.endsWith('-') ? part.slice(0, -1) + (ending?.[1] ?? '').toLowerCase() : part;
  });
}

/** As one would write it on a list: capital first, nominative, without the provider's initials. */
function readable(name: string, known: (text: string) => boolean): string {
  const short = name.replace(/^(?![IVX]+\s)[A-ZÄÖÜ]{2,5}\s+(?=[A-ZÄÖÜ])/, (initials) =>
    !known(initials.trim()) && known(name.slice(initials.length)) ? '' : initials);
  return short[0]!.toUpperCase() + short.slice(1).replace(/^([a-zß-ÿ]+)en (?=tonne|säcke)/i, '$1e ');
}
