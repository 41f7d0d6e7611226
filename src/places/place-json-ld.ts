/** Places as search engines read them. */
import type {AmenityFeature, Place} from '../model/place.js';
import {toPlainText} from '../text/plain-text.js';
import {webUrl} from '../text/web-url.js';
import {titleOf} from './place-title.js';

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const CLOCK = '(?:[01]\\d|2[0-4]):[0-5]\\d';
/** A rule that means the same to schema.org as in OpenStreetMap. */
const PLAIN = new RegExp(`^${DAY}(?:[-,]${DAY})* ${CLOCK}-${CLOCK}(?:,${CLOCK}-${CLOCK})*$`);

/** Opening hours in schema.org's own short form; none where they say more than it can. */
function openingHours(hours: string | undefined): readonly string[] | undefined {
  const rules = hours?.split(';').map((rule) => rule.trim()).filter(Boolean) ?? [];
  if (!rules.length || !rules.every((rule) => PLAIN.test(rule))) return undefined;
  return rules.flatMap((rule) => {
    const [days, times = ''] = rule.split(' ');
    return times.split(',').map((time) => `${days} ${time}`);
  });
}

const feature = ({name, value}: AmenityFeature) => ({'@type': 'LocationFeatureSpecification', name, value});

/** A place as schema.org `Place`. All texts are plain. `base`: what relative addresses are relative to. */
export function toPlaceJson(place: Place, base: string): Readonly<Record<string, unknown>> {
  const {id, address, latitude, longitude, telephone, categories, description, imageAlt, imageCredit} = place;
  const [url, image] = [webUrl(place.url, base), webUrl(place.image, base)];
  const features = [
    ...place.wheelchair ? [{name: 'wheelchair', value: place.wheelchair}] : [], ...place.amenityFeature ?? [],
  ];
  return {
    '@type': 'Place', 'identifier': id, 'name': titleOf(place), address, telephone, url,
    'geo': latitude === undefined || longitude === undefined
      ? undefined : {'@type': 'GeoCoordinates', latitude, longitude},
    'keywords': categories?.length ? categories : undefined,
    'openingHours': openingHours(place.openingHours),
    'description': description && toPlainText(description),
    'image': image && {'@type': 'ImageObject', 'url': image, 'caption': imageAlt, 'creditText': imageCredit},
    'amenityFeature': features.length ? features.map(feature) : undefined,
  };
}
