import {bodyOf} from './news-body.mjs';

/** An item as schema.org's NewsArticle. */
export const newsArticle = (each) => ({
  '@type': 'NewsArticle', 'identifier': each.id, 'headline': each.headline, 'datePublished': each.published,
  'description': each.teaser, 'articleBody': bodyOf(each), 'url': each.url, 'inLanguage': each.language ?? 'de', 'keywords': each.categories,
  'publisher': {'@type': 'GovernmentOrganization', 'name': 'Stadt Eschenfurt'},
  ...(each.image && {image: {
    '@type': 'ImageObject', 'url': each.image, 'width': 480, 'height': 320, 'caption': each.imageAlt, 'creditText': each.imageCredit}}),
  ...(each.validThrough && {expires: each.validThrough}),
  ...(each.files.length > 0 && {associatedMedia: each.files.map(({name, url, size, mimeType}) => (
    {'@type': 'MediaObject', name, 'contentUrl': url, 'contentSize': String(size), 'encodingFormat': mimeType}))}),
});
