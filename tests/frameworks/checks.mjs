/**
 * Checks that every framework has to pass with the widgets, by what a person at the page notices. All applications
 * show the same page, so that one table of checks serves them all.
 */
import {strict as assert} from 'node:assert';

/** How long something that has to come may take, in milliseconds: a machine may be slow without being wrong. */
const patience = 60_000;

/** Waits until something holds on the page. */
const see = (page, holds, ...args) => page.waitForFunction(holds, {timeout: patience, polling: 50}, ...args);

const press = (page, name) => page.locator(`::-p-aria([role="button"][name="${name}"])`).setTimeout(patience).click();
const tick = (page, name) => page.locator(`::-p-aria([role="checkbox"][name="${name}"])`).setTimeout(patience).click();

/** Waits until a widget shows words. */
const shows = (page, selector, words) => see(page, (where, wanted) =>
  document.querySelector(where)?.shadowRoot?.textContent.includes(wanted), selector, words);

/** Presses what a widget shows: the first that matches and has the words. */
const pressIn = async (page, selector, inner, words = '') => {
  const target = await see(page, (where, what, wanted) =>
    [...document.querySelector(where)?.shadowRoot?.querySelectorAll(what) ?? []]
      .find(({textContent}) => textContent.includes(wanted)), selector, inner, words);
  await target.evaluate((element) => element.click());
};

const reads = (page, selector, words) => see(page, (where, wanted) =>
  document.querySelector(where)?.textContent.includes(wanted), selector, words);

/** The widgets of a page that defines them late come with the first click. */
const define = async (page) => {
  await page.waitForSelector(EVENTS);
  assert.ok(await page.$eval(EVENTS, ({shadowRoot}) => !shadowRoot), 'it is defined already');
  await page.evaluate(() => document.body.click());
};

const WASTE = '#waste waste-calendar';
const EVENTS = 'city-events';
const SERVICES = 'service-finder';

/** The check that React fails: it writes a property that the element does not have yet as an attribute. */
export const LATE_ARRAYS = 'arrays reach it when it is defined later';

/** Elements with a given class that the page still holds, after everything that can be forgotten is. */
const alive = async (page, tag) => {
  const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
  const objects = await page.queryObjects(prototype);
  try {
    return await page.evaluate((list) => list.length, objects);
  } finally {
    // A list that is kept would hold what is in it, and nothing would ever be forgotten.
    await Promise.all([prototype.dispose(), objects.dispose()]);
  }
};

/** @type {readonly {name: string, late?: boolean, run(page: object): Promise<void>}[]} */
export const checks = [
  {
    name: 'text and numbers reach the element',
    run: async (page) => {
      await shows(page, WASTE, 'Restmüll');
      const seen = await page.$eval(WASTE, ({src, headingLevel, limit, loading}) =>
        ({src, headingLevel, limit, loading}));
      assert.deepEqual(seen, {src: '/lindenstrasse.ics', headingLevel: 2, limit: 3, loading: 'eager'});
    },
  },
  {
    name: 'booleans reach it, also the next ones',
    run: async (page) => {
      await see(page, (tag) => document.querySelector(tag)?.deepLink === false, EVENTS);
      await tick(page, 'Adresse teilbar');
      await see(page, (tag) => document.querySelector(tag).deepLink === true, EVENTS);
      await tick(page, 'Adresse teilbar');
      await see(page, (tag) => document.querySelector(tag).deepLink === false, EVENTS);
    },
  },
  {
    name: 'arrays of objects reach it, also the next ones',
    run: async (page) => {
      await shows(page, EVENTS, 'Sinfoniekonzert');
      await tick(page, 'Nur kostenfreie');
      await see(page, (tag) => !document.querySelector(tag).shadowRoot.textContent.includes('Sinfoniekonzert'), EVENTS);
      assert.equal(await page.$eval(EVENTS, ({items}) => items.length), 2);
    },
  },
  {
    name: 'text, numbers and booleans reach it when it is defined later',
    late: true,
    run: async (page) => {
      await define(page);
      await shows(page, WASTE, 'Restmüll');
      await see(page, (tag) => document.querySelector(tag).shadowRoot, EVENTS);
      const seen = await page.$eval(EVENTS, ({headingLevel, limit, deepLink}) => ({headingLevel, limit, deepLink}));
      assert.deepEqual(seen, {headingLevel: 2, limit: 5, deepLink: false});
    },
  },
  {
    name: LATE_ARRAYS,
    late: true,
    run: async (page) => {
      await define(page);
      await shows(page, EVENTS, 'Sinfoniekonzert');
    },
  },
  {
    name: 'another address shows other data',
    run: async (page) => {
      await shows(page, WASTE, 'Restmüll');
      await press(page, 'Am Markt');
      await shows(page, WASTE, 'Gelbe Tonne');
      await reads(page, `${WASTE} [slot=heading]`, 'Müllabfuhr Am Markt');
    },
  },
  {
    name: 'slots are filled, and again when their content changes',
    run: async (page) => {
      await reads(page, `${WASTE} [slot=heading]`, 'Müllabfuhr Lindenstraße');
      await press(page, 'Neu zeichnen (0)');
      await reads(page, `${WASTE} [slot=footer]`, '1-mal neu gezeichnet');
      const seen = await page.$eval(`${WASTE} [slot=footer]`, (element) => element.assignedSlot?.name);
      assert.equal(seen, 'footer');
    },
  },
  {
    name: 'the fallback is kept, and seen when a feed fails',
    run: async (page) => {
      await shows(page, WASTE, 'Restmüll');
      assert.equal(await page.$eval(`${WASTE} > a`, (link) => link.offsetHeight), 0);
      await press(page, 'Neubaugebiet');
      await see(page, (selector) => document.querySelector(`${selector} > a`).offsetHeight > 0, WASTE);
    },
  },
  {
    name: 'city-load is heard, and reload() called',
    run: async (page) => {
      const loads = () => page.$eval(`${WASTE} [slot=footer]`, ({textContent}) => Number.parseInt(textContent));
      await shows(page, WASTE, 'Restmüll');
      await see(page, (selector) =>
        Number.parseInt(document.querySelector(`${selector} [slot=footer]`).textContent) > 0, WASTE);
      const before = await loads();
      await press(page, 'Neu laden');
      await see(page, (selector, count) =>
        Number.parseInt(document.querySelector(`${selector} [slot=footer]`).textContent) > count, WASTE, before);
    },
  },
  {
    name: 'city-select is heard with its item, and cancelled',
    run: async (page) => {
      await shows(page, EVENTS, 'Sinfoniekonzert');
      await pressIn(page, EVENTS, 'button, a', 'Sinfoniekonzert');
      await reads(page, '#events .chosen', 'Sinfoniekonzert: Musik vom Fluss');
      assert.ok(await page.$eval(EVENTS, ({shadowRoot}) => shadowRoot.textContent.includes('Flussmuseum')),
        'the widget shows its own detail view');
    },
  },
  {
    name: 'city-change is heard with its value',
    run: async (page) => {
      await shows(page, SERVICES, 'Personalausweis');
      await page.locator(`${SERVICES} >>> input`).fill('Hund');
      await page.keyboard.press('Enter');
      await reads(page, '#services .changed', 'query: Hund');
    },
  },
  {
    name: 'city-navigate is heard, and cancelled',
    run: async (page) => {
      await shows(page, SERVICES, 'Personalausweis');
      await page.evaluate(() => {
        window.addEventListener('click', ({defaultPrevented}) => { window.stayed = defaultPrevented; });
      });
      await pressIn(page, SERVICES, 'button[data-item=perso]');
      await pressIn(page, SERVICES, 'a[href="https://service.eschenfurt.example/perso"]');
      await reads(page, '#services .left', 'https://service.eschenfurt.example/perso');
      assert.equal(await page.evaluate(() => window.stayed), true, 'the link is followed');
    },
  },
  {
    name: 'drawing the page anew keeps what a person did in it',
    run: async (page) => {
      await shows(page, WASTE, 'Restmüll');
      const before = await page.$(WASTE);
      await pressIn(page, WASTE, 'button', 'Monat');
      await see(page, (selector) => document.querySelector(selector).shadowRoot.querySelector('table'), WASTE);
      await press(page, 'Neu zeichnen (0)');
      await press(page, 'Neu zeichnen (1)');
      await reads(page, `${WASTE} [slot=footer]`, '2-mal neu gezeichnet');
      assert.ok(await page.$eval(WASTE, (element, old) => element === old && !!element.shadowRoot.querySelector('table'),
        before));
    },
  },
  {
    name: 'a list in another order keeps its elements',
    run: async (page) => {
      await shows(page, '#streets li:last-child waste-calendar', 'Biotonne');
      await page.$$eval('#streets waste-calendar', (list) => { window.before = list; });
      const order = () => page.$$eval('#streets waste-calendar', (list) => list.map((one) => window.before.indexOf(one)));
      await press(page, 'Umdrehen');
      await see(page, () => document.querySelector('#streets waste-calendar') === window.before[2]);
      assert.deepEqual(await order(), [2, 1, 0]);
      await press(page, 'Erste entfernen');
      await see(page, () => document.querySelectorAll('#streets waste-calendar').length === 2);
      assert.deepEqual(await order(), [1, 0]);
      assert.deepEqual(await page.$$eval('#streets waste-calendar', (list) => list.map(({heading, state}) =>
        [heading, state])), [['Am Markt', 'ready'], ['Lindenstraße', 'ready']]);
    },
  },
  {
    name: 'what is taken off the page is forgotten, and comes back',
    run: async (page) => {
      await shows(page, WASTE, 'Restmüll');
      await press(page, 'Alles ausblenden');
      await see(page, () => !document.querySelector('waste-calendar'));
      for (const shown of [true, false, true, false, true, false]) {
        await press(page, 'Alles ausblenden');
        await see(page, (wanted) => !!document.querySelector('waste-calendar') === wanted, shown);
      }
      // A framework may hold on to what it showed last, and to no more: that is four of sixteen.
      // An element is held as long as its feed is on the way.
      let left = Infinity;
      for (const end = Date.now() + patience; left > 4 && Date.now() < end;) left = await alive(page, 'waste-calendar');
      assert.ok(left <= 4, `${left} elements are still held`);
      await press(page, 'Alles ausblenden');
      await shows(page, WASTE, 'Restmüll');
    },
  },
];

const hydrated = async (page) => {
  await shows(page, 'waste-calendar', 'Restmüll');
  await shows(page, EVENTS, 'Sinfoniekonzert');
  await reads(page, 'waste-calendar [slot=footer]', '-mal geladen');
  await see(page, () => !document.querySelector('waste-calendar [slot=footer]').textContent.startsWith('0'));
  const seen = await page.evaluate(() => {
    const calendar = document.querySelector('waste-calendar');
    const {deepLink, structuredData, items} = document.querySelector('city-events');
    return {limit: calendar.limit, headingLevel: calendar.headingLevel, deepLink, structuredData, items: items.length,
      fallbacks: [...document.querySelectorAll('main a')].map(({textContent}) => textContent)};
  });
  assert.deepEqual(seen, {limit: 3, headingLevel: 2, deepLink: true, structuredData: false, items: 3,
    fallbacks: ['Abfuhrkalender als PDF', 'Programm als PDF']});
};

/** Checks of a page that a server has rendered. */
export const serverChecks = [
  {
    name: 'the server writes the tag, its attributes and the fallback',
    script: false,
    run: async (page) => {
      const {tag, text} = await page.$eval('waste-calendar', (element) =>
        ({tag: element.cloneNode(false).outerHTML, text: element.textContent}));
      for (const part of ['src="/lindenstrasse.ics"', 'heading-level="2"', 'limit="3"']) assert.ok(tag.includes(part), tag);
      assert.ok(text.includes('Abfuhrkalender als PDF'));
    },
  },
  {name: 'a rendered page comes to life, widgets defined before', run: hydrated},
  {
    name: 'a rendered page comes to life, widgets defined after',
    late: true,
    run: async (page) => {
      // When there is nothing left to do everything is hydrated that the script of the page began.
      await page.evaluate(() => new Promise((resolve) => { requestIdleCallback(resolve); }));
      await define(page);
      await hydrated(page);
    },
  },
];
