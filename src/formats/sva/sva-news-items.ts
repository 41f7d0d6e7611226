/** News of a Smart Village App server: `newsItems`. */
import type {FileLink} from '../../model/file-link.js';
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {fromPlainText} from '../../text/plain-text.js';
import {compact} from '../kit/fields.js';
import {isRecord, listOf, member, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {nameIn, richIn} from '../kit/json-values.js';
import {fileName, headlineFrom} from '../kit/news-list.js';
import {eachOnce} from '../../news/each-once.js';
import {publishedTime} from '../kit/published-time.js';
import type {LaxTime} from '../kit/published-time.js';
import {answerTo} from './sva-answer.js';
import {categoriesOf, linkOf, pictureAmong, placeOf} from './sva-record.js';

/** The news in an answer; a list is one of them where news are wanted. */
export const newsIn = (data: unknown, {kind}: ReadOptions): unknown =>
  answerTo(data, 'newsItems', 'contentBlocks') ?? answerTo(data, 'newsItem', 'contentBlocks')
    ?? (kind === 'news' && Array.isArray(data) ? data : undefined);

/** All records that are to be seen. `value`: one record or a list. */
export function readNewsItems(
  value: unknown, options: ReadOptions, problems: Problem[], lax: LaxTime,
): NewsItem[] {
  return eachOnce((Array.isArray(value) ? value as readonly unknown[] : [value]).flatMap((record, index) => {
    const item = isRecord(record) ? newsOf(record, options, lax) : undefined;
    if (!item) problems.push(warning('bad-entry', `newsItems[${index}] has neither a title nor a text`));
    return item && member(record, 'visible') !== false ? item : [];
  }));
}

function newsOf(record: JsonRecord, {url: base, timeZone}: ReadOptions, lax: LaxTime): NewsItem | undefined {
  const blocks = listOf(record['contentBlocks']).filter(isRecord);
  const [first] = blocks;
  const [description, articleBody] = [richIn(first?.['intro']), bodyOf(blocks)];
  const headline = nameIn(record['title']) || nameIn(first?.['title']) || headlineFrom(description || articleBody);
  if (!headline) return undefined;
  const time = (name: string): string | undefined =>
    publishedTime(textOf(record[name]).replace(/ UTC$/, 'Z'), timeZone, lax);
  const media = [record, ...blocks].flatMap((one) => listOf(one['mediaContents'])).filter(isRecord);
  const picture = pictureAmong(media);
  const id = textOf(record['id']);
  const url = linkOf(record['sourceUrl']);
  return compact<NewsItem>({
    id: id ? `newsItem-${id}` : textOf(record['externalId']) || url || headline,
    headline,
    datePublished: time('publishedAt') ?? time('publicationDate'),
    description, articleBody, url,
    image: picture && linkOf(picture['sourceUrl']),
    imageAlt: picture && nameIn(picture['captionText']),
    imageCredit: picture && nameIn(picture['copyright']),
    categories: categoriesOf(record),
    location: placeOf({addresses: [record['address']]}),
    files: media.flatMap((one) => fileOf(one) ?? []),
    source: compact<Source>({url: base, title: nameIn(member(record['dataProvider'], 'name'))}),
  });
}

/** The blocks one after the other, from the second on with their titles. */
const bodyOf = (blocks: readonly JsonRecord[]): string => blocks.map((block, index) => {
  const title = index ? nameIn(block['title']) : '';
  const intro = index ? richIn(block['intro']) : '';
  return `${title && `<h3>${fromPlainText(title)}</h3>`}${intro && `<p>${intro}</p>`}${richIn(block['body'])}`;
}).join('');

function fileOf(media: JsonRecord): FileLink | undefined {
  const url = linkOf(media['sourceUrl']);
  return url && /\.(?:pdf|docx?|xlsx?|odt|zip)$/i.test(fileName(url))
    ? {name: nameIn(media['captionText']) || fileName(url), url} : undefined;
}
