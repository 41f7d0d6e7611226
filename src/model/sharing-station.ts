import type {Place} from './place.js';

/** Addresses at which a vehicle is rented: GBFS `rental_uris`. */
export interface RentalUris {
  readonly android?: string;
  readonly ios?: string;
  readonly web?: string;
}

/** A place where vehicles can be rented: GBFS station. */
export interface SharingStation extends Place {
  /** GBFS form factor: `bicycle`, `cargo_bicycle`, `scooter_standing`, `car` … */
  readonly formFactor?: string;
  /** GBFS propulsion: `human`, `electric_assist`, `electric` … */
  readonly propulsion?: string;
  /** Vehicles to rent now. */
  readonly available?: number;
  /** Free docks to return one. */
  readonly docks?: number;
  readonly rentalUris?: RentalUris;
  /** Name of the system. */
  readonly system?: string;
  /** RFC 3339 moment of the count. */
  readonly asOf?: string;
}

/** A vehicle that stands anywhere: a station of one. */
export type Vehicle = SharingStation;
