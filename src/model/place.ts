import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A GeoJSON geometry (RFC 7946: longitude before latitude). */
export interface Geometry {
  readonly type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon' | 'GeometryCollection';
  readonly coordinates?: unknown;
  readonly geometries?: readonly Geometry[];
}

/** A place: schema.org `Place`. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Postal address in one line. */
  readonly address?: string;
  readonly categories?: readonly string[];
  /** OpenStreetMap `opening_hours` syntax. */
  readonly openingHours?: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly description?: RichText;
  readonly image?: string;
  /** Description of `image`, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made `image`, as they are to be named. */
  readonly imageCredit?: string;
  readonly wheelchair?: 'yes' | 'limited' | 'no';
  readonly geometry?: Geometry;
  readonly source?: Source;
}
