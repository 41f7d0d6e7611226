/** What a clock makes of an alert. */
import type {Alert} from '../model/alert.js';
import {momentOf} from '../time/city-clock.js';

/**
 * In force; coming, which advance information always is; over; an all-clear, which calls something off; or not for the
 * public: exercises, tests, drafts, messages between systems.
 */
export type AlertStanding = 'in-force' | 'coming' | 'over' | 'called-off' | 'not-public';

/** "Entwarnung", unless it says that there is none yet. */
const allClear = /^\W*(?:amtliche\s+)?(?:entwarnung|all[ -]clear)\b(?!\W+(?:noch|erst|nicht|frühestens|not)\b)/i;
const endsInAllClear = /[-–:]\s*entwarnung\W*$/i;
const advance = /vorabinformation|advance information/i;

/** Whether an alert is for the public: not an exercise, a test, a draft or an answer to another message. */
export const isPublic = ({status = 'actual', msgType}: Alert): boolean =>
  status === 'actual' && msgType !== 'ack' && msgType !== 'error';

/** Whether a message says that a danger is over, instead of warning of one. */
export const isAllClear = ({msgType, responseType, headline, event, parameters}: Alert): boolean =>
  msgType === 'cancel' || !!responseType?.some((type) => /^all-?clear$/i.test(type))
  || allClear.test(headline) || allClear.test(event ?? '') || endsInAllClear.test(headline)
  // MeteoAlarm: green, no awareness is required.
  || !!parameters?.some(({name, value}) => name === 'awareness_level' && /^\s*1\s*;/.test(value));

/** When an alert begins, in milliseconds since 1970; `NaN` where it does not say so: then it is in force. */
export const beginOf = ({onset, effective}: Alert): number => momentOf(onset ?? effective ?? '');

/** When an alert ends, exclusive; `NaN`: when it is withdrawn. */
export const endOf = ({expires = ''}: Alert): number => momentOf(expires);

/** What an alert is at a moment (milliseconds since 1970), seen by itself: what replaces it is not asked. */
export function standingOf(alert: Alert, now: number): AlertStanding {
  if (!isPublic(alert)) return 'not-public';
  if (endOf(alert) <= now) return 'over';
  if (isAllClear(alert)) return 'called-off';
  const begin = beginOf(alert);
  const early = alert.urgency === 'future' && (isNaN(begin) || advance.test(`${alert.headline} ${alert.event ?? ''}`));
  return early || begin > now ? 'coming' : 'in-force';
}

/** The next moment at which one of the alerts begins or ends; `undefined` if none does. */
export function nextChange(alerts: readonly Alert[], now: number): number | undefined {
  const later = alerts.flatMap((alert) => [beginOf(alert), endOf(alert)]).filter((moment) => moment > now);
  return later.length ? Math.min(...later) : undefined;
}
