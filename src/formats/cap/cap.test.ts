import {expect} from 'chai';
import {goldenPair, readFixture} from '../../testing/golden.js';
import {format, read, readInSteps} from './cap.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.xml`, import.meta.url);

const message = (inner: string) => `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>A1</identifier><sender>a@auenfurt.example</sender><sent>2026-03-02T08:00:00+01:00</sent>
  <status>Actual</status><msgType>Alert</msgType>${inner}</alert>`;
const info = (language: string, headline: string, more = '') =>
  `<info>${language && `<language>${language}</language>`}<headline>${headline}</headline>${more}</info>`;
const heads = (text: string, language?: string) =>
  read(text, language ? {language} : {}).items.map(({headline}) => headline);

describe('CAP', () => {
  for (const name of ['languages', 'list', 'flawed', 'entries']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('reads in steps of one message', async () => {
    const steps = readInSteps(await readFixture(at('list')));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).to.equal(3);
  });

  describe('in several languages', () => {
    const text = message(info('fr', 'Tempête') + info('de-DE', 'Sturm') + info('en-GB', 'Storm') + info('', 'Storm (US)'));

    for (const [language, headline] of [
      [undefined, 'Sturm'], ['de', 'Sturm'], ['de-AT', 'Sturm'], ['en', 'Storm'], ['en-US', 'Storm (US)'], ['fr', 'Tempête'], ['tr', 'Sturm'],
    ] as const) {
      it(`is one alert, told to a page in ${language ?? 'no language'} as "${headline}"`, () => {
        expect(heads(text, language)).to.deep.equal([headline]);
      });
    }

    it('is told in the first one where neither the page\'s nor German is there', () => {
      expect(heads(message(info('fr', 'Tempête') + info('es', 'Tormenta')), 'tr')).to.deep.equal(['Tempête']);
    });

    it('loses no event that is told in German alone', () => {
      const [wind, rain] = ['<expires>2026-03-02T09:00:00+01:00</expires>', '<expires>2026-03-02T20:00:00+01:00</expires>'];
      const both = message(info('de', 'Böen', wind) + info('de', 'Regen', rain) + info('en', 'Rain', rain));
      expect(heads(both, 'en')).to.deep.equal(['Böen', 'Rain']);
      expect(heads(both, 'de')).to.deep.equal(['Böen', 'Regen']);
    });
  });

  it('is one alert where infos differ by their areas alone', () => {
    const area = (name: string) => `<area><areaDesc>${name}</areaDesc></area>`;
    const {items} = read(message(info('de', 'Sturm', area('Nord')) + info('de', 'Sturm', area('Süd'))));
    expect(items.map(({areas}) => areas!.map(({name}) => name))).to.deep.equal([['Nord', 'Süd']]);
  });

  it('puts a circle into a polygon around it', () => {
    const {items: [alert]} = read(message(info('de', 'Bombe', '<area><areaDesc>Hafen</areaDesc><circle>51.0,7.0 1.0</circle></area>')));
    const [ring] = alert!.areas![0]!.geometry!.coordinates as [[number, number][]];
    expect(ring).to.have.length(37);
    expect(ring[0]).to.deep.equal([7, 51.009028]);
    expect(ring[36]).to.deep.equal(ring[0]);
  });

  it('names what a message replaces by its id, with the sender where that is another one', () => {
    const references = (text: string) => read(message(`<references>${text}</references>${info('de', 'Sturm')}`)).items[0]!.references;
    expect(references('a@auenfurt.example,1,2026-03-02T07:00:00+01:00 A@Auenfurt.example,2,2026-03-02T06:30:00Z'))
      .to.deep.equal(['1', '2']);
    expect(references('b@marle.example , 1 , 2026-03-02 07:00:00+01:00\n\t3')).to.deep.equal(['b@marle.example,1', '3']);
    expect(references('')).to.equal(undefined);
  });

  it('takes a time without offset for the city\'s', () => {
    const {items: [alert]} = read(message(info('de', 'Sturm', '<onset>2026-07-02T08:00:00</onset>')), {timeZone: 'Europe/Berlin'});
    expect(alert).to.include({onset: '2026-07-02T08:00:00+02:00', sent: '2026-03-02T08:00:00+01:00'});
  });

  it('keeps numbers of other countries apart from German keys', () => {
    const code = (name: string, value: string) => `<geocode><valueName>${name}</valueName><value>${value}</value></geocode>`;
    const {items: [alert]} = read(message(info('de', 'Sturm', `<area><areaDesc>Nord</areaDesc>${code('FIPS', '05998')}${code('AGS', '05998007')}${code('NUTS3', 'DEA1A')}${code('AreaId', '09012')}</area>`)));
    expect(alert!.areas![0]!.codes).to.deep.equal(['FIPS:05998', '05998007', 'DEA1A']);
  });

  describe('in the entries of a feed', () => {
    const feed = (entries: string) => `<rss version="2.0" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.1"><channel>
      <title>Warnungen</title><language>de</language>${entries}</channel></rss>`;
    const fields = '<cap:event>Sturm</cap:event><cap:severity>Severe</cap:severity>';

    it('takes what a feed has for a field that is missing', () => {
      const {items, problems} = read(feed(`<item><title>Sturm am Abend</title><description>Es &lt;b&gt;weht&lt;/b&gt;.</description>
        <link>https://auenfurt.example/sturm</link><guid>S-1</guid><pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate>${fields}</item>`),
      {timeZone: 'Europe/Berlin'});
      expect(problems).to.deep.equal([]);
      expect(items).to.deep.equal([{
        id: 'S-1', sent: '2026-03-02T08:00:00+01:00', headline: 'Sturm am Abend', severity: 'severe', event: 'Sturm',
        description: 'Es <b>weht</b>.', language: 'de', web: 'https://auenfurt.example/sturm',
      }]);
    });

    it('takes no field of another vocabulary, and CAP\'s by whatever prefix', () => {
      const entry = (more: string) => `<entry xmlns="http://www.w3.org/2005/Atom"><id>1</id><updated>2026-03-02T08:00:00Z</updated>${more}</entry>`;
      const own = '<event xmlns="urn:oasis:names:tc:emergency:cap:1.2">Sturm</event>';
      const [alert] = read(feed(entry(`<severity>Extreme</severity><category>Stadt</category>${own}`))).items;
      expect([alert!.headline, alert!.severity, alert!.category]).to.deep.equal(['Sturm', 'unknown', undefined]);
    });

    it('keeps apart what has no id of a message', () => {
      const item = `<item><pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate>${fields}</item>`;
      expect(heads(feed(`${item}\n${item}`))).to.deep.equal(['Sturm', 'Sturm']);
    });

    it('reads whole messages where there are some', () => {
      expect(heads(feed(`<item><title>Wind</title>${fields}${message(info('de', 'Sturm'))}</item>`))).to.deep.equal(['Sturm']);
    });

    it('is no warning on a quiet day', () => {
      for (const text of [feed(''), '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2"><id>1</id></feed>']) {
        expect(read(text), text).to.deep.equal({items: [], problems: []});
      }
    });

    it('is a failure where entries only lead to messages, or the feed is cut off', () => {
      const links = '<item><title>Sturm</title><link>https://auenfurt.example/1.cap</link></item>';
      for (const text of [feed(links), feed('').slice(0, -16), feed('').replace('urn:oasis:names:tc:emergency:cap:1.1', 'urn:other')]) {
        expect(read(text).problems.map(({severity, code}) => `${severity} ${code}`), text).to.deep.equal(['error wrong-format']);
      }
    });
  });

  it('is no warning on a quiet day', () => {
    for (const text of ['<alerts xmlns="urn:oasis:names:tc:emergency:cap:1.2"/>', '<?xml version="1.0"?>\n<alerts xmlns="urn:oasis:names:tc:emergency:cap:1.2">\n</alerts>']) {
      expect(read(text), text).to.deep.equal({items: [], problems: []});
      expect(format.detect(text), text).to.equal(true);
    }
  });

  it('is a failure and never an empty list where the text is something else', () => {
    for (const text of [
      '', 'null', '{}', '<html><body>Wartung</body></html>', '<alerts>', '<alerts xmlns="urn:oasis:names:tc:emergency:cap:1.2"><hinweis/></alerts>',
      '<alerts xmlns="urn:oasis:names:tc:emergency:cap:1.2">',
    ]) {
      const {items, problems} = read(text);
      expect([items, problems.map(({severity, code}) => `${severity} ${code}`)], text).to.deep.equal([[], ['error wrong-format']]);
    }
    expect(read(message('')).problems.map(({code}) => code)).to.deep.equal(['bad-entry', 'no-item']);
  });
});
