import {html} from '../http/html.mjs';
import {appPage} from './app-page.mjs';
import {calendarPage} from './calendar-page.mjs';
import {cityPage} from './layout.mjs';
import {districts} from '../city/streets.mjs';
import {eventsPage} from './events-page.mjs';
import {fragmentsPage, plainPage} from './fragments-page.mjs';
import {homePage} from './home-page.mjs';
import {newsArchive, newsPage} from './news-page.mjs';
import {mapPage, placeRegister, placeRegisterPage} from './map-page.mjs';
import {register, registerPage, servicesPage} from './services-page.mjs';
import {shopRegister, shopRegisterPage, shoppingPage} from './shopping-page.mjs';
import {warnings, warningsPage} from './warnings-page.mjs';
import {wastePage} from './waste-page.mjs';

const service = ['Rathaus & Service', '/stadt/dienstleistungen'];
const waste = ['Abfallkalender', '/stadt/abfall/'];

const calendarLink = (base, house) =>
  html`<a href="${base}${house ? `/${house.slug}` : ''}.ics">${house ? house.name : 'Kalenderdatei'}</a>`;

/** Every street with its files: what stands there when no script runs. */
function streetsPage({city}) {
  return cityPage({
    title: 'Abfuhrtermine nach Straßen',
    trail: [service, waste, ['Alle Straßen']],
    body: html`<div class="container narrow">
      <h1>Abfuhrtermine nach Straßen</h1>
      <p>Für jede Straße gibt es eine Kalenderdatei, die Ihr Kalenderprogramm öffnen oder abonnieren kann. Wo eine Straße
        geteilt ist, wählen Sie Ihre Hausnummer.</p>
      ${districts.map((district) => html`<h2>${district}</h2>
      <ul class="streets">${city.streets.filter((street) => street.district === district).map(({name, slug, houses}) => {
        const base = `/daten/abfall/${slug}`;
        return html`<li><b>${name}</b> ${houses
          ? html`<details><summary>Hausnummern</summary>${houses.map((house) => html`${calendarLink(base, house)} `)}</details>`
          : calendarLink(base)}</li>`;
      })}</ul>`)}
    </div>`,
  });
}

const simple = (title, paragraphs) => () => cityPage({
  title, trail: [[title]],
  body: html`<div class="container narrow"><h1>${title}</h1>${paragraphs.map((text) => html`<p>${text}</p>`)}</div>`,
});

const redirectTo = (path) => () => ({status: 308, headers: {Location: path}});

const news = '/stadt/aktuelles/';

const pages = {
  '/app/': appPage,
  '/region/': (context) => import('../region/region-page.mjs').then(({regionPage}) => regionPage(context)),
  '/region': redirectTo('/region/'),
  '/stadt/': homePage,
  '/stadt/abfall/': wastePage,
  '/stadt/abfall': redirectTo('/stadt/abfall/'),
  '/stadt/abfall/strassen': streetsPage,
  [news]: newsPage,
  '/stadt/aktuelles': redirectTo('/stadt/aktuelles/'),
  [newsArchive]: (context) => import('./news-archive-page.mjs').then(({newsArchivePage}) => newsArchivePage(context)),
  '/stadt/veranstaltungen': eventsPage,
  '/stadt/veranstaltungen/': redirectTo('/stadt/veranstaltungen'),
  '/stadt/veranstaltungen/kalender.html': calendarPage,
  '/stadt/dienstleistungen': servicesPage,
  '/stadt/dienstleistungen/': redirectTo('/stadt/dienstleistungen'),
  [register]: registerPage,
  [warnings]: warningsPage,
  [plainPage]: fragmentsPage,
  '/stadt/karte': mapPage,
  '/stadt/karte/': redirectTo('/stadt/karte'),
  [placeRegister]: placeRegisterPage,
  '/stadt/einkaufen': shoppingPage,
  '/stadt/einkaufen/': redirectTo('/stadt/einkaufen'),
  [shopRegister]: shopRegisterPage,
  '/stadt/impressum': simple('Impressum', [
    'Stadt Eschenfurt, Am Alten Markt 1, 43017 Eschenfurt. Vertreten durch die Oberbürgermeisterin.',
    'Die Stadt ist erfunden. Namen, Straßen, Termine und Rufnummern gehören niemandem.']),
  '/stadt/datenschutz': simple('Datenschutz', [
    'Diese Website setzt keine Cookies und zählt niemanden.',
    'Der Abfallkalender merkt sich Ihre Straße nur auf Ihrem Gerät und nur, wenn Sie es wünschen.',
    'Was Sie bei den Dienstleistungen und im Stadtplan suchen, verlässt Ihr Gerät nicht. Der Stadtplan kommt von unserem '
      + 'eigenen Server.']),
  '/stadt/barrierefreiheit': simple('Erklärung zur Barrierefreiheit', [
    'Die Stadt Eschenfurt ist bemüht, ihre Website barrierefrei zugänglich zu machen. Rechtsgrundlage ist die '
      + 'Barrierefreie-Informationstechnik-Verordnung (BITV 2.0).',
    'Haben Sie eine Barriere gefunden? Schreiben Sie uns: barrierefrei@eschenfurt.example']),
};

/**
 * The pages of the city's website.
 * @returns a reply or a promise of one, or undefined if the path is none of theirs
 */
export function cityPages(path, context) {
  if (Object.hasOwn(pages, path)) return pages[path](context);
  return path.startsWith(news) ? import('./news-files.mjs').then(({newsFileReply}) => newsFileReply(path.slice(news.length), context))
    : undefined;
}
