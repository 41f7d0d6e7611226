/**
 * `npm run contact-sheet`: every widget in every theme, light, dark, with forced colours and on paper, in German and
 * Arabic, to look at. One picture a theme and width into `contact-sheets/`; with names of themes only those, with
 * `--widths 360,768` only those widths. With `--overview` the one picture of all themes in `docs/images`. The package
 * must be built.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {createDemoServer} from '../demo/server.mjs';
import {listThemes} from '../build/themes.mjs';
import {root} from '../build/files.mjs';
import {withChromium} from '../tests/browsers/headless.mjs';
import {shrinkPng} from './png.mjs';
import {languages, modes, openStage} from './theme-stage.mjs';

const folder = join(root, 'contact-sheets');
const GAP = 12;

/** One cell: the part of a screenshot where a piece stands, no higher than `most`. */
const cell = ({shot, box: {x, y, width, height}, scale, most = Infinity}) => `<div style="inline-size: ${width * scale}px;
  block-size: ${Math.min(height, most) * scale}px; background: url(${shot.name}) ${-x * scale}px ${-y * scale}px /
  ${shot.width * scale}px auto"></div>`;

const sheetPage = (rows, columns, style = '') => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: ${GAP}px; background: #c9cfd4; font: 14px/1.4 sans-serif; color: #1a2126;
    inline-size: max-content; }
  main { display: grid; grid-template-columns: repeat(${columns}, max-content); gap: ${GAP}px; align-items: start; }
  ${style}
</style><main>${rows}</main>`;

/** A page that makes pictures of pictures. */
const openTable = async (browser) => {
  const page = await browser.newPage();
  let files = new Map();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.slice(1);
    if (files.has(name)) return request.respond(files.get(name));
    return request.respond({contentType: 'text/html', body: ''});
  });
  return async (markup, shots) => {
    files = new Map([['sheet', {contentType: 'text/html', body: markup}],
      ...shots.map(({name, png}) => [name, {contentType: 'image/png', body: Buffer.from(png)}])]);
    await page.bringToFront();
    await page.setViewport({width: 800, height: 600});
    await page.goto('http://contact.localhost/sheet', {waitUntil: 'load'});
    const {width, height} = await page.$eval('body', ({scrollWidth, scrollHeight}) => ({width: scrollWidth, height: scrollHeight}));
    return page.screenshot({captureBeyondViewport: true, clip: {x: 0, y: 0, width, height}});
  };
};

/** The stage as it is now: a picture, and where the pieces are on it. */
async function shoot(stage, outfit) {
  await stage.wear(outfit);
  await stage.page.bringToFront();
  const boxes = await stage.boxes();
  const png = await stage.page.screenshot({fullPage: true});
  const width = await stage.page.evaluate(() => innerWidth);
  return {name: Object.values(outfit).join('-'), png, boxes, width, title: `${outfit.mode} ${outfit.lang}`};
}

const columnOf = (shot, at, count) => shot.boxes.slice(at * count, (at + 1) * count);

async function takeThemes(browser, base, {themes, widths}) {
  const stage = await openStage(browser, base, widths, .6);
  const compose = await openTable(browser);
  const count = stage.pieces.length;
  for (const theme of themes) {
    const shots = [];
    for (const lang of languages) for (const mode of modes) shots.push(await shoot(stage, {theme, mode, lang}));
    for (const [at, width] of widths.entries()) {
      const scale = Math.min(.6, 280 / width);
      const heads = shots.map(({title}) => `<strong>${theme} ${title}</strong>`);
      const rows = stage.pieces.flatMap((_, row) => shots.map((shot) =>
        cell({shot, box: columnOf(shot, at, count)[row], scale})));
      const png = await compose(sheetPage([...heads, ...rows].join(''), shots.length), shots);
      writeFileSync(join(folder, `${theme}-${width}.png`), png);
    }
    console.log(`${theme}: ${widths.map((width) => `contact-sheets/${theme}-${width}.png`).join(', ')}`);
  }
}

/** All themes on one picture, light beside dark: the first piece of each widget. */
async function takeOverview(browser, base) {
  const stage = await openStage(browser, base, [360], .75);
  const compose = await openTable(browser);
  const isFirst = ({tag}, at) => stage.pieces.findIndex((one) => one.tag === tag) === at;
  const firsts = stage.pieces.flatMap((piece, at) => (isFirst(piece, at) ? [at] : []));
  const shots = [];
  for (const theme of listThemes()) {
    for (const mode of ['light', 'dark']) {
      shots.push({...await shoot(stage, {theme, mode, lang: 'de'}), title: `${theme}, ${mode}`});
    }
  }
  const cards = shots.map((shot) => `<figure><figcaption>${shot.title}</figcaption>
    <div>${firsts.map((at) => cell({shot, box: shot.boxes[at], scale: .4, most: 560})).join('')}</div></figure>`);
  const png = await compose(sheetPage(cards.join(''), 4,
    'figure { margin: 0; } figure div { display: flex; align-items: start; }'), shots);
  const small = shrinkPng(png, 256);
  writeFileSync(join(root, 'docs/images/themes.png'), small);
  console.log(`docs/images/themes.png ${Math.round(small.length / 1000)} kB`);
}

const {values, positionals} = parseArgs({
  options: {widths: {type: 'string', default: '360,768,1280'}, overview: {type: 'boolean'}}, allowPositionals: true,
});
const themes = positionals.length ? positionals : listThemes();
const widths = values.widths.split(',').map(Number);
mkdirSync(folder, {recursive: true});
const server = await createDemoServer();
try {
  await withChromium((browser) => (values.overview ? takeOverview(browser, server.url)
    : takeThemes(browser, server.url, {themes, widths})), ['--hide-scrollbars']);
} finally {
  await server.close();
}
