/** GPX 1.0 and 1.1: points are places, routes and tracks are places with a line. */
import type {Geometry, Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {compact, lineOf, richText, webAddress} from '../kit/fields.js';
import {locatingProblems, newLocating, whereabouts} from '../kit/geometry.js';
import type {LocatingParts} from '../kit/geometry.js';
import {notThis} from '../kit/json.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import {placeReader} from '../kit/place-reader.js';
import {childrenOf, elementsOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** The element that everything else is in. */
export const root = /<(?:[\w.-]+:)?gpx[\s>]/;

const entries = new Set(['metadata', 'wpt', 'rte', 'trk']);

/** The reader; only texts with routes or tracks need parts. */
export const readerWith = placeReader(readPlaces);

function* readPlaces(text: string, {url}: ReadOptions, parts: LocatingParts): Generator<void, ReadResult<Place>> {
  const problems: Problem[] = [];
  const locating = newLocating(undefined, parts);
  let harvest = newPlaceHarvest();
  const report = (message: string, line: number): void => {
    problems.push({severity: 'warning', code: 'bad-xml', message, line});
  };
  let count = 0;
  for (const element of root.test(text) ? elementsOf(text, entries, report) : []) {
    if (element.name !== 'wpt' || ++count % 100 === 0) yield;
    if (element.name === 'metadata') {
      harvest = newPlaceHarvest(sourceOf(element));
      continue;
    }
    const where = whereabouts(geometryOf(element), locating);
    if (where.latitude === undefined) {
      problems.push({
        severity: 'warning', code: 'bad-entry', message: `<${element.name}> has no position`, line: element.line,
      });
    } else {
      addPlace(harvest, {...fieldsOf(element, url), ...where});
    }
  }
  const items = [...harvest.found.values()];
  const isWhole = /<\/(?:[\w.-]+:)?gpx\s*>\s*$|<(?:[\w.-]+:)?gpx\s[^<>]*\/>\s*$/.test(text.slice(-2000));
  if (!items.length && (problems.length || !isWhole)) return notThis('GPX with points or tracks');
  return {items, problems: [...problems, ...locatingProblems({...locating, lost: 0})]};
}

const sourceOf = (metadata: XmlElement): Source => {
  const copyright = find(metadata, 'copyright');
  return compact<Source>({
    title: lineOf(xmlText(find(metadata, 'author', 'name')) || copyright?.attributes.get('author')),
    url: webAddress(find(metadata, 'author', 'link')?.attributes.get('href') ?? ''),
    licence: xmlText(find(copyright, 'license')),
  });
};

const pointIn = (point: XmlElement): readonly string[] =>
  [point.attributes.get('lon') ?? '', point.attributes.get('lat') ?? '', xmlText(find(point, 'ele'))];

function geometryOf(element: XmlElement): Geometry {
  if (element.name === 'wpt') return {type: 'Point', coordinates: pointIn(element)};
  const lines = element.name === 'rte'
    ? [childrenOf(element, 'rtept')] : childrenOf(element, 'trkseg').map((segment) => childrenOf(segment, 'trkpt'));
  const coordinates = lines.map((points) => points.map(pointIn)).filter((line) => line.length);
  return coordinates.length === 1
    ? {type: 'LineString', coordinates: coordinates[0]} : {type: 'MultiLineString', coordinates};
}

function fieldsOf(element: XmlElement, base: string | undefined): Partial<Place> {
  const text = (name: string): string => xmlText(find(element, name));
  const links = [...childrenOf(element, 'link').map(({attributes}) => attributes.get('href') ?? ''), text('url')];
  return compact<Partial<Place>>({
    name: lineOf(text('name')),
    categories: [...new Set([lineOf(text('type')) || lineOf(text('sym'))])].filter(Boolean),
    description: richText(text('desc') || text('cmt')),
    url: links.map((link) => webAddress(link, base)).find((link) => link && !isPicture(link)),
    image: links.map((link) => webAddress(link, base)).find((link) => link && isPicture(link)),
  });
}

const isPicture = (address: string): boolean => /\.(?:jpe?g|png|webp|avif)(?:\?|$)/i.test(address);
