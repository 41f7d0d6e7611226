import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A GeoJSON geometry (RFC 7946: longitude before latitude). */
export interface Geometry {
  readonly type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon' | 'GeometryCollection';
  readonly coordinates?: unknown;
  readonly geometries?: readonly Geometry[];
}

/** A thing a place has or lacks: schema.org `LocationFeatureSpecification`. */
export interface AmenityFeature {
  /** `step-free`, `hearing`, `seeing`, `accessible-toilet`, or a name as published. */
  readonly name: string;
  /** Whether the place has it, or what is published of it. */
  readonly value: boolean | string;
}

/** A place: schema.org `Place`. */
export interface Place {
  readonly id: string;
  /** Empty where the category says what it is. */
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Postal address in one line. */
  readonly address?: string;
  readonly categories?: readonly string[];
  /** OpenStreetMap `opening_hours` syntax. */
  readonly openingHours?: string;
  /** Opening hours as published, where they are in no syntax. */
  readonly hoursText?: RichText;
  /** Holidays of a part of a state that hold here, in the words of `<opening-hours holidays>`. */
  readonly holidays?: string;
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
  readonly amenityFeature?: readonly AmenityFeature[];
  /** Ways to pay, as published: "Girocard". */
  readonly paymentAccepted?: readonly string[];
  /** Whether it delivers, or what is published of that. */
  readonly delivery?: boolean | string;
  readonly geometry?: Geometry;
  readonly source?: Source;
}
