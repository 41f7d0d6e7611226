import {bodyOf} from './news-body.mjs';

/** An item in the words of our own JSON. */
const itemOf = (each) => ({
  id: each.id, headline: each.headline, datePublished: each.published, description: each.teaser,
  articleBody: bodyOf(each), url: each.url, image: each.image, imageAlt: each.imageAlt, imageCredit: each.imageCredit,
  categories: each.categories, validFrom: each.validFrom, validThrough: each.validThrough,
  files: each.files.length > 0 ? each.files : undefined, pinned: each.pinned,
  ...(each.language && {source: {title: 'Stadt Eschenfurt', licence: 'CC-BY-4.0', language: each.language}}),
});

/** The news in our own JSON. */
export const writeNewsJson = (items, {today}) => `${JSON.stringify({
  stadtbausteine: '1.0', kind: 'news',
  source: {title: 'Stadt Eschenfurt', licence: 'CC-BY-4.0', language: 'de', asOf: `${today}T09:00:00Z`},
  items: items.map(itemOf),
}, null, 1)}\n`;
