import {cell} from './tables.mjs';
import {cycleRoutes} from './cycle-routes.mjs';
import {degreesOf, simplified} from './map-plane.mjs';
import {escape} from '../http/html.mjs';
import {hash, pick} from './random.mjs';
import {parks} from './map-ground.mjs';
import {polygonOf} from './map-geometry.mjs';
import {venues} from './venues.mjs';

/* The city's places in the other formats in which cities publish them. */

const licence = 'dl-de/zero-2-0';

/** The project's own JSON. @param {string} title of the source */
export const writePlaces = (places, title) => JSON.stringify({
  stadtbausteine: '1.0', kind: 'places', source: {title: `Stadt Eschenfurt, ${title}`, licence},
  items: places.map(({district: _, ...place}) => place),
});

const decimal = (number) => (number === undefined ? '' : String(number).replace('.', ','));

const answers = {yes: 'ja', limited: 'eingeschränkt', no: 'nein'};

/** Public toilets as a spreadsheet saves them: semicolons, decimal commas, CRLF, byte order mark. */
export function writeToilets(places) {
  const rows = places.filter(({categories}) => categories[0] === 'Toilette').map((place) => {
    const has = (wanted) => (place.amenityFeature?.some(({name}) => name === wanted) ? 'ja' : 'nein');
    return [
      place.id.split('-').at(-1), place.name || 'Öffentliche Toilette', place.address ?? '', place.district ?? '', decimal(place.latitude),
      decimal(place.longitude), place.openingHours ?? place.hoursText ?? '', answers[place.wheelchair] ?? '', has('Eurokey'),
      has('Wickeltisch'), pick(`${place.id} fee`, ['kostenlos', 'kostenlos', '0,50 €']),
    ];
  });
  const head = ['Nr', 'Name', 'Adresse', 'Stadtteil', 'Breitengrad', 'Längengrad', 'Öffnungszeiten', 'Rollstuhlgerecht', 'Eurokey',
    'Wickeltisch', 'Gebühr'];
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const element = (name, text) => `<${name}>${escape(String(text))}</${name}>`;

/** The cycle routes as tracks. */
export function writeGpx() {
  const tracks = cycleRoutes.map(({name, level, text, line, length}) => `<trk>
${element('name', name)}
${element('desc', `${text} ${String(length).replace('.', ',')} km, ${level}.`)}
${element('type', 'Radroute')}
<trkseg>
${simplified(line).map(degreesOf).map(([longitude, latitude]) => `<trkpt lat="${latitude}" lon="${longitude}"/>`).join('\n')}
</trkseg>
</trk>`);
  return `${xml}<gpx version="1.1" creator="Stadt Eschenfurt" xmlns="http://www.topografix.com/GPX/1/1">
<metadata>${element('name', 'Radrouten in Eschenfurt')}</metadata>
${tracks.join('\n')}
</gpx>
`;
}

const sights = ['Nikolaikirche', 'Altes Rathaus, Ratssaal', 'Alter Markt', 'Stadttheater', 'Stadtmuseum im Kornhaus',
  'Gewölbekeller Zum Goldenen Anker', 'Bahnhof Eschenfurt, Empfangshalle', 'Bootshaus an der Marle', 'Flussbad', 'Alte Mühle',
  'Sternwarte', 'Waldbühne', 'Kurhaus', 'Kurpark, Musikpavillon', 'Botanischer Garten', 'Freilichtmuseum An den Teichen',
  'Dorfkirche Oberweiler', 'Alte Schule', 'Speicher 7'];

const praise = ['Im Krieg verschont geblieben und 1998 sorgsam erneuert.', 'Der Blick von hier reicht bis zum Galgenberg.',
  'Erbaut von Fischern, gerettet von Bürgern.', 'Am Tag des offenen Denkmals mit Führung.', 'Ein stiller Ort, auch am Wochenende.'];

function placemark(venue) {
  const {name, street, postalCode, accessibility, latitude, longitude} = venue;
  const text = `<p><b>${escape(name)}</b><br>${street}, ${postalCode} Eschenfurt</p><p>${pick(`${name} praise`, praise)}</p>`
    + `${accessibility ? `<p>${accessibility}</p>` : ''}`;
  return `<Placemark id="sehenswert-${sights.indexOf(name) + 1}">
${element('name', name)}
<description><![CDATA[${text}]]></description>
<styleUrl>#sehenswert</styleUrl>
<Point><coordinates>${longitude},${latitude},0</coordinates></Point>
</Placemark>`;
}

function parkMark({name, ring}) {
  const [corners] = polygonOf(ring).coordinates;
  return `<Placemark>
${element('name', name)}
<styleUrl>#park</styleUrl>
<Polygon><outerBoundaryIs><LinearRing><coordinates>
${corners.map((corner) => `${corner.join(',')},0`).join('\n')}
</coordinates></LinearRing></outerBoundaryIs></Polygon>
</Placemark>`;
}

/** Sights and parks for a globe. */
export const writeKml = () => `${xml}<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
${element('name', 'Sehenswertes in Eschenfurt')}
<Style id="sehenswert"><IconStyle><color>ff2050c0</color></IconStyle></Style>
<Style id="park"><PolyStyle><color>7f60a040</color></PolyStyle></Style>
<Folder>
${element('name', 'Sehenswürdigkeiten')}
${venues.filter(({name}) => sights.includes(name)).map(placemark).join('\n')}
</Folder>
<Folder>
${element('name', 'Parks')}
${parks.filter(({name}) => ['Kurpark', 'Volkspark', 'Marlewiesen'].includes(name)).map(parkMark).join('\n')}
</Folder>
</Document>
</kml>
`;

/** Drinking fountains as an Overpass server answers; some are drawn as areas, of which it gives the centre. */
export const writeOverpass = (places, today) => JSON.stringify({
  version: 0.6, generator: 'Overpass API 0.7.62 (Eschenfurt)',
  osm3s: {timestamp_osm_base: `${today}T04:10:00Z`, copyright: 'Invented data of the sample city Eschenfurt.'},
  elements: places.filter(({categories}) => categories[0] === 'Trinkbrunnen').map((place) => {
    const {id, name, latitude: lat, longitude: lon, openingHours, wheelchair} = place;
    const isArea = hash(`${id} area`) % 8 === 0;
    const tags = {amenity: 'drinking_water', name: name || undefined, opening_hours: openingHours, wheelchair, fee: 'no'};
    return {type: isArea ? 'way' : 'node', id: 9_000_000_000 + Number(id.split('-').at(-1)), ...isArea ? {center: {lat, lon}} : {lat, lon}, tags};
  }),
});
