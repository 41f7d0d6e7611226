/**
 * `npm run frameworks -- [react vue …]`: small applications with the packed package, type-checked, built and tried in
 * Chromium; all of them without a name. Prints a table and ends with `N passed, N failed`.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowser, quietSwitches} from '../browsers/browsers.mjs';
import {apps} from './apps.mjs';
import {checks, serverChecks} from './checks.mjs';
import {build, checkTypes, folderOf, install, pack} from './prepare.mjs';
import {serve} from './server.mjs';

const names = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(apps);
const unknown = names.filter((name) => !apps[name]);
if (unknown.length) throw new Error(`Unknown application: ${unknown.join(', ')} (there are ${Object.keys(apps).join(', ')})`);

/** Per application what was checked, and `undefined` or what was wrong with it. */
const results = new Map(names.map((name) => [name, new Map()]));

const attempt = async (name, check, work) => {
  const started = Date.now();
  const problem = await work().then((problems) => problems?.join('\n'), (error) =>
    [error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
  results.get(name).set(check, problem || undefined);
  if (process.env.TIMES) console.log(`${name}: ${check}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return !problem;
};

/** A page of an application, and what its console says besides answers that are missing on purpose. */
const openPage = async (browser, address, script) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (/^(error|warn)/.test(message.type()) && !/Failed to load resource|is not there \(404\)/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setViewport({width: 1100, height: 2400});
  await page.setJavaScriptEnabled(script);
  await page.goto(address, {waitUntil: 'load'});
  return {page, complaints, close: () => context.close()};
};

const tryPage = (browser, name, address, {name: check, late, script = true, run}) => attempt(name, check, async () => {
  const {page, complaints, close} = await openPage(browser, `${address}${late ? '?late' : ''}`, script);
  try {
    await run(page);
    return complaints;
  } catch (error) {
    return [error.message, ...complaints];
  } finally {
    await close();
  }
});

const tryApp = async (browser, name) => {
  const dist = join(folderOf(name), 'dist');
  const data = join(folderOf(name), '../shared/public');
  const server = await serve([join(dist, 'browser'), dist, data]);
  const rendered = await serve([join(dist, 'hydrate'), data]);
  try {
    const possible = checks.filter((check) => !apps[name].lacks?.includes(check.name));
    for (const check of possible) await tryPage(browser, name, `${server.origin}/index.html`, check);
    if (!existsSync(join(dist, 'hydrate'))) return;
    for (const check of serverChecks) await tryPage(browser, name, `${rendered.origin}/hydrate.html`, check);
  } finally {
    server.close();
    rendered.close();
  }
};

const prepare = async (name, packed) => {
  if (!await attempt(name, 'installs with the packed package', () => install(name, packed.path))) return false;
  const typed = attempt(name, 'is typed: mistakes do not compile', () => checkTypes(name));
  const built = await attempt(name, 'builds with its own tools', () => build(name));
  await typed;
  return built;
};

const printTable = () => {
  const rows = [...new Set([...results.values()].flatMap((found) => [...found.keys()]))];
  const width = Math.max(...rows.map(({length}) => length));
  const cell = (name, row) => {
    const found = results.get(name);
    return (!found.has(row) ? '–' : found.get(row) ? '✗' : '✓').padEnd(name.length);
  };
  console.log(`\n${' '.repeat(width)}  ${names.join('  ')}`);
  for (const row of rows) console.log(`${row.padEnd(width)}  ${names.map((name) => cell(name, row)).join('  ')}`);
};

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is not there');
const packed = await pack();
const browser = await launch({executablePath, args: quietSwitches});
try {
  // One application is tried in the browser while the next one is installed and built.
  let tried = Promise.resolve();
  for (const name of names) {
    const ready = await prepare(name, packed);
    await tried;
    tried = ready ? tryApp(browser, name) : Promise.resolve();
  }
  await tried;
} finally {
  await browser.close();
  packed.remove();
}

printTable();
const all = [...results].flatMap(([name, found]) => [...found].map(([check, problem]) => ({name, check, problem})));
const failed = all.filter(({problem}) => problem);
for (const {name, check, problem} of failed) console.log(`\n✗ ${name}: ${check}\n${problem.replace(/^/gm, '    ')}`);
console.log(`\n${all.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
