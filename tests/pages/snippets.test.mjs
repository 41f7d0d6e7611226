import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {readDemos} from '../../build/demos.mjs';
import {listWidgets} from '../../build/files.mjs';
import {createDemoServer} from '../../demo/server.mjs';
import {executablePath, openDemo} from '../browsers/browser.mjs';
import {oneOfEachKind} from '../hostile/content.mjs';

/*
 * The page „Einbauen“: a person chooses and copies, and the preview is what was copied, under the policy that
 * stands beside it.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const page = 'catalogue/einbauen';

/** In every page and frame: keeps what its policy forbade, and the page a preview was told to show. */
function watchPolicy() {
  globalThis.forbidden = [];
  addEventListener('message', ({data}) => {
    if (data?.type === 'preview-show') globalThis.markup = data.markup;
  });
  const listen = () => document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) =>
    globalThis.forbidden.push(`${violatedDirective} ${blockedURI} ${sourceFile}`));
  listen();
  // A page that is written loses who listened to the one before.
  const {write} = Document.prototype;
  Document.prototype.write = function writeAndListen(...texts) {
    listen();
    write.apply(this, texts);
  };
}

/** In a page: the first widget in it that shows data. */
const readyWidget = (selector) => [...document.querySelectorAll(selector)]
  .find((widget) => widget.state === 'ready' && widget.items.length > 0)?.localName;

const everyWidget = listWidgets().join();

if (executablePath) {
  describe('the page “Einbauen”, in Chromium', () => {
    let demo;
    let opened;

    before(async () => {
      // Nothing that is copied says which day it is.
      demo = await openDemo();
    });
    after(() => demo?.close());
    afterEach(() => opened?.isClosed() || opened?.close());

    async function open(query = {}, options = {}) {
      const {page: shown, faults} = await demo.open(`${page}?${new URLSearchParams(query)}`, options);
      opened = shown;
      if (options.script !== false) await ready(shown);
      return {shown, faults};
    }

    /** Form and result are made in the page. */
    const ready = (shown) => shown.waitForSelector('[data-generator=ready]');

    const textOf = (shown, id) => shown.$eval(`#${id} ~ .source [role=region]`, (region) => region.textContent);
    const frameOf = async (shown) => (await shown.waitForSelector('iframe[name=preview]')).contentFrame();

    /** The preview's source and policy, as its frame got them. */
    async function previewOf(shown) {
      const frame = await frameOf(shown);
      await frame.waitForFunction(() => globalThis.markup);
      const source = await frame.evaluate(() => globalThis.markup);
      const [, escaped] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(source);
      return {source, policy: escaped.replaceAll('&#39;', "'")};
    }

    /** A preview's policy as the page has it: its host is 'self' there. */
    function ofPage(policy, shown) {
      const {origin} = new URL(shown.url());
      return `Content-Security-Policy: ${policy.replace(` ${origin}/catalogue/assets/preview.js`, '').replaceAll(origin, "'self'")}`;
    }

    /** Chooses as a person does, and waits until the result follows. */
    async function choose(shown, name, value) {
      await shown.select(`select[name=${name}]`, value);
      await shown.waitForFunction((pair) => location.search.includes(pair), {}, `${name}=${value}`);
    }

    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 1280]) {
        it(`gives axe nothing to find, ${scheme}, ${width} pixels wide, and fits`, async () => {
          const {shown} = await open({'host': 'other', 'integrity': 'all', 'waste-calendar.src': 'ftp://falsch https://x.example/'},
            {scheme, width, bypassPolicy: true});
          await shown.evaluate(axe);
          const found = await shown.evaluate(() => globalThis.axe.run(document, {iframes: false}));
          expect(found.violations.map(({id, nodes}) => `${id}: ${nodes[0].target}`)).to.deep.equal([]);
          expect(await shown.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
        });
      }
    }

    it('fits into 320 pixels', async () => {
      for (const query of [{integrity: 'all'}, {host: 'other', address: 'https://bausteine.example/stadtbausteine/'}]) {
        const {shown} = await open(query, {width: 320});
        expect(await shown.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(320);
        await shown.close();
      }
    });

    it('shows in the preview exactly what it gives to copy, for each widget, and in each way for one of each kind', async () => {
      const {shown} = await open();
      const valuesOf = (selector) => shown.$$eval(selector, (options) => options.map(({value}) => value));
      const widgets = await valuesOf('#widget option');
      const ways = await valuesOf('input[name=way]');
      expect(widgets).to.include.members(['city-events', 'service-finder', 'waste-calendar']);
      expect(ways).to.include.members(['tag', 'classic']);
      await shown.evaluateOnNewDocument(watchPolicy);
      // How a page loads the library is the same for all widgets of a kind.
      const inEachWay = oneOfEachKind(await readDemos());
      for (const widget of widgets) {
        for (const way of Object.hasOwn(inEachWay, widget) ? ways : ways.slice(0, 1)) {
          const query = {widget, way, integrity: 'all', [`${widget}.loading`]: 'eager'};
          const [src] = await sampleOf(shown, widget);
          await shown.goto(shown.url().replace(/\?.*|$/, `?${new URLSearchParams({...query, [`${widget}.src`]: src})}`));
          await ready(shown);
          const {source, policy} = await previewOf(shown);
          expect(source, `${widget} ${way}`).to.contain(await textOf(shown, 'head'));
          expect(source, `${widget} ${way}`).to.contain(await textOf(shown, 'tag'));
          expect(ofPage(policy, shown), `${widget} ${way}`).to.equal(await textOf(shown, 'csp'));
          const outer = await frameOf(shown);
          const frame = way === 'iframe' ? await (await outer.waitForSelector('iframe')).contentFrame() : outer;
          await frame.waitForFunction(readyWidget, {}, everyWidget);
          expect(await frame.evaluate(readyWidget, everyWidget)).to.equal(widget);
          for (const each of [outer, frame, shown]) {
            expect(await each.evaluate(() => globalThis.forbidden), `${widget} ${way}`).to.deep.equal([]);
          }
        }
      }
    });

    /** The addresses of the sample city's data the page offers first. */
    const sampleOf = async (shown, widget) => {
      await shown.goto(shown.url().replace(/\?.*|$/, `?widget=${widget}`));
      await ready(shown);
      return shown.$$eval(`input[name="${widget}.src"]`, (fields) => fields.map(({value}) => value));
    };

    it('says of a policy that is too narrow that it is', async () => {
      const {shown} = await open();
      await shown.evaluateOnNewDocument(watchPolicy);
      await shown.reload();
      await ready(shown);
      const frame = await frameOf(shown);
      await frame.waitForFunction(() => globalThis.markup && document.readyState === 'complete');
      await frame.evaluate(() => fetch('https://anderswo.example/').catch(() => {}));
      await frame.waitForFunction(() => globalThis.forbidden.length === 1);
    });

    it('loads from another host under the policy that names it, in an origin of its own', async () => {
      const other = await createDemoServer({today: '2026-11-20'});
      try {
        const {shown} = await open({'host': 'other', 'address': other.url, 'version': 'none', 'integrity': 'all',
          'waste-calendar.src': `${other.url}daten/abfall/ahornweg.ics`, 'waste-calendar.loading': 'eager'});
        await shown.evaluateOnNewDocument(watchPolicy);
        await shown.reload();
        await ready(shown);
        const {source, policy} = await previewOf(shown);
        expect(source).to.contain(await textOf(shown, 'tag'));
        const {origin} = new URL(other.url);
        expect(policy).to.contain(`connect-src ${origin};`);
        expect(await shown.$eval('iframe[name=preview]', (frame) => frame.getAttribute('sandbox')))
          .to.equal('allow-scripts allow-forms allow-modals allow-popups');
        expect(ofPage(policy, shown)).to.equal(await textOf(shown, 'csp'));
        const frame = await frameOf(shown);
        await frame.waitForFunction(readyWidget, {}, everyWidget);
        expect(await frame.evaluate(() => globalThis.origin)).to.equal('null');
      } finally {
        await other.close();
      }
    });

    it('shows a preview inside the generator only, which says what it is, and as tall as it is', async () => {
      const {shown} = await open({'waste-calendar.heading': 'Heute fällt alles aus', 'waste-calendar.loading': 'eager',
        'waste-calendar.src': '/daten/abfall/ahornweg.ics'});
      const frame = await frameOf(shown);
      await frame.waitForFunction(readyWidget, {}, everyWidget);
      expect(await frame.evaluate(() => globalThis.origin)).to.equal('null');
      await shown.waitForFunction(() => {
        const {clientHeight} = document.querySelector('iframe[name=preview]');
        return clientHeight > 300;
      });
      await frame.waitForFunction(() => document.documentElement.scrollHeight === innerHeight);
      const {src} = await shown.$eval('iframe[name=preview]', ({src: address}) => ({src: address}));
      const origin = await shown.evaluate(() => location.origin);
      await shown.goto(`${src}?heading=Heute`);
      expect(await shown.$eval('body', ({textContent}) => textContent)).to.contain('Die Vorschau steht auf der Seite Einbauen')
        .and.not.to.contain('Heute');
      expect(await shown.evaluate(() => globalThis.origin), origin).to.equal('null');
    });

    it('shows in the preview what the generator around it says, and nothing anybody else does', async () => {
      const stranger = createServer((request, response) => response.writeHead(200, {'Content-Type': 'text/html'})
        .end('<!doctype html><title>Fremd</title>'));
      await new Promise((resolve) => stranger.listen(0, '127.0.0.1', resolve));
      try {
        const {shown} = await open();
        const src = await shown.$eval('iframe[name=preview]', ({src: address}) => address);
        await shown.goto(`http://127.0.0.1:${stranger.address().port}/`);
        const told = await shown.evaluate(async (address) => {
          const popup = open(address);
          const messages = [];
          addEventListener('message', ({data}) => messages.push(data.type));
          for (let turn = 0; turn < 20; turn += 1) {
            popup.postMessage({type: 'preview-show', markup: '<p>fremd<script>opener.postMessage({type: "ran"}, "*")</script>'}, '*');
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          popup.close();
          return messages;
        }, src);
        expect(told).to.deep.equal([]);
      } finally {
        await new Promise((resolve) => {
          stranger.close(resolve);
          stranger.closeAllConnections();
        });
      }
    });

    it('follows each choice at once, and keeps it in the address', async () => {
      const {shown, faults} = await open();
      await choose(shown, 'widget', 'city-events');
      expect(await textOf(shown, 'tag')).to.contain('<city-events src="/daten/veranstaltungen.ics" limit="5">');
      await shown.type('input[name="city-events.heading"]', 'Was & wo');
      await shown.waitForFunction(() => document.querySelector('#tag ~ .source').textContent.includes('&amp; wo"'));
      await choose(shown, 'integrity', 'none');
      expect(await textOf(shown, 'head')).not.to.contain('integrity');
      const frame = await frameOf(shown);
      await frame.waitForFunction(() => document.querySelector('city-events')?.heading === 'Was & wo');
      await shown.reload();
      await ready(shown);
      expect(await textOf(shown, 'tag')).to.contain('heading="Was &amp; wo"');
      expect(await shown.$eval('input[name="city-events.heading"]', ({value}) => value)).to.equal('Was & wo');
      expect(faults).to.deep.equal([]);
    });

    it('keeps the focus in the field while one types, and says what is wrong', async () => {
      const {shown} = await open();
      const src = 'input[name="waste-calendar.src"]';
      await shown.$eval(src, (field) => field.select());
      await shown.type(src, 'javascript:alert(1)');
      await shown.waitForFunction(() => document.querySelector('[data-part=faults]').textContent.includes('javascript:alert(1)'));
      expect(await shown.$eval(src, (field) => field === document.activeElement && field.ariaInvalid)).to.equal('true');
      expect(await shown.$eval('[data-part=faults]', (list) => list.getAttribute('role'))).to.equal('status');
      expect(await textOf(shown, 'tag')).not.to.contain('javascript');
    });

    it('copies a box with Enter, and says so', async () => {
      const {shown} = await open();
      await shown.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => { globalThis.copied = text; }}});
      });
      await shown.focus('#tag ~ .source [role=region]');
      await shown.keyboard.press('Enter');
      await shown.waitForFunction(() => document.querySelector('#tag ~ .source [role=status]').textContent === 'Kopiert');
      expect(await shown.evaluate(() => globalThis.copied)).to.equal(
        '<waste-calendar src="/daten/abfall/ahornweg.ics"><a href="/stadt/abfall/strassen">Abfuhrtermine als Liste</a>'
        + '</waste-calendar>');
    });

    it('leads from the choice to the copied tag with the keyboard alone', async () => {
      const {shown} = await open();
      await shown.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => { globalThis.copied = text; }}});
      });
      const tabTo = async (name) => {
        for (let count = 0; count < 60; count += 1) {
          await shown.keyboard.press('Tab');
          const focused = await shown.evaluate(() => document.activeElement.labels?.[0]?.textContent
            ?? document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
          if (focused.replace(/\s+/g, ' ').trim() === name) return;
        }
        throw new Error(`Tab never comes to “${name}”`);
      };
      await tabTo('Baustein');
      await shown.keyboard.type('Dienst');
      await shown.waitForSelector('input[name="service-finder.src"]');
      await tabTo('Überschrift heading');
      await shown.keyboard.type('Was möchten Sie erledigen?');
      await tabTo('Quelltext von unten');
      await shown.keyboard.press('Enter');
      await tabTo('Quelltext');
      await shown.waitForFunction(() => document.querySelector('#tag ~ .source').textContent.includes('erledigen?"'));
      await shown.keyboard.press('Enter');
      await shown.waitForFunction(() => globalThis.copied?.startsWith('<service-finder'));
      expect(await shown.evaluate(() => globalThis.copied)).to.contain('heading="Was möchten Sie erledigen?"');
    });

    it('copies everything with one key, each part under its heading', async () => {
      const {shown} = await open();
      await shown.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => { globalThis.copied = text; }}});
      });
      await shown.keyboard.down('Alt');
      await shown.keyboard.down('Shift');
      await shown.keyboard.press('KeyK');
      await shown.waitForFunction(() => document.querySelector('[data-copied-all]').textContent === 'Kopiert');
      const copied = await shown.evaluate(() => globalThis.copied);
      for (const words of ['Schritt für Schritt: WordPress\n\n1. ', 'Kopfzeilen\n\n<link', 'Quelltext\n\n<waste-calendar',
        'Content Security Policy\n\nContent-Security-Policy: ', 'Datenschutzerklärung\n\nAbfallkalender.', 'Waste calendar.']) {
        expect(copied).to.contain(words);
      }
    });

    it('selects the text where there is no clipboard', async () => {
      const {shown} = await open();
      await shown.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
      // Not by the mouse: the preview above it still grows, and the button moves away below.
      await shown.focus('#csp ~ .source .copy');
      await shown.keyboard.press('Enter');
      await shown.waitForFunction(() => document.querySelector('#csp ~ .source [role=status]').textContent.startsWith('Markiert'));
      expect(await shown.evaluate(() => getSelection().toString().trim())).to.equal(await textOf(shown, 'csp'));
    });

    it('says where no script runs that it needs one, and leads to the way by hand', async () => {
      const {shown} = await open({}, {script: false});
      expect(await shown.$eval('noscript', ({textContent}) => textContent)).to.contain('Diese Seite braucht JavaScript');
      const address = await shown.$eval('noscript a', ({href}) => href);
      expect((await fetch(address)).status).to.equal(200);
    });

    it('keeps a value that does not do in its field, and says so', async () => {
      const {shown} = await open({'widget': 'service-finder', 'service-finder.src': 'ftp://amt.example/'});
      expect(await shown.$eval('.faults', ({textContent}) => textContent)).to.contain('„ftp://amt.example/“');
      expect(await shown.$eval('input[name="service-finder.src"]', ({value}) => value)).to.equal('ftp://amt.example/');
    });

    it('refuses what does not exist, and repeats it as text only', async () => {
      const {shown} = await open();
      for (const query of ['widget=evil-widget', 'waste-calendar.onclick=%3Cimg%20src%3Dx%3E', 'theme=%3Cscript%3E',
        'widget=%3Cscript%3Ealert(1)%3C%2Fscript%3E']) {
        await shown.goto(new URL(`/${page}?${query}`, shown.url()).href);
        await ready(shown);
        expect(await shown.$eval('.refusal', ({textContent}) => textContent), query).to.contain('So geht es nicht.')
          .and.to.contain([...new URLSearchParams(query)][0][0] === 'waste-calendar.onclick' ? 'onclick' : [...new URLSearchParams(query)][0][1]);
        expect(await shown.$$eval('.refusal img, .refusal script, iframe', ({length}) => length), query).to.equal(0);
      }
    });

    it('stands in the menu, on the front page and beside every widget', async () => {
      const {shown} = await open();
      for (const path of ['/catalogue/', '/catalogue/city-events']) {
        await shown.goto(new URL(path, shown.url()).href);
        expect(await shown.$$eval('main a[href^="einbauen.html?widget=city-events"]', ({length}) => length), path)
          .to.equal(1);
      }
    });
  });
}
