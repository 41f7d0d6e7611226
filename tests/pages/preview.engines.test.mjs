import {createServer, request as ask} from 'node:http';
import {expect} from 'chai';
import {chosenEngines} from '../browsers/browsers.mjs';
import {serveDemo} from '../browsers/browser.mjs';
import {openEngine} from '../browsers/engines.mjs';

/*
 * The preview of „Einbauen“ has no origin and its snippet's own policy: nobody looks inside, so that what stands in it
 * tells by itself how its widget does and what was forbidden.
 */

/** In the preview, and in the page for frames inside it: every change of the widget, everything forbidden. */
function tell(tag) {
  const say = (what) => top.postMessage({type: 'told', origin: globalThis.origin, ...what}, '*');
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    say({forbidden: `${violatedDirective} ${blockedURI}`}));
  const look = setInterval(() => {
    const widget = document.querySelector(tag);
    if (widget?.state !== 'ready' || widget.items.length === 0) return;
    clearInterval(look);
    try {
      say({ready: tag, kept: String(document.cookie + localStorage.length)});
    } catch {
      say({ready: tag, kept: 'nothing'});
    }
  }, 30);
}

/** The demo behind a server that lets the two scripts of ours tell. */
async function serveTelling(demo) {
  const {port} = new URL(demo.url);
  const server = createServer((request, response) => {
    const isTelling = /\/(preview|embed)\.js$/.test(request.url);
    const headers = {...request.headers, ...isTelling && {'accept-encoding': 'identity', 'if-none-match': ''}};
    ask({port, path: request.url, headers, host: '127.0.0.1'}, (answer) => {
      const {'content-length': length, ...rest} = answer.headers;
      response.writeHead(answer.statusCode, isTelling || !length ? rest : {...rest, 'content-length': length});
      answer.on('end', () => response.end(isTelling ? `;(${tell})('waste-calendar');` : ''));
      answer.pipe(response, {end: false});
    }).on('error', () => response.destroy()).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** In the generator: what the preview tells, and how tall it gets. */
async function listen() {
  const end = Date.now() + 20_000;
  let frame;
  const wait = () => new Promise((resolve) => setTimeout(resolve, 30));
  while (!(frame = document.querySelector('iframe[name=preview]'))) await wait();
  const told = [];
  frame.scrollIntoView();
  addEventListener('message', ({data}) => data?.type === 'told' && told.push(data));
  // Loads the frame again, because its first messages came before the listener.
  const {src} = frame;
  frame.style.height = '';
  frame.src = src;
  // More than a frame in the frame has that nobody gives its height.
  const isTall = () => frame.clientHeight > 560;
  const isDone = () => told.some(({ready}) => ready) && isTall();
  while (!isDone() && Date.now() < end) await wait();
  const {kept} = told.find(({ready}) => ready) ?? {};
  return {
    kept, isTall: isTall(), origins: [...new Set(told.map(({origin}) => origin))],
    forbidden: told.map(({forbidden}) => forbidden).filter(Boolean),
  };
}

const asked = (query) => `/catalogue/einbauen?${new URLSearchParams({
  'widget': 'waste-calendar', 'waste-calendar.src': '/daten/abfall/ahornweg.ics', 'waste-calendar.loading': 'eager', ...query,
})}`;

for (const engine of chosenEngines()) {
  describe(`the preview of “Einbauen”, in ${engine},`, () => {
    let demo;
    let server;
    let browser;

    before(async () => {
      demo = await serveDemo({today: '2026-11-20'});
      server = await serveTelling(demo);
      browser = await openEngine(engine);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      await demo?.close();
    });

    const shown = async (query) => {
      await browser.go(server.url + asked(query));
      return browser.run(listen);
    };
    const peace = {kept: 'nothing', isTall: true, origins: ['null'], forbidden: []};

    it('shows a snippet under its own policy, with hashes, and keeps nothing', async () => {
      expect(await shown({integrity: 'all', theme: 'solingen'})).to.deep.equal(peace);
    });

    it('shows it by the classic loader', async () => {
      expect(await shown({way: 'classic'})).to.deep.equal(peace);
    });

    it('shows the frame in the frame', async () => {
      expect(await shown({way: 'iframe'})).to.deep.equal(peace);
    });

    it('shows a snippet whose files and data come from another host', async () => {
      const {url} = demo;
      expect(await shown({'host': 'other', 'address': url, 'version': 'none',
        'waste-calendar.src': `${url}daten/abfall/ahornweg.ics`})).to.deep.equal(peace);
    });

    it('is never a page by itself', async () => {
      await browser.go(`${server.url}${asked({}).replace('einbauen', 'einbauen/vorschau.html')}`);
      const seen = () => [globalThis.origin, document.body.textContent.trim().slice(0, 42), document.scripts.length];
      expect(await browser.run(seen)).to.deep.equal(['null', 'Die Vorschau steht auf der Seite Einbauen.', 1]);
    });
  });
}
