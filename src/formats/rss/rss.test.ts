import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {expectProportional} from '../../testing/proportion.js';
import {format, read, readInSteps} from './rss.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.xml`, import.meta.url);
const codes = (text: string): string[] => read(text).problems.map(({severity, code}) => `${severity} ${code}`);

describe('news feeds', () => {
  for (const [name, url] of [
    ['press', 'https://www.auenfurt.example/presse.xml'], ['notices', 'https://feeds.eschenfurt.example/amt.xml'],
    ['rdf', 'https://www.marle.example/rss'], ['broken', 'https://www.marle.example/rss'],
  ] as const) {
    it(`are read: ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(format.detect(text)).to.equal(true);
      expect(read(text, {url, timeZone: 'Europe/Berlin'})).to.deep.equal(expected);
    });
  }

  it('may be empty', () => {
    expect(read('<rss version="2.0"><channel><title>a</title></channel></rss>')).to.deep.equal({items: [], problems: [], title: 'a'});
    for (const text of ['<rss version="2.0"><channel></channel></rss>', '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '<rdf:RDF><channel rdf:about="a"></channel></rdf:RDF>']) {
      expect(read(text), text).to.deep.equal({items: [], problems: []});
    }
  });

  it('may say when to ask again', () => {
    const feed = (ttl: string): string => `<rss><channel><ttl>${ttl}</ttl><item><title>a</title></item></channel></rss>`;
    expect(read(feed('30'))).to.have.property('ttl', 1800);
    expect(read(feed('bald'))).not.to.have.property('ttl');
  });

  it('are none where nothing looks like one', () => {
    for (const text of ['', ' ', 'Text', '{"items": []}', '<!doctype html><title>Nicht gefunden</title>', '<a/>', '<html><rss></html>']) {
      expect(codes(text), text).to.deep.equal(['error wrong-format']);
    }
  });

  it('are an error where they end before their first entry', () => {
    expect(codes('<rss version="2.0"><channel><title>Presse</title>')).to.deep.equal(['error cut-off']);
  });

  it('are an error where no entry says anything', () => {
    expect(codes('<rss><channel><item><guid isPermaLink="false">1</guid></item></channel></rss>')).to.deep.equal(['warning bad-entry', 'error no-item']);
  });

  it('keep an entry without words under its address, or as one of the feed', () => {
    const text = '<rss><channel><title>Presse</title><item><link>https://www.a.example/1/</link></item><item><pubDate>2026-09-04</pubDate></item></channel></rss>';
    expect(read(text).items.map(({headline}) => headline)).to.deep.equal(['a.example/1', 'Presse']);
    expect(codes(text)).to.deep.equal(['warning no-headline', 'warning no-headline']);
  });

  it('name what was wrong with its line', () => {
    const text = '<rss><channel>\n<item><title>a</title>\n<pubDate>bald</pubDate></item>\n<item>\n<title>b\n</item></channel></rss>';
    expect(read(text).problems).to.deep.equal([
      {severity: 'warning', code: 'bad-xml', message: '<title> is not closed', line: 5},
      {severity: 'warning', code: 'bad-date', message: 'No date can be read in bald', line: 2},
    ]);
  });

  it('have ids of their own for entries that share one', () => {
    const item = (title: string, url: string): string => `<item><guid isPermaLink="false">1</guid><title>${title}</title><link>${url}</link></item>`;
    const {items} = read(`<rss><channel>${item('a', 'https://a.example/1')}${item('b', 'https://a.example/2')}${item('b', 'https://a.example/2#x')}</channel></rss>`);
    expect(items.map(({id}) => id)).to.deep.equal(['1', '1 2']);
  });

  it('keep the safer address of an article that stands in them twice', () => {
    const item = (scheme: string): string => `<item><title>a</title><link>${scheme}://www.a.example/1/</link><guid>${scheme}-1</guid></item>`;
    const {items} = read(`<rss><channel>${item('http')}${item('https')}</channel></rss>`);
    expect(items.map(({url}) => url)).to.deep.equal(['https://www.a.example/1/']);
  });

  it('are read in steps of an entry', () => {
    const steps = readInSteps('<rss><channel><title>c</title><item><title>a</title></item><item><title>b</title></item></channel></rss>');
    expect([...steps]).to.have.length(5);
  });

  it('take the entities of a bomb for the text they are', () => {
    const declared = Array.from({length: 5000}, (_, index) => `<!ENTITY e${index} "&e${index ? index - 1 : 0};&e0;">`).join('');
    const {items} = read(`<!DOCTYPE rss [${declared}]><rss><channel><item><title>&e4999; a</title></item></channel></rss>`);
    expect(items[0]!.headline).to.equal('&e4999; a');
  });

  it('take time in proportion to their length, however broken', async () => {
    for (const scrap of [
      '<item><title><![CDATA[Straßenfest &amp</title><link>https://a.example/?a=1&b=2<description><p>Text<br><b>mehr & mehr<img src=a.png>\n',
      '<title>', '<![CDATA[', '<![CDATA[</title>', ']]>', '<!--', '<item>', '<item><description><br>', '<a:b c="', '&', '&#', 'xmlns:a="',
      '<item><title>a', '<entry><content type="xhtml">', '<link>', '<?', '<?xml ', '<item><description>&lt;img src=&quot;',
    ]) {
      await expectProportional((count) => read(`<rss><channel><item><title>a</title>${scrap.repeat(count)}`), 20_000, scrap);
    }
  });
});
