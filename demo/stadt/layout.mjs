import {html} from '../http/html.mjs';

/*
 * The sample city's website, as a content management system would write it: its own markup, its own
 * style sheet, and the building blocks pasted into an editor's text.
 */

const sections = [['/stadt/dienstleistungen', 'Rathaus & Service'], ['/stadt/aktuelles/', 'Leben in Eschenfurt'],
  ['/stadt/#wirtschaft', 'Wirtschaft & Bauen'], ['/stadt/veranstaltungen', 'Kultur & Tourismus']];

const crumbs = (trail) => html`<nav class="breadcrumb" aria-label="Sie sind hier"><ol>
  <li><a href="/stadt/">Startseite</a></li>
  ${trail.map(([name, href], index) => html`<li>${index < trail.length - 1
    ? html`<a href="${href}">${name}</a>`
    : html`<span aria-current="page">${name}</span>`}</li>`)}
</ol></nav>`;

/** @param {string} [section] of the main menu that is open */
const header = (section) => html`<header id="header">
  <div class="meta-bar"><div class="container">
    <ul class="meta-nav">
      <li><a href="/stadt/#leichte-sprache">Leichte Sprache</a></li>
      <li><a href="/stadt/#gebaerden">Gebärdensprache</a></li>
      <li><a href="/stadt/#kontakt">Kontakt</a></li>
    </ul>
  </div></div>
  <div class="container masthead">
    <a class="logo" href="/stadt/"><img src="/stadt/assets/marke.svg" alt="" width="48" height="48">
      <span><b>Eschenfurt</b> <small>an der Marle</small></span></a>
    <form class="search" role="search" action="/stadt/" method="get">
      <label for="q">Suche</label>
      <input type="text" id="q" name="q" placeholder="Wonach suchen Sie?">
      <button type="submit">Suchen</button>
    </form>
  </div>
  <nav class="main-nav" aria-label="Hauptmenü"><div class="container"><ul>
    ${sections.map(([href, name]) =>
      html`<li><a href="${href}" ${section === name && html`class="active"`}>${name}</a></li>`)}
  </ul></div></nav>
</header>`;

const footer = html`<footer id="footer"><div class="container">
  <div>
    <h2>Stadt Eschenfurt</h2>
    <p>Am Alten Markt 1<br>43017 Eschenfurt</p>
    <p><a href="tel:+492214710200">0221 4710-200</a><br><a href="mailto:rathaus@eschenfurt.example">rathaus@eschenfurt.example</a></p>
  </div>
  <div>
    <h2>Öffnungszeiten</h2>
    <p>Montag bis Freitag 8–12 Uhr<br>Donnerstag auch 14–18 Uhr</p>
  </div>
  <div>
    <h2>Auf einen Blick</h2>
    <ul>
      <li><a href="/stadt/karte">Stadtplan</a></li>
      <li><a href="/stadt/einkaufen">Einkaufen</a></li>
      <li><a href="/stadt/impressum">Impressum</a></li>
      <li><a href="/stadt/datenschutz">Datenschutz</a></li>
      <li><a href="/stadt/ohne-skript">Das Wichtigste ohne Skript</a></li>
      <li><a href="/stadt/barrierefreiheit">Erklärung zur Barrierefreiheit</a></li>
      <li><a href="/catalogue/">Die Bausteine dieser Seite</a></li>
    </ul>
  </div>
</div></footer>`;

/**
 * A page of the city's website; the first of its trail is the section of the main menu. Without a `script` it has no
 * building blocks.
 * @returns a reply
 */
export function cityPage({title, trail = [], body, status, script = true}) {
  const markup = html`<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${title} | Stadt Eschenfurt</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Offizielle Website der Stadt Eschenfurt an der Marle">
<link rel="icon" href="/stadt/assets/marke.svg" type="image/svg+xml">
<link rel="stylesheet" href="/stadt/assets/stadt.css">
${script && html`<script type="module" src="/dist/stadtbausteine.js"></script>`}
</head>
<body>
<a class="skip-link" href="#content">Zum Inhalt springen</a>
${header(trail[0]?.[0])}
<main id="content" tabindex="-1">
${trail.length > 0 && html`<div class="container">${crumbs(trail)}</div>`}
${body}
</main>
${footer}
${script && html`<city-profile src="/daten/eschenfurt.city.json"></city-profile>`}
</body>
</html>`;
  return {status, body: markup.toString(), type: 'text/html; charset=utf-8'};
}
