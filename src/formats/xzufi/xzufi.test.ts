import {expect} from 'chai';
import {goldenPair, readFixture} from '../../testing/golden.js';
import {format, read, readInSteps} from './xzufi.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.xml`, import.meta.url);
const url = 'https://www.marle.example/daten/leistungen.xml';

describe('XZuFi', () => {
  for (const name of ['prefixed', 'default-namespace', 'languages', 'broken']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text, {url})).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('says which language a service is told in, where all of it is in one', async () => {
    const spoken = async (language: string) => read(await readFixture(at('languages')), {language}).items[0]?.source?.language;
    expect(await spoken('de')).to.equal('de');
    expect(await spoken('uk')).to.equal(undefined);
  });

  for (const [language, name, description] of [
    ['de', 'Hund anmelden', '<h3>Voraussetzungen</h3>Der Hund ist drei Monate alt'],
    ['de-AT', 'Hund anmelden', '<h3>Voraussetzungen</h3>Der Hund ist drei Monate alt'],
    ['de-simple', 'Sie haben einen Hund? Sagen Sie es uns.', '<h3>Voraussetzungen</h3>Der Hund ist drei Monate alt'],
    ['en', 'Register a dog', 'Being at least three months old'],
    ['en-GB', 'Register a dog', 'Being at least three months old'],
    ['uk', 'Реєстрація собаки', '<h3>Voraussetzungen</h3>Der Hund ist drei Monate alt'],
    ['ar', 'Hund anmelden', '<h3>Voraussetzungen</h3>Der Hund ist drei Monate alt'],
  ] as const) {
    it(`speaks ${language} as far as it is written in it`, async () => {
      const [service] = read(await readFixture(at('languages')), {language}).items;
      expect(service).to.include({name, description});
    });
  }

  it('has links in the language of the page', async () => {
    const forms = async (language: string) => read(await readFixture(at('languages')), {language}).items[0]!.forms;
    expect(await forms('en')).to.deep.equal([{name: 'Form', url: 'https://marle.example/en/dog'}]);
    expect(await forms('tr')).to.deep.equal([{name: 'Antrag', url: 'https://marle.example/hund'}]);
  });

  it('reads in steps of one object', async () => {
    const steps = readInSteps(await readFixture(at('prefixed')));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).to.equal(10);
  });

  it('says that a message that only deletes has no services, and that this is no error', () => {
    const text = '<n xmlns="http://xoev.de/schemata/xzufi/2_2_0"><loesche><leistungID>1</leistungID></loesche></n>';
    expect(read(text)).to.deep.equal({items: [], problems: []});
  });

  it('takes the last of two that are written under one id', () => {
    const service = (name: string) => `<leistung><id>1</id><modulText><inhalt>${name}</inhalt>
      <leikaTextmodul><code>02</code></leikaTextmodul></modulText></leistung>`;
    expect(read(service('alt') + service('neu')).items.map(({name}) => name)).to.deep.equal(['neu']);
  });

  for (const text of ['', 'null', '{"leistung": 1}', '<html><p>Leistung</p></html>', '<rss><item/></rss>', 'leistung;id']) {
    it(`says that ${text || 'an empty text'} is none`, () => {
      expect(read(text)).to.deep.equal({
        items: [], problems: [{severity: 'error', code: 'wrong-format', message: 'The text is not XZuFi'}],
      });
      expect(format.detect(text)).to.equal(false);
    });
  }
});
