/** Fields of a place and of what it is made of. */
import type {FieldTables} from './document.js';

export const place = 'id! name!:string latitude:number longitude:number address categories:list openingHours hoursText '
  + 'holidays telephone email url description image imageAlt imageCredit wheelchair:yes|limited|no amenityFeature:Amenity[] '
  + 'paymentAccepted:list delivery:worded geometry:geometry source:Source';

export const placeFields: FieldTables = {Place: place, Amenity: 'name! value!:worded'};
