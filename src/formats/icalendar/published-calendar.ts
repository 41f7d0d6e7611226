/** A VCALENDAR as its events need it: what it is called, and which zone its names and its silence mean. */
import type {Zone} from '../../time/zone.js';
import type {CalendarBlock, Report} from './component-scan.js';
import {textOf} from './content-line.js';
import type {ZoneNamed} from '../kit/icalendar-time.js';

/** How the words of a calendar for zones are understood. */
export interface ZoneNames {
  /** Name and zone that a VTIMEZONE between two offsets of the text defines. */
  defined(text: string, from: number, to: number): readonly (readonly [name: string, zone: Zone])[];
  /** The zone of a name, if it has one. */
  named(name: string, defined: ReadonlyMap<string, Zone>): Zone | undefined;
}

export interface PublishedCalendar {
  /** NAME of RFC 7986, else X-WR-CALNAME. */
  readonly title: string | undefined;
  /** Zone of floating times: X-WR-TIMEZONE, else the city's. */
  readonly zone: Zone;
  /** The zone of a TZID; the one of floating times if it is not known. */
  readonly zoneNamed: ZoneNamed;
  /** METHOD:CANCEL: everything in it is called off (RFC 5546 section 3.2.5). */
  readonly cancelled: boolean;
  /** Google writes HTML into DESCRIPTION. */
  readonly markup: boolean;
}

export function readCalendar(
  text: string, {properties, zones}: CalendarBlock, cityZone: Zone, names: ZoneNames, report: Report,
): PublishedCalendar {
  const word = (name: string) => {
    const line = properties.get(name);
    return line && textOf(line) || undefined;
  };
  const defined = new Map(zones.flatMap(({from, to}) => names.defined(text, from, to)));
  const zone = names.named(word('X-WR-TIMEZONE') ?? '', defined) ?? cityZone;
  const named = new Map<string, Zone>();
  return {
    title: word('NAME') ?? word('X-WR-CALNAME'),
    zone,
    zoneNamed(name, line) {
      // So many zones nobody has; to look each of them up would take its time.
      let found = named.get(name) ?? (named.size < 100 ? names.named(name, defined) : undefined);
      if (!found) report('unknown-zone', `Read as ${zone.id}: times of unknown zone ${name}`, line.offset);
      named.set(name, found ??= zone);
      return found;
    },
    cancelled: /^cancel$/i.test(word('METHOD') ?? ''),
    markup: /google/i.test(word('PRODID') ?? ''),
  };
}
