/**
 * `npm run print-sheets`: what people print, as PDF, from pages of the demo: the year sheet of the waste calendar and
 * a list of events, in German and Arabic, into `print-sheets/`. Where `pdftoppm` is there, a picture of each first
 * page beside it; with `--keep` pictures of the German ones into `docs/images`. The package must be built.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createDemoServer} from '../demo/server.mjs';
import {root} from '../build/files.mjs';
import {withChromium} from '../tests/browsers/headless.mjs';
import {openPlayground} from './playground.mjs';
import {shrinkPng} from './png.mjs';

const folder = join(root, 'print-sheets');

/** In a page before anything else: what a frame would print is kept instead. */
const keepPrints = () => {
  globalThis.printed = [];
  const {contentDocument} = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {...contentDocument, get() {
    const inside = contentDocument.get.call(this);
    if (inside) {
      inside.defaultView.print = () => {
        const css = inside.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
        globalThis.printed.push({html: inside.documentElement.outerHTML, css});
      };
    }
    return inside;
  }});
};

/** The page of a widget with these attributes, once it shows its data. */
export async function openWidget(browser, address, lang) {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.emulateTimezone('Europe/Berlin');
  await page.evaluateOnNewDocument(keepPrints);
  await page.setViewport({width: 1000, height: 1000});
  await openPlayground(page, `${address}&${new URLSearchParams({lang})}`);
  await page.waitForFunction(() => document.querySelector('main > *')?.state === 'ready');
  await page.waitForNetworkIdle({idleTime: 200});
  return page;
}

/** A page with what the button for the year sheet prints. */
export async function openYearSheet(browser, address, lang) {
  const page = await openWidget(browser, address, lang);
  await page.$eval('waste-calendar', ({renderRoot}) => [...renderRoot.querySelectorAll('.tools button')].at(-1).click());
  const {html, css} = await (await page.waitForFunction(() => globalThis.printed[0])).jsonValue();
  await page.close();
  const sheet = await browser.newPage();
  await sheet.emulateMediaType('print');
  await sheet.setContent(`<!doctype html>${html}<style>${css}</style>`);
  return sheet;
}

export const sheets = [
  {name: 'year-sheet', open: openYearSheet, path: 'catalogue/playground/waste-calendar?today=2027-01-02&src=/daten/abfall/ahornweg.ics'},
  {name: 'events', open: openWidget, path: 'catalogue/playground/city-events?today=2026-12-01&src=/daten/veranstaltungen.ics&limit=30'},
];

/** A PDF on A4, as people print: the page's own margins, no backgrounds asked for. */
export const pdfOf = (page) => page.pdf({format: 'A4', preferCSSPageSize: true, margin: {top: '12mm', bottom: '12mm',
  left: '12mm', right: '12mm'}});

/** A picture of the first page, where the tool for it is installed. */
function picture(name) {
  const {status} = spawnSync('pdftoppm', ['-png', '-r', '90', '-f', '1', '-singlefile', `${name}.pdf`, name]);
  return status === 0;
}

if (process.argv[1]?.endsWith('print-sheets.mjs')) {
  mkdirSync(folder, {recursive: true});
  const server = await createDemoServer({today: '2026-11-20'});
  try {
    await withChromium(async (browser) => {
      for (const {name, open, path} of sheets) {
        for (const lang of ['de', 'ar']) {
          const page = await open(browser, server.url + path, lang);
          const file = join(folder, `${name}-${lang}`);
          writeFileSync(`${file}.pdf`, await pdfOf(page));
          await page.close();
          const seen = picture(file);
          console.log(`print-sheets/${name}-${lang}.pdf${seen ? ', .png' : ''}`);
          if (!seen || lang !== 'de' || !process.argv.includes('--keep')) continue;
          writeFileSync(join(root, `docs/images/print-${name}.png`), shrinkPng(readFileSync(`${file}.png`), 32));
        }
      }
    });
  } finally {
    await server.close();
  }
}
