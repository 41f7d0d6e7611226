/** schema.org `Article` with its subtypes, and what else tells news. */
import type {NewsItem} from '../../model/news-item.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {absoluteMarkup} from '../kit/absolute-markup.js';
import {compact} from '../kit/fields.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {languageIn, linkIn, nameIn, richIn, several, wordsIn} from '../kit/json-values.js';
import {headlineFrom} from '../kit/news-list.js';
import {eachOnce} from '../../news/each-once.js';
import {publishedTime} from '../kit/published-time.js';
import type {LaxTime} from '../kit/published-time.js';
import {isOfType} from './jsonld-nodes.js';
import type {Report} from './jsonld-nodes.js';

const isOne = (node: JsonRecord): boolean => isOfType(node, /Article$|BlogPosting$|^(?:SpecialAnnouncement|Report)$/);

/** The articles among the nodes of a text; one without a headline or a text is reported. */
export const newsReader = (lax: LaxTime) => ({
  isOne,
  read: (nodes: readonly JsonRecord[], options: ReadOptions, report: Report): NewsItem[] =>
    eachOnce(nodes.filter(isOne).flatMap((node) => {
      const item = newsOf(node, options, lax);
      if (!item) report('bad-entry', `An article has no headline: ${textOf(node['@id'])}`.slice(0, 200));
      return item ?? [];
    })),
});

function newsOf(node: JsonRecord, {url: base, language, timeZone}: ReadOptions, lax: LaxTime): NewsItem | undefined {
  const [description, articleBody] = [node['description'] ?? node['abstract'], node['articleBody'] ?? node['text']]
    .map((text) => absoluteMarkup(richIn(text, language), base));
  const headline = nameIn(node['headline'], language) || nameIn(node['name'], language) || headlineFrom(articleBody || description || '');
  if (!headline) return undefined;
  const url = linkIn(node['url'], base) ?? linkIn(node['mainEntityOfPage'], base);
  const [datePublished, dateModified, validThrough] = [
    node['datePublished'] ?? node['datePosted'] ?? node['dateCreated'], node['dateModified'], node['expires'],
  ].map((date) => publishedTime(textOf(several(date)[0]), timeZone, lax));
  const spoken = textOf(several(node['inLanguage'])[0]) || languageIn(node['headline'], language) || languageIn(node);
  const id = textOf(node['@id']);
  return compact<NewsItem>({
    id: !id.startsWith('_:') && id || url || [headline, datePublished].filter(Boolean).join(', '),
    headline,
    datePublished: datePublished ?? dateModified,
    dateModified: !datePublished || dateModified === datePublished ? undefined : dateModified,
    description, articleBody, url, ...pictureOf(node, base, language), validThrough,
    categories: wordsIn(node['articleSection'] ?? node['keywords'], language),
    source: compact<Source>({
      url: base, title: nameIn(node['publisher'], language), language: spoken, licence: textOf(several(node['license'])[0]),
    }),
  });
}

function pictureOf(node: JsonRecord, base: string | undefined, language: string | undefined): Partial<NewsItem> {
  const picture = [...several(node['image']), ...several(node['thumbnailUrl'])].find((one) => linkIn(one, base));
  const fields = isRecord(picture) ? picture : {};
  return compact<Partial<NewsItem>>({
    image: linkIn(picture, base),
    imageAlt: nameIn(fields['caption'], language) || nameIn(fields['description'], language),
    imageCredit: nameIn(fields['creditText'], language) || nameIn(fields['creator'] ?? fields['author'], language),
  });
}
