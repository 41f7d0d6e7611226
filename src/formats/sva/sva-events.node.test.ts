import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {DetailedEvent} from '../../model/detailed-event.js';
import {read} from './sva.js';

const file = (name: string) => new URL(`../../../../shared/data/smart-village-app/${name}_mutation_example.graphql`, import.meta.url);

/** The argument of a mutation as the record that a query answers: GraphQL's notation as JSON. */
function recordOf(mutation: string): string {
  const argument = /create(?:EventRecord|NewsItem|PointOfInterest)\(([^]*?)\n\t\) \{/.exec(mutation)?.[1] ?? '';
  return `{${argument.replace(/(\w+): /g, '"$1": ').replace(/("|\d|true|false|[\]}])(\s+)(?=["{])/g, '$1,$2')}}`
    .replace(/,(\s*[}\]:,])/g, '$1');
}

describe('a Smart Village App', () => {
  it('takes in what its own example sends', function () {
    if (!existsSync(file('event_record'))) return this.skip();
    const record = recordOf(readFileSync(file('event_record'), 'utf8'));
    expect(() => JSON.parse(record)).not.to.throw();
    const {items, problems} = read(record, {from: '0005-01-01', to: '0005-02-01', timeZone: 'UTC'});
    expect(problems).to.deep.equal([]);
    const [first, ...others] = items as DetailedEvent[];
    expect(first).to.deep.include({
      name: 'Test', startDate: '0005-01-03T16:00:00Z', organizer: 'McClure, Kemmer and Brown',
      url: 'http://www.hoher-flaeming-naturpark.de/', image: 'https://www.image.file/', imageAlt: 'Qui dolore fugit rem.',
      isAccessibleForFree: false, accessibilitySummary: 'bla', recurring: true,
      location: {id: 'Bahnhof, Musterstraße, 10100 Berlin', name: 'Bahnhof', latitude: 64.37264, longitude: 47.9347,
        address: 'Musterstraße, 10100 Berlin'},
    });
    expect(first?.offers).to.have.length(2);
    expect(others).to.have.length(4);
  });

  it('takes in the news its own example sends', function () {
    if (!existsSync(file('news_item'))) return this.skip();
    const record = recordOf(readFileSync(file('news_item'), 'utf8'));
    expect(() => JSON.parse(record)).not.to.throw();
    const {items: [item], problems, kind} = read(record, {timeZone: 'Europe/Berlin'});
    expect([kind, problems]).to.deep.equal(['news', []]);
    expect(item).to.deep.include({
      id: 'http://www.bbb-news.de/', headline: 'Lorem ipsum dolor sit amet consectetur adipiscing', datePublished: '2017-07-07',
      url: 'http://www.bbb-news.de/', source: {title: 'MAZ'},
    });
  });

  it('takes in the point of interest its own example sends', function () {
    if (!existsSync(file('poi'))) return this.skip();
    const record = recordOf(readFileSync(file('poi'), 'utf8'));
    expect(() => JSON.parse(record)).not.to.throw();
    const {items: [item], problems, kind} = read(record);
    expect([kind, problems]).to.deep.equal(['places', []]);
    expect(item).to.deep.equal({
      id: 'test, Bahnhof, Musterstraße, 10100 Berlin', name: 'test', latitude: 52.042051020544, longitude: 12.577602953518,
      address: 'Bahnhof, Musterstraße, 10100 Berlin', telephone: '012345678', email: 'test@test.de',
      url: 'http://www.hoher-flaeming-naturpark.de/', description: 'Lorem ipsum dolor sit amet consectetur adipiscing',
      openingHours: '2019 Aug 18-2025 Mar 20 Fr 08:44-00:02 "Ut id veritatis nihil."',
      image: 'https://www.image.file/', imageAlt: 'Qui dolore fugit rem.', imageCredit: 'Zane Marquardt',
      amenityFeature: [{name: 'Tops', value: true}, {name: 'Barrierefreiheit', value: 'bla'}],
      source: {title: 'Bäder Betrieb Brandenburg'},
    });
  });
});
