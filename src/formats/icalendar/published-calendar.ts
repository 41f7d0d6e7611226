/** A VCALENDAR as its events need it: its title, the zone of floating times, and the zones its names mean. */
import type {Zone} from '../../time/zone.js';
import type {ZoneNamed} from './icalendar-time.js';
import type {CalendarBlock, Report} from './component-scan.js';
import {textOf} from './content-line.js';
import type {ContentLine} from './content-line.js';
import type {zonesOf} from './zone-name.js';
import {pathZone} from './zone-path.js';

export interface PublishedCalendar {
  /** NAME of RFC 7986, else X-WR-CALNAME. */
  readonly title: string | undefined;
  /** Zone of floating times: X-WR-TIMEZONE, else the city's. */
  readonly zone: Zone;
  /** The zone of a TZID; the one of floating times if it is not known. */
  readonly zoneNamed: ZoneNamed<ContentLine>;
  /** METHOD:CANCEL: everything in it is called off (RFC 5546 section 3.2.5). */
  readonly cancelled: boolean;
  /** Whether texts are plain text: others write HTML, whatever the standard says. */
  readonly plain: boolean;
}

/** @param zonesIn looks up zones that do not go by their IANA names; absent if the text has none */
export function readCalendar(
  text: string, {properties, zones}: CalendarBlock, cityZone: Zone, report: Report, zonesIn?: typeof zonesOf,
): PublishedCalendar {
  const word = (name: string) => {
    const line = properties.get(name);
    return line && textOf(line) || undefined;
  };
  const find = zonesIn?.(text, zones) ?? pathZone;
  const zone = find(word('X-WR-TIMEZONE') ?? '') ?? cityZone;
  const named = new Map<string, Zone>();
  return {
    title: word('NAME') ?? word('X-WR-CALNAME'),
    zone,
    zoneNamed(name, line) {
      // So many zones nobody has; to look each of them up would take its time.
      let found = named.get(name) ?? (named.size < 100 ? find(name) : undefined);
      if (!found) report('unknown-zone', `Read as ${zone.id}: times of unknown zone ${name}`, line.offset);
      named.set(name, found ??= zone);
      return found;
    },
    cancelled: /^cancel$/i.test(word('METHOD') ?? ''),
    plain: /\/\/Stadtbausteine\b/.test(word('PRODID') ?? ''),
  };
}
