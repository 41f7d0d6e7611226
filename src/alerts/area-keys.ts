/**
 * Keys of German areas: AGS (8 digits, those of a county 5), ARS (12) and the WARNCELLID of the DWD (9). All of them
 * hold Land, district and county in this order: `05 3 14` is Bonn.
 */

/** How a key becomes an AGS of eight digits. */
const shapes: readonly (readonly [RegExp, (key: string) => string])[] = [
  [/^\d{5}$/, (key) => `${key}000`],
  [/^\d{8}$/, (key) => key],
  [/^\d{12}$/, (key) => key.slice(0, 5) + key.slice(9)],
  // Of the cells only counties (1) and municipalities (8) hold an AGS.
  [/^[18]\d{8}$/, (key) => key.slice(1)],
];

/** A key as an AGS of eight digits, that of a county with `000` at its end; `undefined` for anything else. */
export function agsOf(area: string): string | undefined {
  const digits = area.trim();
  // Spreadsheets and numbers in JSON lose the zero.
  const key = /^(?:\d{4}|\d{7}|\d{11})$/.test(digits) ? `0${digits}` : digits;
  const ags = shapes.find(([shape]) => shape.test(key))?.[1](key);
  return /^(?:0[1-9]|1[0-6])/.test(ags ?? '') ? ags : undefined;
}

/**
 * The county or county-level city of a key, five digits. `undefined` where it is of a Land or a district, which hold
 * many; Hamburg and Berlin are Land and city in one.
 */
export function countyOf(area: string): string | undefined {
  const ags = agsOf(area);
  return ags && (ags.slice(3, 5) !== '00' || /^(?:02|11)/.test(ags)) ? ags.slice(0, 5) : undefined;
}

/** Latitude and longitude of an area that is given as `lat,lon`. */
export function pointOf(area: string): readonly [latitude: number, longitude: number] | undefined {
  const [, latitude, longitude] = /^\s*([-+]?\d{1,2}(?:\.\d+)?)\s*,\s*([-+]?\d{1,3}(?:\.\d+)?)\s*$/.exec(area)?.map(Number) ?? [];
  return Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180 ? [latitude!, longitude!] : undefined;
}
