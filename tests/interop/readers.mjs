/** The ways a feed reaches people: asked by `load` in Node, by a widget in a page, through the relay, by a snapshot. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {dirname, join} from 'node:path';
import {root} from '../../build/files.mjs';
import {importModule} from '../../build/import-module.mjs';
import {freePort} from '../../tools/services.mjs';
import {COMMAND, startRelay} from '../servers/relays.mjs';

/**
 * A feed of a real server.
 * @typedef {object} Feed
 * @property {string} name for the report
 * @property {string} url
 * @property {'events' | 'collections' | 'news'} kind
 * @property {string} tag of the widget that shows it
 * @property {readonly string[] | RegExp} expected lines, see `linesOf`, or the code of the error that there has to be
 * @property {string} [origin] of the page that shows it, where the feed has no header for pages of other hosts
 */

const DAYS = {events: 'startDate', collections: 'date', news: 'datePublished'};

/** What people read of items: `2026-12-05 Wochenmarkt`, by day. */
const linesOf = (kind, items) =>
  items.map((item) => `${item[DAYS[kind]].slice(0, 10)} ${item.name ?? item.headline}`).sort();

const [{load}, {feedCollections}] = await Promise.all(['src/sources/load.ts', 'src/waste/event-collections.ts']
  .map((path) => importModule(join(root, path))));

const loaded = async ({kind}, url) => {
  const adapt = {events: (events) => feedCollections(events, {timeZone: 'Europe/Berlin'})};
  try {
    const {items} = await load(url, {kind, cache: 'none', read: {timeZone: 'Europe/Berlin'}, ...kind === 'collections' && {adapt}});
    return linesOf(kind, items);
  } catch (error) {
    return error.code ?? error.message;
  }
};

const byLoad = (feed) => loaded(feed, feed.url);

/** Profiles are the same for all: one widget with one source. */
const profileOf = ({tag, url}) => ({name: 'Eschenfurt', widgets: {[tag]: {src: url}}});

const byRelay = async (feed, folder) => {
  const config = {profiles: [profileOf(feed)], private: ['127.0.0.1']};
  const relay = await startRelay(config, mkdtempSync(join(folder, 'relay-')), await freePort());
  try {
    return await loaded(feed, `${relay.origin}/?url=${encodeURIComponent(feed.url)}`);
  } finally {
    await relay.stop();
  }
};

/** The items of a document of a snapshot, or of all its parts. */
const itemsOf = (path) => {
  const {items, parts} = JSON.parse(readFileSync(path, 'utf8'));
  return items ?? parts.flatMap(({src}) => itemsOf(join(dirname(path), src)));
};

const bySnapshot = async (feed, folder) => {
  const [work, out] = [mkdtempSync(join(folder, 'snapshot-')), mkdtempSync(join(folder, 'out-'))];
  writeFileSync(join(work, 'city.json'), JSON.stringify(profileOf(feed)));
  try {
    execFileSync(process.execPath, [COMMAND, 'snapshot', 'city.json', '--out', out, '--json'], {cwd: work, stdio: 'pipe'});
  } catch (error) {
    // Every source dead the first time: nothing was written.
    if (error.status !== 3) return `exit ${error.status}: ${error.stderr}`;
    return /"code":"([\w-]+)"/.exec(`${error.stdout}${error.stderr}`)?.[1] ?? `exit 3: ${error.stdout}${error.stderr}`;
  }
  const {widgets} = JSON.parse(readFileSync(join(out, 'city.json'), 'utf8'));
  return linesOf(feed.kind, itemsOf(join(out, [widgets[feed.tag].src].flat()[0])));
};

const TYPES = {js: 'text/javascript', css: 'text/css', json: 'application/json'};

/** The built library on a host of its own. */
export const startLibrary = async () => {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://library').pathname;
    const type = TYPES[path.split('.').pop()];
    if (!type) return response.writeHead(404).end();
    return response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'})
      .end(readFileSync(join(root, path)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, stop: () => {
    server.close();
    server.closeAllConnections();
  }};
};

const page = (library, {tag, url}) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Stadt</title>
<script type="module" src="${library}/dist/stadtbausteine.js"></script>
<${tag} loading="eager" cache="none" time-zone="Europe/Berlin" src="${url}"></${tag}>`;

/** The widget on a page of the feed's own host, or of another one. */
const byWidget = async (feed, {browser, library}) => {
  const tab = await browser.newPage();
  const address = `${feed.origin ?? library}/interop.html`;
  try {
    await tab.evaluateOnNewDocument(() => document.addEventListener('city-error', ({detail}) => {
      globalThis.failure = detail.code;
    }));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => (request.url() === address
      ? request.respond({contentType: 'text/html', body: page(library, feed)}) : request.continue()));
    await tab.goto(address);
    await tab.waitForFunction((tag) => ['ready', 'empty', 'error'].includes(document.querySelector(tag).state),
      {timeout: 60_000, polling: 100}, feed.tag);
    const {items, failure} = await tab.evaluate((tag) => ({
      items: JSON.parse(JSON.stringify(document.querySelector(tag).items)), failure: globalThis.failure,
    }), feed.tag);
    return failure ?? linesOf(feed.kind, items);
  } finally {
    await tab.close();
  }
};

/** All ways by name; each gives the lines of a feed, or the code of the error. */
export const WAYS = {
  'by load': byLoad,
  'by the widget': byWidget,
  'through the relay': (feed, {folder}) => byRelay(feed, folder),
  'by a snapshot': (feed, {folder}) => bySnapshot(feed, folder),
};
