import {html} from '../http/html.mjs';
import {towns} from './towns.mjs';

/*
 * The website of the region, as its municipalities would keep it together: one page for five places, and one file that
 * says where each publishes.
 */

const header = html`<header id="header">
  <a class="skip-link" href="#content">Zum Inhalt springen</a>
  <div class="container masthead">
    <a class="logo" href="/region/"><img src="/stadt/assets/marke.svg" alt="" width="48" height="48">
      <span><b>Eschenland</b> <small>fünf Gemeinden an der Marle</small></span></a>
  </div>
</header>`;

const footer = html`<footer id="footer"><div class="container">
  <div>
    <h2>Eschenland</h2>
    <p>Die Gemeinden Eschenfurt, ${towns.map(({name}) => name).join(', ')}. Sie sind erfunden.</p>
  </div>
  <div>
    <h2>Auf einen Blick</h2>
    <ul>
      <li><a href="/stadt/">Stadt Eschenfurt</a></li>
      <li><a href="/stadt/datenschutz">Datenschutz</a></li>
      <li><a href="/catalogue/">Die Bausteine dieser Seite</a></li>
    </ul>
  </div>
</div></footer>`;

/** The page: first for which municipality, then warnings, bins, events, news and services. */
export function regionPage({today}) {
  const day = today && html`today="${today}"`;
  const markup = html`<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Eschenland: fünf Gemeinden an der Marle</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Abfuhr, Veranstaltungen, Meldungen und Leistungen der Gemeinden im Eschenland">
<link rel="icon" href="/stadt/assets/marke.svg" type="image/svg+xml">
<link rel="stylesheet" href="/stadt/assets/stadt.css">
<script type="module" src="/dist/stadtbausteine.js"></script>
</head>
<body>
${header}
<main id="content" tabindex="-1">
<div class="container columns">
<article class="content">
  <h1>Willkommen im Eschenland</h1>
  <p class="intro">Was ist los, wann kommt die Müllabfuhr, welches Amt hilft? Hier steht es für alle fünf Gemeinden, oder
    nur für Ihre.</p>

<city-profile src="/daten/region/region.json"></city-profile>

<city-alerts ${day}></city-alerts>

<city-events limit="6" ${day}></city-events>

<city-news limit="4" ${day}></city-news>

<service-finder limit="6" ${day}></service-finder>
</article>
<aside class="sidebar" aria-label="Vor Ort">
<waste-calendar limit="4" heading="Ihre Abfuhrtermine" ${day}></waste-calendar>

<opening-hours heading="Rathäuser" ${day}></opening-hours>
</aside>
</div>
</main>
${footer}
</body>
</html>`;
  return {body: markup.toString(), type: 'text/html; charset=utf-8'};
}
