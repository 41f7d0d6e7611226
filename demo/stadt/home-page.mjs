import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';
import {register} from './services-page.mjs';
import {programme} from './events-page.mjs';
import {released, teasers} from './news-page.mjs';
import {warnings} from './warnings-page.mjs';

const shown = 3;

const newest = (news) => html`<h2>Aktuelles</h2>
  ${teasers(news.slice(0, shown))}
  <p><a href="/stadt/aktuelles/">Alle Meldungen</a></p>`;

const sidebar = (fixed) => html`<aside class="sidebar" aria-label="Service">
  <div class="box">
<city-weather heading="Wetter" hours="12" days="3" alerts="${warnings}" ${fixed}>
  <a href="${warnings}">Wetter und Warnungen</a>
</city-weather>
  </div>
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
</aside>`;

/** The city's front page: is there danger, what to do in town hall, what is new, what is on, which bin, in columns. */
export async function homePage({city, today, origin}) {
  const news = released((await city.news()).published(origin), city);
  const fixed = today && html`today="${today}"`;
  return cityPage({
    title: 'Willkommen',
    body: html`<div class="container alerts">
<city-alerts layout="banner" ${fixed}><a href="${warnings}">Warnungen für Eschenfurt</a></city-alerts>
</div>
<div class="stage">
  <div class="container"><h1><span>Willkommen in Eschenfurt</span></h1></div>
</div>
<div class="container columns home">
<div class="content">
<service-finder heading="" heading-level="1" limit="6" ${fixed}>
  <a href="${register}">Alle Dienstleistungen von A bis Z</a>
</service-finder>

<city-news heading="Aktuelles" limit="${shown}" ${fixed}>
  ${newest(news)}
</city-news>
</div>
${sidebar(fixed)}
</div>`,
  });
}
