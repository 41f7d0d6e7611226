/** nginx that says of its files what they are not. */
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {freePort, startService} from '../../tools/services.mjs';
import {dayAhead} from './days.mjs';

const programs = [{needs: '/usr/sbin/nginx', packages: ['nginx-light']}];

const compact = (day) => day.replaceAll('-', '');

const CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stadt Eschenfurt//Abfuhr//DE',
  ...[['Biomüll', 3], ['Restmüll', 5]].flatMap(([name, days]) => ['BEGIN:VEVENT', `UID:${days}@eschenfurt.example`,
    'DTSTAMP:20260101T000000Z', `DTSTART;VALUE=DATE:${compact(dayAhead(days))}`, `SUMMARY:${name}`, 'END:VEVENT']),
  'END:VCALENDAR', ''].join('\r\n');

const NEWS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Eschenfurt</title><link>https://eschenfurt.example/</link>
<item><title>Brücke über die Esche gesperrt</title><link>https://eschenfurt.example/1</link><guid>1</guid>
<pubDate>${new Date(`${dayAhead(-1)}T10:00:00Z`).toUTCString()}</pubDate></item></channel></rss>`;

const FILES = {
  'kalender.ics': Buffer.from(CALENDAR), 'latin1.ics': Buffer.from(CALENDAR, 'latin1'),
  'news.xml': Buffer.from(NEWS), 'packed.ics': gzipSync(CALENDAR),
};

const COLLECTIONS = [`${dayAhead(3)} Biomüll`, `${dayAhead(5)} Restmüll`];
const ARTICLES = [`${dayAhead(-1)} Brücke über die Esche gesperrt`];

/** Per address: the file, what nginx says of it, what people read of it, or the code of the error. */
const CASES = [
  ['a calendar as a web page', 'kalender.ics', 'default_type text/html; charset off;', COLLECTIONS],
  ['a calendar as bytes', 'kalender.ics', 'default_type application/octet-stream;', COLLECTIONS],
  ['a calendar without a type', 'kalender.ics', 'default_type "";', COLLECTIONS],
  ['UTF-8 that says it is Latin-1', 'kalender.ics', 'default_type "text/calendar; charset=iso-8859-1";', COLLECTIONS],
  ['Latin-1 that says it is UTF-8', 'latin1.ics', 'default_type "text/calendar; charset=utf-8";', COLLECTIONS],
  ['Latin-1 that says nothing', 'latin1.ics', 'default_type text/calendar;', COLLECTIONS],
  ['news as bytes', 'news.xml', 'default_type application/octet-stream;', ARTICLES],
  ['news as plain text in another charset', 'news.xml', 'default_type "text/plain; charset=utf-16";', ARTICLES],
  ['a packed calendar that says so', 'packed.ics', 'default_type text/calendar; add_header Content-Encoding gzip always;',
    COLLECTIONS],
  ['a packed calendar that does not say so', 'packed.ics', 'default_type text/calendar;', /^format$/],
  // A page is told no more than that there was no answer; the relay answers 502.
  ['a plain calendar that says it is packed', 'kalender.ics', 'default_type text/calendar; add_header Content-Encoding gzip always;',
    /^(network|http|cors)$/],
];

const settings = (port, folder) => `daemon off;
worker_processes 1;
error_log stderr;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    add_header Access-Control-Allow-Origin * always;
${CASES.map(([, file, says], index) => `    location = /${index}/${file} {
      alias ${folder}/${file};
      types {}
      ${says}
      add_header Access-Control-Allow-Origin * always;
    }`).join('\n')}
  }
}
`;

const start = async (folder) => {
  const port = await freePort();
  mkdirSync(folder, {recursive: true});
  chmodSync(folder, 0o755);
  for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'nginx.conf'), settings(port, folder));
  const service = await startService('nginx', {program: '/usr/sbin/nginx', folder, port,
    args: ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]});
  return {stop: service.stop, feeds: CASES.map(([name, file, , expected], index) => ({
    name, url: `${service.origin}/${index}/${file}`, expected,
    ...file === 'news.xml' ? {kind: 'news', tag: 'city-news'} : {kind: 'collections', tag: 'waste-calendar'},
  }))};
};

export const wrongHeaders = {programs, start};
