import {expect} from 'chai';
import {siteOf} from '../testing/site.js';
import {addressSource} from './address-source-of.js';
import {load} from './load.js';
import type {FeedRequest} from './load.js';
import type {SourceError} from './source-error.js';
import {expectProportional} from '../testing/proportion.js';

const address = (id: string, street: string, city = 'Eschenfurt', zip = '43017') => ({id, street, zip, city});
const listed = (...wasteAddresses: unknown[]) => JSON.stringify({data: {wasteAddresses}});
const limited = 'graphql {"query":"{wasteAddresses(limit:50000){id street zip city}}"}';
const unlimited = 'graphql {"query":"{wasteAddresses{id street zip city}}"}';

const town = listed(
  address('1', 'Ahornweg'), address('2', 'Hauptstraße 20-48'), address('3', 'Hauptstraße 1-19'),
  address('4', 'Straße des 17. Juni'), address('5', 'Straße des 17. Juni 5 a'), address('6', 'Am Markt Nr. 3'), null,
);

const sourceOf = async (pages: Record<string, string | number>) =>
  (await addressSource({...siteOf(pages).options, src: 'graphql', format: 'sva'}))!;
const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
  () => expect.fail('it should have failed'), (error: SourceError) => error,
);

describe('a Smart Village App server', () => {
  it('lists streets', async () => {
    const source = await sourceOf({[limited]: town});
    expect((await source.streets()).map(({name}) => name)).to.deep.equal([
      'Ahornweg', 'Hauptstraße', 'Straße des 17. Juni', 'Am Markt',
    ]);
  });

  it('tells streets of one name apart by town', async () => {
    const source = await sourceOf({[limited]: listed(address('1', 'Dorfstraße'), address('2', 'Dorfstraße', 'Lindach', '43099'))});
    expect(await source.streets()).to.deep.equal([
      {id: 'Dorfstraße, 43017 Eschenfurt', name: 'Dorfstraße', note: '43017 Eschenfurt'},
      {id: 'Dorfstraße, 43099 Lindach', name: 'Dorfstraße', note: '43099 Lindach'},
    ]);
  });

  it('lists house numbers in order', async () => {
    const source = await sourceOf({[limited]: town});
    const [whole, split] = await source.streets();
    expect(await source.houses(whole!)).to.deep.equal([]);
    expect(await source.houses(split!)).to.deep.equal([{id: '1-19', name: '1-19'}, {id: '20-48', name: '20-48'}]);
  });

  it('is not kept busy by an address without end', () => expectProportional(async (count) => {
    const endless = ['Weg 1', 'Weg 1 -1', 'Weg ('].map((text) => `${text}${' - 1'.repeat(count)}!`);
    const source = await sourceOf({[limited]: listed(...endless.map((street, index) => address(`${index}`, street)))});
    expect((await source.streets()).map(({name}) => name)).to.deep.equal(endless);
  }, 24));

  it('does without the limit where it is not known', async () => {
    const source = await sourceOf({[limited]: '{"errors":[{"message":"no argument limit"}]}', [unlimited]: town});
    expect(await source.streets()).to.have.length(4);
  });

  it('asks for the dates of one address', async () => {
    const source = await sourceOf({[limited]: town});
    const [feed] = await source.feeds({id: 'Hauptstraße, 43017 Eschenfurt', name: 'Hauptstraße'}, {id: '1-19', name: '1-19'});
    const {url, format, body} = feed as FeedRequest;
    expect([url, format]).to.deep.equal(['graphql', 'sva']);
    const {query, variables} = JSON.parse(body!) as {query: string; variables: unknown};
    expect(variables).to.deep.equal({ids: ['3']});
    expect(query).to.include('wasteAddresses(ids:$ids)').and.to.include('publicJsonFile(name:"wasteTypes")');
  });

  it('cannot be told a query by an id', async () => {
    const source = await sourceOf({[limited]: listed(address('"]}}\\', 'Ahornweg'))});
    const [feed] = await source.feeds({id: 'Ahornweg, 43017 Eschenfurt', name: 'Ahornweg'});
    const {variables} = JSON.parse((feed as FeedRequest).body!) as {variables: unknown};
    expect(variables).to.deep.equal({ids: ['"]}}\\']});
  });

  it('answers with collections', async () => {
    const {options} = siteOf({[limited]: town, graphql: JSON.stringify({data: {wasteAddresses: [{
      id: '1', street: 'Ahornweg', wasteLocationTypes: [{wasteType: 'bio', listPickUpDates: ['2026-03-03']}],
    }]}})});
    const source = (await addressSource({...options, src: 'graphql', format: 'sva'}))!;
    const [feed] = await source.feeds({id: 'Ahornweg, 43017 Eschenfurt', name: 'Ahornweg'});
    const read = {from: '2026-01-01', to: '2027-01-01'};
    const {items} = await load<{date: string; fraction: string}>(feed!, {...options, kind: 'collections', read});
    expect(items.map(({date, fraction}) => `${date} ${fraction}`)).to.deep.equal(['2026-03-03 organic']);
  });

  it('does not take an error for a town without streets', async () => {
    for (const page of ['', '<html>', '{"errors":[{"message":"no"}]}', listed(), 401]) {
      const source = await sourceOf({graphql: page});
      expect((await failure(source.streets())).code, `${page}`).to.be.oneOf(['format', 'http']);
    }
  });
});
