/**
 * Waste dates as cities keep them in spreadsheets: one row for each collection, one column for each fraction
 * with dates in its cells, or a row for each date with marks. What a column holds is seen from its cells;
 * headings only help. The splitter is our own: papaparse takes 7.4 kB for the same result on these files,
 * ours 0.5.
 */
import type {Collection} from '../model/collection.js';
import {collection, mergeCollections} from '../model/collections.js';
import {fold} from '../model/fold.js';
import {fractionOf, nameRecogniser} from '../model/fraction.js';
import {movedFrom, nearestDay} from '../model/moved-from.js';
import type {Problem} from '../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../model/read-options.js';
import {dayWindow} from './day-window.js';
import {notThis} from './json.js';
import {rowsOf} from './separated-values.js';
import type {Row} from './separated-values.js';

export type {Collection, Format, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'csv',
  kind: 'collections',
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  detect: (text, mediaType = '') => !/^\s*[[{<]|^\s*BEGIN:/.test(text)
    && (/csv|tab-sep/.test(mediaType) || layoutOf(text.slice(0, sampleLength)) !== undefined),
};

const sampleLength = 20_000;
const sampleRows = 50;

/** Which column holds what. */
interface Layout {
  readonly delimiter: string;
  /** Line of the first row with a date. */
  readonly firstLine: number;
  readonly headings: readonly string[];
  readonly date: number;
  /** Column with the names; -1 where the headings are the names. */
  readonly name: number;
  /** Columns that are headed with a name: their cells hold dates, or marks beside the date. */
  readonly named: readonly number[];
  readonly qualifier: number;
  readonly remark: number;
  readonly moved: number;
  readonly sizes: readonly number[];
}

/** The collections of a table. */
export function read(text: string, options: ReadOptions = {}): ReadResult<Collection> {
  const steps = readInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, but it lets go of the thread every few hundred rows. */
export function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, ReadResult<Collection>> {
  const layout = layoutOf(text);
  if (!layout) return notThis('a table of waste dates');
  const recognise = nameRecogniser();
  const wanted = dayWindow(options);
  const problems: Problem[] = [];
  const items: Collection[] = [];
  const add = (name: string, dates: readonly string[], {cells, line}: Row): void => {
    const remark = cells[layout.remark] ?? '';
    for (const written of dates) {
      const date = nearestDay(written, '');
      if (!date) problems.push({severity: 'warning', code: 'bad-date', message: `There is no day ${written}`, line});
      else if (wanted(date)) {
        const from = movedFrom(`statt ${cells[layout.moved] ?? ''}`, date) ?? movedFrom(remark, date);
        for (const {note, ...bin} of recognise(name)) {
          items.push(collection({...bin, date, note: [note, remark].filter(Boolean).join('. '), movedFrom: from}));
        }
      }
    }
  };
  let count = 0;
  for (const row of rowsOf(body(text), layout.delimiter)) {
    if (++count % 300 === 0) yield;
    if (row.line < layout.firstLine) continue;
    const {cells, line} = row;
    const about = [...layout.sizes.map((column) => size(cells[column], layout.headings[column])), qualifier(row, layout)];
    const dates = datesIn(cells[layout.date]);
    if (layout.name >= 0) {
      const name = cells[layout.name];
      if (name && dates) add([name, ...about].join(' '), dates, row);
      else problems.push({severity: 'warning', code: 'bad-entry', message: `The row has no ${name ? 'date' : 'name'}`, line});
    }
    for (const column of layout.named) {
      const own = datesIn(cells[column]);
      const marked = /^(|-|0|nein|no)$/i.test(cells[column] ?? '') ? undefined : dates;
      add([layout.headings[column], ...about].join(' '), own ?? marked ?? [], row);
    }
  }
  return {items: mergeCollections(items), problems};
}

/** Without byte order mark; the line `sep=;` of spreadsheets stays as a row that means nothing. */
function body(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

const datePattern = /(?<![\d.])(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)(?!\d)/g;

/** The dates of a cell that holds nothing else but weekdays and times. */
function datesIn(cell = ''): string[] | undefined {
  const dates = cell.match(datePattern)?.map((date) => date.replaceAll('/', '.'));
  const rest = dates && cell.replace(datePattern, '').replace(/\b\d\d?:\d\d(:\d\d)?\b/g, '');
  return rest === undefined || /\d/.test(rest) || rest.match(/\p{L}+/gu)?.some((word) => !weekday.test(word)) ? undefined : dates;
}

const weekday = /^(mo|di|mi|do|fr|sa|so|uhr)\p{L}{0,8}$/iu;

function layoutOf(text: string): Layout | undefined {
  const sample = body(text).slice(0, sampleLength);
  const tables = [...';\t|,'].map((delimiter) => {
    const rows = firstRows(sample, delimiter);
    return {delimiter, rows, data: rows.filter(({cells}) => cells.filter(Boolean).length > 1 && cells.some((cell) => datesIn(cell)))};
  });
  const {delimiter, rows, data} = tables.reduce((best, table) => table.data.length > best.data.length ? table : best);
  const first = data[0];
  if (!first) return undefined;
  const headings = rows.filter(({cells, line}) => line < first.line && cells.filter(Boolean).length > 1).at(-1)?.cells ?? [];
  const columns = Array.from({length: Math.max(...data.map(({cells}) => cells.length))}, (_, column) => column);
  const share = (test: (cell: string) => unknown) => (column: number): number =>
    data.filter(({cells}) => test(cells[column] ?? '')).length / data.length;
  const headed = (pattern: RegExp): number[] => columns.filter((column) => pattern.test(fold(headings[column] ?? '')));
  const dated = columns.filter(share(datesIn));
  const moved = headed(/urspr|regul|verschob|verleg|statt|geplant/).find((column) => dated.includes(column)) ?? -1;
  const date = dated.find((column) => column !== moved) ?? -1;
  const known = share((cell) => fractionOf(cell) !== 'other');
  const best = columns.filter((column) => !dated.includes(column)).sort((a, b) => known(b) - known(a))[0] ?? -1;
  const named = columns.filter((column) => fractionOf(headings[column] ?? '') !== 'other');
  const title = headed(/fraktion|abfall|art$|bezeichn|name|leerung|typ|waste|type/).find((column) => !dated.includes(column)) ?? -1;
  const name = known(best) >= 0.5 ? best : named.some((column) => column !== title) ? -1 : title;
  if (date < 0 || (name < 0 && !named.length)) return undefined;
  const other = (pattern: RegExp): number[] => headed(pattern).filter((column) => column !== name && !dated.includes(column));
  const place = other(/bezirk|revier|tour|gebiet|zone|strasse|ort|district|street/)
    .find((column) => new Set(data.map(({cells}) => cells[column])).size > 1) ?? -1;
  return {
    delimiter, firstLine: first.line, headings, date, name, named: name < 0 ? named : [], moved, qualifier: place,
    remark: other(/bemerk|hinweis|info|not(e|iz)|komment|anmerk|remark/)[0] ?? -1,
    sizes: other(/liter|gross|volum|behalt|gefass|turnus|rhythm|interv/),
  };
}

function firstRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  for (const row of rowsOf(text, delimiter)) {
    if (rows.push(row) >= sampleRows) break;
  }
  return rows;
}

/** A bare number under "Liter" is litres. */
function size(cell = '', heading = ''): string {
  return /^\d+$/.test(cell) && /liter|größe|volum/i.test(heading) ? `${cell} l` : cell;
}

/** "Bezirk 3", where a table holds several districts or streets. */
function qualifier({cells}: Row, {qualifier: column, headings}: Layout): string {
  const cell = cells[column] ?? '';
  return /^\w{1,3}$/.test(cell) ? `${headings[column]} ${cell}` : cell;
}
