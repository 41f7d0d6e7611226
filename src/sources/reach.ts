/** What a source may ask for, for a server that asks on a page's behalf and must not ask for anything else. */
import {addressKind} from './address-kind.js';
import type {AddressKindOptions} from './address-kind.js';
import type {FeedRequest} from './feed-request.js';
import {isService} from './services.js';
import {isSvaQuestion} from './sva-source.js';

/** Where the requests of a source go. Without a word: to its address alone. */
export interface Reach {
  /** To everything below its address, with any query. */
  readonly isBase?: boolean;
  /** By POST to its address, for such bodies alone: the server would do more. */
  isQuestion?(body: string): boolean;
  /** What people send goes to these paths below its address. */
  readonly sends?: RegExp;
}

/** Of feeds that are found by street. */
const byStreet: Readonly<Record<NonNullable<ReturnType<typeof addressKind>>, Reach>> = {
  'streets-file': {},
  'template': {},
  'abfallnavi': {isBase: true},
  'sva': {isQuestion: isSvaQuestion},
};

/** Of formats that are no services for reading alone. */
const byFormat: Readonly<Record<string, Reach>> = {
  // GeoReport v2: the same path lists the reports and takes a new one.
  open311: {isBase: true, sends: /^\/requests(?:\.json|\.xml)?$/},
};

/** The reach of a source that is found by street. */
export const streetReach = (found: AddressKindOptions): Reach => byStreet[addressKind(found) ?? 'template'];

/** The reach of any other address. */
export function reachOf({format = '', ask}: FeedRequest): Reach {
  if (!ask) return {};
  return Object.hasOwn(byFormat, format) ? byFormat[format]! : {isBase: isService(format)};
}
