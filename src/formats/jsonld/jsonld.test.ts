import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import type {JsonRecord} from '../kit/json.js';
import {findNodes} from './jsonld-nodes.js';
import {format, read} from './jsonld.js';
import {expectProportional} from '../../testing/proportion.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);
const script = (json: string, type = 'application/ld+json'): string => `<script type="${type}">${json}</script>`;
const dog = '{"@context": "https://schema.org", "@type": "GovernmentService", "name": "Hund anmelden"}';

const namesOf = (items: readonly object[]): unknown[] => items.map((item) => 'name' in item && item.name);
const names = (text: string): unknown[] => namesOf(read(text, {kind: 'services'}).items);
const nodes = (text: string): readonly JsonRecord[] => findNodes(text, () => undefined) ?? [];

describe('JSON-LD', () => {
  it('reads services with their offices', async () => {
    const {text, expected} = await goldenPair(at('services'));
    expect(read(text, {url: 'https://www.marle.example/daten/', kind: 'services', language: 'de'})).to.deep.equal(expected);
    expect(read(text, {language: 'en'}).items).to.have.nested.property('[0].name', 'Identity card');
    expect(read(text).kind).to.equal('services');
  });

  for (const [where, text] of [
    ['its context', dog.replace('"https://schema.org"', '["https://schema.org", {"@language": "tr"}]')],
    ['the page it stands in', `<!doctype html><html class=a lang="tr"><body>${script(dog)}`],
    ['its name', dog.replace('"Hund anmelden"', '{"@value": "Hund anmelden", "@language": "tr"}')],
  ] as const) {
    it(`knows the language of a service by ${where}`, () => {
      const [service] = read(text, {kind: 'services'}).items;
      expect(service).to.deep.include({name: 'Hund anmelden', source: {language: 'tr'}});
    });
  }

  for (const [what, text] of [
    ['a thing', dog], ['a list', `[${dog}]`], ['a graph', `{"@graph": [${dog}]}`],
    ['a byte order mark', `\uFEFF ${dog}`],
    ['a list of items', `{"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": ${dog}}]}`],
    ['a catalogue of offers', `{"@type": "GovernmentOffice", "makesOffer": {"@type": "Offer", "itemOffered": ${dog}}}`],
    ['what a page is about', `{"@type": "WebPage", "mainEntity": ${dog}}`],
    ['a page', `<!doctype html><title>Hund</title>${script(dog)}<p>Text</p>`],
    ['a page with other scripts', `${script('let a = "<script>";', 'module')}${script(dog)}`],
    ['a page that is cut off', `<SCRIPT id=a type='application/ld+json'>${dog}`],
    ['a script without quotes', `<script async type=application/ld+json>${dog}</script>`],
    ['a script in a comment of its own', script(`<!--\n${dog}\n-->`)],
    ['a script in CDATA', script(`//<![CDATA[\n${dog}\n//]]>`)],
    ['a script in CDATA in a comment', script(`/* <![CDATA[ */ ${dog}; /* ]]> */`)],
    ['a comma too many', dog.replace('"}', '",\n}')],
    ['raw line breaks', dog.replace('Hund anmelden', 'Hund\n anmelden')],
  ] as const) {
    it(`is found in ${what}`, () => {
      expect(format.detect(text)).to.equal(true);
      expect(names(text)).to.deep.equal(['Hund anmelden']);
    });
  }

  it('leaves texts with commas and brackets as they are', () => {
    expect(names('{"@type": "Service", "name": "a,] \\",} b",}')).to.deep.equal(['a,] ",} b']);
  });

  it('does not read what is commented out', () => {
    expect(names(`<!-- ${script(dog)} -->${script('{"@type": "Service", "name": "b"}')}`)).to.deep.equal(['b']);
  });

  it('reads all scripts of a page, and says which is broken', () => {
    const page = `${script(dog)}${script('{"@type": "Service", name}')}${script('{"@type": "Service", "name": "b"}')}`;
    const {items, problems} = read(page, {kind: 'services'});
    expect(namesOf(items)).to.deep.equal(['Hund anmelden', 'b']);
    expect(problems).to.deep.equal([{severity: 'warning', code: 'bad-script', message: 'The JSON of script 2 is broken'}]);
  });

  it('names the service that has no name', () => {
    const {items, problems} = read('{"@type": "Service", "@id": "#1"}', {kind: 'services'});
    expect(items).to.deep.equal([]);
    expect(problems.map(({code, message}) => `${code}: ${message}`))
      .to.deep.equal(['bad-entry: A service has no name: #1', 'no-item: Not one entry could be read']);
  });

  it('takes names for their last part, in whatever vocabulary they are written', () => {
    const [node] = nodes('{"@type": ["schema:Service", "http://schema.org/Thing"], "https://schema.org/name": "a", "schema:url": "b"}');
    expect({...node}).to.deep.equal({'@type': ['Service', 'Thing'], name: 'a', url: 'b'});
  });

  it('takes what is mentioned by its id for the thing itself, before and behind', () => {
    const [one, two] = nodes('[{"@id": "#1", "about": {"@id": "#2"}}, {"@id": "#2", "name": "zwei", "about": {"@id": "#1"}}]');
    expect(one!['about']).to.equal(two);
    expect(two!['about']).to.equal(one);
    expect(nodes(`${script('{"@id": "#1", "name": "a"}')}${script('{"@id": "#1", "url": "b"}')}`)).to.have.length(1);
  });

  it('keeps things apart that go by one id', () => {
    const text = '[{"@id": "#e", "@type": "Service", "name": "a"}, {"@id": "#e", "@type": "Service", "name": "b"}]';
    expect(names(text)).to.deep.equal(['a', 'b']);
  });

  it('reads places: with hours, coordinates and addresses', () => {
    const text = `[
      {"@type": "Library", "name": "Stadtbibliothek", "url": "/bibliothek", "address": "Domplatz 5",
       "geo": {"latitude": 51.5, "longitude": 9}, "openingHours": "Tu-Fr 10:00-19:00", "image": {"url": "b.jpg"}},
      {"@type": "Bakery", "name": "Bäckerei", "geo": {"latitude": 0, "longitude": 0}, "telephone": "0221 4710-1",
       "openingHoursSpecification": {"dayOfWeek": ["Saturday", "Sunday"], "opens": "07:00", "closes": "23:59"}},
      {"@type": "Person", "name": "Niemand"}, {"@type": "Place"}
    ]`;
    expect(read(text, {url: 'https://marle.example/a/'})).to.deep.equal({
      kind: 'places', problems: [],
      items: [
        {
          id: 'https://marle.example/bibliothek', name: 'Stadtbibliothek', latitude: 51.5, longitude: 9, address: 'Domplatz 5',
          openingHours: 'Tu-Fr 10:00-19:00', url: 'https://marle.example/bibliothek', image: 'https://marle.example/a/b.jpg',
        },
        {id: 'Bäckerei', name: 'Bäckerei', openingHours: 'Sa,Su 07:00-24:00', telephone: '0221 4710-1'},
      ],
    });
  });

  it('says in which season hours hold', () => {
    const text = `{"@type": "Place", "name": "Freibad", "openingHoursSpecification": [
      {"dayOfWeek": "Monday", "opens": "08:00", "closes": "20:00", "validFrom": "2026-05-01", "validThrough": "2026-09-15"}]}`;
    expect(read(text).items).to.deep.equal([
      {id: 'Freibad', name: 'Freibad', openingHours: '2026 May 01-2026 Sep 15 Mo 08:00-20:00'},
    ]);
  });

  for (const [what, text] of [
    ['an empty object', '{}'], ['an error', '{"error": "not found"}'], ['a context alone', '{"@context": "https://schema.org"}'],
    ['a page about other things', script('{"@type": "WebSite", "name": "Marle"}')],
    ['a page with a list of nothing', script('{"@context": "https://schema.org", "@graph": []}')],
    ['a page with a way back', `<h1>Nicht gefunden</h1>${script('{"@type": "BreadcrumbList", "itemListElement": []}')}`],
    ['one value', '[1]'], ['a list with an empty object', '[{}]'],
  ] as const) {
    it(`says that ${what} holds nothing`, () => {
      for (const kind of ['events', 'services', 'places', 'collections', undefined] as const) {
        const {items, problems} = read(text, kind && {kind});
        expect(items, kind).to.deep.equal([]);
        expect(problems.map(({severity}) => severity), kind).to.deep.equal(['error']);
      }
    });
  }

  it('takes things of another kind for nothing', () => {
    expect(read(dog, {kind: 'events'}).problems).to.deep.equal([
      {severity: 'error', code: 'no-item', message: 'The text holds no events'},
    ]);
  });

  it('takes a list without entries, and events that are over, for none', () => {
    for (const text of ['[]', '{"@graph": []}', '{"@type": "ItemList", "itemListElement": []}']) {
      expect(read(text, {kind: 'services'}), text).to.deep.equal({items: [], problems: [], kind: 'services'});
    }
    const past = '{"@type": "Event", "name": "Fest", "startDate": "2020-05-01"}';
    expect(read(past, {kind: 'events', from: '2026-01-01'})).to.deep.equal({items: [], problems: [], kind: 'events'});
  });

  it('says that not one of the entries could be read', () => {
    const flawed = '{"@type": "Event", "name": "Fest", "startDate": "bald"}';
    const past = '{"@type": "Event", "name": "Fest", "startDate": "2020-05-01"}';
    const errors = (text: string) => read(text, {kind: 'events', from: '2026-01-01'}).problems
      .filter(({severity}) => severity === 'error').map(({message}) => message);
    expect(errors(flawed)).to.deep.equal(['Not one entry could be read']);
    expect(errors(`[${flawed}, ${past}]`)).to.deep.equal([]);
  });

  for (const text of ['', 'null', '{', '<html><p>Text</p></html>', 'BEGIN:VCALENDAR', `<script type="application/ld+json">{</script>`]) {
    it(`says that ${text || 'an empty text'} is none`, () => {
      expect(read(text).problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('is not led astray by circles, depth or names of Object.prototype', () => {
    const deep = '{"@graph":['.repeat(5000) + dog + ']}'.repeat(5000);
    expect(names(deep)).to.deep.equal([]);
    expect(names('{"@id": "a", "@type": "Service", "name": {"@id": "a"}, "provider": {"@id": "a"}, "mainEntity": {"@id": "a"}}'))
      .to.deep.equal([]);
    expect(names('{"__proto__": {"@type": "Service", "name": "x"}, "@type": "constructor", "name": "y"}')).to.deep.equal([]);
    expect(({} as {name?: string}).name).to.equal(undefined);
  });

  it('is quick with texts that are made to be slow', async () => {
    for (const scrap of ['<script', '<script ', '<script type="application/ld+json">', '<!--', '{"a":"', '"\\', '{"@graph":[', ', ', '//', ']]>']) {
      await expectProportional((count) => {
        format.detect(scrap.repeat(count));
        read(scrap.repeat(count));
        read(script(scrap.repeat(count)));
      }, 50_000, scrap);
    }
  });
});
