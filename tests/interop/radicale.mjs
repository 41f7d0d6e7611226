/** Radicale of Debian: a calendar that was made over CalDAV, its collection read with a plain GET. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {freePort, startService} from '../../tools/services.mjs';
import {dayAhead} from './days.mjs';

const programs = [{needs: '/usr/bin/radicale', packages: ['radicale']}];

const settings = (port, folder) => `[server]
hosts = 127.0.0.1:${port}
[auth]
type = none
[rights]
type = from_file
file = ${folder}/rights
[storage]
filesystem_folder = ${folder}/collections
[headers]
Access-Control-Allow-Origin = *
`;

const RIGHTS = `[everybody]
user: .*
collection: .*
permissions: RrWw
`;

const entry = (uid, lines) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stadt Eschenfurt//Amt//DE', 'BEGIN:VEVENT',
  `UID:${uid}`, 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const compact = (day) => day.replaceAll('-', '');

const ENTRIES = {
  'markt': [`DTSTART;TZID=Europe/Berlin:${compact(dayAhead(7))}T080000`, `DTEND;TZID=Europe/Berlin:${compact(dayAhead(7))}T130000`,
    'SUMMARY:Wochenmarkt auf dem Alten Markt'],
  'lesung': [`DTSTART:${compact(dayAhead(9))}T180000Z`, 'SUMMARY:Lesung\\, mit Gespräch', 'LOCATION:Stadtbücherei'],
  'reihe': [`DTSTART;VALUE=DATE:${compact(dayAhead(10))}`, 'RRULE:FREQ=WEEKLY;COUNT=3',
    `EXDATE;VALUE=DATE:${compact(dayAhead(17))}`, 'SUMMARY:Repair-Café'],
};

const dav = async (method, address, body, type = 'application/xml') => {
  const {ok, status} = await fetch(address, {method, body, headers: {'content-type': type}});
  if (!ok) throw new Error(`${method} ${address}: ${status}`);
};

const CALENDAR = `<?xml version="1.0"?><mkcalendar xmlns="urn:ietf:params:xml:ns:caldav"><set><prop xmlns="DAV:">
<displayname>Veranstaltungen</displayname></prop></set></mkcalendar>`;

const start = async (folder) => {
  const port = await freePort();
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'rights'), RIGHTS);
  writeFileSync(join(folder, 'config'), settings(port, folder));
  const service = await startService('Radicale',
    {program: '/usr/bin/radicale', args: ['--config', join(folder, 'config')], folder, port});
  const calendar = `${service.origin}/stadt/veranstaltungen/`;
  await dav('MKCOL', `${service.origin}/stadt/`);
  await dav('MKCALENDAR', calendar, CALENDAR);
  for (const [uid, lines] of Object.entries(ENTRIES)) {
    await dav('PUT', `${calendar}${uid}.ics`, entry(uid, lines), 'text/calendar; charset=utf-8');
  }
  return {stop: service.stop, feeds: [{
    name: 'a calendar of Radicale', url: calendar, kind: 'events', tag: 'city-events',
    expected: [
      `${dayAhead(7)} Wochenmarkt auf dem Alten Markt`, `${dayAhead(9)} Lesung, mit Gespräch`,
      `${dayAhead(10)} Repair-Café`, `${dayAhead(24)} Repair-Café`,
    ],
  }]};
};

export const radicale = {programs, start};
