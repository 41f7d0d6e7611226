/** Degrees, WGS 84: longitude before latitude, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** Makes a position of the two numbers that a text has for it; `undefined` if they are none. */
export type Convert = (x: number, y: number) => Position | undefined;
