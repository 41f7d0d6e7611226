/**
 * Tries what WordPress leaves of a widget: `npm run cms:wordpress`, or with the ids of some ways of embedding. In a
 * throw-away WordPress from Debian's package, people with different rights save each way in each editor; then the
 * published page is opened. Writes the tables and the pictures of `docs/de/cms/wordpress.md`. Needs Debian, root and a
 * built package.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser, quietSwitches} from '../../tests/browsers/browsers.mjs';
import {betweenMarkers} from '../../build/markers.mjs';
import {listFiles, readText, root} from '../../build/files.mjs';
import {logIn, publishBlocks, publishClassic, writeBlock, writeClassic} from './wordpress-editors.mjs';
import {takePictures} from './wordpress-pictures.mjs';
import {createWordPress} from './wordpress-site.mjs';
import {fateOf, ways} from './wordpress-ways.mjs';

const path = 'docs/de/cms/wordpress.md';

const roles = [
  {name: 'administrator', title: 'Administration'},
  {name: 'editor', title: 'Redaktion'},
  {name: 'editor_filtered', title: 'Redaktion ohne `unfiltered_html`'},
  {name: 'author', title: 'Autorin, Autor'},
];

const editors = [
  {title: 'Block „Individuelles HTML“', write: writeBlock, publish: publishBlocks},
  {title: 'Klassisch, Reiter „Text“', write: writeClassic, publish: publishClassic},
  {title: 'Klassisch, einmal „Visuell“', write: writeClassic, publish: publishClassic, isVisual: true},
];

/** Whether a widget on the page shows its collections, in the page itself or in a frame of it. */
async function works(page) {
  const isReady = () => [...document.querySelectorAll('waste-calendar')].some((widget) => {
    widget.loading = 'eager';
    return widget.state === 'ready' && /Restmüll/.test(widget.shadowRoot.textContent);
  });
  if (!await page.$('waste-calendar, [data-city-widget]')) return false;
  const deadline = Date.now() + 4000;
  do {
    for (const frame of page.frames()) {
      if (await frame.evaluate(isReady).catch(() => false)) return true;
    }
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  } while (Date.now() < deadline);
  return false;
}

/** One way, saved by one person in one editor, then read where the public reads it. */
async function tryWay({page, reader, site, editor, way}) {
  await editor.write(page, site.address, {title: way.id, text: way.text, isVisual: editor.isVisual});
  const id = await editor.publish(page);
  const content = site.contentOf(id);
  const address = `${site.address}/?p=${id}${way.ownLoader ? '&without_loader' : ''}`;
  const published = await (await reader.goto(address, {waitUntil: 'load'})).text();
  const main = published.slice(published.indexOf('<main'), published.indexOf('</main>'));
  return {fate: fateOf(way, content, main), works: await works(reader), content, main};
}

const cellOf = ({fate, works: isShown}) => {
  if (isShown) return fate === 'kept' ? '✓ bleibt' : '✓ verändert';
  return fate === 'gone' ? '✗ entfernt' : `✗ ${fate === 'kept' ? 'bleibt' : 'verändert'}, läuft nicht`;
};

async function tryAll({browser, site, role, wanted}) {
  const context = await browser.createBrowserContext();
  const [page, reader] = [await context.newPage(), await (await browser.createBrowserContext()).newPage()];
  page.on('dialog', (dialog) => dialog.accept());
  await page.setViewport({width: 1280, height: 900});
  await logIn(page, site.address, role.name);
  const rows = [];
  for (const editor of editors) {
    const cells = [];
    for (const way of wanted) {
      const result = await tryWay({page, reader, site, editor, way});
      if (process.argv.includes('--verbose')) console.log(role.name, editor.title, way.id, result);
      cells.push([way.title, cellOf(result)]);
    }
    rows.push({who: role.title, where: editor.title, cells: Object.fromEntries(cells)});
    console.log(role.title, '|', editor.title, '|', cells.map(([, text]) => text).join(' | '));
  }
  await context.close();
  await reader.browserContext().close();
  return rows;
}

const cellsOf = (line) => line.split('|').slice(1, -1).map((cell) => cell.trim());

/** A table of the page with new cells in it; what was not tried again stays. */
function renewedTable(text, name, titles, rows) {
  const old = text.slice(text.indexOf(`<!-- ${name} -->`), text.indexOf(`<!-- /${name} -->`)).split('\n')
    .filter((line) => line.startsWith('|')).map(cellsOf);
  const before = ({who, where}, title) =>
    old.find((cells) => cells[0] === who && cells[1] === where)?.[old[0].indexOf(title)] ?? '';
  return [
    `| Wer | Wo | ${titles.join(' | ')} |`,
    `|---|---|${titles.map(() => '---|').join('')}`,
    ...rows.map((row) => `| ${[row.who, row.where,
      ...titles.map((title) => row.cells[title] ?? before(row, title))].join(' | ')} |`),
  ].join('\n');
}

/** @throws where the page has no place for it */
function renew(text, name, content) {
  const renewed = betweenMarkers(text, name, content);
  if (renewed === undefined) throw new Error(`${path}: no place for <!-- ${name} -->`);
  return renewed;
}

function write({about, tried, allowed}) {
  const day = new Intl.DateTimeFormat('de', {dateStyle: 'long'}).format(new Date());
  const said = `> **Ausprobiert.** Am ${day} mit WordPress ${about.version}, PHP ${about.php}, `
    + `Theme „${about.theme}“ und Chromium.`;
  const tables = [['what-survives', ways, tried], ['what-survives-allowed', ways.slice(0, 1), allowed]];
  const page = tables.reduce((text, [name, columns, rows]) =>
    renew(text, name, renewedTable(text, name, columns.map(({title}) => title), rows)),
  readText(path).replace(/^> \*\*Ausprobiert\.\*\*.*$/m, said));
  writeFileSync(join(root, path), page);
}

/** Has PHP itself read every snippet of its language in the recipes. */
function checkSnippets() {
  for (const page of listFiles('docs/de/cms')) {
    for (const [, input] of readText(page).matchAll(/^```php.*\n([^]*?)^```$/gm)) {
      execFileSync('php', ['-l'], {input, stdio: ['pipe', 'ignore', 'inherit']});
    }
  }
}

const chosen = process.argv.slice(2).filter((word) => word !== '--verbose');
const unknown = chosen.filter((name) => !ways.some(({id}) => id === name));
if (unknown.length) throw new Error(`No such way: ${unknown.join(', ')} (${ways.map(({id}) => id).join(', ')})`);
const wanted = chosen.length ? ways.filter(({id}) => chosen.includes(id)) : ways;

const started = Date.now();
if (!existsSync(join(root, 'dist/loader.js'))) throw new Error('The package is not built: npm run build');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is needed');
const site = await createWordPress();
console.log(`WordPress ${site.about.version}, ${Math.round((Date.now() - started) / 1000)} s`);
const browser = await puppeteer.launch({executablePath, args: [...quietSwitches, '--lang=de', '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']});
// Without its browser the trial fails, and cleans up as after any failure.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => browser.close());
try {
  checkSnippets();
  await takePictures({browser, site});
  const tried = [];
  for (const role of roles) tried.push(...await tryAll({browser, site, role, wanted}));
  site.allowElements(true);
  const allowed = [];
  const elements = wanted.filter(({id}) => id === 'tag');
  for (const role of roles.slice(2)) allowed.push(...await tryAll({browser, site, role, wanted: elements}));
  write({about: site.about, tried, allowed});
} finally {
  await browser.close();
  await site.close();
}
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
