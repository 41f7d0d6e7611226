import {bodyOf} from '../city/news-body.mjs';
import {germanWithWeekday} from '../city/days.mjs';
import {html, trusted} from '../http/html.mjs';
import {newsArticle} from '../city/news-jsonld.mjs';
import {cityPage} from './layout.mjs';
import {released} from './news-page.mjs';

/*
 * All news on one page, as the content management system prints them, with schema.org's words for search engines: what
 * comes out tomorrow is in these already, as in every feed.
 */

const script = (data) => trusted(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`);

const article = (item) => html`<article id="${item.slug}" ${item.language && html`lang="${item.language}"`}>
  ${item.day && html`<p class="date">${germanWithWeekday(item.day)}</p>`}
  <h2>${item.headline}</h2>
  <p><b>${item.teaser}</b></p>
  ${trusted(bodyOf(item))}
</article>
`;

/** The page with all news: readable without any script. */
export async function newsArchivePage({city, origin}) {
  const items = (await city.news()).published(origin);
  return cityPage({
    title: 'Alle Meldungen',
    trail: [['Leben in Eschenfurt', '/stadt/aktuelles/'], ['Aktuelles', '/stadt/aktuelles/'], ['Alle Meldungen']],
    body: html`<div class="container narrow">
<h1>Alle Meldungen</h1>
<p>Dieselben Meldungen gibt es als <a href="/daten/aktuelles.rss">RSS</a>.</p>
${released(items, city).map(article)}</div>
${script({'@context': 'https://schema.org', '@graph': items.map(newsArticle)})}`,
  });
}
