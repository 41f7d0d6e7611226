/** Classes of the UV index, as the World Health Organization has them. */
export type UvClass = 'low' | 'moderate' | 'high' | 'very-high' | 'extreme';

const classes: readonly (readonly [least: number, name: UvClass])[] = [
  [11, 'extreme'], [8, 'very-high'], [6, 'high'], [3, 'moderate'],
];

/** The class of a UV index, which is told in whole numbers. */
export const uvClass = (index: number): UvClass =>
  classes.find(([least]) => Math.round(index) >= least)?.[1] ?? 'low';
