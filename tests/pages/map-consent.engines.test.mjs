import {createServer} from 'node:http';
import {expect} from 'chai';
import {chosenEngines} from '../browsers/browsers.mjs';
import {serveDemo} from '../browsers/browser.mjs';
import {openEngine} from '../browsers/engines.mjs';
import {deflateSync} from 'node:zlib';

/*
 * A map whose pictures are a third party's, on a page with the policy of the promises: what two servers have been asked
 * for, and what the page and the browser complained of. The widget is written on the kit, as a city would.
 */

const policy = (tiles) => "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
  + `img-src 'self' ${tiles}; require-trusted-types-for 'script'; trusted-types lit-html dompurify`;

const script = `
  import {customElement, define, FeedElement, html, map, MapPart} from '/dist/kit.js';
  class CityPlaces extends FeedElement {
    static styles = [...FeedElement.styles, map];
    static properties = {tiles: {}, attribution: {}, selected: {}};
    kind = 'places';
    map = new MapPart(this, {
      places: () => this.items, selected: () => this.selected ?? '', select: (id) => { this.selected = id; },
      leave() {}, told: () => this.feed,
    });
    ownHeading() { return 'Orte'; }
    emptyText() { return 'Keine'; }
    renderItems() { return html\`\${this.map.view()}<ul>\${this.items.map(({name}) => html\`<li>\${name}</li>\`)}</ul>\`; }
  }
  customElement('city-places')(CityPlaces);
  define(CityPlaces);
  const shape = {type: 'LineString', coordinates: [[7.08, 51.16], [7.12, 51.18]]};
  document.querySelector('city-places').items = [
    {id: 'a', name: 'Am Mühlenbach', latitude: 51.17, longitude: 7.1, categories: ['Spielplatz']},
    {id: 'b', name: 'Radweg', latitude: 51.171, longitude: 7.11, geometry: shape},
  ];`;

/** A picture of one grey point, as PNG. */
const picture = () => {
  const table = [...Array(256).keys()].map((byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const sumOf = (bytes) => {
    let sum = 0xffffffff;
    for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
  };
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(sumOf(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, 200]))), chunk('IEND', Buffer.alloc(0)),
  ]);
};

const listen = async (answer) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return server;
};

/** A server of pictures, and one of the page that names it. */
async function serveMap(demo) {
  const asked = [];
  const reports = [];
  const png = picture();
  const tiles = await listen(({url, headers}, response) => {
    asked.push({url, referrer: headers.referer});
    response.writeHead(200, {'content-type': 'image/png', 'cache-control': 'no-store'}).end(png);
  });
  const host = `127.0.0.1:${tiles.address().port}`;
  const markup = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Karte</title>
    <link rel="icon" href="/dist/none.png"><script src="/hostile/assets/watch.js"></script>
    <script type="module" src="/map.js"></script></head>
    <body><main><city-places tiles="http://${host}/{z}/{x}/{y}.png" attribution="© Karten"></city-places></main></body></html>`;
  const page = await listen(async ({url, method}, response) => {
    if (method === 'POST') {
      reports.push(url);
      return response.writeHead(204).end();
    }
    if (url === '/') {
      return response.writeHead(200, {
        'content-type': 'text/html', 'content-security-policy': `${policy(`http://${host}`)}; report-uri /reports`,
      }).end(markup);
    }
    if (url === '/map.js') return response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
    const answer = await fetch(demo.url + url.slice(1));
    return response.writeHead(answer.status, {'content-type': answer.headers.get('content-type') ?? ''})
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  const close = (server) => {
    server.close();
    server.closeAllConnections();
  };
  return {
    url: `http://127.0.0.1:${page.address().port}/`, asked, reports, host,
    close: () => [tiles, page].forEach(close),
  };
}

/** In the page: waits for the question, scrolls, and then either stops or presses, zooms, chooses and takes back. */
async function useMap(goesOn) {
  const until = async (test) => {
    for (const end = Date.now() + 60_000; ;) {
      const found = test();
      if (found) return found;
      if (Date.now() > end) throw new Error(`never came: ${test}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const widget = document.querySelector('city-places');
  const inside = (selector) => widget.shadowRoot?.querySelector(selector);
  const inMap = (selector) => inside('.place-map')?.shadowRoot?.querySelector(selector);
  const question = await until(() => inside('.map-question'));
  if (!goesOn) {
    scrollTo(0, 500);
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {text: question.textContent, list: inside('ul').textContent};
  }
  question.querySelector('button').click();
  await until(() => inMap('.leaflet-tile-loaded'));
  (await until(() => inMap('.tool'))).click();
  await until(() => inMap('.leaflet-tile-loaded'));
  (await until(() => inMap('.mark'))).click();
  await until(() => inMap('[aria-current]'));
  const credit = inMap('.foot').textContent;
  const shapes = inMap('path.leaflet-interactive') ? 1 : 0;
  inMap('.foot button').click();
  await until(() => inside('.map-question'));
  return {credit, shapes, kept: localStorage.length, faults: document.documentElement.dataset.faults ?? ''};
}

for (const engine of chosenEngines()) {
  describe(`a map of a third party under the strictest policy, in ${engine},`, () => {
    let demo;
    let served;
    let browser;

    before(async () => {
      demo = await serveDemo();
      served = await serveMap(demo);
      browser = await openEngine(engine);
    });
    after(async () => {
      await browser?.close();
      served?.close();
      await demo?.close();
    });

    it('asks the third party for nothing before a person allows it, and says who that is', async () => {
      await browser.go(served.url);
      const {text, list} = await browser.run(useMap, false);
      expect(text).to.contain(served.host);
      expect(list).to.contain('Am Mühlenbach');
      expect(served.asked).to.deep.equal([]);
    });

    it('asks for pictures alone after that, tells it no page, breaks nothing, and stops when it is taken back', async () => {
      await browser.go(served.url);
      const {credit, shapes, kept, faults} = await browser.run(useMap, true);
      expect(credit).to.contain('© Karten');
      expect({shapes, kept, faults}).to.deep.equal({shapes: 1, kept: 0, faults: ''});
      expect(served.asked.length).to.be.greaterThan(0);
      expect(served.asked.filter(({url, referrer}) => referrer || !/^\/\d+\/\d+\/\d+\.png$/.test(url))).to.deep.equal([]);
      expect(served.reports).to.deep.equal([]);
      const before = served.asked.length;
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(served.asked).to.have.length(before);
    });
  });
}
