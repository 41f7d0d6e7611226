/** Gathers places from formats that publish them one by one, each under an id of its own. */
import type {Place} from '../../model/place.js';
import type {Source} from '../../model/source.js';

export interface PlaceHarvest {
  readonly found: Map<string, Place>;
  /** How often an id that is taken was wanted. */
  readonly again: Map<string, number>;
  readonly source: {readonly source?: Source};
}

/** @param source of the places, as far as it is known. */
export const newPlaceHarvest = (source: Source = {}): PlaceHarvest =>
  ({found: new Map(), again: new Map(), source: Object.keys(source).length ? {source} : {}});

/** The name of what its publisher has not named, not even by a category or an address. */
export const UNNAMED = 'Ohne Namen';

/**
 * Adds a place. What is published twice under one id counts once; other places under that id get one of their own.
 * @param published id; without it one is made from what is known of the place, so that it stays the same.
 */
export function addPlace(
  {found, again, source}: PlaceHarvest, fields: Partial<Place>, published = '', unnamed = UNNAMED,
): void {
  const {name: own, address, categories = [], latitude, longitude} = fields;
  const name = own || (categories.length ? '' : address || unnamed);
  const at = latitude === undefined ? '' : `${latitude.toFixed(5)},${longitude!.toFixed(5)}`;
  const id = published || [name || categories[0], address !== name && address, at].filter(Boolean).join(' ');
  const place: Place = {...fields, id, name, ...source};
  const earlier = found.get(id);
  if (!earlier) found.set(id, place);
  else if (!published || JSON.stringify(earlier) !== JSON.stringify(place)) addAgain(found, again, place);
}

function addAgain(found: Map<string, Place>, again: Map<string, number>, place: Place): void {
  let count = again.get(place.id) ?? 1;
  let id: string;
  do id = `${place.id} ${++count}`;
  while (found.has(id));
  again.set(place.id, count);
  found.set(id, {...place, id});
}
