import {districts} from './streets.mjs';
import {hash} from './random.mjs';

/*
 * Forty places where something is on: name, district, address in the street register, what is known of access
 * without steps. Where they lie follows from the district and the name.
 */

const register = {
  Altstadt: [
    ['Nikolaikirche', 'St.-Nikolai-Kirchhof 1', 'Stufenloser Zugang über das Südportal, Hörschleife in den ersten acht Reihen.'],
    ['Altes Rathaus, Ratssaal', 'Am Alten Markt 1', 'Aufzug im Hof, bitte klingeln. Behindertengerechtes WC im Erdgeschoss.'],
    ['Alter Markt', 'Am Alten Markt', 'Kopfsteinpflaster; ein ebener Weg führt an der Nordseite entlang.'],
    ['Stadttheater', 'Domplatz 3', 'Vier Rollstuhlplätze im Parkett, Karten dafür an der Kasse. Hörverstärker leihweise.'],
    ['Kammerspiele', 'Hinter der Stadtmauer 12', undefined],
    ['Stadtmuseum im Kornhaus', 'Kornhausgasse 8', 'Alle Räume mit dem Aufzug erreichbar, Texte auch in Leichter Sprache.'],
    ['Buchhandlung am Dom', 'Domplatz 11', 'Zwei Stufen am Eingang, Rampe auf Anfrage.'],
    ['Gewölbekeller Zum Goldenen Anker', 'Zum Goldenen Anker 2', 'Nur über eine Treppe mit 14 Stufen erreichbar.'],
  ],
  Neustadt: [
    ['Stadthalle', 'Platz der Republik 5', 'Stufenlos, Rollstuhlplätze in jeder Preisgruppe, Induktionsschleife im großen Saal.'],
    ['Stadtbücherei', 'Luisenplatz 2', 'Stufenlos, Blindenleitsystem vom Platz bis zur Auskunft.'],
    ['Volkshochschule', 'Berliner Allee 40', 'Aufzug zu allen Kursräumen.'],
    ['Programmkino Lichtburg', 'Kaiserstraße 17', 'Saal 1 ist stufenlos, Saal 2 nicht.'],
    ['Bahnhof Eschenfurt, Empfangshalle', 'Bahnhofstraße 1', undefined],
    ['Begegnungszentrum Luisenhof', 'Luisenplatz 9', 'Stufenlos, Gebärdensprachdolmetscherin auf Anfrage.'],
    ['Haus der Vereine', 'Parkstraße 22', 'Rampe am Seiteneingang.'],
  ],
  Marlevorstadt: [
    ['Bootshaus an der Marle', 'Bootshausweg 1', 'Steg mit Rampe, Einstieg ins Boot nur über eine Stufe.'],
    ['Flussbad', 'Flussbadstraße 3', 'Lift am Becken 2.'],
    ['Kulturfähre', 'Alte Fähre 5', undefined],
    ['Marlewiesen', 'Marleufer', 'Ebene Wiese, befestigter Weg bis zur Bühne.'],
    ['Alte Mühle', 'Mühlenstraße 14', 'Das Mahlwerk im ersten Stock ist nur über eine Treppe zu erreichen.'],
  ],
  'Südhöhe': [
    ['Musikschule', 'Mozartstraße 30', 'Aufzug, Orchestersaal stufenlos.'],
    ['Goetheschule, Aula', 'Goethestraße 44', 'Stufenlos über den Schulhof.'],
    ['Sternwarte', 'Heinrich-Heine-Allee 90', 'Zur Kuppel führen 32 Stufen; das Bild wird in den Vortragsraum übertragen.'],
    ['Waldbühne', 'Uhlandstraße 61', 'Rollstuhlplätze oben am Rang, Zufahrt über den Forstweg.'],
  ],
  Lindenhof: [
    ['Bürgerhaus Lindenhof', 'Am Lindenhof 4', 'Stufenlos, Wickelraum, Hörschleife.'],
    ['Kleingartenanlage Im Obstgarten', 'Im Obstgarten 1', undefined],
    ['Familienzentrum Kastanie', 'Kastanienallee 18', 'Stufenlos, Platz für Kinderwagen.'],
    ['Bezirkssportanlage', 'Lindenallee 77', 'Tribüne mit sechs Rollstuhlplätzen.'],
  ],
  Westend: [
    ['Kurhaus', 'Kurhausstraße 1', 'Stufenlos, Assistenzhunde willkommen.'],
    ['Kurpark, Musikpavillon', 'Allee am Kurpark', 'Ebene Wege, Bänke mit Armlehnen.'],
    ['Botanischer Garten', 'Am Botanischen Garten 6', 'Hauptwege befestigt, Duft- und Tastbeete.'],
    ['Klinikum, Hörsaal', 'Am Klinikum 1', 'Stufenlos, Parkplätze mit kurzem Weg.'],
    ['Freilichtmuseum An den Teichen', 'An den Teichen 20', 'Leihrollstühle an der Kasse.'],
  ],
  Oberweiler: [
    ['Dorfgemeinschaftshaus Oberweiler', 'Am Anger 2', 'Stufenlos.'],
    ['Dorfkirche Oberweiler', 'Kirchstraße 5', 'Eine Stufe am Eingang.'],
    ['Alte Schule', 'Alte Schulstraße 7', undefined],
  ],
  Nordhafen: [
    ['Speicher 7', 'Am Nordhafen 7', 'Lastenaufzug in alle Etagen.'],
    ['Hafenkneipe Gleis 7', 'Hafenstraße 21', undefined],
    ['Messehalle Nord', 'Gewerbepark Nord 1', 'Stufenlos, Ruheraum neben der Garderobe.'],
    ['Repair-Werkstatt Boschring', 'Boschring 15', 'Stufenlos, Werkbänke höhenverstellbar.'],
  ],
};

/** The middle of the city, and of each district from there in degrees. */
const center = {latitude: 51.905, longitude: 9.955};

const offsets = {
  'Altstadt': [0, 0], 'Neustadt': [0.006, 0.012], 'Marlevorstadt': [-0.004, -0.014], 'Südhöhe': [-0.018, 0.004],
  'Lindenhof': [-0.008, 0.026], 'Westend': [0.004, -0.032], 'Oberweiler': [-0.034, -0.022], 'Nordhafen': [0.022, -0.006],
};

const scatter = (seed) => ((hash(seed) % 1000) / 1000 - 0.5) * 0.008;
const round = (degrees) => Math.round(degrees * 1e5) / 1e5;

export const venues = districts.flatMap((district, index) => (register[district] ?? []).map(
  ([name, street, accessibility]) => ({
    name, street, district, accessibility, postalCode: String(43_017 + 2 * index), city: 'Eschenfurt',
    latitude: round(center.latitude + offsets[district][0] + scatter(`${name} north`)),
    longitude: round(center.longitude + offsets[district][1] + scatter(`${name} east`)),
  })));

const byName = new Map(venues.map((venue) => [venue.name, venue]));

/** The venue of that name; a misspelt one is an error of ours. */
export function venueNamed(name) {
  const venue = byName.get(name);
  if (!venue) throw new RangeError(`No venue "${name}"`);
  return venue;
}
