/** Modules of XZuFi that say in numbers what something costs or how long it takes. */
import {fromPlainText, toPlainText} from '../../text/plain-text.js';
import type {RichText} from '../../model/rich-text.js';
import {childrenOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {listOf, nameOf, richOf} from './xzufi-text.js';

/** The numbers of a module that its words do not name already. */
export function amountsIn(module: XmlElement, words: RichText, language: string | undefined): RichText {
  const named = numbersIn(words);
  const entries = entriesOf(module)
    .filter(({values}) => !words || !values.every((value) => named.has(numberOf(xmlText(value)))))
    .map((entry) => entryText(entry, module, language));
  return entries.length > 1 ? listOf([...new Set(entries)]) : entries.join('');
}

/** What belongs to one amount or time: it may lie deeper than the words about it. */
interface Entry {
  readonly element: XmlElement;
  readonly values: readonly XmlElement[];
}

const isValue = (element: XmlElement): boolean => /betrag|^dauer/i.test(element.name) && !childrenOf(element).length;

/** The largest elements of a module that are about one amount or time alone. */
function entriesOf(element: XmlElement): Entry[] {
  const own = childrenOf(element).filter(isValue);
  const inner = childrenOf(element).map(entriesOf);
  const entries = [...own.length ? [{element, values: own}] : [], ...inner.flat()];
  return entries.length === 1 && !/^modul/.test(element.name) ? [{element, values: entries[0]!.values}] : entries;
}

function entryText({element, values}: Entry, module: XmlElement, language: string | undefined): RichText {
  const [kind] = within(element, 'typ');
  const label = nameOf(childrenOf(kind, 'name'), language) || nameOf(within(element, 'bezeichnung'), language);
  const amounts = values.filter(({name}) => /betrag/i.test(name));
  const value = [
    range(amounts, language, moneyIn(within(element, 'waehrung')[0] ?? within(module, 'waehrung')[0], language)),
    range(values.filter((one) => !amounts.includes(one)), language, timeIn(within(element, /^einheit/)[0], language)),
  ].filter(Boolean).join(', ');
  const words = element === module ? '' : richOf(within(element, /^(beschreibung|hinweis|bedingung)$/), language);
  const condition = /<(?:p|ul|ol|div|h\d|table|br)\b/i.test(words) ? words : words && `(${words})`;
  return [label && fromPlainText(`${label}:`), fromPlainText(value), condition].filter(Boolean).join(' ');
}

/** Values beside each other, or from a least to a most. */
function range(
  values: readonly XmlElement[], language: string | undefined, format: (value: string, alone?: boolean) => string,
): string {
  const text = (pattern: RegExp): string => xmlText(values.find(({name}) => pattern.test(name)));
  const [least, most] = [text(/von$|min|unter/i), text(/bis$|max|ober|h(?:ö|oe)chst/i)];
  const german = /^de\b|^$/i.test(language ?? '');
  const exact = values.filter(({name}) => /^(?:betrag|dauer)$/i.test(name)).map(xmlText).filter(Boolean);
  if (least && most) return `${format(least, false)}–${format(most)}`;
  // `dauer` with `dauerBis` is a span, too.
  if (most && exact[0]) return `${format(exact[0], false)}–${format(most)}`;
  if (least) return `${german ? 'ab' : '≥'} ${format(least)}`;
  if (most) return `${german ? 'bis' : '≤'} ${format(most)}`;
  return exact.map((value) => format(value)).join(', ');
}

/** `37,00 €`. */
function moneyIn(currency: XmlElement | undefined, language: string | undefined) {
  const unit = currency && xmlText(find(currency, 'code') ?? currency) || 'EUR';
  return (value: string): string => inWords(value, language, {style: 'currency', currency: unit}) ?? `${value} ${unit}`;
}

/** How units of time begin, as words or as codes. Others are said as published. */
const units: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['minute', /^min(?:ute)?n?$/i], ['hour', /^(?:h|std|stunden?|hours?)$/i], ['day', /^(?:d|tage?n?|days?)$/i],
  ['week', /^(?:w|wk|wochen?|weeks?)$/i], ['month', /^(?:m|mon?|monate?n?|months?)$/i],
  ['year', /^(?:y|a|j|jahre?n?|years?)$/i],
];

/** `3 Wochen`. */
function timeIn(unit: XmlElement | undefined, language: string | undefined) {
  const published = unit ? xmlText(find(unit, 'name')) || xmlText(find(unit, 'code') ?? unit) : '';
  const [known] = units.find(([, pattern]) => pattern.test(published)) ?? [];
  return (value: string, alone = true): string => !alone ? value
    : known && inWords(value, language, {style: 'unit', unit: known, unitDisplay: 'long'}) || `${value} ${published}`.trim();
}

/** A number as the language writes it, with plain spaces; `undefined` for what is none, or of an unknown unit. */
function inWords(value: string, language: string | undefined, options: Intl.NumberFormatOptions): string | undefined {
  const number = numberOf(value);
  try {
    if (!Number.isNaN(number)) {
      return new Intl.NumberFormat((language || 'de').replaceAll('_', '-'), options).format(number).replace(/\s/g, ' ');
    }
  } catch {
    // No currency, or no language.
  }
  return undefined;
}

/** `37.0`, `37,00`, `1.250,00`. */
function numberOf(text: string): number {
  const digits = text.trim();
  return /^\d[\d.,]*$/.test(digits)
    ? Number(digits.includes(',') ? digits.replaceAll('.', '').replace(',', '.') : digits)
    : NaN;
}

const numbersIn = (words: RichText): ReadonlySet<number> =>
  new Set((toPlainText(words).match(/\d+(?:\.\d{3})*(?:[.,]\d+)?/g) ?? []).map(numberOf));
