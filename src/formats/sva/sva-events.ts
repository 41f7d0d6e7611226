/**
 * `eventRecords` of a Smart Village App server. What it says of repetition follows from how its server works:
 * the first date of a `recurring` record is the span of the series and no date of it, the others were made
 * from it; where there are no others, the pattern stands for them.
 */
import type {CityEvent} from '../../model/city-event.js';
import {isDay} from '../../time/civil-day.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions} from '../../model/read-options.js';
import {ianaZone, utc} from '../../time/zone.js';
import {addOccurrence, harvested, isFull, newHarvest} from '../kit/event-harvest.js';
import {isRecord, listOf, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {eventWindow} from '../kit/occurrence.js';
import type {EventTime} from '../kit/occurrence.js';
import {answerTo} from './sva-answer.js';
import {timeOn} from './sva-date.js';
import type {Reading, Repeating} from './sva-date.js';
import {recordDetails} from './sva-event-details.js';

/** The event records in an answer; a list is one of them where events are wanted. */
export const eventsIn = (data: unknown, {kind}: ReadOptions): unknown =>
  answerTo(data, 'eventRecords', 'dates') ?? answerTo(data, 'eventRecord', 'dates')
    ?? (kind === 'events' && Array.isArray(data) ? data : undefined);

/** The occurrences of all records that have a part in the window, by start. `value`: one record or a list. */
export function readEventRecords(
  value: unknown, options: ReadOptions, problems: Problem[], repeats?: Repeating,
): CityEvent[] {
  const zone = ianaZone(options.timeZone ?? 'Europe/Berlin') ?? utc;
  const reading: Reading = {...newHarvest(eventWindow(options, zone)), zone, options, problems, repeats};
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    const path = `eventRecords[${index}]`;
    if (!isRecord(record) || !textOf(record['title'])) problems.push(warning('bad-entry', `${path} has no title`));
    else if (record['visible'] !== false) readRecord(record, path, reading);
    if (isFull(reading)) break;
  }
  return harvested(reading, (code, message) => problems.push(warning(code, message)));
}

function readRecord(record: JsonRecord, path: string, reading: Reading): void {
  const uid = textOf(record['id']) ? `eventRecord-${textOf(record['id'])}` : textOf(record['externalId']);
  const details = recordDetails(record, reading.options);
  const {times, notes, recurs} = timesOf(record, path, reading);
  const description = [...notes, details.description].filter(Boolean).join('<br>');
  for (const time of times) {
    addOccurrence(reading, time, {uid, ...recurs && {series: uid}}, {...details, ...description && {description}});
  }
}

interface Dates {
  readonly times: readonly EventTime[];
  /** Remarks on the dates, as HTML. */
  readonly notes: readonly string[];
  readonly recurs: boolean;
}

function timesOf(record: JsonRecord, path: string, reading: Reading): Dates {
  const recurring = record['recurring'] === true;
  // Asked for a range of days, the server gives one record per date, and that date by itself.
  const single = isRecord(record['date']) && textOf(record['date']['dateStart']) ? record['date'] : undefined;
  const all = single ? [single] : listOf(record['dates']).filter(isRecord);
  const [span, ...others] = recurring && !single ? [...all].sort(byId) : [];
  const dates = others.length ? others : all;
  const notes = [...new Set(dates.map((date) => textOf(date['timeDescription'])).filter(Boolean))].map(escaped);
  const pattern = span && !others.length ? reading.repeats?.patternTimes(span, record, path, reading) : undefined;
  const times = pattern
    ?? dates.flatMap((date, index) => dateTime(date, record, `${path}.dates[${index}]`, reading));
  if (!all.length) reading.problems.push(warning('bad-start', `${path} has no dates`));
  return {times, notes, recurs: recurring || times.length > 1};
}

/** The order in which the server made them. */
function byId(a: JsonRecord, b: JsonRecord): number {
  return Number(textOf(a['id'])) - Number(textOf(b['id'])) || 0;
}

/** A date by itself; of one that is only a weekday, all within the record's `repeatDuration`. */
function dateTime(date: JsonRecord, record: JsonRecord, path: string, reading: Reading): readonly EventTime[] {
  const start = textOf(date['dateStart']).slice(0, 10);
  if (isDay(start)) return [timeOn(start, textOf(date['dateEnd']).slice(0, 10), date, reading)];
  const weekly = reading.repeats?.weeklyTimes(date, record, path, reading);
  if (weekly) return weekly;
  // Dates in words ("every second Monday") are for people; there is no day to show them on.
  reading.problems.push(warning('bad-date', `${path} has no day: ${start.slice(0, 40)}`));
  return [];
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
