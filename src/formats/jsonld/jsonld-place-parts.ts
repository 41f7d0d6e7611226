/** Which parts the places of a text need to be read. */
import type {PlaceParts} from './jsonld-places.js';

/** Names, or letters of them that are written as escapes. */
const hours = /openingHours|\\u00[4-7]/i;
const access = /amenityFeature|isAccessibleForFree|\\u00[4-7]/i;

export async function placeParts(text: string): Promise<PlaceParts> {
  const [hoursPart, accessPart] = await Promise.all([
    hours.test(text) ? import('./jsonld-hours.js') : undefined,
    access.test(text) ? import('../kit/access-words.js') : undefined,
  ]);
  return {publishedHours: hoursPart?.publishedHours, accessOf: accessPart?.accessOf};
}
