import {expect} from 'chai';
import {slugOf} from './part-names.js';
import {split} from './split.js';

const long = 'x'.repeat(2000);

const many = (count: number, make: (index: number) => object) =>
  [...Array(count).keys()].map((index) => ({id: `${index}`, description: long, ...make(index)}));

describe('splitting a source', () => {
  it('leaves a small one whole, and collections, which are split by street', () => {
    expect(split('events', many(3, () => ({name: 'Fest', startDate: '2026-12-01'})))).to.equal(undefined);
    expect(split('collections', many(200, () => ({name: 'Papier', date: '2026-12-01'})))).to.equal(undefined);
  });

  it('puts an event into the month of its start, and says until when a month reaches', () => {
    const events = many(150, (index) => index
      ? {name: 'Fest', startDate: index % 2 ? '2026-12-03T18:00:00+01:00' : '2027-01-10'}
      : {name: 'Ausstellung', startDate: '2026-11-28', endDate: '2026-12-24', allDay: true});
    const {by, parts} = split('events', events)!;
    expect([by, parts.map(({key, from, to, items}) => [key, from, to, items.length])]).to.deep.equal(['month', [
      ['2026-11', '2026-11-28', '2026-12-24', 1], ['2026-12', '2026-12-03', '2026-12-04', 75],
      ['2027-01', '2027-01-10', '2027-01-11', 74],
    ]]);
  });

  it('knows the day of an event by the clock of the city, whatever zone it is written in', () => {
    const starts = ['2026-12-31T23:30:00Z', '2027-02-01T05:00:00+14:00', '2027-03-31T22:30:00Z'];
    const events = many(150, (index) => ({name: 'Fest', startDate: starts[index % 3]!}));
    expect(split('events', events, 'Europe/Berlin')!.parts.map(({key, from, to}) => [key, from, to]))
      .to.deep.equal([['2027-01', '2027-01-01', '2027-02-01'], ['2027-04', '2027-04-01', '2027-04-02']]);
  });

  it('says of news in which month they came, but bounds them by nothing', () => {
    const news = many(120, (index) => ({headline: 'Neu', ...index && {datePublished: index % 2 ? '2026-10-03' : '2026-11-03'}}));
    expect(split('news', news)!.parts.map(({key, from, items}) => [key, from, items.length])).to.deep.equal([
      ['2026-10', undefined, 60], ['2026-11', undefined, 59], ['undated', undefined, 1],
    ]);
  });

  it('puts services below their first letter, however it is written', () => {
    const names = ['Ärztliche Hilfe', 'anmelden', 'Zuzug', '2. Kind'];
    expect(split('services', many(120, (index) => ({name: names[index % 4]!})))!.parts
      .map(({key, items}) => [key, items.length])).to.deep.equal([['#', 30], ['A', 60], ['Z', 30]]);
  });

  it('puts places into tiles, smaller ones where there are more, with what they take up', () => {
    const places = many(150, (index) => index < 20
      ? {name: 'Hof', latitude: 51.3, longitude: 7.4}
      : index < 140 ? {name: 'Haus', latitude: 51.17, longitude: 7.08 + index / 10_000} : {name: 'Irgendwo'});
    const {by, parts} = split('places', places)!;
    expect(by).to.equal('tile');
    expect(parts.map(({key, bbox, items}) => [key, bbox?.map((edge) => Number(edge.toFixed(3))), items.length]))
      .to.deep.equal([
        ['9/266/170', [7.4, 51.3, 7.4, 51.3], 20], ['15/17028/10945', [7.082, 51.17, 7.086, 51.17], 42],
        ['15/17029/10945', [7.086, 51.17, 7.094, 51.17], 78], ['nowhere', undefined, 10],
      ]);
  });

  it('takes the whole of a way or an area into a tile\'s borders', () => {
    const [west, rest] = [{type: 'LineString', coordinates: [[7, 51], [7.5, 51.5]]}, {latitude: 52.4, longitude: 9.7}];
    const {parts} = split('tours', many(120, (index) => index % 2 ? {name: 'Weg', geometry: west} : {name: 'Runde', ...rest}))!;
    expect(parts.find(({bbox}) => bbox?.[0] === 7)?.bbox).to.deep.equal([7, 51, 7.5, 51.5]);
  });
});

describe('the names of files', () => {
  it('hold letters, digits and hyphens alone', () => {
    expect(['Lange Straße, 1–19', 'Öffnungszeiten/Bäder', 'Çay & Café', '—'].map(slugOf))
      .to.deep.equal(['lange-strasse-1-19', 'oeffnungszeiten-baeder', 'cay-cafe', '']);
  });
});
