/** The reader of a Smart Village App server's answers for a page that shows events. */
import type {CityEvent} from '../../model/city-event.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {readAnswer, withoutItems} from './sva-answer.js';
import {eventsIn, readEventRecords} from './sva-events.js';

/** A series, or a date that is only a weekday. */
const repeating = /"recurring"\s*:\s*true|"weekday"\s*:\s*"/;

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const repeats = repeating.test(text) ? await import('./sva-repeats.js') : undefined;
  const read = (text: string, options: ReadOptions = {}): ReadResult<CityEvent> => {
    const {data, problems} = readAnswer(text);
    const events = eventsIn(data, options);
    return events === undefined
      ? withoutItems(data, problems)
      : {items: readEventRecords(events, options, problems, repeats), problems};
  };
  return {kind: 'events', read} as const;
};
