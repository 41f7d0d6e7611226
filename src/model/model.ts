/** What `stadtbausteine/model` offers: the types of what a city has, and the arithmetic of it. */
export type {Alert, AlertArea} from './alert.js';
export type {CityEvent, EventStatus} from './city-event.js';
export type {CityProfile, Position, WidgetSettings} from './city-profile.js';
export type {Collection, Fraction} from './collection.js';
export type {Departure} from './departure.js';
export type {DetailedEvent, Offer} from './detailed-event.js';
export type {Measurement, Threshold} from './measurement.js';
export type {NewsItem} from './news-item.js';
export type {ParkingSite} from './parking-site.js';
export type {Geometry, Place} from './place.js';
export type {Problem} from './problem.js';
export type {Format, Kind, ReadOptions, ReadResult} from './read-options.js';
export type {Report} from './report.js';
export type {RichText} from './rich-text.js';
export type {NamedLink, Office, Service} from './service.js';
export type {Source} from './source.js';

export * from './calendar-file.js';
export * from './civil-day.js';
export type {BinKind} from './bins.js';
export {binKinds, mergeCollections} from './bins.js';
export type {ClockReading} from './city-clock.js';
export {clockAt} from './city-clock.js';
export type {CollectionDay} from './collection-days.js';
export {byDay, kindOf, upcoming} from './collection-days.js';
export type {CollectionOptions} from './collections.js';
export {toCollections} from './collections.js';
export type {FractionMapping, RecognisedName} from './fraction.js';
export {fractionOf, fractions, parseFractions, recogniseName} from './fraction.js';
export * from './event-calendar.js';
export * from './event-days.js';
export * from './event-filter.js';
export * from './event-series.js';
export type {TimeRange} from './event-time.js';
export {isNotOver, timeRange} from './event-time.js';
export {movedFrom} from './moved-from.js';
export {fromPlainText, toPlainText} from './plain-text.js';
export * from './recurrence.js';
export * from './series.js';
export {compareHouses, foldStreet, matchHouse, matchStreets} from './street-name.js';
export type {Moment, Zone} from './zone.js';
export {
  dayAt, formatLocal, formatMoment, ianaZone, parseMoment, toEpoch, toWall, utc, wallOf,
} from './zone.js';
