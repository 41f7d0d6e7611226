import {areas} from './map-areas.mjs';
import {boundary, forests, parks, rails, smallWoods, waters} from './map-ground.mjs';
import {buildings} from './map-buildings.mjs';
import {closed, lineOf, polygonOf} from './map-geometry.mjs';
import {degreesOf} from './map-plane.mjs';
import {laidStreets} from './map-streets.mjs';
import {paths} from './map-paths.mjs';

/*
 * The base map of the sample city as GeoJSON, in the order in which it is drawn. `kind` says what a feature is:
 * `boundary`, `forest`, `park`, `water`, `building`, `street` (`class`: `path`, `minor`, `main`), `rail`, `label`
 * (`class`: `city`, `district`, `water`, `station`).
 */

const feature = (properties, geometry) => ({type: 'Feature', properties, geometry});

const area = (kind) => ({name, ring}) => feature({kind, name}, polygonOf(ring));

/** A brook is a line, which a map of the whole city shows wider than it is. */
const water = ({name, ring, line}) => feature({kind: 'water', name}, line ? lineOf(line) : polygonOf(ring));

const street = ({name, class: type = 'path', line}) => feature({kind: 'street', class: type, name}, lineOf(line));

const block = ({footprints}) =>
  feature({kind: 'building'}, {type: 'MultiPolygon', coordinates: footprints.map((ring) => [closed(ring)])});

const label = (name, type, point) =>
  feature({kind: 'label', class: type, name}, {type: 'Point', coordinates: degreesOf(point)});

const labels = () => [
  label('Eschenfurt', 'city', [-0.05, 0.3]),
  ...areas.map(({name, middle}) => label(name, 'district', middle)),
  label('Marle', 'water', [-0.62, -2.2]), label('Marle', 'water', [-0.64, 0.9]),
  label('Kiesgrube', 'water', [-1.62, -1.5]),
  label('Bahnhof', 'station', [1.0, 0.98]),
];

/** The base map, as text. */
export function writeMap() {
  const streets = (type) => laidStreets.filter((each) => each.class === type).map(street);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...[...forests, ...smallWoods].map(area('forest')), ...parks.map(area('park')), ...waters.map(water),
      ...buildings().map(block),
      ...paths.map(street), ...streets('minor'), ...streets('main'),
      ...rails.map(({name, line}) => feature({kind: 'rail', name}, lineOf(line))),
      feature({kind: 'boundary', name: 'Eschenfurt'}, lineOf([...boundary, boundary[0]])),
      ...labels(),
    ],
  });
}
