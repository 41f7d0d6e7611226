import {degreesOf} from './map-plane.mjs';
import {houseAt, laidStreet} from './map-streets.mjs';

/*
 * The forty offices of the sample city: short name | name | street | district | last digits of the phone
 * number | opening hours. The hours are as offices publish them: text, no two alike in form. Where an office lies
 * follows from its address.
 */

const table = `
  buergerbuero | Bürgerbüro Altstadt | Rathausgasse 2 | Altstadt | 200 | long
  buergerbuero-oberweiler | Bürgerbüro Oberweiler | Dorfstraße 14 | Oberweiler | 260 | morning
  standesamt | Standesamt | Marktplatz 1 | Altstadt | 310 | appointment
  jugendamt | Jugendamt | Friedrich-Ebert-Straße 40 | Neustadt | 330 | usual
  schulamt | Schul- und Sportamt | Friedrich-Ebert-Straße 42 | Neustadt | 340 | usual
  zulassung | Kfz-Zulassungsstelle | Daimlerstraße 9 | Nordhafen | 410 | long
  fahrerlaubnis | Führerscheinstelle | Daimlerstraße 9 | Nordhafen | 420 | appointment
  verkehr | Straßenverkehrsamt | Daimlerstraße 11 | Nordhafen | 430 | usual
  tiefbau | Tiefbauamt | Benzstraße 3 | Nordhafen | 440 | usual
  wohnen | Amt für Wohnen | Berliner Allee 18 | Neustadt | 450 | usual
  bauaufsicht | Bauaufsichtsamt | Kurt-Schumacher-Ring 5 | Neustadt | 510 | building
  stadtplanung | Amt für Stadtplanung und Denkmalpflege | Kurt-Schumacher-Ring 5 | Neustadt | 520 | usual
  vermessung | Amt für Vermessung und Liegenschaften | Kurt-Schumacher-Ring 7 | Neustadt | 530 | morning
  sozialamt | Sozialamt | Berliner Allee 20 | Neustadt | 550 | appointment
  jobcenter | Jobcenter Eschenfurt | Bahnhofstraße 61 | Neustadt | 570 | morning
  gesundheitsamt | Gesundheitsamt | Robert-Koch-Straße 12 | Westend | 600 | usual
  pflege | Seniorenbüro und Pflegestützpunkt | Hufelandstraße 4 | Westend | 620 | open
  teilhabe | Fachstelle Teilhabe und Schwerbehinderung | Robert-Koch-Straße 14 | Westend | 630 | usual
  friedhof | Grünflächen- und Friedhofsamt | Friedhofsweg 1 | Oberweiler | 640 | morning
  gewerbe | Gewerbeamt | Rathausgasse 4 | Altstadt | 650 | usual
  wirtschaft | Wirtschaftsförderung | Speicherstraße 22 | Nordhafen | 660 | office
  veterinaer | Veterinär- und Lebensmittelüberwachungsamt | Silostraße 8 | Nordhafen | 670 | morning
  ordnung | Ordnungsamt | Rathausgasse 6 | Altstadt | 680 | usual
  fundbuero | Fundbüro | Rathausgasse 2 | Altstadt | 690 | short
  abfall | Technische Betriebe Eschenfurt | Stahlwerkstraße 30 | Nordhafen | 220 | yard
  umwelt | Amt für Umwelt und Klima | Stadtparkallee 3 | Westend | 710 | usual
  stadtwerke | Stadtwerke und Entwässerung | Wasserturmstraße 16 | Marlevorstadt | 720 | office
  auslaender | Amt für Migration und Integration | Leipziger Straße 25 | Neustadt | 730 | appointment
  steueramt | Steueramt | Marktplatz 3 | Altstadt | 740 | usual
  kasse | Kämmerei und Stadtkasse | Marktplatz 3 | Altstadt | 750 | morning
  kultur | Kulturamt, Museum und Stadtarchiv | Große Klausgasse 7 | Altstadt | 760 | usual
  bibliothek | Stadtbibliothek | Domplatz 5 | Altstadt | 770 | library
  vhs | Volkshochschule | Schloßstraße 11 | Altstadt | 780 | office
  musikschule | Städtische Musikschule | Bachstraße 8 | Südhöhe | 790 | afternoon
  tourismus | Tourist-Information | Am Alten Markt 1 | Altstadt | 810 | shop
  baeder | Bäderbetriebe | Flussbadstraße 2 | Marlevorstadt | 820 | pool
  wahlamt | Wahlamt | Marktplatz 1 | Altstadt | 830 | usual
  buero | Büro der Oberbürgermeisterin | Marktplatz 1 | Altstadt | 100 | office
  feuerwehr | Feuerwehr, Brand- und Katastrophenschutz | Hamburger Straße 50 | Nordhafen | 840 | office
  personal | Personalamt | Rathausgasse 8 | Altstadt | 850 | usual`;

const hours = {
  long: '<p>Montag und Dienstag 7:30–16:00 Uhr<br>Mittwoch 7:30–12:30 Uhr<br>Donnerstag 7:30–18:30 Uhr<br>'
    + 'Freitag 7:30–12:30 Uhr<br>Samstag 9:00–12:00 Uhr</p><p>Mit Termin warten Sie nicht.</p>',
  morning: '<p>Montag bis Freitag 8:00–12:00 Uhr</p>',
  appointment: '<p>Nur mit Termin:<br>Montag, Dienstag und Freitag 8:00–12:00 Uhr<br>'
    + 'Donnerstag 8:00–12:00 Uhr und 14:00–18:00 Uhr<br>Mittwoch geschlossen</p>',
  usual: '<ul><li>Mo, Di, Fr: 8:30–12:00 Uhr</li><li>Do: 8:30–12:00 und 14:00–17:30 Uhr</li><li>Mi: geschlossen</li></ul>',
  building: '<p>Bauberatung ohne Termin: Dienstag und Donnerstag 8:30–12:00 Uhr, Donnerstag auch 14:00–17:00 Uhr</p>',
  open: '<p>Montag bis Donnerstag 9:00–16:00 Uhr, Freitag 9:00–13:00 Uhr.<br>Hausbesuche nach Absprache.</p>',
  office: '<p>Montag bis Donnerstag 8:00–16:30 Uhr<br>Freitag 8:00–13:00 Uhr</p>',
  short: '<p>Montag, Mittwoch, Freitag 10:00–12:00 Uhr<br>Donnerstag 15:00–18:00 Uhr</p>',
  yard: '<p>Kundendienst: Mo–Do 7:00–16:00 Uhr, Fr 7:00–14:00 Uhr<br>Wertstoffhof: Mo–Fr 8:00–18:00 Uhr, Sa 8:00–14:00 Uhr</p>',
  library: '<p>Dienstag bis Freitag 10:00–19:00 Uhr<br>Samstag 10:00–15:00 Uhr<br>Rückgabe rund um die Uhr am Automaten</p>',
  afternoon: '<p>Montag bis Donnerstag 13:00–17:00 Uhr, in den Schulferien geschlossen</p>',
  shop: '<p>Montag bis Freitag 9:30–18:00 Uhr<br>Samstag 10:00–15:00 Uhr<br>Mai bis Oktober auch sonntags 11:00–14:00 Uhr</p>',
  pool: '<p>Kasse: täglich 6:30–20:30 Uhr, dienstags ab 8:00 Uhr</p>',
};

/** The same in the syntax of OpenStreetMap. */
const syntax = {
  long: 'Mo,Tu 07:30-16:00; We,Fr 07:30-12:30; Th 07:30-18:30; Sa 09:00-12:00; PH off',
  morning: 'Mo-Fr 08:00-12:00; PH off',
  appointment: 'Mo,Tu,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00; PH off',
  usual: 'Mo,Tu,Fr 08:30-12:00; Th 08:30-12:00,14:00-17:30; PH off',
  building: 'Tu 08:30-12:00; Th 08:30-12:00,14:00-17:00; PH off',
  open: 'Mo-Th 09:00-16:00; Fr 09:00-13:00; PH off',
  office: 'Mo-Th 08:00-16:30; Fr 08:00-13:00; PH off',
  short: 'Mo,We,Fr 10:00-12:00; Th 15:00-18:00; PH off',
  yard: 'Mo-Th 07:00-16:00; Fr 07:00-14:00; PH off',
  library: 'Tu-Fr 10:00-19:00; Sa 10:00-15:00; PH off',
  afternoon: 'Mo-Th 13:00-17:00; SH off; PH off',
  shop: 'Mo-Fr 09:30-18:00; Sa 10:00-15:00; May-Oct Su 11:00-14:00; PH off',
  pool: 'Mo,We-Su 06:30-20:30; Tu 08:00-20:30',
};

const zips = ['Altstadt', 'Neustadt', 'Marlevorstadt', 'Südhöhe', 'Lindenhof', 'Westend', 'Oberweiler', 'Nordhafen'];

const stepless = new Set(['vermessung', 'musikschule', 'fundbuero']);

function officeOf(line) {
  const [id, name, street, district, digits, form] = line.trim().split(/\s*\|\s*/);
  const [, way, house] = /^(.*) (\d+)$/.exec(street);
  const [longitude, latitude] = degreesOf(houseAt(laidStreet(way, district), Number(house)));
  return {
    id, name, street: way, house, district,
    zip: String(43_017 + 2 * zips.indexOf(district)), city: 'Eschenfurt',
    telephone: `0221 4710-${digits}`,
    email: `${id}@eschenfurt.example`,
    url: `https://www.eschenfurt.example/rathaus/${id}`,
    hoursText: hours[form], openingHours: syntax[form],
    wheelchair: stepless.has(id) ? 'limited' : 'yes',
    latitude, longitude,
  };
}

/**
 * `{id, name, street, house, district, zip, city, telephone, email, url, hoursText, openingHours, wheelchair, latitude,
 * longitude}`
 */
export const offices = table.trim().split('\n').map(officeOf);

/** The office whose business a life situation mostly is. */
export const officeFor = {
  'Ausweise und Pässe': 'buergerbuero', 'Umzug und Wohnsitz': 'buergerbuero', 'Geburt': 'standesamt',
  'Heirat und Partnerschaft': 'standesamt', 'Familie und Kinder': 'jugendamt', 'Schule und Ausbildung': 'schulamt',
  'Auto und Motorrad': 'zulassung', 'Führerschein': 'fahrerlaubnis', 'Parken und Verkehr': 'verkehr',
  'Wohnen': 'wohnen', 'Bauen und Grundstück': 'bauaufsicht', 'Arbeit und Soziales': 'sozialamt',
  'Gesundheit': 'gesundheitsamt', 'Alter und Pflege': 'pflege', 'Behinderung': 'teilhabe',
  'Todesfall und Erbe': 'standesamt', 'Gewerbe und Unternehmen': 'gewerbe', 'Gastronomie und Veranstaltungen': 'ordnung',
  'Abfall und Umwelt': 'abfall', 'Wasser und Energie': 'stadtwerke', 'Tiere und Natur': 'ordnung',
  'Aufenthalt und Einbürgerung': 'auslaender', 'Steuern und Abgaben': 'steueramt',
  'Kultur, Bildung und Freizeit': 'kultur', 'Wahlen und Mitmachen': 'wahlamt', 'Sicherheit und Ordnung': 'ordnung',
};
