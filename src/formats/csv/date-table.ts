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
}

/** Characters of a text that show what it is. */
export const sampleLength = 20_000;
const sampleRows = 50;

const datePattern = /(?<![\d.])(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)(?!\d)/g;
const weekday = /^(mo|di|mi|do|fr|sa|so|uhr)[a-z]{0,8}$/i;

/** The dates of a cell that holds nothing else but weekdays and times. */
export function datesIn(cell: string): string[] | undefined {
  const dates = cell.match(datePattern)?.map((date) => date.replaceAll('/', '.'));
  const rest = cell.replace(datePattern, '').replace(/\b\d\d?:\d\d(:\d\d)?\b/g, '');
  const words = rest.match(/[a-zß-ÿ]+|\d/gi) ?? [];
  return words.every((word) => weekday.test(word)) ? dates : undefined;
}

const headed: readonly (readonly [Role, RegExp])[] = [
  ['remark', /bemerk|hinweis|info|not(e|iz)|komment|anmerk|remark/],
  ['size', /liter|gross|volum|behalt|gefass|turnus|rhythm|interv/],
  ['place', /bezirk|revier|tour|gebiet|zone|strasse|ort|district|street/],
];

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
  const columns = [...Array(width).keys()];
  const count = (test: (cell: string) => unknown) => columns.map((column) =>
    data.filter(({cells}) => test(cells[column] ?? '')).length);
  const dated = count(datesIn);
  const roles = columns.map((column): Role | undefined => {
    const heading = fold(headings[column] ?? '');
    if (dated[column]) return /urspr|regul|verschob|verleg|statt|geplant/.test(heading) ? 'moved' : 'date';
    return headed.find(([, pattern]) => pattern.test(heading))?.[0];
  });
  columns.forEach((column) => {
    // A single district or street goes without saying.
    const values = new Set(data.map(({cells}) => cells[column]));
    if (roles[column] === 'place' && values.size < 2) roles[column] = undefined;
  });
  const known = count((cell) => fractionOf(cell) !== 'other').map((number, column) => dated[column] ? 0 : number);
  const most = known.indexOf(Math.max(...known));
  const named = columns.filter((column) => fractionOf(headings[column] ?? '') !== 'other');
  const titled = columns.find((column) => !dated[column] && title.test(fold(headings[column] ?? ''))) ?? -1;
  if (known[most]! * 2 >= data.length) roles[most] = 'name';
  else if (named.some((column) => column !== titled)) for (const column of named) roles[column] = 'named';
  else if (titled >= 0) roles[titled] = 'name';
  return dated.some(Boolean) && roles.some((role) => role === 'name' || role === 'named')
    ? {delimiter, firstLine, headings, roles}
    : undefined;
}

const title = /fraktion|abfall|art$|bezeichn|name|sammlung|leerung|typ|waste|type/;

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
