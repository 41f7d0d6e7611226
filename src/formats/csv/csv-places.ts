/** Places as cities keep them in spreadsheets, a row each. What a column holds is seen from its heading. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {locatingProblems, newLocating, pointIn} from '../kit/geometry.js';
import type {Locating, Whereabouts} from '../kit/geometry.js';
import {notThis, textOf} from '../kit/json.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceParts} from '../kit/place-parts.js';
import type {ValuesByRole} from '../kit/place-properties.js';
import {placeReader} from '../kit/place-reader.js';
import {rowsOf} from '../kit/separated-values.js';
import type {Row} from '../kit/separated-values.js';
import {geometryIn} from './cell-geometry.js';
import {placeTableOf} from './place-table.js';
import type {PlaceTable} from './place-table.js';

/** The reader, with as much of what readers of places share as a text needs. */
export const readerWith = placeReader(readPlaces);

function* readPlaces(text: string, options: ReadOptions, parts: PlaceParts): Generator<void, ReadResult<Place>> {
  const {placeFields, placeKeys, valuesByRole} = parts.properties;
  const table = placeTableOf(text, placeKeys(options.columns), 'places');
  if (!table) return notThis('a table of places');
  yield;
  const [harvest, locating] = [newPlaceHarvest(), newLocating(undefined, parts)];
  const problems: Problem[] = [];
  const above = text.slice(0, table.begin).split('\n').length - 1;
  let count = 0;
  for (const row of rowsOf(text.slice(table.begin), table.delimiter)) {
    if (++count % 100 === 0) yield;
    if (row.line <= table.line) continue;
    const values = valuesByRole(row.cells.map((cell, column) => [table.headings[column] ?? '', cell] as const), table.keys);
    const fields = {...placeFields(values, undefined, options.url), ...whereIs(row, values, table, locating)};
    if (fields.name || fields.address || fields.categories) addPlace(harvest, fields, textOf(values.get('id')?.[0]));
    else {
      const message = 'The row has neither a name nor a category nor an address';
      problems.push({severity: 'warning', code: 'bad-entry', message, line: row.line + above});
    }
  }
  return {items: [...harvest.found.values()], problems: [...problems, ...locatingProblems(locating)]};
}

function whereIs({cells}: Row, values: ValuesByRole, {geometry}: PlaceTable, locating: Locating): Whereabouts {
  const cell = cells[geometry];
  if (cell) return geometryIn(cell, locating);
  const [latitude, longitude] = (['latitude', 'longitude'] as const).map((role) => plainNumber(textOf(values.get(role)?.[0])));
  return latitude || longitude ? pointIn(latitude, longitude, locating) : {};
}

/** Metres have points between thousands (`5.670.123,4`), degrees a sign or a letter behind them (`51,17° N`). */
function plainNumber(cell: string): string {
  const number = cell.replace(/\s*°?\s*[NOE]?$/i, '');
  const isGrouped = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$|^(?:1[89]\d|[2-9]\d\d)\.\d{3}$/.test(number);
  return isGrouped ? number.replaceAll('.', '') : number;
}
