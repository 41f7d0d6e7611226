/** What a map is drawn on. */
export interface BaseMap {
  /** Pictures by `{z}/{x}/{y}`, one GeoJSON file, or nothing. */
  readonly kind: 'raster' | 'geojson' | 'none';
  /** Absolute address, of pictures with the places to fill in; empty for `none`. */
  readonly url: string;
  /** Who made it, as they are to be named. */
  readonly attribution: string;
  /** Where the attribution leads. */
  readonly attributionUrl?: string;
  /** What people call it: "basemap.de (BKG)"; the host where it has no name. */
  readonly name: string;
  /** The host that is asked for it, without port 443; empty where nobody is. */
  readonly host: string;
  /** Whether a person has to allow it first. */
  readonly thirdParty: boolean;
  /** The last level there are pictures of. */
  readonly maxZoom: number;
  /** What the host is told of the page. */
  readonly referrerPolicy: 'no-referrer' | 'origin';
}
