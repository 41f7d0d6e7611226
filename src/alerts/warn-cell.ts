import {agsOf, countyOf} from './area-keys.js';

/**
 * Cities that the DWD warns by their parts, so that the whole has no cell, by its list of 2026. Eisenach still has that
 * of its old key.
 */
const divided = '01003000 02000000 04011000 04012000 05111000 05112000 05113000 05315000 05515000 05711000 05913000 06412000 '
  + '06414000 07312000 07313000 08111000 08311000 09162000 09564000 09761000 10041100 11000000 12054000 14511000 14612000 '
  + '14713000 16051000 16063105';

/** The WARNCELLID of the municipality of a key; `undefined` where it has none. */
export function cellOf(area: string): string | undefined {
  const ags = countyOf(area) && agsOf(area);
  return ags && !divided.includes(ags) ? `8${ags}` : undefined;
}
