/** schema.org `Place` and everything that has a place of its own: shops, offices, playgrounds. */
import type {Place} from '../../model/place.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {accessOf} from '../kit/access-words.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {linkIn, nameIn, several, wordsIn} from '../kit/json-values.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import {isOfType} from './jsonld-nodes.js';
import type {Report} from './jsonld-nodes.js';
import type {publishedHours} from './jsonld-hours.js';
import {placeOf} from './jsonld-place.js';

/** Places that may have nothing else to be known by. */
const placeTypes = new RegExp('^(?:Place|AdministrativeArea|CivicStructure|Accommodation|Landmarks\\w*|Touris\\w+|Park|Playground'
  + '|Museum|Library|Zoo|Cemetery|Beach|\\w*School|Kindergarten|Restaurant|Bakery|Brewery|Hotel|Hostel|Pharmacy|Hospital'
  + '|Dentist|Physician|BusStop|PublicToilet|Synagogue|Mosque|RecyclingCenter|ChildCare|PublicSwimmingPool|StadiumOrArena)$'
  + '|(?:Building|Office|Store|Shop|Establishment|Business|Theater|Church|Temple|Station|Location|Facility|Gym|Salon)$');
const otherTypes = /^(?:Person|(?:Government|Public|Taxi|Food|Broadcast|Cable)?Service|PostalAddress|GeoCoordinates|NGO|Corporation|\w+Team)$|Event$|Organization$|Reservation$|Action$/;

/** What only some places need to be read. Without a part its fields stay empty. */
export interface PlaceParts {
  readonly publishedHours?: typeof publishedHours | undefined;
  readonly accessOf?: typeof accessOf | undefined;
}

function isPlace(node: JsonRecord): boolean {
  if (isOfType(node, placeTypes)) return true;
  const located = node['geo'] ?? node['openingHours'] ?? node['openingHoursSpecification'];
  const known = located ?? (node['@type'] && node['address']);
  return known !== undefined && !isOfType(node, otherTypes);
}

/** The places among the nodes of a text, each under its `@id`, its address or its name. */
export const placeReader = (parts: PlaceParts) => ({
  isOne: isPlace,
  read(nodes: readonly JsonRecord[], options: ReadOptions, report: Report): Place[] {
    const harvest = newPlaceHarvest();
    for (const node of nodes.filter(isPlace)) {
      const place = shownPlaceOf(node, options, parts);
      if (place) addPlace(harvest, place, place.id);
      else if (Object.keys(node).some((key) => !key.startsWith('@'))) {
        report('bad-entry', `A place has neither a name nor an address: ${textOf(node['@id']) || String(several(node['@type'])[0])}`.slice(0, 200));
      }
    }
    return [...harvest.found.values()];
  },
});

/** A place with all that a person who wants to go there asks for. */
export const shownPlaceOf = (value: unknown, options: ReadOptions, parts: PlaceParts): Place | undefined =>
  placeOf(value, options, (thing) => details(thing, options, parts));

function details(
  thing: JsonRecord, {url: base, language}: ReadOptions, {publishedHours, accessOf}: PlaceParts,
): Partial<Place> {
  const picture = several(thing['image'] ?? thing['photo']).find((one) => linkIn(one, base));
  const about = isRecord(picture) ? picture : {};
  const [contact] = several(thing['contactPoint']).filter(isRecord);
  const features = several(thing['amenityFeature']).filter(isRecord).map((one) => ({
    name: nameIn(one['name'], language), value: one['value'] ?? true,
  }));
  const free = thing['isAccessibleForFree'];
  return {
    telephone: nameIn(thing['telephone'] ?? contact?.['telephone']),
    email: nameIn(thing['email'] ?? contact?.['email']).replace(/^mailto:/i, ''),
    ...publishedHours?.(thing),
    imageAlt: nameIn(about['caption'], language) || nameIn(about['description'], language),
    imageCredit: nameIn(about['creditText'], language) || nameIn(about['creator'] ?? about['author'], language),
    categories: wordsIn([...several(thing['category']), ...several(thing['keywords'])], language),
    ...accessOf?.(free === undefined ? features : [...features, {name: 'Eintritt frei', value: free}]),
    paymentAccepted: wordsIn(thing['paymentAccepted'], language),
  };
}
