/**
 * What a browser fetches cold, asked of a browser: gzip level 9 of every file of `dist/` it requests until
 * the widget shows its data. Compares with the promises; `--write` writes the table of `docs/performance.md`.
 *
 * Where a promise is not kept yet, `reached` is what the check holds the files to instead: the best so far and a
 * little room. It goes down with every gain and never up; it is no promise, and the table says so.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {launch} from 'puppeteer-core';
import {betweenMarkers} from '../build/markers.mjs';
import {findBrowser} from '../tests/browsers/browsers.mjs';
import {readDemos, sampleFeeds} from '../build/demos.mjs';
import {readJson, readText, root} from '../build/files.mjs';
import {report} from './report.mjs';

/** The widget a page begins with: what is measured for one widget is measured for this. */
const FIRST = 'waste-calendar';

const samples = sampleFeeds(await readDemos());
const feeds = Object.fromEntries(samples.map(({tag, ending, type, text}) => [`/feeds/${tag}.${ending}`, [type, text]]));
const placed = (tag, ending = 'json') => [tag, `/feeds/${tag}.${ending}`];

/** The widgets that read our own JSON, in the order in which they come to a page, each with a feed of ours. */
const widgets = [FIRST, ...new Set(samples.filter(({tag, ending}) => ending === 'json' && tag !== FIRST).map(({tag}) => tag))]
  .map((tag) => placed(tag));

const page = (language, elements) => `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>size</title>
<script type="module" src="/dist/stadtbausteine.js"></script>
${elements.map(([tag, feed]) => `<${tag} loading="eager" today="2026-03-02" src="${feed}"></${tag}>`).join('')}</html>`;

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

const measure = async (browser, origin) => {
  const json = await fetched(browser, origin, 'de', [placed(FIRST)]);
  const calendar = await fetched(browser, origin, 'de', [placed(FIRST, 'ics')]);
  const translations = await Promise.all(readJson('lit-localize.json').targetLocales.map(async (locale) => {
    const files = await fetched(browser, origin, locale, [placed(FIRST)]);
    return files.filter((file) => !json.includes(file));
  }));
  const pages = [];
  for (const count of widgets.keys()) {
    pages.push(await fetched(browser, origin, 'de', widgets.slice(0, count + 1)));
  }
  const further = pages.slice(1).map((files, index) => ({
    what: `<${widgets[index + 1][0]}> beside ${index ? `the ${index + 1} widgets` : 'the widget'} there already`,
    files: files.filter((file) => !pages[index].includes(file)), promised: 7000, reached: [10_950][index],
  }));
  const largest = translations.sort((a, b) => sum(b) - sum(a))[0];
  return [
    {what: 'autoloader', files: ['dist/stadtbausteine.js'], promised: 2000},
    {what: 'first widget with a JSON feed, everything it loads', files: json, promised: 18_000, reached: 24_050},
    {
      what: 'the same with an iCalendar feed, recurrences included', files: calendar,
      promised: 27_000, reached: 39_700,
    },
    {what: 'a translation (the largest)', files: largest, promised: 6000},
    ...further,
    {what: `all ${widgets.length} widgets on one page, no map shown`, files: pages.at(-1), promised: 110_000},
  ].map((row) => ({...row, size: sum(row.files)}));
};

const asTable = (rows) => [
  '| what | files | gzip, bytes | promised, at most | kept? | the check fails above |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map(({what, files, size, promised, reached = promised}) => {
    const kept = size <= promised ? 'yes' : `**no**, ${size - promised} too many`;
    return `| ${what.replace(/<.+?>/, '`$&`')} | ${files.length} | ${size} | ${promised} | ${kept} | ${reached} |`;
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
    for (const file of files) console.log(`  ${String(bytes(file)).padStart(6)}  ${file}`);
  }
}
if (process.argv.includes('--write')) {
  const path = 'docs/performance.md';
  const text = betweenMarkers(readText(path), 'size', asTable(rows));
  if (!text) throw new Error(`${path} has no place for the table: <!-- size -->`);
  writeFileSync(join(root, path), text);
}
for (const {what, size, promised} of rows) {
  if (size > promised) console.warn(`Promise not kept: ${what}: ${size} bytes, promised ${promised}`);
}
report('size', rows
  .filter(({size, promised, reached = promised}) => size > reached)
  .map(({what, size, promised, reached = promised}) => `${what}: ${size} bytes, not ${reached} (promised ${promised})`));
