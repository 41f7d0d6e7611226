import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';
import {inGerman} from '../city/place-hours.mjs';

const section = ['Leben in Eschenfurt', '/stadt/aktuelles/'];

/** Path of the page with all places, which needs no script. */
export const placeRegister = '/stadt/karte/orte';

const layers = ['Spielplätze: /daten/spielplaetze.geojson', 'Toiletten: /daten/toiletten.csv',
  'Trinkbrunnen: /daten/trinkbrunnen.overpass.json', 'Wochenmärkte: /daten/wochenmaerkte.geojson',
  'Sehenswertes: /daten/sehenswertes.kml', 'Radrouten: /daten/radwege.geojson'].join('; ');

/** What is where: the map over the whole width, and what people ask about it. */
export const mapPage = ({today}) => cityPage({
  title: 'Stadtplan',
  trail: [section, ['Stadtplan']],
  body: html`<div class="container content">
  <h1>Stadtplan</h1>
  <p class="intro">Wo ist der nächste Spielplatz, welche Toilette hat offen, wo ist heute Markt? Suchen Sie in der Karte oder
    in der Liste daneben, beide zeigen dasselbe.</p>

<city-map deep-link heading="" heading-level="1" layers="${layers}" ${today && html`today="${today}"`}>
  <a href="${placeRegister}">Alle Orte nach Stadtteilen</a>
</city-map>

  <h2>Fehlt etwas?</h2>
  <p>Ein neuer Spielplatz, eine defekte Toilette, falsche Öffnungszeiten: Schreiben Sie an
    <a href="mailto:stadtplan@eschenfurt.example">stadtplan@eschenfurt.example</a>. Wir ändern es noch am selben Tag.</p>
  <h2>Zum Mitnehmen</h2>
  <ul>
    <li><a href="/daten/radwege.gpx">Alle Radrouten für Ihr Navigationsgerät</a></li>
    <li><a href="/daten/orte.geojson">Alle Orte als offene Daten</a></li>
    <li><a href="${placeRegister}">Alle Orte nach Stadtteilen, ohne Karte</a></li>
  </ul>
</div>`,
});

/** Benches, containers and letter boxes have no name: a list of them would help nobody. */
const isNamed = ({name}) => name;

const hoursOf = ({openingHours, hoursText}) => (openingHours ? inGerman(openingHours) : hoursText);

const entry = (place) => html`<li><b>${place.name}</b>
  ${place.categories[0]}${place.address && html`, ${place.address}`}
  ${hoursOf(place) && html`<br>${hoursOf(place)}`}</li>`;

/** Every place that has a name: what stands there when no script runs. */
export async function placeRegisterPage({city}) {
  const places = (await city.places()).places.filter(isNamed);
  const areas = [...new Set(places.map(({district}) => district ?? 'Außerhalb'))].sort((a, b) => a.localeCompare(b, 'de'));
  const inArea = (area) => places.filter(({district = 'Außerhalb'}) => district === area)
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return cityPage({
    title: 'Orte nach Stadtteilen',
    trail: [section, ['Stadtplan', '/stadt/karte'], ['Alle Orte']],
    body: html`<div class="container narrow">
      <h1>Orte nach Stadtteilen</h1>
      <p>Spielplätze, Schulen, Praxen, Museen und alles andere, was auf dem Stadtplan einen Namen hat.</p>
      ${areas.map((area) => html`<h2>${area}</h2>
      <ul class="streets">${inArea(area).map(entry)}</ul>`)}
    </div>`,
  });
}
