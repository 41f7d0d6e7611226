/** The warnings there are at a moment, of those that concern somebody. */
import type {Alert} from '../model/alert.js';
import {momentOf} from '../time/city-clock.js';
import {currentAlerts} from './alert-chain.js';
import {compareSeverity, isAtLeast} from './alert-severity.js';
import type {Severity} from './alert-severity.js';
import {beginOf, isAllClear, nextChange, standingOf} from './alert-standing.js';
import type {AlertStanding} from './alert-standing.js';
import {withoutCopies, withoutCopiesFor} from './same-alert.js';

/** Alerts by what is to be done with them, in each list the worst first. */
export interface AlertsAt {
  readonly inForce: readonly Alert[];
  readonly coming: readonly Alert[];
  /** All-clears: no warnings, the latest first. */
  readonly calledOff: readonly Alert[];
  readonly over: readonly Alert[];
  /** In force or coming, where nobody can tell whether they concern the area. */
  readonly unclear: readonly Alert[];
}

/** Whether an alert concerns somebody; `undefined` where nobody can tell. */
export type Concerns = (alert: Alert) => boolean | undefined;

/**
 * Sorts the alerts of all sources by what holds at a moment (milliseconds since 1970): updates and cancellations have
 * taken effect, the same warning is there once. Without `concerns` no alert is left out for its area.
 */
export function alertLists(alerts: readonly Alert[], now: number, concerns?: Concerns): AlertsAt {
  const lists: {[K in keyof AlertsAt]: Alert[]} = {inForce: [], coming: [], calledOff: [], over: [], unclear: []};
  const current = currentAlerts(alerts);
  const here = concerns ? withoutCopiesFor(current.filter(concerns)) : withoutCopies(current);
  for (const alert of here) {
    const list = listFor(alert, standingOf(alert, now));
    if (list) lists[list].push(alert);
  }
  const unclear = concerns ? withoutCopies(current.filter((alert) => concerns(alert) === undefined)) : [];
  lists.unclear.push(...unclear.filter((alert) => /^(?:in-force|coming)$/.test(standingOf(alert, now))));
  lists.calledOff.sort((a, b) => momentOf(b.sent) - momentOf(a.sent));
  for (const list of [lists.inForce, lists.coming, lists.unclear, lists.over]) list.sort(compareAlerts);
  return lists;
}

function listFor(alert: Alert, standing: AlertStanding): keyof AlertsAt | undefined {
  switch (standing) {
    case 'in-force': return 'inForce';
    case 'coming': return 'coming';
    case 'called-off': return alert.headline ? 'calledOff' : undefined;
    case 'over': return isAllClear(alert) ? undefined : 'over';
    default: return undefined;
  }
}

/** For sorting: the worst first, then by begin, then by headline. */
export function compareAlerts(a: Alert, b: Alert): number {
  const [begin, other] = [a, b].map((alert) => beginOf(alert) || momentOf(alert.sent) || 0) as [number, number];
  return compareSeverity(a, b) || begin - other || (a.headline < b.headline ? -1 : Number(a.headline > b.headline));
}

/** Those of the alerts in force, to come or unclear that are bad enough, each list the worst first. */
export interface ShownAlerts extends AlertsAt {
  /** All of them. */
  readonly all: readonly Alert[];
  /** The moment (milliseconds since 1970) until which it stays so; `Infinity`: until other alerts come. */
  readonly until: number;
}

/** The alerts at a moment (milliseconds since 1970) that are at least so bad, and concern whom they are asked for. */
export function shownAlerts(alerts: readonly Alert[], now: number, least: Severity, concerns?: Concerns): ShownAlerts {
  const lists = alertLists(alerts, now, concerns);
  const [inForce, coming, unclear] = [lists.inForce, lists.coming, lists.unclear]
    .map((list) => list.filter((alert) => isAtLeast(alert, least))) as [Alert[], Alert[], Alert[]];
  const all = [...inForce, ...coming, ...unclear].sort(compareAlerts);
  return {...lists, inForce, coming, unclear, all, until: nextChange(alerts, now) ?? Infinity};
}
