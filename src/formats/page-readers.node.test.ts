import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {decode} from '../sources/decode.js';
import {formatModule} from '../sources/format-table.js';
import type {Kind} from '../model/read-options.js';
import {read as readBrightSky} from './brightsky/brightsky.js';
import {read as readCap} from './cap/cap.js';
import {read as readCsv} from './csv/csv.js';
import {read as readCalendar} from './icalendar/icalendar.js';
import {read as readJsonLd} from './jsonld/jsonld.js';
import {finished} from './kit/steps.js';
import {read as readJsonFeed} from './jsonfeed/jsonfeed.js';
import {read as readOsca} from './osca/osca.js';
import {read as readRss} from './rss/rss.js';
import {read as readSva} from './sva/sva.js';
import {read as readWordPress} from './wordpress/wordpress.js';
import {read as readNgsiLd} from './ngsi-ld/ngsi-ld.js';
import {read as readSensorThings} from './sensorthings/sensorthings.js';
import {read as readXzufi} from './xzufi/xzufi.js';

/** Formats of which a page loads only what a text needs, and their whole readers. */
const whole = {
  'csv': readCsv, 'ngsi-ld': readNgsiLd, 'sensorthings': readSensorThings,
  icalendar: readCalendar, jsonld: readJsonLd, sva: readSva, brightsky: readBrightSky, osca: readOsca, xzufi: readXzufi,
  rss: readRss, cap: readCap, jsonfeed: readJsonFeed, wordpress: readWordPress,
};

const published = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const windows = [
  {from: '2026-01-01', to: '2027-01-01'},
  {from: '2025-03-01T10:00:00+01:00', to: '2026-06-01', language: 'en', url: 'https://city.example/feed'},
];

const textsIn = (folder: string, ending: RegExp): string[] => existsSync(folder)
  ? readdirSync(folder, {recursive: true}).map(String).filter((name) => ending.test(name) && !name.includes('expected'))
    .map((name) => decode(readFileSync(`${folder}/${name}`)))
  : [];

async function expectAlike(id: keyof typeof whole, text: string, kinds: readonly Kind[]) {
  for (const window of windows) {
    for (const kind of kinds) {
      const options = {...window, kind};
      const {read, readInSteps} = await formatModule(id, 'feed', text, options);
      const {items, problems} = readInSteps ? finished(readInSteps(text, options)) : read(text, options);
      const expected = whole[id](text, options);
      expect({items, problems}, text.slice(0, 400)).to.deep.equal({items: expected.items, problems: expected.problems});
    }
  }
}

describe('what a page loads of a reader', () => {
  const fixtures = (id: string) => fileURLToPath(new URL(`${id}/fixtures`, import.meta.url));

  it('reads tables as the whole reader does', async () => {
    const texts = [fixtures('csv'), ...['parking', 'reported', 'reported-2'].map((name) => published + name)]
      .flatMap((folder) => textsIn(folder, /\.[ct]sv$/));
    for (const text of texts) await expectAlike('csv', text, ['collections', 'places']);
  });

  it('reads what sensors and brokers answer as the whole reader does', async () => {
    for (const id of ['sensorthings', 'ngsi-ld'] as const) {
      const texts = [fixtures(id), published + id].flatMap((folder) => textsIn(folder, /\.json(?:ld)?$/));
      for (const text of texts) await expectAlike(id, text, ['places']);
    }
  });

  it('reads calendars as the whole reader does', async function () {
    this.timeout(60_000);
    for (const folder of [fixtures('icalendar'), ...['ics-waste', 'ics-events', 'ics-edge', 'reported'].map((name) => published + name)]) {
      for (const text of textsIn(folder, /\.ics$/)) await expectAlike('icalendar', text, ['events']);
    }
  });

  it('finds what a calendar needs behind folds, groups and small letters', async () => {
    const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20260303T100000Z', 'SUMMARY:Markt', 'END:VEVENT'];
    for (const lines of [
      ['RRU', ' LE:FREQ=DAILY;COUNT=2'], ['item1.rrule:FREQ=DAILY;COUNT=2'], ['GE', '', ' O:51.1;7.1'], ['x.geo:51.1;7.1'],
      ['RDATE;TZID=W. Europe Standard Time:20260304T100000'], ['RDATE;T', ' ZID=Own:20260304T100000'],
      ['RDATE;TZID=Europe/Berlin;VALUE=PERIOD:20260304T100000/PT1H'], ['RDATE;tzid="Europe/Berlin":20260304T100000'],
      ['DESCRIPTION:<b>fett</b>', 'X-A:Google'], ['DESCRIPTION:Kunst &a', ' mp; Kultur'], ['CATEGORIES:<b>a</b>'],
      ['summary:ABGE', ' SAGT: Markt'], ['STATUS:TENTATIVE'],
      ['DESCRIPTION:a', 'Hinweis: b'], ['DESCRIPTION:a', 'https://b'], ['DESCRIPTION:a', 'b'], ['ORGANIZER;CN=Kantorei:mailto:a@b.example'],
    ]) {
      const zone = ['BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETTO:+0300', 'END:STANDARD', 'END:VTIMEZONE'];
      const text = ['BEGIN:VCALENDAR', 'PRODID:-//Google', ...zone, ...event.slice(0, 4), ...lines, 'END:VEVENT', ...event, 'END:VCALENDAR'];
      const days = text.filter((line) => !line.startsWith('DTSTART:2')).flatMap((line) => line === 'UID:1' ? [line, 'DTSTART:20260303'] : line);
      for (const end of ['\r\n', '\n', '\r']) {
        await expectAlike('icalendar', text.join(end), ['events']);
        await expectAlike('icalendar', days.join(end), ['events']);
      }
    }
  });

  it('reads things of schema.org as the whole reader does', async () => {
    for (const text of textsIn(fixtures('jsonld'), /\.json$/)) await expectAlike('jsonld', text, ['events', 'services', 'places', 'news']);
  });

  it('finds what the dates of schema.org need however they are written', async () => {
    const event = {'@type': 'Event', 'name': 'Markt', 'startDate': '2026-03-03T10:00'};
    for (const fields of [
      {startDate: '3.3.2026, 19 Uhr'}, {startDate: ['2026-03-03', '04.03.2026']}, {endDate: {'@value': '3. März 2026, 12 Uhr'}},
      {startDate: '2026-03-03 10:00'}, {startDate: '2026-3-3'}, {previousStartDate: '2.3.2026'},
      {eventSchedule: {'startDate': '2026-03-03', 'schema:exceptDate': '5.3.2026', 'repeatFrequency': 'P1D', 'repeatCount': 4}},
    ]) await expectAlike('jsonld', JSON.stringify({...event, ...fields}), ['events']);
    await expectAlike('jsonld', JSON.stringify({...event, startDate: '3.3.2026'}).replace('start', '\\u0073tart'), ['events']);
  });

  it('reads catalogues of services as the whole reader does', async () => {
    const texts = [fixtures('xzufi'), `${published}reported`].flatMap((folder) => textsIn(folder, /\.xml$/));
    expect(texts).not.to.have.length(0);
    for (const text of texts) await expectAlike('xzufi', text, ['services']);
  });

  it('reads the answers of Smart Village App servers as the whole reader does', async () => {
    for (const text of textsIn(fixtures('sva'), /\.json$/)) await expectAlike('sva', text, ['events', 'collections', 'news', 'places']);
  });

  it('reads the answers of Bright Sky as the whole reader does', async () => {
    const texts = [...textsIn(fixtures('brightsky'), /\.json$/), ...textsIn(`${published}weather`, /\.json$/),
      ...textsIn(`${published}reported-2`, /brightsky.*\.json$/), '{"detail": "x"}', 'null'];
    for (const text of texts) await expectAlike('brightsky', text, ['alerts', 'weather']);
  });

  it('reads the answers of the Open SmartCity App as the whole reader does', async () => {
    const texts = [...textsIn(fixtures('osca'), /\.json$/), ...textsIn(`${published}osca`, /\.json$/), '{"results": []}', 'null'];
    for (const text of texts) await expectAlike('osca', text, ['events', 'collections', 'news', 'places', 'weather']);
  });

  it('reads news in JSON as the whole reader does', async () => {
    for (const id of ['jsonfeed', 'wordpress'] as const) {
      const texts = [...textsIn(fixtures(id), /\.json$/), ...textsIn(`${published}reported-2`, /^b0[89].*\.json$/)];
      for (const text of texts) await expectAlike(id, text, ['news']);
    }
  });

  it('reads dates of news that only people understand as the whole reader does', async () => {
    for (const date of ['2026-03-02', '2026-03-02T10:00:00+01:00', '2026-03-02 10:00', '2. März 2026, 10 Uhr', '20260302T1000', 'bald', '']) {
      await expectAlike('jsonfeed', `{"items": [{"id": "1", "title": "a", "date_published": "${date}"}]}`, ['news']);
      await expectAlike('wordpress', `[{"title": {"rendered": "a"}, "date": "${date}", "date_gmt": "0000-00-00T00:00:00"}]`, ['news']);
      await expectAlike('sva', `{"newsItems": [{"title": "a", "publishedAt": "${date}"}]}`, ['news']);
      await expectAlike('jsonld', `{"@type": "NewsArticle", "headline": "a", "datePublished": ["${date}"]}`, ['news']);
    }
  });

  it('reads warnings in CAP as the whole reader does', async () => {
    const texts = [...textsIn(fixtures('cap'), /\.xml$/), ...textsIn(`${published}reported-2`, /-cap-.*\.xml$/),
      ...textsIn(`${published}cap`, /\.cap$/), ...textsIn(`${published}cap-dwd`, /\.xml$/)];
    for (const text of texts) await expectAlike('cap', text, ['alerts']);
  });

  it('reads feeds of news as the whole reader does', async function () {
    this.timeout(60_000);
    const texts = [fixtures('rss'), `${published}feeds`, `${published}reported`, `${published}reported-2`]
      .flatMap((folder) => textsIn(folder, /\.(?:xml|rss|atom|rdf)$/));
    for (const text of texts) await expectAlike('rss', text, ['news']);
  });

  it('finds what a feed needs in any letters, prefixes and spaces', async () => {
    const date = '<pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate>';
    for (const lines of [
      date, '<pubdate>Mon, 02 Mar 2026 10:00:00 GMT</pubdate>', '<dc:date>2026-03-02T10:00:00+01:00</dc:date>',
      '<pubDate>2. März 2026</pubDate>', '<pubDate>Mon, 2 Mar 2026 25:00:00 +0100</pubDate>', '<d:issued>02.03.26</d:issued>',
      '<pubDate><![CDATA[02.03.2026]]></pubDate>', '<pubDate a="b">02.03.2026</pubDate>', '<PUBDATE>\n2026-3-2 </PUBDATE>',
      '<pubDate/>', '<pubDate>Tue, 31 Feb 2026 10:00:00 GMT</pubDate>', '<updated>1772442000</updated>', `<x:date>gestern</x:date>${date}`,
      `${date}<enclosure url="a.jpg" type="image/jpeg"/>`, `${date}<ENCLOSURE url="a.pdf" type="application/pdf"/>`,
      `${date}<link rel="enclosure" href="/b.pdf"/>`, `${date}<media:thumbnail url="a.png"/>`, `${date}<m:content url="a.png"/>`,
      `${date}<content xmlns="http://search.yahoo.com/mrss/" url="a.png"/>`, `${date}<im\x01age>https://city.example/a.png</image>`,
      `${date}<a:image><url>/a.png</url></a:image>`, `${date}<itunes:image href="a.png"/>`,
      `${date}<description>&lt;img src="a.jpg" alt="Markt"&gt; am Rathaus</description>`,
      `${date}<description>&#60;img src="a.jpg"&#62;</description>`, `${date}<description><h:img src="a.jpg"/></description>`,
      `${date}<content mode="base64">PGltZyBzcmM9ImEuanBnIiBhbHQ9IkNhZiZlYWN1dGU7Ij4=</content>`,
      `${date}<category>Caf&eacute;</category>`, `${date}<category>&ntilde;</category>`, `${date}<category>&amp;ntilde;</category>`,
      `${date}<category>&#38;amp;Ntilde;</category>`, `${date}<category><![CDATA[&Ntilde;&quot;]]></category>`,
      `${date}<category mode="base64">Jm50aWxkZTs=</category>`, '<pubDate>Mon, 02 Mar 2026 10:00:00 +9900</pubDate>',
    ]) {
      const item = `<item><title>Markt</title><link>https://city.example/1</link>${lines}</item>`;
      for (const space of ['', ' xmlns:m="http://search.yahoo.com/mrss/" xmlns:d="http://purl.org/dc/terms/" xmlns:a="http://www.w3.org/2005/Atom"']) {
        const text = `<rss version="2.0"${space}><channel><title>Stadt</title><image><url>/logo.png</url></image>${item}</channel></rss>`;
        await expectAlike('rss', text, ['news']);
      }
    }
  });
});
