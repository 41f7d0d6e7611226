/** Types of the things a city has: `stadtbausteine/model` and `stadtbausteine/kit` both publish them. */
export type {AgendaItem, Meeting, MeetingFile, Paper} from '../model/meeting.js';
export type {Alert, AlertArea} from '../model/alert.js';
export type {ChargingStation, Connector} from '../model/charging-station.js';
export type {CityEvent, EventStatus} from '../model/city-event.js';
export type {CityProfile, Position, WidgetSettings} from '../model/city-profile.js';
export type {Collection, Fraction} from '../model/collection.js';
export type {Dataset, Distribution} from '../model/dataset.js';
export type {Departure, DepartureMode, Remark} from '../model/departure.js';
export type {DetailedEvent, Offer} from '../model/detailed-event.js';
export type {Disposal} from '../model/disposal.js';
export type {FileLink} from '../model/file-link.js';
export type {Format, Kind, ReadOptions, ReadResult} from '../model/read-options.js';
export type {AmenityFeature, Geometry, Place} from '../model/place.js';
export type {IndexPart, PartIndex} from '../model/part-index.js';
export type {JobPosting} from '../model/job-posting.js';
export type {MeasuredClass, Measurement, SeriesValue, Threshold} from '../model/measurement.js';
export type {Milestone, Project} from '../model/project.js';
export type {NamedLink, Office, Service} from '../model/service.js';
export type {NewsItem} from '../model/news-item.js';
export type {ParkingSite, ReservedSpaces} from '../model/parking-site.js';
export type {Participation} from '../model/participation.js';
export type {Problem} from '../model/problem.js';
export type {RentalUris, SharingStation, Vehicle} from '../model/sharing-station.js';
export type {Report, ReportNote} from '../model/report.js';
export type {ReportAttribute, ReportCategory, ReportChoice} from '../model/report-category.js';
export type {RichText} from '../model/rich-text.js';
export type {Roadwork} from '../model/roadwork.js';
export type {Source} from '../model/source.js';
export type {Tour} from '../model/tour.js';
export type {
  CurrentWeather, Weather, WeatherCondition, WeatherDay, WeatherHour, WeatherStation,
} from '../model/weather.js';
