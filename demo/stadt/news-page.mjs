import {germanWithWeekday} from '../city/days.mjs';
import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

/** Path of the page with all news, which needs no script. */
export const newsArchive = '/stadt/aktuelles/archiv.html';

const section = ['Leben in Eschenfurt', '/stadt/aktuelles/'];

const dateOf = ({day}) => day && html`<p class="date">${germanWithWeekday(day)}</p>`;

/** What is out: an embargo holds here as well. */
export const released = (items, {today}) => items.filter(({day}) => !day || day <= today);

const language = ({language}) => language && html`lang="${language}"`;

/** A few of them as the content management system prints them. */
export const teasers = (items) => html`<div class="teasers">${items.map((item) => html`<article ${language(item)}>
    ${dateOf(item)}
    <h3><a href="${newsArchive}#${item.slug}">${item.headline}</a></h3>
    <p>${item.teaser}</p>
  </article>`)}</div>`;

const sidebar = html`<aside class="sidebar" aria-label="Ansprechpartner">
  <div class="box">
    <h2>Presseamt</h2>
    <p>Marktplatz 1<br>43017 Eschenfurt</p>
    <p>Telefon <a href="tel:+492214710105">0221 4710-105</a><br>
      <a href="mailto:presse@eschenfurt.example">presse@eschenfurt.example</a></p>
  </div>
  <div class="box">
    <h2>Zum Abonnieren</h2>
    <ul>
      <li><a href="/daten/aktuelles.rss">RSS</a></li>
      <li><a href="/daten/aktuelles.atom">Atom</a></li>
      <li><a href="${newsArchive}">Alle Meldungen auf einer Seite</a></li>
    </ul>
  </div>
</aside>`;

const newest = (items) => html`<h2>Die neuesten Meldungen</h2>
  ${teasers(items.slice(0, 10))}
  <p><a href="${newsArchive}">Alle Meldungen auf einer Seite</a></p>`;

/** The page of news: the widget, and the newest of them until it has come. */
export async function newsPage({city, today, origin}) {
  const items = released((await city.news()).published(origin), city);
  return cityPage({
    title: 'Aktuelles',
    trail: [section, ['Aktuelles']],
    body: html`<div class="container columns">
<article class="content">
  <h1>Aktuelles aus Eschenfurt</h1>
  <p class="intro">Was im Rathaus beschlossen, in den Straßen gebaut und in den Stadtteilen gefeiert wird, dazu die
    amtlichen Bekanntmachungen.</p>

<city-news ${today && html`today="${today}"`}>
  ${newest(items)}
</city-news>
</article>
${sidebar}
</div>`,
  });
}
