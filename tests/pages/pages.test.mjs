import {expect} from 'chai';
import {listWidgets} from '../../build/files.mjs';
import {executablePath, openDemo, patience} from '../browsers/browser.mjs';

const everyWidget = listWidgets().filter((tag) => tag !== 'city-profile').join();

/** In the page: whether every widget has its data. That nothing is warned of is an answer, too. */
const allReady = (selector) => [...document.querySelectorAll(selector)].every((widget) => {
  widget.loading = 'eager';
  return ['ready', 'empty'].includes(widget.state) || widget.shadowRoot?.querySelector('#street');
});

/** In the page: whether the calendar has its heading. A selector that waits hears nothing of what shadow trees get. */
const headingSeen = () => !!document.querySelector('waste-calendar')?.shadowRoot?.querySelector('[part~=heading]');

/** In the page: whether at least so many widgets show their data, here and in its frames. */
const showsAtLeast = (least, selector) => {
  const all = (page) => [page, ...[...page.querySelectorAll('iframe')].flatMap((frame) =>
    frame.contentDocument ? all(frame.contentDocument) : [])];
  const widgets = all(document).flatMap((page) => [...page.querySelectorAll(selector)]);
  return widgets.filter(({state}) => state === 'ready').length >= least;
};

if (executablePath) {
  describe('the pages of the demo, in Chromium', () => {
    let demo;

    before(async () => {
      demo = await openDemo({today: '2026-11-20'});
    });
    after(() => demo?.close());

    const open = (path, options) => demo.open(path, options);

    it('keeps to its own policy', async () => {
      for (const [path, least] of [['catalogue/', 2], ['catalogue/city-events', 1], ['stadt/', 5], ['stadt/abfall/', 0],
        ['stadt/veranstaltungen', 1], ['stadt/dienstleistungen?service=leistung-1001', 1]]) {
        const {page, faults} = await open(path);
        await page.waitForFunction(allReady, {}, everyWidget);
        await page.waitForFunction(showsAtLeast, {}, least, everyWidget);
        expect(faults, path).to.deep.equal([]);
        await page.close();
      }
    });

    it('lets nobody write a headline or another day into a link to the page for frames', async () => {
      const {page} = await open('dist/embed.html?widget=waste-calendar&src=/daten/abfall/ahornweg.ics&heading=Giftalarm&today=1999-01-01');
      await page.waitForFunction(() => ['ready', 'empty'].includes(document.querySelector('waste-calendar')?.state));
      expect(await page.$eval('waste-calendar', (widget) => widget.hasAttribute('today'))).to.equal(false);
      expect(await page.$eval('waste-calendar', ({shadowRoot}) => shadowRoot.querySelector('h2').textContent.trim()))
        .to.equal('Abfallkalender');
      await page.close();
    });

    it('shows the collections of a street of the sample city', async () => {
      const {page} = await open('catalogue/');
      await page.waitForFunction(() => document.querySelector('waste-calendar').state === 'ready');
      const first = await page.evaluate(() => document.querySelector('waste-calendar').items[0]);
      expect(first).to.include({date: '2026-11-23', fraction: 'paper'});
      await page.close();
    });

    it('tells search engines what is on, and Trusted Types have nothing against it', async () => {
      const {page, faults} = await open('stadt/veranstaltungen');
      await page.waitForSelector('head > script[type="application/ld+json"]');
      const data = JSON.parse(await page.$eval('head > script[type="application/ld+json"]', (script) => script.text));
      expect(data['@graph']).to.have.length(10);
      expect(data['@graph'][0]).to.include({'@type': 'Event'}).and.to.include.keys('name', 'startDate', 'location');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('shows all building blocks on the front page of the city', async () => {
      const {page} = await open('stadt/');
      await page.waitForFunction(allReady, {}, everyWidget);
      expect(await page.$$eval(everyWidget, (widgets) => widgets.map(({localName, items}) =>
        [localName, items.length > 100 ? 'many' : items.length]))).to.deep.equal([['city-alerts', 0],
        ['service-finder', 'many'], ['city-news', 'many'], ['city-weather', 1], ['waste-calendar', 'many'], ['city-events', 'many']]);
      await page.close();
    });

    it('lets an app take over what leaves the widget', async () => {
      const {page} = await open('app/', {width: 360});
      await page.waitForFunction(allReady, {}, everyWidget);
      const kept = await page.evaluate(() => document.querySelector('waste-calendar').dispatchEvent(new CustomEvent(
        'city-navigate', {bubbles: true, composed: true, cancelable: true, detail: {href: 'tel:115', purpose: 'tel'}})));
      expect(kept).to.equal(false);
      expect(await page.$eval('dialog[open]', (sheet) => sheet.textContent)).to.contain('wählt diese Nummer. tel:115');
      await page.close();
    });

    it('leads to all dates where no script runs', async () => {
      const {page} = await open('stadt/abfall/', {script: false});
      await Promise.all([page.waitForNavigation(), page.click('waste-calendar a')]);
      expect(await page.$eval('h1', (heading) => heading.textContent)).to.equal('Abfuhrtermine nach Straßen');
      expect((await page.$$('.streets > li')).length).to.equal(300);
      await page.close();
    });

    for (const [path, tag, title, entries] of [
      ['stadt/veranstaltungen', 'city-events', 'Veranstaltungskalender', 400],
      ['stadt/dienstleistungen', 'service-finder', 'Dienstleistungen von A bis Z', 600]]) {
      it(`leads from <${tag}> to “${title}” where no script runs`, async () => {
        const {page} = await open(path, {script: false});
        await Promise.all([page.waitForNavigation(), page.click(`${tag} a`)]);
        expect(await page.$eval('h1', (heading) => heading.textContent)).to.equal(title);
        expect((await page.$$('main ul > li')).length).to.equal(entries);
        await page.close();
      });
    }

    it('shows every example in the language one chooses, at once', async () => {
      const {page} = await open('catalogue/waste-calendar');
      await page.select('#choice-lang', 'ar');
      await page.select('#choice-width', '360');
      const frame = await page.$('iframe[data-chosen]');
      const shown = await frame.evaluate((element) => ({src: element.src, width: element.width}));
      expect(shown.src).to.contain('lang=ar');
      expect(shown.width).to.equal('360');
      expect(await page.evaluate(() => location.href)).to.contain('lang=ar');
      await page.close();
    });

    it('writes the tag while one fills in its attributes', async () => {
      const {page} = await open('catalogue/waste-calendar');
      await page.type('#attribute-heading', 'Müll & mehr');
      await page.waitForFunction(() => document.querySelector('[data-result] code').textContent.includes('mehr'));
      expect(await page.$eval('[data-result] code', (code) => code.textContent)).to.equal(
        '<waste-calendar src="/daten/abfall/ahornweg.ics" heading="Müll &amp; mehr"></waste-calendar>');
      const frame = await (await page.waitForSelector('iframe[name=playground]')).contentFrame();
      await page.$eval('iframe[name=playground]', (element) => { element.loading = 'eager'; });
      await frame.waitForFunction(() => document.querySelector('waste-calendar')?.heading === 'Müll & mehr');
      await page.close();
    });

    it('offers a box for what is on or off, and a choice for what is one of a few', async () => {
      const {page} = await open('catalogue/city-events');
      await page.click('#attribute-deep-link');
      await page.select('#attribute-cache', 'none');
      await page.waitForFunction(() => document.querySelector('[data-result] code').textContent.includes('"none" deep-link'));
      expect(await page.$eval('[data-result] code', (code) => code.textContent)).to.equal(
        '<city-events src="/daten/veranstaltungen.ics" limit="5" cache="none" deep-link></city-events>');
      const frame = await (await page.waitForSelector('iframe[name=playground]')).contentFrame();
      await frame.waitForFunction(() => document.querySelector('city-events[deep-link]')?.deepLink === true);
      await page.close();
    });

    it('shows each part, state and property under a rule of its own, by the strict policy', async () => {
      const {page, faults} = await open('catalogue/styling/waste-calendar/2');
      await page.waitForFunction(headingSeen);
      const size = () => page.$eval('waste-calendar >>> [part~=heading]', (part) => getComputedStyle(part).fontSize);
      expect(await page.title()).to.equal('::part(heading)');
      expect(await size()).to.equal('32px');
      await page.goto(page.url().replace('styling/waste-calendar/2', 'example/waste-calendar/1'));
      await page.waitForFunction(headingSeen);
      expect(await size()).to.not.equal('32px');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('shows an example in the language, colours and direction its address asks for', async () => {
      const look = () => {
        const {lang, dir, dataset} = document.documentElement;
        return [lang, dir, dataset.theme];
      };
      for (const [query, shown] of [['', ['de', 'ltr', 'light']], ['?lang=ar&theme=dark&dir=auto', ['ar', 'rtl', 'dark']],
        ['?lang=ar&dir=ltr&theme=auto', ['ar', 'ltr', 'auto']], ['?lang=%22%3E%3Cb%3E&theme=x', ['de', 'ltr', 'light']]]) {
        const {page} = await open(`catalogue/example/waste-calendar/1${query}`);
        expect(await page.evaluate(look), query).to.deep.equal(shown);
        await page.close();
      }
    });

    it('has a list of contents that stays beside the page, or folded above it, and says what is read', async () => {
      const {page} = await open('catalogue/waste-calendar');
      const list = () => page.$eval('[data-contents]', (details) =>
        [details.open, details.getBoundingClientRect().top < innerHeight / 2]);
      await page.click('[data-contents] a[href="#nachschlagen"]');
      await page.waitForSelector('[data-contents] a[href="#nachschlagen"][aria-current]');
      expect(await list()).to.deep.equal([true, true]);
      await page.setViewport({width: 360, height: 800});
      await page.waitForFunction(() => !document.querySelector('[data-contents]').open);
      expect(await list()).to.deep.equal([false, true]);
      await page.click('[data-contents] summary');
      await page.click('[data-contents] a[href="#parts"]');
      await page.waitForFunction(() => !document.querySelector('[data-contents]').open);
      await page.close();
    });

    it('explains a widget, and names its examples, in the language of the page', async () => {
      const meaningOf = (page) =>
        page.$eval('#attribute + .table-scroll tbody tr', (row) => row.lastElementChild.textContent);
      const exampleOf = (page) => page.$eval('#example-1', ({textContent}) => textContent);
      const {page} = await open('catalogue/city-events');
      expect(await meaningOf(page)).to.equal('Adresse der Daten. Mehrere mit Leerzeichen dazwischen werden zusammengeführt.');
      expect(await exampleOf(page)).to.equal('Liste nach Tagen');
      await Promise.all([page.waitForNavigation(), page.click('a[data-language]')]);
      expect(page.url()).to.match(/catalogue\/en\/city-events\.html/);
      expect(await page.$eval('html', ({lang}) => lang)).to.equal('en');
      expect(await meaningOf(page)).to.equal('Address of the feed; several, separated by white space, are merged.');
      expect(await exampleOf(page)).to.equal('List by day');
      const frame = await (await page.$('iframe[data-chosen]')).contentFrame();
      await frame.waitForFunction(() => document.documentElement.lang === 'en');
      await page.close();
    });

    it('cuts no source off: its lines break, and the button stands beside them', async () => {
      for (const width of [320, 1280]) {
        const {page} = await open('catalogue/waste-calendar', {width});
        await page.waitForSelector('.source .copy');
        const cut = await page.$$eval('.source', (sources) => sources.filter((source) => {
          const pre = source.querySelector('pre');
          const [text, button] = [pre, source.querySelector('.copy')].map((each) => each.getBoundingClientRect());
          const isBeside = button.left >= text.right || button.right <= text.left;
          const isOver = !isBeside && button.top < text.bottom && button.bottom > text.top;
          return pre.scrollWidth > pre.clientWidth || isOver;
        }).length);
        expect(cut, `${width}`).to.equal(0);
        await page.close();
      }
    });

    it('makes every frame as high as what it shows', async () => {
      const {page} = await open('catalogue/waste-calendar');
      const seen = () => page.$eval('iframe[data-fit]', (frame) => {
        const {documentElement: root} = frame.contentDocument ?? document;
        const [own, wanted] = [frame, root].map((element) => element.getBoundingClientRect().height);
        return {state: root.querySelector('waste-calendar')?.state, isFitting: Math.abs(own - wanted) < 2, own, wanted,
          address: root.ownerDocument.URL, loaded: root.ownerDocument.readyState, visible: document.visibilityState};
      });
      const end = Date.now() + patience;
      for (let now = await seen(); now.state !== 'ready' || !now.isFitting; now = await seen()) {
        if (Date.now() > end) expect.fail(JSON.stringify(now));
      }
      await page.close();
    });
  });
}
