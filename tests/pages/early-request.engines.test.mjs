import {expect} from 'chai';
import {serveDemo} from '../browsers/browser.mjs';
import {chosenEngines} from '../browsers/browsers.mjs';
import {openEngine} from '../browsers/engines.mjs';
import {hostilePages} from '../hostile/pages.mjs';

/*
 * The loader asks for a feed before the code of its widget has come. On pages with a policy, behind a service worker
 * and through redirects the widget shows what it would show otherwise, and the server is asked once.
 */

const feed = JSON.stringify({
  '@context': 'https://schema.org', '@type': 'Event', 'name': 'Markt', 'startDate': '2026-03-03T10:00:00+01:00', 'url': 'markt.html',
});

/** Answers itself, by an address of its own that the server can tell from the page's. */
const worker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const {pathname} = new URL(event.request.url);
  if (pathname === '/early/worked/feed') event.respondWith(fetch('/early/worked/by-worker'));
});`;

const open = {'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store'};
const json = {body: feed, type: 'application/ld+json', headers: open, cache: 'no-store'};

const page = (src, policy) => ({
  type: 'text/html; charset=utf-8',
  headers: {'Content-Security-Policy': policy},
  body: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Früh</title>
<link rel="icon" href="/catalogue/assets/mark.svg">
<script src="/hostile/assets/watch.js" data-tags="city-events"></script>
<script type="module" src="/dist/stadtbausteine.js"></script></head>
<body><city-events today="2026-03-02" src="${src}"><a href="/programm.pdf">Programm</a></city-events></body></html>`,
});

/** In the page: waits until the widget has come to an end. */
async function settle() {
  const widget = () => document.querySelector('city-events');
  while (!['ready', 'empty', 'error'].includes(widget().state)) await new Promise((resolve) => setTimeout(resolve, 20));
  await widget().updateComplete;
  const {state, items} = widget();
  return {
    state, urls: items.map(({url}) => url), faults: document.documentElement.dataset.faults ?? '',
    fallback: document.querySelector('a').checkVisibility(),
  };
}

/** In the page: all that went wrong, once the widget has named its mistake. */
async function complaints() {
  const faults = () => document.documentElement.dataset.faults ?? '';
  while (!faults().includes('stadtbausteine:')) await new Promise((resolve) => setTimeout(resolve, 20));
  return faults().trim().split('\n');
}

/** In the page: installs the worker and waits until it has the page. */
async function install() {
  const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  await navigator.serviceWorker.register('/early/worker.js', {scope: '/early/'});
  if (!navigator.serviceWorker.controller) await controlled;
}

for (const engine of chosenEngines()) {
  describe(`a feed that is asked for before its widget has come, in ${engine},`, () => {
    let demo;
    let browser;
    let pages = {};
    let asked = [];
    let other;

    const more = (path) => {
      if (!path.startsWith('/early/')) return hostilePages(path);
      if (path.endsWith('/feed') || path.endsWith('/by-worker')) asked.push(path.slice('/early/'.length));
      return pages[path];
    };

    before(async () => {
      demo = await serveDemo({more});
      other = demo.url.replace('localhost', '127.0.0.1');
      browser = await openEngine(engine);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    const show = async (replies) => {
      pages = replies;
      asked = [];
      await browser.go(`${demo.url}early/`);
      return browser.run(settle);
    };
    const policy = (connect) => `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connect}; `
      + "require-trusted-types-for 'script'; trusted-types lit-html dompurify";

    // Each test has addresses of its own: a kept copy would stand in for an answer that fails.
    it('is asked for once where the policy names its host', async () => {
      const {state, faults} = await show({
        '/early/': page(`${other}early/far/feed`, policy(other)), '/early/far/feed': json,
      });
      expect({state, faults}).to.deep.equal({state: 'ready', faults: ''});
      expect(asked).to.deep.equal(['far/feed']);
    });

    it('stays unasked where the policy does not name its host, and the widget says so', async () => {
      const feed = `${other}early/closed/feed`;
      const {state, fallback} = await show({'/early/': page(feed, policy("'self'")), '/early/closed/feed': json});
      expect({state, fallback}).to.deep.equal({state: 'error', fallback: true});
      expect(asked).to.deep.equal([]);
      // Nothing but the breach itself and the widget's line: no promise that nobody waits for.
      const said = (await browser.run(complaints)).filter((line) => !line.startsWith('connect-src http'));
      expect(said).to.deep.equal([
        `warn: stadtbausteine: <city-events> ${feed} cannot be reached; check the address and the connection [object HTMLElement]`,
      ]);
    });

    it('is asked for once through a redirect, and its links start from where it led', async () => {
      const {state, urls} = await show({
        '/early/': page('/early/moved/feed', policy("'self'")),
        '/early/moved/feed': {status: 302, headers: {Location: '/early/there/feed'}},
        '/early/there/feed': json,
      });
      expect(state).to.equal('ready');
      expect(urls).to.deep.equal([`${demo.url}early/there/markt.html`]);
      expect(asked).to.deep.equal(['moved/feed', 'there/feed']);
    });

    it('is not followed to a host that the policy does not name', async () => {
      const {state} = await show({
        '/early/': page('/early/away/feed', policy("'self'")),
        '/early/away/feed': {status: 302, headers: {Location: `${other}early/far/feed`}},
        '/early/far/feed': json,
      });
      expect(state).to.equal('error');
      expect(asked).not.to.include('far/feed');
    });

    it('is asked of a service worker once', async () => {
      const replies = {
        // A policy of Trusted Types would want one for the worker's address.
        '/early/': page('/early/worked/feed', "default-src 'self'"),
        '/early/worker.js': {body: worker, type: 'text/javascript', headers: {'Cache-Control': 'no-store'}},
        '/early/worked/feed': json, '/early/worked/by-worker': json,
      };
      await show(replies);
      expect(asked).to.deep.equal(['worked/feed']);
      await browser.run(install);
      const {state} = await show(replies);
      expect(state).to.equal('ready');
      expect(asked).to.deep.equal(['worked/by-worker']);
    });
  });
}
