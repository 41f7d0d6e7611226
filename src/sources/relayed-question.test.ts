import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import {siteOf} from '../testing/site.js';
import {load} from './load.js';
import {askIn} from './relayed-question.js';

const relay = 'https://city.example/daten?url={url}&kind={kind}';
const relayed = (url: string, kind = '') => `daten?url=${encodeURIComponent(url)}&kind=${kind}`;
const document = (kind: string, item: object) => JSON.stringify({stadtbausteine: '1.0', kind, items: [item]});

const visit = (pages: Record<string, string>) => {
  const {options, asked} = siteOf(pages);
  return {asked, options: {...options, baseUrl: 'https://city.example/', relay}};
};

describe('a relay that gives our own JSON', () => {
  it('is asked for the kind of the widget, whatever the format of the feed', async () => {
    const feed = 'https://daten.example/termine.ics';
    const {asked, options} = visit({[relayed(feed, 'events')]: document('events', {id: '1', name: 'Fest', startDate: '2026-12-01'})});
    const {items, format} = await load<CityEvent>({url: feed, format: 'icalendar'}, {...options, kind: 'events'});
    expect([items.map(({name}) => name), format]).to.deep.equal([['Fest'], 'stadtbausteine']);
    expect(asked).to.deep.equal([relayed(feed, 'events')]);
  });

  it('asks a service for everything in one request', async () => {
    const base = 'https://warnung.example/api31';
    const asking = relayed(`${base}?area=05999001&latitude=51.17&longitude=7.08`, 'alerts');
    const {asked, options} = visit({[asking]: document('alerts', {
      id: 'a', event: 'Sturm', severity: 'severe', urgency: 'immediate', certainty: 'observed', headline: 'Sturm', sent: '2026-11-30T08:00:00+01:00',
    })});
    await load({url: `${base}/`, format: 'nina', ask: {area: '05999001', latitude: 51.17, longitude: 7.08}}, {...options, kind: 'alerts'});
    expect(asked).to.deep.equal([asking]);
  });

  it('gives parts of a feed as they are', async () => {
    const base = 'https://abfall.example/rest/';
    const [fractions, dates] = [`${base}fraktionen`, `${base}strassen/1/termine?fraktion=1`];
    const {asked, options} = visit({
      [relayed(fractions)]: '[{"id": 1, "name": "Restmüll"}]', [relayed(dates)]: '[{"id": 9, "datum": "2026-12-01", "bezirk": {"fraktionId": 1}}]',
    });
    const parts = {fraktionen: fractions, termine: dates};
    const {items} = await load({url: dates, format: 'abfallnavi', parts}, {...options, kind: 'collections', read: {from: '2026-11-30'}});
    expect(items).to.have.length(1);
    expect(asked).to.deep.equal([relayed(fractions), relayed(dates)]);
  });

  it('is not asked for what lies on the page\'s own host', async () => {
    const {asked, options} = visit({'termine.json': document('events', {id: '1', name: 'Fest', startDate: '2026-12-01'})});
    await load('/termine.json', {...options, kind: 'events'});
    expect(asked).to.deep.equal(['termine.json']);
  });
});

describe('what is asked of a service in an address', () => {
  it('is its area, station, days and position', () => {
    expect(askIn(new URL('https://a.example/?area=51.17,7.08&station=G005&days=3&latitude=51.17&longitude=-7.08')))
      .to.deep.equal({area: '51.17,7.08', station: 'G005', days: 3, latitude: 51.17, longitude: -7.08});
    expect(askIn(new URL('https://a.example/'))).to.deep.equal({});
  });

  it('is nothing else', () => {
    for (const query of ['?area=', '?area=a/../b', '?days=1e9', '?latitude=a', '?lat=51', '?area=05&x=y']) {
      expect(askIn(new URL(`https://a.example/${query}`)), query).to.equal(undefined);
    }
  });
});
