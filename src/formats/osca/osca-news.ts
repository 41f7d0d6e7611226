/** Class `PressRelease` of the Open SmartCity App's back end. */
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {cityZone, formatLocal, formatMoment, toWall} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {compact, lineOf, richText} from '../kit/fields.js';
import {isRecord, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {dateIn, linkOf, momentIn, namesOf} from './osca-answer.js';

export function readRecords(records: readonly unknown[], options: ReadOptions): ReadResult<NewsItem> {
  const zone = cityZone(options.timeZone);
  const problems: Problem[] = [];
  const items = records.flatMap((record, index) => {
    const path = `results[${index}]`;
    if (!isRecord(record) || !lineOf(record['title'])) {
      problems.push(warning('bad-entry', `${path} has no title`));
      return [];
    }
    const date = dayOrMoment(record['date'], zone);
    if (!date) problems.push(warning('bad-date', `${path} has no date`));
    return [articleOf(record, date, zone, options)];
  });
  return {items, problems};
}

/** The server knows moments only; one at the city's midnight is a day. */
function dayOrMoment(value: unknown, zone: Zone): string | undefined {
  const epoch = dateIn(value, zone);
  if (epoch === undefined) return undefined;
  const [day, time] = formatLocal(toWall(epoch, zone)).split('T');
  return time === '00:00:00' ? day : formatMoment(epoch, zone);
}

function articleOf(
  record: JsonRecord, datePublished: string | undefined, zone: Zone, {url: base}: ReadOptions,
): NewsItem {
  const headline = lineOf(record['title']);
  const url = linkOf(record['url'], base);
  return compact<NewsItem>({
    id: textOf(record['objectId']) || url || headline, headline, datePublished, url,
    description: richText(textOf(record['summary'])), articleBody: richText(bodyOf(textOf(record['content']))),
    image: linkOf(record['imageUrl'], base) ?? linkOf(record['image'], base),
    categories: namesOf(record['category']),
    source: compact<Source>({url: base, asOf: momentIn(record['updatedAt'], zone)}),
  });
}

/** The content of the body where the text is a whole document of HTML. */
const bodyOf = (html: string): string => html
  .replace(/^[^]*?<body\b[^<>]*>/i, '').replace(/<\/body\s*>[^]*$/i, '')
  .replace(/^\s*(?:<!doctype[^<>]*>\s*)?(?:<html[^<>]*>\s*)?<head\b[^]*?<\/head\s*>/i, '');
