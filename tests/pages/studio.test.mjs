import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {executablePath, openDemo} from '../browsers/browser.mjs';
import {toAddress} from '../../demo/catalogue/assets/studio-theme.js';

const website = `
  :root { --brand: #7a1f5c }
  body { font-family: "Fira Sans", sans-serif; color: #222222; background: #fdfcf9 }
  a { color: var(--brand) } a:hover { color: red }
  .btn-primary { background: var(--brand); border-radius: 20px }
  @media print { body { color: black } }`;

/** The look of a widget in the light preview: the colour of its chosen button. */
const chosenButton = () => {
  const {contentDocument} = document.querySelector('iframe[data-dressed]');
  const button = contentDocument.querySelector('city-events')?.shadowRoot?.querySelector('[aria-pressed=true]');
  return button && getComputedStyle(button).backgroundColor;
};

if (executablePath) {
  describe('the theme studio, in Chromium', () => {
    let demo;

    before(async () => {
      demo = await openDemo({today: '2026-11-20'});
    });
    after(() => demo?.close());

    const open = async (hash = '') => {
      const {page, faults} = await demo.open(`catalogue/gestalten${hash}`);
      await page.waitForSelector('[data-studio=ready]');
      return {page, faults};
    };

    /** Uses a link or button with the keyboard: the previews still grow, and what is below moves away under a mouse. */
    const press = async (page, selector) => {
      await page.focus(selector);
      await page.keyboard.press('Enter');
    };

    /** Writes into a field with the keyboard, and leaves it. */
    const write = async (page, field, text) => {
      await page.focus(field);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };

    const verdict = (page) => page.$eval('[data-verdict]', ({textContent}) => textContent);

    it('shows a colour on every building block while it is chosen, and breaks no policy', async () => {
      const {page, faults} = await open();
      await page.waitForFunction(`(${chosenButton})() === 'rgb(11, 90, 117)'`);
      await write(page, '#brand-color-primary-light', '#7a1f5c');
      await page.waitForFunction(`(${chosenButton})() === 'rgb(122, 31, 92)'`);
      expect(await page.$eval('[data-written=css]', ({textContent}) => textContent))
        .to.contain('--city-color-accent: light-dark(#7a1f5c, #6cc3e0);');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('speaks English where its page does', async () => {
      const {page, faults} = await demo.open('catalogue/en/gestalten.html');
      await page.waitForSelector('[data-studio=ready]');
      await write(page, '#brand-color-link-light', '#8fd0ff');
      expect(await verdict(page)).to.match(/^3 of \d+ pairs of colours have too little contrast\.$/);
      expect(await page.$eval('[data-misses] li', ({textContent}) => textContent))
        .to.contain('“Links” on “Background” (light): 1.66 to 1, needed 4.5');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    for (const width of [320, 760, 1000, 1280]) {
      it(`keeps what cannot be told apart, and how to mend it, within a page of ${width} pixels`, async () => {
        const {page} = await open();
        await page.setViewport({width, height: 900});
        await write(page, '#brand-color-primary-light', '#ffd400');
        await page.waitForSelector('[data-misses] button');
        const tooWide = await page.$eval('.contrast', (section) => {
          section.querySelectorAll('details').forEach((details) => { details.open = true; });
          const edge = section.getBoundingClientRect().right;
          return [...section.querySelectorAll('li, button, .table-scroll')]
            .filter((each) => each.getBoundingClientRect().right > edge).map(({textContent}) => textContent);
        });
        expect(tooWide).to.deep.equal([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
        const names = await page.$$eval('[data-misses] button', (all) => all.map(({ariaLabel, textContent}) => [ariaLabel, textContent]));
        expect(names.every(([name, seen]) => name.startsWith(seen))).to.equal(true);
        await page.close();
      });
    }

    it('goes on as it was where a link, a website or a field brings more than values', async () => {
      const evil = await toAddress({city: {radius: {$value: '1px} body { background: url(//evil.example)'}}});
      const {page, faults} = await open(`#thema=${evil}`);
      expect(await page.$eval('[data-begun]', ({textContent}) => textContent)).to.match(/^Das hat nicht geklappt: Das ist keine Datei/);
      await write(page, '#brand-font-text', 'x; } body { color: red');
      expect(await page.$eval('#brand-font-text', ({validationMessage}) => validationMessage)).to.equal('Das passt hier nicht.');
      await page.$eval('#css', (field) => { field.value = 'body { font-family: "O\'Reilly; }", Georgia; color: #222 } a { color: #7a1f5c }'; });
      await page.$eval('[data-guess]', (button) => button.click());
      await page.waitForFunction(() => document.querySelector('[data-begun]').textContent.startsWith('Das steht im CSS'));
      expect(await page.$eval('[data-written=css]', ({textContent}) => textContent)).to.contain('--city-font-family: Georgia;');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('says which colours cannot be told apart, and mends one with one press, hue kept', async () => {
      const {page} = await open();
      expect(await verdict(page)).to.match(/^Alles gut lesbar: Alle \d+ Farbpaare/);
      await write(page, '#brand-color-link-light', '#8fd0ff');
      expect(await verdict(page)).to.match(/^3 von \d+ Farbpaaren haben zu wenig Kontrast\.$/);
      expect(await page.$eval('[data-misses] li', ({textContent}) => textContent))
        .to.contain('„Links“ auf „Hintergrund“ (hell): 1,66 zu 1, nötig 4,5');
      await press(page, '[data-misses] button');
      await page.waitForFunction(() => document.querySelector('[data-verdict]').textContent.startsWith('Alles gut'));
      expect(await page.$eval('#brand-color-link-light', ({value}) => value)).to.equal('#3676a1');
      expect(await page.evaluate(() => document.activeElement.id)).to.equal('lesbarkeit');
      await page.close();
    });

    it('takes the last change back', async () => {
      const {page} = await open();
      await write(page, '#brand-color-ink-light', '#000066');
      await press(page, '[data-undo]');
      expect(await page.$eval('#brand-color-ink-light', ({value}) => value)).to.equal('#1a2126');
      expect(await page.$eval('[data-undo]', ({disabled}) => disabled)).to.equal(true);
      await page.close();
    });

    it('refuses what is no colour, and keeps the last one', async () => {
      const {page} = await open();
      await write(page, '#brand-color-primary-light', 'blau');
      expect(await page.$eval('#brand-color-primary-light', (field) => field.matches(':invalid'))).to.equal(true);
      expect(await page.$eval('[data-written=json]', ({textContent}) => textContent)).to.equal('{}\n');
      await page.close();
    });

    it('guesses a theme from the style sheet of a website', async () => {
      const {page} = await open();
      await page.click('summary::-p-text(Mit den Farben Ihrer Website)');
      await page.type('#css', website.replaceAll('\n', ' '));
      await press(page, '[data-guess]');
      await page.waitForFunction(() => document.querySelector('[data-found]').children.length);
      expect(await page.$$eval('[data-found] li', (items) => items.map(({textContent}) => textContent))).to.deep.equal([
        'Hintergrund: body { background-color }', 'Text: body { color }', 'Hausfarbe: .btn-primary { background }',
        'Schrift auf der Hausfarbe: passend zur Hausfarbe', 'Links: a { color }', 'Schrift: body { font-family }',
        'Überschriften: body { font-family }', 'Runde Ecken: .btn-primary { border-top-left-radius }',
      ]);
      const {brand, city} = JSON.parse(await page.$eval('[data-written=json]', ({textContent}) => textContent));
      expect(brand.color.primary.$value).to.equal('#7a1f5c');
      expect(brand.color.ink.$value).to.equal('#222222');
      expect(brand.font.text.$value).to.deep.equal(['Fira Sans', 'sans-serif']);
      expect(city.radius.$value).to.equal('20px');
      expect(await verdict(page)).to.match(/^Alles gut lesbar/);
      await page.close();
    });

    it('begins with the theme of a city, and passes it on as a link', async () => {
      const {page} = await open();
      await page.select('#start', 'dortmund');
      await page.waitForFunction(() => document.querySelector('[data-begun]').textContent === 'Angefangen mit: Dortmund.');
      const colors = () => [...document.querySelectorAll('.color input[type=text]')].map(({value}) => value);
      const chosen = await page.evaluate(colors);
      const hash = await page.$eval('[data-link] a', (link) => link.hash);
      await page.close();
      const {page: other} = await open(hash);
      expect(await other.evaluate(colors)).to.deep.equal(chosen);
      expect(await other.$eval('[data-begun]', ({textContent}) => textContent)).to.equal('Das Aussehen aus dem Link.');
      await other.close();
    });

    it('says so when a link is broken', async () => {
      const {page} = await open('#thema=abc');
      expect(await page.$eval('[data-begun]', ({textContent}) => textContent)).to.match(/^Das hat nicht geklappt/);
      await page.close();
    });

    it('gives the style sheet as a file, and takes it back', async () => {
      const {page} = await open();
      await write(page, '#brand-color-primary-light', '#7a1f5c');
      await write(page, '#name', 'Bad Eschenfurt');
      const {file} = await demo.nextDownload();
      await press(page, '[data-download=css]');
      const path = await file;
      expect(path).to.match(/bad-eschenfurt\.css$/);
      const css = readFileSync(path, 'utf8');
      expect(css).to.contain('--city-color-accent: light-dark(#7a1f5c, #6cc3e0);');
      await page.close();

      const {page: again} = await open();
      const kept = join(path, '..', 'mine.css');
      writeFileSync(kept, css);
      await (await again.$('#file')).uploadFile(kept);
      await again.waitForFunction(() => document.querySelector('[data-begun]').textContent === 'mine.css ist geöffnet.');
      expect(await again.$eval('#brand-color-primary-light', ({value}) => value)).to.equal('#7a1f5c');
      await again.close();
    });

    it('names a file that is no theme', async () => {
      const {page} = await open();
      const {file} = await demo.nextDownload();
      await press(page, '[data-download=json]');
      const path = await file;
      writeFileSync(path, '{"city": ');
      await (await page.$('#file')).uploadFile(path);
      await page.waitForFunction(() => document.querySelector('[data-begun]').textContent.startsWith('Das hat nicht geklappt'));
      await page.close();
    });
  });
}
