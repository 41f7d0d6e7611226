import {expect} from 'chai';
import {executablePath, openDemo, patience} from '../browsers/browser.mjs';

/* A widget whose map is the part of it that cannot be fetched, as behind a bad network: everything else goes on. */

const failed = 'Das ließ sich gerade nicht laden. Bitte versuchen Sie es noch einmal.';

/** A page with nothing but that widget, whose part of that name does not arrive until it is found again. */
async function openWithout(demo, part, tag, attributes) {
  const {page} = await demo.open('/stadt/');
  await page.setRequestInterception(true);
  let isLost = true;
  page.on('request', (request) => {
    if (isLost && request.url().includes(`/chunks/${part}-`)) request.abort();
    else request.continue();
  });
  await page.evaluate((name, given) => {
    const widget = document.createElement(name);
    for (const [key, value] of Object.entries(given)) widget.setAttribute(key, value);
    document.body.replaceChildren(widget);
  }, tag, {loading: 'eager', tiles: 'none', ...attributes});
  return {page, find: () => {
    isLost = false;
  }};
}

const read = (page, tag) => page.$eval(tag, (widget) => widget.shadowRoot.textContent.replace(/\s+/g, ' '));
const until = (page, tag, words, isThere = true) => page.waitForFunction((name, text, wanted) =>
  document.querySelector(name).shadowRoot?.textContent.replace(/\s+/g, ' ').includes(text) === wanted, {}, tag, words, isThere);

const press = (page, tag, name) => page.$eval(tag, (widget, text) => {
  [...widget.shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === text).click();
}, name);

(executablePath ? describe : describe.skip)('a map that cannot be loaded', function () {
  this.timeout(patience * 2);
  let demo;

  before(async () => {
    demo = await openDemo({today: '2027-06-03'});
  });
  after(() => demo?.close());

  it('leaves the list of events as it is, says so, and is asked for again at the next press', async () => {
    const {page, find} = await openWithout(demo, 'event-map', 'city-events',
      {src: '/daten/veranstaltungen.jsonld', views: 'list map', limit: '3'});
    await until(page, 'city-events', 'Karte');
    await press(page, 'city-events', 'Karte');
    await until(page, 'city-events', failed);
    expect(await page.$eval('city-events', ({shadowRoot}) => shadowRoot.querySelectorAll('.event').length)).to.equal(3);
    find();
    await press(page, 'city-events', 'Karte');
    await until(page, 'city-events', failed, false);
    await page.waitForFunction(() => document.querySelector('city-events').shadowRoot.querySelector('[part=map]'));
  });

  it('of offices leaves them as they are, with their hours', async () => {
    const {page} = await openWithout(demo, 'office-map', 'service-finder',
      {src: '/daten/leistungen.xml', service: 'leistung-1001'});
    await until(page, 'service-finder', 'Auf der Karte zeigen');
    await press(page, 'service-finder', 'Auf der Karte zeigen');
    await until(page, 'service-finder', failed);
    expect(await read(page, 'service-finder')).to.contain('Öffnungszeiten').and.contain('Bürgerbüro');
  });
});
