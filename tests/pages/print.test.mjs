import {expect} from 'chai';
import {createDemoServer} from '../../demo/server.mjs';
import {executablePath} from '../browsers/browser.mjs';
import {listThemes} from '../../build/themes.mjs';
import {openPlayground} from '../../tools/playground.mjs';
import {openWidget, openYearSheet, pdfOf, sheets} from '../../tools/print-sheets.mjs';
import {openStage} from '../../tools/theme-stage.mjs';
import {withChromium} from '../browsers/headless.mjs';

const pagesOf = async (page) => Buffer.from(await pdfOf(page)).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;

/** In the page: what costs ink or is lost on paper, of all that is seen. */
const blemishes = () => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const isClear = (colour) => /^(rgba\(\d+, \d+, \d+, 0\)|rgb\(255, 255, 255\))$/.test(colour);
  const seen = roots.flatMap((root) => [...root.querySelectorAll('.root, .root *')])
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'));
  const found = seen.flatMap((element) => {
    const {color, backgroundColor, backgroundImage, boxShadow, fill} = getComputedStyle(element);
    return [
      !isClear(backgroundColor) && `background ${backgroundColor}`,
      backgroundImage !== 'none' && `background ${backgroundImage}`,
      boxShadow !== 'none' && `shadow ${boxShadow}`,
      color !== 'rgb(0, 0, 0)' && `text ${color}`,
      element.closest('svg') && !['none', 'rgb(0, 0, 0)'].includes(fill) && `fill ${fill}`,
      element.matches('button:not(.name), input, select, [part~=toolbar]') && 'a control',
    ].filter(Boolean).map((what) => `${element.localName}.${element.getAttribute('class')}: ${what}`);
  });
  return [...new Set(found)];
};

if (executablePath) {
  describe('on paper, in Chromium', () => {
    const inBrowser = (work) => async () => {
      const server = await createDemoServer({today: '2026-11-20'});
      try {
        await withChromium((browser) => work(browser, server.url));
      } finally {
        await server.close();
      }
    };
    const [yearSheet, events] = sheets;

    it('is black on white without fills and controls, in every theme, light and dark', inBrowser(async (browser, url) => {
      const stage = await openStage(browser, url, [700]);
      for (const theme of listThemes()) {
        for (const scheme of ['light', 'dark']) {
          await stage.wear({theme, mode: 'print', lang: 'de', scheme});
          expect(await stage.page.evaluate(blemishes), `${theme}, ${scheme}`).to.deep.equal([]);
        }
      }
    }));

    for (const lang of ['de', 'ar']) {
      it(`has a year of collections on one page, ${lang}`, inBrowser(async (browser, url) => {
        const calendar = await openWidget(browser, url + yearSheet.path, lang);
        const dates = await calendar.$eval('waste-calendar', ({items}) => [...new Set(items.map(({date}) => date))]);
        expect([dates.length, dates[0], dates.at(-1)]).to.deep.equal([69, '2027-01-06', '2027-12-29']);
        const sheet = await openYearSheet(browser, url + yearSheet.path, lang);
        expect(await pagesOf(sheet)).to.equal(1);
        expect(await sheet.$$eval('time', (times) => times.filter((time) => time.checkVisibility()).map((time) => time.dateTime)))
          .to.deep.equal(dates);
        expect(await sheet.evaluate(blemishes)).to.deep.equal([]);
        const size = await sheet.$eval('.paper', (paper) => Number.parseFloat(paper.style.fontSize));
        expect(size).to.be.at.least(6.5);
      }));
    }

    it('keeps what belongs together on one page', inBrowser(async (browser, url) => {
      const page = await openWidget(browser, url + events.path, 'de');
      await page.emulateMediaType('print');
      expect(await page.$eval('city-events', ({renderRoot}) => [...renderRoot.querySelectorAll('.event')].every((event) =>
        getComputedStyle(event).breakInside === 'avoid'))).to.equal(true);
      expect(await page.$eval('city-events >>> .day-name', (day) => getComputedStyle(day).breakAfter)).to.equal('avoid');
      expect(await pagesOf(page)).to.be.within(3, 4);
    }));

    it('says that a widget is still loading, with what the author wrote, and has no grey rows', inBrowser(async (browser, url) => {
      const page = await browser.newPage();
      const query = new URLSearchParams({src: '/daten/veranstaltungen.ics?delay=60000', lang: 'de'});
      await openPlayground(page, `${url}catalogue/playground/city-events?${query}`);
      await page.waitForFunction(() => document.querySelector('city-events').renderRoot?.querySelector('.root'));
      await page.$eval('city-events', async (widget) => {
        widget.append(Object.assign(document.createElement('a'), {href: '/programm.pdf', textContent: 'Programm als PDF'}));
        dispatchEvent(new Event('beforeprint'));
        await widget.updateComplete;
      });
      const seen = () => page.$eval('city-events', (widget) => [
        ...widget.renderRoot.querySelectorAll('.bone, .on-paper p'), widget.querySelector('[href="/programm.pdf"]'),
      ].filter((element) => element.checkVisibility()).map((element) => element.textContent.trim() || 'grey'));
      expect(new Set(await seen())).to.deep.equal(new Set(['grey']));
      await page.emulateMediaType('print');
      expect(await seen()).to.deep.equal(['Das wird noch geladen. Bitte drucken Sie gleich noch einmal.', 'Programm als PDF']);
    }));

    it('gives the addresses of links that can be typed', inBrowser(async (browser, url) => {
      const stage = await openStage(browser, url, [700]);
      await stage.wear({theme: 'base', mode: 'print', lang: 'de'});
      const after = (selector) => stage.page.$$eval('service-finder', (finders, wanted) => finders.flatMap(({renderRoot}) =>
        [...renderRoot.querySelectorAll(wanted)].map((link) => link.checkVisibility() && getComputedStyle(link, '::after').content)),
      selector);
      expect(await after('.forms a')).to.deep.equal(
        ['" (https://www.eschenfurt.example/zustimmung.pdf)"']);
      expect(await after('[data-purpose=route]')).to.deep.equal([false, false]);
    }));
  });
}
