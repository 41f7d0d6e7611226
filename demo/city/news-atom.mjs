import {bodyOf} from './news-body.mjs';
import {html as xml} from '../http/html.mjs';

/* The news as Atom. An entry has to say when it was changed: the one without a date says when the feed was written. */

const language = ({language}) => language && xml` xml:lang="${language}"`;

const entry = (each, today) => xml`  <entry${language(each)}>
    <id>${each.id}</id>
    <title>${each.headline}</title>
    <link rel="alternate" type="text/html" href="${each.url}"/>${each.published && xml`
    <published>${each.published}</published>`}
    <updated>${each.published ?? `${today}T09:00:00Z`}</updated>
    <summary>${each.teaser}</summary>
    <content type="html">${bodyOf(each)}</content>${each.categories.map((name) => xml`
    <category term="${name}"/>`)}${each.image && xml`
    <media:content url="${each.image}" type="image/svg+xml" medium="image" width="480" height="320"><media:description type="plain">${each.imageAlt}</media:description><media:credit>${each.imageCredit}</media:credit></media:content>`}${each.files.map(({name, url, size, mimeType}) => xml`
    <link rel="enclosure" title="${name}" href="${url}" length="${size}" type="${mimeType}"/>`)}
  </entry>
`;

export const writeNewsAtom = (items, {base, today}) => xml`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="de">
  <id>tag:eschenfurt.example,2024:aktuelles</id>
  <title>Aktuelles aus Eschenfurt</title>
  <updated>${today}T09:00:00Z</updated>
  <author><name>Stadt Eschenfurt</name></author>
  <rights>CC BY 4.0</rights>
  <link rel="self" href="${base}/daten/aktuelles.atom"/>
  <link rel="alternate" type="text/html" href="${base}/stadt/aktuelles/"/>
${items.map((item) => entry(item, today))}</feed>
`.toString();
