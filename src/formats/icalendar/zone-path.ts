import {ianaZone} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';

/** The zone of an IANA name: `Europe/Berlin`, `/freeassociation.sourceforge.net/Europe/Berlin`, `(Europe/Berlin)`. */
export function pathZone(name: string): Zone | undefined {
  const parts = name.replace(/[()]/g, '').split('/');
  let zone: Zone | undefined;
  while (parts.length && !zone) {
    zone = ianaZone(parts.join('/'));
    parts.shift();
  }
  return zone;
}
