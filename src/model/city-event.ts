import type {Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled';

/** One occurrence of something that takes place: schema.org `Event`. */
export interface CityEvent {
  /** Unique per occurrence and stable between readings. */
  readonly id: string;
  readonly name: string;
  /** Day (`YYYY-MM-DD`) if `allDay`, else RFC 3339 moment with the offset that holds at `timeZone`. */
  readonly startDate: string;
  /** Same form as `startDate`; exclusive for days, as in iCalendar. */
  readonly endDate?: string;
  readonly allDay?: boolean;
  /** IANA zone the event is written in. */
  readonly timeZone?: string;
  readonly description?: RichText;
  readonly location?: Place;
  readonly organizer?: string;
  readonly categories?: readonly string[];
  readonly url?: string;
  readonly image?: string;
  readonly status?: EventStatus;
  readonly isAccessibleForFree?: boolean;
  /** Whether it is one of a series. */
  readonly recurring?: boolean;
  /** Id that all occurrences of a series share: the UID in iCalendar. */
  readonly seriesId?: string;
  readonly source?: Source;
}
