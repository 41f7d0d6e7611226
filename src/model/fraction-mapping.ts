import type {Fraction} from './collection.js';

/** A city's own names: `{'grüne tonne': 'paper'}`. Case and spelling of umlauts do not matter. */
export type FractionMapping = Readonly<Record<string, Fraction>>;

/** All fractions, in the order in which those of one day are listed. */
export const fractions: readonly Fraction[] = [
  'residual', 'organic', 'paper', 'packaging', 'glass', 'garden', 'bulky', 'hazardous', 'electronics', 'textiles',
  'christmas-tree', 'other',
];

/** Reads `grüne tonne: organic; blaue tonne: paper`; pairs that name no fraction are left out. */
export function parseFractions(text: string): FractionMapping {
  const pairs = text.split(/[;\n]/).map((pair) => pair.split(':').map((side) => side.trim()));
  const known: readonly string[] = fractions;
  return Object.fromEntries(pairs.filter(([name, fraction = '']) => name && known.includes(fraction)));
}
