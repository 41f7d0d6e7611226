/** Zones that a calendar file defines itself: VTIMEZONE (RFC 5545 section 3.6.5). */
import {occurrences, parseRule} from '../model/recurrence.js';
import {ianaZone} from '../model/zone.js';
import type {Zone} from '../model/zone.js';
import {eachLine, parseLine, unescapeText} from './content-line.js';
import type {ContentLine} from './content-line.js';
import {offsetOf, readTime} from './icalendar-time.js';

/** From a moment on, so far from UTC. */
interface Onset {
  readonly epoch: number;
  readonly offset: number;
  readonly before: number;
}

// Rules are unrolled once, for the years that calendars are about; a rule that ends earlier or begins
// later still counts with its first onset.
const unrolled = {from: Date.UTC(1970, 0, 1), to: Date.UTC(2100, 0, 1), limit: 600};

/** The zone a VTIMEZONE between two offsets of `text` defines, with its TZID; `undefined` if it does not. */
export function readTimeZone(text: string, from: number, to: number): {name: string; zone: Zone} | undefined {
  const own = new Map<string, ContentLine>();
  const onsets: Onset[] = [];
  let observance: ContentLine[] | undefined;
  eachLine(text, from, to, (line) => {
    const property = parseLine(line);
    if (property?.name === 'BEGIN') observance = [];
    else if (property?.name === 'END' && observance) {
      onsets.push(...readOnsets(observance));
      observance = undefined;
    } else if (property) {
      if (observance) observance.push(property);
      else own.set(property.name, property);
    }
  });
  const id = own.get('TZID');
  if (!id) return undefined;
  const name = unescapeText(id.value).trim();
  // De facto, and RFC 7808's word for the same: the IANA zone this one stands for.
  const alias = own.get('X-LIC-LOCATION') ?? own.get('TZID-ALIAS-OF');
  const known = alias && ianaZone(alias.value.trim());
  if (!known && !onsets.length) return undefined;
  return {name, zone: known ?? zoneOf(name, onsets.sort((a, b) => a.epoch - b.epoch))};
}

function zoneOf(id: string, onsets: readonly Onset[]): Zone {
  return {
    id,
    offsetAt(epoch) {
      let low = 0;
      let high = onsets.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (onsets[middle]!.epoch <= epoch) low = middle + 1;
        else high = middle;
      }
      return low ? onsets[low - 1]!.offset : onsets[0]!.before;
    },
  };
}

/** The onsets of one STANDARD or DAYLIGHT; none if it lacks its offset. */
function readOnsets(observance: readonly ContentLine[]): Onset[] {
  const first = (name: string) => observance.find((property) => property.name === name);
  const offset = offsetOf(first('TZOFFSETTO')?.value ?? '');
  if (Number.isNaN(offset)) return [];
  const stated = offsetOf(first('TZOFFSETFROM')?.value ?? '');
  const before = Number.isNaN(stated) ? offset : stated;
  const begin = first('DTSTART');
  const start = begin && readTime(begin.value.replace(/z\s*$/i, ''), begin, () => undefined);
  if (!start) return [{epoch: -Infinity, offset, before: offset}];
  const walls = new Set([start.wall]);
  for (const property of observance) {
    if (property.name === 'RDATE') {
      for (const value of property.value.split(',')) {
        const time = readTime(value.replace(/\/.*|z\s*$/i, ''), property, () => undefined);
        if (time) walls.add(time.wall);
      }
    } else if (property.name === 'RRULE') {
      const {rule} = parseRule(property.value);
      if (!rule) continue;
      // UNTIL is in UTC; onsets are local times "from" the offset before.
      const {until} = rule;
      const local = until?.kind === 'utc' ? {until: {kind: 'local', time: until.time + before}} as const : {};
      for (const wall of occurrences({...rule, ...local}, start.wall, unrolled).times) walls.add(wall);
    }
  }
  return Array.from(walls, (wall) => ({epoch: wall - before, offset, before}));
}
