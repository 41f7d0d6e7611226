/** Types of the things a city has: `stadtbausteine/model` and `stadtbausteine/kit` both publish them. */
export type {Alert, AlertArea} from '../model/alert.js';
export type {CityEvent, EventStatus} from '../model/city-event.js';
export type {CityProfile, Position, WidgetSettings} from '../model/city-profile.js';
export type {Collection, Fraction} from '../model/collection.js';
export type {Departure} from '../model/departure.js';
export type {DetailedEvent, Offer} from '../model/detailed-event.js';
export type {FileLink} from '../model/file-link.js';
export type {Format, Kind, ReadOptions, ReadResult} from '../model/read-options.js';
export type {Geometry, Place} from '../model/place.js';
export type {Measurement, Threshold} from '../model/measurement.js';
export type {NamedLink, Office, Service} from '../model/service.js';
export type {NewsItem} from '../model/news-item.js';
export type {ParkingSite} from '../model/parking-site.js';
export type {Problem} from '../model/problem.js';
export type {Report} from '../model/report.js';
export type {RichText} from '../model/rich-text.js';
export type {Source} from '../model/source.js';
export type {
  CurrentWeather, Weather, WeatherCondition, WeatherDay, WeatherHour, WeatherStation,
} from '../model/weather.js';
