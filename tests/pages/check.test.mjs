import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {executablePath, openDemo} from '../browsers/browser.mjs';

/*
 * The page „Prüfen“: what a publisher sees of a feed, by file and by address, and what the page says where it is not
 * let to it.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20201203',
  'RRULE:FREQ=YEARLY', 'SUMMARY:Weihnachtsmarkt', 'END:VEVENT',
  'BEGIN:VEVENT', 'UID:2', 'SUMMARY:Ohne Datum <b>x</b>', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const news = JSON.stringify({stadtbausteine: '1.0', kind: 'news', items: [
  {id: '1', headline: 'Bad offen', datePublished: '2026-11-19', image: 'https://bilder.example/bad.jpg'},
]});

/** A provider on another origin: one feed that pages may read, one that they may not, one behind a relay. */
async function serveFeeds() {
  const asked = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    asked.push(request.url);
    const isOpen = url.pathname !== '/closed.ics';
    const isRefused = url.pathname === '/relay' && !url.searchParams.get('url').endsWith('/closed.ics');
    response.writeHead(isRefused ? 403 : 200, {
      'Content-Type': url.pathname === '/news.json' ? 'application/json' : 'text/calendar; charset=utf-8',
      'Cache-Control': 'max-age=60', ...isOpen && {'Access-Control-Allow-Origin': '*'},
    }).end(url.pathname === '/news.json' ? news : calendar);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, asked, close: () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  })};
}

if (executablePath) {
  describe('the feed check, in Chromium', () => {
    let demo;
    let feeds;
    let folder;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'feed-check-'));
      writeFileSync(join(folder, 'termine.ics'), calendar);
      writeFileSync(join(folder, 'seite.html'), '<!doctype html><title>Anmelden</title>');
      feeds = await serveFeeds();
      demo = await openDemo({today: '2026-11-20'});
    });
    after(async () => {
      await demo?.close();
      await feeds?.close();
      rmSync(folder, {recursive: true});
    });

    const open = async (path = 'catalogue/pruefen') => {
      const {page, faults} = await demo.open(path);
      await page.waitForSelector('[data-check=ready]');
      return {page, faults};
    };

    const give = async (page, name) => (await page.$('#file')).uploadFile(join(folder, name));

    /** Types an address and presses Enter. */
    const ask = async (page, address) => {
      await page.focus('#address');
      await page.keyboard.type(address);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#ergebnis');
    };

    const text = (page, selector) => page.$eval(selector, ({innerText}) => innerText.replace(/\s+/g, ' '));

    it('says of a file what is in it, shows it in the widget, and takes the focus there', async () => {
      const {page, faults} = await open();
      await give(page, 'termine.ics');
      await page.waitForSelector('#ergebnis');
      expect(await page.evaluate(() => document.activeElement.textContent)).to.equal('1 Warnung, 1 Hinweis');
      expect(await text(page, '.summary'))
        .to.match(/^Format icalendar \(am Inhalt erkannt\) Inhalt 1 Termin, 03\.12\.\d{4} Lizenz nicht genannt$/);
      await page.waitForFunction(() =>
        document.querySelector('[data-preview] > city-events')?.shadowRoot?.textContent.includes('Weihnachtsmarkt'));
      expect(await text(page, '.finding')).to.equal('Warnung: Einem Termin fehlt der Beginn Dieser Termin wird nicht angezeigt. '
        + 'So beheben Sie es: Geben Sie an, wann er beginnt. Stellen bad-start '
        + 'Zeile 8: Left out for want of a start: Ohne Datum <b>x</b> BEGIN:VEVENT');
      expect(await text(page, '[data-progress]')).to.equal('');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('says what a file is that is no feed', async () => {
      const {page} = await open('catalogue/en/pruefen.html');
      await give(page, 'seite.html');
      await page.waitForSelector('#ergebnis');
      expect(await text(page, '#ergebnis')).to.equal('1 error');
      expect(await text(page, '.summary')).to.equal('Format not recognised');
      expect(await text(page, '.finding h4')).to.equal('Error: A web page comes in place of a feed');
      expect(await page.$('[data-preview]')).to.equal(null);
      await page.close();
    });

    it('says of a file why it is not read at all', async () => {
      const {page} = await open();
      writeFileSync(join(folder, 'gross.json'), Buffer.alloc(41 * 2 ** 20, ' '));
      await give(page, 'gross.json');
      await page.waitForSelector('#ergebnis');
      expect(await text(page, '.finding h4')).to.equal('Fehler: Der Feed ist zu groß');
      // As of a folder that is dropped.
      await page.evaluate(() => {
        Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('Not found', 'NotFoundError'));
      });
      await give(page, 'termine.ics');
      await page.waitForFunction(() => document.querySelector('.finding h4')?.textContent.includes('Die Datei ist nicht lesbar'));
      await page.close();
    });

    it('shows the addresses of a profile, and where it is wrong', async () => {
      const {page, faults} = await open();
      writeFileSync(join(folder, 'city.json'), '{"name": "Eschenfurt", "center": 7, "widgets": {"city-news": {"src": "/aktuelles.rss"}}}');
      await give(page, 'city.json');
      await page.waitForSelector('#ergebnis');
      expect(await text(page, '.summary')).to.equal('Format city-profile (am Inhalt erkannt) Herausgeber Eschenfurt');
      expect(await page.$$eval('.finding h4', (headings) => headings.map(({textContent}) => textContent.trim())))
        .to.deep.equal(['Fehler: Eine Angabe im Profil hat die falsche Form', 'Hinweis: Das Profil nennt diese Adressen']);
      expect(await text(page, '.finding:last-of-type .places')).to.equal('city-news: /aktuelles.rss');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('asks for an address by itself where pages may, and loads no pictures of others', async () => {
      const {page, faults} = await open();
      const hosts = new Set();
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      await ask(page, `${feeds.url}/news.json`);
      await page.waitForFunction(() =>
        document.querySelector('[data-preview] > city-news')?.shadowRoot?.textContent.includes('Bad offen'));
      expect(await text(page, '.findings')).to.contain('Die Lizenz fehlt');
      expect([...hosts]).not.to.include('bilder.example');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('says plainly where CORS forbids it, and how it goes all the same', async () => {
      const {page} = await open();
      await ask(page, `${feeds.url}/closed.ics`);
      expect(await text(page, '.finding h4')).to.equal('Fehler: Der Server erlaubt Webseiten nicht, den Feed zu lesen (CORS)');
      expect(await text(page, '.ways-out pre')).to.equal(`npx stadtbausteine check ${feeds.url}/closed.ics`);
      await page.close();
    });

    it('asks by the relay it is told, and says when that refuses', async () => {
      const {page} = await open();
      await page.$eval('#relay', (input, url) => {
        input.value = `${url}/relay?url={url}`;
      }, feeds.url);
      await ask(page, 'https://www.eschenfurt.example/closed.ics');
      await page.waitForFunction(() => document.querySelector('.summary')?.textContent.includes('icalendar'));
      expect(feeds.asked).to.include('/relay?url=https%3A%2F%2Fwww.eschenfurt.example%2Fclosed.ics');
      await page.$eval('#address', (input) => {
        input.value = 'https://www.eschenfurt.example/other.ics';
      });
      await page.click('[type=submit]');
      await page.waitForFunction(() => document.querySelector('.finding h4')?.textContent.includes('Das Relay fragt diese Adresse nicht ab'));
      await page.close();
    });

    it('takes a file that is dropped anywhere', async () => {
      const {page} = await open();
      await page.evaluate((content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'gezogen.ics'));
        document.querySelector('main').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      }, calendar);
      await page.waitForSelector('#ergebnis');
      expect(await text(page, '.checked')).to.equal('gezogen.ics');
      await page.close();
    });

    it('gives axe nothing to find in a result, in light and in dark, and needs no width', async () => {
      const {page} = await demo.open('catalogue/pruefen', {bypassPolicy: true, width: 320});
      await page.waitForSelector('[data-check=ready]');
      await ask(page, `${feeds.url}/closed.ics`);
      const findings = () => page.evaluate(() => globalThis.axe.run(document).then(({violations}) =>
        violations.map(({id, nodes}) => `${id}: ${nodes[0].target}`)));
      await page.evaluate(axe);
      expect(await findings()).to.deep.equal([]);
      await give(page, 'termine.ics');
      await page.waitForFunction(() => document.querySelector('[data-preview] > city-events')?.state === 'ready');
      expect(await findings()).to.deep.equal([]);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      expect(await findings()).to.deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
      await page.close();
    });

    it('fills in the address of a link, and waits', async () => {
      const before = feeds.asked.length;
      const {page} = await open(`catalogue/pruefen?address=${encodeURIComponent(`${feeds.url}/news.json`)}`);
      expect(await page.$eval('#address', ({value}) => value)).to.equal(`${feeds.url}/news.json`);
      expect(feeds.asked).to.have.length(before);
      await page.close();
    });
  });
}
