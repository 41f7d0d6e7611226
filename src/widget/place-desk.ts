import type {Place} from '../model/place.js';
import type {PlaceFacts} from '../places/place-facts.js';
import type {PlaceForm} from '../places/place-form.js';
import type {SignOf} from '../ui/category-sign.js';
import type {Remembered} from '../page/remembered.js';
import type {Finder} from './finder.js';
import type {HoursPart} from './hours-part.js';
import type {ListDesk} from './list-desk.js';
import type {MapPart} from './map-part.js';

type Desk = ListDesk<Place, PlaceForm, Finder<Place, PlaceForm>>;

/** The access that the tools of places have to the list they belong to. */
export interface PlaceDesk extends Desk {
  readonly host: Desk['host'] & ConstructorParameters<typeof MapPart>[0];
  readonly facts: () => PlaceFacts;
  /** What gives a place its sign. */
  readonly signOf: () => SignOf;
  /** The places that the form lets through. */
  readonly listed: () => readonly Place[];
  /** Opens one of them. */
  readonly open: (id: string) => void;
  /** A person has closed one. */
  readonly closed: (id: string) => void;
  /** The point that the page's author sets, and how many kilometres around it or around the person. */
  readonly around: () => {readonly center: string; readonly radius: number};
  /** What the hours of places mean, once it is there. */
  readonly hours: () => HoursPart | undefined;
  /** Access needs that a person has asked this device to keep. */
  readonly kept: Remembered<string>;
}
