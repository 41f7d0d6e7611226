import type {StreetEntry} from './streets-file.js';

/** Columns by what cities call them, without case, umlauts and ß. */
const COLUMNS: readonly (readonly [keyof StreetEntry, RegExp])[] = [
  ['street', /^(street|strassen?|strassenname|str\.?|name)$/],
  ['house', /^(house|house ?number|haus|hausnummern?|haus-?nr\.?|nr\.?)$/],
  ['src', /^(src|url|feed|ics|link|adresse|kalender|datei)$/],
  ['district', /^(district|ortsteil|stadtteil|bezirk|ort|city)$/],
];

/** Reads a table of streets (RFC 4180, also with semicolons or tabs); no entries without a column of streets. */
export function readTable(text: string): StreetEntry[] {
  const start = text.replace(/^sep=.\r?\n/, '');
  const head = start.slice(0, start.search(/\r?\n|$/));
  const separator = [';', '\t', ','].find((candidate) => head.includes(candidate)) ?? ';';
  const [header = [], ...rows] = rowsOf(start, separator);
  const names = header.map((name) => name.trim().toLowerCase().replace('ß', 'ss'));
  const places = COLUMNS.map(([field, name]): [keyof StreetEntry, number] => [
    field, names.findIndex((candidate) => name.test(candidate)),
  ]);
  if (places[0]![1] < 0) return [];
  const entry = {street: '', house: '', src: '', district: ''};
  return rows.map((row) => places.reduce((made, [field, place]) => ({...made, [field]: row[place]?.trim() ?? ''}), entry));
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // One cell and what ends it: quoted, with quotes doubled inside, or plain up to the next end.
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"[^${separator}\\r\\n]*|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'g');
  for (const [, quoted, plain = '', end] of text.matchAll(cells)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === separator) continue;
    if (row.some((cell) => cell)) rows.push(row);
    row = [];
  }
  return rows;
}
