/** Bright Sky: warnings and weather of the German weather service, each with a reader in a file of its own. */
import type {Alert} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Weather} from '../../model/weather.js';
import {member, parseJson} from '../kit/json.js';
import {readAlerts} from './brightsky-alerts.js';
import {readWeather} from './brightsky-weather.js';

export type {Alert, Format, Kind, Problem, ReadOptions, ReadResult, Weather};

export const format: Format = {
  id: 'brightsky',
  // What an answer holds stands in it; `read` returns it.
  kind: 'weather',
  kinds: ['alerts', 'weather'],
  mediaTypes: [],
  detect: (text) => /^\s*\{(?=[^]*"(?:alerts|weather)"\s*:\s*[[{])[^]*"(?:alert_id|warn_cell_id|source_id)"\s*:/.test(text.slice(0, 4000)),
};

/** The items of an answer; `kind` says so if they are no weather. */
export interface AnswerResult extends ReadResult<Alert | Weather> {
  readonly kind?: Kind;
}

/** The warnings of an answer, or the weather of its place. */
export function read(text: string, options: ReadOptions = {}): AnswerResult {
  const document = parseJson(text);
  return Array.isArray(member(document, 'alerts'))
    ? {...readAlerts(document, options), kind: 'alerts'}
    : readWeather(document, options);
}
