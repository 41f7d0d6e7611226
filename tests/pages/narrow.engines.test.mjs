import {createServer} from 'node:http';
import {expect} from 'chai';
import {listWidgets} from '../../build/files.mjs';
import {readExamples} from '../../demo/catalogue/manifest.mjs';
import {chosenEngines} from '../browsers/browsers.mjs';
import {patience, serveDemo} from '../browsers/browser.mjs';
import {openEngine} from '../browsers/engines.mjs';
import {listPages} from './demo-pages.mjs';

/*
 * A long word never widens a page or a widget: every page of the demo and every example, 320 pixels wide, in a narrow
 * typeface and in a wide one. Chromium on Linux has no dictionary and hyphenates nothing, Firefox brings its own and
 * hyphenates; so both are tried.
 */

const hyphenation = {chromium: 'none', firefox: 'auto'};
const typefaces = {narrow: '"Barlow Condensed"', wide: '"DejaVu Sans"'};
const languages = ['de', 'en', 'de-simple', 'tr', 'uk', 'ar'];

const examplesPage = (examples) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Beispiele</title>
<meta name="viewport" content="width=device-width"><style>body { margin: 20px; overflow-wrap: normal }</style>
<script type="module" src="/dist/stadtbausteine.js"></script>
<main>${examples.map(({html}) => `<section>${html}</section>`).join('')}</main></html>`;

/** The demo, its frames empty because nothing is measured in them, and below `/narrow/` all examples of a widget. */
const serve = async () => {
  const demo = await serveDemo({today: '2026-11-20'});
  const server = createServer(async (request, response) => {
    const [, tag] = /^\/narrow\/([\w-]+)$/.exec(request.url) ?? [];
    if (tag) return response.writeHead(200, {'Content-Type': 'text/html'}).end(examplesPage(await readExamples(tag)));
    if (request.headers['sec-fetch-dest'] === 'iframe') return response.writeHead(200, {'Content-Type': 'text/html'}).end();
    const answer = await fetch(demo.url + request.url.slice(1), {redirect: 'manual'});
    const {status, headers} = answer;
    return response.writeHead(status, {'Content-Type': headers.get('content-type') ?? 'text/plain'})
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await demo.close();
    },
  };
};

/** In the page: every widget has come to rest, or asks for a street or a municipality, in the language of the page. */
const settle = async (language) => {
  const rootsBelow = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? rootsBelow(shadowRoot) : [])];
  if (language) Object.assign(document.documentElement, {lang: language, dir: language === 'ar' ? 'rtl' : 'ltr'});
  const widgets = () => rootsBelow(document).flatMap((root) => [...root.querySelectorAll('*')])
    .filter((one) => one.localName.includes('-') && 'state' in one && one.checkVisibility());
  const end = Date.now() + 60_000;
  const isAtRest = () => !document.querySelector('main :not(:defined)') && widgets().every((widget) => {
    widget.loading = 'eager';
    return !['idle', 'loading'].includes(widget.state) && !widget.renderRoot.querySelector('.skeleton')
      && widget.renderRoot.querySelector('.root')
      || widget.renderRoot.querySelector(widget.state === 'idle' ? '#street, #municipality' : '#street');
  });
  while (!isAtRest()) {
    if (Date.now() > end) throw new Error('A widget still loads');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  for (const widget of widgets()) await widget.updateComplete;
};

/** In the page: it wears a typeface, shadow trees included. */
const wear = async (family, hyphens) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { font-family: ${family} !important; hyphens: ${hyphens} !important;
    --city-font-family: ${family} !important; --city-font-family-heading: ${family} !important; }`);
  const dress = (root) => {
    const own = root.adoptedStyleSheets.filter(({isWorn}) => !isWorn);
    root.adoptedStyleSheets = [...own, Object.assign(sheet, {isWorn: true})];
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
  };
  dress(document);
  await document.fonts.ready;
};

/** In the page: the texts that do not fit, and how wide the page is. */
const misfits = () => {
  const width = document.documentElement.clientWidth;
  const found = [];
  const isHidden = (element) => !element.checkVisibility({visibilityProperty: true})
    || getComputedStyle(element).clipPath !== 'none' || element.closest('.visually-hidden, .skip, .skip-link');
  const scrolls = (element) => {
    for (let one = element; one; one = one.parentElement ?? one.getRootNode().host) {
      if (['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };
  const look = (root, limits) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // An element without a box of its own is as wide as what it stands in.
      if (node.shadowRoot) look(node.shadowRoot, node.getClientRects().length ? node.getBoundingClientRect() : limits);
      const parent = node.parentElement;
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      if (!parent || /^(style|script|option)$/.test(parent.localName)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const {left, right} = range.getBoundingClientRect();
      if (left > limits.left - .5 && right < limits.right + .5 || isHidden(parent) || scrolls(parent)) continue;
      found.push(`${parent.localName}.${parent.className}: “${node.data.trim().slice(0, 60)}” from ${Math.round(left)} to ${Math.round(right)}`);
    }
  };
  look(document.body, {left: 0, right: width});
  const {scrollWidth} = document.documentElement;
  if (scrollWidth > width) found.push(`the page is ${scrollWidth} px wide`);
  return found;
};

for (const engine of chosenEngines().filter((name) => name in hyphenation)) {
  describe(`a screen 320 pixels wide, in ${engine}`, function() {
    this.timeout(2 * patience);

    let server;
    let driver;
    before(async () => {
      server = await serve();
      driver = await openEngine(engine);
      await driver.page.setViewport({width: 320, height: 900});
    });
    after(async () => {
      await driver?.close();
      await server?.close();
    });

    /** The elements that do not fit, in each typeface. */
    const found = async (name) => {
      const all = [];
      for (const [kind, family] of Object.entries(typefaces)) {
        await driver.run(wear, family, hyphenation[engine]);
        all.push(...(await driver.run(misfits)).map((misfit) => `${name}, ${kind}: ${misfit}`));
      }
      return all;
    };

    it('holds every page of the demo, in a narrow typeface and a wide one', async () => {
      const pages = await listPages(server.url);
      expect(pages).to.include.members(['/stadt/dienstleistungen', '/stadt/barrierefreiheit', '/catalogue/einbauen']);
      const all = [];
      for (const path of pages) {
        await driver.go(server.url + path);
        await driver.run(settle);
        all.push(...await found(path));
      }
      expect(all).to.deep.equal([]);
    });

    it('would find a word that widens a page', async () => {
      await driver.go(`${server.url}/nirgends`);
      await driver.run(() => {
        document.body.insertAdjacentHTML('beforeend', '<p style="overflow-wrap: normal; white-space: nowrap">Straßenreinigungsgebührensatzung der Stadt</p>');
      });
      expect((await found('/nirgends')).join()).to.match(/Straßenreinigungs.* the page is \d+ px wide/);
    });

    for (const tag of listWidgets()) {
      it(`holds every example of <${tag}>, in every language`, async () => {
        await driver.go(`${server.url}/narrow/${tag}`);
        const all = [];
        for (const language of languages) {
          await driver.run(settle, language);
          all.push(...await found(language));
        }
        expect(all).to.deep.equal([]);
      });
    }
  });
}
