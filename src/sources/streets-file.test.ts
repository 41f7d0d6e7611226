import {expect} from 'chai';
import {siteOf} from '../testing/site.js';
import {addressSource} from './address-source-of.js';
import type {SourceError} from './source-error.js';

const json = JSON.stringify({streets: [
  {name: 'Ahornweg', district: 'Nord', src: 'ahornweg.ics'},
  {name: 'Hauptstraße', district: 'Nord', houses: [
    {name: '1–19', src: 'haupt-1.ics'},
    {name: '20–48', src: 'https://provider.example/haupt?nr=20'},
  ]},
  {name: 'Hauptstraße', district: 'Süd', src: '/sued/haupt.ics'},
  {name: ''}, null, 7,
]});

const sourceOf = async (pages: Record<string, string | number>, src = '') => {
  const {options} = siteOf(pages);
  return (await addressSource({...options, src, streets: 'waste/streets'}))!;
};
const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
  () => expect.fail('it should have failed'), (error: SourceError) => error,
);

describe('a file of streets', () => {
  it('lists streets, those of one name with their district', async () => {
    const source = await sourceOf({'waste/streets': json});
    expect(await source.streets()).to.deep.equal([
      {id: 'Ahornweg, Nord', name: 'Ahornweg', note: 'Nord'},
      {id: 'Hauptstraße, Nord', name: 'Hauptstraße', note: 'Nord'},
      {id: 'Hauptstraße, Süd', name: 'Hauptstraße', note: 'Süd'},
    ]);
  });

  it('lists the house numbers of a street that is split', async () => {
    const source = await sourceOf({'waste/streets': json});
    const [whole, split] = await source.streets();
    expect(await source.houses(whole!)).to.deep.equal([]);
    expect(await source.houses(split!)).to.deep.equal([{id: '1–19', name: '1–19'}, {id: '20–48', name: '20–48'}]);
  });

  it('leads to feeds, relative to itself', async () => {
    const source = await sourceOf({'waste/streets': json});
    const [whole, split, other] = await source.streets();
    const [first, second] = await source.houses(split!);
    expect(await source.feeds(whole!)).to.deep.equal(['https://city.example/waste/ahornweg.ics']);
    expect(await source.feeds(split!, first)).to.deep.equal(['https://city.example/waste/haupt-1.ics']);
    expect(await source.feeds(split!, second)).to.deep.equal(['https://provider.example/haupt?nr=20']);
    expect(await source.feeds(other!)).to.deep.equal(['https://city.example/sued/haupt.ics']);
  });

  it('is read as a table too', async () => {
    const tables = [
      'street;house;src\nAhornweg;;a.ics\nHauptstraße;1-19;h1.ics\nHauptstraße;20-48;h2.ics\n',
      'sep=;\r\nStraße;Hausnummer;URL\r\n"Ahornweg";"";"a.ics"\r\nHauptstraße;1-19;h1.ics\r\nHauptstraße;20-48;h2.ics',
      '\uFEFFStrasse\tHaus-Nr.\tLink\nAhornweg\t\ta.ics\nHauptstraße\t1-19\th1.ics\nHauptstraße\t20-48\th2.ics',
      'Link,Straße,Nr.\na.ics,Ahornweg,\nh1.ics,Hauptstraße,1-19\nh2.ics,Hauptstraße,20-48',
    ];
    for (const table of tables) {
      const source = await sourceOf({'waste/streets': table});
      const [whole, split] = await source.streets();
      expect([whole!.name, split!.name]).to.deep.equal(['Ahornweg', 'Hauptstraße']);
      const houses = await source.houses(split!);
      expect(houses.map(({name}) => name)).to.deep.equal(['1-19', '20-48']);
      expect(await source.feeds(split!, houses[1])).to.deep.equal(['https://city.example/waste/h2.ics']);
      expect(await source.feeds(whole!)).to.deep.equal(['https://city.example/waste/a.ics']);
    }
  });

  it("fills the widget's src where it names no feed", async () => {
    const source = await sourceOf({
      'waste/streets': '{"streets": [{"name": "Am Markt & Dom"}, {"name": "Südwall", "houses": [{"name": "1/3"}]}]}',
    }, '/ics?s={street}&h={house}');
    const [market, wall] = await source.streets();
    expect(await source.feeds(market!)).to.deep.equal(['/ics?s=Am%20Markt%20%26%20Dom&h=']);
    expect(await source.feeds(wall!, {id: '1/3', name: '1/3'})).to.deep.equal(['/ics?s=S%C3%BCdwall&h=1%2F3']);
  });

  it('may itself hold templates', async () => {
    const source = await sourceOf({
      'waste/streets': '{"streets": [{"name": "Südwall", "src": "{street}.ics?nr={house}", "houses": [{"name": "3"}]}]}',
    });
    const [wall] = await source.streets();
    expect(await source.feeds(wall!, {id: '3', name: '3'})).to.deep.equal(['https://city.example/waste/S%C3%BCdwall.ics?nr=3']);
  });

  it('does not show everybody the dates of one street', async () => {
    const source = await sourceOf({'waste/streets': '{"streets": [{"name": "Südwall"}]}'}, 'one.ics');
    const [wall] = await source.streets();
    expect((await failure(source.feeds(wall!))).code).to.equal('config');
  });

  it('says so when a street is no longer listed', async () => {
    const source = await sourceOf({'waste/streets': json});
    const error = await failure(source.feeds({id: 'Eibenweg', name: 'Eibenweg'}, {id: '3', name: '3'}));
    expect([error.code, error.message]).to.deep.equal(['format', 'Eibenweg 3 is not listed']);
  });

  it('has streets, or it is none', async () => {
    for (const text of ['', '{}', '[]', '{"streets": []}', '<html>', 'a;b\n1;2', '{"streets": [{"name": 5', '"']) {
      const source = await sourceOf({'waste/streets': text});
      expect((await failure(source.streets())).code, text).to.equal('format');
    }
    const missing = await sourceOf({'waste/streets': 404});
    expect((await failure(missing.streets())).status).to.equal(404);
  });

  it('may stand in a data: address', async () => {
    const streets = `data:application/json,${encodeURIComponent('{"streets":[{"name":"A","src":"data:text/calendar,B"}]}')}`;
    const source = (await addressSource({src: '', streets, cache: 'none', baseUrl: 'https://city.example/'}))!;
    const [street] = await source.streets();
    expect(await source.feeds(street!)).to.deep.equal(['data:text/calendar,B']);
  });

  it('may be the index of a source that is split by street', async () => {
    const index = {stadtbausteine: '1.0', kind: 'collections', by: 'street', parts: [
      {key: 'Ahornweg', src: 'a.json', count: 80},
      {key: 'Hauptstraße, Nord, 1–19', street: 'Hauptstraße', district: 'Nord', house: '1–19', src: 'b.json'},
      {key: 'Hauptstraße, Nord, 20–48', street: 'Hauptstraße', district: 'Nord', house: '20–48', src: 'c.json'},
      {src: 'd.json'}, null,
    ]};
    for (const src of ['waste/index-1a2B_3.json', 'https://city.example/waste/index-1a2B_3.json']) {
      const {options} = siteOf({'waste/index-1a2B_3.json': JSON.stringify(index)});
      const source = (await addressSource({...options, src}))!;
      const [whole, split] = await source.streets();
      expect([whole, split]).to.deep.equal([
        {id: 'Ahornweg', name: 'Ahornweg'}, {id: 'Hauptstraße, Nord', name: 'Hauptstraße', note: 'Nord'},
      ]);
      const houses = await source.houses(split!);
      expect(houses.map(({name}) => name)).to.deep.equal(['1–19', '20–48']);
      expect(await source.feeds(whole!)).to.deep.equal([{url: src, keys: ['Ahornweg']}]);
      expect(await source.feeds(split!, houses[1])).to.deep.equal([{url: src, keys: ['Hauptstraße, Nord, 20–48']}]);
      expect(await source.feeds(split!)).to.deep.equal([{url: src, keys: ['Hauptstraße, Nord, 1–19', 'Hauptstraße, Nord, 20–48']}]);
    }
  });

  it('is no index of another kind of parts', async () => {
    const {options} = siteOf({'index-1.json': '{"stadtbausteine": "1.0", "kind": "collections", "by": "month", "parts": [{"key": "a", "src": "a.json"}]}'});
    const source = (await addressSource({...options, src: 'index-1.json'}))!;
    expect((await failure(source.streets())).code).to.equal('format');
    for (const src of ['failing-1.json', 'index.json', 'index-1.json?x', 'reindex-1.json', 'reindex-1.json/a.json']) {
      expect(addressSource({...options, src}), src).to.equal(undefined);
    }
  });

  it('is fetched once for all questions', async () => {
    const {asked, options} = siteOf({'streets': json});
    const source = (await addressSource({...options, src: '', streets: 'streets'}))!;
    const [street] = await source.streets();
    await source.houses(street!);
    await source.feeds(street!);
    expect(asked).to.deep.equal(['streets']);
  });
});
