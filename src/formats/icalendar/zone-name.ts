/**
 * Finds the zone that a name in a calendar means. A file's own VTIMEZONE comes after names of IANA and Windows:
 * published definitions are simplified, and sometimes wrong.
 */
import {ianaZone, offsetOf, utc} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import type {Block} from './component-scan.js';
import {readTimeZone} from './vtimezone.js';
import {zoneCandidates} from './windows-zones.js';
import {pathZone} from './zone-path.js';

/** Looks zones up by their names, among them those that the VTIMEZONEs of a calendar define. */
export function zonesOf(text: string, blocks: readonly Block[]): (name: string) => Zone | undefined {
  const defined = new Map(blocks.flatMap(({from, to}) => readTimeZone(text, from, to)));
  return (name) => publishedZone(name, defined);
}

// A day in each half of a year: the two offsets of a zone that knows summer time.
const seasons = [Date.UTC(2025, 0, 15), Date.UTC(2025, 6, 15)];

/**
 * The zone of a TZID: an IANA name, also behind a path; a Windows name; a Windows display name such as
 * `(UTC+01:00) Amsterdam, Berlin`; a name of `defined`; a mere offset. `undefined` if it is none of them.
 */
function publishedZone(name: string, defined: ReadonlyMap<string, Zone>): Zone | undefined {
  const plain = name.replace(/^TZID=|["\\]/gi, '').trim().slice(0, 200);
  return pathZone(plain) ?? knownZone(plain) ?? defined.get(plain) ?? offsetZone(plain);
}

/** A Windows name, or the cities of its display name: the first that is as far from UTC as it says. */
function knownZone(name: string): Zone | undefined {
  const offset = offsetZone(name);
  const short = name.toLowerCase()
    .replace(/^\((?:utc|gmt).*?\)\s*/, '')
    .replace(/ (?:(?:standard|daylight|summer) )?time\b/, '');
  for (const words of [short, short.replace(/\s*(?:\([^)]*\)|\d+)$/, ''), ...short.split(/\s*[,/&;]\s*/)]) {
    for (const candidate of /^[a-z]/.test(words) ? zoneCandidates(words) : []) {
      const zone = ianaZone(candidate);
      if (zone && (!offset || seasons.some((day) => zone.offsetAt(day) === offset.offsetAt(day)))) return zone;
    }
  }
  return undefined;
}

/** `UTC+01`, `GMT-03:30`, `+0100`, or the offset in front of a display name. */
function offsetZone(name: string): Zone | undefined {
  const parts = /^\(?(?:utc|gmt)?\s*(?:([+-])(\d\d?)(?:[:.]?(\d\d))?)?(?=\)|$)/i.exec(name);
  if (!parts?.[0]) return undefined;
  const offset = offsetOf(`${parts[1] ?? ''}${(parts[2] ?? '').padStart(2, '0')}${parts[3] ?? '00'}`);
  return offset ? {id: name, offsetAt: () => offset} : utc;
}
