/** Geometries of KML, with what programs leave around and in their tuples. */
import type {Geometry} from '../../model/place.js';
import {childrenOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** The geometry of a placemark, or what is in it; `undefined` if there is none. */
export function geometryOf(parent: XmlElement): Geometry | undefined {
  const geometries = childrenOf(parent).flatMap((element) => partOf(element) ?? []);
  return geometries.length > 1 ? {type: 'GeometryCollection', geometries} : geometries[0];
}

function partOf(element: XmlElement): Geometry | undefined {
  switch (element.name) {
    case 'Point': return {type: 'Point', coordinates: tuplesIn(element)[0] ?? []};
    case 'LineString':
    case 'LinearRing': return {type: 'LineString', coordinates: tuplesIn(element)};
    case 'Track': return {type: 'LineString', coordinates: within(element, 'coord').map((one) => xmlText(one).split(/\s+/))};
    case 'Polygon': return {
      type: 'Polygon', coordinates: within(element, 'LinearRing').map(tuplesIn).filter(({length}) => length),
    };
    case 'MultiGeometry':
    case 'MultiTrack': return geometryOf(element);
    default: return undefined;
  }
}

/** Tuples of longitude, latitude and perhaps height; blanks may stand around their commas. */
const tuplesIn = (element: XmlElement): readonly (readonly string[])[] =>
  xmlText(find(element, 'coordinates')).replace(/ ?, ?/g, ',').split(/\s+/).filter(Boolean).map((tuple) => tuple.split(','));
