import {svg} from 'lit';
import {formatNumber} from '../i18n/format.js';
import {isKnown, placeOn, rangeOf} from './chart-scale.js';
import type {Range} from './chart-scale.js';
import {level, percent} from './chart.js';
import type {NamedLines} from './chart.js';

/** Lines of a chart that have a name, for widgets whose values have stages or limits. */

/** A value with a name: a stage of a gauge, a limit. It belongs to the scale of the first series. */
export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

/**
 * Adds the next named value above and the next below, so that one sees how far they are, with room for their names.
 * Others farther away would flatten the curve.
 */
export function withNext([least, most]: Range, named: readonly NamedValue[]): Range {
  const values = named.map(({value}) => value);
  const [higher] = rangeOf(values.filter((value) => value >= most)) ?? [most];
  const [, lower] = rangeOf(values.filter((value) => value <= least)) ?? [0, least];
  const room = (higher - lower) * .12;
  return [lower < least ? lower - room : least, higher > most ? higher + room : most];
}

/**
 * Where the names of lines begin that lie so far down, in that order: on the side of their line where the curve does
 * not begin, and off one another.
 * @param begin how far down the curve begins
 */
export function namePlaces(lines: readonly number[], begin: number): number[] {
  const height = .11;
  let last = -height;
  return lines.map((line) => (last = Math.max(begin < line ? line : line - height, last + height)));
}

/** The values as lines. Names stand at the beginning, where they leave the newest value free. */
export const namedLines = (values: readonly NamedValue[]): NamedLines => ({
  widened: (range) => withNext(range, values),
  drawn(scale, height, x) {
    const seen = values.map(({name, value}) => ({name, value, down: 1 - placeOn(scale, value)}))
      .filter(({down}) => down >= 0 && down <= 1)
      .sort((one, other) => one.down - other.down);
    const places = namePlaces(seen.map(({down}) => down), isKnown(height) ? 1 - height : 0);
    return seen.map(({name, value, down}, index) => svg`${level('threshold', down)}
      <text x=${percent(x)} y=${percent(places[index]!)} dy="1.05em">\u00a0${name}: ${formatNumber(value)}</text>`);
  },
});
