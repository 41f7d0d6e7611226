/** Posts of WordPress as its REST interface gives them (`/wp-json/wp/v2/posts?_embed`). */
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {RichText} from '../../model/rich-text.js';
import type {Source} from '../../model/source.js';
import {absoluteMarkup} from '../kit/absolute-markup.js';
import {compact} from '../kit/fields.js';
import {isRecord, listOf, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {linkIn, nameIn, richIn} from '../kit/json-values.js';
import {headlineFrom} from '../kit/news-list.js';
import {eachOnce} from '../../news/each-once.js';
import {picturesIn} from '../kit/picture-in-text.js';
import type {Picture} from '../kit/picture-in-text.js';
import {publishedTime} from '../kit/published-time.js';
import type {LaxTime} from '../kit/published-time.js';

/** The posts of an answer in their order. What the server calls an error is one here. */
export function readPosts(text: string, options: ReadOptions, lax: LaxTime): ReadResult<NewsItem> {
  const answer = parseJson(text);
  const posts = isRecord(answer) && isRecord(answer['title']) ? [answer] : answer;
  if (!Array.isArray(posts)) {
    const message = textOf(member(answer, 'message'));
    return message && member(answer, 'code')
      ? {items: [], problems: [{severity: 'error', code: 'refused', message}]}
      : notThis('a list of WordPress posts');
  }
  const problems: Problem[] = [];
  const items = listOf(posts).flatMap((post, index) => {
    const item = isRecord(post) ? itemOf(post, options, lax) : undefined;
    if (!item) problems.push(warning('bad-entry', `[${index}] has neither a title nor a text`));
    return item && isPublic(post) ? item : [];
  });
  if (!items.length && posts.length) problems.push({severity: 'error', code: 'no-item', message: 'Not one post could be read'});
  return {items: eachOnce(items), problems};
}

/** An answer to somebody with rights may hold drafts. */
const isPublic = (post: unknown): boolean => /^(?:publish|future|)$/.test(textOf(member(post, 'status')));

function itemOf(post: JsonRecord, options: ReadOptions, lax: LaxTime): NewsItem | undefined {
  const {url: base} = options;
  const url = linkIn(post['link'], base);
  const textIn = (name: string): RichText =>
    absoluteMarkup(richIn(member(post[name], 'rendered')), url ?? base);
  const [description, articleBody] = [textIn('excerpt'), textIn('content')];
  const headline = nameIn(member(post['title'], 'rendered')) || headlineFrom(articleBody || description);
  if (!headline) return undefined;
  const [datePublished, dateModified] = ['date', 'modified'].map((name) =>
    timeOf(post, name, (text) => publishedTime(text, options.timeZone, lax)));
  return compact<NewsItem>({
    // The id that the feed of the same site has, too.
    id: textOf(member(post['guid'], 'rendered')).replace(/^http:/, 'https:') || url || textOf(post['id']) || headline,
    headline, datePublished, dateModified: dateModified === datePublished ? undefined : dateModified,
    description, articleBody, url,
    ...pictureOf(post, articleBody, url ?? base),
    categories: termsOf(post),
    pinned: post['sticky'] === true || undefined,
    source: compact<Source>({
      url: base, title: nameIn(member(post['yoast_head_json'], 'og_site_name')), language: textOf(post['lang']),
    }),
  });
}

/** The moment in UTC, which is all zeros where a site knows none, else the time on the clocks of the site. */
function timeOf(post: JsonRecord, name: string, read: (text: string) => string | undefined): string | undefined {
  const moment = textOf(post[`${name}_gmt`]);
  return (/[1-9]/.test(moment) ? read(`${moment}Z`) : undefined) ?? read(textOf(post[name]));
}

/** The picture chosen for a post; where it may not be seen an error stands in its place. */
function pictureOf(post: JsonRecord, text: RichText, base: string | undefined): Partial<Picture> {
  const [media] = listOf(member(post['_embedded'], 'wp:featuredmedia'));
  const image = linkIn(member(media, 'source_url') ?? post['jetpack_featured_media_url'], base);
  return image ? {image, imageAlt: nameIn(member(media, 'alt_text'))} : picturesIn(text, base).next().value ?? {};
}

/** Categories and what a site has instead; tags are too many. */
const termsOf = (post: JsonRecord): readonly string[] => [...new Set(
  listOf(member(post['_embedded'], 'wp:term')).flatMap(listOf)
    .filter((term) => !/^post_/.test(textOf(member(term, 'taxonomy')))).map((term) => nameIn(member(term, 'name'))),
)].filter(Boolean);
