/** What every answer of the flood portal of the Länder (LHP-PublicAPI v1) is wrapped in, whatever was asked for. */
import type {Source} from '../../model/source.js';
import {cityZone} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {compact, webAddress} from '../kit/fields.js';
import {isRecord, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {momentIn} from '../kit/moment.js';

/** An answer, without the ways in which it may be written. */
export interface Envelope {
  /** Whether the portal says that it is an answer, so that a list without entries can be believed. */
  readonly isAnswer: boolean;
  readonly entries: readonly JsonRecord[];
  readonly source: Source;
  /** When the portal was brought up to date. */
  readonly updated: string | undefined;
  /** The city's zone, in which moments are said. */
  readonly zone: Zone;
}

export const title = 'Länderübergreifendes Hochwasserportal (LHP)';

/** A time of the portal: without an offset it is Germany's, whatever the zone of the widget. */
export const timeIn = (value: unknown, zone: Zone): string | undefined =>
  momentIn(textOf(value), zone, cityZone('Europe/Berlin'));

const entryOf = (value: unknown): JsonRecord =>
  isRecord(value) ? {...value, ...isRecord(value['properties']) && value['properties']} : {};

/**
 * The document of an answer. A cache before the service ignores which form was asked for: `data` are plain entries,
 * `features` hold them as `properties`. `undefined` if it is no answer of the portal.
 */
export function openEnvelope(document: unknown, zone: Zone): Envelope | undefined {
  const list = member(document, 'data') ?? member(document, 'features');
  if (!Array.isArray(list)) return undefined;
  const field = (name: string) => textOf(member(document, name));
  // The clock on the wall: its offset is that of the winter all year round.
  const updated = timeIn((field('lastModified') || field('updated')).replace(/(?:Z|[+-][\d:]{4,6})$/, ''), zone);
  return {
    isAnswer: field('status').toLowerCase() === 'success',
    entries: list.map(entryOf),
    source: compact<Source>({
      url: webAddress(field('source')),
      title: field('sourceName') || title,
      licence: field('licenceName') || 'CC BY 4.0',
      language: field('lang') || 'de',
      asOf: updated,
    }),
    updated,
    zone,
  };
}
