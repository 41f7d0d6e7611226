/**
 * A widget of somebody else's on the files of `dist/`, as they are shipped: what it takes from Lit has to be all there.
 * (The tests of the sources run on the packages themselves and would not notice.)
 */
import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {launch} from 'puppeteer-core';
import {readJson, readText, root} from '../../build/files.mjs';
import {findBrowser, quietSwitches} from '../browsers/browsers.mjs';

const {exports} = readJson('package.json');
const imports = Object.fromEntries(['kit', 'kit/directives', 'model'].map((name) =>
  [`stadtbausteine/${name}`, exports[`./${name}`].default.replace(/^\./, '')]));

const pageOf = (script, markup) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>kit</title>
<script type="importmap">${JSON.stringify({imports})}</script>
<script type="module" src="${script}"></script>
${markup}</html>`;

/** The widgets in docs/new-widget.md. */
const [pool, press] = [...readText('docs/new-widget.md').matchAll(/^```js kit\n([^]*?)^```$/gm)].map(([, text]) => text);

const pools = {
  stadtbausteine: '1.0', kind: 'places', source: {title: 'Bäder Eschenfurt'},
  items: [{id: '1', name: 'Hallenbad', address: 'Uferweg 2'}, {id: '2', name: 'Freibad', address: 'Am Wehr 5'}],
};

const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Presseamt Eschenfurt</title>
${[['Hallenbad offen', '01 Mar 2026 09:00:00 +0100', 'Ab &lt;b&gt;8 Uhr&lt;/b&gt;.'], ['Linie 4 fährt öfter', '27 Feb 2026 23:30:00 +0000', ''],
  ['Haushalt beschlossen', '02 Mar 2026 12:00:00 +0100', ''], ['Markt verlegt', '20 Feb 2026 09:00:00 +0100', '']]
  .map(([title, date, teaser], index) => `<item><title>${title}</title><link>https://eschenfurt.example/${index}</link>
<pubDate>${date}</pubDate><description>${teaser}</description></item>`).join('')}</channel></rss>`;

/** Path -> type and text. */
const ANSWERS = {
  '/': ['text/html', pageOf('/tests/kit/sample-widget.js', `<sample-widget names='["a", "b"]' day="2026-03-02"></sample-widget>`)],
  '/taught': ['text/html', pageOf('/taught.js', '<swimming-pools loading="eager" src="/baeder.json"></swimming-pools>')],
  '/taught.js': ['text/javascript', pool],
  '/press': ['text/html', pageOf('/press.js',
    '<press-list loading="eager" today="2026-03-02" src="/presse/rss.xml" limit="2"></press-list>')],
  '/press.js': ['text/javascript', press],
  '/presse/rss.xml': ['application/rss+xml', rss],
  '/baeder.json': ['application/json', JSON.stringify(pools)],
};

const serve = ({url}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  const [type, text] = ANSWERS[pathname] ?? [];
  if (type) return response.writeHead(200, {'content-type': type}).end(text);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  const file = join(root, pathname);
  if (!/\.js$/.test(file) || !existsSync(file)) return response.writeHead(404).end();
  return response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(file));
};

describe('a widget built on dist', () => {
  let server;
  let browser;
  let page;
  const faults = [];
  const requested = [];

  /** Runs in the page with the widget; waits until it has rendered what the work has changed. */
  const inWidget = (work, ...args) => page.evaluate(async (text, values) => {
    const widget = document.querySelector('sample-widget');
    // eslint-disable-next-line no-eval -- a function comes into a page as text
    const result = await (0, eval)(text)(widget, widget.shadowRoot, ...values);
    await widget.updateComplete;
    return result;
  }, String(work), args);

  before(async () => {
    server = createServer(serve).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    browser = await launch({executablePath: findBrowser('chromium'), args: quietSwitches});
    page = await browser.newPage();
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', (message) => { if (/error|warn/.test(message.type())) faults.push(message.text()); });
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.querySelector('sample-widget').shadowRoot?.querySelector('textarea'));
  });

  after(async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  });

  it('has one copy of Lit and nothing of our own widgets', () => {
    expect(requested.filter((path) => path.startsWith('/dist/components/'))).to.deep.equal([]);
    expect(requested.filter((path) => path.includes('node_modules'))).to.deep.equal([]);
  });

  it('is handed an element by ref()', async () => {
    expect(await inWidget((widget, shadow) => widget.field.value === shadow.querySelector('input'))).to.equal(true);
  });

  it('shows by until() first one text, then the other', async () => {
    expect(await inWidget(async (widget, shadow) => {
      const paragraph = shadow.querySelector('.until');
      let arrive;
      widget.answer = new Promise((resolve) => { arrive = resolve; });
      await widget.updateComplete;
      const before = paragraph.textContent;
      arrive('there');
      await widget.answer;
      await new Promise(requestAnimationFrame);
      return [before, paragraph.textContent];
    })).to.deep.equal(['waiting', 'there']);
  });

  it('keeps what cache() has taken away', async () => {
    expect(await inWidget(async (widget, shadow) => {
      widget.open = true;
      await widget.updateComplete;
      const field = shadow.querySelector('.open');
      field.value = 'typed';
      widget.open = false;
      await widget.updateComplete;
      const between = shadow.querySelector('.cache').textContent;
      widget.open = true;
      await widget.updateComplete;
      return [between, shadow.querySelector('.open') === field, shadow.querySelector('.open').value];
    })).to.deep.equal(['closed', true, 'typed']);
  });

  it('moves elements by repeat() instead of making new ones', async () => {
    expect(await inWidget(async (widget, shadow) => {
      const [a, b] = shadow.querySelectorAll('li');
      widget.names = ['c', 'b', 'a'];
      await widget.updateComplete;
      const after = [...shadow.querySelectorAll('li')];
      return [after.map(({textContent}) => textContent).join(''), after[1] === b, after[2] === a];
    })).to.deep.equal(['cba', true, true]);
  });

  it('sets by live() what a person has changed meanwhile', async () => {
    expect(await inWidget(async (widget, shadow) => {
      shadow.querySelector('input').value = 'typed';
      widget.requestUpdate();
      await widget.updateComplete;
      return shadow.querySelector('input').value;
    })).to.equal('a');
  });

  it('spares by guard() what has not changed', async () => {
    expect(await inWidget(async (widget) => {
      const before = widget.guarded;
      widget.requestUpdate();
      await widget.updateComplete;
      const same = widget.guarded === before;
      widget.text = 'b';
      await widget.updateComplete;
      return [same, widget.guarded - before];
    })).to.deep.equal([true, 1]);
  });

  it('listens with an object and its options', async () => {
    expect(await inWidget((widget, shadow) => {
      shadow.querySelector('button').click();
      shadow.querySelector('button').click();
      return widget.heard;
    })).to.deep.equal([['click', 'outer', 1]]);
  });

  it('reads and writes attributes as its properties say', async () => {
    expect(await page.evaluate(() => {
      const other = document.createElement('sample-widget');
      other.setAttribute('names', '["x", "y"]');
      return other.names;
    })).to.deep.equal(['x', 'y']);
    expect(await inWidget(async (widget) => {
      const read = widget.day.getUTCFullYear();
      widget.day = new Date('2027-04-05T00:00:00Z');
      await widget.updateComplete;
      return [read, widget.getAttribute('day'), widget.hasAttribute('level')];
    })).to.deep.equal([2026, '2027-04-05', false]);
    expect(await inWidget(async (widget) => {
      widget.level = 3;
      await widget.updateComplete;
      return widget.getAttribute('level');
    })).to.equal('3');
  });

  it('fills text fields and titles', async () => {
    expect(await inWidget((widget, shadow) => [
      shadow.querySelector('textarea').value, shadow.querySelector('title').textContent,
    ])).to.deep.equal(['b', 'b']);
  });

  it('is the one that the documentation shows, with a feed, in the page\'s language', async () => {
    await page.goto(`http://127.0.0.1:${server.address().port}/taught`);
    await page.waitForSelector('swimming-pools:state(ready)');
    const seen = () => page.evaluate(() => {
      const {shadowRoot} = document.querySelector('swimming-pools');
      return [shadowRoot.querySelector('h2').textContent.trim(), ...[...shadowRoot.querySelectorAll('li')]
        .map(({textContent}) => textContent.trim().replace(/\s+/g, ' '))];
    });
    expect(await seen()).to.deep.equal(['Schwimmbäder', 'Hallenbad Uferweg 2', 'Freibad Am Wehr 5']);
    await page.evaluate(() => { document.documentElement.lang = 'en'; });
    await page.waitForFunction(() =>
      document.querySelector('swimming-pools').shadowRoot.querySelector('h2').textContent.trim() === 'Swimming pools');
    expect(await seen()).to.deep.equal(['Swimming pools', 'Hallenbad Uferweg 2', 'Freibad Am Wehr 5']);
  });

  it('shows news over RSS as the documentation does: the newest first, nothing of tomorrow, more on request', async () => {
    await page.goto(`http://127.0.0.1:${server.address().port}/press`);
    await page.waitForSelector('press-list:state(ready)');
    const seen = () => page.evaluate(() => [...document.querySelector('press-list').shadowRoot.querySelectorAll('li')]
      .map(({textContent}) => textContent.trim().replace(/\s+/g, ' ')));
    // Half past eleven in London is the next day in the city.
    expect(await seen()).to.deep.equal(['So., 1. März Hallenbad offen Ab 8 Uhr.', 'Sa., 28. Februar Linie 4 fährt öfter']);
    const links = await page.evaluate(() =>
      [...document.querySelector('press-list').shadowRoot.querySelectorAll('li a')].map(({href}) => href));
    expect(links).to.deep.equal(['https://eschenfurt.example/0', 'https://eschenfurt.example/1']);
    await page.evaluate(() => document.querySelector('press-list').shadowRoot.querySelector('button').click());
    await page.waitForFunction(() => document.querySelector('press-list').shadowRoot.querySelectorAll('li').length === 3);
    expect(await page.evaluate(() => document.querySelector('press-list').shadowRoot.activeElement.textContent)).to.contain('Markt verlegt');
  });

  it('complains about nothing', () => expect(faults).to.deep.equal([]));
});
