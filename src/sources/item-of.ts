import type {Alert} from '../model/alert.js';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import type {Departure} from '../model/departure.js';
import type {Measurement} from '../model/measurement.js';
import type {NewsItem} from '../model/news-item.js';
import type {ParkingSite} from '../model/parking-site.js';
import type {Place} from '../model/place.js';
import type {Kind} from '../model/read-options.js';
import type {Report} from '../model/report.js';
import type {Service} from '../model/service.js';
import type {Weather} from '../model/weather.js';

/** Kinds that have a model. */
type Modelled = 'alerts' | 'events' | 'collections' | 'departures' | 'measurements' | 'news' | 'parking' | 'places'
  | 'reports' | 'services' | 'weather';

/** The model type of each kind; of a kind without a reader yet nothing is known. */
export interface ItemOf extends Readonly<Record<Exclude<Kind, Modelled>, unknown>> {
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
}
