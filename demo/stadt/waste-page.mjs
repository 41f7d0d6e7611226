import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

const fees = html`  <h2>Was kostet wie viel?</h2>
  <div class="table-wrap" tabindex="0" role="region" aria-label="Jahresgebühren"><table>
    <caption>Jahresgebühren Restmüll</caption>
    <thead><tr><th scope="col">Behälter</th><th scope="col">14-täglich</th><th scope="col">4-wöchentlich</th></tr></thead>
    <tbody>
      <tr><th scope="row">60 Liter</th><td>94,80 €</td><td>58,20 €</td></tr>
      <tr><th scope="row">120 Liter</th><td>168,00 €</td><td>98,40 €</td></tr>
      <tr><th scope="row">240 Liter</th><td>312,00 €</td><td>–</td></tr>
      <tr><th scope="row">1100 Liter, wöchentlich</th><td>2.604,00 €</td><td>–</td></tr>
    </tbody>
  </table></div>`;

const sidebar = html`<aside class="sidebar" aria-label="Ansprechpartner">
  <div class="box">
    <h2>Ihr Kontakt</h2>
    <p><b>Technische Betriebe Eschenfurt</b><br>Abfallberatung</p>
    <p>Am Nordhafen 12<br>43031 Eschenfurt</p>
    <p>Telefon <a href="tel:+492214710220">0221 4710-220</a><br>
      <a href="mailto:abfall@eschenfurt.example">abfall@eschenfurt.example</a></p>
    <p>Montag bis Donnerstag 8–16 Uhr<br>Freitag 8–12 Uhr</p>
  </div>
  <div class="box">
    <h2>Tonne nicht geleert?</h2>
    <p>Lassen Sie sie bitte stehen und rufen Sie uns bis 12 Uhr am nächsten Werktag an.</p>
  </div>
  <div class="box">
    <h2>Auch interessant</h2>
    <ul>
      <li><a href="/stadt/abfall/strassen">Kalenderdateien aller Straßen</a></li>
      <li><a href="/stadt/#wertstoffhof">Wertstoffhof Nordhafen</a></li>
      <li><a href="/stadt/#sperrmuell">Sperrmüll anmelden</a></li>
    </ul>
  </div>
</aside>`;

/** The service page an editor has made: text, the building block, more text, a box with contacts. */
export const wastePage = ({today}) => cityPage({
  title: 'Abfallkalender',
  trail: [['Rathaus & Service', '/stadt/dienstleistungen'], ['Abfall & Sauberkeit', '/stadt/abfall/'], ['Abfallkalender']],
  body: html`<div class="container columns">
<article class="content">
  <h1>Abfallkalender</h1>
  <p class="intro">Wählen Sie Ihre Straße, dann sehen Sie, wann welche Tonne geleert wird. Alle Termine lassen sich in
    den eigenen Kalender übernehmen oder als Jahresblatt ausdrucken.</p>

<waste-calendar ${today && html`today="${today}"`}>
  <a href="/stadt/abfall/strassen">Abfuhrtermine aller Straßen</a>
</waste-calendar>

  <h2>So stellen Sie die Tonnen richtig bereit</h2>
  <ul>
    <li>Stellen Sie die Tonnen bis 6 Uhr morgens mit dem Griff zur Straße an den Gehwegrand.</li>
    <li>Der Deckel muss schließen, und zwischen zwei Tonnen sollte eine Handbreit Platz sein.</li>
    <li>Gelbe Säcke bitte erst am Abend vorher hinausstellen.</li>
  </ul>
  <h2>Feiertage</h2>
  <p>Fällt ein Feiertag auf einen Werktag, kommen wir in dieser Woche einen Tag später, vor Weihnachten auch früher. Im
    Kalender sind diese Tage schon berücksichtigt und als verschoben gekennzeichnet.</p>
${fees}
</article>
${sidebar}
</div>`,
});
