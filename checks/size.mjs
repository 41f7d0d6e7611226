/**
 * Measures what a browser fetches without a cache: gzip level 9 of every file of `dist/` it requests until the widget
 * shows its data. The check fails above a promise; `--write` writes the table of `docs/performance.md`, `--files` says
 * what each row consists of. Which widgets there are, and what they read, their demos say.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {basename, extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {launch} from 'puppeteer-core';
import {betweenMarkers} from '../build/markers.mjs';
import {findBrowser} from '../tests/browsers/browsers.mjs';
import {readDemos, sampleFeeds} from '../build/demos.mjs';
import {listFiles, readJson, readText, root} from '../build/files.mjs';
import {report} from './report.mjs';

/** The widget a page begins with: what is measured for one widget is measured for this. */
const FIRST = 'waste-calendar';

/** What widgets share beyond their base and a page fetches once, when one of them needs it: the module that has it. */
const PARTS = {
  'charts': ['src/ui/chart.ts', 4000],
  // 4 kB, and 1.5 kB for holidays and the sun.
  'opening hours': ['src/places/opening-hours.ts', 5500],
  'rich text': ['src/ui/rich-text.ts', 4000],
};

const samples = sampleFeeds(await readDemos());
const feeds = Object.fromEntries(samples.map(({tag, ending, type, text}) => [`/feeds/${tag}.${ending}`, [type, text]]));
// A zone, moments and a rule that the reader of whole days leaves to the other.
feeds[`/feeds/${FIRST}.any.ics`] = ['text/calendar', [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Restmüll',
  'DTSTART;TZID=Europe/Berlin:20260303T070000', 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,-1', 'END:VEVENT',
  'END:VCALENDAR', '',
].join('\r\n')];
const placed = (tag, ending = 'json', attributes = '') => [tag, `/feeds/${tag}.${ending}`, attributes];

/** The widget whose sample in our own JSON is of a kind. */
const tagOf = (kind) => samples.find(({ending, text}) => ending === 'json' && JSON.parse(text).kind === kind).tag;

/** The widgets that read our own JSON, in the order in which they come to a page, each with a feed of ours. */
const widgets = [FIRST, ...new Set(samples.filter(({tag, ending}) => ending === 'json' && tag !== FIRST).map(({tag}) => tag))]
  .map((tag) => placed(tag));

const page = (language, elements) => `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>size</title>
<script type="module" src="/dist/stadtbausteine.js"></script>
${elements.map(([tag, feed, attributes]) =>
    `<${tag} loading="eager" today="2026-03-02" src="${feed}" ${attributes}></${tag}>`).join('')}</html>`;

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

const serve = (request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const send = (type, body) => response.writeHead(200, {'content-type': type}).end(body);
  if (pathname === '/') return send('text/html', page(searchParams.get('lang'), JSON.parse(searchParams.get('widgets'))));
  if (feeds[pathname]) return send(...feeds[pathname]);
  if (!pathname.startsWith('/dist/')) return response.writeHead(404).end();
  return send(TYPES[extname(pathname)] ?? 'text/plain', readFileSync(join(root, pathname)));
};

const bytes = (file) => gzipSync(readFileSync(join(root, file)), {level: 9}).length;

/** Files of `dist/` a fresh browser asks for until the widgets show data, and nothing more comes. */
const fetched = async (browser, origin, language, elements) => {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const files = new Set();
  tab.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.startsWith('/dist/')) files.add(pathname.slice(1));
  });
  await tab.goto(`${origin}/?${new URLSearchParams({lang: language, widgets: JSON.stringify(elements)})}`);
  await tab.waitForFunction(
    () => [...document.body.children].every(({state}) => state === 'ready'), {timeout: 60_000});
  await tab.waitForNetworkIdle({idleTime: 500});
  await context.close();
  return [...files].sort();
};

const sum = (files) => files.reduce((total, file) => total + bytes(file), 0);

/** Rooms whose modules need no page. */
const PAGELESS = /^src\/(time|recurrence|model|text|places|waste|events|alerts|weather|news|search|formats)\//;

/** The modules a file is made of. */
const sourcesOf = (file) => JSON.parse(readFileSync(join(root, `${file}.map`), 'utf8')).sources
  .map((path) => path.replace(/^(\.\.\/)+/, ''));

/** Modules of ours in a file, those first that import the others: the files the loader asks for are named by digits. */
const contentOf = (file) => sourcesOf(file).filter((path) => !path.startsWith('node_modules/')).reverse().slice(0, 8)
  .map((path) => basename(path, '.ts')).join(', ');

const isAllFrom = (file, rooms) => sourcesOf(file).every((path) => rooms.test(path));
/** Also a file that holds other rooms beside a format's own folder. */
const isReader = (file) => isAllFrom(file, /^src\/formats\//)
  || isAllFrom(file, PAGELESS) && sourcesOf(file).some((path) => /^src\/formats\/(?!kit\/)/.test(path));
/** Days, series, words of one kind of things: what its widgets and readers share. */
const isDomain = (file) => !isReader(file) && isAllFrom(file, PAGELESS);

const except = (files, others) => files.filter((file) => !others.includes(file));

/** Tags that the library is to have, as the table of the autoloader will hold them. */
const FUTURE = '/city-news/notice-board/city-alerts/city-weather/departure-board/parking-status/water-level/air-quality/'
  + '/opening-hours/city-map/place-directory/defect-report/event-suggestion/council-calendar/open-data/city-jobs/'
  + '/city-projects/city-participation/road-works/charging-stations/sharing-vehicles/city-tour/waste-guide/city-search/';

/** The autoloader as it is with 25 tags: every other new one with two files of its own kind. */
const loaderOf25 = () => {
  const text = readFileSync(join(root, 'dist/stadtbausteine.js'), 'utf8');
  return text.replace(/"([^"]*\|[^"]*waste-calendar[^"]*)"/, (_, table) => {
    const rows = table.split(' ');
    const more = FUTURE.split('/').filter((tag) => tag && !table.includes(tag)).slice(0, 26 - rows.length)
      .map((tag, index) => (index % 2 ? tag : `${tag}:${(index + 10).toString(36)}${(index + 11).toString(36)}`));
    return JSON.stringify([...rows, ...more].join(' '));
  });
};

const staticClosure = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, next] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) staticClosure(join(file, '..', next), seen);
  return seen;
};

/** Per module of ours the file of `dist/` it is in. */
const fileOf = (module) => ['dist/chunks', 'dist/formats'].flatMap((folder) => listFiles(folder))
  .find((file) => file.endsWith('.js') && sourcesOf(file).includes(module));

/** What fetching a module fetches at once. */
const closureOf = (module) => {
  const file = fileOf(module);
  return file ? [...staticClosure(file)] : [];
};

/** Formats that bring the reader of XML, which weighs once. */
const XML = ['gpx', 'kml', 'xzufi'];

/** The modules of formats that are imported on demand: `[module, importing module]`. */
const importedReaders = () => ['src/sources', 'src/formats'].flatMap((folder) => listFiles(folder))
  .filter((path) => /(?<!\.test)\.ts$/.test(path))
  .flatMap((path) => [...readText(path).matchAll(/import\('(\.[^']+)\.js'\)/g)]
    .map(([, target]) => [join(path, '..', `${target}.ts`), path]))
  .filter(([module]) => module.startsWith('src/formats/'));

/**
 * What a page fetches to read a format: a row for each reader, and for each part that a reader imports for the texts
 * that need it. A format has several readers where no page needs them all.
 * @param {readonly string[]} json what the page has anyway
 */
const readerRows = (json) => {
  const readers = new Map();
  for (const [module, importer] of importedReaders()) readers.set(module, [...readers.get(module) ?? [], importer]);
  return [...readers].flatMap(([module, importers]) => {
    const [, id, name] = /^src\/formats\/([\w-]+)\/([\w-]+)\.ts$/.exec(module);
    const isPart = importers.every((path) => path.startsWith('src/formats/'));
    const there = isPart ? importers.flatMap(closureOf) : [];
    const own = except(closureOf(module), [...json, ...there]).filter(isReader);
    const what = `reader of ${id}${name === id ? '' : isPart ? `, part ${name}` : `, ${name}`}`;
    return own.length ? [{what, files: own, promised: XML.includes(id) && !isPart ? 5000 : 3000}] : [];
  }).toSorted((a, b) => (a.what < b.what ? -1 : 1));
};

/**
 * The files of each of `PARTS`, by its name: what it says itself and what it stands on.
 * @param {readonly string[]} json what the page has anyway
 */
const partsOf = (json) => Object.entries(PARTS).map(([what, [module, promised]]) => ({
  what: `${what}, once, on demand`, promised,
  files: except(closureOf(module), json).filter((file) => PAGELESS.test(module) || !isDomain(file)),
}));

const largestOf = (lists) => lists.toSorted((a, b) => sum(b) - sum(a))[0];

const measureFurther = async (fetchAll, json) => {
  const all = await fetchAll('de', widgets);
  const ofParts = partsOf(json).flatMap(({files}) => files);
  const rows = [];
  for (const [tag] of widgets.slice(1)) {
    const others = await fetchAll('de', widgets.filter(([other]) => other !== tag));
    const own = except(all, others);
    rows.push({
      what: `<${tag}>: its own files`, promised: 5500,
      files: except(own, ofParts).filter((file) => !isReader(file) && !isDomain(file)),
    }, {
      what: `what the kind of <${tag}> costs once`, promised: 4000,
      files: except(await fetchAll('de', [widgets[0], placed(tag)]), [...json, ...ofParts]).filter(isDomain),
    });
  }
  const sizes = rows.filter(({promised}) => promised === 5500).map(({files}) => sum(files)).sort((a, b) => a - b);
  rows.push({what: 'the median of further widgets', files: [], promised: 4000, size: sizes[Math.floor(sizes.length / 2)]});
  return {all, rows};
};

const measure = async (browser, origin) => {
  const fetchAll = (language, elements) => fetched(browser, origin, language, elements);
  const json = await fetchAll('de', [placed(FIRST)]);
  const {all, rows} = await measureFurther(fetchAll, json);
  const locales = readJson('lit-localize.json').targetLocales;
  const beside = async (elements, german) => largestOf(await Promise.all(
    locales.map(async (locale) => except(await fetchAll(locale, elements), german))));
  return [
    {
      what: 'autoloader, at 25 tags', files: ['dist/stadtbausteine.js'], promised: 2000,
      size: gzipSync(loaderOf25(), {level: 9}).length,
    },
    {what: 'first widget with a JSON feed, everything it loads', files: json, promised: 23_500},
    {
      what: 'the same with an iCalendar feed of whole days', promised: 31_000,
      files: await fetchAll('de', [placed(FIRST, 'ics')]),
    },
    {
      what: 'the same with any iCalendar feed', promised: 42_000, files: await fetchAll('de', [placed(FIRST, 'any.ics')]),
    },
    {
      what: 'an alert banner alone on a page, everything it loads', promised: 27_500,
      files: await fetchAll('de', [placed(tagOf('alerts'), 'json', 'layout="banner"')]),
    },
    ...rows,
    ...partsOf(json),
    ...readerRows(json),
    {what: 'the page\'s language beside German, one widget', files: await beside([placed(FIRST)], json), promised: 1600},
    {
      what: `the page's language, ${widgets.length} widgets`, promised: 800 * (1 + widgets.length),
      files: await beside(widgets, all),
    },
    {what: `all ${widgets.length} widgets on one page, no map shown`, files: all, promised: 130_000},
  ].map((row) => ({size: sum(row.files), ...row}));
};

/**
 * Promises that are not kept yet, each with what may not be exceeded until it is: what was reached, with at most 1 % of
 * room. A row that keeps its promise is taken out here.
 */
const NOT_KEPT = new Map(Object.entries({
  'an alert banner alone on a page, everything it loads': 37_690,
  '<city-alerts>: its own files': 5800,
  'first widget with a JSON feed, everything it loads': 29_380,
  'the same with an iCalendar feed of whole days': 36_800,
  'the same with any iCalendar feed': 49_560,
  '<city-map>: its own files': 7180,
  '<city-weather>: its own files': 6330,
  'the median of further widgets': 5070,
  'opening hours, once, on demand': 6130,
  'reader of cap, cap-feed': 4730,
  'reader of csv, csv-place-feed': 3750,
  'reader of icalendar, day-calendar': 3970,
  'reader of icalendar, whole-calendar': 9560,
  'reader of jsonld, jsonld-event-feed': 7720,
  'reader of jsonld, jsonld-news-feed': 4190,
  'reader of jsonld, jsonld-place-feed': 4460,
  'reader of jsonld, jsonld-service-feed': 5400,
  'reader of ngsi-ld, ngsi-ld-places': 3230,
  'reader of rss, rss-feed': 6850,
  'reader of sva, sva-event-feed': 4870,
  'reader of sva, sva-news': 3143,
  'reader of xzufi, xzufi-feed': 5540,
}));

const ceilingOf = ({what, promised}) => NOT_KEPT.get(what) ?? promised;

const asTable = (rows) => [
  '| what | files | gzip, bytes | promised, at most | kept? | the check fails above |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map((row) => {
    const {what, files, size, promised} = row;
    const kept = size <= promised ? 'yes' : `**no**, ${size - promised} too many`;
    return `| ${what.replace(/<.+?>/, '`$&`')} | ${files.length || ''} | ${size} | ${promised} | ${kept} | ${ceilingOf(row)} |`;
  }),
].join('\n');

const withBrowser = async (work) => {
  const engine = ['chromium', 'firefox'].find(findBrowser);
  if (!engine) throw new Error('measuring needs Chromium or Firefox');
  const server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(engine),
    args: engine === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  try {
    return await work(browser, `http://127.0.0.1:${server.address().port}`);
  } finally {
    await browser.close();
    server.close();
  }
};

const rows = await withBrowser(measure);
console.log(asTable(rows));
if (process.argv.includes('--files')) {
  for (const {what, files} of rows) {
    console.log(`\n${what}`);
    for (const file of files) console.log(`  ${String(bytes(file)).padStart(6)}  ${file}  ${contentOf(file)}`);
  }
}
if (process.argv.includes('--write')) {
  const path = 'docs/performance.md';
  const text = betweenMarkers(readText(path), 'size', asTable(rows));
  if (!text) throw new Error(`${path} has no place for the table: <!-- size -->`);
  writeFileSync(join(root, path), text);
}
report('size', rows.flatMap((row) => {
  const {what, size, promised} = row;
  if (size > ceilingOf(row)) return [`${what}: ${size} bytes, at most ${ceilingOf(row)}; promised ${promised}`];
  return NOT_KEPT.has(what) && size <= promised ? [`${what}: its promise is kept, take it out of NOT_KEPT`] : [];
}));
