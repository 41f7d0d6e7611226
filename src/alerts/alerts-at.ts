/** The warnings there are at a moment, of an area. */
import type {Alert} from '../model/alert.js';
import {concerns} from './alert-area.js';
import type {WatchedArea} from './alert-area.js';
import {alertLists} from './alert-lists.js';
import type {AlertsAt} from './alert-lists.js';

/**
 * What alerts of any sources come to at a moment (milliseconds since 1970): updates and cancellations have taken
 * effect, the same warning is there once. Without an area all of them.
 */
export const alertsAt = (alerts: readonly Alert[], now: number, area?: WatchedArea): AlertsAt =>
  alertLists(alerts, now, area && ((alert) => concerns(alert, area)));
