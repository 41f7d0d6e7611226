/** The exports of `stadtbausteine/model`: the types of the things a city has, and the functions over them. */
export type {Alert, AlertArea} from '../model/alert.js';
export type {CityEvent, EventStatus} from '../model/city-event.js';
export type {CityProfile, Position, WidgetSettings} from '../model/city-profile.js';
export type {Collection, Fraction} from '../model/collection.js';
export type {Departure} from '../model/departure.js';
export type {DetailedEvent, Offer} from '../model/detailed-event.js';
export type {Measurement, Threshold} from '../model/measurement.js';
export type {NewsItem} from '../model/news-item.js';
export type {ParkingSite} from '../model/parking-site.js';
export type {Geometry, Place} from '../model/place.js';
export type {Problem} from '../model/problem.js';
export type {Format, Kind, ReadOptions, ReadResult} from '../model/read-options.js';
export type {Report} from '../model/report.js';
export type {RichText} from '../model/rich-text.js';
export type {NamedLink, Office, Service} from '../model/service.js';
export type {Source} from '../model/source.js';

export * from '../events/calendar-file.js';
export * from '../time/civil-day.js';
export type {BinKind} from '../waste/bins.js';
export {binKinds, mergeCollections} from '../waste/bins.js';
export type {ClockReading} from '../time/city-clock.js';
export {clockAt} from '../time/city-clock.js';
export type {CollectionDay} from '../waste/collection-days.js';
export {byDay, kindOf, upcoming} from '../waste/collection-days.js';
export type {CollectionOptions} from '../waste/collections.js';
export {toCollections} from '../waste/collections.js';
export type {FractionMapping, RecognisedName} from '../waste/fraction.js';
export {fractionOf, fractions, parseFractions, recogniseName} from '../waste/fraction.js';
export * from '../events/event-calendar.js';
export * from '../events/event-days.js';
export * from '../events/event-filter.js';
export * from '../events/event-series.js';
export type {TimeRange} from '../events/event-time.js';
export {isNotOver, timeRange} from '../events/event-time.js';
export {movedFrom} from '../waste/moved-from.js';
export {fromPlainText, toPlainText} from '../text/plain-text.js';
export * from '../recurrence/recurrence.js';
export * from '../recurrence/series.js';
export {compareHouses, foldStreet, matchHouse, matchStreets} from '../waste/street-name.js';
export type {Moment, Zone} from '../time/zone.js';
export {
  dayAt, formatLocal, formatMoment, ianaZone, parseMoment, toEpoch, toWall, utc, wallOf,
} from '../time/zone.js';
