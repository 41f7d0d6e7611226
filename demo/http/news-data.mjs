import {newsPosts} from '../city/news-wordpress.mjs';
import {originOf} from './origin.mjs';

/* The addresses at which the sample city publishes its news, with the headers that such servers send. */

const types = {
  'rss': 'application/rss+xml; charset=utf-8',
  'atom': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  'json': 'application/json',
};

const posts = 'wp-json/wp/v2/posts';

/** WordPress lets the page of each host read, and names the headers that it may see. */
function postsReply(news, {query, request, today}) {
  const {status, value, total, pages} = newsPosts(news.published(originOf(request)), query, today);
  const {origin} = request.headers;
  return {
    status, body: JSON.stringify(value), type: 'application/json; charset=UTF-8', cache: 'no-cache',
    headers: {
      'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link', 'Allow': 'GET', 'X-Robots-Tag': 'noindex',
      ...(origin && {'Access-Control-Allow-Origin': origin}), ...(total && {'X-WP-Total': total, 'X-WP-TotalPages': pages}),
    },
  };
}

/**
 * The reply to an address of news.
 * @param {object} city
 * @param {string} path below `/daten/`
 * @param {{query: URLSearchParams, request: object}} asked
 */
export async function newsReply(city, path, {query, request}) {
  const news = await city.news();
  if (path === posts) return postsReply(news, {query, request, today: city.today});
  const [, extension] = /^aktuelles\.(rss|atom|feed\.json|json)$/.exec(path) ?? [];
  return extension && {
    body: news.file(extension, originOf(request)), type: types[extension], cache: 'public, max-age=300',
    headers: {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'},
  };
}
