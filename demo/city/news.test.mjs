import {expect} from 'chai';
import {addDays} from './days.mjs';
import {createCity} from './city.mjs';
import {createNews} from './news-publication.mjs';
import {dataReply} from '../http/data.mjs';
import {drawing, pictures} from './news-pictures.mjs';
import {newsPosts} from './news-wordpress.mjs';
import {newsUntil} from './news.mjs';
import {topics} from './news-topics.mjs';
import {cityPages} from '../stadt/pages.mjs';

const today = '2026-03-02';
const base = 'https://www.eschenfurt.example';
const news = createNews(today);
const published = news.published(base);
const ids = published.map(({id}) => id);
const headlines = published.map(({headline}) => headline);

const unescaped = (text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  .replace(/&#0?38;|&amp;/g, '&').replaceAll('&#8211;', '–').replaceAll('&#8222;', '„').replaceAll('&#8220;', '“');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => unescaped(found));

describe('the news of the sample city', () => {
  it('are two hundred, each with an address of its own, on any day', () => {
    for (const day of [today, '1970-01-01', '2026-07-15', '2027-01-01', '2028-02-29']) {
      expect(newsUntil(day)).to.have.length(200);
      expect(new Set(newsUntil(day).map(({slug}) => slug)).size, day).to.equal(200);
    }
  });

  it('do not change as the days go by', () => {
    const tomorrow = new Map(newsUntil(addDays(today, 7)).map((item) => [item.slug, item]));
    const still = newsUntil(today).filter(({slug}) => tomorrow.has(slug));
    expect(still.length).to.be.above(180);
    for (const item of still) expect(tomorrow.get(item.slug)).to.deep.equal(item);
  });

  it('do not look like a few patterns', () => {
    expect(topics).to.have.length(15);
    expect(topics.reduce((sum, {lines}) => sum + lines.length, 0)).to.be.above(140);
    for (const day of [today, '2026-07-15', '2026-11-30']) {
      const said = newsUntil(day).map(({headline}) => headline.replace(/\d[\d.]*/g, ''));
      expect(new Set(said).size, day).to.be.above(120);
      expect(Math.max(...said.map((one) => said.filter((other) => other === one).length)), day).to.be.below(5);
    }
  });

  it('have every word filled in', () => {
    for (const day of [today, '2026-07-15', '2026-11-30']) {
      for (const {headline, teaser, paragraphs} of newsUntil(day)) {
        expect([headline, teaser, ...paragraphs].join(' ')).not.to.match(/[{}]|undefined|NaN/);
      }
    }
  });

  it('keep to the season', () => {
    const inJuly = newsUntil('2026-07-31').filter(({day}) => day > '2026-07-01').map(({headline}) => headline).join();
    expect(inJuly).not.to.match(/Weihnacht|Winterdienst|Laub|Christb/);
  });

  it('hold all that makes a feed hard', () => {
    expect(published[0]).to.include({headline: 'Haushalt: Der Entwurf für das nächste Jahr liegt vor', published: '2026-03-03T10:00:00+01:00'});
    expect(published.at(-1)).to.include({headline: 'Diese Website gibt es auch in Leichter Sprache', published: undefined});
    expect(published.filter(({pinned}) => pinned)).to.have.length(1);
    expect(published.filter(({language}) => language).map(({language}) => language)).to.deep.equal(['tr', 'uk']);
    const notices = published.filter(({categories}) => categories[0] === 'Amtliche Bekanntmachungen');
    expect(notices.length).to.be.above(10);
    for (const {files, day, validFrom, validThrough, image} of notices) {
      expect(files).to.have.length(1);
      expect(validFrom).to.equal(day);
      expect(validThrough > day).to.equal(true);
      expect(image).to.equal(undefined);
    }
  });

  it('have pictures of our own drawing, each with words for it and a name', () => {
    const drawn = published.filter(({image}) => image);
    expect(drawn.length).to.be.above(180);
    for (const {image, imageAlt, imageCredit} of drawn) {
      expect(drawing(image.split('/').at(-1))).to.match(/^<svg .* viewBox="0 0 480 320".*<\/svg>$/);
      expect(imageAlt).to.match(/^Grafik: /);
      expect(imageCredit).to.equal('Presseamt Eschenfurt');
    }
    expect(Object.keys(pictures).map((motif) => drawing(`${motif}-4.svg`))).not.to.include(undefined);
    expect(drawing('constructor-1.svg')).to.equal(undefined);
  });

  it('have a file of PDF for each notice, as long as it says', () => {
    const [{slug, files: [{size}]}] = published.filter(({files}) => files.length > 0);
    const file = news.notice(slug);
    expect(file.length).to.equal(size);
    expect(file.toString('latin1')).to.match(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
    const text = file.toString('latin1');
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)[1])).startsWith('xref')).to.equal(true);
    expect(news.notice('nirgends')).to.equal(undefined);
  });
});

describe('the feeds of the sample city say the same two hundred', () => {
  it('in our own JSON', () => {
    const {kind, items} = JSON.parse(news.file('json', base));
    expect(kind).to.equal('news');
    expect(items.map(({id}) => id)).to.deep.equal(ids);
    expect(items.map(({headline}) => headline)).to.deep.equal(headlines);
  });

  it('in RSS', () => {
    const text = news.file('rss', base);
    expect(all(text, /<guid isPermaLink="false">([^<]*)</g)).to.deep.equal(ids);
    expect(all(text, /<item>\n {4}<title>([^<]*)</g)).to.deep.equal(headlines);
    expect(all(text, /<pubDate>([^<]*)</g).map(Date.parse)).to.deep.equal(
      published.filter((item) => item.published).map((item) => Date.parse(item.published)));
    expect(all(text, /<enclosure url="([^"]*)" length="\d+" type="application\/pdf"\/>/g).length).to.be.above(10);
    expect(all(text, /<media:description type="plain">([^<]*)</g)).to.deep.equal(
      published.filter(({image}) => image).map(({imageAlt}) => imageAlt));
  });

  it('in Atom', () => {
    const text = news.file('atom', base);
    expect(all(text, /<entry[^>]*>\n {4}<id>([^<]*)</g)).to.deep.equal(ids);
    expect(all(text, /<\/id>\n {4}<title>([^<]*)</g)).to.deep.equal(headlines);
    expect(all(text, /<published>([^<]*)</g)).to.deep.equal(published.filter((item) => item.published).map((item) => item.published));
  });

  it('in JSON Feed', () => {
    const {version, items} = JSON.parse(news.file('feed.json', base));
    expect(version).to.equal('https://jsonfeed.org/version/1.1');
    expect(items.map(({id}) => id)).to.deep.equal(ids);
    expect(items.map(({title}) => title)).to.deep.equal(headlines);
    expect(items[0].content_html).to.contain('alt="Grafik: das Rathaus mit seinem Uhrturm"');
  });

  it('as posts of a WordPress, by pages of a hundred', () => {
    const page = (number) => newsPosts(published, new URLSearchParams({per_page: '100', page: number, _embed: ''}), today);
    const posts = [...page(1).value, ...page(2).value];
    expect([page(1).total, page(1).pages]).to.deep.equal([200, 2]);
    expect(posts.map(({guid}) => guid.rendered)).to.deep.equal(ids);
    expect(posts.map(({title}) => unescaped(title.rendered))).to.deep.equal(headlines);
    expect(new Set(posts.map(({id}) => id)).size).to.equal(200);
    expect(posts[0]).to.include({date: '2026-03-03T10:00:00', date_gmt: '2026-03-03T09:00:00'});
    expect(posts[0]._embedded['wp:featuredmedia'][0].alt_text).to.equal('Grafik: das Rathaus mit seinem Uhrturm');
    expect(posts[0]._embedded['wp:term'][0].map(({name}) => name)).to.deep.equal(['Politik', 'Haushalt']);
    expect(page(3)).to.deep.include({status: 400});
  });

  it('as articles in a web page, which prints those that are out', async () => {
    const city = createCity(today);
    const {body} = await cityPages('/stadt/aktuelles/archiv.html', {city, origin: base});
    const {'@graph': articles} = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(body)[1]);
    expect(articles.map(({identifier}) => identifier)).to.deep.equal(ids);
    expect(articles.map(({headline}) => headline)).to.deep.equal(headlines);
    expect(all(body, /<h2>([^<]*)<\/h2>\n {2}<p><b>/g)).to.deep.equal(headlines.slice(1));
  });
});

describe('the server of the sample city\'s news', () => {
  const city = createCity(today);
  const ask = (path, {query = '', headers = {}} = {}) => dataReply(city, {}, {
    path: `/daten/${path}`, query: new URLSearchParams(query), request: {method: 'GET', headers: {host: 'stadt.example', ...headers}}, body: ''});

  for (const [extension, type] of [
    ['rss', 'application/rss+xml; charset=utf-8'], ['atom', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json'], ['json', 'application/json'],
  ]) {
    it(`publishes them as .${extension}, with pictures from its own host`, async () => {
      const reply = await ask(`aktuelles.${extension}`);
      expect(reply.type).to.equal(type);
      expect(reply.headers).to.include({'Access-Control-Allow-Origin': '*'});
      expect(reply.body).to.contain('http://stadt.example/stadt/aktuelles/bilder/').and.not.to.contain('https://www.eschenfurt');
    });
  }

  it('answers as a WordPress does', async () => {
    const reply = await ask('wp-json/wp/v2/posts', {headers: {origin: 'https://andere.example'}});
    expect(JSON.parse(reply.body)).to.have.length(10);
    expect(reply.headers).to.include({
      'Access-Control-Allow-Origin': 'https://andere.example', 'X-WP-Total': 200, 'X-WP-TotalPages': 20});
    expect((await ask('wp-json/wp/v2/posts', {query: 'per_page=500'})).status).to.equal(400);
  });

  it('has nothing else there', async () => {
    expect(await ask('aktuelles.xls')).to.equal(undefined);
    const [picture, file, none] = await Promise.all(['bilder/bus-1.svg', `dateien/${published.find(({files}) => files.length).slug}.pdf`, 'bilder/bus-9.svg']
      .map((name) => cityPages(`/stadt/aktuelles/${name}`, {city, origin: base})));
    expect([picture.type, file.type, none]).to.deep.equal(['image/svg+xml', 'application/pdf', undefined]);
  });
});
