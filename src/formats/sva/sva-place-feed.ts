/** The reader of a Smart Village App server's answers for a page that shows places. */
import type {Place} from '../../model/place.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {readAnswer, withoutItems} from './sva-answer.js';
import {pointsIn, readPoints} from './sva-points.js';

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const [hours, access] = await Promise.all([
    /"openingHours"\s*:/.test(text) ? import('./sva-hours.js') : undefined,
    /"(?:accessibilityInformation|priceInformations)"\s*:/.test(text) ? import('./sva-access.js') : undefined,
  ]);
  const parts = {hoursIn: hours?.hoursIn, accessIn: access?.accessIn};
  const read = (text: string, options: ReadOptions = {}): ReadResult<Place> => {
    const {data, problems} = readAnswer(text);
    const points = pointsIn(data, options);
    return points === undefined
      ? withoutItems(data, problems) : {items: readPoints(points, options, problems, parts), problems};
  };
  return {kind: 'places', read} as const;
};
