import type {Alert} from '../model/alert.js';
import type {ChargingStation} from '../model/charging-station.js';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import type {Dataset} from '../model/dataset.js';
import type {Departure} from '../model/departure.js';
import type {Disposal} from '../model/disposal.js';
import type {JobPosting} from '../model/job-posting.js';
import type {Measurement} from '../model/measurement.js';
import type {Meeting} from '../model/meeting.js';
import type {NewsItem} from '../model/news-item.js';
import type {ParkingSite} from '../model/parking-site.js';
import type {Participation} from '../model/participation.js';
import type {Place} from '../model/place.js';
import type {Project} from '../model/project.js';
import type {Kind} from '../model/read-options.js';
import type {ReportCategory} from '../model/report-category.js';
import type {Report} from '../model/report.js';
import type {Roadwork} from '../model/roadwork.js';
import type {Service} from '../model/service.js';
import type {SharingStation} from '../model/sharing-station.js';
import type {Tour} from '../model/tour.js';
import type {Weather} from '../model/weather.js';

/** The model type of each kind. */
export interface ItemOf extends Readonly<Record<Kind, unknown>> {
  readonly events: CityEvent;
  readonly collections: Collection;
  readonly services: Service;
  readonly places: Place;
  readonly news: NewsItem;
  readonly alerts: Alert;
  readonly departures: Departure;
  readonly parking: ParkingSite;
  readonly measurements: Measurement;
  readonly reports: Report;
  readonly weather: Weather;
  readonly meetings: Meeting;
  readonly datasets: Dataset;
  readonly projects: Project;
  readonly participations: Participation;
  readonly jobs: JobPosting;
  readonly roadworks: Roadwork;
  readonly chargers: ChargingStation;
  readonly vehicles: SharingStation;
  readonly tours: Tour;
  readonly disposals: Disposal;
  readonly categories: ReportCategory;
}
