import type {LitElement} from 'lit';
import type {Clock} from './clock.js';
import type {Detail} from './detail.js';
import type {Feed, Item} from './feed.js';

/** The attributes of a list that one searches. */
interface ListElement<T> extends LitElement {
  readonly items: readonly T[];
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly deepLink: boolean;
  readonly consent: string;
}

/** The access that tools loaded on demand have to the list they belong to. */
export interface ListDesk<T extends Item, Form, Finder> {
  readonly host: ListElement<T>;
  readonly clock: Clock;
  readonly feed: Pick<Feed<T>, 'language' | 'sources' | 'city' | 'consent' | 'region'>;
  readonly finder: Finder;
  readonly detail: Detail<T>;
  readonly change: (part: Partial<Form>) => void;
  readonly announce: (text: string) => void;
}
