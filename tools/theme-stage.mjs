/**
 * One page on which every widget stands at several widths and puts on one theme after another, light, dark, with
 * forced colours and on paper, in German and Arabic. It is loaded once; the clock of its widgets stands still, and
 * their data is in the addresses.
 */
import {readExamples} from '../demo/catalogue/manifest.mjs';
import {readDemos} from '../build/demos.mjs';
import {readText} from '../build/files.mjs';

export const modes = ['light', 'dark', 'forced', 'print'];
export const languages = ['de', 'ar'];

/** The pieces of one widget that the sheets show. */
async function piecesOf([tag, {looks}]) {
  const examples = await readExamples(tag);
  return (looks ?? [{example: examples[0].name}]).map(({example, ...rest}) => {
    const found = examples.find(({name}) => name === example);
    if (!found) throw new Error(`${tag}.demo.ts: there is no example “${example}”`);
    return {tag, html: found.html, ...rest};
  });
}

/** `{tag, html, press?, until?}` of all that is looked at: every widget that shows something of its own. */
const pieces = async () =>
  (await Promise.all(Object.entries(await readDemos())
    .filter(([, {feed, looks}]) => feed ?? looks)
    .map(piecesOf))).flat();

const STYLE = `:root { font: 16px/1.5 'Noto Sans', 'Noto Sans Arabic', sans-serif; color-scheme: light dark;
    background: light-dark(#fff, #13191d); color: light-dark(#1a2126, #e8edf0); }
  :root[data-theme='light'] { color-scheme: light; }
  :root[data-theme='dark'] { color-scheme: dark; }
  a { color: light-dark(#0a5a8c, #82c6f5); }
  body { margin: 0; display: flex; align-items: start; direction: ltr; }
  .column { box-sizing: border-box; padding: 16px; flex: none; }
  .piece { padding: 16px 0; }
  :root[dir='rtl'] .piece { direction: rtl; }`;

const markup = (list, widths) => `<!doctype html><html lang="de" dir="ltr" data-theme="light"><meta charset="utf-8">
<title>Stadtbausteine</title><style>${STYLE}</style><script type="module" src="/dist/stadtbausteine.js"></script>
<body><main style="display: contents">${widths.map((width) => `<div class="column" style="inline-size: ${width}px">
${list.map(({html}) => `<div class="piece">${html}</div>`).join('')}</div>`).join('')}</main></html>`;

/** In the page: every widget has come to rest, and the pieces that want it are pressed. */
const settle = async (list) => {
  const until = async (holds) => {
    while (!holds()) await new Promise((resolve) => { setTimeout(resolve, 20); });
  };
  const stands = [...document.querySelectorAll('.piece')].map((piece) => piece.firstElementChild);
  for (const widget of stands) widget.loading = 'eager';
  await until(() => stands.every(({renderRoot, state}) => renderRoot?.querySelector('.root')
    && !['idle', 'loading'].includes(state) && !renderRoot.querySelector('.skeleton')));
  for (const [at, widget] of stands.entries()) {
    const {press, until: sign} = list[at % list.length];
    if (!press) continue;
    widget.renderRoot.querySelector(press).click();
    await until(() => widget.renderRoot.querySelector(sign));
  }
  scrollTo(0, 0);
};

/** In the page: every widget speaks the language of the page. */
const speak = async (lang) => {
  Object.assign(document.documentElement, {lang, dir: lang === 'ar' ? 'rtl' : 'ltr'});
  const isArabic = ({renderRoot}) => /[\u0600-\u06ff]/.test(renderRoot.querySelector('h2, button').textContent);
  const stands = [...document.querySelectorAll('.piece')].map((piece) => piece.firstElementChild);
  while (stands.some((widget) => isArabic(widget) !== (lang === 'ar'))) {
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  await Promise.all(stands.map(({updateComplete}) => updateComplete));
};

/**
 * Opens the stage.
 * @param {object} browser of puppeteer
 * @param {string} base address of the demo server
 * @param {readonly number[]} widths of the columns, in pixels
 * @param {number} [density] pixels of the screen per pixel of CSS
 */
export async function openStage(browser, base, widths, density = 1) {
  const list = await pieces();
  const page = await browser.newPage();
  await page.bringToFront();
  await page.setViewport({width: widths.reduce((sum, width) => sum + width), height: 1000, deviceScaleFactor: density});
  await page.emulateTimezone('Europe/Berlin');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) return request.respond({contentType: 'text/html', body: markup(list, widths)});
    return request.continue();
  });
  await page.goto(`${base}theme-stage`, {waitUntil: 'load'});
  await page.evaluate(settle, list);
  const client = await page.createCDPSession();
  let spoken = 'de';
  return {
    page,
    pieces: list,
    /** Applies a look and resolves when all pieces have it. `scheme`: whether the page is light or dark, for paper. */
    async wear({theme, mode, lang, scheme = mode === 'dark' ? 'dark' : 'light'}) {
      if (lang !== spoken) await page.evaluate(speak, spoken = lang);
      await client.send('Emulation.setEmulatedMedia', {
        media: mode === 'print' ? 'print' : '',
        features: [{name: 'forced-colors', value: mode === 'forced' ? 'active' : 'none'},
          {name: 'prefers-reduced-motion', value: 'reduce'}],
      });
      await page.evaluate((text, light) => {
        document.documentElement.dataset.theme = light;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, readText(`dist/themes/${theme}.css`), scheme);
    },
    /** The box of each piece, column by column: `{x, y, width, height}`. */
    boxes: () => page.$$eval('.piece', (all) => all.map((piece) => {
      const {x, y, width, height} = piece.getBoundingClientRect();
      return {x: x - 16, y, width: width + 32, height};
    })),
  };
}
