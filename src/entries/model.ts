/** The exports of `stadtbausteine/model`: the types of the things a city has, and the functions over them. */
export type * from './model-types.js';

export type {GeoPosition, WarnRegion, WatchedArea} from '../alerts/alert-area.js';
export {concerns, parseArea} from '../alerts/alert-area.js';
export {currentAlerts} from '../alerts/alert-chain.js';
export type {Severity} from '../alerts/alert-severity.js';
export {compareSeverity, highestSeverity, isAtLeast, stepOf} from '../alerts/alert-severity.js';
export type {AlertStanding} from '../alerts/alert-standing.js';
export {isAllClear, nextChange, standingOf} from '../alerts/alert-standing.js';
export type {AlertsAt} from '../alerts/alert-lists.js';
export {compareAlerts} from '../alerts/alert-lists.js';
export {alertsAt} from '../alerts/alerts-at.js';
export {withoutCopies} from '../alerts/same-alert.js';
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
export type {AccessNeed} from '../places/access-need.js';
export {meetsNeed, parseNeeds} from '../places/access-need.js';
export type {Point} from '../places/distance.js';
export {distanceBetween} from '../places/distance.js';
export {openAt} from '../places/place-hours.js';
export {toPlaceJson} from '../places/place-json-ld.js';
export {byDistance, byName, openFirst} from '../places/place-order.js';
export {movedFrom} from '../waste/moved-from.js';
export type {Showing} from '../news/current-news.js';
export {changesOf, currentNews, publishedAt, showings} from '../news/current-news.js';
export {newestFirst} from '../news/news-order.js';
export {fromPlainText, toPlainText} from '../text/plain-text.js';
export * from '../recurrence/recurrence.js';
export * from '../recurrence/series.js';
export type {Holiday, PublicHoliday} from '../places/holidays.js';
export {publicHolidays} from '../places/holidays.js';
export type {
  HoursDay, HoursOptions, HoursSpan, HoursVerdict, OpeningHours,
} from '../places/opening-hours.js';
export {
  daySpans, exceptionsAhead, hoursChange, isOpenAt, readHours, verdictAt,
} from '../places/opening-hours.js';
export {compareHouses, foldStreet, matchHouse, matchStreets} from '../waste/street-name.js';
export type {Moment, Zone} from '../time/zone.js';
export {
  dayAt, formatLocal, formatMoment, ianaZone, parseMoment, toEpoch, toWall, utc, wallOf,
} from '../time/zone.js';
export {comingHours, hourAt} from '../weather/coming-hours.js';
export {isFalling} from '../weather/condition.js';
export type {DaylightOptions} from '../weather/daylight.js';
export {daylightAt, sunOfDay} from '../weather/daylight.js';
export type {FrostOutlook} from '../weather/frost-outlook.js';
export {frostOutlook} from '../weather/frost-outlook.js';
export type {PartOfDay} from '../weather/part-of-day.js';
export {partOfDay} from '../weather/part-of-day.js';
export type {RainOutlook} from '../weather/rain-outlook.js';
export {rainOutlook} from '../weather/rain-outlook.js';
export type {SunTimes} from '../time/sun.js';
export {sunTimes} from '../time/sun.js';
export type {UvClass} from '../weather/uv-class.js';
export {uvClass} from '../weather/uv-class.js';
export {daysOf} from '../weather/weather-days.js';
export type {CompassPoint} from '../weather/wind.js';
export {beaufort, compassPoint} from '../weather/wind.js';
