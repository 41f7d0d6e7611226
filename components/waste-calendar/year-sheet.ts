import {msg, str} from '@lit/localize';
import {html, nothing, render} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import {originView} from '../../src/ui/feed-views.js';
import {around} from '../../src/ui/published.js';
import {formatDay} from '../../src/i18n/format.js';
import {rootLanguage} from '../../src/i18n/locale.js';
import {binKinds} from '../../src/waste/bins.js';
import type {Collection} from '../../src/model/collection.js';
import type {CollectionDay} from '../../src/waste/collection-days.js';
import {binLegend} from './bin-legend.js';
import {binDetails, binName, rowsOf} from './collection-list.js';
import {fractionIcon} from './fraction-icons.js';
import {grouped} from './grouped.js';

interface YearState {
  /** Days from the first of this month on. */
  readonly days: readonly CollectionDay[];
  /** "Hauptstraße 12", or nothing where there is no address. */
  readonly address: string;
  readonly publisher: string | undefined;
  /** Level of the months' headings. */
  readonly level: number;
}

/** The sheet for the fridge: twelve months of dates, legible in black and white. */
export function yearSheet({days, address, publisher, level}: YearState): TemplateResult {
  const months = grouped(days, ({date}) => date.slice(0, 7));
  const bins = days.flatMap(({collections}) => collections);
  const ambiguous = ambiguousNames(bins);
  return html`
    <div class="year">
      ${address ? html`<p class="sheet-title">${around((place) => msg(str`Abfuhr für ${place}`, {id: 'waste-calendar.year.for'}), address)}</p>` : nothing}
      ${binLegend(bins)}
      <div class="months">${months.slice(0, 12).map(([month, entries]) => monthBox(month, entries, level, ambiguous))}</div>
      <div class="sheet-title origin">${originView(null, publisher, '', 0)}</div>
    </div>`;
}

/** Names that stand for bins of several sizes or intervals: there the name alone does not say which one. */
const ambiguousNames = (bins: readonly Collection[]): ReadonlySet<string> => {
  const names = binKinds(bins).map(({sample}) => sample.name);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
};

const monthBox = (month: string, days: readonly CollectionDay[], level: number, ambiguous: ReadonlySet<string>) => html`
  <section class="month-box">
    <p class="month-name" role="heading" aria-level=${level}>
      ${formatDay(`${month}-01`, {month: 'long', year: 'numeric'})}</p>
    <ul>${days.map(({date, collections}) => html`
      <li>
        <time datetime=${date}>${formatDay(date, {weekday: 'short', day: '2-digit'})}</time>
        <ul>${rowsOf(collections).map((row) => shortBin(row, ambiguous.has(row[0]!.name)))}</ul>
      </li>`)}</ul>
  </section>`;

const shortBin = (row: readonly Collection[], detailed: boolean) => html`
  <li class="short">${fractionIcon(row[0]!.fraction)} <span>${binName(row[0]!)}
    ${detailed ? binDetails(row) : nothing}
    ${row[0]!.movedFrom ? html`<strong class="moved">${msg('verschoben', {id: 'waste-calendar.year.moved'})}</strong>` : nothing}</span>
  </li>`;

/**
 * The room on A4 between margins of 12 mm, in millimetres; less high than that, because lines on paper are a little
 * higher than in the frame, and engines round up.
 */
const PAPER = {width: 186, height: 264};
const MILLIMETRE = 96 / 25.4;
/** Sizes of text that are tried, in points: below the last one nobody could read it on the fridge. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5];

/** Makes the sheet as small as one page wants it. */
function fit(paper: HTMLElement): void {
  for (const size of SIZES) {
    paper.style.fontSize = `${size}pt`;
    if (paper.getBoundingClientRect().height <= PAPER.height * MILLIMETRE) return;
  }
}

/**
 * Prints the sheet alone: a page cannot hide what stands around a widget, so the sheet is rendered into an empty
 * document of its own. Sheets are constructed there, because a strict policy forbids inline styles.
 */
export async function printSheet(state: YearState, title: string, styles: readonly CSSResult[]): Promise<void> {
  const frame = document.createElement('iframe');
  // Firefox does not print a frame that is not rendered, so it is only out of sight.
  Object.assign(frame.style, {position: 'fixed', inlineSize: `${PAPER.width}mm`, blockSize: '0', border: '0', opacity: '0'});
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  document.body.append(frame);
  // In a sandbox of an opaque origin the frame is a stranger's: there the page is printed as it stands.
  const view = frame.contentDocument?.defaultView;
  if (!view) {
    frame.remove();
    return print();
  }
  const sheets = styles.map(({cssText}) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  view.document.title = title;
  // The paper has margins of its own.
  view.document.body.style.margin = '0';
  view.document.adoptedStyleSheets = sheets;
  const {lang, dir} = document.documentElement;
  Object.assign(view.document.documentElement, {lang, dir}, rootLanguage());
  render(html`<div class="root paper"><h1 part="heading">${title}</h1>${yearSheet(state)}</div>`, view.document.body);
  fit(view.document.querySelector<HTMLElement>('.paper')!);
  view.addEventListener('afterprint', () => frame.remove(), {once: true});
  view.focus();
  view.print();
}
