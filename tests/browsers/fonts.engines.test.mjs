import {spawnSync} from 'node:child_process';
import {expect} from 'chai';
import {chosenEngines} from './browsers.mjs';
import {patience} from './browser.mjs';
import {openEngine} from './engines.mjs';

const ours = ['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono', 'Noto Sans', 'Noto Sans Arabic', 'Barlow Condensed'];

/** What this machine has besides, where that can be asked, and what others often have. */
const others = () => {
  const {FONTCONFIG_FILE, ...env} = process.env;
  const {stdout} = spawnSync('fc-list', [':', 'family'], {env, encoding: 'utf8'});
  const installed = (stdout ?? '').split(/[\n,]/).map((name) => name.trim());
  return [...new Set([...installed, 'Liberation Sans', 'Liberation Serif', 'Roboto', 'Arial', 'Georgia', 'Ubuntu'])]
    .filter((name) => name && !ours.some((own) => name.startsWith(own)) && !/^DejaVu/.test(name));
};

/** In the page: how wide each of the families draws a word of either script. */
const widths = (families) => {
  const context = document.createElement('canvas').getContext('2d');
  return families.map((family) => {
    context.font = `100px "${family}"`;
    return ['Dienstleistungen', 'النفايات'].map((word) => Math.round(context.measureText(word).width)).join();
  });
};

for (const engine of chosenEngines()) {
  describe(`the typefaces of the tests, in ${engine}`, function() {
    this.timeout(4 * patience);

    let driver;
    before(async () => {
      driver = await openEngine(engine);
      await driver.go('about:blank');
    });
    after(() => driver?.close());

    it('are there, each with its own widths', async () => {
      const latin = ours.filter((name) => !name.endsWith('Arabic'));
      expect(new Set((await driver.run(widths, latin)).map((both) => both.split(',')[0])).size).to.equal(5);
    });

    it('are all there are, whatever is installed', async () => {
      const [fallback, ...found] = await driver.run(widths, ['No Such Typeface', ...others()]);
      expect([...new Set(found)]).to.deep.equal([fallback]);
    });

    it('are the same for the words every page knows', async () => {
      const generic = (family) => {
        const context = document.createElement('canvas').getContext('2d');
        context.font = `100px ${family}`;
        return Math.round(context.measureText('Dienstleistungen').width / 10);
      };
      const found = [];
      for (const family of ['sans-serif', 'serif', 'monospace']) found.push(await driver.run(generic, family));
      expect(found).to.deep.equal([84, 86, 96]);
    });
  });
}
