import type {Alert} from '../model/alert.js';
import type {Fraction} from '../model/collection.js';
import type {WeatherCondition} from '../model/weather.js';

/** The words of a fragment in one language; `{0}`, `{1}` are the places of values. */
export interface FragmentWords {
  /** Moment. */
  readonly asOf: string;
  /** Name. */
  readonly source: string;
  /** Moment. */
  readonly failing: string;
  readonly nothing: string;
  readonly noAlerts: string;
  readonly unknownAlerts: string;
  readonly untitled: string;
  /** Day, time of day. */
  readonly dayAndTime: string;
  /** Time of day. */
  readonly time: string;
  /** Begin, end. */
  readonly range: string;
  readonly from: string;
  readonly until: string;
  readonly untilFurther: string;
  /** The last day to apply. */
  readonly applyBy: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly rescheduled: string;
  readonly free: string;
  /** The day on which it should have been. */
  readonly moved: string;
  readonly step: string;
  readonly severities: Readonly<Record<Alert['severity'], string>>;
  /** Line, direction. */
  readonly departure: string;
  readonly platform: string;
  /** Number. */
  readonly vacant: string;
  /** Number, number of all. */
  readonly vacantOf: string;
  readonly full: string;
  readonly closed: string;
  readonly conditions: Readonly<Record<WeatherCondition, string>>;
  /** Where the published names are in another language. */
  readonly fractions?: Readonly<Record<Fraction, string>>;
  readonly projects: Readonly<Record<string, string>>;
  readonly impacts: Readonly<Record<string, string>>;
}
