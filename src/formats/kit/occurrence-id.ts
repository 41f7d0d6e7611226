import type {CityEvent} from '../../model/city-event.js';

/**
 * The id of an occurrence: what its publisher calls the event, else its name and place, and the key. `ids`
 * counts them, for those that are told apart by nothing but their order.
 */
export function occurrenceId(
  ids: Map<string, number>, uid: string, key: string, name: string, location: CityEvent['location'],
): string {
  const stem = `${uid || `${name}@${location?.id ?? ''}`}#${key}`;
  const count = (ids.get(stem) ?? 0) + 1;
  ids.set(stem, count);
  return count > 1 ? `${stem}#${count}` : stem;
}
