import {expect} from 'chai';
import {expectAtMost} from '../testing/proportion.js';
import {compareHouses, foldStreet, houseBehind, matchHouse, matchStreets, meantStreet} from './street-name.js';

const streets = [
  'Hauptstraße', 'Am Markt', 'Bahnhofstr.', 'Sankt-Anna-Straße', 'St.-Georgs-Weg', 'Dr.-Külz-Straße', 'Müllerstraße',
  'Mühlenweg', 'Goethestraße', 'Johann-Wolfgang-von-Goethe-Str.', 'Friedrich-Ebert-Straße', 'Straße des 17. Juni',
  'An der Alten Mühle', 'Steinweg', 'Große Straße',
].map((name) => ({name}));
const find = (query: string, limit?: number): string[] =>
  matchStreets(streets, query, limit).map(({name}) => name);

describe('street names', () => {
  for (const same of [
    ['Hauptstraße', 'Hauptstr.', 'Haupt Straße', 'HAUPTSTRASSE', 'Haupt-Str', 'hauptstrasse'],
    ['Dr.-Külz-Straße', 'Dr. Kuelz Str.', 'Doktor-Külz-Strasse'],
    ['Sankt-Anna-Weg', 'St. Anna Weg', 'St.-Anna-Weg'],
    ['Prof.-Groß-Platz', 'Professor Gross Platz'],
    ['Straße des Friedens', 'Str. des Friedens'],
  ]) {
    it(`takes ${same.join(', ')} for the same`, () => {
      expect(new Set(same.map(foldStreet)).size).to.equal(1);
    });
  }

  it('tells different streets apart', () => {
    expect(foldStreet('Hauptweg')).not.to.equal(foldStreet('Hauptstraße'));
    expect(foldStreet('Strassenheimer Weg')).to.equal('strassenheimerweg');
  });

  const wanted: Readonly<Record<string, readonly string[]>> = {
    'haupt': ['Hauptstraße'],
    'Hauptstra': ['Hauptstraße'],
    'haupt str': ['Hauptstraße'],
    'markt': ['Am Markt'],
    'St. Anna': ['Sankt-Anna-Straße'],
    'Sankt Geo': ['St.-Georgs-Weg'],
    'doktor külz': ['Dr.-Külz-Straße'],
    'Mueller': ['Müllerstraße'],
    'muhle': ['Mühlenweg', 'An der Alten Mühle'],
    'goethe': ['Goethestraße', 'Johann-Wolfgang-von-Goethe-Str.'],
    'Goehte': ['Goethestraße', 'Johann-Wolfgang-von-Goethe-Str.'],
    'Freidrich Ebert': ['Friedrich-Ebert-Straße'],
    'Bahnhfostr': ['Bahnhofstr.'],
    'Hauptstr. 5a': ['Hauptstraße'],
    'straße des 17': ['Straße des 17. Juni'],
    'xyz': [],
    '': [],
    ' - ': [],
  };
  for (const [query, expected] of Object.entries(wanted)) {
    it(`finds ${expected.join(', ') || 'nothing'} for "${query}"`, () => {
      expect(find(query).slice(0, Math.max(1, expected.length))).to.deep.equal(expected);
    });
  }

  it('ranks beginnings before beginnings of words before the rest', () => {
    expect(find('m')).to.deep.equal(['Mühlenweg', 'Müllerstraße', 'Am Markt', 'An der Alten Mühle']);
    expect(find('str').at(0)).to.equal('Straße des 17. Juni');
  });

  it('gives no more than it is asked for', () => {
    expect(find('str', 2)).to.have.length(2);
  });

  it('allows no slip in three letters, one in four, two in eight', () => {
    expect(find('Mrk')).to.deep.equal([]);
    expect(find('Mrkt')).to.deep.equal(['Am Markt']);
    expect(find('Stianwg')).to.deep.equal([]);
    expect(find('Friedirhc')).to.deep.equal(['Friedrich-Ebert-Straße']);
  });

  it('answers key presses among 10,000 streets without reading their names anew', async () => {
    const syllables = ['ma', 'ter', 'lin', 'den', 'born', 'hol', 'berg', 'wie', 'sen', 'tal', 'eich', 'kamp'];
    const many = Array.from({length: 10_000}, (_, index) => ({
      name: [7, 31, 211].map((step) => syllables[Math.floor(index / step) % 12]).join('') + index % 7 + ['straße', 'weg', 'platz'][index % 3],
    }));
    const queries = ['linden', 'bornholberg', 'lidnen', 'wiesneborn', 'qqqqqqqq', 'strasse'];
    // Six key presses take half as long as folding the names once: about 1 ms each on an idle machine.
    await expectAtMost(5, () => {
      for (const query of queries) matchStreets(many, query);
    }, () => many.map(({name}) => foldStreet(name)));
  });
});

describe('the street that is meant', () => {
  const named = (names: readonly string[]) => names.map((name) => ({name}));
  const certain = (query: string, names?: readonly string[]) =>
    meantStreet(names ? named(names) : streets, query).certain?.name;

  for (const [query, street] of [
    ['Hauptstraße', 'Hauptstraße'], ['hauptstrasse', 'Hauptstraße'], ['Hauptstr.', 'Hauptstraße'], ['Haupt', 'Hauptstraße'],
    ['Hauptstr. 5a', 'Hauptstraße'], ['Hauptstr.5', 'Hauptstraße'], ['Hauptstraße, Nr. 12-14', 'Hauptstraße'],
    ['Skt. Anna Str.', 'Sankt-Anna-Straße'], ['Sankt Georgs-Weg 3', 'St.-Georgs-Weg'],
    ['Straße des 17. Juni', 'Straße des 17. Juni'], ['Str. des 17. Juni 4', 'Straße des 17. Juni'],
    ['Straße des', 'Straße des 17. Juni'], ['Goethe', 'Goethestraße'], ['  Steinweg  ', 'Steinweg'],
  ] as const) {
    it(`is ${street} for "${query}"`, () => expect(certain(query)).to.equal(street));
  }

  for (const [query, why] of [
    ['Hauptsraße', 'a slip'], ['Finkenweg', 'none is like it'], ['Mü', 'two begin so'], ['Markt', 'it stands within'],
    ['Steinwg 3', 'a slip before a number'], ['', 'nothing'], [' - ', 'no letter'], ['12', 'a number alone'],
  ] as const) {
    it(`is not known for "${query}": ${why}`, () => expect(certain(query)).to.equal(undefined));
  }

  it('is the one of exactly that name before one that begins so', () => {
    expect(certain('Birkenweg', ['Birkenweg', 'Birkenwegsiedlung'])).to.equal('Birkenweg');
    expect(certain('Birkenw', ['Birkenweg', 'Birkenwegsiedlung'])).to.equal(undefined);
  });

  it('is the only one that begins so, whatever begins so within other names', () => {
    const three = ['Lindenstraße', 'Unter den Linden', 'Alter Lindenweg'];
    expect([certain('Linden', three), certain('lindenstr 4', three)]).to.deep.equal(['Lindenstraße', 'Lindenstraße']);
    expect(meantStreet(named(['Unter den Linden', 'Alter Lindenweg']), 'Linden')).to.deep.equal({certain: undefined, open: true});
    expect(certain('Linden', [...three, 'Lindenallee'])).to.equal(undefined);
  });

  it('is none of two with the same name', () => {
    expect(meantStreet(named(['Dorfstraße', 'Dorfstraße']), 'Dorfstr')).to.deep.equal({certain: undefined, open: true});
  });

  it('is the one spelt so, where forgiving makes two the same', () => {
    const two = ['Neue Straße', 'Neustraße'];
    expect([certain('neustraße', two), certain('Neue Straße', two), certain('Neustr', two)])
      .to.deep.equal(['Neustraße', 'Neue Straße', undefined]);
  });

  it('keeps numbers that belong to a name apart', () => {
    const squares = ['C 1', 'C 12', 'Straße 3'];
    expect([certain('C 1', squares), certain('C 1, 12', squares), certain('Straße 3 7', squares), certain('C 2', squares)])
      .to.deep.equal(['C 1', 'C 1', 'Straße 3', undefined]);
    expect(certain('Weg 1', ['Weg 12'])).to.equal(undefined);
  });

  it('leaves the house number that was typed behind it', () => {
    expect([
      houseBehind('Hauptstr. 5a', 'Hauptstraße'), houseBehind('Hauptstr', 'Hauptstraße'), houseBehind('C 1', 'C 1'),
      houseBehind('C 1, 12', 'C 1'), houseBehind('Straße des 17. Juni 4', 'Straße des 17. Juni'),
      houseBehind('Steinwg, Nr. 12 - 14', 'Steinweg'),
    ]).to.deep.equal(['5a', '', '', '12', '4', '12 - 14']);
  });
});

describe('house numbers', () => {
  it('stand in their natural order', () => {
    expect(['10', '2a', '2', '1', '2 b', '11', '100'].sort(compareHouses)).to.deep.equal(['1', '2', '2a', '2 b', '10', '11', '100']);
  });

  const cases: readonly (readonly [published: string, inside: string, outside: string])[] = [
    ['1-19', '1 5 19 19a', '20 0 x'],
    ['2–24 gerade', '2 4 24 24b', '5 26'],
    ['1-9 ungerade', '3 3a 9', '4 11'],
    ['ungerade Nr.', '1 3a', '2'],
    ['gerade', '8', '7'],
    ['ab 20', '20 21 300', '19 19z'],
    ['bis 18', '1 18', '19'],
    ['16 - Ende', '16 99', '15'],
    ['12a-12f', '12a 12c 12f', '12 12g 13'],
    ['12', '12', '12a 1 2'],
    ['12 a', '12a 12A', '12 12b'],
    ['1, 3, 7-9', '1 3 8', '5 1a'],
    ['1-17 + 4-14', '17 16', '18'],
    ['alle', '1 77b', ''],
    ['', '', '1'],
  ];
  for (const [published, inside, outside] of cases) {
    it(`${published || 'nothing'} holds ${inside || 'nothing'}, not ${outside || '…'}`, () => {
      for (const house of inside.split(' ').filter(Boolean)) expect(matchHouse(published, house), house).to.equal(true);
      for (const house of outside.split(' ').filter(Boolean)) expect(matchHouse(published, house), house).to.equal(false);
    });
  }

  it('do not match where nobody gave one', () => {
    expect(matchHouse('1-19', '')).to.equal(false);
  });
});
