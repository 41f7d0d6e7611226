import {pointOf} from '../alerts/area-keys.js';
import type {ServiceQuestion} from './service.js';
import {SourceError} from './source-error.js';

/** Values of a query; those that are `undefined` are left out. */
type Query = Readonly<Record<string, string | number | undefined>>;

/** An address with a query. */
export function withQuery(address: string, query: Query): string {
  const given = Object.keys(query).filter((name) => query[name] !== undefined)
    .map((name) => `${name}=${encodeURIComponent(query[name]!).replaceAll('%2C', ',').replaceAll('%2F', '/')}`);
  return [address, given.join('&')].filter(Boolean).join('?');
}

/** The position a service is asked for: the area, if it is given as one, else the city's. */
function positionIn({area = '', latitude, longitude}: ServiceQuestion): readonly [number, number] | undefined {
  return pointOf(area) ?? pointOf(`${latitude},${longitude}`);
}

/** @throws SourceError `config` where no position is known. */
export function neededPosition(question: ServiceQuestion): readonly [number, number] {
  const position = positionIn(question);
  if (position) return position;
  throw new SourceError('config', question.base, 'Asked by position: needs area="lat,lon" or the center of the city profile');
}
