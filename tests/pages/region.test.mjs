import {expect} from 'chai';
import {executablePath, openDemo} from '../browsers/browser.mjs';
import {reads, textOf} from './widget-text.mjs';

/*
 * The page of a region of five municipalities: what is on everywhere, what is on in one of them, and what of it stands
 * in the page's address and on the device.
 */

const today = '2027-06-03';

/** What is in the shadow of an element, once it is there. */
const within = async (page, tag, selector) => (await page.waitForFunction((name, wanted) =>
  document.querySelector(name)?.shadowRoot?.querySelector(wanted), {}, tag, selector)).asElement();

/** The choice of a municipality in the profile or in a widget. */
const choiceIn = (page, tag) => within(page, tag, 'select#municipality');

/** Chooses as a person does who opens the list. */
async function choose(page, tag, name) {
  const choice = await choiceIn(page, tag);
  await choice.select(name);
}

/** All that the page scrolls sideways. */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

if (executablePath) {
  describe('the page of a region', () => {
    let demo;

    before(async () => {
      demo = await openDemo({today});
    });
    after(() => demo?.close());

    it('shows what is on in all of it, each with its municipality, and what counts for all', async () => {
      const {page, faults} = await demo.open('region/');
      const text = await reads(page, 'city-events', 'Spielenachmittag');
      expect(text).to.contain('Dorfgemeinschaftshaus · Auenbach · kostenlos');
      const ids = await page.$eval('city-events', ({items}) => items.map(({id}) => id));
      expect(new Set(ids).size).to.equal(ids.length);
      const places = await page.$eval('city-events', ({items}) =>
        [...new Set(items.map(({source}) => source.municipality ?? ''))].sort());
      expect(places).to.deep.equal(['', 'Auenbach', 'Eschenfurt', 'Lindenrode', 'Marlheim', 'Weidau']);
      const news = await reads(page, 'city-news', 'Ein Ticket für alle fünf Orte');
      expect(news).to.contain('Gestern · Gemeinde Marlheim');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('asks for the municipality at the top, and where nothing goes without it', async () => {
      const {page} = await demo.open('region/');
      await reads(page, 'waste-calendar', 'Welche Gemeinde?');
      await reads(page, 'service-finder', 'Gemeinde alle Gemeinden');
      const asking = [];
      for (const tag of ['city-profile', 'city-alerts', 'city-events', 'city-news', 'service-finder', 'waste-calendar', 'opening-hours']) {
        if ((await textOf(page, tag)).includes('Welche Gemeinde?')) asking.push(tag);
      }
      expect(asking).to.deep.equal(['city-profile', 'waste-calendar']);
      await page.close();
    });

    it('becomes that of one municipality, in every widget', async () => {
      const {page} = await demo.open('region/');
      await choose(page, 'city-profile', 'Marlheim');
      await reads(page, 'city-events', 'Lesung: Der Fluss und seine Leute');
      await reads(page, 'city-news', 'Neue Brücke für Räder und Füße');
      await reads(page, 'opening-hours', 'Bürgerbüro Marlheim');
      await reads(page, 'waste-calendar', 'Ihre Straße');
      expect(await textOf(page, 'city-events')).not.to.contain('Spielenachmittag');
      expect(await textOf(page, 'city-events')).not.to.contain('· Marlheim');
      expect(await page.$eval('city-profile', ({municipality}) => municipality)).to.equal('Marlheim');
      await page.close();
    });

    it('asks for the municipality before it says whose bins are collected', async () => {
      const {page} = await demo.open('region/');
      await reads(page, 'waste-calendar', 'Bitte wählen');
      await choose(page, 'waste-calendar', 'Weidau');
      await reads(page, 'waste-calendar', 'Ihre Straße');
      const field = await within(page, 'waste-calendar', 'input#street');
      await field.type('Weidenweg');
      await page.keyboard.press('Enter');
      await reads(page, 'waste-calendar', 'Restmüll');
      await reads(page, 'city-events', 'Kino im Feuerwehrhaus');
      await page.close();
    });

    it('is filtered by an address that one hands on', async () => {
      const {page} = await demo.open('region/');
      await reads(page, 'city-events', 'Spielenachmittag');
      await (await within(page, 'city-events', '[aria-controls=panel-filter]')).click();
      await choose(page, 'city-events', 'Weidau');
      await reads(page, 'city-events', 'Kino im Feuerwehrhaus');
      const {search} = new URL(page.url());
      expect(search).to.equal('?events=municipality%3DWeidau');
      await page.close();
      const {page: other} = await demo.open(`region/${search}`);
      const text = await reads(other, 'city-events', 'Kino im Feuerwehrhaus');
      expect(text).not.to.contain('Spielenachmittag');
      expect(text).to.contain('Filter (1)');
      expect(await reads(other, 'city-news', 'Bus fährt jetzt auch am Sonntag')).not.to.contain('Gemeinde Marlheim');
      await reads(other, 'waste-calendar', 'Ihre Straße');
      await other.close();
    });

    it('keeps the choice over a reload only when a person has said so', async () => {
      const {page} = await demo.open('region/');
      await choose(page, 'city-profile', 'Auenbach');
      await reads(page, 'city-events', 'Chorprobe zum Mitsingen');
      await page.reload();
      await reads(page, 'city-events', 'Jazz-Session');
      await choose(page, 'city-profile', 'Auenbach');
      await (await within(page, 'city-profile', '[type=checkbox]')).click();
      await page.reload();
      await reads(page, 'city-events', 'Chorprobe zum Mitsingen');
      expect(await page.$eval('city-profile', ({municipality}) => municipality)).to.equal('Auenbach');
      await (await within(page, 'city-profile', '[type=checkbox]')).click();
      expect(await page.evaluate(() => localStorage.length)).to.equal(0);
      await page.close();
    });

    for (const width of [360, 768, 1280]) {
      it(`does not scroll sideways at ${width} pixels`, async () => {
        const {page} = await demo.open('region/', {width});
        await choiceIn(page, 'city-profile');
        await reads(page, 'city-events', 'Spielenachmittag');
        expect(await overflow(page)).to.be.at.most(0);
        await page.close();
      });
    }
  });
}
