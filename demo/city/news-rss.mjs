import {bodyOf} from './news-body.mjs';
import {html as xml, trusted} from '../http/html.mjs';

/* The news as RSS 2.0, with the extensions that content management systems use: content, Media RSS, Dublin Core. */

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment as RFC 822 writes it, with the clock and the offset it has. */
function mailDate(moment) {
  const [day, clock] = [moment.slice(0, 10), moment.slice(11, 19)];
  const [year, month, date] = day.split('-');
  return `${weekdays[new Date(`${day}T00:00Z`).getUTCDay()]}, ${date} ${months[month - 1]} ${year} ${clock} ${moment.slice(19).replace(':', '')}`;
}

const cdata = (text) => trusted(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);

const picture = ({image, imageAlt, imageCredit}) => image && xml`
    <media:content url="${image}" type="image/svg+xml" medium="image" width="480" height="320">
      <media:description type="plain">${imageAlt}</media:description>
      <media:credit role="illustrator">${imageCredit}</media:credit>
    </media:content>`;

const item = (each) => xml`  <item>
    <title>${each.headline}</title>
    <link>${each.url}</link>
    <guid isPermaLink="false">${each.id}</guid>${each.published && xml`
    <pubDate>${mailDate(each.published)}</pubDate>`}
    <description>${each.teaser}</description>
    <content:encoded>${cdata(bodyOf(each))}</content:encoded>${each.categories.map((name) => xml`
    <category>${name}</category>`)}${each.language && xml`
    <dc:language>${each.language}</dc:language>`}${picture(each)}${each.files.map(({url, size, mimeType}) => xml`
    <enclosure url="${url}" length="${size}" type="${mimeType}"/>`)}
  </item>
`;

export const writeNewsRss = (items, {base, today}) => xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
  <title>Aktuelles aus Eschenfurt</title>
  <link>${base}/stadt/aktuelles/</link>
  <description>Meldungen und Bekanntmachungen der Stadt Eschenfurt</description>
  <language>de</language>
  <copyright>Stadt Eschenfurt, CC BY 4.0</copyright>
  <lastBuildDate>${mailDate(`${today}T09:00:00Z`).replace('Z', '+0000')}</lastBuildDate>
  <atom:link href="${base}/daten/aktuelles.rss" rel="self" type="application/rss+xml"/>
${items.map(item)}</channel>
</rss>
`.toString();
