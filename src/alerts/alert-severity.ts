/** How bad an alert is: steps, what comes first, what may be left out. */
import type {Alert} from '../model/alert.js';

export type Severity = Alert['severity'];

/** From the lightest to the worst. One that nobody has rated may be bad: it comes right behind the severe. */
const ascending: readonly Severity[] = ['minor', 'moderate', 'unknown', 'severe', 'extreme'];

const steps: Readonly<Record<Severity, 1 | 2 | 3 | 4 | undefined>> =
  {minor: 1, moderate: 2, severe: 3, extreme: 4, unknown: undefined};

/** The step of 1 to 4; `undefined` where it is unknown. */
export const stepOf = ({severity}: Pick<Alert, 'severity'>): 1 | 2 | 3 | 4 | undefined => steps[severity];

/** Whether an alert is at least that bad. One of unknown severity always is. */
export const isAtLeast = ({severity}: Pick<Alert, 'severity'>, least: Severity): boolean =>
  severity === 'unknown' || rank(severity) >= (least === 'unknown' ? 0 : rank(least));

/** The worst of several; `undefined` of none. */
export const highestSeverity = (alerts: readonly Pick<Alert, 'severity'>[]): Severity | undefined =>
  ascending.findLast((severity) => alerts.some((alert) => alert.severity === severity));

/** For sorting: the worst first. */
export const compareSeverity = (a: Pick<Alert, 'severity'>, b: Pick<Alert, 'severity'>): number =>
  rank(b.severity) - rank(a.severity);

const rank = (severity: Severity): number => ascending.indexOf(severity);
