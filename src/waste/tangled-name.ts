/**
 * Takes names apart that say more than which bin is emptied: lists of bins and of sizes, remarks, titles of calendars,
 * names that stand elsewhere in an event.
 */
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import {fold} from '../text/fold.js';
import {toPlainText} from '../text/plain-text.js';
import {collection} from './collection.js';
import type {FractionMapping} from './fraction-mapping.js';
import {fractionOf, isByLooks, isService, spellingKey} from './fraction-rules.js';
import {datePattern, letter} from './moved-from.js';
import {afterColon, readName} from './plain-name.js';
import type {NamedBin} from './plain-name.js';
import {reminderOf} from './reminder.js';
import {withoutRemarks} from './remark.js';
import {action, stripNoise} from './waste-name.js';

type Known = (text: string) => boolean;

/** What lists bins; a list in brackets explains a single one. */
const separator = /(\s*(?:[/|;+&]|,(?!\d)|\s(?:und|sowie|u\.|et|and|e)(?=\s))\s*|\s[-–]\s)(?![^(]*\))/;

const calendar = String.raw`(?:müll|abf[${letter}]+|entsorg[${letter}]+|leer[${letter}]+|umwelt)?(?:kalender|termine)`;
const titled = new RegExp(String.raw`\s*[|,:–-]\s*${calendar}(?![${letter}]).*$|^${calendar}\s[^|:–]*(?:[|:–]|\s-\s)\s*`, 'i');

const street = new RegExp(
  String.raw`\s*[,(]\s*(?:[A-ZÀ-Þ][^,()\d]*(?:str\.|straße|strasse)|(?:[A-ZÀ-Þ][^,()\d]*(?:str|weg|platz|allee|gasse|ring|ufer|damm|hof|berg)`
  + String.raw`|(?:A[mn]|Auf|I[mn]|Zu[mr])\s[^,()\d]+)\s*(?=\d))\s*(?:\d+\s?[a-z]?(?:\s?[-–/]\s?\d+)?)?\)?\s*$`);

/** The bins of a name, each with the remark that stands in it; a reminder of a collection names none. */
export function binsOf(published: string, mapping?: FractionMapping): NamedBin[] {
  const known: Known = (text) => fractionOf(text, mapping) !== 'other';
  if (reminderOf(published)) return [];
  const title = published.replace(titled, '');
  const {text, note} = withoutRemarks(withWholeWords(known(title) ? title : published).trim(), known);
  // "Abfuhr (Restmüll, Bio)" has nothing else but its brackets.
  const name = stripNoise(text.replace(datePattern, '').replace(street, '')).replace(/^\(([^()]*)\)$/, '$1');
  return listed(afterColon(prominent(name, known), mapping), mapping)
    .map((bin) => ({text: readable(bin, known), note}));
}

const litres = String.raw`(?:\d{2,4}|\d\.\d{3})`;
const unit = String.raw`l(?:tr|iter)?(?![${letter}\d])\.?`;
const sizes = new RegExp(
  String.raw`(?<![\d.,])(?:${litres}(?:\s?${unit})?\s*(?:[,;/&+]|oder|und|bzw\.?|u\.|or)\s*)+${litres}[\s-]?${unit}(?:[\s-]?(?:volumen|inhalt))?`, 'gi');

/** "2-" in "2- und 4-wöchentlich". */
const shortened = new RegExp(
  String.raw`(\d-)(?=\s*(?:[,/]|und|oder|u\.)\s*(?:\d+-\s*(?:[,/]|und|oder|u\.)\s*)*\d+-((?:wöch|woech|täg|taeg|mon)[${letter}]*))`, 'gi');

// AbfallNavi writes "Restabfall 770". Three digits are a district or a tour where a word says so.
const bareSize = new RegExp(
  String.raw`(?<!bezirk|tour|revier|zone|gebiet|linie|nr\.)(?:[\s(]gr\.)?\s(\d{3,4})(?=$|[\s)])(?!\s?(?:${unit}|cbm|m[³3]|[-–]|bis\s))`, 'gi');

/** Numbers with the word that only the last one has, or none: "80, 120 oder 240 l" as "80 l 120 l 240 l". */
function withWholeWords(text: string): string {
  return text.replace(shortened, '$1$2')
    .replace(sizes, (list) => list.match(new RegExp(litres, 'g'))!.map((size) => `${size} l`).join(' '))
    // 2026 is a year.
    .replace(bareSize, (all, digits: string) =>
      digits < '110' || /^(19|20|[89]\d\d\d)/.test(digits) ? all : ` ${digits} l`);
}

/** As one would write it on a list: nominative, without the provider's initials. */
function readable(name: string, known: Known): string {
  return name.replace(/^(?![IVX]+\s)[A-ZÄÖÜ]{2,5}\s+(?=[A-ZÄÖÜ])/, (initials) =>
    !known(initials.trim()) && known(name.slice(initials.length)) ? '' : initials)
    .replace(/^([a-zß-ÿ]+)en (?=tonne|säcke)/i, '$1e ');
}

/** Of "Restmüll // GEM" and "Restmüll | Landkreis X" the side that names a waste. */
function prominent(text: string, known: Known): string {
  for (const between of [/\s?\/\/\s?/, /\s?\|\s?/]) {
    const sides = text.split(between);
    const named = sides.filter(known);
    if (named.length && named.length < sides.length) text = named.join(' / ');
  }
  return text;
}

/** The bins of a name that lists several; the name itself if it does not. */
function listed(name: string, mapping?: FractionMapping): string[] {
  const pieces = name.split(separator);
  const meant = (text: string) => fractionOf(text, mapping);
  const found: string[] = [];
  let last = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const [between = '', part = ''] = [pieces[at - 1], pieces[at]!];
    const again = last && repeated(last, part);
    if (!part) continue;
    // "Restmüll, Papier / Pappe" are two: what belongs to the bin before it, or says nothing, stays with that one.
    if (!found.length || again || (known(part) && last && (meant(part) !== meant(last) ? !explains(last, between, part)
      : apart(last, between, part)))) found.push(again || part);
    else found[found.length - 1] += between + part;
    if (again || known(part)) last = again || part;
  }
  const bins = found.filter((bin) => !isService(bin));
  return found.length > 1 && bins.every((bin) => meant(bin) !== 'other') && bins.length ? completed(bins) : [name];

  function known(text: string): boolean {
    return meant(text) !== 'other' || isService(text);
  }
}

/** Whether one of two names is only the colour of the other: "Grüne Tonne - Verpackungen". */
function explains(name: string, between: string, other: string): boolean {
  return /[-–]/.test(between) && (isByLooks(name) || isByLooks(other));
}

const vessel = /(tonne|behalter|container|eimer|sack|sacke|box)n?$/;

/** Whether two names of one fraction are of two bins: "Komposttonne, Saisontonne", but not "Papier, Pappe". */
function apart(name: string, between: string, other: string): boolean {
  const [words, others] = [name, other].map((text) =>
    fold(text).split(/[^a-z]+/).filter((word) => word.length > 2 && !isByLooks(word))) as [string[], string[]];
  const twice = words.some((word) => others.includes(word));
  const vessels = /[,;+&]|und/.test(between) && [name, other].every((text) =>
    nameOnly(text).some((word) => vessel.test(word)) && !isByLooks(text));
  return twice || vessels;
}

const nameOnly = (text: string): string[] => fold(text).replace(/\(.*/, '').split(/[^a-z]+/);

const howOften = /(?:alle\s)?(?:\d+\s?-?\s?)?(?:wöchent|woechent|tägl|taegl|monatl|wö|w\b)[a-zß-ÿ]*\.?|alle \d+ wochen/i;
const onlyHowOften = new RegExp(`^(?:${howOften.source})$`, 'i');

/** "Restmüll 4-wöchentlich" after "Restmüll 2-wöchentlich", of which only "4-wöchentlich" is written. */
function repeated(name: string, part: string): string | undefined {
  if (!onlyHowOften.test(part)) return undefined;
  return howOften.test(name) ? name.replace(howOften, part) : undefined;
}

const ending = /(tonne|müll|abf[aä]lle?|s[aä]cke?|schnitt|gut|schrott|mobil|sammlung)n?$/i;

/** "Rest-" before "Biomüll" is "Restmüll". */
function completed(parts: readonly string[]): string[] {
  return parts.map((part, index) => {
    const [, last = ''] = parts.slice(index + 1).map((later) => ending.exec(later)).find(Boolean) ?? [];
    return part.endsWith('-') ? part.slice(0, -1) + last.toLowerCase() : part;
  });
}

const generic = new RegExp(String.raw`^\W*(?:(?:ihre?|die|nächste[rs]?|heute|müll|abfall|tonnen?|behälter|waste|collection|bin|pickup)\W*|(?:${action})\W*)+$`, 'i');

/** The words around a bin in "Heute wird die Biotonne geleert." */
const filler = /(?<![a-zß-ÿ])(?:heute|es|wird|werden|die|de[rn]|das|ihre?|geleert|abgeholt|abgefahren|eingesammelt|entsorgt)(?![a-zß-ÿ])\.?\s?/gi;

/**
 * What an event calls its bin: a name that does not say it ("Abfuhr", "Tour 5") gives way to the categories or to the
 * description.
 */
export function publishedName({name, categories = [], description = ''}: CityEvent, mapping?: FractionMapping): string {
  const known: Known = (text) => {
    const bins = generic.test(text) ? [] : readName(text, mapping, binsOf);
    return bins.length > 0 && bins.every(({fraction}) => fraction !== 'other');
  };
  const isShort: Known = (text) => readName(text, mapping, binsOf).every((bin) => bin.name.split(' ').length < 4);
  if (isService(name) || reminderOf(name) || known(name)) return name;
  const kinds = categories.filter(known);
  const said = kinds.length ? kinds : toPlainText(description.slice(0, 1000)).split('\n')
    .map((line) => line.replace(/^[^:]{0,30}:\s*/, '').replace(filler, '').trim())
    .filter((line) => known(line) && isShort(line));
  if (!said.length) return name;
  const spoken = said.join(', ');
  // Of what is no word for collecting at all the city may mean something by it: it stays.
  return !name || generic.test(name) || unspecific.test(name) ? spoken : kinds.length ? `${name} (${spoken})` : name;
}

const unspecific = new RegExp(`(?:${action})(?![${letter}])`, 'i');

/**
 * The same bin under one name, the one it has most often; and one name for several bins as those bins, where each of
 * them stands alone elsewhere.
 */
export function settled(collections: readonly Collection[], mapping: FractionMapping = {}): Collection[] {
  const bins = Object.keys(mapping).some(isGreen) ? collections : greenAsPaper(collections);
  const counts = new Map<string, Map<string, number>>();
  for (const bin of bins) {
    const key = keyOf(bin, bin.name);
    const names = counts.get(key) ?? new Map<string, number>();
    counts.set(key, names.set(bin.name, (names.get(bin.name) ?? 0) + 1));
  }
  const nameOf = new Map([...counts].map(([key, names]) => [key, [...names].sort((a, b) => b[1] - a[1])[0]![0]]));
  return bins.flatMap((bin) => {
    const parts = bin.name.split(separator).filter((_, index) => index % 2 === 0);
    const alone = parts.length > 1 && parts.every((part) => nameOf.has(keyOf(bin, part)));
    return (alone ? parts : [bin.name]).map((part) => {
      const name = nameOf.get(keyOf(bin, part))!;
      return name === bin.name ? bin : collection({...bin, name});
    });
  });
}

function keyOf({fraction}: Collection, name: string): string {
  return `${fraction} ${spellingKey(name)}`;
}

/**
 * "Grüne Tonne" is organic in the north and in Austria, paper in the south-west: there, where the calendar
 * has another organic bin and no paper.
 */
function greenAsPaper(collections: readonly Collection[]): readonly Collection[] {
  const paper = collections.some(({fraction}) => fraction === 'paper');
  const otherOrganic = collections.some((bin) => bin.fraction === 'organic' && !isGreen(bin.name));
  if (paper || !otherOrganic) return collections;
  return collections.map((bin) => isGreen(bin.name) ? collection({...bin, fraction: 'paper'}) : bin);
}

function isGreen(name: string): boolean {
  return fold(name).startsWith('grune tonne');
}
