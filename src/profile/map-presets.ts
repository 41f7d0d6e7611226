/** Maps that stand in `tiles` as a word, not as an address. `none` is a map without a ground. */
export type MapPreset = 'basemap.de' | 'topplusopen' | 'osm' | 'none';

/** The word that a value of `tiles` is; `undefined` for an address. */
export const mapPreset = (tiles: string): MapPreset | undefined =>
  /^(basemap\.de|topplusopen|osm|none)$/.exec(tiles)?.[0] as MapPreset | undefined;
