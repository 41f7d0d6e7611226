import {expect} from 'chai';
import {closePages, furtherHost, openPage, requested, until} from '../testing/frame-page.js';
import type {FramePage} from '../testing/frame-page.js';

/** One page and several copies of the built package: `npm run build`. */

const here = '/dist/stadtbausteine.js';
const feed = 'loading="eager" today="2026-03-02" src="/test-host/feed"';
const calendar = `<waste-calendar ${feed}><a href="a.pdf">PDF</a></waste-calendar>`;
const script = (src: string, more = '') => `<script type="module" src="${src}" ${more}></script>`;

const widget = ({document}: FramePage, tag = 'waste-calendar') =>
  document.querySelector<HTMLElement & {state: string}>(tag);
const heading = (page: FramePage, tag?: string) => widget(page, tag)?.shadowRoot?.querySelector('h2')?.textContent;
const isReady = (page: FramePage) => widget(page)?.state === 'ready';

/** How often a page has asked for each file. */
function askedTwice(page: FramePage): string[] {
  const files = requested(page).map((path) => path.replace(/^.*\/(?=(components|chunks)\/)/, '')).filter((path) =>
    /^(components|chunks)\//.test(path));
  return files.filter((file, index) => files.indexOf(file) !== index);
}

describe('Copies of the library on one page', () => {
  let host: string;

  before(async () => {
    host = await furtherHost();
  });
  afterEach(closePages);

  for (const [words, copies] of [
    ['loaded twice', () => [here, here]],
    ['loaded twice with a number behind', () => [here, `${here}?ver=6.5`]],
    ['loaded from two hosts', () => [here, `${host}dist/stadtbausteine.js`]],
  ] as const) {
    it(`${words}, every file is fetched once and nothing is said`, async () => {
      const page = await openPage(copies().map((src) => script(src, 'async')).join('') + calendar);
      await until(() => isReady(page));
      expect(askedTwice(page)).to.deep.equal([]);
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('loaded in two versions, every widget works and one line says so', async () => {
    const page = await openPage(script('/test-host/next/stadtbausteine.js') + script(here) +
      script('/dist/components/service-finder.js') + script('/dist/components/city-events.js') +
      `${calendar}<city-events></city-events>`, 'en');
    await until(() => isReady(page) && page.complaints.length && heading(page, 'city-events'));
    expect(page.complaints).to.have.length(1);
    expect(page.complaints[0]).to.match(
      /^stadtbausteine: 99\.0\.0 \(.*\/next\/stadtbausteine\.js\) is on this page already; [\d.]+ \(.*\/dist\/stadtbausteine\.js\) loads nothing$/);
  });

  it('a widget gets its words and chunks from the version that defined it', async () => {
    const page = await openPage(script(`${host}next/stadtbausteine.js`) + script(here) + calendar, 'en');
    await until(() => heading(page) === 'Next calendar');
    expect(requested(page).filter((path) => path.startsWith('/dist/'))).to.satisfy((paths: string[]) =>
      paths.every((path) => /stadtbausteine|on-request/.test(path)));
  });

  it('a module of another version leaves the first definition in place, in one line', async () => {
    const page = await openPage(script('/dist/components/waste-calendar.js') +
      script('/test-host/next/components/waste-calendar.js') +
      script('/dist/components/city-events.js') + script('/test-host/next/components/city-events.js') + calendar, 'en');
    await until(() => isReady(page) && page.complaints.length);
    expect(heading(page)).to.equal('Waste calendar');
    expect(page.complaints).to.have.length(1);
    expect(page.complaints[0]).to.match(/^stadtbausteine: <waste-calendar> is already defined \([\d.]+\); version 99\.0\.0 is not used$/);
  });

  for (const [where, place] of [
    ['at the top', (tag: string, body: string) => tag + body],
    ['at the bottom', (tag: string, body: string) => body + tag],
    ['among it', (tag: string, body: string) => `<main>${tag}<div>${body}</div></main>`],
  ] as const) {
    for (const more of ['', 'async', 'defer']) {
      it(`a classic script ${where} ${more}`.trim(), async () => {
        const page = await openPage(place(`<script src="/dist/loader.js" ${more}></script>`, calendar));
        await until(() => isReady(page));
      });
    }
  }

  it('a module that is missing leaves the fallback in sight, says so, and is asked for again', async () => {
    const page = await openPage(script(`${host}flaky-${Date.now()}/stadtbausteine.js`) + calendar);
    await until(() => page.complaints.length);
    expect(page.complaints[0]).to.contain('stadtbausteine: <waste-calendar> not loaded');
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    page.document.body.append(page.document.createElement('waste-calendar'));
    // Chromium asks again; others may remember until the page is loaded again that there was nothing.
    await until(() => isReady(page) || page.complaints.length > 1);
    if (navigator.userAgent.includes('Chrome')) expect(isReady(page)).to.equal(true);
  });
});

describe('Settings at the script tag', () => {
  afterEach(closePages);

  for (const [words, tag] of [
    ['a module', (data: string) => script(here, data)],
    ['a classic script', (data: string) => `<script src="/dist/loader.js" ${data}></script>`],
  ] as const) {
    it(`${words} says the language, whatever the page says`, async () => {
      const page = await openPage(tag('data-lang="en"') + calendar, 'de');
      await until(() => heading(page) === 'Waste calendar');
      expect(widget(page)!.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
      page.document.documentElement.lang = 'tr';
      // A widget that comes later speaks last.
      page.document.body.append(page.document.createElement('city-events'));
      await until(() => heading(page, 'city-events'));
      expect([heading(page), heading(page, 'city-events')]).to.deep.equal(['Waste calendar', 'Events']);
    });

    it(`${words} says the theme and the profile`, async () => {
      const page = await openPage(tag('data-theme="dark" data-profile="/stadt.city.json"') + calendar);
      await until(() => page.document.querySelector('link[rel=stylesheet]'));
      const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
      expect(links.map(({href}) => new URL(href).pathname)).to.deep.equal(['/dist/themes/dark.css']);
      const shared = (page.window as unknown as Record<symbol, {profile?: string}>)[Symbol.for('stadtbausteine')];
      expect(shared!.profile).to.equal('/stadt.city.json');
    });
  }
});
