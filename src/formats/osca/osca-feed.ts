/** The reader of the Open SmartCity App's answers for a page: the part for the records in a text. */
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {answerIn, noAnswer} from './osca-answer.js';

/** The reader of places, with the part for their hours where a text may have some. */
async function placesFor(text: string) {
  const [{placesWith}, hours] = await Promise.all([
    import('./osca-places.js'), /openingHours|ffnungszeit|\\u00/i.test(text) ? import('./osca-hours.js') : undefined,
  ]);
  return placesWith(hours?.hoursIn);
}

const partOf = (kind: Kind | undefined, text: string) => {
  switch (kind) {
    case 'events': return import('./osca-events.js');
    case 'news': return import('./osca-news.js');
    case 'collections': return import('./osca-waste.js');
    case 'places': return placesFor(text);
    case 'weather': return import('./osca-weather.js');
    default: return undefined;
  }
};

export const readerFor = async (text = '', {kind: wanted}: ReadOptions = {}) => {
  const answer = answerIn(text, wanted);
  const part = await partOf(answer?.kind, text);
  const read = (text: string, options: ReadOptions = {}): ReadResult<unknown> => {
    const records = answerIn(text, wanted)?.records;
    return part && records ? part.readRecords(records, options) : noAnswer();
  };
  return {kind: answer?.kind ?? 'events', read} as const;
};
