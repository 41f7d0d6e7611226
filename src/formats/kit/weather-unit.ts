/** Units of weather as services name them, each with what makes it a unit of the model. */

/** The factor, and the number that is added before. */
const units = new Map<string, readonly [factor: number, shift?: number]>([
  ['°C', [1]], ['°F', [5 / 9, -32]], ['K', [1, -273.15]],
  ['km/h', [1]], ['m/s', [3.6]], ['mp/h', [1.609344]], ['mph', [1.609344]], ['kn', [1.852]],
  ['mm', [1]], ['mm/h', [1]], ['cm', [10]], ['inch', [25.4]],
  ['hPa', [1]], ['Pa', [0.01]], ['%', [1]], ['°', [1]], ['', [1]],
]);

export const isKnownUnit = (unit: string): boolean => units.has(unit);

/** A number of JSON in the model's unit, to two decimals; `undefined` for null, for text and for an unknown unit. */
export function inModelUnit(value: unknown, unit = ''): number | undefined {
  const known = units.get(unit);
  if (!known || typeof value !== 'number' || !isFinite(value)) return undefined;
  const [factor, shift = 0] = known;
  return Math.round((value + shift) * factor * 100) / 100;
}
