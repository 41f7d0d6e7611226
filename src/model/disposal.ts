import type {Fraction} from './collection.js';
import type {Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A thing to throw away, and where it goes. */
export interface Disposal {
  readonly id: string;
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly fraction?: Fraction;
  readonly instructions?: RichText;
  /** Where it is taken. */
  readonly places?: readonly Place[];
  /** As published. */
  readonly fee?: string;
  readonly url?: string;
  readonly source?: Source;
}
