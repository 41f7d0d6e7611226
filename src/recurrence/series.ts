/** A series with any rule of RFC 5545. */
import {occurrences} from './recurrence.js';
import type {Window} from './rule.js';
import type {Instances, Series} from './series-instances.js';
import {instancesBy} from './series-instances.js';

export type {Instance, Instances, Override, Series} from './series-instances.js';

/** The instances that start within a window, by start; `cut` says that there may be more. */
export const instances = <T>(series: Series<T>, window: Window): Instances<T> =>
  instancesBy(occurrences, series, window);
