import type {Place} from './place.js';
import type {Source} from './source.js';

/** The state of the sky; absent where it is unknown. */
export type WeatherCondition =
  | 'clear' | 'partly-cloudy' | 'cloudy' | 'fog' | 'drizzle' | 'rain' | 'freezing-rain' | 'sleet' | 'snow' | 'hail'
  | 'thunderstorm';

/** What is measured now. A value that is not known is absent, never zero. */
export interface CurrentWeather {
  /** °C. */
  readonly temperature?: number;
  /** °C, as it feels. */
  readonly apparentTemperature?: number;
  readonly condition?: WeatherCondition;
  /** km/h. */
  readonly windSpeed?: number;
  /** km/h. */
  readonly windGust?: number;
  /** Degrees, where the wind comes from; 0 is north. */
  readonly windDirection?: number;
  /** mm in the last hour. */
  readonly precipitation?: number;
  /** %, relative. */
  readonly humidity?: number;
  /** hPa at sea level. */
  readonly pressure?: number;
}

/** One hour, which begins at `time`: sums of services that count the hour before are moved. */
export interface WeatherHour {
  /** RFC 3339 moment. */
  readonly time: string;
  /** °C. */
  readonly temperature?: number;
  /** mm. */
  readonly precipitation?: number;
  /** %. */
  readonly precipitationProbability?: number;
  /** km/h. */
  readonly windSpeed?: number;
  /** km/h. */
  readonly windGust?: number;
  /** Degrees. */
  readonly windDirection?: number;
  readonly condition?: WeatherCondition;
}

/** One day in the city. */
export interface WeatherDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** °C. */
  readonly min?: number;
  /** °C. */
  readonly max?: number;
  readonly condition?: WeatherCondition;
  /** mm. */
  readonly precipitation?: number;
  /** %. */
  readonly precipitationProbability?: number;
  /** RFC 3339 moments. */
  readonly sunrise?: string;
  readonly sunset?: string;
  readonly uvIndex?: number;
}

/** A station that some of the current values come from. */
export interface WeatherStation {
  readonly name: string;
  /** Metres from the place that was asked for. */
  readonly distance?: number;
  /** Names of `CurrentWeather` fields that are from this station. */
  readonly fields: readonly string[];
}

/** Weather of one place, now and to come. */
export interface Weather {
  readonly id: string;
  /** RFC 3339 moment of what `current` says, or of the forecast. */
  readonly time: string;
  readonly place?: Place;
  readonly current?: CurrentWeather;
  readonly hours?: readonly WeatherHour[];
  readonly stations?: readonly WeatherStation[];
  readonly days?: readonly WeatherDay[];
  readonly source?: Source;
}
