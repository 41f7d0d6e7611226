/** The reader of a Smart Village App server's answers for a page that shows places. */
import type {Place} from '../../model/place.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {readAnswer, withoutItems} from './sva-answer.js';
import {pointsIn, readPoints} from './sva-points.js';

export const kind: Kind = 'places';

/** The points of interest of an answer. What the server calls an error is one here. */
export function read(text: string, options: ReadOptions = {}): ReadResult<Place> {
  const {data, problems} = readAnswer(text);
  const points = pointsIn(data, options);
  return points === undefined ? withoutItems(data, problems) : {items: readPoints(points, options, problems), problems};
}
