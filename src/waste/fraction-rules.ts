/**
 * Finds the fraction that a clean name means. Words come before colours ("grüne Biotonne"), and what is special
 * before what is general ("Weihnachtsbaum" before "Baum"). Names are compared folded: `ü`, `ue`, `u` alike.
 */
import type {Fraction} from '../model/collection.js';
import {fold} from '../text/fold.js';
import {mappedFraction} from './fraction-mapping.js';
import type {FractionMapping} from './fraction-mapping.js';

type Rules = readonly (readonly [Fraction, RegExp])[];

/** Days on which something is done about a bin that does not empty it, and titles of whole calendars. */
const service = /reinig|wasch(?!m)|spulung|verteil|tausch|\bausgabe|^\W*(mull|abf|entsorg)[a-z]*(kalender|plan)/;

/** What is thrown away, by its name. */
const materials: Rules = [
  ['christmas-tree', /weihnachtsb|christ[bm]|tannen|kerstb|sapin|^wb$/],
  ['electronics', /ele[ck]tr|\be-?(schr|ger|was|kl)|kuhlg|weisse ware|(alt|gross)ger|bildsch|\brae\b/],
  ['hazardous', /schad(st|m)|problem|sonder(ab(?!fuhr|hol)|mu)|gift|umwelt(?!k)|okomob|batter|toxi|dangere|hazard|perico|farlig/],
  ['residual',
    /(?<!speise|kuchen)\brest(?!au)|\bhausm|\b(haus|siedl|gewerb).*(mull|abf|kehr)|kehricht|huisv|^(r[amt]|hm)$/],
  ['textiles', /te(xt|kst)i|altkl|kleider|schuhe|\babiti/],
  ['paper', /pap[iep]|\bpap\b|altpap|ppk|karton|cart(on|a\b)|cardb|zeitung|^(pt|ap)$/],
  ['glass', /glas|\bverre|vetro/],
  ['packaging',
    /\blvp|leicht[vs]|verpack|wertst(?!.*(hof|zent|insel|stelle))|dsd|recycl(?!.*(hof|zent))|kunstst|plast|[ei]mball|lattin|\btri\b|selectiv|\bpm[cd]\b|duale|^(g[st]|ws)$/],
  ['bulky', /sperr?(m|g|a|ig)|grobm|bulk|encombr|ingombr|altholz|metal|alteis|schrott|grofv|storsk/],
  ['organic', /bio|kompost(?!pl|an)|compost|organi(?![sz])|umido|speise|kuchen|food|matav|madaf|\bgft|^b[amt]$/],
  ['garden',
    /grun(?!d|(e[rn]? )?(tonn|punk))|green|(?<!stutt)gart|gard|strauch|\bast(?!er)|(?<![eu]r)laub|\bheck|hacks|schredd|baum|(?<!ab)schnitt|vegeta|\byard|leaf|verde|verts\b|sfalci|haveaf|tradg/],
];

/** What tells a bin where its contents are not named. */
const looks: Rules = [
  ['residual',
    /mull(?!er)|\babf(all|alle)($|tonn|beh|sack|samm)|windel|asche|general w|refuse|rubbish|trash|garbage|landfill|ordures|menag|indiff|secco|resid/],
  ['packaging', /gelb|yellow|jaune|punk|orange|blu b/],
  ['paper', /blau|bleu|\bblu$|bundel/],
  ['organic', /braun|brown|marron|grune/],
  ['glass', /weiss|\bverte\b/],
  ['residual', /schwarz|grau|black|gr[ea]y|\bgris/],
];

/** Whether a name is of something done about a bin, such as washing it: then the bin is not emptied. */
export const isService = (name: string): boolean => service.test(fold(name).replace(/\([^)]*\)?/g, ''));

/** Whether nothing but its colour, or that it is a bin, says what is thrown into it. */
export const isByLooks = (name: string): boolean => !find(fold(name), materials);

/** The fraction a clean name means; `other` if nobody knows. */
export function fractionOf(name: string, mapping?: FractionMapping): Fraction {
  if (isService(name)) return 'other';
  const mapped = mappedFraction(name, mapping);
  if (mapped) return mapped;
  const text = fold(name).replace(/_/g, ' ');
  const outside = text.replace(/\([^)]*\)?/g, '');
  // "Grüne Tonne (Verpackungen)"; "(grün)" is a colour there, and "(ohne Bio)" no contents.
  const inside = (text.match(/\([^)]*/g) ?? []).join(' ').replace(/\b(grune?[rns]?\b|(ohne|kein|nicht|ausser).*)/g, '');
  return find(outside, materials) ?? find(inside, materials) ?? find(outside, looks) ?? find(text, materials)
    ?? find(text, looks) ?? 'other';
}

/** The same for all spellings of a name: "Bio-Tonne" and "Biotonne", "Gelber Sack" and "Gelbe Säcke". */
export const spellingKey = (name: string): string =>
  fold(name).replace(/(e[nrs]?|s|n)(?![a-z])|[^a-z\d\s]/g, '').replace(/\s+/g, '');

function find(text: string, rules: Rules): Fraction | undefined {
  return rules.find(([, pattern]) => pattern.test(text))?.[0];
}
