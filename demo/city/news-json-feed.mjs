import {illustratedBody} from './news-body.mjs';

/** The news as JSON Feed 1.1. */
export const writeNewsFeed = (items, {base}) => `${JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: 'Aktuelles aus Eschenfurt', home_page_url: `${base}/stadt/aktuelles/`,
  feed_url: `${base}/daten/aktuelles.feed.json`, language: 'de', authors: [{name: 'Stadt Eschenfurt', url: `${base}/stadt/`}],
  items: items.map((each) => ({
    id: each.id, url: each.url, title: each.headline, summary: each.teaser, content_html: illustratedBody(each),
    image: each.image, date_published: each.published, tags: each.categories, language: each.language,
    ...(each.files.length > 0 && {attachments: each.files.map(({name, url, size, mimeType}) => (
      {url, mime_type: mimeType, title: name, size_in_bytes: size}))}),
  })),
}, null, 1)}\n`;
