import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import type {CitySource} from './city-sources.js';
import type {ReadingOptions} from '../sources/read-answer.js';
import {clockAt} from '../time/city-clock.js';
import {addDays} from '../time/civil-day.js';
import {cityZone, formatMoment} from '../time/zone.js';

/** The moment and the city that a source is read for. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone?: string | undefined;
  /** BCP 47 tag of the language preferred where a feed has several. */
  readonly language?: string | undefined;
}

/** What is asked of a feed, as its widget asks it in a page. */
export type FeedQuestion = Required<Pick<ReadingOptions<object>, 'kind' | 'read'>> & Pick<ReadingOptions<object>, 'adapt'>;

/** Kind -> the stretch of time in which its widget looks; without a row: all that is published. */
const windows: {readonly [K in Kind]?: (today: string) => Pick<ReadOptions, 'from' | 'to'>} = {
  collections: (today) => {
    const year = Number(today.slice(0, 4));
    return {from: `${year}-01-01`, to: `${year + 2}-01-01`};
  },
  events: (today) => ({from: today, to: addDays(today, 365)}),
};

/** Days before and after today in which school holidays are looked for. */
const SCHOOL = {before: 90, after: 730};

type Adapters = NonNullable<ReadingOptions<object>['adapt']>;

/** What a widget says of how its feeds are read. */
type Settings = CitySource['settings'];

/** Kind -> how items of other kinds become its own. */
const adapters: {readonly [K in Kind]?: (settings: Settings, timeZone?: string) => Adapters} = {
  collections: (settings, timeZone) => {
    const words = settings['fractions'];
    const mapping = typeof words === 'string' ? words : '';
    return {
      events: async (events: readonly CityEvent[]) => {
        const {feedCollections, parseFractions} = await import('../waste/event-collections.js');
        return feedCollections(events, {timeZone, fractions: parseFractions(mapping)});
      },
      collections: async (bins: readonly Collection[]) => {
        if (!mapping) return bins;
        const {parseFractions, remapped} = await import('../waste/fraction-mapping.js');
        return remapped(bins, parseFractions(mapping));
      },
    };
  },
};

/** How items of other kinds become items of this one; `undefined` where nothing else is one. */
export const adaptersOf = (kind: Kind, settings: Settings = {}, timeZone?: string): Adapters | undefined =>
  adapters[kind]?.(settings, timeZone);

function windowOf({kind, attribute}: CitySource, today: string): Pick<ReadOptions, 'from' | 'to'> | undefined {
  if (/^school-?holidays$/i.test(attribute)) {
    return {from: addDays(today, -SCHOOL.before), to: addDays(today, SCHOOL.after)};
  }
  return windows[kind]?.(today);
}

/** The question that the widget of a source would ask now. */
export function questionOf(source: CitySource, {now, timeZone, language = 'de'}: Circumstances): FeedQuestion {
  const {kind, settings} = source;
  const adapt = adaptersOf(kind, settings, timeZone);
  return {
    kind,
    read: {
      ...timeZone && {timeZone}, language, now: formatMoment(now, cityZone(timeZone)),
      ...windowOf(source, clockAt(now, timeZone).day),
    },
    ...adapt && {adapt},
  };
}
