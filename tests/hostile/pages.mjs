import {fileURLToPath} from 'node:url';
import {page} from '../../demo/catalogue/layout.mjs';
import {fileReply} from '../../demo/http/files.mjs';
import {escape, html} from '../../demo/http/html.mjs';
import {readDemos} from '../../build/demos.mjs';
import {contentReply, tagsOf, usesOf, widgetsOf} from './content.mjs';
import {documents} from './documents.mjs';
import {failuresOf} from './failures.mjs';
import {looks} from './looks.mjs';
import {movers} from './movers.mjs';
import {natives} from './natives.mjs';

/*
 * Pages that fight back: the same widgets on pages a city's web team may well have, each with one evil.
 * `clean` is what all others are compared with.
 *
 * An evil: `name`, `title`; `css` of the page; `before`, a function that runs in the page before the widgets
 * come, `after` one that runs when they show their data; `head`, `body`, `html` (attributes), `doctype` and
 * `wrap` for the markup of so many widgets, `loader` instead of the usual script, `policy`; `sandbox` of the frame it
 * is looked at in; a tag that is `taken`, and what the console then has `said`. What it may change: the widths, but
 * to no less than `narrow` and no more than `wide` pixels; all sizes, `scaled` by that much; the place, by `lower`
 * pixels at most; the words, where `translated` says that a browser has marked them.
 */

const clean = {name: 'clean', title: 'Zum Vergleich: die Seite ohne alles'};

/** Every evil, by name. */
export const evils = [...looks, ...natives, ...documents, ...movers];

/** Every page, by name. */
const pagesOf = (demos) =>
  new Map([clean, ...evils, ...failuresOf(tagsOf(demos))].map((evil) => [evil.name, evil]));

const assets = fileURLToPath(new URL('assets/', import.meta.url));

/** The page's own style: type and size as a theme gives them, so that what resets them changes nothing. */
const common = `body {margin: 0}
:root {--city-font-family: sans-serif; --city-font-size: 16px}`;

/** A hostile page does as it likes, but it keeps to this server. */
const ownPolicy = "default-src 'self' 'unsafe-inline' data:; frame-ancestors 'self'";

/** To WebKit, a page without an origin has no `'self'` either. */
const policyWithout = ownPolicy.replace("'self'", 'http://localhost:* http://127.0.0.1:*');

const usual = '<script type="module" src="/dist/stadtbausteine.js" crossorigin></script>';

const script = (evil, part) => evil[part] ? `<script src="/hostile/${evil.name}.${part}.js"></script>` : '';

function hostilePage(evil, demos) {
  const {title, css, head = '', html: attributes = '', body = '', wrap = (inner) => inner, doctype = '<!doctype html>',
    loader = usual, sandbox, policy = sandbox ? policyWithout : ownPolicy} = evil;
  return {
    type: 'text/html; charset=utf-8',
    headers: {'Content-Security-Policy': policy},
    body: `${doctype}<html lang="de" ${attributes}>
<head>
<meta charset="utf-8">
<script src="/hostile/assets/watch.js" data-tags="${tagsOf(demos).join(', ')}"></script>
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${common}</style>
${css ? `<style>${css}</style>` : ''}${head}
${script(evil, 'before')}
${loader}
${script(evil, 'after')}
</head>
<body>
${body}
<main>${wrap(widgetsOf(demos), tagsOf(demos).length)}</main>
</body>
</html>`,
  };
}

const javascript = (body) => ({body, type: 'text/javascript; charset=utf-8'});

/** A function of the table as a script of its own: it may be a method, and so has no keyword. */
const asCall = (method, name) => `({${String(method)}}).${name}()`;

const parts = {
  before: ({before}) => before && javascript(asCall(before, 'before')),
  after: ({after}) => after && javascript(`whenReady(() => ${asCall(after, 'after')});`),
};

/** An empty page to look at the others from. */
const stage = {
  type: 'text/html; charset=utf-8',
  body: html`<!doctype html><html lang="de"><title>Bühne</title><script type="module" src="/hostile/assets/stage.js"></script>
<body></body></html>`.toString(),
};

/** For the scripts that look at a page. The one in a page without an origin asks from outside. */
const usesScript = (demos) => ({
  ...javascript(`export const uses = ${JSON.stringify(usesOf(demos))};\n`), headers: {'Access-Control-Allow-Origin': '*'},
});

function indexPage(pages) {
  return page({
    title: 'Seiten, die sich wehren – Stadtbausteine',
    path: '/hostile/',
    body: html`<section class="frame band">
  <h1>Seiten, die sich wehren</h1>
  <p class="lead">Dieselben Bausteine auf Seiten, wie es sie gibt: mit Rücksetzungen für alles, ersetzten Methoden, Namen, die
    Eingebautes verdecken. Jede Seite hat ein Übel, und auf jeder müssen die Bausteine so aussehen und dasselbe sagen wie
    auf der sauberen.</p>
  <ul>${[...pages.values()].map(({name, title}) => html`<li><a href="/hostile/${name}">${title}</a></li>`)}</ul>
</section>`,
  });
}

/**
 * The pages that fight back and what they need.
 * @param {(demos: object) => object} [choose] which of all widgets stand on them
 * @returns a reply, or undefined if the path is none of theirs
 */
export async function hostilePages(path, choose = (all) => all) {
  if (path === '/hostile') return {status: 308, headers: {Location: '/hostile/'}};
  if (!path.startsWith('/hostile/')) return undefined;
  if (path === '/hostile/stage') return stage;
  const demos = choose(await readDemos());
  if (path === '/hostile/assets/uses.js') return usesScript(demos);
  if (path.startsWith('/hostile/assets/')) return fileReply(assets, path.slice('/hostile/assets/'.length));
  if (path.startsWith('/hostile/daten/')) return contentReply(path.slice('/hostile'.length), demos);
  const pages = pagesOf(demos);
  if (path === '/hostile/') return indexPage(pages);
  const [, name, part] = /^\/hostile\/([a-z0-9-]+)(?:\.([a-z.]+))?$/.exec(path) ?? [];
  const evil = pages.get(name);
  if (!evil) return undefined;
  return part ? parts[part.replace(/\.js$/, '')]?.(evil) : hostilePage(evil, demos);
}
