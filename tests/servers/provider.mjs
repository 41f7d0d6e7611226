/**
 * Providers of a small city in one server: news, a year of events, collections by street. All of it comes in versions,
 * and everything in it says which it is of.
 */
import {createServer} from 'node:http';

const STREETS = ['Ahornweg', 'Birkenallee', 'Marktplatz', 'Rosenweg', 'Am Fluss', 'Schulstraße'];
/** So many that a snapshot splits them by month. */
const EVENTS = 1500;

/** The versions that a text holds something of. */
export const versionsIn = (text) => [...new Set([...text.matchAll(/Fassung (\d+)/g)].map(([, version]) => Number(version)))];

const two = (number) => String(number).padStart(2, '0');

const news = (version) => JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: 'Eschenfurt',
  items: Array.from({length: 30}, (_, index) => ({
    id: String(index), title: `Meldung ${index}, Fassung ${version}`, content_text: 'Text.',
    date_published: `2026-11-${two(index % 28 + 1)}T10:00:00+01:00`,
  })),
});

const calendar = (lines) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Eschenfurt//DE\r\n${lines.join('\r\n')}\r\nEND:VCALENDAR\r\n`;

const vevent = (uid, day, name, more = '') =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:${day}\r\nSUMMARY:${name}\r\n${more}END:VEVENT`;

const events = (version, count) => calendar(Array.from({length: count}, (_, index) => vevent(
  `e${index}@eschenfurt.example`, `2027${two(index % 9 + 1)}${two(index % 28 + 1)}`, `Fest ${index}, Fassung ${version}`,
  `DESCRIPTION:${'Ein Fest für alle. '.repeat(8)}\r\n`)));

const collections = (version, street) => calendar(Array.from({length: 4}, (_, index) =>
  vevent(`${street}${index}@abfall.example`, `202701${two(index * 7 + street + 1)}`, `Restmüll Fassung ${version}`)));

const streets = () =>
  JSON.stringify({streets: STREETS.map((name, index) => ({name, src: `/abfall/${index}.ics`}))});

const profile = {
  name: 'Eschenfurt', language: 'de', timeZone: 'Europe/Berlin',
  widgets: {
    'city-news': {src: 'news.json'}, 'city-events': {src: 'events.ics'}, 'waste-calendar': {streets: 'streets.json'},
  },
};

const files = {
  '/city.json': () => JSON.stringify(profile), '/news.json': news, '/events.ics': events, '/streets.json': streets,
  ...Object.fromEntries(STREETS.map((_, index) => [`/abfall/${index}.ics`, (version) => collections(version, index)])),
};

/** What the providers answer in a version, with so many events; `undefined` if there is no such file. */
export const answerOf = (path, version, count = EVENTS) => {
  const text = files[path]?.(version, count);
  const type = path.endsWith('.ics') ? 'text/calendar; charset=utf-8' : 'application/json';
  return text === undefined ? undefined : {text, type};
};

/**
 * Starts the server, with version 1.
 * @returns {Promise<{profile: string, version: number, close: () => void}>} `version` may be set
 */
export const startProvider = async () => {
  const provider = {version: 1};
  const server = createServer(({url}, response) => {
    const answer = answerOf(url, provider.version);
    response.writeHead(answer ? 200 : 404, answer && {'Content-Type': answer.type}).end(answer?.text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(provider, {
    profile: `http://127.0.0.1:${server.address().port}/city.json`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
};

/** Every address of data in a profile or an index, as it stands there. */
function* addressesIn(value) {
  if (Array.isArray(value)) for (const one of value) yield* addressesIn(one);
  else if (value && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) {
      if (['src', 'streets'].includes(key)) yield* [one].flat().join(' ').split(' ');
      else yield* addressesIn(one);
    }
  }
}

/**
 * Everything of a snapshot that is reached from its `city.json`, as text by its path.
 * @param {(path: string) => Promise<Uint8Array | undefined>} read
 * @throws if something is missing, or leads back to the provider
 */
export const reached = async (read) => {
  const texts = new Map();
  const follow = async (path) => {
    if (texts.has(path)) return;
    const bytes = await read(path);
    if (!bytes) throw new Error(`${path} is missing`);
    const text = new TextDecoder().decode(bytes);
    texts.set(path, text);
    for (const address of addressesIn(JSON.parse(text))) {
      const {origin, pathname} = new URL(address, `http://snapshot/${path}`);
      if (origin !== 'http://snapshot') throw new Error(`${path} leads to ${address}`);
      // Items have addresses, too; what a page loads ends in .json here.
      if (pathname.endsWith('.json')) await follow(decodeURIComponent(pathname.slice(1)));
    }
  };
  await follow('city.json');
  return texts;
};
