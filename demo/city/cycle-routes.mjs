import {distance, lengthOf} from './map-plane.mjs';
import {laidStreet} from './map-streets.mjs';
import {paths} from './map-paths.mjs';

/* Eight cycle routes of the sample city, along its streets and paths. */

const streets = (text, district) => text.split(', ').map((name) => laidStreet(name, district).line);

const nearestIndex = (line, point) =>
  line.reduce((best, each, index) => (distance(each, point) < distance(line[best], point) ? index : best), 0);

/** Where a line is left for the next one: at the point that is nearest to it. */
const exitOf = (line, next) => line.reduce((best, point, index) => {
  const gap = distance(point, next[nearestIndex(next, point)]);
  return gap < best.gap ? {index, gap} : best;
}, {index: 0, gap: Infinity}).index;

const stretch = (line, from, to) => (from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse());

/** One line along several that meet. */
function joined(lines) {
  const way = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const entry = way.length ? nearestIndex(line, way.at(-1)) : undefined;
    const exit = next ? exitOf(line, next) : (entry ?? 0) > line.length / 2 ? 0 : line.length - 1;
    const start = entry ?? (exit > line.length / 2 ? 0 : line.length - 1);
    way.push(...stretch(line, start, exit));
  }
  return way;
}

/** From the road into the wood, once around it on the path that follows in the list. */
function forestLoop() {
  const at = paths.findIndex(({name}) => name === 'Stadtwaldweg');
  const [way, loop] = [paths[at].line.slice(0, Math.floor(paths[at].line.length * 0.6)), paths[at + 1].line];
  const exit = exitOf(way, loop);
  const entry = nearestIndex(loop, way[exit]);
  return [...way.slice(0, exit + 1), ...loop.slice(entry), ...loop.slice(1, entry + 1)];
}

const table = [
  ['Marleradweg', 'leicht', 'Immer am Fluss: vom Deichholz im Süden bis zum Nordhafen, ohne Steigung.',
    [paths.find(({name}) => name === 'Marleradweg').line]],
  ['Altstadtring', 'leicht', 'Einmal um die Altstadt, auf eigenen Spuren neben dem Ring.',
    streets('Burggraben, Gerbergraben, Spitalgasse', 'Altstadt').concat(streets('Otto-Braun-Ring', 'Neustadt'))],
  ['Bahnhof – Südhöhe', 'mittel', 'Die schnelle Verbindung für den Weg zur Arbeit. Am Berg 40 Höhenmeter.',
    streets('Kurt-Schumacher-Ring, Graf-Stauffenberg-Ring', 'Neustadt').concat(streets('Schillerstraße, Goethestraße', 'Südhöhe'))],
  ['Kurparkroute', 'leicht', 'Vom Alten Markt über die Marlebrücke in den Kurpark.',
    [...streets('Breite Straße, Brückstraße', 'Altstadt'), ...streets('Auenstraße', 'Marlevorstadt'),
      ...streets('Westendstraße, Allee am Kurpark, Stadtparkallee', 'Westend')]],
  ['Hafenroute', 'leicht', 'Durch das Obertor zu Kränen und Speichern. Werktags fahren hier viele Lastwagen.',
    [...streets('Obertorstraße', 'Altstadt'), ...streets('Hamburger Straße, Industriestraße, Hafenstraße, Am Nordhafen', 'Nordhafen')]],
  ['Oberweiler Landpartie', 'mittel', 'Über die alte Mühle aufs Land und über die Steinbruchbrücke zurück.',
    [...streets('Mühlenstraße, Uferstraße', 'Marlevorstadt'), ...streets('Bergstraße, Steinbruchstraße', 'Oberweiler')]],
  ['Gartenstadtroute', 'leicht', 'Unter Linden zur Bezirkssportanlage und zu den Kleingärten.',
    [...streets('Willy-Brandt-Allee', 'Neustadt'), ...streets('Lindenallee, Am Lindenhof, Im Obstgarten', 'Lindenhof')]],
  ['Waldrunde Stadtwald', 'schwer', 'Auf Waldwegen rund um die Hohe Buche. Bei Nässe nur mit breiten Reifen.', [forestLoop()]],
];

/** `{name, level, text, line, length}`, the length in kilometres. */
export const cycleRoutes = table.map(([name, level, text, lines]) => {
  const line = joined(lines);
  return {name, level, text, line, length: Math.round(lengthOf(line) * 10) / 10};
});
