import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

const news = [
  ['17. November', 'Weihnachtsmarkt auf dem Alten Markt öffnet am ersten Advent',
    '48 Stände, eine Eisbahn vor der Nikolaikirche und an jedem Samstag Turmblasen.'],
  ['12. November', 'Neue Fußgängerbrücke an der Drehbrücke freigegeben',
    'Vom Nordhafen in die Altstadt sind es jetzt sieben Minuten zu Fuß.'],
  ['9. November', 'Laubsäcke gibt es wieder in allen Ortsteilverwaltungen',
    'Fünf Säcke je Haushalt sind kostenlos. Die Grünabfuhr holt sie mit ab.'],
];

const services = ['Ausweis beantragen', 'Wohnsitz ummelden', 'Kita-Platz finden', 'Mängel melden', 'Termin vereinbaren',
  'Stellenangebote'];

/** The city's front page, with the building block in a narrow column. */
export const homePage = () => cityPage({
  title: 'Willkommen',
  path: '/stadt/',
  body: html`<div class="stage">
  <div class="container"><h1><span>Willkommen in Eschenfurt</span></h1></div>
</div>
<div class="container columns home">
<div class="content">
  <h2>Schnell erledigt</h2>
  <ul class="quick">${services.map((name) => html`<li><a href="/stadt/#service">${name}</a></li>`)}</ul>
  <h2>Aktuelles</h2>
  <div class="teasers">${news.map(([date, title, text]) => html`<article>
    <p class="date">${date}</p>
    <h3><a href="/stadt/#aktuelles">${title}</a></h3>
    <p>${text}</p>
  </article>`)}</div>
</div>
<aside class="sidebar" aria-label="Service">
  <div class="box">
<waste-calendar streets="/daten/abfall/streets.json" street="Ahornweg" heading="Abfuhr" limit="2">
  <a href="/stadt/abfall/">Zum Abfallkalender</a>
</waste-calendar>
  </div>
  <div class="box">
    <h2>Bürgerbüro</h2>
    <p>Heute bis 18 Uhr geöffnet, Wartezeit etwa 10 Minuten.</p>
  </div>
</aside>
</div>`,
});
