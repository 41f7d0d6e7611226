import {isMoment} from '../../time/city-clock.js';
import {formatMoment, parseMoment, toEpoch} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';

/**
 * A published time as a moment, with the offset that holds in `zone` then; `undefined` if it is none. It may lack what
 * RFC 3339 asks for: the `T`, the seconds, the colon of the offset.
 * @param local the zone of a time that is written without an offset
 */
export function momentIn(text: string, zone: Zone, local: Zone = zone): string | undefined {
  const written = text.replace(' ', 'T').replace(/(T\d\d:\d\d)(?=[Z+-]|$)/, '$1:00').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const {epoch} = parseMoment(written) ?? {};
  const {wall} = parseMoment(`${written}Z`) ?? {};
  const moment = epoch ?? (wall === undefined ? undefined : toEpoch(wall, local));
  return moment === undefined ? undefined : formatMoment(moment, zone);
}

/** A moment as it is written if that is RFC 3339, else as `momentIn` has it. */
export const momentText = (text: string, zone: Zone): string | undefined =>
  isMoment(text) ? text : momentIn(text, zone);
