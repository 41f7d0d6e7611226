/** KML 2.x: what stands in a `Placemark`; the names of its folders are its categories. Styles are the map's own. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {lineOf} from '../kit/fields.js';
import {locatingProblems, newLocating, whereabouts} from '../kit/geometry.js';
import {notThis} from '../kit/json.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import {placeFields, placeKeys, valuesByRole} from '../kit/place-properties.js';
import {finished} from '../kit/steps.js';
import {childrenOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {entriesOf} from './kml-folders.js';
import {geometryOf} from './kml-geometry.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

const root = /<(?:[\w.-]+:)?(?:kml|Placemark)[\s>]/;

export const format: Format = {
  id: 'kml',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: ['application/vnd.google-earth.kml+xml'],
  detect: (text) => /^[\uFEFF\s]*</.test(text) && root.test(text.slice(0, 20_000)),
};

/** The places of a text; never throws. */
export const read = (text: string, options?: ReadOptions): ReadResult<Place> => finished(readInSteps(text, options));

/** The same, but it lets go of the thread every fifty placemarks. */
export function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, ReadResult<Place>> {
  const problems: Problem[] = [];
  const report = (code: string, message: string, line: number): void => {
    problems.push({severity: 'warning', code, message, line});
  };
  const [harvest, locating, keys] = [newPlaceHarvest(), newLocating(), placeKeys(options.columns)];
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
