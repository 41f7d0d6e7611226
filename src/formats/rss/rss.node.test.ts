/** Feeds as cities and others publish them, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {NewsItem} from '../../model/news-item.js';
import {decode} from '../../sources/decode.js';
import {formatModule, sniff} from '../../sources/format-table.js';
import {finished} from '../kit/steps.js';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Each with its format, its number of items, and headline, date and address of the first. */
const files = [
  ['feeds/asheville-latest.xml', 'rss', 100, 'DOWNTOWN AFTER 5 - Pack Square Park - J & The Causeways with Bayou Diesel and the Asheville Second Line — Fri Aug 21, 5:00 PM — SPECIAL EVENTS:',
    '2026-08-22T04:18:50+02:00', 'https://www.ashevilledowntown.org/events/downtown-after-5-april-6sr5p-btfae'],
  ['feeds/montclair-latest.xml', 'rss', 100, 'Spider-Man: Brand New Day — Sat Aug 22, 11:15 AM — The Bellevue', '2026-08-22T04:18:51+02:00',
    'https://www.montclairfilm.org/events/spider-manbrandnewday/'],
  ['feeds/frankfurt-oder-Pressemtteilungen.xml', 'rss', 25, 'Frankfurter »Nordwächter« initiiert', '2020-12-09T08:00:00+01:00',
    'https://www.frankfurt-oder.de/index.php?ModID=255&FID=2616.18435.1&object=tx%2C2616.14'],
  ['feeds/gremium-54856.xml', 'rss', 5, 'Beauftragung des Nachtrags „Datenpunkte“ der Zech Sports GmbH', '2024-02-22T08:36:04+01:00',
    'https://sitzungskalender.karlsruhe.de/db/ratsinformation/termin-9629#top1'],
  ['feeds/tagesordnungspunkte-recent.xml', 'rss', 100, 'Konzept für den Eigenbetrieb Zoologischer Stadtgarten', '2026-05-26T14:29:29+02:00',
    'https://sitzungskalender.karlsruhe.de/db/ratsinformation/termin-10540#top24'],
  ['feeds/atom03.xml', 'rss', 1, 'First entry title', '2004-04-20T02:23:47+02:00', 'http://example.org/entry/3'],
  ['feeds/atom10.xml', 'rss', 1, 'First entry title', '2005-11-09T01:23:47+01:00', 'http://example.org/entry/3'],
  ['feeds/rss20.xml', 'rss', 1, 'First item title', '2002-09-05T02:00:01+02:00', 'http://example.org/item/1'],
  ['feeds/rss20dc.xml', 'rss', 1, 'First of all', '2002-09-04T20:54:20+02:00', 'http://example.org/archives/2002/09/04.html#first_of_all'],
  ['feeds/example.json', 'jsonfeed', 2, 'post 2', undefined, 'https://example.org/second-item'],
  ['jsonld/schemaorg__NewsArticle__060.json', 'jsonld', 1, 'Trump Russia claims: FBI\'s Comey confirms investigation of election \'interference\'',
    '2017-03-20T21:30:54+01:00', 'http://www.bbc.com/news/world-us-canada-39324587'],
  ['jsonld/schemaorg__SpecialAnnouncement__069.json', 'jsonld', 1, 'Stanford announce COVID-19 testing facility', '2020-03-16',
    'http://med.stanford.edu/news/all-news/2020/03/stanford-offers-drive-through-coronavirus-test.html'],
  ['jsonld/schemaorg__SpecialAnnouncement__070.json', 'jsonld', 1, 'School Closure information for Eastergate School', '2020-03-17', undefined],
] as const;

async function newsIn(path: string, url = 'https://feeds.example/feed') {
  const text = decode(readFileSync(folder + path));
  const id = await sniff(text);
  const options = {kind: 'news', timeZone: 'Europe/Berlin', language: 'de', now: '2026-11-30T09:00:00+01:00', url} as const;
  const module = await formatModule(id!, 'feed', text, options);
  const {items, problems} = module.readInSteps
    ? finished(module.readInSteps(text, options))
    : module.read(text, options);
  return {id, items: items as NewsItem[], problems};
}

describe('published feeds', () => {
  for (const [path, format, count, headline, datePublished, url] of files) {
    it(`are read: ${path}`, async function () {
      if (!existsSync(folder + path)) return this.skip();
      const {id, items, problems} = await newsIn(path);
      const [first] = items;
      expect([id, items.length, first?.headline, first?.datePublished, first?.url])
        .to.deep.equal([format, count, headline, datePublished, url]);
      expect(problems).to.deep.equal([]);
    });
  }
});

describe('feeds reported to go wrong', () => {
  const read = (name: string, url?: string) => newsIn(`reported-2/${name}`, url);
  const said = (items: readonly NewsItem[], field: keyof NewsItem) => items.map((item) => item[field]);

  before(function () {
    if (!existsSync(`${folder}reported-2/`)) this.skip();
  });

  it('have bases in bases (b01)', async () => {
    const {items} = await read('b01-atom-xml-base.xml', 'https://feeds.eschenfurt.example/a.xml');
    const site = 'https://www.eschenfurt.example/nachrichten/';
    expect(said(items, 'url')).to.deep.equal([`${site}2026/sperrung.html`, `${site}advent.html`]);
    expect(items[0]!.articleBody).to.contain(`<img src="${site}2026/anlagen/bilder/bruecke.jpg"`);
  });

  it('have addresses without a host (b02)', async () => {
    const {items: [item]} = await read('b02-rss-root-relative.xml', 'https://www.marlen.example/start?type=9818');
    expect(item).to.include({url: 'https://www.marlen.example/start/meldung/12', image: 'https://www.marlen.example/fileadmin/bus-gross.jpg'});
    expect(item!.description).to.contain('src="https://www.marlen.example/fileadmin/bus.jpg"');
  });

  it('have titles of all types of Atom (b03)', async () => {
    const {items} = await read('b03-atom-title-types.xml');
    expect(said(items, 'headline')).to.deep.equal([
      'Kosten < 5 & mehr', 'Neue Stadtbahn & Bus', 'Haushalt — die Zahlen', 'Rat tagt heute', '<3 Marlen', 'AT&amp;T kommt']);
  });

  it('have titles and links that are not theirs (b04)', async () => {
    const {items: [item]} = await read('b04-foreign-title-and-link.xml');
    expect(item).to.deep.include({
      headline: 'Eisbahn öffnet', url: 'https://www.eschenfurt.example/eis', source: {url: 'https://feeds.example/feed', title: 'Eschenfurt'},
    });
  });

  it('have dates of all kinds (b05)', async () => {
    const {items, problems} = await read('b05-dates-as-published.xml');
    expect(said(items, 'datePublished')).to.deep.equal([
      '2026-11-23T17:42:08+01:00', '2026-11-25T02:23:01+01:00', '2026-09-15T15:53:56+02:00', '2026-11-23T05:45:26+01:00',
      '2026-03-01T10:00:00+01:00', '2026-11-26T02:47:20+01:00', '2026-10-20T18:30:00+02:00', undefined]);
    expect(problems.map(({severity, line}) => [severity, line])).to.deep.equal([['warning', 10]]);
  });

  it('have dates to come (b06)', async () => {
    const {items} = await read('b06-embargo.xml');
    expect(said(items, 'datePublished')).to.deep.equal(['2026-11-30T12:00:00+01:00', '2026-11-30T08:30:00+01:00', '2026-12-27T00:00:00+01:00']);
  });

  it('have an article twice and two notices of one title (b07)', async () => {
    const {items} = await read('b07-one-article-two-guids.xml');
    expect(said(items, 'url')).to.deep.equal([
      'https://www.eschenfurt.example/radweg/', 'https://www.eschenfurt.example/markt-1/', 'https://www.eschenfurt.example/markt-2/']);
  });

  it('are posts with an error in them, a secret one and one without a title (b08)', async () => {
    const {items: [office, pool, street]} = await read('b08-wordpress-posts.json');
    expect(office).to.include({headline: 'Bürgerbüro – neue Zeiten & Orte', datePublished: '2026-11-28T09:15:00+01:00'});
    expect(office).not.to.have.property('image');
    expect(pool).to.deep.include({headline: 'Freibad & Schule', datePublished: '2026-07-01T10:00:00+02:00', imageAlt: 'Das Becken',
      image: 'https://www.marlen.example/wp-content/uploads/becken.jpg', categories: ['Freizeit']});
    expect(pool).not.to.have.any.keys('description', 'articleBody');
    expect(street!.headline).to.equal('Straßensperrung in der Talstraße bis Freitag.');
  });

  it('are in JSON with a number as id and none at all (b09)', async () => {
    const {items, problems} = await read('b09-jsonfeed-lax.json', 'https://blog.eschenfurt.example/feed.json');
    expect(items[0]).to.include({id: '7', headline: 'Am Samstag wird der Spielplatz am Anger neu eröffnet.', datePublished: '2026-11-27'});
    expect(items[1]).to.include({id: '8', url: 'https://blog.eschenfurt.example/8', image: 'https://blog.eschenfurt.example/static/eis-gross.png',
      articleBody: '<p>Bild: <img src="https://blog.eschenfurt.example/static/eis.png" alt=""></p>'});
    expect(items[2]!.id).to.equal('https://blog.eschenfurt.example/9');
    expect(problems).to.have.length(1);
  });

  it('are cut inside a letter (b10)', async () => {
    const {items, problems} = await read('b10-cut-letter-and-control.xml');
    expect(said(items, 'headline')).to.deep.equal(['Grünfläche wird größer', 'Bäume & Büsche']);
    expect(said(items, 'description')).to.deep.equal(['Die neue Fläche reicht bis zur B\ufffd', 'Zeichen: Ende']);
    expect(items[0]!.source!.title).to.equal('Grünes Marlen');
    expect(problems.map(({code}) => code)).to.deep.equal(['control-characters', 'broken-letters', 'bad-xml']);
  });

  it('begin with blank lines, in Latin-9 (b11)', async () => {
    const {items: [item]} = await read('b11-blank-lines-latin9.xml');
    expect(item!.headline).to.equal('Gebühr: 12 € für Fähre und Straße');
    expect(item!.source!.title).to.equal('Öffentliche Bekanntmachungen');
  });

  it('have several pictures, and what is none (b12)', async () => {
    const {items} = await read('b12-which-picture.xml');
    expect(said(items, 'image')).to.deep.equal([
      'https://marlen.example/3x2.jpg', undefined, 'https://marlen.example/m/1800.jpg?w=140', undefined]);
  });
});
