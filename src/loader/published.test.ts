import {expect} from 'chai';
import {modulesOf} from '../testing/built-modules.js';
import {closePages, openPage, until} from '../testing/frame-page.js';

/** What `dist/` does on a page. It has to be built before: `npm run build`. */

const built = '/dist/';

const open = async (script: string, body: string, language = 'de') => (await openPage(script + body, language)).window;

const requested = (page: Window) =>
  page.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);

describe('the published files', () => {
  before(async () => {
    const answer = await fetch(`${built}stadtbausteine.js`, {method: 'HEAD'});
    if (!answer.ok) throw new Error('dist/ is not there: npm run build');
  });
  afterEach(closePages);

  it('bring a widget to life with one script tag', async () => {
    const page = await open(
      `<script type="module" src="${built}stadtbausteine.js"></script>`, '<waste-calendar></waste-calendar>');
    await page.customElements.whenDefined('waste-calendar');
    expect(page.document.querySelector('waste-calendar')!.shadowRoot).not.to.equal(null);
  });

  it('bring a widget to life with a classic script', async () => {
    const page = await open(`<script src="${built}loader.js"></script>`, '<waste-calendar></waste-calendar>');
    await page.customElements.whenDefined('waste-calendar');
  });

  it('fetch the autoloader alone where no widget stands', async () => {
    const page = await open(`<script type="module" src="${built}stadtbausteine.js"></script>`, '<p>Text</p>');
    // A request stands in the list when its answer has come: what is asked for last, and answered, ends it.
    await page.fetch('/test-host/feed');
    await until(() => requested(page).includes('/test-host/feed'));
    expect(requested(page)).to.deep.equal([`${built}stadtbausteine.js`, '/test-host/feed']);
  });

  it('ask for all that a widget imports at once', async () => {
    const page = await open(
      `<script type="module" src="${built}stadtbausteine.js"></script>`, '<waste-calendar></waste-calendar>');
    await page.customElements.whenDefined('waste-calendar');
    const links = page.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
    expect(links.length).to.be.greaterThan(0);
    for (const {href} of links) expect(requested(page)).to.include(new URL(href).pathname);
  });

  it('ask along with a widget in sight for what reads its feed, as far as the address tells', async () => {
    const calendar = (src: string) => `<waste-calendar today="2026-03-02" src="${src}"></waste-calendar>`;
    const far = '<div style="height: 5000px"></div>';
    for (const [body, reader] of [
      [calendar('/test-host/feed.ics'), true], [calendar('/test-host/feed'), false],
      [far + calendar('/test-host/feed.ics'), false], [`<div hidden>${calendar('/test-host/feed.ics')}</div>`, false],
    ] as const) {
      const page = await open(`<script type="module" src="${built}stadtbausteine.js"></script>`, body);
      await page.customElements.whenDefined('waste-calendar');
      const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
      const modules = (await Promise.all(links.map(({href}) => modulesOf(href)))).flat();
      expect(modules.includes('day-calendar'), body).to.equal(reader);
      const widget = page.document.querySelector('waste-calendar') as Element & {loading?: string};
      await until(() => widget.loading === (body.startsWith('<waste') ? 'eager' : 'lazy'));
    }
  });

  for (const [language, name] of [
    ['de-AT', undefined], ['de-simple', 'de-simple'], ['en-GB', 'en'], ['tr', 'tr'], ['pl', 'en'],
  ]) {
    it(`ask for the translation of a page in ${language} along with the widget, and once`, async () => {
      const page = await open(`<script type="module" src="${built}stadtbausteine.js"></script>`,
        '<waste-calendar loading="eager" src="data:application/json,{}"></waste-calendar>', language);
      const widget = page.document.querySelector('waste-calendar')!;
      await until(() => widget.shadowRoot?.querySelector('h2'));
      const names = (files: string[]) => files.map((file) =>
        /messages\/(.+)\.js$/.exec(file)?.[1]).filter(Boolean).sort();
      const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
      const files = name ? [`${name}/city`, `${name}/waste-calendar`] : [];
      expect(names(links.map(({href}) => href))).to.deep.equal(files);
      expect(names(requested(page))).to.deep.equal(files);
    });
  }

  it('speak the page\'s language, and the next one when it changes', async () => {
    const page = await open(`<script type="module" src="${built}stadtbausteine.js"></script>`,
      '<waste-calendar loading="eager" src="data:application/json,{}"></waste-calendar>', 'en');
    await page.customElements.whenDefined('waste-calendar');
    const heading = () =>
      page.document.querySelector('waste-calendar')?.shadowRoot?.querySelector('h2')?.textContent;
    await until(() => heading() === 'Waste calendar');
    page.document.documentElement.lang = 'de';
    await until(() => heading() === 'Abfallkalender');
  });

  it('define nothing as a pure module', async () => {
    const {WasteCalendar} = await import(`${built}components/waste-calendar.pure.js`) as Record<string, unknown>;
    expect(WasteCalendar).to.be.a('function');
    expect(customElements.getName(WasteCalendar as CustomElementConstructor)).to.equal(null);
  });

  it('can be imported twice', async () => {
    await import(`${built}components/waste-calendar.js`);
    const first = customElements.get('waste-calendar');
    await import(`${built}components/waste-calendar.js?again`);
    expect(customElements.get('waste-calendar')).to.equal(first);
  });
});
