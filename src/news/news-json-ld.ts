/** News as search engines read them. */
import type {NewsItem} from '../model/news-item.js';
import {toPlainText} from '../text/plain-text.js';
import {webUrl} from '../text/web-url.js';

/** An item as schema.org `NewsArticle`. All texts are plain. `base`: what relative addresses are relative to. */
export function toNewsArticle(item: NewsItem, base: string): Readonly<Record<string, unknown>> {
  const {id, headline, datePublished, dateModified, description, articleBody, categories, imageAlt, imageCredit} = item;
  const [url, image] = [webUrl(item.url, base), webUrl(item.image, base)];
  const {title, language} = item.source ?? {};
  return {
    '@type': 'NewsArticle', 'identifier': id, 'headline': toPlainText(headline) || headline,
    datePublished, dateModified, url,
    'description': description && toPlainText(description),
    'articleBody': articleBody && toPlainText(articleBody),
    'image': image && {'@type': 'ImageObject', 'url': image, 'caption': imageAlt, 'creditText': imageCredit},
    'articleSection': categories?.length ? categories : undefined,
    'publisher': title && {'@type': 'Organization', 'name': title},
    'inLanguage': language,
  };
}
