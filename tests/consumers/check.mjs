/**
 * `npm run test:consumers`: bundles the packed package with rollup, esbuild, webpack and Vite and opens what comes
 * out in Chromium. `--only rollup,vite` narrows it; `--write` writes the sizes into `docs/performance.md`.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {betweenMarkers} from '../../build/markers.mjs';
import {readText, root} from '../../build/files.mjs';
import {withChromium} from '../browsers/headless.mjs';
import {pack} from '../../tools/pack.mjs';
import {report} from '../../checks/report.mjs';

const home = join(root, 'tests/consumers');
const ENTRIES = ['model', 'widget', 'unused', 'autoloader', 'themed'];

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html',
  '.ics': 'text/calendar'};

const FEEDS = {
  '/feed.json': JSON.stringify({stadtbausteine: '1.0', kind: 'collections',
    items: [{id: '1', date: '2026-03-03', fraction: 'residual', name: 'Restmüll'}]}),
  '/feed.ics': ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Restmüll',
    'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=WEEKLY', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
};

/** Signs in the text of files by which one knows what is in them; none of them is changed by a minifier. */
const SIGNS = {
  lit: /litElementVersions/,
  element: /customElements/,
  // Translations name messages as well, but not as an option of the call.
  events: /id:\s*["'`]city-events\./,
  services: /id:\s*["'`]service-finder\./,
  calendar: /BEGIN:VCALENDAR/,
  translation: /Waste calendar/,
};

const {values} = parseArgs({options: {write: {type: 'boolean'}, only: {type: 'string'}}});
const chosen = (values.only ?? 'rollup,esbuild,webpack,vite').split(',');

/** Installs webpack and Vite, where they are wanted and not there. */
const installBundlers = () => {
  if (!chosen.some((name) => ['webpack', 'vite'].includes(name))) return;
  if (existsSync(join(home, 'node_modules/webpack')) && existsSync(join(home, 'node_modules/vite'))) return;
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    {cwd: home, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'});
};

/** A folder as a consumer has it: the entries, and the package unpacked from its archive. */
const prepare = (folder) => {
  cpSync(join(home, 'entries'), folder, {recursive: true});
  const installed = join(folder, 'node_modules/stadtbausteine');
  mkdirSync(installed, {recursive: true});
  execFileSync('tar', ['xzf', pack(folder).path, '-C', installed, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
};

const serve = (folder) => (request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const send = (type, body) => response.writeHead(200, {'content-type': type}).end(body);
  if (FEEDS[pathname]) return send(TYPES[extname(pathname)], FEEDS[pathname]);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (pathname.endsWith('/')) return send('text/html; charset=utf-8', page(searchParams));
  const file = join(folder, pathname);
  return existsSync(file) ? send(TYPES[extname(file)] ?? 'text/plain', readFileSync(file)) : response.writeHead(404).end();
};

const page = (query) => {
  const [entry, kind, style] = ['entry', 'script', 'style'].map((name) => query.get(name));
  return `<!doctype html><html lang="${query.get('lang')}"><meta charset="utf-8"><title></title>
${style ? `<link rel="stylesheet" href="${entry}.css">` : ''}
<script ${kind === 'module' ? 'type="module"' : kind} src="${entry}.js"></script>
${query.has('feed') ? `<waste-calendar loading="eager" today="2026-03-02" src="${query.get('feed')}"></waste-calendar>` : ''}`;
};

/** Opens an entry of a bundler's; waits for `done`, and says what it has loaded and what went wrong. */
const visit = async (browser, address, query, done) => {
  const tab = await browser.newPage();
  const faults = [];
  const files = new Set();
  tab.on('pageerror', ({message}) => faults.push(message));
  tab.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  tab.on('requestfinished', (request) => files.add(new URL(request.url()).pathname));
  await tab.goto(`${address}?${new URLSearchParams({lang: 'de', ...query})}`);
  const shown = await tab.waitForFunction(done, {timeout: 40_000}).then(() => true, () => false);
  const accent = await tab.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--city-color-accent'));
  await tab.close();
  return {shown, faults, accent, scripts: [...files].filter((file) => file.endsWith('.js'))};
};

const hasLoaded = () => document.readyState === 'complete' && (document.title || customElements.get('waste-calendar'));
const showsGerman = () => /Restmüll/.test(document.querySelector('waste-calendar')?.shadowRoot?.textContent ?? '');
const showsEnglish = () =>
  /Waste calendar[^]*Restmüll/.test(document.querySelector('waste-calendar')?.shadowRoot?.textContent ?? '');

/** What one bundler makes of the package: problems, and bytes. */
const examine = async (browser, origin, folder, name, {script, styles}) => {
  const textOf = (files) => files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const bytes = (files) => files
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), {level: 9}).length, 0);
  const go = (entry, query, done) => visit(browser, `${origin}/${name}/${entry}/`, {entry, script, ...query}, done);
  const problems = [];
  const expect = (truth, problem) => { if (!truth) problems.push(`${name}: ${problem}`); };
  const expectNone = (files, signs, what) => {
    for (const sign of signs) expect(!SIGNS[sign].test(textOf(files)), `${what} brings ${sign}`);
  };

  const model = await go('model', {}, hasLoaded);
  expect(model.shown && !model.faults.length, `the model does not run: ${model.faults.join('; ')}`);
  expectNone(model.scripts, ['lit', 'element', 'events', 'services'], 'the model');
  const unused = await go('unused', {}, hasLoaded);
  expect(bytes(unused.scripts) < 200, `a class that is not used leaves ${bytes(unused.scripts)} bytes`);

  const first = await go('widget', {}, hasLoaded);
  expect(first.shown, 'the import of a widget is dropped');
  expectNone(first.scripts, ['events', 'services', 'calendar', 'translation'], 'the first script of a widget');
  const json = await go('widget', {feed: '/feed.json'}, showsGerman);
  const english = await go('widget', {feed: '/feed.ics', lang: 'en'}, showsEnglish);
  for (const [what, seen] of Object.entries({'JSON': json, 'a calendar, in English,': english})) {
    expect(seen.shown && !seen.faults.length, `${what} is not shown: ${seen.faults.join('; ')}`);
    expectNone(seen.scripts, ['events', 'services'], what);
  }
  expect(english.scripts.length > first.scripts.length, 'nothing is loaded later');

  const auto = await go('autoloader', {feed: '/feed.json'}, showsGerman);
  expect(auto.shown && !auto.faults.length, `the autoloader shows nothing: ${auto.faults.join('; ')}`);
  expectNone(auto.scripts, ['events', 'services'], 'the autoloader');
  if (styles) {
    const themed = await go('themed', {style: '1', feed: '/feed.json'}, showsGerman);
    expect(themed.shown && themed.accent, `a theme is not taken: ${themed.faults.join('; ')}`);
  }
  const sizes = [model.scripts, first.scripts, json.scripts, english.scripts, auto.scripts];
  return {problems, row: [name, ...sizes.map((files) => `${bytes(files)} in ${files.length}`)]};
};

const table = (rows) => [
  '| bundler | `toCollections` alone | `<waste-calendar>`, first script | the same with JSON shown | with iCalendar, in English | through the autoloader, JSON |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
const server = createServer(serve(folder)).listen(0, '127.0.0.1');
try {
  installBundlers();
  const {BUNDLERS} = await import('./bundlers.mjs');
  prepare(folder);
  const problems = [];
  const rows = [];
  await withChromium(async (browser) => {
    for (const [name, bundler] of Object.entries(BUNDLERS).filter(([one]) => chosen.includes(one))) {
      const started = Date.now();
      for (const entry of ENTRIES.filter((one) => one !== 'themed' || bundler.styles)) {
        await bundler.build(entry, folder, join(folder, name, entry));
      }
      const built = Date.now();
      const found = await examine(browser, `http://127.0.0.1:${server.address().port}`, folder, name, bundler);
      problems.push(...found.problems);
      rows.push(found.row);
      console.log(`${name}: ${(built - started) / 1000} s to bundle, ${(Date.now() - built) / 1000} s to look at`);
    }
  });
  console.log(table(rows));
  if (values.write) {
    const path = 'docs/performance.md';
    const text = betweenMarkers(readText(path), 'bundlers', table(rows));
    if (!text) throw new Error(`${path} has no place for the table: <!-- bundlers -->`);
    writeFileSync(join(root, path), text);
  }
  report('consumers', problems);
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(folder, {recursive: true, force: true});
}
