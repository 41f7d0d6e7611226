import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {createDemoServer} from '../../demo/server.mjs';
import {executablePath} from '../browsers/browser.mjs';
import {launchChromium} from '../browsers/headless.mjs';
import {listThemes} from '../../build/themes.mjs';
import {languages, openStage} from '../../tools/theme-stage.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Themes in which axe tries all it knows, in all that can be worn. In the others it tries what a theme can spoil, light
 * and dark: no language changes a colour, and forced colours are the system's, whatever the theme.
 */
const thorough = ['base', 'contrast'];
const spoilable = ['color-contrast', 'link-in-text-block', 'target-size'];

/** A page that takes the theme of paper is light. */
const modesOf = (theme) => ['light', ...theme === 'print' ? [] : ['dark'], ...thorough.includes(theme) ? ['forced'] : []];

/** The page around the widgets is no page. */
const isOurs = ({id}) => !['region', 'landmark-unique', 'page-has-heading-one', 'heading-order'].includes(id);

if (executablePath) {
  describe('every widget in every theme, in Chromium', () => {
    let server;
    let browser;
    let stage;

    before(async () => {
      server = await createDemoServer({today: '2026-11-20'});
      browser = await launchChromium();
      stage = await openStage(browser, server.url, [360]);
      await stage.page.evaluate(axe);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** The findings of axe on the page in its current theme. */
    const found = async (rules) => {
      const {violations} = await stage.page.evaluate((values) => globalThis.axe.run(document.body, {
        resultTypes: ['violations'], ...values ? {runOnly: {type: 'rule', values}} : {},
      }), rules);
      return violations.filter(isOurs).flatMap(({id, nodes}) =>
        nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`));
    };

    for (const theme of listThemes()) {
      const isThorough = thorough.includes(theme);
      const inAll = isThorough ? ', with forced colours, in German and Arabic' : '';
      it(`gives axe nothing to find in ${theme}, ${theme === 'print' ? 'light' : 'light and dark'}${inAll}`, async () => {
        for (const lang of isThorough ? languages : ['de']) {
          for (const mode of modesOf(theme)) {
            await stage.wear({theme, mode, lang});
            expect(await found(isThorough ? undefined : spoilable), `${mode}, ${lang}`).to.deep.equal([]);
          }
        }
      });
    }

    it('finds a colour that cannot be read', async () => {
      await stage.wear({theme: 'base', mode: 'light', lang: 'de'});
      await stage.page.addStyleTag({content: ':root { --city-color-text-muted: #ccc !important; }'});
      expect((await found(['color-contrast'])).length).to.be.above(10);
    });
  });
}
