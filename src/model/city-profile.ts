/** Latitude and longitude, WGS 84. */
export type Position = readonly [number, number];

/** A city, described once for every widget of a page: the valid part of a profile. */
export interface CityProfile {
  /** Name of the city, as its people say it. */
  readonly name?: string;
  /** Official municipality key: AGS (8 digits) or ARS (12 digits). */
  readonly officialKey?: string;
  /** Holidays of a part of its state that the city has: `augsburg`, `assumption`, `corpus-christi`. */
  readonly holidays?: string | readonly string[];
  /** BCP 47 tag of the language the city speaks. */
  readonly language?: string;
  /** IANA zone in which local times are shown. */
  readonly timeZone?: string;
  /** Name of a theme in `themes/`. */
  readonly theme?: string;
  readonly center?: Position;
  /** South-west and north-east corner. */
  readonly bounds?: readonly [Position, Position];
  /** How people reach the city. */
  readonly contact?: {readonly telephone?: string; readonly email?: string; readonly url?: string};
  /** `tiles`: a raster template, a GeoJSON file, or a word that is known and brings its attribution. */
  readonly map?: {readonly tiles: string; readonly attribution?: string; readonly thirdParty?: boolean};
  /** Address of the privacy notice. */
  readonly privacy?: string;
  /** Address template of the city's relay, with `{url}` and, where it gives our own JSON, `{kind}`. */
  readonly relay?: string;
  /** Pictures come from `images`, beside the page's host and the feed's; hosts of `consent` are asked only after it. */
  readonly hosts?: {readonly images?: readonly string[]; readonly consent?: readonly string[]};
  /** Tag -> attribute -> value, where the widget's own attributes say nothing. */
  readonly widgets?: Readonly<Record<string, WidgetSettings>>;
  /** Of a region: its municipalities, with what each says itself. What one does not say, the region says. */
  readonly municipalities?: readonly Municipality[];
}

/** A municipality of a region. */
export interface Municipality extends Omit<CityProfile, 'municipalities'> {
  readonly name: string;
  /** Address of a profile of its own; absent once that is read. */
  readonly src?: string;
}

/**
 * Attributes of one widget, in camelCase: text, numbers, booleans; several addresses as a list. Any other list is the
 * text of its attribute once the profile is checked.
 */
export type WidgetSettings = Readonly<Record<string, unknown>>;
