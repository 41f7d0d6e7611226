/** Feeds as they are published, each with one flaw or freedom, and what a person reads in them. */
import {expect} from 'chai';
import type {NewsItem} from '../../model/news-item.js';
import {read} from './rss.js';

const rss = (item: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Stadt Auenfurt</title>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Stadt Auenfurt</title><entry>${entry}</entry></feed>`;
const dated = (date: string): string => rss(`<title>a</title><pubDate>${date}</pubDate>`);
const body = '<title>a</title><link>https://a.example/1</link>';

type Case = readonly [name: string, text: string, expected: {readonly [K in keyof NewsItem]?: unknown}];

const titles: readonly Case[] = [
  ['a title with HTML in it', rss('<title>&lt;b&gt;Rathaus&lt;/b&gt; geschlossen</title>'), {headline: 'Rathaus geschlossen'}],
  ['a title that was escaped twice', rss('<title>Kaffee &amp;amp; Kuchen &amp;bdquo;am See&amp;ldquo;</title>'), {headline: 'Kaffee & Kuchen „am See“'}],
  ['a title in CDATA with references', rss('<title><![CDATA[Stra&szlig;enfest &#8211; Caf&eacute; &ntilde;]]></title>'), {headline: 'Straßenfest – Café ñ'}],
  ['a title with real elements', rss('<title>Neues <em>Bad</em> eröffnet</title>'), {headline: 'Neues Bad eröffnet'}],
  ['a title over several lines', rss('<title>\n  Neues\n  Bad\n</title>'), {headline: 'Neues Bad'}],
  ['entities of HTML without a document type', rss('<title>Caf&eacute; &amp; &Agrave; la carte &ndash; &frac34;</title>'), {headline: 'Café & À la carte – ¾'}],
  ['a bare ampersand and a bare less-than', rss('<title>Kunst & Kultur < 5 Euro</title>'), {headline: 'Kunst & Kultur < 5 Euro'}],
  ['numbers of windows-1252', rss('<title>&#132;Stadt&#147; &#150; neu</title>'), {headline: '„Stadt“ – neu'}],
  ['control characters', rss('<title>Bau\u0008stelle\u0000 &#x1f;B1</title>'), {headline: 'Baustelle B1'}],
  ['no title, but a text', rss('<description>Das Bad hat zu. Es wird geputzt.</description>'), {headline: 'Das Bad hat zu.'}],
  ['a title of another vocabulary beside it', rss('<media:title>Foto</media:title><title>Bad</title><itunes:title>Ton</itunes:title>'), {headline: 'Bad'}],
  ['a title of Dublin Core alone', rss('<dc:title>Bad</dc:title>'), {headline: 'Bad'}],
  ['a title in HTML of Atom', atom('<title type="html">&lt;i&gt;Eins&lt;/i&gt; &amp;amp; zwei</title>'), {headline: 'Eins & zwei'}],
  ['a title in XHTML of Atom', atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Eins <b>zwei</b></div></title>'), {headline: 'Eins zwei'}],
  ['a plain title of Atom with signs of HTML', atom('<title type="text">Das Element &lt;b&gt; erklärt</title>'), {headline: 'Das Element <b> erklärt'}],
  ['a title of Atom 0.3 in base 64', atom('<title type="text/html" mode="base64">RmVzdCAmYW1wOyBUYW56</title>'), {headline: 'Fest & Tanz'}],
];

const links: readonly Case[] = [
  ['a link with a bare ampersand', rss('<title>a</title><link>https://a.example/?x=1&y=2</link>'), {url: 'https://a.example/?x=1&y=2'}],
  ['a relative link', rss('<title>a</title><link>/presse/1</link>', '<link>https://a.example/start/</link>'), {url: 'https://a.example/presse/1'}],
  ['a relative link and no base but the feed', rss('<title>a</title><link>presse/1</link>'), {url: 'https://feed.example/x/presse/1'}],
  ['xml:base at the feed and at the entry', atom('<title>a</title><link href="1.html"/>', 'xml:base="https://a.example/b/"').replace('<entry>', '<entry xml:base="c/">'), {url: 'https://a.example/b/c/1.html'}],
  ['an address as guid alone', rss('<title>a</title><guid>https://a.example/9</guid>'), {url: 'https://a.example/9', id: 'https://a.example/9'}],
  ['a guid that is no address', rss('<title>a</title><guid isPermaLink="false">https://a.example/9</guid>'), {url: undefined, id: 'https://a.example/9'}],
  ['links of Atom for several ends', atom('<title>a</title><link rel="self" href="https://a.example/f"/><link rel="alternate" type="text/html" href="https://a.example/2"/><link rel="enclosure" href="https://a.example/x.pdf" type="application/pdf"/>'), {url: 'https://a.example/2', files: [{name: 'x.pdf', url: 'https://a.example/x.pdf', mimeType: 'application/pdf'}]}],
  ['a link of Atom in RSS beside the own one', rss('<title>a</title><atom:link rel="self" href="https://a.example/f"/><link>https://a.example/3</link>'), {url: 'https://a.example/3'}],
  ['a link with a href in RSS', rss('<title>a</title><link href="https://a.example/4"/>'), {url: 'https://a.example/4'}],
  ['an address that is a script', rss('<title>a</title><link>javascript:alert(1)</link>'), {url: undefined}],
  ['the address of RSS 1.0', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>c</title></channel><item rdf:about="https://a.example/5"><title>a</title></item></rdf:RDF>', {url: 'https://a.example/5', headline: 'a'}],
  ['addresses in a text', rss('<title>a</title><description>&lt;p&gt;&lt;a href="/b?x=1&amp;amp;y=2"&gt;b&lt;/a&gt; &lt;img src=c.png&gt;&lt;/p&gt;</description>', '<link>https://a.example/</link>'),
    {description: '<p><a href="https://a.example/b?x=1&amp;y=2">b</a> <img src="https://a.example/c.png"></p>'}],
];

const dates: readonly Case[] = ([
  ['Wed, 02 Dec 2026 08:00:00 +0100', '2026-12-02T08:00:00+01:00'], ['2 Dec 26 08:00 MEZ', '2026-12-02T08:00:00+01:00'],
  ['Mi, 02 Dez 2026 08:00:00 GMT', '2026-12-02T09:00:00+01:00'], ['Mittwoch, 2. Dezember 2026, 8:05 Uhr', '2026-12-02T08:05:00+01:00'],
  ['Wed, 1 Jul 2026 08:00:00 EST', '2026-07-01T15:00:00+02:00'], ['Wed Dec  2 08:00:00 2026', '2026-12-02T08:00:00+01:00'],
  ['Wed, 02 Dec 2026 08:00:00', '2026-12-02T08:00:00+01:00'], ['2026-12-02T08:00:00Z', '2026-12-02T09:00:00+01:00'],
  ['2026-12-02 08:00', '2026-12-02T08:00:00+01:00'], ['2026-12-02', '2026-12-02'], ['02.12.2026', '2026-12-02'],
  ['02.12.26 - 08:00 Uhr', '2026-12-02T08:00:00+01:00'], ['1. März 2026', '2026-03-01'], ['Sun, 01 Mrz 2026 12:00:00 +0100 (CET)', '2026-03-01T12:00:00+01:00'],
  ['December 2, 2026 3:04 PM', '2026-12-02T15:04:00+01:00'], ['20261202T080000', '2026-12-02T08:00:00+01:00'],
  ['Mon, 02 Dec 2026 08:00:00 +01:00', '2026-12-02T08:00:00+01:00'], ['2026-12-02T08:00:00.123+0100', '2026-12-02T08:00:00+01:00'],
  ['Wed, 02-Dec-2026 08:00:00 UT', '2026-12-02T09:00:00+01:00'], ['12/31/2026', '2026-12-31'], ['bald', undefined], ['Tue, 31 Feb 2026 08:00:00 GMT', undefined],
  ['1796194800', '2026-12-02T08:00:00+01:00'], ['2026-12', '2026-12-01'],
] as const).map(([text, datePublished]) => [`the date ${text}`, dated(text), {datePublished}]);

const otherDates: readonly Case[] = [
  ['a date of Dublin Core', rss('<title>a</title><dc:date>2026-12-02</dc:date>'), {datePublished: '2026-12-02'}],
  ['an entry of Atom with one date', atom('<title>a</title><updated>2026-12-02T08:00:00+01:00</updated>'), {datePublished: '2026-12-02T08:00:00+01:00', dateModified: undefined}],
  ['an entry of Atom with two dates', atom('<title>a</title><published>2026-12-01</published><updated>2026-12-02</updated>'), {datePublished: '2026-12-01', dateModified: '2026-12-02'}],
  ['a date that nobody reads beside one', rss('<title>a</title><pubDate>demnächst</pubDate><dc:date>2026-12-02</dc:date>'), {datePublished: '2026-12-02'}],
];

const pictures: readonly Case[] = [
  ['a picture as enclosure', rss(`${body}<enclosure url="/b.jpg" type="image/jpeg"/>`), {image: 'https://feed.example/b.jpg', files: undefined}],
  ['a file as enclosure', rss(`${body}<enclosure url="https://a.example/Plan%20B.pdf" type="application/pdf" length="12"/>`), {image: undefined, files: [{name: 'Plan B.pdf', url: 'https://a.example/Plan%20B.pdf', mimeType: 'application/pdf', size: 12}]}],
  ['the picture that is said to be the one', rss(`${body}<media:group><media:content url="https://a.example/1.jpg" medium="image"/><media:content url="https://a.example/2.jpg" medium="image" isDefault="true"/></media:group>`), {image: 'https://a.example/2.jpg'}],
  ['a video and its thumbnail', rss(`${body}<media:content url="https://a.example/1.mp4" type="video/mp4"><media:thumbnail url="https://a.example/t.jpg"/></media:content>`), {image: 'https://a.example/t.jpg'}],
  ['a picture in the text, behind a counting pixel', rss(`${body}<description><![CDATA[<img src="https://count.example/z.gif" width="1" height="1"><img src="/p.jpg" alt="Das Bad">]]></description>`), {image: 'https://feed.example/p.jpg', imageAlt: 'Das Bad'}],
  ['a sound and no picture', rss(`${body}<enclosure url="https://a.example/1.mp3" type="audio/mpeg"/>`), {image: undefined}],
  ['a picture with its maker and words', rss(`${body}<media:content url="https://a.example/1.jpg" type="image/jpeg"><media:description>Das Bad</media:description><media:credit>Ada Muster</media:credit></media:content>`), {image: 'https://a.example/1.jpg', imageAlt: 'Das Bad', imageCredit: 'Ada Muster'}],
  ['another prefix for the same vocabulary', rss(`${body}<m:content xmlns:m="http://search.yahoo.com/mrss/" url="https://a.example/1.jpg" medium="image"/>`), {image: 'https://a.example/1.jpg'}],
];

const broken: readonly Case[] = [
  ['a title that is not closed', rss('<title>Bad<link>https://a.example/1</link><pubDate>2026-12-02</pubDate>'), {headline: 'Bad', url: 'https://a.example/1', datePublished: '2026-12-02'}],
  ['a title closed by a slip', rss('<title>Bad</titel><link>https://a.example/1</link>'), {headline: 'Bad', url: 'https://a.example/1'}],
  ['CDATA that is not closed', rss('<title><![CDATA[Bad</title><link>https://a.example/1</link><description><![CDATA[Text]]></description>'), {headline: 'Bad', url: 'https://a.example/1', description: 'Text'}],
  ['CDATA in CDATA', rss('<description><![CDATA[Ein <![CDATA[Text]]> mehr]]></description><title>Bad</title>'), {headline: 'Bad'}],
  ['HTML that is not escaped', rss('<description><p>Eins<br>zwei</p><p>drei</description><title>Bad</title>'), {headline: 'Bad', description: '<p>Eins<br>zwei</p><p>drei</p>'}],
  ['an item that is cut off', rss('<title>Bad</title><link>https://a.example/1</link>').replace(/<\/item>.*/, '<descr'), {headline: 'Bad', url: 'https://a.example/1'}],
  ['a declaration that is not closed', rss('<title>Bad</title>').replace('?>', '>'), {headline: 'Bad'}],
  ['a comment that is not closed', rss('<!-- alt <title>Bad</title>'), {headline: 'Bad'}],
  ['capital letters', rss('<TITLE>Bad</TITLE><PUBDATE>2026-12-02</PUBDATE>').replace(/item>/g, 'ITEM>'), {headline: 'Bad', datePublished: '2026-12-02'}],
  ['several roots', `${rss('<title>Bad</title>')}<rss><channel><title>zwei</title></channel></rss>`, {headline: 'Bad'}],
  ['blank lines and a warning before it', `\n\n<br /><b>Warning</b>: x\n${rss('<title>Bad</title>')}`, {headline: 'Bad'}],
  ['a thumbnail that is not closed', rss('<media:thumbnail url="https://a.example/t.jpg"><title>Bad</title><link>https://a.example/1</link>'), {headline: 'Bad', image: 'https://a.example/t.jpg'}],
];

const more: readonly Case[] = [
  ['brackets in a title of Atom 0.3', atom('<title type="text/plain" mode="escaped">History of the &lt;blink&gt; tag</title>'), {headline: 'History of the <blink> tag'}],
  ['brackets in a title of Atom', atom('<title>History of the &lt;blink&gt; tag</title>'), {headline: 'History of the <blink> tag'}],
  ['brackets in a title of RSS', rss('<title>Neu: &lt;Stadt&gt; im Netz</title>'), {headline: 'Neu: <Stadt> im Netz'}],
  ['a script in a title', atom('<title type="html">safe&lt;script type="text/javascript"&gt;location.href="x"&lt;/script&gt; description</title>'), {headline: 'safe description'}],
  ['a paragraph as title', rss('<title><![CDATA[<p>Der <i>Rat</i></p>]]></title>'), {headline: 'Der Rat'}],
  ['the Channel Definition Format', '<CHANNEL HREF="http://example.org/"><TITLE>C</TITLE><ITEM HREF="http://example.org/1" LASTMOD="2002-09-11T12:00+0000"><TITLE>I</TITLE><ABSTRACT>x</ABSTRACT></ITEM></CHANNEL>', {headline: 'I', url: 'http://example.org/1', datePublished: '2002-09-11T14:00:00+02:00'}],
  ['RSS 0.90', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>c</title><link>https://a.example/</link></channel><item><title>I</title><link>https://a.example/1</link></item></rdf:RDF>', {headline: 'I', url: 'https://a.example/1'}],
  ['Atom with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>I</a:title><a:link href="https://a.example/1"/><a:updated>2026-12-02</a:updated></a:entry></a:feed>', {headline: 'I', url: 'https://a.example/1', datePublished: '2026-12-02'}],
  ['a prefix that nobody knows', '<z:rss xmlns:z="urn:x"><z:channel><z:item><z:title>I</z:title><z:link>https://a.example/1</z:link></z:item></z:channel></z:rss>', {headline: 'I', url: 'https://a.example/1'}],
  ['a page and its data', atom('<title>I</title><link rel="alternate" type="application/json" href="https://a.example/j"/><link rel="alternate" type="text/html" href="https://a.example/h"/>'), {url: 'https://a.example/h'}],
  ['a document type that declares letters', '<!DOCTYPE rss [<!ENTITY auml "&#228;">\n<!ENTITY x "y">]><rss><channel><item><title>B&auml;r</title></item></channel></rss>', {headline: 'Bär'}],
  ['a link of Atom as text', atom('<title>I</title><link>https://a.example/1</link>'), {url: 'https://a.example/1'}],
  ['a link in CDATA', rss('<title>I</title><link><![CDATA[ https://a.example/1 ]]></link>'), {url: 'https://a.example/1'}],
  ['an umlaut and a space in a link', rss('<title>I</title><link>https://a.example/übersicht?q=a b</link>'), {url: 'https://a.example/%C3%BCbersicht?q=a%20b'}],
  ['a link as it is said', rss('<title>I</title><link>www.a.example/1</link>'), {url: 'https://www.a.example/1'}],
  ['a link without a scheme', rss('<title>I</title><link>//a.example/1</link>'), {url: 'https://a.example/1'}],
  ['a link that was escaped twice', rss('<title>I</title><link>https://a.example/?a=1&amp;amp;b=2</link>'), {url: 'https://a.example/?a=1&b=2'}],
  ['an empty link', rss('<title>I</title><link></link><guid>https://a.example/1</guid>'), {url: 'https://a.example/1'}],
  ['a relative permalink', rss('<title>I</title><guid isPermaLink="true">/1</guid>', '<link>https://a.example/</link>'), {url: 'https://a.example/1'}],
  ['an empty title', rss('<title></title><description>Eine Meldung ohne Titel. Mehr.</description>'), {headline: 'Eine Meldung ohne Titel.'}],
  ['a picture as title', rss('<title><![CDATA[<img src="a.png">]]></title><description>Eine Meldung ohne Titel. Mehr.</description>'), {headline: 'Eine Meldung ohne Titel.'}],
  ['an item that is not closed', '<rss><channel><item><title>A</title><link>https://a.example/1</link><item><title>B</title></item></channel></rss>', {headline: 'A', url: 'https://a.example/1'}],
  ['a title in an element of its own', rss('<event><title>nicht</title></event><title>I</title>'), {headline: 'I'}],
  ['an end tag without its bracket', rss('<title>I</title<link>https://a.example/1</link>'), {headline: 'I', url: 'https://a.example/1'}],
  ['a tag without its bracket', rss('<title I</title><link>https://a.example/1</link><description>Text der Meldung. Mehr</description>'), {url: 'https://a.example/1'}],
  ['attributes without quotes', rss('<title>I</title><enclosure url=https://a.example/1.jpg type=image/jpeg />'), {image: 'https://a.example/1.jpg'}],
  ['a quote that is missing', rss('<title>I</title><enclosure url="https://a.example/1.jpg type="image/jpeg" /><link>https://a.example/1</link>'), {url: 'https://a.example/1'}],
  ['a quote that is missing in a guid', rss('<title>I</title><guid isPermaLink="false>x</guid><link>https://a.example/1</link>'), {url: 'https://a.example/1'}],
  ['a bare ampersand in an attribute', rss('<title>I</title><enclosure url="https://a.example/?a=1&b=2.jpg" type="image/jpeg"/>'), {image: 'https://a.example/?a=1&b=2.jpg'}],
  ['a title in a vocabulary of its own', rss('<title xmlns="http://search.yahoo.com/mrss/">Foto</title><title>I</title>'), {headline: 'I'}],
  ['a date of the year 1 beside one', rss('<title>I</title><pubDate>0001-01-01T00:00:00</pubDate><dc:date>2026-12-02</dc:date>'), {datePublished: '2026-12-02'}],
  ['a picture that is loaded late', rss('<title>I</title><description><![CDATA[<img src="data:image/gif;base64,R0" data-src="https://a.example/1.jpg">Text]]></description>'), {image: 'https://a.example/1.jpg'}],
  ['a pixel by its style', rss('<title>I</title><description><![CDATA[<img src="https://a.example/c" style="width:1px;height:1px"><img src="https://a.example/1.jpg">Text]]></description>'), {image: 'https://a.example/1.jpg'}],
  ['a picture in several sizes', rss('<title>I</title><description><![CDATA[<img srcset="https://a.example/1.jpg 1x, https://a.example/2.jpg 2x">Text]]></description>'), {image: 'https://a.example/1.jpg'}],
  ['a film and a picture', rss('<title>I</title><enclosure url="https://a.example/1.mp4" type="video/mp4"/><enclosure url="https://a.example/1.jpg" type="image/jpeg"/>'), {image: 'https://a.example/1.jpg'}],
  ['several thumbnails', rss('<title>I</title><media:thumbnail url="https://a.example/s.jpg" width="75"/><media:thumbnail url="https://a.example/l.jpg" width="600"/>'), {image: 'https://a.example/l.jpg'}],
  ['a film that is the one', rss('<title>I</title><media:group><media:content url="https://a.example/1.mp4" medium="video" isDefault="true"/><media:content url="https://a.example/1.jpg" medium="image"/></media:group>'), {image: 'https://a.example/1.jpg'}],
  ['a document called a picture', rss('<title>I</title><enclosure url="https://a.example/1.pdf" type="image/jpeg"/>'), {image: undefined}],
  ['a picture called bytes', rss('<title>I</title><enclosure url="https://a.example/1.jpg" type="application/octet-stream"/>'), {image: 'https://a.example/1.jpg'}],
  ['a picture called nothing', rss('<title>I</title><enclosure url="https://a.example/1.jpg" type="None"/>'), {image: 'https://a.example/1.jpg'}],
  ['a picture called by its ending', rss('<title>I</title><enclosure url="https://a.example/1.jpg" type="jpg"/>'), {image: 'https://a.example/1.jpg'}],
  ['a pixel of a collecting society', rss('<title>I</title><description><![CDATA[<img src="https://ssl-vg03.met.vgwort.de/na/abc" width="1" height="1" alt=""><p>Text</p>]]></description>'), {image: undefined}],
  ['a smiley', rss('<title>I</title><description><![CDATA[<img src="https://s.w.org/images/core/emoji/15/72x72/1f389.png" class="wp-smiley" alt="x">Text<img src="https://a.example/1.jpg">]]></description>'), {image: 'https://a.example/1.jpg'}],
  ['a language', rss('<title>I</title>', '<language>de-DE</language>'), {source: {url: 'https://feed.example/x/feed.xml', title: 'Stadt Auenfurt', language: 'de-DE'}}],
  ['categories', rss('<title>I</title><category>Bau</category><category><![CDATA[Kunst & Kultur]]></category><category>Bau</category>'), {categories: ['Bau', 'Kunst & Kultur']}],
];

const bases: readonly Case[] = [
  ['a base in XHTML', atom('<title>I</title><content type="xhtml" xml:base="https://a.example/x/"><div><p xml:base="y/"><img src="1.jpg" alt="A"/> &amp; T</p><a href="2"/></div></content>'),
    {image: 'https://a.example/x/y/1.jpg', articleBody: '<div><p><img src="https://a.example/x/y/1.jpg" alt="A"> &#38; T</p><a href="https://a.example/x/2"></a></div>'}],
  ['a base at the link', atom('<title>I</title><link xml:base="https://a.example/x/" href="../1"/>'), {url: 'https://a.example/1'}],
  ['a base relative to the feed', atom('<title>I</title><link href="1"/>', 'xml:base="/y/"'), {url: 'https://feed.example/y/1'}],
  ['a base of another scheme', atom('<title>I</title><link href="1"/>', 'xml:base="urn:x"'), {url: 'https://feed.example/x/1'}],
  ['Atom of Microsoft in RSS', rss('<title>I</title><a10:link xmlns:a10="http://www.w3.org/2005/Atom" href="https://a.example/1"/><a10:updated>2026-12-02T08:00:00Z</a10:updated>'),
    {url: 'https://a.example/1', datePublished: '2026-12-02T09:00:00+01:00'}],
  ['a source in an item', rss('<title>I</title><source url="https://b.example/rss">Zeitung</source><link>https://a.example/1</link>'), {headline: 'I', url: 'https://a.example/1'}],
  ['a source in an entry', atom('<source><title>Zeitung</title><link href="https://b.example/"/><updated>2020-01-01</updated></source><title>I</title><link href="https://a.example/1"/><updated>2026-12-02</updated>'),
    {headline: 'I', url: 'https://a.example/1', datePublished: '2026-12-02'}],
];

const meant: readonly Case[] = [
  ['CDATA that was escaped', rss('<title>&lt;![CDATA[Bad &amp;amp; Sauna]]&gt;</title>'), {headline: 'Bad & Sauna'}],
  ['a relation by its full address', atom('<title>I</title><link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.example/1"/>'), {url: 'https://a.example/1'}],
  ['two relations in one link', atom('<title>I</title><link rel="self" href="https://a.example/s"/><link rel="canonical alternate" href="https://a.example/1"/>'), {url: 'https://a.example/1'}],
  ['no address but its own', atom('<title>I</title><id>tag:a.example,2026:1</id><link rel="self" href="https://a.example/1"/>'), {url: 'https://a.example/1'}],
  ['a text that is elsewhere', atom('<title>I</title><content type="text/html" src="/1"/>'), {url: 'https://feed.example/1', articleBody: undefined}],
  ['a link that a reader of HTML has emptied', rss('<title>I</title><link/>https://a.example/1\n'), {url: 'https://a.example/1'}],
  ['words that are no link', rss('<title>I</title><link/>https://a.example ist neu http'), {url: undefined}],
  ['a link to nowhere', rss('<title>I</title><link>#</link><guid>https://a.example/1</guid>'), {url: 'https://a.example/1'}],
  ['a minus sign in its date', dated('Wed, 02 Dec 2026 02:00:00 −0500'), {datePublished: '2026-12-02T08:00:00+01:00'}],
  ['one character in two references', rss('<title>Bad &#55357;&#56832;</title>'), {headline: 'Bad 😀'}],
  ['brackets in an attribute', rss('<category domain="a>b">X</category><category domain="a<b">Y</category><title>I</title>'), {headline: 'I'}],
  ['items in an item', rss('<title>I</title><items><item><title>innen</title></item></items>'), {headline: 'I'}],
];

const moreDates: readonly Case[] = ([
  ['Wed, 2 Dec 2026 08:00:00 CEST', '2026-12-02T07:00:00+01:00'], ['02 Dez. 2026, 8 Uhr', '2026-12-02T08:00:00+01:00'],
  ['2026-12-02T08:00:00 Europe/Berlin', '2026-12-02T08:00:00+01:00'], ['2.12.2026 | 8.05 Uhr', '2026-12-02T08:05:00+01:00'],
  ['Wed, 02 Dec 2026 24:00:00 +0100', '2026-12-03T00:00:00+01:00'], ['Wed, 02 Dec 2026 08:00:00 GMT+1', '2026-12-02T08:00:00+01:00'],
  ['Wed, 02 Dec 2026 08:00:00 +01', '2026-12-02T08:00:00+01:00'], ['Wed, 02 Dec 2026 8:5:3 +0100', '2026-12-02T08:05:03+01:00'],
  ['Wednesday, December 2nd, 2026 at 3:04pm', '2026-12-02T15:04:00+01:00'], ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
  ['0000-00-00 00:00:00', undefined], ['Wed, 02 Dec 2026 07:00:00 Z', '2026-12-02T08:00:00+01:00'],
  ['2026-12-02T08:00+01:00', '2026-12-02T08:00:00+01:00'], ['Wed,02 Dec 2026 08:00:00+0100', '2026-12-02T08:00:00+01:00'],
  ['Mit, 02 Dez 2026 08:00:00 +0100', '2026-12-02T08:00:00+01:00'], ['Wed, 02 Dec 2026 08:00:00 \n +0100', '2026-12-02T08:00:00+01:00'],
  ['Wed, Dec 02 2026 08:00:00 GMT+0100 (MEZ)', '2026-12-02T08:00:00+01:00'], ['2026-12-02T08:00:00+0100Z', '2026-12-02T08:00:00+01:00'],
  ['2026-12-02T08:00:00-00:00', '2026-12-02T09:00:00+01:00'], ['Wed, 02 Dec 2026 08:00:00 A', '2026-12-02T08:00:00+01:00'],
  ['Sept. 15, 2026', '2026-09-15'], ['15. Jänner 2026', '2026-01-15'],
  ['31.10.2026 00:00:00', '2026-10-31T00:00:00+01:00'], ['Fri, 26 Jun 2026 10:00:00 PST', '2026-06-26T20:00:00+02:00'],
] as const).map(([text, datePublished]) => [`the date ${text}`, dated(text), {datePublished}]);

describe('a feed with', () => {
  const all = [titles, links, dates, otherDates, pictures, broken, more, bases, meant, moreDates];
  for (const [name, text, expected] of all.flat()) {
    it(name, () => {
      const {items: [item]} = read(text, {url: 'https://feed.example/x/feed.xml', timeZone: 'Europe/Berlin'});
      const said = Object.fromEntries(Object.keys(expected).map((key) => [key, item?.[key as keyof NewsItem]]));
      expect(said).to.deep.equal(expected);
    });
  }
});
