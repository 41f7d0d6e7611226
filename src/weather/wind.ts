/** Wind as people say it: its force and where it comes from. */

/** Whole km/h from which each force of the Beaufort scale counts, from 1 on. */
const forces = [1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118];

/** Force 0 to 12 on the Beaufort scale of a speed in km/h. */
export const beaufort = (speed: number): number => forces.filter((least) => Math.round(speed) >= least).length;

const points = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type CompassPoint = typeof points[number];

/** The point of the compass that is nearest to a direction in degrees; 0 is north. */
export const compassPoint = (degrees: number): CompassPoint => points[(Math.round(degrees / 45) % 8 + 8) % 8]!;
