import type {LitElement} from 'lit';
import type {Collection} from '../../src/model/collection.js';
import type {CollectionDay} from '../../src/waste/collection-days.js';
import type {Clock} from '../../src/widget/clock.js';
import type {Feed} from '../../src/widget/feed.js';

/** The attributes of a calendar. */
interface CalendarElement extends LitElement {
  readonly src: string;
  readonly format: string;
  readonly streets: string;
  readonly street: string;
  readonly house: string;
  readonly cache: 'default' | 'none';
  readonly headingLevel: number;
  readonly timeZone: string;
}

/** The access that the tools have to the calendar they belong to. */
export interface WasteDesk {
  readonly host: CalendarElement;
  readonly clock: Clock;
  /** All collections that were read, also those of days gone by; the format and the way by which. */
  readonly feed: Pick<Feed<Collection>, 'items' | 'format' | 'relay' | 'profile'>;
  /** The view shown. */
  readonly view: () => string;
  /** The title of the widget. */
  readonly title: () => string;
  readonly publisher: () => string | undefined;
  /** The days that are shown. */
  readonly days: () => readonly CollectionDay[];
  readonly announce: (text: string, typing?: boolean) => void;
}
