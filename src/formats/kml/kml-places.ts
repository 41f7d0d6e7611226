/** What stands in a `Placemark` of KML; the names of its folders are its categories. Styles are the map's own. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {lineOf} from '../kit/fields.js';
import {locatingProblems, newLocating, whereabouts} from '../kit/geometry.js';
import {notThis} from '../kit/json.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import type {PlaceParts} from '../kit/place-parts.js';
import {placeReader} from '../kit/place-reader.js';
import {childrenOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {entriesOf} from './kml-folders.js';
import {geometryOf} from './kml-geometry.js';

/** The element that everything else is in; fragments go without. */
export const root = /<(?:[\w.-]+:)?(?:kml|Placemark)[\s>]/;

/** The reader, with as much of what readers of places share as a text needs. */
export const readerWith = placeReader(readPlaces);

function* readPlaces(text: string, options: ReadOptions, parts: PlaceParts): Generator<void, ReadResult<Place>> {
  const {placeFields, placeKeys, valuesByRole} = parts.properties;
  const problems: Problem[] = [];
  const report = (code: string, message: string, line: number): void => {
    problems.push({severity: 'warning', code, message, line});
  };
  const [harvest, locating, keys] = [newPlaceHarvest(), newLocating(undefined, parts), placeKeys(options.columns)];
  let count = 0;
  for (const {element, folders, line} of root.test(text) ? entriesOf(text, report) : []) {
    if (++count % 50 === 0) yield;
    if (element.name === 'NetworkLink') {
      report('network-link', `Not followed: ${xmlText(within(element, 'href')[0]) || 'a NetworkLink'}`, line);
      continue;
    }
    const fields = placeFields(valuesByRole(propertiesOf(element), keys), undefined, options.url);
    const categories = [...new Set([...fields.categories ?? [], ...folders])];
    addPlace(harvest, {
      ...fields, ...categories.length && {categories}, ...whereabouts(geometryOf(element), locating),
    }, element.attributes.get('id'));
  }
  const items = [...harvest.found.values()];
  const isWhole = /<\/(?:[\w.-]+:)?kml\s*>\s*$/.test(text.slice(-2000));
  if (!items.length && (problems.length || !isWhole)) {
    return {items, problems: [...problems, ...notThis('KML with placemarks').problems]};
  }
  return {items, problems: [...problems, ...locatingProblems(locating)]};
}

/** What a placemark says of itself, then the data that a program has added. */
function* propertiesOf(placemark: XmlElement): Generator<readonly [string, unknown]> {
  yield ['name', lineOf(xmlText(find(placemark, 'name')))];
  for (const name of ['address', 'description']) yield [name, xmlText(find(placemark, name))];
  yield ['description', xmlText(find(placemark, 'Snippet'))];
  yield ['telephone', xmlText(find(placemark, 'phoneNumber'))];
  yield ['url', find(placemark, 'link')?.attributes.get('href')];
  for (const data of childrenOf(find(placemark, 'ExtendedData'), 'Data')) {
    yield [data.attributes.get('name') ?? '', xmlText(find(data, 'value'))];
  }
  for (const data of within(placemark, 'SimpleData')) yield [data.attributes.get('name') ?? '', xmlText(data)];
}
