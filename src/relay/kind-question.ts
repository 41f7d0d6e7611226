import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import type {CitySource} from '../profile/city-sources.js';
import type {LoadOptions} from '../sources/load.js';
import {clockAt} from '../time/city-clock.js';
import {addDays} from '../time/day.js';

type Asked = Pick<LoadOptions<object>, 'kind' | 'read' | 'adapt'>;

/** Collections are looked at by the year, events from today on; of other things everything is shown. */
const windows: {readonly [K in Kind]?: (today: string) => ReadOptions} = {
  collections: (today) => ({from: `${today.slice(0, 4)}-01-01`, to: `${Number(today.slice(0, 4)) + 2}-01-01`}),
  events: (today) => ({from: today, to: addDays(today, 365)}),
};

/** What the widget of a source would ask of it now: kind, days, zone, and what becomes of items of another kind. */
export function kindQuestion(kind: Kind, source: CitySource | undefined, now: number): Asked {
  const {timeZone = 'Europe/Berlin', language = 'de'} = source?.city ?? {};
  const fractions = source?.settings['fractions'];
  const words = typeof fractions === 'string' ? fractions : '';
  return {
    kind,
    read: {timeZone, language, ...windows[kind]?.(clockAt(now, timeZone).day)},
    ...kind === 'collections' && {adapt: {
      events: async (events: readonly CityEvent[]) => {
        const {feedCollections, parseFractions} = await import('../waste/event-collections.js');
        return feedCollections(events, {timeZone, fractions: parseFractions(words)});
      },
      collections: async (items: readonly Collection[]) => {
        if (!words) return items;
        const {parseFractions, remapped} = await import('../waste/fraction-mapping.js');
        return remapped(items, parseFractions(words));
      },
    }},
  };
}
