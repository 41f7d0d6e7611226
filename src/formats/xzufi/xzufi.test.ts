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

  const named = (id: string, name: string) => `<leistung><id ${id}</id><bezeichnung>${name}</bezeichnung></leistung>`;
  const office = (id: string, name: string, inner = '') =>
    `<organisationseinheit><id ${id}</id><bezeichnung>${name}</bezeichnung>${inner}</organisationseinheit>`;
  const online = (id: string, url: string) => `<onlinedienst><id ${id}</id><link>${url}</link></onlinedienst>`;
  const who = (text: string) => read(text).items.map(({id, name, offices, onlineUrl}) =>
    [id, name, ...(offices ?? []).map((one) => one.name), ...onlineUrl ? [onlineUrl] : []].join(' | '));

  it('keeps objects apart that two agencies gave the same id', () => {
    const of = (agency: string) => `schemeAgencyID="${agency}">7`;
    expect(who(named(of('A'), 'Hund') + named(of('B'), 'Auto') + office(of('B'), 'Amt B', `<leistungID ${of('B')}</leistungID>`)
      + office(of('A'), 'Amt A', `<zustaendigkeit><leistungID ${of('A')}</leistungID></zustaendigkeit>`)))
      .to.deep.equal(['A:7 | Hund | Amt A', 'B:7 | Auto | Amt B']);
  });

  it('keeps objects apart that are of different classes and have the same id', () => {
    expect(who(named('>7', 'Hund') + office('>7', 'Steueramt', '<leistungID>7</leistungID>')
      + online('>7', 'https://marle.example/7'))).to.deep.equal(['7 | Hund | Steueramt']);
    expect(who(`${named('>7', 'Hund')}${office('>7', 'Steueramt', '<leistungID>7</leistungID>')}
      <loesche><organisationseinheitID>7</organisationseinheitID></loesche>`)).to.deep.equal(['7 | Hund']);
  });

  it('follows a reference without agency only where one object alone can be meant', () => {
    const amt = office('>1', 'Amt', '<leistungID>7</leistungID>');
    expect(who(named('schemeAgencyID="A">7', 'Hund') + amt)).to.deep.equal(['7 | Hund | Amt']);
    expect(who(named('schemeAgencyID="A">7', 'Hund') + named('schemeAgencyID="B">7', 'Auto') + amt))
      .to.deep.equal(['A:7 | Hund', 'B:7 | Auto']);
    expect(who(named('>7', 'Hund') + office('>1', 'Amt', '<leistungID schemeAgencyID="A">7</leistungID>')))
      .to.deep.equal(['7 | Hund | Amt']);
    expect(who(named('schemeAgencyID="A">7', 'Hund') + office('>1', 'Amt', '<leistungID schemeAgencyID="B">7</leistungID>')))
      .to.deep.equal(['7 | Hund']);
  });

  it('knows who is responsible by objects that say nothing else', () => {
    const transfer = (above: string, inner: string) => `<zustaendigkeitTransferObjekt>
      <uebergeordnetesObjektID ${above}</uebergeordnetesObjektID><zustaendigkeit>${inner}</zustaendigkeit></zustaendigkeitTransferObjekt>`;
    const objects = named('>7', 'Hund') + named('>8', 'Auto') + office('>1', 'Amt') + online('>1', 'https://marle.example/7');
    const both = '<leistungID>7</leistungID><leistungID>8</leistungID><gebietID>1</gebietID>';
    expect(who(objects + transfer('schemeID="Organisationseinheit">1', both))).to.deep.equal(['7 | Hund | Amt', '8 | Auto | Amt']);
    expect(who(transfer('>1', `<id schemeID="ZustaendigkeitOnlinedienst">z</id><leistungID>7</leistungID>`) + objects))
      .to.deep.equal(['7 | Hund | https://marle.example/7', '8 | Auto']);
    expect(who(objects + transfer('>1', '<leistungID>8</leistungID>')))
      .to.deep.equal(['7 | Hund', '8 | Auto | Amt | https://marle.example/7']);
    expect(who(objects + transfer('schemeID="Leistung">7', '<organisationseinheitID>1</organisationseinheitID>')))
      .to.deep.equal(['7 | Hund | Amt', '8 | Auto']);
  });

  it('reads answers to a search, whether objects stand in results or are them', () => {
    const inner = '<id>7</id><bezeichnung>Hund</bezeichnung>';
    for (const result of [inner, `<leistung>${inner}</leistung>`]) {
      expect(who(`<x:antwort xmlns:x="http://xoev.de/schemata/xzufi/2_1_0"><ergebnisLeistung>${result}</ergebnisLeistung>
        <ergebnisOrganisationseinheit><id>1</id><bezeichnung>Amt</bezeichnung><leistungID>7</leistungID>
        </ergebnisOrganisationseinheit><ergebnisOnlinedienst><id>2</id><uri>https://marle.example/7</uri>
        <leistungID>7</leistungID></ergebnisOnlinedienst></x:antwort>`)).to.deep.equal(['7 | Hund | Amt | https://marle.example/7']);
    }
  });

  for (const [what, inner] of [
    ['of another kind', '<a:statistik><a:zahl>1</a:zahl></a:statistik>'], ['without anything', ''],
    ['with offices alone', office('>1', 'Amt')], ['with services that cannot be read', '<leistung><id>1</id></leistung>'],
  ] as const) {
    it(`says that a message ${what} is no catalogue`, () => {
      const {items, problems} = read(`<?xml version="1.0"?><a:nachricht xmlns:a="http://xoev.de/schemata/xzufi/2_2_0">${inner}</a:nachricht>`);
      expect(items).to.deep.equal([]);
      expect(problems.at(-1)).to.deep.equal(
        {severity: 'error', code: 'no-item', message: 'The message <a:nachricht> holds no service that can be read'});
    });
  }

  const told = (modules: string, language = 'de') => read(`<leistung><id>1</id><bezeichnung>Pass</bezeichnung>${modules}</leistung>`,
    {language}).items.map(({fees, processingTime, deadlines}) => fees ?? processingTime ?? deadlines)[0];

  for (const [modules, text, language] of [
    ['<modulKosten><kosten><betrag>37.0</betrag></kosten></modulKosten>', '37,00 €'],
    ['<modulKosten><kosten><kostenFix><betrag>37.0</betrag></kostenFix><typ><name>Gebühr</name></typ><beschreibung>ab 24</beschreibung></kosten></modulKosten>',
      'Gebühr: 37,00 € (ab 24)'],
    ['<modulKosten><kosten><betragUntergrenze>10</betragUntergrenze><betragObergrenze>1250</betragObergrenze></kosten></modulKosten>',
      '10,00 €–1.250,00 €'],
    ['<modulKosten><kosten><betragBis>60</betragBis></kosten></modulKosten>', 'bis 60,00 €'],
    ['<modulKosten><waehrung><code>CHF</code></waehrung><kosten><betrag>12,5</betrag></kosten><kosten><betrag>3</betrag></kosten></modulKosten>',
      '<ul><li>12,50 CHF</li><li>3,00 CHF</li></ul>'],
    ['<modulKosten><beschreibung>37 Euro, ermäßigt 22,80 Euro</beschreibung><kosten><betrag>37.00</betrag></kosten><kosten><betrag>22.8</betrag></kosten></modulKosten>',
      '37 Euro, ermäßigt 22,80 Euro'],
    ['<modulKosten><beschreibung>Je nach Alter</beschreibung><kosten><betrag>37.00</betrag></kosten></modulKosten>', 'Je nach Alter<br>37,00 €'],
    ['<modulKosten><kosten><betrag>nach Aufwand</betrag><waehrung>?</waehrung></kosten></modulKosten>', 'nach Aufwand ?'],
    ['<modulBearbeitungsdauer><dauer>1</dauer><einheit><code>W</code></einheit></modulBearbeitungsdauer>', '1 Woche'],
    ['<modulBearbeitungsdauer><x><dauerVon>2</dauerVon><dauerBis>3</dauerBis><einheit><code>M</code><name>Monate</name></einheit></x></modulBearbeitungsdauer>',
      '2–3 Monate'],
    ['<modulBearbeitungsdauer><x><dauer>5</dauer><einheit><name>Werktage</name></einheit></x></modulBearbeitungsdauer>', '5 Werktage'],
    ['<modulBearbeitungsdauer><x><dauer>3</dauer><einheit><name>Wochen</name></einheit></x></modulBearbeitungsdauer>', '3 weeks', 'en'],
    ['<modulFrist><frist><typ><code>2</code><name>Antragsfrist</name></typ><fristDauer><dauer>14</dauer><einheit><code>D</code></einheit></fristDauer></frist></modulFrist>',
      'Antragsfrist: 14 Tage'],
  ] as const) {
    it(`says ${text} where a module has numbers`, () => {
      expect(told(modules, language)).to.equal(text);
    });
  }

  for (const markup of ['<br>', '<p>&nbsp;</p>', '<p><br /></p>', '<ul><li></li></ul>', '<p>\u200b</p>', '<p>keine Angabe</p>',
    '<div><p> </p>\n<p>&#160;</p></div>', '<img src="a.png">', '<h3></h3>', '<p>-</p>']) {
    it(`takes ${markup} for nothing`, () => {
      const escaped = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const modules = ['05', '06', '08', '16'].map((code) =>
        `<modulText><inhalt>${escaped}</inhalt><leikaTextmodul><code>${code}</code></leikaTextmodul></modulText>`);
      const cost = `<modulKosten><beschreibung>${escaped}</beschreibung></modulKosten>`;
      expect(read(`<leistung><id>1</id><bezeichnung>Pass</bezeichnung>${modules.join('')}${cost}</leistung>`).items)
        .to.deep.equal([{id: '1', name: 'Pass'}]);
    });
  }

  for (const text of ['', 'null', '{"leistung": 1}', '<html><p>Leistung</p></html>', '<rss><item/></rss>', 'leistung;id']) {
    it(`says that ${text || 'an empty text'} is none`, () => {
      expect(read(text)).to.deep.equal({
        items: [], problems: [{severity: 'error', code: 'wrong-format', message: 'The text is not XZuFi'}],
      });
      expect(format.detect(text)).to.equal(false);
    });
  }
});
