/** Moments as they are published, as RFC 3339 has them. */
import {isMoment} from '../../time/city-clock.js';
import {formatMoment, toEpoch} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {readSchemaTime} from './schema-time.js';

/** A moment as it is written if that is RFC 3339; what lacks an offset is of the city. `undefined` if it is none. */
export function momentText(text: string, cityZone: Zone): string | undefined {
  if (isMoment(text)) return text;
  const time = readSchemaTime(text, cityZone);
  return time && formatMoment(toEpoch(time.wall, time.zone), time.zone);
}
