import {rowsOf} from '../formats/kit/separated-values.js';

/** One line of the file: a street, or a part of it, and where its feed is. */
export interface StreetEntry {
  readonly street: string;
  readonly district: string;
  /** Empty: the whole street. */
  readonly house: string;
  /** Relative to the file; empty: by the widget's template. */
  readonly src: string;
  /** Of an index: the key of its part, by which the index leads to the feed. */
  readonly key?: string;
}

/** The columns for street, house number, address of the feed and district, by the names that cities use. */
const COLUMNS = [
  /^(street|strassen?|strassenname|str\.?|name)$/,
  /^(house|house ?number|haus|hausnummern?|haus-?nr\.?|nr\.?)$/,
  /^(src|url|feed|ics|link|kalender|datei)$/,
  /^(district|ortsteil|stadtteil|bezirk|ort|city)$/,
];

/**
 * Reads a table of streets (RFC 4180, also with semicolons or tabs); no entries without a column of streets.
 */
export function readTable(text: string): StreetEntry[] {
  const table = text.replace(/^sep=.\r?\n/, '');
  const head = table.slice(0, table.search(/[\r\n]|$/));
  const delimiter = [';', '\t', ','].find((candidate) => head.includes(candidate)) ?? ';';
  const [header, ...rows] = rowsOf(table, delimiter);
  const names = (header?.cells ?? []).map((name) => name.toLowerCase().replace('ß', 'ss'));
  const at = (column: RegExp) => names.findIndex((name) => column.test(name));
  const [street, house, src, district] = COLUMNS.map(at);
  if (street! < 0) return [];
  return rows.map(({cells}) => ({
    street: cells[street!] ?? '',
    house: cells[house!] ?? '',
    src: cells[src!] ?? '',
    district: cells[district!] ?? '',
  }));
}
