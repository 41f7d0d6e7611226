import {expect} from 'chai';
import {citySources} from './city-sources.js';

const base = 'https://daten.eschenfurt.example';

const sourcesOf = (widgets: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
  citySources({name: 'Eschenfurt', officialKey: '05999001', center: [51.17, 7.08], widgets});

describe('the sources of a profile', () => {
  it('are its addresses, each with widget, kind and format', () => {
    const found = sourcesOf({
      'city-events': {src: [`${base}/a.ics`, `${base}/b.json`], format: 'icalendar stadtbausteine'},
      'city-news.amt': {src: `${base}/amt.rss ${base}/presse.rss`},
    });
    expect(found.map(({widget, attribute, index, kind, request: {url, format}}) =>
      [widget, attribute, index, kind, url, format])).to.deep.equal([
      ['city-events', 'src', 0, 'events', `${base}/a.ics`, 'icalendar'],
      ['city-events', 'src', 1, 'events', `${base}/b.json`, 'stadtbausteine'],
      ['city-news.amt', 'src', 0, 'news', `${base}/amt.rss`, ''],
      ['city-news.amt', 'src', 1, 'news', `${base}/presse.rss`, ''],
    ]);
  });

  it('are those of every layer of a map, with its columns', () => {
    const layers = [
      {name: 'Märkte', src: `${base}/maerkte.json`},
      {name: 'Bänke', src: [`${base}/nord.csv`, `${base}/sued.csv`], format: 'csv', columns: 'name: Bezeichnung'},
    ];
    const found = sourcesOf({'city-map': {layers}});
    expect(found.map(({name, attribute, index, kind, request: {url, format, read}}) =>
      [name, attribute, index, kind, url, format, read?.columns])).to.deep.equal([
      ['Märkte', 'layers[0].src', 0, 'places', `${base}/maerkte.json`, '', undefined],
      ['Bänke', 'layers[1].src', 0, 'places', `${base}/nord.csv`, 'csv', 'name: Bezeichnung'],
      ['Bänke', 'layers[1].src', 1, 'places', `${base}/sued.csv`, 'csv', 'name: Bezeichnung'],
    ]);
  });

  it('ask a service for the widget\'s area, or for the city', () => {
    const nina = {src: `${base}/api31`, format: 'nina'};
    const [own, city] = sourcesOf({'city-alerts.a': {...nina, area: '05111000'}, 'city-alerts.b': nina});
    expect(own!.request.ask).to.deep.equal({area: '05111000', latitude: 51.17, longitude: 7.08});
    expect(city!.request.ask).to.deep.equal({area: '05999001', latitude: 51.17, longitude: 7.08});
  });

  it('are one where the feeds are found by street', () => {
    const found = sourcesOf({
      'waste-calendar': {src: `${base}/{street}.ics`, streets: `${base}/strassen.json`},
      'waste-calendar.navi': {src: `${base}/rest/`, format: 'abfallnavi'},
    });
    expect(found.map(({byStreet}) => byStreet)).to.deep.equal([
      {src: `${base}/{street}.ics`, format: '', streets: `${base}/strassen.json`},
      {src: `${base}/rest/`, format: 'abfallnavi'},
    ]);
  });

  it('are found by street in an index of streets, and only collections are', () => {
    const src = `${base}/index-1a.json`;
    const [bins, events] = sourcesOf({'waste-calendar': {src}, 'city-events': {src}});
    expect([bins!.byStreet, events!.byStreet]).to.deep.equal([{src, format: ''}, undefined]);
    expect(events!.request.url).to.equal(src);
  });

  it('have the kind that the attribute says', () => {
    const found = sourcesOf({'opening-hours': {src: `${base}/bad.json`, schoolHolidays: `${base}/ferien.ics`}});
    expect(found.map(({attribute, kind}) => [attribute, kind])).to.deep.equal([
      ['src', 'places'], ['schoolHolidays', 'events'],
    ]);
  });

  it('are none of a widget that is not known, or has no feed', () => {
    expect(sourcesOf({'city-future': {src: `${base}/a.json`}, 'city-map': {}, 'city-profile': {src: 'x'}})).to.deep.equal([]);
  });
});
