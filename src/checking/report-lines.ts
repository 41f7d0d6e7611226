/** A check as lines: what a terminal shows, and a person copies. */
import {epochOf} from '../time/day.js';
import type {FeedCheck} from './check-feed.js';
import {beginningOfItems} from './content.js';
import type {Finding} from './finding.js';
import {grouped, saysMore} from './finding.js';
import {kindName} from './kind-names.js';
import {countWords, reportWords, severityWord} from './report-words.js';
import type {CheckLanguage} from './words-of.js';
import {wordsOf} from './words-of.js';

/** How a piece of the report looks. */
export type Style = 'error' | 'warning' | 'note' | 'strong' | 'quiet';

/** How many places of one kind of finding, and how many items, are written out. */
const PLACES = 5;
const ITEMS = 3;

const formatIn = (locale: string) => new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'});
const formats = {de: formatIn('de'), en: formatIn('en-GB')};

/** `2026-03-03` -> "03.03.2026". */
const dayText = (day = '', lang: CheckLanguage): string => day && formats[lang].format(epochOf(day));

/** What was understood, as label and value. */
export function summaryOf(check: FeedCheck, lang: CheckLanguage): readonly (readonly [label: string, value: string])[] {
  const {format, isNamed, kind, kinds, count, title, licence, span} = check;
  const words = reportWords[lang];
  if (!format) return [[words.format, words.unrecognised]];
  const how = [words.format, `${format} (${isNamed ? words.asSaid : words.byContent})`] as const;
  if (!kind) return [how, ...title ? [[words.publisher, title] as const] : []];
  const [from, to] = [dayText(span?.from, lang), dayText(span?.to, lang)];
  const days = !from ? '' : from === to ? `, ${from}` : `, ${from} ${words.and} ${to}`;
  const others = kinds.slice(1).map((one) => kindName(one, lang)).join(', ');
  return [
    how,
    [words.content, count ? `${count} ${kindName(kind, lang, count)}${days}` : words.nothing],
    ...others ? [[words.also, others] as const] : [],
    ...title ? [[words.publisher, title] as const] : [],
    ...count ? [[words.licence, licence ?? words.unnamed] as const] : [],
  ];
}

/**
 * The lines of a report.
 * @param paint gives a piece the look of its style; without it there is none
 */
export function reportLines(
  check: FeedCheck, lang: CheckLanguage, paint = (text: string, _style: Style): string => text,
): readonly string[] {
  const {url, kind, items, problems} = check;
  const words = reportWords[lang];
  const shown = kind ? beginningOfItems(items, kind, ITEMS) : [];
  const lines = [
    ...url ? [paint(safe(url), 'strong')] : [],
    ...summaryOf(check, lang).map(([label, value]) => `${label}: ${safe(value)}`),
    ...shown.map(([day, name]) => paint(safe(`  ${dayText(day, lang).padEnd(13)}${name}`), 'quiet')),
    ...grouped(problems).flatMap((group) => ['', ...groupLines(group, lang, paint)]),
  ];
  return [...lines, '', problems.length ? `${words.result}: ${countWords(problems, lang)}.` : words.good];
}

function groupLines(
  group: readonly [Finding, ...Finding[]], lang: CheckLanguage, paint: (text: string, style: Style) => string,
): readonly string[] {
  const [{severity, code}] = group;
  const words = reportWords[lang];
  const {title, meaning, remedy} = wordsOf(code, lang);
  const places = group.filter(saysMore);
  const times = group.length > 1 ? ` (${words.times(group.length)})` : '';
  return [
    `${paint(severityWord(severity, lang), severity)}: ${paint(title, 'strong')}${times} ${paint(`[${code}]`, 'quiet')}`,
    `  ${words.meaning}: ${meaning}`,
    `  ${words.remedy}: ${remedy}`,
    ...places.slice(0, PLACES).flatMap((finding) => placeLines(finding, lang, paint)),
    ...places.length > PLACES ? [`  ${words.further(places.length - PLACES)}`] : [],
  ];
}

/** "Zeile 3, 14: DTSTART is not valid", and what stands there. */
function placeLines(
  {line, column, message, excerpt}: Finding, lang: CheckLanguage, paint: (text: string, style: Style) => string,
): readonly string[] {
  const place = line ? `${reportWords[lang].line} ${line}${column ? `, ${column}` : ''}: ` : '';
  return [`  - ${place}${safe(message)}`, ...excerpt ? [paint(`    ${safe(excerpt)}`, 'quiet')] : []];
}

/** A feed's text must not steer the terminal it is shown in. */
const safe = (text: string): string => text.replace(/\p{Cc}/gu, ' ');
