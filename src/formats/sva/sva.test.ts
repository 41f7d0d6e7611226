import {expect} from 'chai';
import type {CityEvent} from '../../model/city-event.js';
import type {Collection} from '../../model/collection.js';
import type {ReadOptions} from '../../model/read-options.js';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './sva.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);

const namesOf = (items: readonly object[]): unknown[] => items.map((item) => 'name' in item && item.name);

describe('Smart Village App', () => {
  for (const name of ['address', 'refused']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
    });
  }

  const address = '{"wasteLocationTypes": [{"wasteType": "bio", "listPickUpDates": ["2026-01-05"]}]}';

  for (const text of [address, `[${address}]`, `{"wasteAddresses": [${address}]}`, `{"data": {"wasteAddresses": [${address}]}}`]) {
    it(`finds the address in ${text.slice(0, 30)}…`, () => {
      expect(format.detect(text)).to.equal(true);
      const items = read(text).items as Collection[];
      expect(items.map(({date, name}) => `${date} ${name}`)).to.deep.equal(['2026-01-05 Biotonne']);
    });
  }

  it('keeps the dates that came with an error', () => {
    const {items, problems} = read(`{"data": {"wasteAddresses": [${address}]}, "errors": [{"message": "timeout"}]}`);
    expect(items).to.have.length(1);
    expect(problems).to.deep.equal([{severity: 'error', code: 'graphql', message: 'timeout'}]);
  });

  it('reads labels that come as a text of JSON', () => {
    const labels = JSON.stringify({content: JSON.stringify({bio: {label: 'Braune Tonne'}})});
    const {items} = read(`{"data": {"wasteAddresses": [${address}], "publicJsonFile": ${labels}}}`);
    expect(items[0]).to.include({name: 'Braune Tonne', fraction: 'organic'});
  });

  it('gives only the days of the window', () => {
    expect(read(address, {from: '2026-01-06'}).items).to.deep.equal([]);
    expect(read(address, {from: '2026-01-05', to: '2026-01-06'}).items).to.have.length(1);
  });

  for (const text of ['', 'null', '{}', '"x"', '{"data": null}', '<html></html>']) {
    it(`says that ${text || 'an empty text'} is no answer of it`, () => {
      expect(read(text).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
    });
  }

  it('reads events', async () => {
    const {text, expected} = await goldenPair(at('events'));
    const {options, ...result} = expected as {options: ReadOptions};
    expect(read(text, options)).to.deep.equal(result);
    expect(format.detect(text)).to.equal(true);
  });

  const record = '{"id": "1", "title": "Fest", "dates": [{"dateStart": "2026-01-05"}]}';

  for (const text of [record, `[${record}]`, `{"eventRecords": [${record}]}`, `{"data": {"eventRecord": ${record}}}`]) {
    it(`finds the event in ${text.slice(0, 30)}…`, () => {
      expect(format.detect(text)).to.equal(true);
      const {items, kind} = read(text, {from: '2026-01-01'});
      expect(kind).to.equal('events');
      expect(namesOf(items)).to.deep.equal(['Fest']);
    });
  }

  it('gives of an answer with both what is asked for', () => {
    const both = `{"data": {"wasteAddresses": [${address}], "eventRecords": [${record}]}}`;
    expect(namesOf(read(both, {kind: 'events', from: '2026-01-01'}).items)).to.deep.equal(['Fest']);
    expect(namesOf(read(both, {kind: 'collections'}).items)).to.deep.equal(['Biotonne']);
    expect(namesOf(read(both).items)).to.deep.equal(['Biotonne']);
  });

  it('tells no events from no answer', () => {
    expect(read('{"data": {"eventRecords": []}}')).to.deep.equal({items: [], problems: [], kind: 'events'});
    expect(read('[]', {kind: 'events'})).to.deep.equal({items: [], problems: [], kind: 'events'});
  });

  it('reads news', async () => {
    const {text, expected} = await goldenPair(at('news'));
    expect(read(text, {url: 'https://relay.auenfurt.example/', timeZone: 'Europe/Berlin'})).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  it('finds the news among what else is in an answer', () => {
    const both = `{"data": {"eventRecords": [${record}], "newsItems": [{"id": 1, "title": "Markt"}]}}`;
    const headlines = (options: ReadOptions): unknown[] =>
      read(both, options).items.map((item) => 'headline' in item && item.headline);
    expect(headlines({kind: 'news'})).to.deep.equal(['Markt']);
    expect(namesOf(read(both, {kind: 'events', from: '2026-01-01'}).items)).to.deep.equal(['Fest']);
    expect(read('{"newsItem": {"id": 1, "title": "Markt", "contentBlocks": []}}').kind).to.equal('news');
    expect(read('[{"id": 1, "title": "Markt"}]', {kind: 'news'}).items).to.have.length(1);
  });

  it('never throws, whatever stands in a field of a news item', () => {
    const names = ['id', 'title', 'contentBlocks', 'publishedAt', 'sourceUrl', 'categories', 'dataProvider', 'address', 'mediaContents'];
    for (const value of [null, 7, '', [], [null], [[]], {}, [{}], true, {url: 7}, [{mediaContents: [{sourceUrl: {url: 'x'}}]}]]) {
      for (const name of names) {
        const text = JSON.stringify({newsItems: [{title: 'a', contentBlocks: [{title: 'b'}], [name]: value}]});
        expect(() => read(text, {kind: 'news'}), text).not.to.throw();
      }
    }
  });

  it('gives a series that comes back every year only in its season', () => {
    const text = JSON.stringify({title: 'Eislauf', repeatDuration: {startDate: '2001-11-15', endDate: '2002-02-15', everyYear: true},
      dates: [{weekday: 'Sonntag', timeStart: '14:00'}]});
    const {items} = read(text, {from: '2026-02-01', to: '2026-11-30'});
    expect((items as CityEvent[]).map(({startDate}) => startDate.slice(0, 10)))
      .to.deep.equal(['2026-02-01', '2026-02-08', '2026-02-15', '2026-11-15', '2026-11-22', '2026-11-29']);
  });

  it('reads a series anew wherever one looks at it, without walking there', () => {
    const daily = JSON.stringify({id: 1, title: 'Läuten', recurring: true, recurringType: 0, recurringInterval: 1,
      dates: [{dateStart: '1990-01-01', dateEnd: '2090-01-01', timeStart: '02:30', timeEnd: '02:45'}]});
    const {items} = read(daily, {from: '2026-03-28', to: '2026-03-31'});
    expect((items as CityEvent[]).map(({startDate}) => startDate)).to.deep.equal([
      '2026-03-28T02:30:00+01:00', '2026-03-29T03:30:00+02:00', '2026-03-30T02:30:00+02:00',
    ]);
  });

  it('never throws, whatever stands in a field of an event', () => {
    const names = ['id', 'title', 'dates', 'date', 'recurring', 'recurringType', 'recurringWeekdays', 'recurringInterval', 'repeatDuration',
      'addresses', 'location', 'urls', 'mediaContents', 'priceInformations', 'organizer', 'category', 'categories', 'updatedAt'];
    for (const value of [null, 7, -1, '', 'x', [], [null], [[]], {}, [{}], true, {dateStart: {}}, [{dateStart: '2026-01-05', timeStart: []}]]) {
      for (const name of names) {
        const text = JSON.stringify({title: 'a', recurring: true, recurringType: 1, dates: [{dateStart: '2026-01-05'}], [name]: value});
        expect(() => read(`[${text}]`, {from: '2026-01-01'}), text).not.to.throw();
      }
    }
  });

  it('reads points of interest, with hours in one syntax and what they have for whom', async () => {
    const {text, expected} = await goldenPair(at('points'));
    expect(read(text, {kind: 'places'})).to.deep.equal(expected);
    expect(read(text)).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  it('takes no points of interest for none, and the wanted of an answer with several', () => {
    expect(read('{"data": {"pointsOfInterest": []}}')).to.deep.equal({items: [], problems: [], kind: 'places'});
    const text = `{"data": {"wasteAddresses": [${address}], "pointsOfInterest": [{"name": "Markt"}], "newsItems": [{"title": "a"}]}}`;
    expect(namesOf(read(text, {kind: 'places'}).items)).to.deep.equal(['Markt']);
    expect(namesOf(read(text).items)).to.deep.equal(['Biotonne']);
    expect(namesOf(read('[{"id": "1", "name": "Markt"}]', {kind: 'places'}).items)).to.deep.equal(['Markt']);
  });

  for (const [hours, expected] of [
    [[{weekday: 'Samstag', timeFrom: '9:00', timeTo: '13:00', open: true}], {openingHours: 'Sa 09:00-13:00'}],
    [[{weekday: 'Sonnabend', timeFrom: '18:00', timeTo: '01:00', open: true}], {openingHours: 'Sa 18:00-01:00'}],
    [[{weekday: 'Mo-Fr', timeFrom: '08:00', open: true}], {openingHours: 'Mo-Fr 08:00+'}],
    [[{weekday: 'Montag', timeFrom: 'früh', timeTo: 'spät'}, {weekday: 'Freitag', open: false}],
      {openingHours: 'Mo unknown "früh-spät"; Fr off'}],
    [[{weekday: 'Montag', open: true}], {}], [[], {}],
    [[{timeFrom: '10:00', timeTo: '12:00', dateFrom: 'morgen'}, {weekday: 'So', timeFrom: '10:00', timeTo: '12:00'}],
      {openingHours: 'unknown "morgen 10:00 12:00"; Su 10:00-12:00'}],
  ] as const) {
    it(`has the hours ${JSON.stringify(hours)}`, () => {
      const [place] = read(JSON.stringify({pointsOfInterest: [{id: '1', name: 'a', openingHours: hours}]})).items;
      expect(place).to.deep.equal({id: 'pointOfInterest-1', name: 'a', ...expected});
    });
  }
});
