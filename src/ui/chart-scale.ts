/** Numbers of a chart: scales whose ends are ticks, and values as places between 0 (least) and 1 (most). */

type Values = readonly (number | null | undefined)[];

/** What a chart shows beside other things at the same times. A value that is not known is `null`, never zero. */
export interface Series {
  readonly name: string;
  /** Series of one unit share a scale; there is room for two units. */
  readonly unit: string;
  readonly kind: 'line' | 'bars';
  readonly values: Values;
  /** Decimal places in the table; absent: as many as the values have, three at most. */
  readonly digits?: number;
  /** Which of the tokens `--city-chart-1` to `-4`. */
  readonly color: 1 | 2 | 3 | 4;
  /** How far the scale reaches at least, so that little rain does not look like much. It never cuts values off. */
  readonly min?: number;
  readonly max?: number;
}

/** Least and most of something. */
export type Range = readonly [least: number, most: number];

/** The ticks of a scale, from its beginning to its end, and the decimal places that tell them apart. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly digits: number;
}

/** Whether there is a value: sensors send `NaN` and worse. */
export const isKnown = (value: number | null | undefined): value is number => Number.isFinite(value);

/** Least and most of the values that are known; `undefined` where there is none. */
export function rangeOf(values: Values): Range | undefined {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (!isKnown(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least <= most ? [least, most] : undefined;
}

/** What the scale of some series has to hold. Bars stand on zero. */
export const heldBy = (series: readonly Series[]): Range | undefined =>
  rangeOf(series.flatMap(({values, min, max, kind}) => [...values, min, max, kind === 'bars' ? 0 : null]));

/** Values that are all the same have room above and below. */
function opened([least, most]: Range): Range {
  if (least < most) return [least, most];
  return least ? [least - Math.abs(least) / 2, most + Math.abs(most) / 2] : [0, 1];
}

/** Steps people count in, times a power of ten. Rounding down the beginning may cost one interval of four. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 10, 15];

/** All scales have as many intervals, so that one grid serves two of them. */
const intervals = 4;

const round = (value: number): number => Number(value.toPrecision(12));

/** A scale with whole ticks. Where nothing is known there is nothing to count. */
export function scaleOf(range: Range | undefined): Scale {
  if (!range) return {ticks: [], digits: 0};
  const [least, most] = opened(range);
  const rough = most / intervals - least / intervals;
  const power = 10 ** Math.floor(Math.log10(rough));
  const first = (step: number) => Math.floor(least / step + 1e-9);
  const holds = (step: number) => (first(step) + intervals) * step >= most - step * 1e-9;
  const step = round(STEPS.map((one) => one * power).find(holds) ?? 15 * power);
  return {
    ticks: [...Array(intervals + 1)].map((_, index) => round((first(step) + index) * step)),
    digits: `${step}`.split('.')[1]?.length ?? 0,
  };
}

/** Where a value stands on a scale; `NaN` on one without ticks. */
export const placeOn = ({ticks: [first = NaN, ...others]}: Scale, value: number): number =>
  (value - first) / (others.at(-1)! - first);
