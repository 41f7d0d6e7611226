import {isKnown} from './chart-scale.js';

/** Lines and bars as the data of an SVG path, in a field that is 1000 wide and 1000 high. */

/** A value of a series; its height is `NaN` where it is not known. */
export interface Spot {
  readonly epoch: number;
  readonly height: number;
}

/** Where a moment stands, from left to right. */
export type Across = (epoch: number) => number;

const rounded = (share: number): number => Math.round(share * 10000) / 10;
const down = (height: number): number => rounded(1 - height);

/**
 * A line through the values, and the values that stand alone, for which no line says anything. A value that is not
 * known ends a line, and so does a moment that is missing: half a step more than usual is one.
 */
export function linePaths(spots: readonly Spot[], usual: number, across: Across): {line: string; dots: string} {
  const runs: string[][] = [];
  let last = NaN;
  for (const {epoch, height} of spots) {
    if (!(epoch - last <= usual * 1.5)) runs.push([]);
    last = isKnown(height) ? epoch : NaN;
    if (isKnown(height)) runs.at(-1)!.push(`${rounded(across(epoch))} ${down(height)}`);
  }
  return {
    line: runs.map((run) => (run.length > 1 ? `M${run.join('L')}` : '')).join(''),
    dots: runs.map((run) => (run.length === 1 ? `M${run[0]}h0` : '')).join(''),
  };
}

/** A bar for each value, from `floor` up or down, from its moment to the next with a little room between. */
export function barPath(spots: readonly Spot[], usual: number, floor: number, across: Across): string {
  return spots.filter(({height}) => isKnown(height) && height !== floor).map(({epoch, height}) => {
    const [from, to] = [.12, .88].map((part) => rounded(across(epoch + usual * part)));
    return `M${from} ${down(floor)}V${down(height)}H${to}V${down(floor)}Z`;
  }).join('');
}
