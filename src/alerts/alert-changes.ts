/** What has changed between two looks at the warnings: for an announcement, so only what matters to a person. */
import type {Alert} from '../model/alert.js';
import {compareSeverity} from './alert-severity.js';
import {nameOf} from './alert-message.js';
import {endOf} from './alert-standing.js';
import type {AlertsAt} from './alert-lists.js';

/** Warnings that stand at a moment. */
export type Standing = Pick<AlertsAt, 'inForce' | 'coming' | 'unclear'>;

/** One change, with the warning as it is now, or as it was last. */
export interface AlertChange {
  readonly kind: 'new' | 'raised' | 'lowered' | 'begun' | 'extended' | 'shortened' | 'called-off' | 'over';
  readonly alert: Alert;
}

const all = ({inForce, coming, unclear}: Standing): readonly Alert[] => [...inForce, ...coming, ...unclear];

/** The changes from one look to the next (`now`: milliseconds since 1970), the worst first, one for each warning. */
export function changesBetween(before: Standing, after: Standing, now: number): AlertChange[] {
  const gone = new Set(all(before));
  const changes = all(after).flatMap((alert): AlertChange[] => {
    const last = lastOf(alert, [...gone]);
    if (!last) return [{kind: 'new', alert}];
    gone.delete(last);
    const kind = kindOf(last, alert) ?? (before.coming.includes(last) && after.inForce.includes(alert) && 'begun');
    return kind ? [{kind, alert}] : [];
  });
  const ended = [...gone].map((alert): AlertChange => ({kind: endOf(alert) <= now ? 'over' : 'called-off', alert}));
  return [...changes, ...ended].sort((a, b) => compareSeverity(a.alert, b.alert));
}

/** The warning as it was before: of its own id, of a message it replaces, else one of the same event and place. */
function lastOf(alert: Alert, before: readonly Alert[]): Alert | undefined {
  const replaced = new Set([alert.id, ...alert.references ?? []].map((reference) => nameOf(reference).id));
  const ancestors = before.filter(({id}) => replaced.has(nameOf(id).id));
  const alike = (others: readonly Alert[]) => others.find((other) => wordsOf(other) === wordsOf(alert));
  return before.find(({id}) => id === alert.id)
    // A raised warning often has another name.
    ?? alike(ancestors) ?? ancestors[0] ?? alike(before.filter((other) => shareAreas(other, alert)));
}

const wordsOf = ({event, headline}: Alert): string => (event ?? headline).trim().toLowerCase();

function shareAreas(a: Alert, b: Alert): boolean {
  const places = ({areas = []}: Alert): readonly string[] =>
    areas.flatMap(({name, codes}) => codes.length ? codes : [name]);
  const own = new Set(places(a));
  return places(b).some((place) => own.has(place));
}

function kindOf(last: Alert, alert: Alert): AlertChange['kind'] | undefined {
  const step = compareSeverity(last, alert);
  if (step) return step > 0 ? 'raised' : 'lowered';
  const [end, newEnd] = [last, alert].map((one) => endOf(one) || Infinity) as [number, number];
  if (end === newEnd) return undefined;
  return newEnd > end ? 'extended' : 'shortened';
}
