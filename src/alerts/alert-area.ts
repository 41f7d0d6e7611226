/** The area that somebody wants warnings of, and whether an alert concerns it. Codes and positions decide, no names. */
import type {Alert, AlertArea} from '../model/alert.js';
import {pointOf} from './area-keys.js';
import {isWithin} from './point-in-area.js';
import type {GeoPosition} from './point-in-area.js';
import {regionOf, touches} from './warn-region.js';
import type {WarnRegion} from './warn-region.js';

export type {GeoPosition, WarnRegion};

/** An area that alerts are wanted of. */
export type WatchedArea = WarnRegion | GeoPosition;

/** Reads `AGS`, `ARS`, `WARNCELLID` or `latitude,longitude`; `undefined` for anything else, such as a name. */
export function parseArea(text: string): WatchedArea | undefined {
  const [latitude, longitude] = pointOf(text) ?? [];
  return latitude === undefined ? regionOf(text) : {latitude, longitude: longitude!};
}

/**
 * Whether an alert concerns an area. One that names no area by code or geometry concerns everybody whom it is
 * published for. `undefined` where its codes or geometries cannot be compared with the area: codes of another country,
 * codes alone for a position.
 */
export function concerns(alert: Alert, area: WatchedArea): boolean | undefined {
  const areas = alert.areas ?? [];
  const answers = areas.map((one) => reaches(one, area));
  if (answers.includes(true)) return true;
  // The DWD says codes and outlines in areas of their own. One that has only a name may be the one that counts.
  if (answers.includes(false)) return areas.some(({codes, geometry}) => !codes.length && !geometry) ? undefined : false;
  return areas.some(({codes, geometry}) => geometry || codes.some((code) => code.length > 1)) ? undefined : true;
}

/** Whether one area of an alert reaches the area; `undefined` where nothing of it can be compared. */
function reaches({codes, geometry}: AlertArea, area: WatchedArea): boolean | undefined {
  if ('latitude' in area) return geometry && isWithin(geometry, area);
  const regions = codes.map(regionOf).filter((region) => region !== undefined);
  return regions.length ? regions.some((region) => touches(region, area)) : undefined;
}
