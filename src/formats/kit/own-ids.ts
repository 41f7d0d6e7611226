/** Ids of places: what is published twice is one place, another one under the same id gets a number of its own. */
import type {Place} from '../../model/place.js';

export function withOwnIds<T extends Place>(places: readonly T[]): T[] {
  const seen = new Map<string, string[]>();
  return places.flatMap((place) => {
    const text = JSON.stringify(place);
    const alike = seen.get(place.id) ?? [];
    if (alike.includes(text)) return [];
    seen.set(place.id, [...alike, text]);
    return [alike.length ? {...place, id: `${place.id}#${alike.length + 1}`} : place];
  });
}
