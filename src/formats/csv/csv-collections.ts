/**
 * Waste dates as cities keep them in spreadsheets: a row for each collection, a column for each fraction with
 * dates in its cells, or a row for each day with marks. What a column holds is seen from its cells; headings
 * only help. The splitter is our own: papaparse takes 7.4 kB for what 0.5 kB do here.
 */
import type {Collection} from '../../model/collection.js';
import {clockAt, momentOf} from '../../time/city-clock.js';
import {movedFrom, nearestDay} from '../../waste/moved-from.js';
import {namedCollections} from '../../waste/named-collections.js';
import type {NamedDay} from '../../waste/named-collections.js';
import type {Problem} from '../../model/problem.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {datesIn, isBlank, isMark, tableOf} from './date-table.js';
import type {DateTable, Role} from './date-table.js';
import {dayWindow} from '../kit/day-window.js';
import {notThis} from '../kit/json.js';
import {rowsOf} from '../kit/separated-values.js';
import type {Row} from '../kit/separated-values.js';
import {finished} from '../kit/steps.js';

export const kind: Kind = 'collections';

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
  const wanted = dayWindow(options);
  const problems: Problem[] = [];
  const lines: NamedDay[] = [];
  let count = 0;
  let read = 0;
  let refused = 0;
  for (const row of rowsOf(text, table.delimiter)) {
    if (++count % 300 === 0) yield;
    if (row.line < table.firstLine) continue;
    const report = (code: string, message: string): void => {
      problems.push({severity: 'warning', code, message, line: row.line});
    };
    const remark = valuesOf(row, table, 'remark').join(' ');
    const districted = (message: string): void => {
      refused++;
      report('bad-entry', message);
    };
    for (const [name, written] of namedDates(row, table, report, districted)) {
      const date = dayOf(written, options.timeZone);
      read++;
      if (!date) report('bad-date', `There is no day ${written}`);
      else if (wanted(date)) {
        const moved = movedFrom(`statt ${valuesOf(row, table, 'moved').join(' ')}`, date);
        lines.push({date, name, remark, movedFrom: moved});
      }
    }
  }
  if (refused && !read) {
    const message = 'Districts need a table each';
    problems.push({severity: 'error', code: 'unsupported', message});
  }
  return {items: namedCollections(lines), problems};
}

function dayOf(written: string, timeZone: string | undefined): string | undefined {
  const moment = momentOf(written.replace(/([T ]\d\d:\d\d)(?=[Z+-])/, '$1:00'));
  return Number.isNaN(moment) ? nearestDay(written, '') : clockAt(moment, timeZone).day;
}

/** Names and dates of a row, each as published. */
function namedDates(
  row: Row, table: DateTable, report: (code: string, message: string) => void, districted: (message: string) => void,
): [string, string][] {
  const {roles, headings, numbered} = table;
  const valueOf = (role: Role) => valuesOf(row, table, role).join(' ');
  const dates = datesIn(valueOf('date'));
  const about = [valueOf('size'), valueOf('place')].join(' ');
  const found: [string, string][] = [];
  const add = (name: string, days: readonly string[]): void => {
    for (const day of days) found.push([`${name} ${about}`, day]);
  };
  if (roles.includes('name')) {
    const names = valuesOf(row, table, 'name');
    if (names.length && dates) names.forEach((name) => add(name, dates));
    else report('bad-entry', `The row has no ${names.length ? 'date' : 'name'}`);
  }
  roles.forEach((role, column) => {
    const cell = row.cells[column] ?? '';
    if (role !== 'named' || isBlank(cell)) return;
    const heading = headings[column] ?? '';
    const own = datesIn(cell);
    if (own || isMark(cell, heading, numbered)) add(heading, own ?? dates ?? []);
    else districted(`${cell.slice(0, 40)} is no mark for ${heading}: a district?`);
  });
  return found;
}

/** What the columns of a role hold: a bare 3 under "Bezirk" is "Bezirk 3", 120 under "Liter" is "120 l". */
function valuesOf({cells}: Row, {roles, headings}: DateTable, wanted: Role): string[] {
  return cells.filter((cell, column) => cell && roles[column] === wanted).map((cell) =>
    wanted === 'place' && /^\w{1,3}$/.test(cell) ? `${headings[roles.indexOf(wanted)]} ${cell}`
    : wanted === 'size' && /^\d+$/.test(cell) ? `${cell} l`
    : cell);
}
