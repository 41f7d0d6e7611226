import {fractionNamed} from './fractions.mjs';
import {german} from './days.mjs';

/** A cell of a table whose columns are parted by semicolons. */
export const cell = (value) => (/[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The collections as a spreadsheet saves them: semicolons, German dates, CRLF, byte order mark. */
export function writeCsv(collections) {
  const rows = collections.map(({date, name, note = '', place = ''}) => [german(date), name, note, place]);
  const lines = [['Datum', 'Abfallart', 'Bemerkung', 'Ort'], ...rows].map((row) => row.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The collections in the project's own JSON. */
export function writeJson(collections, {id, title}) {
  return `${JSON.stringify({
    stadtbausteine: '1.0',
    kind: 'collections',
    source: {title: `Technische Betriebe Eschenfurt, ${title}`, licence: 'dl-de/zero-2-0'},
    items: collections.map(({date, name, note, movedFrom}) => {
      const {key, interval, container} = fractionNamed(name);
      return {
        id: `${date}-${fractionNamed(name).code}-${id}`,
        date, fraction: key, name, note: movedFrom ? undefined : note, movedFrom, interval,
        containers: container && [container],
      };
    }),
  }, null, 1)}\n`;
}
