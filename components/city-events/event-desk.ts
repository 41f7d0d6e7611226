import type {CityEvent} from '../../src/model/city-event.js';
import type {ListDesk} from '../../src/widget/list-desk.js';
import type {EventFinder} from './event-finder.js';
import type {EventForm} from './event-query.js';

/** The access that the tools have to the list they belong to. */
export interface EventDesk extends ListDesk<CityEvent, EventForm, EventFinder> {
  readonly reset: () => void;
  readonly open: (event: CityEvent) => void;
}
