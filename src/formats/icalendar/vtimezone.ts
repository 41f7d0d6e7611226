/** Zones that a calendar file defines itself: VTIMEZONE (RFC 5545 section 3.6.5). */
import {occurrences, parseRule} from '../../recurrence/recurrence.js';
import {ianaZone, offsetOf} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {eachLine, parseLine, textOf} from './content-line.js';
import type {ContentLine} from './content-line.js';
import {readTime} from './icalendar-time.js';

/** From a moment on, so far from UTC. */
interface Onset {
  readonly epoch: number;
  readonly offset: number;
  readonly before: number;
}

// Rules are unrolled once, for the years that calendars are about.
const unrolled = {from: Date.UTC(1970, 0, 1), to: Date.UTC(2100, 0, 1), limit: 600};

/** Name and zone that a VTIMEZONE between two offsets of `text` defines; nothing if it defines none. */
export function readTimeZone(text: string, from: number, to: number): (readonly [name: string, zone: Zone])[] {
  const own = new Map<string, string>();
  const onsets: Onset[] = [];
  let observance: ContentLine[] | undefined;
  eachLine(text, from, to, (line) => {
    const property = parseLine(line);
    if (property?.name === 'BEGIN') observance = [];
    else if (property?.name === 'END') {
      onsets.push(...readOnsets(observance ?? []));
      observance = undefined;
    } else if (property) {
      if (observance) observance.push(property);
      else own.set(property.name, textOf(property));
    }
  });
  const name = own.get('TZID') ?? '';
  // De facto, and RFC 7808's word for the same: the IANA zone this one stands for.
  const known = ianaZone(own.get('X-LIC-LOCATION') ?? own.get('TZID-ALIAS-OF') ?? '');
  onsets.sort((a, b) => a.epoch - b.epoch);
  return known || onsets.length ? [[name, known ?? {id: name, offsetAt: (epoch) => offsetAt(onsets, epoch)}]] : [];
}

function offsetAt(onsets: readonly Onset[], moment: number): number {
  return onsets.findLast(({epoch}) => epoch <= moment)?.offset ?? onsets[0]!.before;
}

/** The onsets of one STANDARD or DAYLIGHT; none if it lacks its offset. */
function readOnsets(observance: readonly ContentLine[]): Onset[] {
  const all = (name: string) => observance.filter((property) => property.name === name);
  const offset = offsetOf(all('TZOFFSETTO')[0]?.value ?? '');
  if (Number.isNaN(offset)) return [];
  const stated = offsetOf(all('TZOFFSETFROM')[0]?.value ?? '');
  const before = Number.isNaN(stated) ? offset : stated;
  const [start, ...others] = [...all('DTSTART'), ...all('RDATE')].flatMap((line) => line.value.split(',')
    .flatMap((value) => readTime(value.replace(/\/.*|z\s*$/i, ''), line)?.wall ?? []));
  // Without a start it holds as long as no other does.
  if (start === undefined) return [{epoch: -Infinity, offset, before}];
  const walls = new Set([start, ...others]);
  for (const {value} of all('RRULE')) {
    const {rule} = parseRule(value);
    if (!rule) continue;
    // UNTIL is in UTC; onsets are local times "from" the offset before.
    const {until} = rule;
    const local = until?.kind === 'utc' ? {until: {kind: 'local', time: until.time + before}} as const : {};
    for (const wall of occurrences({...rule, ...local}, start, unrolled).times) walls.add(wall);
  }
  return [...walls].map((wall) => ({epoch: wall - before, offset, before}));
}
