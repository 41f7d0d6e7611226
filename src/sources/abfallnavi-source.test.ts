import {expect} from 'chai';
import {siteOf} from '../testing/site.js';
import {addressSource} from './address-source-of.js';
import {load} from './load.js';
import type {SourceError} from './source-error.js';

const text = JSON.stringify;
const number = (id: number, nr: string) => ({id, nr, plz: '', staticId: `${id}`, gueltigBis: null});

/** One place; its split street stands there with the numbers of two years. */
const town = {
  'rest/orte': text([{id: 1, name: 'Eschenfurt'}]),
  'rest/orte/1/strassen': text([
    {id: 10, name: 'Ahornweg', staticId: 'a', hausNrList: [], ortsteilName: 'default'},
    {id: 20, name: 'Hauptstraße', staticId: 'h', hausNrList: [], ortsteilName: 'default'},
    {id: 90, name: 'Hauptstraße', staticId: 'h', hausNrList: [], ortsteilName: 'default'},
    {id: 30, name: 'Südwall', staticId: 's', hausNrList: [], ortsteilName: 'default'},
    {name: 'without number'}, null,
  ]),
  'rest/strassen/10': text({id: 10, name: 'Ahornweg', hausNrList: []}),
  'rest/strassen/20': text({id: 20, name: 'Hauptstraße', hausNrList: [number(23, '11'), number(21, '2-4'), number(22, '7')]}),
  'rest/strassen/90': text({id: 90, name: 'Hauptstraße', hausNrList: [number(91, '2-4'), number(92, '7')]}),
  'rest/strassen/30': text({id: 30, name: 'Südwall', hausNrList: [number(31, '')]}),
  'rest/fraktionen': text([{id: 0, name: 'Bio'}, {id: 7, name: 'Restabfall'}]),
  'rest/hausnummern/21/termine?fraktion=0&fraktion=7': text([{bezirk: {fraktionId: 7}, datum: '2026-03-03'}]),
};

const sourceOf = async (pages: Record<string, string | number>, src = 'rest/') =>
  (await addressSource({...siteOf(pages).options, src, format: 'abfallnavi'}))!;
const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
  () => expect.fail('it should have failed'), (error: SourceError) => error,
);
const pathsOf = async (feeds: Promise<readonly unknown[]>) =>
  (await feeds).map((feed) => (feed as {parts: {termine: string}}).parts.termine.replace(/\?.*/, ''));

describe('AbfallNavi', () => {
  it('lists each street once', async () => {
    const source = await sourceOf(town);
    expect(await source.streets()).to.deep.equal([
      {id: 'Ahornweg, Eschenfurt', name: 'Ahornweg'},
      {id: 'Hauptstraße, Eschenfurt', name: 'Hauptstraße'},
      {id: 'Südwall, Eschenfurt', name: 'Südwall'},
    ]);
  });

  it('tells streets of one name apart by district and place', async () => {
    const source = await sourceOf({
      'rest/orte': text([{id: 1, name: 'Eschenfurt'}, {id: 2, name: 'Lindach'}]),
      'rest/orte/1/strassen': text([
        {id: 10, name: 'Dorfstraße', ortsteilName: 'Mitte'},
        {id: 11, name: 'Dorfstraße', ortsteilName: 'Höhe'},
        {id: 12, name: 'Ahornweg', ortsteilName: 'Höhe'},
      ]),
      'rest/orte/2/strassen': text([{id: 20, name: 'Dorfstraße', ortsteilName: 'default'}]),
    });
    expect(await source.streets()).to.deep.equal([
      {id: 'Dorfstraße, Mitte, Eschenfurt', name: 'Dorfstraße', note: 'Mitte, Eschenfurt'},
      {id: 'Dorfstraße, Höhe, Eschenfurt', name: 'Dorfstraße', note: 'Höhe, Eschenfurt'},
      {id: 'Ahornweg, Höhe, Eschenfurt', name: 'Ahornweg', note: 'Eschenfurt'},
      {id: 'Dorfstraße, Lindach', name: 'Dorfstraße', note: 'Lindach'},
    ]);
  });

  it('lists the house numbers of both years, in order', async () => {
    const source = await sourceOf(town);
    const [whole, split, single] = await source.streets();
    expect(await source.houses(whole!)).to.deep.equal([]);
    expect(await source.houses(split!)).to.deep.equal([
      {id: '2-4', name: '2-4'}, {id: '7', name: '7'}, {id: '11', name: '11'},
    ]);
    expect(await source.houses(single!)).to.deep.equal([]);
  });

  it('leads to the dates of both years', async () => {
    const source = await sourceOf(town);
    const [whole, split, single] = await source.streets();
    const seven = {id: '7', name: '7'};
    expect(await pathsOf(source.feeds(split!, seven))).to.deep.equal([
      'rest/hausnummern/22/termine', 'rest/hausnummern/92/termine',
    ]);
    expect(await pathsOf(source.feeds(split!, {id: '11', name: '11'}))).to.deep.equal(['rest/hausnummern/23/termine']);
    expect(await pathsOf(source.feeds(whole!))).to.deep.equal(['rest/strassen/10/termine']);
    expect(await pathsOf(source.feeds(single!))).to.deep.equal(['rest/hausnummern/31/termine']);
  });

  it('finds a remembered address again under other numbers', async () => {
    const remembered = {id: 'Hauptstraße, Eschenfurt', name: 'Hauptstraße'};
    const source = await sourceOf({
      ...town,
      'rest/orte': text([{id: 5, name: 'Eschenfurt'}]),
      'rest/orte/5/strassen': text([{id: 55, name: 'Hauptstraße', ortsteilName: 'default'}]),
      'rest/strassen/55': text({id: 55, hausNrList: [number(56, '7'), number(57, '9')]}),
    });
    expect(await pathsOf(source.feeds(remembered, {id: '7', name: '7'}))).to.deep.equal(['rest/hausnummern/56/termine']);
  });

  it('asks only the place of a remembered address', async () => {
    const {asked, options} = siteOf({...town, 'rest/orte': text([{id: 1, name: 'Eschenfurt'}, {id: 2, name: 'Lindach'}])});
    const source = (await addressSource({...options, src: 'rest', format: 'abfallnavi'}))!;
    await source.houses({id: 'Ahornweg, Eschenfurt', name: 'Ahornweg'});
    expect(asked).to.deep.equal(['rest/orte', 'rest/orte/1/strassen', 'rest/strassen/10']);
  });

  it('joins dates and names of fractions', async () => {
    const {options} = siteOf(town);
    const source = (await addressSource({...options, src: 'rest/', format: 'abfallnavi'}))!;
    const feeds = await source.feeds({id: 'Hauptstraße, Eschenfurt', name: 'Hauptstraße'}, {id: '2-4', name: '2-4'});
    const read = {from: '2026-01-01', to: '2027-01-01'};
    const {items} = await load<{date: string; name: string}>(feeds[0]!, {...options, kind: 'collections', read});
    expect(items.map(({date, name}) => `${date} ${name}`)).to.deep.equal(['2026-03-03 Restabfall']);
  });

  it('says so when an address is no longer listed', async () => {
    const source = await sourceOf(town);
    const gone = await failure(source.feeds({id: 'Eibenweg, Eschenfurt', name: 'Eibenweg'}));
    expect([gone.code, gone.message]).to.deep.equal(['format', 'Eibenweg is not listed']);
    const [, split] = await source.streets();
    expect((await failure(source.feeds(split!, {id: '8', name: '8'}))).message).to.equal('Hauptstraße 8 is not listed');
  });

  it('does not take an error for a town without streets', async () => {
    for (const page of ['', '<html>', '{"error":"no"}', 'null', '[]', 500]) {
      const source = await sourceOf({...town, 'rest/orte': page});
      expect((await failure(source.streets())).code, `${page}`).to.be.oneOf(['format', 'http']);
    }
  });
});
