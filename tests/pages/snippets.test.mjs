import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {createDemoServer} from '../../demo/server.mjs';
import {executablePath, openDemo} from '../browsers/browser.mjs';

/*
 * The page „Einbauen“: a person chooses and copies, and the preview is what was copied, under the policy that
 * stands beside it.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const page = 'catalogue/einbauen';

/** In every page and frame: keeps what its policy forbade. */
function watchPolicy() {
  globalThis.forbidden = [];
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) =>
    globalThis.forbidden.push(`${violatedDirective} ${blockedURI} ${sourceFile}`));
}

/** In a page: the first widget in it that shows data. */
const readyWidget = () => [...document.querySelectorAll('waste-calendar, city-events, service-finder')]
  .find((widget) => widget.state === 'ready' && widget.items.length > 0)?.localName;

if (executablePath) {
  describe('the page “Einbauen”, in Chromium', () => {
    let demo;
    let opened;

    before(async () => {
      demo = await openDemo({today: '2026-11-20'});
    });
    after(() => demo?.close());
    afterEach(() => opened?.isClosed() || opened?.close());

    async function open(query = {}, options = {}) {
      const {page: shown, faults} = await demo.open(`${page}?${new URLSearchParams(query)}`, options);
      opened = shown;
      return {shown, faults};
    }

    const textOf = (shown, id) => shown.$eval(`#${id} ~ .source [role=region]`, (region) => region.textContent);
    const frameOf = async (shown) => (await shown.waitForSelector('iframe[name=preview]')).contentFrame();

    /** The preview's source and policy, as the server sends them. */
    async function previewOf(shown) {
      const address = await shown.$eval('iframe[name=preview]', ({src}) => src);
      const response = await fetch(address);
      return {status: response.status, source: await response.text(), policy: response.headers.get('content-security-policy')};
    }

    /** A preview's policy as the page has it: its host is 'self' there, and nothing is said of a sandbox. */
    function ofPage(policy, shown) {
      const {origin} = new URL(shown.url());
      const [own] = policy.split(', ');
      return `Content-Security-Policy: ${own.replace(` ${origin}/catalogue/assets/preview.js`, '').replaceAll(origin, "'self'")}`;
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

    it('shows in the preview exactly what it gives to copy, for each widget and each way', async () => {
      const {shown} = await open();
      const valuesOf = (selector) => shown.$$eval(selector, (options) => options.map(({value}) => value));
      const widgets = await valuesOf('#widget option');
      const ways = await valuesOf('input[name=way]');
      expect(widgets).to.include.members(['city-events', 'service-finder', 'waste-calendar']);
      expect(ways).to.include.members(['tag', 'classic']);
      await shown.evaluateOnNewDocument(watchPolicy);
      for (const widget of widgets) {
        for (const way of ways) {
          const query = {widget, way, integrity: 'all', [`${widget}.loading`]: 'eager'};
          const [src] = await sampleOf(shown, widget);
          await shown.goto(shown.url().replace(/\?.*|$/, `?${new URLSearchParams({...query, [`${widget}.src`]: src})}`));
          const {source, policy} = await previewOf(shown);
          expect(source, `${widget} ${way}`).to.contain(await textOf(shown, 'head'));
          expect(source, `${widget} ${way}`).to.contain(await textOf(shown, 'tag'));
          expect(ofPage(policy, shown), `${widget} ${way}`).to.equal(await textOf(shown, 'csp'));
          const outer = await frameOf(shown);
          const frame = way === 'iframe' ? await (await outer.waitForSelector('iframe')).contentFrame() : outer;
          await frame.waitForFunction(readyWidget);
          expect(await frame.evaluate(readyWidget)).to.equal(widget);
          for (const each of [outer, frame, shown]) {
            expect(await each.evaluate(() => globalThis.forbidden), `${widget} ${way}`).to.deep.equal([]);
          }
        }
      }
    });

    /** The addresses of the sample city's data the page offers first. */
    const sampleOf = async (shown, widget) => {
      await shown.goto(shown.url().replace(/\?.*|$/, `?widget=${widget}`));
      return shown.$$eval(`input[name="${widget}.src"]`, (fields) => fields.map(({value}) => value));
    };

    it('says of a policy that is too narrow that it is', async () => {
      const {shown} = await open();
      await shown.evaluateOnNewDocument(watchPolicy);
      await shown.reload();
      const frame = await frameOf(shown);
      await frame.waitForFunction(() => document.readyState === 'complete');
      await frame.evaluate(() => fetch('https://anderswo.example/').catch(() => {}));
      await frame.waitForFunction(() => globalThis.forbidden.length === 1);
    });

    it('loads from another host under the policy that names it, in an origin of its own', async () => {
      const other = await createDemoServer({today: '2026-11-20'});
      try {
        const {shown} = await open({'host': 'other', 'address': other.url, 'version': 'none', 'integrity': 'all',
          'waste-calendar.src': `${other.url}daten/abfall/ahornweg.ics`, 'waste-calendar.loading': 'eager'});
        const {source, policy} = await previewOf(shown);
        expect(source).to.contain(await textOf(shown, 'tag'));
        const {origin} = new URL(other.url);
        expect(policy).to.contain(`connect-src ${origin};`).and.to.match(/, sandbox allow-scripts [a-z -]+$/);
        expect(ofPage(policy, shown)).to.equal(await textOf(shown, 'csp'));
        const frame = await frameOf(shown);
        await frame.waitForFunction(readyWidget);
        expect(await frame.evaluate(() => globalThis.origin)).to.equal('null');
      } finally {
        await other.close();
      }
    });

    it('shows a preview inside the generator only, which says what it is, and as tall as it is', async () => {
      const {shown} = await open({'waste-calendar.heading': 'Heute fällt alles aus', 'waste-calendar.loading': 'eager',
        'waste-calendar.src': '/daten/abfall/ahornweg.ics'});
      const frame = await frameOf(shown);
      await frame.waitForFunction(readyWidget);
      expect(await frame.evaluate(() => globalThis.origin)).to.equal('null');
      await shown.waitForFunction(() => {
        const {clientHeight} = document.querySelector('iframe[name=preview]');
        return clientHeight > 300;
      });
      await frame.waitForFunction(() => document.documentElement.scrollHeight === innerHeight);
      await shown.goto(await shown.$eval('iframe[name=preview]', ({src}) => src));
      expect(shown.url()).to.match(/\/catalogue\/einbauen\?.*Heute/);
      expect(await shown.$eval('h1', ({textContent}) => textContent)).to.equal('Einbauen');
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
      await shown.click('#csp ~ .source .copy');
      await shown.waitForFunction(() => document.querySelector('#csp ~ .source [role=status]').textContent.startsWith('Markiert'));
      expect(await shown.evaluate(() => getSelection().toString().trim())).to.equal(await textOf(shown, 'csp'));
    });

    it('works as a form where no script runs', async () => {
      const {shown} = await open({}, {script: false});
      await shown.select('#widget', 'service-finder');
      await Promise.all([shown.waitForNavigation(), shown.click('form .without-script button')]);
      expect(await shown.$eval('#tag ~ .source', ({textContent}) => textContent)).to.contain('<service-finder');
      expect(await shown.$eval('#privacy-de ~ .source', ({textContent}) => textContent)).to.contain('Dienstleistungen.');
      await shown.$eval('input[name="service-finder.src"]', (field) => field.select());
      await shown.type('input[name="service-finder.src"]', 'ftp://amt.example/');
      await Promise.all([shown.waitForNavigation(), shown.click('form .without-script button')]);
      expect(await shown.$eval('.faults', ({textContent}) => textContent)).to.contain('„ftp://amt.example/“');
      expect(await shown.$eval('input[name="service-finder.src"]', ({value}) => value)).to.equal('ftp://amt.example/');
    });

    it('refuses what does not exist, in the preview as on the page, and repeats it as text only', async () => {
      const {shown} = await open();
      for (const query of ['widget=evil-widget', 'waste-calendar.onclick=%3Cimg%20src%3Dx%3E', 'theme=%3Cscript%3E',
        'widget=%3Cscript%3Ealert(1)%3C%2Fscript%3E']) {
        for (const path of [page, `${page}/vorschau`]) {
          const response = await fetch(new URL(`/${path}?${query}`, shown.url()));
          expect(response.status, `${path} ${query}`).to.equal(400);
          const source = await response.text();
          expect(source).to.contain('So geht es nicht.').and.not.to.match(/<img|<script>|alert\(1\)<\/script>/);
        }
      }
    });

    it('stands in the menu, on the front page and beside every widget', async () => {
      const {shown} = await open();
      for (const path of ['/catalogue/', '/catalogue/city-events']) {
        await shown.goto(new URL(path, shown.url()).href);
        expect(await shown.$$eval('main a[href*="/catalogue/einbauen?widget=city-events"]', ({length}) => length), path)
          .to.equal(1);
      }
    });
  });
}
