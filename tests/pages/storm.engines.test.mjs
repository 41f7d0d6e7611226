import {expect} from 'chai';
import {chosenEngines} from '../browsers/browsers.mjs';
import {patience, serveDemo} from '../browsers/browser.mjs';
import {openEngine} from '../browsers/engines.mjs';

/*
 * The storm of the demo's services, as somebody sees and hears it on the sample city's page: announced, warned of,
 * raised, extended, called off. The services stand still at a second until the test moves them on.
 */

/** In the page: the warnings are loaded anew. What a person reads then, and how often something was said. */
const look = async (again) => {
  const widget = document.querySelector('city-alerts');
  const end = Date.now() + 30_000;
  while (!/ready|empty|error/.test(widget.state ?? '')) {
    if (Date.now() > end) throw new Error(`it is still ${widget.state}`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  window.updates ??= [];
  window.listening ??= document.addEventListener('city-update', ({detail}) => window.updates.push(detail.value.length)) ?? true;
  if (again) await widget.reload();
  await widget.updateComplete;
  const texts = (selector) => [...widget.renderRoot.querySelectorAll(selector)]
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  return {
    state: widget.state,
    steps: texts('.alert > .step'),
    titles: texts('.alert > .title'),
    quiet: texts('.quiet-line'),
    notice: texts('.notice strong'),
    calledOff: texts('.called-off li').length,
    urgent: texts('[role=alert]'),
    polite: texts('[part=status]'),
    said: window.updates.splice(0).length,
  };
};

const STORM = 'Amtliche WARNUNG vor SCHWEREN STURMBÖEN';
const VIOLENT = 'Amtliche UNWETTERWARNUNG vor ORKANARTIGEN BÖEN';
const PARKS = 'Sturm in Eschenfurt: Wälder, Parks und Friedhöfe sind gesperrt';

for (const engine of chosenEngines()) {
  describe(`a storm, in ${engine}`, function() {
    this.timeout(4 * patience);

    let server;
    let driver;
    /** Some time ago, so that what has begun in the storm has begun for the page as well. */
    const start = new Date(Date.now() - 300_000).toISOString();
    const tell = (path, what) => fetch(`${server.url}dienste/${path}`, {method: 'POST', body: JSON.stringify(what)});
    const at = async (second) => {
      await tell('uhr', {at: second, start});
      return driver.run(look, true);
    };

    before(async () => {
      server = await serveDemo({});
      driver = await openEngine(engine);
      await driver.go(`${server.url}stadt/warnungen`);
    });
    after(async () => {
      await driver?.close();
      await server?.close();
    });

    it('is not there yet: every source has answered, and nothing is warned of', async () => {
      const {state, quiet, said} = await driver.run(look, false);
      expect({state, quiet, said}).to.deep.equal({state: 'empty', quiet: ['Keine Warnung für Eschenfurt'], said: 0});
    });

    it('is announced: politely, as what may come, and once though two sources say it', async () => {
      const {steps, titles, urgent, said} = await at(5);
      expect({steps, titles, said}).to.deep.equal({
        steps: ['Gefahr · Stufe 3 von 4'], titles: ['VORABINFORMATION UNWETTER vor ORKANARTIGEN BÖEN'], said: 1,
      });
      expect(urgent).to.deep.equal([]);
    });

    it('is warned of by step 2', async () => {
      const {steps, titles, said} = await at(35);
      expect({steps, titles, said}).to.deep.equal({steps: ['Achtung · Stufe 2 von 4'], titles: [STORM], said: 1});
    });

    it('has grown to step 3: this is said at once', async () => {
      const {steps, titles, urgent, said} = await at(80);
      expect(steps[0]).to.equal('Gefahr · Stufe 3 von 4');
      expect(titles.slice(0, 2)).to.deep.equal([VIOLENT, PARKS]);
      expect(urgent[0]).to.contain(`Die Gefahr ist größer geworden: ${VIOLENT}. Gefahr, Stufe 3 von 4`);
      expect(said).to.equal(1);
    });

    it('says nothing twice', async () => {
      const {said} = await at(81);
      expect(said).to.equal(0);
    });

    it('shows what was known last while a source is dead, and says first that it is', async () => {
      await tell('stoerung', {brightsky: 503, nina: 503});
      const {notice, titles, said} = await driver.run(look, true);
      expect(notice).to.deep.equal(['Ob es weitere Warnungen gibt, ist gerade unklar.']);
      expect(titles.slice(0, 2)).to.deep.equal([VIOLENT, PARKS]);
      expect(said).to.equal(0);
      await tell('stoerung', {brightsky: null, nina: null});
    });

    it('is extended: this is said politely', async () => {
      const {titles, polite, said, notice} = await at(125);
      expect(notice).to.deep.equal([]);
      expect(titles[0]).to.equal(VIOLENT);
      expect(polite[0]).to.contain(`Die Warnung gilt länger: ${VIOLENT}`);
      expect(said).to.equal(1);
    });

    it('is called off, and gone', async () => {
      const {titles, urgent, said} = await at(155);
      expect(titles).to.deep.equal([]);
      expect(urgent).to.deep.equal([]);
      expect(said).to.equal(1);
    });
  });
}
