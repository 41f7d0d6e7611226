/**
 * The flood portal of the Länder (LHP-PublicAPI v1), in GeoJSON, plain JSON or XML. A file for each thing it answers:
 * `lhp-alerts.ts` for `/data/alerts`.
 */
import type {Alert} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {parseJson} from '../kit/json.js';
import {readAlerts} from './lhp-alerts.js';
import {title} from './lhp-envelope.js';
import {documentOf} from './lhp-xml.js';

export {title};
export type {Alert, Format, Problem, ReadOptions, ReadResult};

const isPortal = /^\s*(?:\{[^]*"(?:lhpClass"\s*:|source"\s*:\s*"https?:[\\/]+www\.hochwasserzentralen\.de)|<[^]*<(?:[\w.-]+:)?(?:lhpClass\b|source>\s*https?:\/\/www\.hochwasserzentralen\.de))/;

export const format: Format = {
  id: 'lhp',
  kind: 'alerts',
  kinds: ['alerts'],
  mediaTypes: [],
  detect: (text) => isPortal.test(text.slice(0, 20_000)),
};

/** The flood warnings of an answer; an all-clear is one that is called off (`msgType` `cancel`). */
export function read(text: string, options: ReadOptions = {}): ReadResult<Alert> {
  return readAlerts(/^\s*</.test(text) ? documentOf(text) : parseJson(text), options);
}
