/** Which column of a spreadsheet of places holds what: by the headings, and where a place is also by the cells. */
import type {Kind} from '../../model/read-options.js';
import type {PlaceKeys, PlaceRole} from '../kit/place-properties.js';
import {rowsOf} from '../kit/separated-values.js';
import type {Row} from '../kit/separated-values.js';
import {isGeometry} from './cell-geometry.js';

export interface PlaceTable {
  readonly delimiter: string;
  /** Where the rows begin: behind the byte order mark and a line `sep=;`. */
  readonly begin: number;
  /** Line of the headings, counted from `begin`. */
  readonly line: number;
  readonly headings: readonly string[];
  readonly keys: PlaceKeys;
  /** The column with whole geometries or pairs of coordinates; -1 if there is none. */
  readonly geometry: number;
}

const sampleLength = 20_000;
const sampleRows = 50;

/** Spreadsheets put a title above the headings. */
const mostAbove = 10;

/** How a table is built; `undefined` if it is none of places. Where places are wanted, less has to show that it is. */
export function placeTableOf(text: string, keys: PlaceKeys, wanted?: Kind): PlaceTable | undefined {
  const [mark = '', sign] = /^\uFEFF?\s*(?:sep=(.)\r?\n)?/i.exec(text.slice(0, 100)) ?? [];
  const begin = mark.length;
  const sample = text.slice(begin, begin + sampleLength);
  let best: PlaceTable | undefined;
  let most = 0;
  for (const delimiter of sign ?? ';\t|,') {
    const rows = firstRows(sample, delimiter);
    const counts = rows.slice(0, mostAbove)
      .map(({cells}) => new Set(cells.flatMap((cell) => keys(cell)?.role ?? [])).size);
    const count = Math.max(0, ...counts);
    const head = rows[counts.indexOf(count)];
    if (count <= most || !head || head.cells.length < 2) continue;
    // A first column "Nr." numbers the rows; elsewhere it has house numbers.
    const headings = head.cells.map((heading, column) => !column && /^nr\.?$/i.test(heading) ? 'id' : heading);
    const {line} = head;
    const geometry = geometryColumn(headings, rows.filter((row) => row.line > line));
    most = count;
    best = {delimiter, begin, line, headings, keys, geometry};
  }
  return best && isOfPlaces(best, wanted === 'places') ? best : undefined;
}

function firstRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  for (const row of rowsOf(text, delimiter)) {
    if (rows.push(row) >= sampleRows) break;
  }
  return rows;
}

const geometryColumn = (headings: readonly string[], rows: readonly Row[]): number =>
  headings.findIndex((_, column) => {
    const cells = rows.map((row) => row.cells[column]).filter(Boolean);
    return cells.length > 0 && cells.every((cell) => isGeometry(cell!));
  });

/** What tells of a place, beside its name, even where nobody said that there are any. */
const telling: readonly PlaceRole[] = ['address', 'street', 'postalCode', 'openingHours', 'telephone', 'wheelchair'];

/** Headings of tables of what happens, or is decided, on a day. */
const dated = /^(?:datum|date|termin|beginn|start|ende|end|tag|von|bis|frist)/i;

function isOfPlaces({headings, keys, geometry}: PlaceTable, wanted: boolean): boolean {
  const roles = new Set(headings.map((heading) => keys(heading)?.role));
  if (geometry >= 0 || roles.has('latitude') && roles.has('longitude')) return true;
  if (wanted) return (['name', 'address', 'street'] as const).some((role) => roles.has(role));
  return roles.has('name') && telling.some((role) => roles.has(role)) && !headings.some((heading) => dated.test(heading));
}
