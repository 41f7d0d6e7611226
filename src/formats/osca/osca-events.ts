/** Class `Event` of the Open SmartCity App's back end. */
import type {CityEvent, EventStatus} from '../../model/city-event.js';
import type {Offer} from '../../model/detailed-event.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {cityZone, dayLength, toWall} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {addOccurrence, harvested, isFull, newHarvest} from '../kit/event-harvest.js';
import type {EventDetails} from '../kit/event-harvest.js';
import {compact, lineOf, richText} from '../kit/fields.js';
import {isRecord, listOf, member, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {eventWindow} from '../kit/occurrence.js';
import type {EventTime} from '../kit/occurrence.js';
import {statusOf, titleStatus} from '../kit/title-status.js';
import {dateIn, isTrue, linkOf, momentIn, namesOf, pointIn} from './osca-answer.js';

/** The events that have a part in the window, by start. */
export function readRecords(records: readonly unknown[], options: ReadOptions): ReadResult<CityEvent> {
  const zone = cityZone(options.timeZone);
  const harvest = newHarvest(eventWindow(options, zone));
  const problems: Problem[] = [];
  const report = (code: string, message: string) => void problems.push(warning(code, message));
  for (let index = 0; index < records.length && !isFull(harvest); index++) {
    const record = records[index];
    if (!isRecord(record) || !lineOf(record['name'])) {
      report('bad-entry', `results[${index}] has no name`);
      continue;
    }
    const time = timeOf(record, zone);
    if (time) addOccurrence(harvest, time, {uid: textOf(record['objectId'])}, detailsOf(record, zone, options));
    else report('bad-date', `results[${index}].startDate is no date`);
  }
  return {items: harvested(harvest, report), problems};
}

function timeOf(record: JsonRecord, zone: Zone): EventTime | undefined {
  const [start, end] = ['start', 'end'].map((name) =>
    dateIn(record[`${name}Date`], zone) ?? dateIn(record[`${name}DateTime`], zone));
  if (start === undefined) return undefined;
  const wall = toWall(start, zone);
  if (!isTrue(record['isAllDay'])) {
    return {wall, day: false, zone, days: 0, exact: Math.max(0, (end ?? start) - start)};
  }
  const day = Math.floor(wall / dayLength);
  const days = Math.ceil((toWall(end ?? start, zone) - day * dayLength) / dayLength);
  return {wall: day * dayLength, day: true, zone, days: Math.max(1, days), exact: 0};
}

function detailsOf(record: JsonRecord, zone: Zone, {url: base}: ReadOptions): EventDetails {
  const {name, status} = titleStatus(lineOf(record['name']));
  const offers = listOf(record['offers']).map(offerOf).filter(({price}) => price !== undefined);
  const called = [record['eventCancelMsg'], record['description'] ?? record['info']].map((one) => richText(textOf(one)));
  const provider = lineOf(record['sourceUrl']);
  return compact<EventDetails>({
    name, status: statusOf(statusIn(record), status),
    description: called.filter(Boolean).join('<br>'),
    location: placeOf(record['location']),
    categories: namesOf(record['category']),
    url: linkOf(record['url'] ?? record['link'], base), image: linkOf(record['image'] ?? record['imageUrl'], base),
    offers, isAccessibleForFree: offers.length ? offers.every(({price}) => price === 0) : undefined,
    source: compact<Source>({url: base, title: provider, asOf: momentIn(record['updatedAt'], zone)}),
  });
}

function statusIn(record: JsonRecord): EventStatus | undefined {
  if (isTrue(record['canceled'])) return 'cancelled';
  const word = textOf(record['eventStatus']).toLowerCase();
  const known = ['cancelled', 'postponed', 'rescheduled'] as const;
  return known.find((status) => word.endsWith(status)) ?? (word ? 'scheduled' : undefined);
}

function placeOf(location: unknown): Place | undefined {
  const part = (name: string) => lineOf(member(member(location, 'address'), name));
  const town = [part('postalCode'), part('addressLocality')].filter(Boolean).join(' ');
  const address = [part('streetAddress'), town].filter(Boolean).join(', ');
  const name = part('name') || lineOf(member(location, 'name')) || address;
  return name ? compact<Place>({
    id: textOf(member(location, 'id')) || [...new Set([name, address])].filter(Boolean).join(', '), name,
    address: address === name ? '' : address, ...pointIn(member(location, 'geopoint')),
  }) : undefined;
}

/** Prices are texts of digits; one without any has no price that could be compared. */
function offerOf(offer: unknown): Offer {
  const text = textOf(member(offer, 'price')).replace(',', '.');
  const price = text && Number(text) >= 0 ? Number(text) : undefined;
  return compact<Offer>({
    name: lineOf(member(offer, 'name')), price,
    priceCurrency: price === undefined ? undefined : textOf(member(offer, 'priceCurrency')) || 'EUR',
  });
}
