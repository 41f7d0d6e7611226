import type {CityEvent} from './city-event.js';

/** The price of admission for a group of people: schema.org `Offer`. */
export interface Offer {
  /** For whom or what: "ermäßigt", "Abendkasse". */
  readonly name?: string;
  /** In units of the currency; 0 is free of charge. */
  readonly price?: number;
  /** ISO 4217. */
  readonly priceCurrency?: string;
  /** Address at which it is sold. */
  readonly url?: string;
}

/** An event with the further fields of a detailed view. All of them are optional: every `CityEvent` is one. */
export interface DetailedEvent extends CityEvent {
  readonly offers?: readonly Offer[];
  /** How far people with disabilities can take part, as plain text: schema.org `accessibilitySummary`. */
  readonly accessibilitySummary?: string;
  /** Description of `image`, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made `image`, as they are to be named. */
  readonly imageCredit?: string;
}
