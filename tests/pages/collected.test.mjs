import {expect} from 'chai';
import {readDemos} from '../../build/demos.mjs';
import {executablePath, openDemo} from '../browsers/browser.mjs';

/** How many of each widget come and go. */
const COUNT = 50;

/** In the page: so many widgets come, show their data, and go; what is left of them can be asked for. */
async function comeAndGo(tag, attributes, count) {
  const stage = document.createElement('div');
  document.body.append(stage);
  for (let index = 0; index < count; index++) {
    const widget = document.createElement(tag);
    Object.entries({...attributes, loading: 'eager'}).forEach(([name, value]) => widget.setAttribute(name, value));
    stage.append(widget);
  }
  const atRest = ({state, renderRoot}) => ['ready', 'empty'].includes(state) || renderRoot?.querySelector('#street');
  while (![...stage.children].every(atRest)) await new Promise((resolve) => { setTimeout(resolve, 20); });
  globalThis.references = [...stage.children].map((widget) => new WeakRef(widget));
  // Each for itself: they would hold each other as what stands beside them.
  stage.replaceChildren();
  stage.remove();
}

const alive = () => globalThis.references.filter((reference) => reference.deref()).length;

/** How many are still there after the garbage was collected, within the time that a request of theirs may take. */
async function left(page) {
  const session = await page.createCDPSession();
  const end = Date.now() + 30_000;
  for (let count = COUNT; ;) {
    await session.send('HeapProfiler.collectGarbage');
    count = await page.evaluate(alive);
    if (!count || Date.now() > end) return count;
  }
}

if (executablePath) {
  describe('a widget that is gone, in Chromium', () => {
    let demo;

    before(async () => {
      demo = await openDemo({today: '2026-03-02'});
    });
    after(() => demo?.close());

    it('is not kept by anything', async () => {
      const demos = Object.entries(await readDemos()).filter(([, {feed}]) => feed);
      expect(demos.length).to.be.above(3);
      for (const [tag, {playground: {attributes}}] of demos) {
        const {page} = await demo.open('catalogue/', {});
        await page.evaluate(comeAndGo, tag, attributes, COUNT);
        expect(await left(page), tag).to.equal(0);
        await page.close();
      }
    });
  });
}
