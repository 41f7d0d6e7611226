/** JSON Feed 1.0 and 1.1, also where a field is not what the specification asks for. */
import type {FileLink} from '../../model/file-link.js';
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {fromPlainText} from '../../text/plain-text.js';
import {absoluteMarkup} from '../kit/absolute-markup.js';
import {compact, webAddress} from '../kit/fields.js';
import {isRecord, listOf, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {nameIn, richIn, wordsIn} from '../kit/json-values.js';
import {fileName, headlineFrom} from '../kit/news-list.js';
import {eachOnce} from '../../news/each-once.js';
import type {NewsResult} from '../kit/news-list.js';
import {picturesIn} from '../kit/picture-in-text.js';
import {publishedTime} from '../kit/published-time.js';
import type {LaxTime} from '../kit/published-time.js';

/** What is known of all items. */
interface Feed {
  readonly source: Source;
  readonly base: string | undefined;
  readonly timeZone: string | undefined;
  readonly lax: LaxTime;
}

/** The items of a feed in their order. */
export function readItems(text: string, {url, timeZone}: ReadOptions, lax: LaxTime): NewsResult {
  const document = parseJson(text);
  const given = member(document, 'items');
  if (!Array.isArray(given)) return notThis('a JSON Feed');
  const problems: Problem[] = [];
  const feed: Feed = {
    timeZone, lax,
    base: webAddress(textOf(member(document, 'home_page_url')), url) ?? url,
    source: compact<Source>({url, title: nameIn(member(document, 'title')), language: textOf(member(document, 'language'))}),
  };
  const items = listOf(given).flatMap((item, index) => {
    const report = (code: string, flaw: string): void => void problems.push(warning(code, `items[${index}] ${flaw}`));
    return isRecord(item) ? itemOf(item, feed, report) ?? [] : report('bad-entry', 'is no object') ?? [];
  });
  if (!items.length && given.length) problems.push({severity: 'error', code: 'no-item', message: 'Not one entry could be read'});
  const {title} = feed.source;
  return {items: eachOnce(items), problems, ...title && !items.length && {title}};
}

function itemOf(item: JsonRecord, feed: Feed, report: (code: string, flaw: string) => void): NewsItem | undefined {
  const html = absoluteMarkup(richIn(item['content_html']), feed.base);
  const articleBody = html || fromPlainText(textOf(item['content_text']));
  const summary = fromPlainText(textOf(item['summary']));
  const headline = nameIn(item['title']) || headlineFrom(articleBody || summary);
  const url = webAddress(textOf(item['url']), feed.base) ?? webAddress(textOf(item['external_url']), feed.base);
  if (!headline) return void report('bad-entry', 'has neither a title nor a text');
  const time = (name: string): string | undefined => {
    const text = textOf(item[name]);
    const read = publishedTime(text, feed.timeZone, feed.lax);
    if (text && !read) report('bad-date', `has no ${name} that can be read: ${text.slice(0, 40)}`);
    return read;
  };
  const id = textOf(item['id']);
  if (!id) report('no-id', 'has no id');
  const datePublished = time('date_published');
  const dateModified = time('date_modified');
  const pictures = [item['image'], item['banner_image'], ...attachedTo(item).filter(isPicture).map(({url}) => url)]
    .map((address) => webAddress(textOf(address), feed.base)).filter((address) => address !== undefined);
  const inText = [...picturesIn(html, feed.base)];
  const image = pictures[0] ?? inText[0]?.image;
  const language = textOf(item['language']);
  return compact<NewsItem>({
    id: id.replace(/^http:/, 'https:') || url || headline, headline,
    datePublished: datePublished ?? dateModified,
    dateModified: dateModified === datePublished || !datePublished ? undefined : dateModified,
    description: summary, articleBody, url, image,
    imageAlt: inText.find((picture) => picture.image === image)?.imageAlt,
    categories: wordsIn(item['tags']),
    files: attachedTo(item).filter((one) => !isPicture(one)).flatMap((one) => fileOf(one, feed.base) ?? []),
    source: compact<Source>({...feed.source, ...language && {language}}),
  });
}

const attachedTo = (item: JsonRecord): readonly JsonRecord[] => listOf(item['attachments']).filter(isRecord);
const isPicture = (file: JsonRecord): boolean => /^image\//i.test(textOf(file['mime_type']));

function fileOf(file: JsonRecord, base: string | undefined): FileLink | undefined {
  const url = webAddress(textOf(file['url']), base);
  return url === undefined ? url : compact<FileLink>({
    name: nameIn(file['title']) || fileName(url), url, mimeType: textOf(file['mime_type']),
    size: Number(textOf(file['size_in_bytes'])) || undefined,
  });
}
