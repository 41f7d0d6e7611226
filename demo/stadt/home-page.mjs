import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';
import {register} from './services-page.mjs';
import {programme} from './events-page.mjs';

const news = [
  ['17. November', 'Weihnachtsmarkt auf dem Alten Markt öffnet am ersten Advent',
    '48 Stände, eine Eisbahn vor der Nikolaikirche und an jedem Samstag Turmblasen.'],
  ['12. November', 'Neue Fußgängerbrücke an der Drehbrücke freigegeben',
    'Vom Nordhafen in die Altstadt sind es jetzt sieben Minuten zu Fuß.'],
  ['9. November', 'Laubsäcke gibt es wieder in allen Ortsteilverwaltungen',
    'Fünf Säcke je Haushalt sind kostenlos. Die Grünabfuhr holt sie mit ab.'],
];

/** The city's front page: what to do in town hall, what is on, which bin, in the columns such a page has. */
export const homePage = ({today}) => {
  const fixed = today && html`today="${today}"`;
  return cityPage({
    title: 'Willkommen',
    body: html`<div class="stage">
  <div class="container"><h1><span>Willkommen in Eschenfurt</span></h1></div>
</div>
<div class="container columns home">
<div class="content">
<service-finder heading="" heading-level="1" limit="6" ${fixed}>
  <a href="${register}">Alle Dienstleistungen von A bis Z</a>
</service-finder>

  <h2>Aktuelles</h2>
  <div class="teasers">${news.map(([date, title, text]) => html`<article>
    <p class="date">${date}</p>
    <h3><a href="/stadt/#aktuelles">${title}</a></h3>
    <p>${text}</p>
  </article>`)}</div>
</div>
<aside class="sidebar" aria-label="Service">
  <div class="box">
<waste-calendar street="Ahornweg" heading="Abfuhr" limit="2" ${fixed}>
  <a href="/stadt/abfall/">Zum Abfallkalender</a>
</waste-calendar>
  </div>
  <div class="box">
<city-events heading="Was ist los?" views="list" limit="4" ${fixed}>
  <a href="${programme}">Alle Veranstaltungen auf einer Seite</a>
  <a slot="footer" href="/stadt/veranstaltungen">Alle Veranstaltungen</a>
</city-events>
  </div>
</aside>
</div>`,
  });
};
