import type {LitElement} from 'lit';
import type {CityEvent} from '../../src/model/city-event.js';
import type {Clock} from '../../src/widget/clock.js';
import type {Detail} from '../../src/widget/detail.js';
import type {Feed} from '../../src/widget/feed.js';
import type {EventFinder} from './event-finder.js';
import type {EventForm} from './event-query.js';

/** The attributes of a list of events. */
interface EventsElement extends LitElement {
  readonly items: readonly CityEvent[];
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly deepLink: boolean;
  readonly consent: string;
}

/** The access that the tools have to the list they belong to. */
export interface EventDesk {
  readonly host: EventsElement;
  readonly clock: Clock;
  readonly feed: Pick<Feed<CityEvent>, 'language' | 'sources' | 'city' | 'consent'>;
  readonly finder: EventFinder;
  readonly detail: Detail<CityEvent>;
  readonly change: (part: Partial<EventForm>) => void;
  readonly reset: () => void;
  readonly open: (event: CityEvent) => void;
  readonly announce: (text: string) => void;
}
