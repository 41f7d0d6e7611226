import {expect} from 'chai';
import type {Collection} from '../../model/collection.js';
import type {DetailedEvent} from '../../model/detailed-event.js';
import type {NewsItem} from '../../model/news-item.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Weather} from '../../model/weather.js';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './osca.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);
const year = {from: '2026-01-01', to: '2027-01-01'};

const moment = (iso: string) => ({__type: 'Date', iso});
const results = (...records: readonly object[]) => JSON.stringify({results: records});

const fair = {objectId: 'e1', name: 'Stadtfest', startDate: moment('2026-06-05T16:00:00.000Z'), endDate: moment('2026-06-05T20:00:00.000Z')};
const eventOf = (fields: object, options: ReadOptions = year) =>
  read(results({...fair, ...fields}), options).items[0] as DetailedEvent | undefined;
const newsOf = (fields: object) =>
  read(results({objectId: 'n1', title: 'Neue Brücke', date: moment('2026-11-28T08:15:00.000Z'), ...fields})).items[0] as NewsItem;
const station = (values: object, fields: object = {}) => read(results({
  objectId: 'w1', sourceId: '13', name: 'Haltepunkt', dateObserved: moment('2026-11-30T08:00:00.000Z'), values, ...fields,
}));
const currentOf = (values: object) => (station(values).items[0] as Weather | undefined)?.current;

describe('the Open SmartCity App', () => {
  for (const name of ['events', 'news', 'places', 'waste', 'weather']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      const {options, ...result} = expected as {options?: ReadOptions};
      expect(read(text, options)).to.deep.equal(result);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('has events at the city\'s hours', () => {
    expect(eventOf({})).to.deep.include({startDate: '2026-06-05T18:00:00+02:00', endDate: '2026-06-05T22:00:00+02:00', timeZone: 'Europe/Berlin'});
    expect(eventOf({startDate: '2026-06-05T16:00:00.000Z', endDate: null})).to.include({startDate: '2026-06-05T18:00:00+02:00'});
  });

  it('has whole days that begin at the city\'s midnight, which is the evening before in UTC', () => {
    const days = (start: string, end?: string) =>
      eventOf({isAllDay: true, startDate: moment(start), endDate: end ? moment(end) : undefined});
    expect(days('2026-06-04T22:00:00.000Z')).to.include({startDate: '2026-06-05', endDate: '2026-06-06', allDay: true});
    expect(days('2026-06-04T22:00:00.000Z', '2026-06-07T21:59:00.000Z')).to.include({startDate: '2026-06-05', endDate: '2026-06-08'});
    expect(days('2026-01-20T23:00:00.000Z', '2026-01-21T23:00:00.000Z')).to.include({startDate: '2026-01-21', endDate: '2026-01-22'});
  });

  it('takes a text for a truth value, and the answer of a search for one of the class', () => {
    const text = JSON.stringify({result: [{...fair, isAllDay: 'true'}]});
    expect(read(text, year).items[0]).to.include({startDate: '2026-06-05', allDay: true});
  });

  it('says what has become of an event', () => {
    for (const [fields, status] of [
      [{eventStatus: 'scheduled'}, 'scheduled'], [{eventStatus: 'cancelled'}, 'cancelled'], [{eventStatus: 'postponed'}, 'postponed'],
      [{eventStatus: 'rescheduled'}, 'rescheduled'], [{eventStatus: 'movedOnline'}, 'scheduled'], [{canceled: true}, 'cancelled'],
      [{eventStatus: 'scheduled', name: 'ABGESAGT: Stadtfest'}, 'cancelled'], [{}, undefined],
    ] as const) {
      expect(eventOf(fields)?.status, JSON.stringify(fields)).to.equal(status);
    }
    expect(eventOf({canceled: true, eventCancelMsg: 'Wegen Sturm', description: 'Musik'})?.description).to.equal('Wegen Sturm<br>Musik');
  });

  it('reads the fields that older servers have', () => {
    const old = {startDate: undefined, endDate: undefined, startDateTime: moment('2026-06-05T16:00:00.000Z'), info: 'Musik & Tanz', link: 'https://marlen.example/fest'};
    expect(eventOf(old)).to.include({startDate: '2026-06-05T18:00:00+02:00', description: 'Musik &amp; Tanz', url: 'https://marlen.example/fest'});
  });

  it('has prices that are texts', () => {
    expect(eventOf({offers: [{name: 'Standard', price: '32.3', priceCurrency: 'EUR'}, {price: '12,50'}, {price: 'frei'}, {price: null}]})).to.deep.include({
      offers: [{name: 'Standard', price: 32.3, priceCurrency: 'EUR'}, {price: 12.5, priceCurrency: 'EUR'}], isAccessibleForFree: false,
    });
    expect(eventOf({offers: [{price: '0'}]})).to.include({isAccessibleForFree: true});
  });

  it('keeps the other events where one has no name or no date', () => {
    const {items, problems} = read(results({objectId: 'x', name: '', startDate: fair.startDate}, {objectId: 'y', name: 'a', startDate: 'bald'}, fair), year);
    expect(items).to.have.length(1);
    expect(problems.map(({code}) => code)).to.deep.equal(['bad-entry', 'bad-date']);
  });

  it('has articles that are whole documents', () => {
    const head = '<head><title>x</title><style>p {}</style></head>';
    expect(newsOf({content: `<html>${head}<body class="a"><p>Text</p></body></html>`, summary: 'Kurz &amp; gut'}))
      .to.include({articleBody: '<p>Text</p>', description: 'Kurz &amp; gut', datePublished: '2026-11-28T09:15:00+01:00'});
    expect(newsOf({content: '<p>Text</p>'}).articleBody).to.equal('<p>Text</p>');
    expect(newsOf({content: '<html><head></head><body></body></html>'})).not.to.have.property('articleBody');
  });

  it('has articles without a picture, and links that lead nowhere', () => {
    expect(newsOf({imageUrl: '', url: '', deepLink: 'app://news?object=undefined'})).not.to.have.any.keys('image', 'url');
    expect(newsOf({imageUrl: 'https://marlen.example/a.jpg'})).to.include({image: 'https://marlen.example/a.jpg'});
    expect(newsOf({image: {__type: 'File', name: 'a', url: 'https://marlen.example/b.jpg'}})).to.include({image: 'https://marlen.example/b.jpg'});
  });

  it('has articles of a day, and some without', () => {
    expect(newsOf({date: moment('2026-11-27T23:00:00.000Z')}).datePublished).to.equal('2026-11-28');
    expect(newsOf({date: 'gestern', content: 'a'})).not.to.have.property('datePublished');
  });

  it('collects waste on the day whose midnight is the evening before in UTC', () => {
    const dates = ['2026-01-04T23:00:00.000Z', '2026-07-05T22:00:00.000Z', moment('2026-03-28T23:00:00.000Z'), '2026-03-29T22:00:00.000Z', '2026-05-06'];
    const collection = dates.map((date) => ({name: 'Altpapier', type: 20, date}));
    const {items, kind} = read(JSON.stringify({result: {address: 'Lindenstraße 1', collection}}));
    expect(kind).to.equal('collections');
    expect((items as Collection[]).map(({date, fraction}) => `${date} ${fraction}`)).to.deep.equal([
      '2026-01-05 paper', '2026-03-29 paper', '2026-03-30 paper', '2026-05-06 paper', '2026-07-06 paper',
    ]);
  });

  it('knows bins by the server\'s own words', () => {
    const collection = ['organic_waste', 'residual_waste', 'recycled_paper', 'dual_system', 'christmas_tree', 'bulk_waste', 'electrical_waste', 'green_waste']
      .map((type) => ({type, date: '2026-05-06'}));
    const {items} = read(JSON.stringify({result: {collection}}));
    expect((items as Collection[]).map(({fraction}) => fraction))
      .to.have.members(['organic', 'residual', 'paper', 'packaging', 'christmas-tree', 'bulky', 'electronics', 'garden']);
  });

  it('has no value where the station sends the largest number it can', () => {
    expect(currentOf({lufttemperatur: {value: 7.6, unit: '°C'}, windgeschwindigkeit_kmh: {value: 3276.7, unit: 'km/h'}, windrichtung: {value: 3276.7}}))
      .to.deep.equal({temperature: 7.6});
    const smallest = {lufttemperatur: {value: -3276.8}, realtiver_luftdruck: {value: 0}};
    expect(currentOf({...smallest, relative_luftfeuchte: {value: 6553.5}})).to.equal(undefined);
    expect(currentOf({windgeschwindigkeit_kmh: {value: 0}, windrichtung: {value: null}})).to.deep.equal({windSpeed: 0});
  });

  it('has a pressure, however the word is spelt, and no mean of all stations', () => {
    expect(currentOf({realtiver_luftdruck: {value: 1018.1, unit: 'hPa'}})).to.deep.equal({pressure: 1018.1});
    expect(currentOf({relativer_luftdruck: {value: 101810, unit: 'Pa'}})).to.deep.equal({pressure: 1018.1});
    expect(currentOf({lufttemperatur_avg: {value: 10.2}, relative_luftfeuchte: {value: 80}}))
      .to.deep.equal({humidity: 80});
  });

  it('reads values that are a list', () => {
    const valueArray = [{type: 'lufttemperatur', value: 3, unit: '°C'}, {type: 'lufttemperatur_avg', value: 9, unit: '°C'}];
    expect(station({}, {values: undefined, valueArray}).items).to.have.nested.property('[0].current.temperature', 3);
  });

  it('believes no station that is being repaired', () => {
    const {items, problems} = station({lufttemperatur: {value: 3}}, {maintenance: true});
    expect(items).to.deep.equal([]);
    expect(problems.map(({code}) => code)).to.deep.equal(['maintenance']);
  });

  it('has nothing where the list of the wanted kind is empty', () => {
    for (const kind of ['events', 'news', 'weather'] as const) {
      expect(read('{"results": []}', {kind})).to.deep.equal({items: [], problems: [], kind});
    }
    expect(read('{"result": {"address": "a", "collection": []}}')).to.deep.equal({items: [], problems: [], kind: 'collections'});
  });

  for (const text of ['', 'null', '{}', '[]', '{"code": 119, "error": "unauthorized"}', '<html></html>', '{"results": 7}', '{"results": []}',
    results({objectId: 'a', title: 'Leitstand', datePosted: moment('2026-05-16T00:00:00.000Z'), hiringOrganization: {name: 'b'}}),
    results({objectId: 'a', streetAddress: 'Abteiweg', houseNumber: '1'}), results({objectId: 'a', title: 'Ampel', category: 'Ampel', email: 'x'}),
    results({objectId: 'a', name: 'Radweg', startDate: '2026-01-01', partners: [], summary: 'b'})]) {
    it(`says that ${text.slice(0, 40) || 'an empty text'} is nothing of these`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('never throws, whatever stands in a field', () => {
    const names = ['name', 'title', 'startDate', 'endDate', 'isAllDay', 'location', 'offers', 'category', 'image', 'eventStatus', 'description',
      'url', 'content', 'summary', 'date', 'values', 'valueArray', 'geopoint', 'updatedAt', 'dateObserved', 'collection'];
    for (const value of [null, 7, '', 'x', [], [null], [[]], {}, [{}], true, {iso: 7}, {iso: 'x'}, {toString: 7}, {__type: 'Date'}]) {
      for (const name of names) {
        for (const record of [fair, {objectId: 'n', title: 'a', date: '2026-01-01'}, {values: {}, dateObserved: moment('2026-01-01T00:00:00Z')}]) {
          const text = results({...record, [name]: value});
          expect(() => read(text, year), text).not.to.throw();
        }
        const text = JSON.stringify({result: {collection: [{name: 'Papier', date: '2026-01-05', [name]: value}]}});
        expect(() => read(text), text).not.to.throw();
      }
    }
  });

  it('has a place where a record has a name and a point, unless it is a project or an event', () => {
    const geopoint = {__type: 'GeoPoint', latitude: 51.17, longitude: 7.08};
    const of = (fields: object) => read(results({objectId: 'a', name: 'A', geopoint, ...fields}), year);
    expect(of({area: {}})).to.deep.equal({
      kind: 'places', problems: [], items: [{id: 'a', name: 'A', latitude: 51.17, longitude: 7.08}],
    });
    expect(of({partners: []}).kind).to.equal(undefined);
    expect(of({startDate: '2026-06-05T16:00:00.000Z'}).kind).to.equal('events');
    expect(read('{"results": []}', {kind: 'places'})).to.deep.equal({items: [], problems: [], kind: 'places'});
  });
});
