/** Which column of a spreadsheet of dates holds what. */
import {fold} from '../../text/fold.js';
import {fractionOf} from '../../waste/fraction.js';
import {rowsOf} from '../kit/separated-values.js';
import type {Row} from '../kit/separated-values.js';

/** `named` columns are headed with the name of a waste: their cells hold dates, or marks beside the date. */
export type Role = 'date' | 'name' | 'named' | 'moved' | 'remark' | 'size' | 'place';

export interface DateTable {
  readonly delimiter: string;
  /** Line of the first row with a date. */
  readonly firstLine: number;
  readonly headings: readonly string[];
  /** By column. */
  readonly roles: readonly (Role | undefined)[];
  /** Whether the numbers beside dates are those of districts: a 1 is no mark then. */
  readonly numbered: boolean;
}

/** Characters of a text that show what it is. */
export const sampleLength = 20_000;
const sampleRows = 50;

/** A moment with its offset: which day that is depends on the zone. */
const moment = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g;
const datePattern = /(?<![\d.])(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)(?!\d)/g;
const weekday = /^(mo|di|mi|do|fr|sa|so|uhr)[a-z]{0,8}$/i;

/** The dates of a cell that holds nothing else but weekdays and times. */
export function datesIn(cell: string): string[] | undefined {
  const moments = cell.match(moment);
  if (moments) return cell.replace(moment, '').trim() ? undefined : moments;
  const dates = cell.match(datePattern)?.map((date) => date.replaceAll('/', '.'));
  const rest = cell.replace(datePattern, '').replace(/(\bT?)\d\d?:\d\d(:\d\d(\.\d+)?)?\b/g, '');
  const words = rest.match(/[a-zß-ÿ]+|\d/gi) ?? [];
  return words.every((word) => weekday.test(word)) ? dates : undefined;
}

const headed: readonly (readonly [Role, RegExp])[] = [
  ['remark', /bemerk|hinweis|info|not(e|iz)|komment|anmerk|remark|zeit$/],
  ['size', /liter|gross|volum|behalt|gefass|turnus|rhythm|interv/],
  ['place', /bezirk|revier|tour|gebiet|zone|strasse|ort|district|street/],
];

/** What a cell says without the quotes that a spreadsheet has put around it. */
const unquoted = (cell: string): string => cell.replace(/^['"\s]+|['"\s]+$/g, '');

/** Whether a cell of a column that is named after a waste says that it is not collected. */
export const isBlank = (cell: string): boolean => /^(?:[-–]|0|n|nein|no|false|falsch|)$/i.test(unquoted(cell));

/** Whether it is a mark: a cross, the column's own name or letter, or a remark on the collection. */
export function isMark(cell: string, heading: string, numbered: boolean): boolean {
  const text = fold(unquoted(cell));
  return /^(?:x|✓|✔|✗|✘|•|●|■|\*|\+|ja?|y(?:es)?|true|wahr|ok)$/i.test(unquoted(cell)) || text === '1' && !numbered
    || /^[a-z]/.test(text) && fold(heading).startsWith(text) || fractionOf(text) !== 'other'
    || /uhr\b|tag\b|tagl|woch|monat|versch|verleg|nachhol|vorge|statt|\d ?l\b/.test(text);
}

/** How a table is built; `undefined` if it holds no dates of collections. */
export function tableOf(text: string): DateTable | undefined {
  let best = sample(text, ';');
  for (const sign of '\t|,') {
    const table = sample(text, sign);
    if (table[2].length > best[2].length) best = table;
  }
  const [delimiter, rows, data] = best;
  const firstLine = data[0]?.line ?? 0;
  const headings = rows.filter(({cells, line}) => line < firstLine && filled(cells) > 1).at(-1)?.cells ?? [];
  const width = Math.max(0, ...data.map(({cells}) => cells.length));
  const columns = [...Array(width).keys()].map((index): Column => {
    const cells = data.map((row) => row.cells[index] ?? '');
    const heading = headings[index] ?? '';
    const said = cells.filter((cell) => !isBlank(cell));
    const dated = cells.some(datesIn);
    const known = dated ? 0 : cells.filter((cell) => fractionOf(cell) !== 'other').length;
    return {heading, said, dated, known, role: roleOf(heading, dated, new Set(cells).size)};
  });
  nameColumns(columns, headings, data.length);
  const roles = columns.map(({role}) => role);
  const numbered = columns.some(({role, heading, said}) =>
    role === 'named' && said.some((cell) => /^\d/.test(unquoted(cell)) && !datesIn(cell) && !isMark(cell, heading, false)));
  return roles.some((role) => role === 'name' || role === 'named') && columns.some(({dated}) => dated)
    ? {delimiter, firstLine, headings, roles, numbered}
    : undefined;
}

interface Column {
  readonly heading: string;
  /** Its cells that hold anything. */
  readonly said: readonly string[];
  readonly dated: boolean;
  /** How many cells name a waste. */
  readonly known: number;
  role: Role | undefined;
}

/** What a column holds by its heading, or by its dates. A single district or street goes without saying. */
function roleOf(heading: string, dated: boolean, values: number): Role | undefined {
  const text = fold(heading);
  if (dated) return /urspr|regul|verschob|verleg|statt|geplant/.test(text) ? 'moved' : 'date';
  const role = headed.find(([, pattern]) => pattern.test(text))?.[0];
  return role === 'place' && values < 2 ? undefined : role;
}

/** Finds the columns with names of waste, or those that are named after one. */
function nameColumns(columns: readonly Column[], headings: readonly string[], rows: number): void {
  const most = columns.toSorted((one, other) => other.known - one.known)[0];
  const isMarked = ({heading, said}: Column) => said.every((cell) => datesIn(cell) || isMark(cell, heading, false));
  const titled = columns.find(({heading, dated, known}) => !dated && isTitle(heading, known));
  // A heading may sound like a waste: what stands below a column of marks or dates is short.
  const named = columns.filter(({heading, said}) => fractionOf(heading) !== 'other' && said.every((cell) => cell.length < 25 || datesIn(cell)));
  // A list of events may have an organic market in it.
  const share = headings.some((heading) => others.test(fold(heading))) ? 0.9 : 0.5;
  if (most?.known && most.known >= rows * share && !(named.includes(most) && isMarked(most))) most.role = 'name';
  else if (named.some((column) => column !== titled || isMarked(column))) for (const column of named) column.role = 'named';
  else if (titled) titled.role = 'name';
  if (columns.some(({role}) => role === 'name')) nameFurther(columns, headings.length > 0, rows);
}

/** Further columns of names, and, where no heading says what a column holds, of remarks. */
function nameFurther(columns: readonly Column[], headed: boolean, rows: number): void {
  for (const column of columns) {
    const {heading, said, known, role} = column;
    if (role || !said.length) continue;
    const titled = isTitle(heading, 1) || /tonne|mull/.test(fold(heading));
    if (known === said.length && (titled || !headed)) column.role = 'name';
    else if (!headed && rows > 1 && said.some((cell) => /[a-zß-ÿ]{2}/i.test(cell))) column.role = 'remark';
  }
}

/** Headings of tables that are about something else. */
const others = /veranstalt|titel|title|thema|eintritt|organi[sz]|event|referent|programm|verein/;

/** Whether a column is headed as one of names of waste; a name of anything has to be one of waste somewhere. */
const isTitle = (heading: string, known: number): boolean =>
  /fraktion|abfall|leerung|sammlung|waste/.test(fold(heading)) || known > 0 && /art$|bezeichn|name|typ|type/.test(fold(heading));

/** The first rows of a text that is split at `delimiter`, and those among them that hold a date. */
function sample(text: string, delimiter: string): [string, Row[], Row[]] {
  const rows: Row[] = [];
  for (const row of rowsOf(text.slice(0, sampleLength), delimiter)) {
    if (rows.push(row) >= sampleRows) break;
  }
  return [delimiter, rows, rows.filter(({cells}) => filled(cells) > 1 && cells.some(datesIn))];
}

function filled(cells: readonly string[]): number {
  return cells.filter(Boolean).length;
}
