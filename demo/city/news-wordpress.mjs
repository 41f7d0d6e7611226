import {bodyOf} from './news-body.mjs';
import {hash} from './random.mjs';

/*
 * The news as the REST interface of a WordPress: by pages of at most a hundred, with pictures and categories where
 * `_embed` asks for them. WordPress knows no post without a date; there the item without one has the first of its year.
 */

const most = 100;

/** Texts leave a WordPress with their signs as numbers. */
const rendered = (text) => ({rendered: text
  .replaceAll('&', '&#038;').replaceAll('–', '&#8211;').replaceAll('„', '&#8222;').replaceAll('“', '&#8220;')});

const idOf = (text) => 1000 + hash(text) % 9_000_000;

const local = (moment) => moment.slice(0, 19);
const inUtc = (moment) => new Date(moment).toISOString().slice(0, 19);

const mediaOf = ({image, imageAlt, imageCredit}) => ({
  id: idOf(image), media_type: 'image', mime_type: 'image/svg+xml', alt_text: imageAlt, source_url: image, caption: {rendered: `<p>${imageCredit}</p>\n`},
  media_details: {width: 480, height: 320, sizes: {full: {source_url: image, width: 480, height: 320, mime_type: 'image/svg+xml'}}},
});

const termOf = (name) => ({id: idOf(name), name: name.replaceAll('&', '&amp;'), taxonomy: 'category'});

const embedded = (each) => ({
  ...(each.image && {'wp:featuredmedia': [mediaOf(each)]}),
  'wp:term': [each.categories.map(termOf), []],
});

function postOf(each, {today, isEmbedded}) {
  const published = each.published ?? `${today.slice(0, 4)}-01-01T08:00:00+01:00`;
  return {
    id: idOf(each.slug), date: local(published), date_gmt: inUtc(published), guid: {rendered: each.id},
    modified: local(published), modified_gmt: inUtc(published), slug: each.slug, status: 'publish', type: 'post', link: each.url,
    title: rendered(each.headline), content: {rendered: `${bodyOf(each)}\n`, protected: false},
    excerpt: {rendered: `<p>${each.teaser.replaceAll('&', '&amp;')}</p>\n`, protected: false}, author: 1,
    featured_media: each.image ? idOf(each.image) : 0, comment_status: 'closed', ping_status: 'closed', sticky: each.pinned ?? false,
    format: 'standard', categories: each.categories.map(idOf), tags: [], ...(each.language && {lang: each.language}),
    ...(isEmbedded && {_embedded: embedded(each)}),
  };
}

const refused = (code, message) => ({status: 400, value: {code, message, data: {status: 400}}});

/**
 * A page of posts.
 * @param {readonly object[]} items
 * @param {URLSearchParams} query
 * @returns {{status?: number, value: object, total?: number, pages?: number}}
 */
export function newsPosts(items, query, today) {
  const size = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  if (!(size >= 1 && size <= most && page >= 1)) return refused('rest_invalid_param', 'Ungültige(r) Parameter: per_page');
  const pages = Math.ceil(items.length / size);
  if (page > pages) return refused('rest_post_invalid_page_number', 'Die angeforderte Seitennummer ist größer als die Anzahl der Seiten.');
  const posts = items.slice((page - 1) * size, page * size).map((each) => postOf(each, {today, isEmbedded: query.has('_embed')}));
  return {value: posts, total: items.length, pages};
}
