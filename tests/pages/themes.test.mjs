import {expect} from 'chai';
import {listThemes} from '../../build/themes.mjs';
import {executablePath, openDemo} from '../browsers/browser.mjs';

/** A page with a theme file and one widget of each kind. */
const page = (theme) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Rathaus</title>
<link rel="stylesheet" href="/dist/themes/${theme}.css"><script type="module" src="/dist/stadtbausteine.js"></script>
<main><waste-calendar loading="eager" src="/daten/abfall/ahornweg.ics"></waste-calendar>
<city-events loading="eager" limit="5" src="/daten/veranstaltungen.ics"></city-events>
<service-finder loading="eager" src="/daten/leistungen.xml"></service-finder></main></html>`;

const allReady = () => [...document.querySelectorAll('main > *')].every(({state}) => state === 'ready');

/** In the page: surface of the first widget and colour of its text. */
const look = () => {
  const {backgroundColor, color} = getComputedStyle(document.querySelector('main > *').shadowRoot.querySelector('.root'));
  return `${color} on ${backgroundColor}`;
};

if (executablePath) {
  describe('a theme file, in Chromium', () => {
    let demo;

    before(async () => {
      demo = await openDemo({today: '2026-11-20'});
    });
    after(() => demo?.close());

    /** A page of ours in the place of one of the demo's; theme files answer after `delay` milliseconds. */
    const open = async (theme, {features = [], delay = 0} = {}) => {
      const {page: tab, faults} = await demo.open('nirgends', {bypassPolicy: true});
      const client = await tab.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {features});
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (request.isNavigationRequest()) return request.respond({contentType: 'text/html', body: page(theme)});
        const wait = request.url().includes('/themes/') ? delay : 0;
        return setTimeout(() => request.continue(), wait);
      });
      await tab.reload();
      await tab.waitForFunction(allReady);
      return {tab, faults};
    };

    it('has more contrast for those who ask their device for it', async () => {
      for (const theme of ['base', 'solingen']) {
        const {tab} = await open(theme, {features: [{name: 'prefers-contrast', value: 'more'}]});
        expect(await tab.evaluate(look), theme).to.equal('rgb(0, 0, 0) on rgb(255, 255, 255)');
        await tab.close();
      }
    });

    it('gives way to the colours of the system where colours are forced, in every theme', async () => {
      const {tab} = await open('base', {features: [{name: 'forced-colors', value: 'active'}]});
      const forced = () => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.cssText = 'color: CanvasText; background: Canvas';
        const {color, backgroundColor} = getComputedStyle(probe);
        probe.remove();
        return `${color} on ${backgroundColor}`;
      };
      const system = await tab.evaluate(forced);
      for (const theme of listThemes()) {
        await tab.evaluate((href) => new Promise((resolve) => {
          const sheet = document.querySelector('link');
          sheet.onload = resolve;
          sheet.href = href;
        }), `/dist/themes/${theme}.css?forced`);
        // The theme that takes the surface of the page has none of its own.
        const seen = (await tab.evaluate(look)).replace('rgba(255, 255, 255, 0)', 'rgb(255, 255, 255)');
        expect(seen, theme).to.equal(system);
        const chosen = await tab.evaluate(() => {
          const pressed = document.querySelector('waste-calendar').shadowRoot.querySelector('[aria-pressed=true]');
          const {color, backgroundColor} = getComputedStyle(pressed);
          return color !== backgroundColor;
        });
        expect(chosen, theme).to.equal(true);
      }
      await tab.close();
    });

    it('is dark where the device is, in the neutral theme, unless the page says otherwise', async () => {
      const dark = [{name: 'prefers-color-scheme', value: 'dark'}];
      const sign = (theme) => {
        if (theme) document.documentElement.dataset.theme = theme;
        const [first] = document.querySelector('waste-calendar').shadowRoot.querySelectorAll('[data-fraction=paper]');
        return getComputedStyle(first).color;
      };
      for (const [theme, color] of [['base', 'rgb(104, 168, 248)'], ['solingen', 'rgb(28, 108, 199)']]) {
        const {tab} = await open(theme, {features: dark});
        expect(await tab.evaluate(sign), theme).to.equal(color);
        expect(await tab.evaluate(sign, 'light'), theme).to.equal('rgb(28, 108, 199)');
        await tab.close();
      }
    });

    it('is black on paper, even where the page is dark', async () => {
      const {tab} = await open('base');
      const sign = () => {
        document.documentElement.dataset.theme = 'dark';
        const [first] = document.querySelector('waste-calendar').shadowRoot.querySelectorAll('[data-fraction=paper]');
        return getComputedStyle(first).color;
      };
      expect(await tab.evaluate(sign)).to.equal('rgb(104, 168, 248)');
      await tab.emulateMediaType('print');
      expect(await tab.evaluate(sign)).to.equal('rgb(0, 0, 0)');
      await tab.close();
    });

    it('is changed without a flash, even where the other file comes late', async () => {
      const {tab, faults} = await open('kassel', {delay: 400});
      const seen = await tab.evaluate(async () => {
        const frames = new Set();
        const pressed = document.querySelector('main > *').shadowRoot.querySelector('button[aria-pressed=true]');
        const surface = () => getComputedStyle(pressed).backgroundColor;
        const old = document.querySelector('link');
        const next = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/dist/themes/dortmund.css'});
        let isThere = false;
        next.onload = () => {
          old.remove();
          isThere = true;
        };
        old.after(next);
        while (!isThere) {
          frames.add(surface());
          await new Promise(requestAnimationFrame);
        }
        frames.add(surface());
        return [...frames];
      });
      expect(seen).to.deep.equal(['rgb(20, 20, 20)', 'rgb(106, 42, 158)']);
      expect(faults).to.deep.equal([]);
      await tab.close();
    });
  });
}
