import type {CityEvent} from '../../src/model/city-event.js';
import type {ListDesk} from '../../src/widget/list-desk.js';
import type {MapPart} from '../../src/widget/map-part.js';
import type {EventFinder} from './event-finder.js';
import type {EventForm} from './event-query.js';

type Desk = ListDesk<CityEvent, EventForm, EventFinder>;

/** The access that the tools have to the list they belong to. */
export interface EventDesk extends Desk {
  readonly host: Desk['host'] & ConstructorParameters<typeof MapPart>[0];
  readonly reset: () => void;
  readonly open: (event: CityEvent) => void;
}
