import type {Collection, Fraction} from '../model/collection.js';
import {fold} from '../text/fold.js';

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

/** The fraction of a name, if the city's mapping has a word of it. */
export function mappedFraction(name: string, mapping: FractionMapping = {}): Fraction | undefined {
  const text = ` ${fold(name).replace(/_/g, ' ')} `;
  return Object.entries(mapping).find(([key]) => text.includes(` ${fold(key.trim())} `))?.[1];
}

/** Collections with the fractions of the city's mapping, where it has their names. */
export function remapped(collections: readonly Collection[], mapping: FractionMapping): readonly Collection[] {
  return collections.map((bin) => ({...bin, fraction: mappedFraction(bin.name, mapping) ?? bin.fraction}));
}
