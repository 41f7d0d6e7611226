import {html} from '../http/html.mjs';

const navigation = [
  ['/catalogue/', 'Bausteine'],
  ['/catalogue/einbauen', 'Einbauen'],
  ['/catalogue/gestalten', 'Gestalten'],
  ['/catalogue/states/', 'Zustände'],
  ['/stadt/', 'Musterstadt'],
];

/** There is a page of states per widget; the menu leads to the list of them. */
const isHere = (path, href) => path === href || (path.startsWith('/catalogue/states/') && href === '/catalogue/states/');

const mark = html`<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
  <rect class="mark-a" x="2" y="2" width="13" height="13" rx="3"/>
  <rect class="mark-b" x="17" y="2" width="13" height="13" rx="3"/>
  <path class="mark-c" d="M5 17h7a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3Z"/>
  <circle class="mark-d" cx="23.500" cy="23.500" r="6.500"/>
</svg>`;

/**
 * A page of the catalogue.
 * @param {{title: string, path: string, body: object, widgets?: boolean, assets?: string[], status?: number}} page
 *   `assets`: names under which the page has a style sheet and a script of its own
 * @returns a reply
 */
export function page({title, path, body, widgets = false, assets = [], status}) {
  const markup = html`<!doctype html>
<html lang="de">
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
<a class="skip" href="#inhalt">Zum Inhalt</a>
<header class="site-header">
  <div class="frame">
    <a class="wordmark" href="/catalogue/">${mark}<span>Stadtbausteine</span></a>
    <nav aria-label="Katalog"><ul>
      ${navigation.map(([href, name]) => html`<li><a href="${href}" ${isHere(path, href) && html`aria-current="page"`}>${name}</a></li>`)}
    </ul></nav>
  </div>
</header>
<main id="inhalt" tabindex="-1">
${body}
</main>
<footer class="site-footer">
  <div class="frame">
    <p>Freie Software unter der <abbr title="European Union Public Licence, Version 1.2">EUPL-1.2</abbr>.
      Eschenfurt an der Marle ist erfunden, mitsamt Straßen und Terminen.</p>
  </div>
</footer>
</body>
</html>`;
  return {status, body: markup.toString(), type: 'text/html; charset=utf-8'};
}

/** A page that stands in a frame and holds nothing but a piece of markup; `sheet`: address of one more style sheet. */
export function bare({title, content, lang, dir, theme, style = 'example', sheet}) {
  const markup = html`<!doctype html>
<html lang="${lang}" dir="${dir}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/catalogue/assets/mark.svg" type="image/svg+xml">
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
  return {body: markup.toString(), type: 'text/html; charset=utf-8', dataAddresses: true};
}
