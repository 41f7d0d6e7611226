/**
 * Waste dates as cities keep them in spreadsheets: a row for each collection, a column for each fraction with
 * dates in its cells, or a row for each day with marks. What a column holds is seen from its cells; headings
 * only help. The splitter is our own: papaparse takes 7.4 kB for what 0.5 kB do here.
 */
import type {Collection} from '../../model/collection.js';
import {collection, mergeCollections} from '../../waste/collections.js';
import {nameRecogniser} from '../../waste/fraction.js';
import {movedFrom, nearestDay} from '../../waste/moved-from.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {datesIn, sampleLength, tableOf} from './date-table.js';
import type {DateTable, Role} from './date-table.js';
import {dayWindow} from '../kit/day-window.js';
import {notThis} from '../kit/json.js';
import {rowsOf} from '../kit/separated-values.js';
import type {Row} from '../kit/separated-values.js';
import {finished} from '../kit/steps.js';

export type {Collection, Format, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'csv',
  kind: 'collections',
  kinds: ['collections'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  detect: (text, mediaType = '') => !/^\s*(?:[[{<]|BEGIN:)/.test(text)
    && (/csv|tab-sep/.test(mediaType) || tableOf(text.slice(0, sampleLength)) !== undefined),
};

/** The collections of a table. */
export const read = (text: string, options?: ReadOptions): ReadResult<Collection> =>
  finished(readInSteps(text, options));

/** The same, but it lets go of the thread every few hundred rows. */
export function* readInSteps(
  text: string, options: ReadOptions = {},
): Generator<void, ReadResult<Collection>> {
  text = text.replace(/^\uFEFF/, '');
  const table = tableOf(text);
  if (!table) return notThis('a table of waste dates');
  const recognise = nameRecogniser();
  const wanted = dayWindow(options);
  const problems: Problem[] = [];
  const items: Collection[] = [];
  let count = 0;
  for (const row of rowsOf(text, table.delimiter)) {
    if (++count % 300 === 0) yield;
    if (row.line < table.firstLine) continue;
    const report = (code: string, message: string): void => {
      problems.push({severity: 'warning', code, message, line: row.line});
    };
    const remark = valueOf(row, table, 'remark');
    for (const [name, written] of namedDates(row, table, report)) {
      const date = nearestDay(written, '');
      if (!date) report('bad-date', `There is no day ${written}`);
      else if (wanted(date)) {
        const from = movedFrom(`statt ${valueOf(row, table, 'moved')}`, date) ?? movedFrom(remark, date);
        for (const {note, ...bin} of recognise(name)) {
          items.push(collection({...bin, date, note: [note, remark].filter(Boolean).join('. '), movedFrom: from}));
        }
      }
    }
  }
  return {items: mergeCollections(items), problems};
}

/** Names and dates of a row, each as published. */
function namedDates(
  row: Row, table: DateTable, report: (code: string, message: string) => void,
): [string, string][] {
  const {roles, headings} = table;
  const dates = datesIn(valueOf(row, table, 'date'));
  const about = [valueOf(row, table, 'size'), valueOf(row, table, 'place')].join(' ');
  const found: [string, string][] = [];
  const add = (name: string, days: readonly string[]): void => {
    for (const day of days) found.push([`${name} ${about}`, day]);
  };
  if (roles.includes('name')) {
    const name = valueOf(row, table, 'name');
    if (name && dates) add(name, dates);
    else report('bad-entry', `The row has no ${name ? 'date' : 'name'}`);
  }
  roles.forEach((role, column) => {
    const cell = row.cells[column] ?? '';
    const marked = !/^(-|0|nein|no|)$/i.test(cell);
    if (role === 'named' && marked) add(headings[column] ?? '', datesIn(cell) ?? dates ?? []);
  });
  return found;
}

/** What the columns of a role hold: a bare 3 under "Bezirk" is "Bezirk 3", 120 under "Liter" is "120 l". */
function valueOf({cells}: Row, {roles, headings}: DateTable, wanted: Role): string {
  return cells.filter((cell, column) => cell && roles[column] === wanted).map((cell) =>
    wanted === 'place' && /^\w{1,3}$/.test(cell) ? `${headings[roles.indexOf(wanted)]} ${cell}`
    : wanted === 'size' && /^\d+$/.test(cell) ? `${cell} l`
    : cell).join(' ');
}
