import {html, say} from '../http/html.mjs';
import {addressOn, inOtherLanguage, located, served} from './places.mjs';

const navigation = [
  ['/catalogue/', say('Bausteine', 'Building blocks')],
  ['/catalogue/einbauen', say('Einbauen', 'Embed')],
  ['/catalogue/gestalten', say('Gestalten', 'Theme')],
  ['/catalogue/pruefen', say('Prüfen', 'Check')],
];

/** Pages that need our own server. */
const onServer = [
  ['/catalogue/states/', say('Zustände', 'States')],
  ['/stadt/', say('Musterstadt', 'Sample city')],
];

/** There is a page of states per widget; the menu leads to the list of them. */
const isHere = (path, href) => path === href || (path.startsWith('/catalogue/states/') && href === '/catalogue/states/');

const mark = html`<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
  <rect class="mark-a" x="2" y="2" width="13" height="13" rx="3"/>
  <rect class="mark-b" x="17" y="2" width="13" height="13" rx="3"/>
  <path class="mark-c" d="M5 17h7a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3Z"/>
  <circle class="mark-d" cx="23.500" cy="23.500" r="6.500"/>
</svg>`;

const footer = html`<footer class="site-footer">
  <div class="frame">
    <p>${say(html`Freie Software unter der <abbr title="European Union Public Licence, Version 1.2">EUPL-1.2</abbr>.
      Eschenfurt an der Marle ist erfunden, mitsamt Straßen und Terminen.`, html`Free software under the
      <abbr title="European Union Public Licence, version 1.2">EUPL-1.2</abbr>. Eschenfurt an der Marle is made up, with
      all its streets and dates.`)}</p>
  </div>
</footer>`;

const otherLanguage = (path, view) => html`<a class="language" data-language
  hreflang="${view.lang === 'en' ? 'de' : 'en'}" lang="${view.lang === 'en' ? 'de' : 'en'}"
  href="${inOtherLanguage(path, view)}">${view.lang === 'en' ? 'Deutsch' : 'English'}</a>`;

const header = (path, view, translated) => html`<header class="site-header">
  <div class="frame">
    <a class="wordmark" href="/catalogue/">${mark}<span>Stadtbausteine</span></a>
    <nav aria-label="${say('Katalog', 'Catalogue')}"><ul>
      ${[...navigation, ...view.place.hasServer ? onServer : []].map(([href, name]) =>
        html`<li><a href="${href}" ${isHere(path, href) && html`aria-current="page"`}>${name}</a></li>`)}
      ${translated && html`<li>${otherLanguage(path, view)}</li>`}
    </ul></nav>
  </div>
</header>`;

const pageMarkup = ({title, path, body, widgets, assets, translated}, view) => html`<!doctype html>
<html lang="${view.lang}" data-samples="${path ? addressOn('/daten/', path, view) : '/daten/'}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/catalogue/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/catalogue/assets/catalogue.css">
${widgets && html`<script type="module" src="/dist/stadtbausteine.js"></script>`}
<script type="module" src="/catalogue/assets/catalogue.js"></script>
${assets.map((name) => html`<link rel="stylesheet" href="/catalogue/assets/${name}.css">
<script type="module" src="/catalogue/assets/${name}.js"></script>`)}
</head>
<body>
<a class="skip" href="#inhalt">${say('Zum Inhalt', 'To the content')}</a>
${header(path, view, translated)}
<main id="inhalt" tabindex="-1">
${typeof body === 'function' ? body(view) : body}
</main>
${footer}
</body>
</html>`;

/** The view of a page by default. */
const usual = {lang: 'de', place: served};

/** A reply whose body `write` writes for a language and a place. What lies nowhere keeps addresses from the root on. */
const reply = (markup, path, more) => {
  const write = (view) => {
    const text = markup(view).toString(view.lang);
    return path ? located(text, path, view) : text;
  };
  return {...more, type: 'text/html; charset=utf-8', write, get body() { return write(usual); }};
};

/**
 * A page of the catalogue.
 * @param {{title: object | string, path: string, body: object | ((view: object) => object), widgets?: boolean,
 *   assets?: string[], status?: number, connects?: string}} page `assets`: names under which the page has a style sheet
 *   and a script of its own; `path`: where it lies, empty where it lies nowhere; `connects`: further sources it may
 *   fetch from
 * @returns a reply
 */
export function page({title, path, body, widgets = false, assets = [], status, connects}) {
  const translated = path.startsWith('/catalogue/');
  return reply((view) => pageMarkup({title, path, body, widgets, assets, translated}, view), path, {status, connects});
}

const frameMarkup = ({title, content, style, sheet}) => html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/catalogue/assets/mark.svg" type="image/svg+xml">
<script src="/catalogue/assets/frame.js"></script>
<link rel="stylesheet" href="/catalogue/assets/${style}.css">
${sheet && html`<link rel="stylesheet" href="${sheet}">`}
<script type="module" src="/dist/stadtbausteine.js"></script>
</head>
<body>
<main>
${content}
</main>
</body>
</html>`;

/**
 * A page that stands in a frame and holds nothing but a piece of markup; its address says in which language, colours
 * and direction. `sheet`: address of one more style sheet.
 */
export function bare({title, path, content, style = 'example', sheet}) {
  return reply(() => frameMarkup({title, content, style, sheet}), path, {connects: 'data:'});
}
