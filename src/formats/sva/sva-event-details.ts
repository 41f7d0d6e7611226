/** Reads the fields of an `eventRecord` of a Smart Village App server, apart from its times. */
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {parseMoment} from '../../time/zone.js';
import type {EventDetails} from '../kit/event-harvest.js';
import {compact, lineOf, richText} from '../kit/fields.js';
import {isRecord, listOf, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {titleStatus} from '../kit/title-status.js';
import {isFree, offersOf} from './sva-prices.js';
import {categoriesOf, linkOf, pictureAmong, placeOf} from './sva-record.js';

export function recordDetails(record: JsonRecord, {url: base}: ReadOptions): EventDetails {
  const records = (name: string) => listOf(record[name]).filter(isRecord);
  const picture = pictureAmong(records('mediaContents'));
  const prices = records('priceInformations');
  const {name, status} = titleStatus(lineOf(record['title']));
  return compact<EventDetails>({
    name, status,
    description: richText(textOf(record['description'])),
    location: placeOf(record),
    organizer: lineOf(member(record['organizer'], 'name')),
    categories: categoriesOf(record),
    url: records('urls').map(linkOf).find(Boolean),
    image: picture && linkOf(picture['sourceUrl']),
    imageAlt: picture && lineOf(picture['captionText']),
    isAccessibleForFree: isFree(prices),
    offers: offersOf(prices),
    accessibilitySummary: lineOf(member(record['accessibilityInformation'], 'description')),
    source: compact<Source>({
      url: base, title: lineOf(member(record['dataProvider'], 'name')), asOf: momentOf(textOf(record['updatedAt'])),
    }),
  });
}

/** `2026-03-01 12:00:00 UTC` as Rails writes it, or a moment as it should be. */
function momentOf(text: string): string | undefined {
  const moment = text.replace(/^(\S+) (\S+) UTC$/, '$1T$2Z');
  return parseMoment(moment) ? moment : undefined;
}
