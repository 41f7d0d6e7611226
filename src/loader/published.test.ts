import {expect} from 'chai';

/** What `dist/` does on a page. It has to be built before: `npm run build`. */

const built = '/dist/';

/** A page of its own in a frame, with a script tag and what stands in its body. */
async function open(script: string, body: string, language = 'de'): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Seite</title>${script}${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

const requested = (page: Window) =>
  page.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);

/** Waits for what a person would see; the test's own time limit ends it. */
async function until(seen: () => boolean): Promise<void> {
  while (!seen()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('the published files', () => {
  before(async () => {
    const answer = await fetch(`${built}stadtbausteine.js`, {method: 'HEAD'});
    if (!answer.ok) throw new Error('dist/ is not there: npm run build');
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

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
    expect(requested(page)).to.deep.equal([`${built}stadtbausteine.js`]);
  });

  it('ask for all that a widget imports at once', async () => {
    const page = await open(
      `<script type="module" src="${built}stadtbausteine.js"></script>`, '<waste-calendar></waste-calendar>');
    await page.customElements.whenDefined('waste-calendar');
    const links = page.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
    expect(links.length).to.be.greaterThan(0);
    for (const {href} of links) expect(requested(page)).to.include(new URL(href).pathname);
  });

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
