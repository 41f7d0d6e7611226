import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {inOneLine, published} from '../../src/ui/published.js';
import {sayDistance} from '../../src/i18n/distance.js';
import {capitalise, sayDay} from '../../src/i18n/format.js';
import {intlLocale, isPlain} from '../../src/i18n/locale.js';
import type {Collection} from '../../src/model/collection.js';
import type {CollectionDay} from '../../src/waste/collection-days.js';
import {daysBetween} from '../../src/time/day.js';
import {fractionIcon} from './fraction-icons.js';
import {grouped} from './grouped.js';
import {intervalWords} from './interval-words.js';

/** Providers publish in German, unless they say otherwise. */
export const said = (words: string, {source}: Collection) => published(words, source?.language ?? 'de');

/** The word of a translation for a fraction. Its German source stands in `fraction-words.ts`, which no list needs. */
const translated: (text: string, options: {id: string}) => string = msg;

/** Name of one bin: as published, and in the page's language where that is another one. */
export const binName = (bin: Collection): TemplateResult =>
  intlLocale().startsWith('de') || bin.fraction === 'other'
    ? html`<span class="name">${said(bin.name, bin)}</span>`
    : html`<span class="name">${translated(bin.fraction, {id: `waste-calendar.fraction.${bin.fraction}`})}
      <span part="meta">${said(bin.name, bin)}</span></span>`;

/** The collections of a day by what stands at the kerb: a bin emptied at two intervals, or of two sizes, is one. */
export const rowsOf = (bins: readonly Collection[]): readonly (readonly Collection[])[] =>
  grouped(bins, ({name, movedFrom, note}) => name + movedFrom + note).map(([, row]) => row);

/** Sizes and intervals: "120 l · alle 2 Wochen". Sizes are figures, which run from left to right in every language. */
export function binDetails(row: readonly Collection[]): TemplateResult | typeof nothing {
  const words = inOneLine(row.flatMap(({containers, interval}) =>
    [containers && html`<bdi dir="ltr">${containers.map(sizeWords).join(', ')}</bdi>`, intervalWords(interval)]));
  return words.length ? html`<span part="meta">${words}</span>` : nothing;
}

/** *Einfache Sprache* has no abbreviations. */
const sizeWords = (size: string): string => isPlain() ? size.replace(/\bl$/, 'Liter') : size;

/** One bin: sign, name, size, and whether its day was moved. */
const binView = (row: readonly Collection[], today: string, [bin] = row as [Collection]): TemplateResult => html`
    <li class="bin">
      ${fractionIcon(bin.fraction)}
      <span class="words">
        ${binName(bin)}
        ${binDetails(row)}
        ${bin.movedFrom ? html`<strong class="moved">${movedWords(bin.movedFrom, today)}</strong>` : nothing}
        ${bin.note ? html`<span class="note" part="meta">${said(bin.note, bin)}</span>` : nothing}
      </span>
    </li>`;

/** The bins of a day. */
export const binList = (bins: readonly Collection[], today: string): TemplateResult =>
  html`<ul>${rowsOf(bins).map((row) => binView(row, today))}</ul>`;

/** "verschoben von Fr., 25. Dezember". */
export const movedWords = (from: string, today: string): string =>
  msg(str`verschoben von ${sayDay(from, today)}`, {id: 'waste-calendar.moved'});

/** "Morgen", "In 3 Tagen". */
const distanceWords = (date: string, today: string): string =>
  capitalise(sayDistance(daysBetween(today, date)));

/** The answer: the next day on which something is collected. */
export const nextView = ({date, collections}: CollectionDay, today: string): TemplateResult => html`
  <div class="next" part="item answer">
    <p class="when display">${distanceWords(date, today)}</p>
    <p class="date"><time datetime=${date}>${capitalise(sayDay(date, today, 'long'))}</time></p>
    ${binList(collections, today)}
  </div>`;

/** The days after it. */
export const daysView = (days: readonly CollectionDay[], today: string): TemplateResult => html`
  <ol class="days" part="list">
    ${days.map(({date, collections}) => html`
      <li part="item" data-date=${date} tabindex="-1">
        <p class="day">
          <time datetime=${date}>${capitalise(sayDay(date, today))}</time>
          <span part="meta">${daysBetween(today, date) < 7 ? sayDistance(daysBetween(today, date)) : nothing}</span>
        </p>
        ${binList(collections, today)}
      </li>`)}
  </ol>`;
