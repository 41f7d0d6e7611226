/** The reader of tables for a page that shows places. */
import {readerWith} from './csv-places.js';

/** Numbers that are no degrees, as texts have them in spreadsheets. */
const inMetres = /(?<![\d.,])\d{6,8}(?!\d)|\d\.\d{3}[.,]\d/;
const shaped = /LINESTRING|POLYGON|MULTIPOINT|"type"\s*:/i;

/** With what a text needs. */
export async function readerFor(text = '') {
  const [properties, systems, shapes] = await Promise.all([
    import('../kit/place-properties.js'),
    inMetres.test(text) ? import('../kit/reference-systems.js') : undefined,
    shaped.test(text) ? import('../kit/point-of-shape.js') : undefined,
  ]);
  return readerWith({properties, systems, shapes});
}
