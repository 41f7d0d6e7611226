import {createServer} from 'node:http';
import {expect} from 'chai';
import {chosenEngines} from '../browsers/browsers.mjs';
import {patience, serveDemo} from '../browsers/browser.mjs';
import {openEngine} from '../browsers/engines.mjs';
import {today, usesOf, widgetsOf} from '../hostile/content.mjs';
import {hostilePages} from '../hostile/pages.mjs';
import {readDemos} from '../../build/demos.mjs';
import {readJson} from '../../build/files.mjs';

/*
 * The policy of the promises, word by word, on a page with every widget: what a person does with them must not break
 * it once, in no engine, whichever loader the page has. What breaks a policy is counted where browsers report it, by
 * the server, and where the page hears of it. `report-uri` is told at once; what `report-to` names may hear of it a
 * minute later.
 */

const {version} = readJson('package.json');

const promised = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
  + "require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const loaders = {
  autoloader: '<script type="module" src="/dist/stadtbausteine.js"></script>',
  'classic loader': '<script src="/dist/loader.js"></script>',
};

const demos = await readDemos();
const widgets = widgetsOf(demos);
const uses = usesOf(demos);

/** The page holds no script of its own: what it has heard stands at its root. */
const page = (loader) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Streng</title>
<link rel="icon" href="/catalogue/assets/mark.svg">
<script src="/hostile/assets/watch.js"></script>
<link rel="stylesheet" href="/dist/themes/base.css">${loader}</head><body><main>${widgets}</main></body></html>`;

/** A page or file of the demo's: pages with the script that hears what goes wrong, `/next/` in another version. */
async function from(demo, path) {
  const answer = await fetch(demo.url + path.replace(/^\/next\//, '/dist/').slice(1), {headers: {'Accept-Encoding': 'identity'}});
  const type = answer.headers.get('content-type') ?? '';
  const body = Buffer.from(await answer.arrayBuffer());
  if (path.startsWith('/next/')) return {type, body: body.toString().replaceAll(`"${version}"`, '"99.0.0"')};
  if (!type.startsWith('text/html')) return {type, body};
  const heard = body.toString().replace('<head>', '<head><script src="/hostile/assets/watch.js"></script>');
  return {type, body: heard, policy: answer.headers.get('content-security-policy')};
}

/** The demo's server behind another that puts the policy on its pages and takes the reports. */
async function serveStrictly(demo) {
  const reports = [];
  let pages = {};
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    if (request.url === '/reports') {
      reports.push(body);
      return response.writeHead(204).end();
    }
    const {policy, markup} = pages[request.url] ?? {};
    if (markup) {
      return response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `${policy}; media-src 'none'; report-uri /reports`,
      }).end(markup);
    }
    const {type, policy: own, body: text} = await from(demo, request.url);
    return response.writeHead(200, {
      'Content-Type': type, 'Access-Control-Allow-Origin': '*',
      ...own && {'Content-Security-Policy': `${own}; report-uri /reports`},
    }).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    reports,
    serve(policy, markup) {
      pages = {'/': {policy, markup}};
      reports.length = 0;
    },
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** In the page: all one can do with three of the widgets, one after the other, and what the others are used for. */
async function useAll(uses) {
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const until = async (what, test) => {
    const end = Date.now() + 60_000;
    for (let found; ; await wait(20)) {
      if ((found = test())) return found;
      if (Date.now() > end) throw new Error(`never came: ${what}`);
    }
  };
  const [waste, events, services] = ['waste-calendar', 'city-events', 'service-finder'].map((tag) => document.querySelector(tag));
  for (const widget of [waste, events, services]) await until(`${widget.localName}`, () => widget.state === 'ready');
  const find = (widget, selector, text = '') => [...widget.shadowRoot.querySelectorAll(selector)]
    .find((element) => element.textContent.includes(text));
  const press = async (widget, text, selector = 'button') =>
    (await until(`${widget.localName} “${text}”`, () => find(widget, selector, text))).click();
  const type = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const seen = [];
  // Printing, sharing and downloads are only asked for here, and cancelled.
  document.addEventListener('city-navigate', (event) => {
    seen.push(event.detail.purpose);
    event.preventDefault();
  });
  await until('structured data', () => [...document.scripts].some(({type: kind, text}) =>
    kind === 'application/ld+json' && text.includes('Event')));
  seen.push('structured data');
  await press(events, 'Filter');
  type(await until('filter', () => find(events, 'input[type=search], input[type=text]')), 'markt');
  await press(events, 'Monat');
  await until('month', () => find(events, 'table'));
  await press(events, 'Alle');
  await press(events, '', '.event button, button.name');
  await press(events, 'In meinen Kalender');
  await press(events, 'Teilen');
  await until('rich text', () => find(events, '.text p'));
  seen.push('rich text');
  await press(events, 'Zurück');
  await press(waste, 'Monat');
  await until('month', () => find(waste, 'table'));
  await press(waste, 'In meinen Kalender');
  await press(waste, 'Kalenderdatei herunterladen');
  await press(waste, 'Jahr');
  const {append} = document.body;
  // The sheet is made, but no dialog of the system opens.
  document.body.append = (frame) => {
    append.call(document.body, frame);
    const sheet = frame.contentDocument;
    (sheet?.defaultView ?? window).print = () => {
      seen.push(!sheet || sheet.body.textContent.includes('März 2026') ? 'sheet' : 'empty sheet');
    };
  };
  await press(waste, 'Jahresblatt drucken');
  await until('sheet', () => seen.includes('sheet'));
  services.service = 'leistung-1001';
  await until('service', () => find(services, '.detail, article'));
  services.service = '';
  const field = await until('search', () => find(services, 'input[type=search]'));
  type(field, 'ausweis');
  await until('results', () => find(services, 'li', 'ausweis'));
  for (const [tag, pressed, shows] of uses) {
    const widget = document.querySelector(tag);
    if ([waste, events, services].includes(widget)) continue;
    await until(tag, () => widget.state === 'ready');
    (await until(`${tag} ${pressed}`, () => find(widget, pressed))).click();
    await until(`${tag} ${shows}`, () => find(widget, shows));
    seen.push(tag);
  }
  return {seen, faults: document.documentElement.dataset.faults ?? ''};
}

/** The catalogue's own pages, and how many widgets show what they hold there at least. */
const cataloguePages = [
  ['front page', '/catalogue/', 1], ['front page in English', '/catalogue/en/', 1], ['snippets', '/catalogue/einbauen', 0], ['themes', '/catalogue/gestalten', 0],
  ['feed check', '/catalogue/pruefen', 0],
  ['a widget', '/catalogue/waste-calendar', 1], ['its states', '/catalogue/states/waste-calendar', 1],
  ['pages that fight back', '/hostile/', 0],
];

/** In the page: waits until nothing loads any more, in frames neither. Comes back with what was complained of. */
async function lookThrough(least) {
  const all = (page) => [page, ...[...page.querySelectorAll('iframe')].flatMap((frame) =>
    frame.contentDocument ? all(frame.contentDocument) : [])];
  const pages = () => all(document);
  const widgets = () => pages().flatMap((page) =>
    [...page.querySelectorAll('waste-calendar, city-events, service-finder')]);
  const isDone = () => pages().every(({readyState}) => readyState === 'complete')
    && widgets().filter(({state}) => state === 'ready').length >= least;
  // Examples load when somebody comes near them.
  document.querySelector('main iframe')?.scrollIntoView({block: 'center'});
  const end = Date.now() + 60_000;
  while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  const faults = pages().flatMap((page) => (page.documentElement.dataset.faults ?? '').split('\n'));
  // Frames that take the height of what is in them may need a frame more: browsers tell that as an error.
  return {done: isDone(), faults: faults.filter((line) => line && !/^(warn:|ResizeObserver loop)/.test(line))};
}

for (const engine of chosenEngines()) {
  describe(`a page with the strictest policy, in ${engine},`, () => {
    let demo;
    let strict;
    let browser;

    before(async () => {
      demo = await serveDemo({today, more: hostilePages});
      strict = await serveStrictly(demo);
      browser = await openEngine(engine);
    });
    after(async () => {
      await browser?.close();
      await strict?.close();
      await demo?.close();
    });

    /** All reports up to that of a breach of our own: reports come late, and by then the others have come. */
    const reported = async () => {
      await browser.run(() => { new Audio('/ours.mp3').load(); });
      const isOurs = (report) => report.includes('ours.mp3');
      const end = Date.now() + patience;
      while (!strict.reports.some(isOurs)) {
        if (Date.now() > end) throw new Error('the browser reports nothing');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return strict.reports.filter((report) => !isOurs(report));
    };

    const expectPeace = async (policy, markup) => {
      strict.serve(policy, markup);
      await browser.go(`${strict.url}/`);
      const {seen, faults} = await browser.run(useAll, uses);
      expect(seen).to.include.members(['structured data', 'calendar', 'rich text', 'sheet']);
      expect(faults).to.equal('');
      expect(await reported()).to.deep.equal([]);
    };

    for (const [name, loader] of Object.entries(loaders)) {
      it(`has nothing against the widgets, by the ${name}`, () => expectPeace(promised, page(loader)));
    }

    it('has nothing against them where it names no other policy of Trusted Types', () =>
      expectPeace("require-trusted-types-for 'script'; trusted-types lit-html dompurify", page(loaders.autoloader)));

    it('has nothing against them in a sandbox that lets scripts run', async () => {
      strict.serve(`sandbox allow-scripts; ${promised.replaceAll("'self'", strict.url)}`, page(loaders.autoloader)
        .replaceAll('src="/dist/stadtbausteine.js"', 'src="/dist/stadtbausteine.js" crossorigin'));
      await browser.go(`${strict.url}/`);
      const {seen, faults} = await browser.run(useAll, uses);
      expect(seen).to.include('structured data');
      expect(faults).to.equal('');
      expect(await reported()).to.deep.equal([]);
    });

    /** The messages about a second copy of another version after the first. */
    const useWithCopy = async (policy, second, first = loaders.autoloader) => {
      strict.serve(policy, page(`${first}<script type="module" src="/next/${second}"></script>`));
      await browser.go(`${strict.url}/`);
      const {seen, faults} = await browser.run(useAll, uses);
      expect(seen).to.include.members(['structured data', 'calendar', 'rich text', 'sheet']);
      return faults;
    };
    const oneByOne = uses.map(([tag]) =>
      `<script type="module" src="/dist/components/${tag}.js"></script>`).join('');

    it('has nothing against loaders of two versions: one of them makes the policy', async () => {
      expect(await useWithCopy(promised, 'stadtbausteine.js')).to.match(
        /^warn: stadtbausteine: \S+ \(\S+\) is on this page already; \S+ \(\S+\) loads nothing\n$/);
      expect(await reported()).to.deep.equal([]);
    });

    it('refuses a second copy of a widget, and the first goes on', async () => {
      const faults = await useWithCopy(promised, 'components/waste-calendar.js', oneByOne);
      expect(faults).to.contain('trusted-types');
      expect(faults).not.to.match(/is already defined|not loaded/);
    });

    it('has nothing against a second copy of a widget where it allows duplicates', async () => {
      const faults = await useWithCopy(`${promised} 'allow-duplicates'`, 'components/waste-calendar.js', oneByOne);
      expect(faults).to.match(
        /^warn: stadtbausteine: <waste-calendar> is already defined \(\S+\); version \S+ is not used\n$/);
      expect(await reported()).to.deep.equal([]);
    });

    for (const [title, path, least] of cataloguePages) {
      it(`has nothing against the catalogue: ${title}`, async () => {
        strict.serve('', '');
        await browser.go(strict.url + path);
        expect(await browser.run(lookThrough, least)).to.deep.equal({done: true, faults: []});
        expect(await reported()).to.deep.equal([]);
      });
    }

    it('is told of what does break it', async () => {
      strict.serve(promised, page(loaders.autoloader).replace('<main>', '<main style="color: red">'));
      await browser.go(`${strict.url}/`);
      const faults = await browser.run(async () => {
        const {dataset} = document.documentElement;
        while (!dataset.faults) await new Promise((done) => setTimeout(done, 50));
        return dataset.faults;
      });
      expect(faults).to.contain('style-src');
      expect((await reported()).join()).to.contain('style-src');
    });
  });
}
