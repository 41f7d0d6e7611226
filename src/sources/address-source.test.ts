import {expect} from 'chai';
import {addressSource} from './address-source-of.js';

describe('addressSource', () => {
  it('is none for a plain feed', () => {
    for (const [src, format] of [
      ['feed.ics'], ['feed.ics', 'icalendar'], ['termine.json', 'abfallnavi'], ['data:application/json,{}', 'abfallnavi'],
      ['sva.json', 'sva'], ['sva.json?year=2026', 'sva'], ['data:application/json,{}', 'sva'], ['https://city.example/'],
      ['https://city.example/rest/hausnummern/1/termine?fraktion=0', 'abfallnavi'],
    ] as const) {
      expect(addressSource({src, format}), src).to.equal(undefined);
    }
  });

  it('is there for what is found by address', () => {
    for (const [src, format] of [
      ['{street}.ics'], ['feed?nr={house}'], ['https://city.example/rest/', 'abfallnavi'],
      ['https://city.example/rest', 'abfallnavi'], ['navi/', 'abfallnavi'], ['https://city.example/graphql', 'sva'],
    ] as const) {
      expect(addressSource({src, format}), src).to.be.instanceOf(Promise);
    }
    expect(addressSource({src: 'feed.ics', streets: 'streets.json'})).to.be.instanceOf(Promise);
  });

  it('takes what is typed where no streets are listed', async () => {
    const source = (await addressSource({src: '/ics/{street}/{house}.ics'}))!;
    const street = {id: 'Straße des 17. Juni', name: 'Straße des 17. Juni'};
    expect(await source.streets()).to.deep.equal([]);
    expect(await source.houses(street)).to.deep.equal([]);
    expect(await source.feeds(street, {id: '5a', name: '5a'})).to.deep.equal(['/ics/Stra%C3%9Fe%20des%2017.%20Juni/5a.ics']);
    expect(await source.feeds({id: '$&', name: '../x?y#{house}'})).to.deep.equal(['/ics/..%2Fx%3Fy%23%7Bhouse%7D/.ics']);
  });
});
