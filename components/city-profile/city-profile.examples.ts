import type {Example} from '../../src/testing/example.js';

/** Each with the profile, and the feeds in it, in the address itself. The city does not exist. */

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const feed = (kind: string, ...items: object[]) => json({stadtbausteine: '1.0', kind, items});

const bins = feed('collections',
  {id: '1', date: '2026-03-03', fraction: 'residual', name: 'Restmüll'},
  {id: '2', date: '2026-03-05', fraction: 'paper', name: 'Papier'});
const events = feed('events',
  {id: '1', name: 'Frühlingsmarkt', startDate: '2026-03-07T10:00:00+01:00', location: {id: 'p', name: 'Fronhof'}});

const common = {loading: 'eager', today: '2026-03-02'};
const profile = json({
  name: 'Eschenfurt', timeZone: 'Europe/Berlin',
  widgets: {
    'waste-calendar': {...common, src: bins, heading: 'Abfuhr in Eschenfurt'},
    'city-events': {...common, src: events, heading: 'Was ist los in Eschenfurt?'},
  },
});
const neighbour = json({
  name: 'Marlheim',
  widgets: {'waste-calendar': {
    ...common, heading: 'Abfuhr in Marlheim',
    src: feed('collections', {id: '1', date: '2026-03-04', fraction: 'organic', name: 'Biotonne'}),
  }},
});

const region = json({
  name: 'Eschenland', widgets: {'waste-calendar': common, 'city-events': common},
  municipalities: [
    {name: 'Auenbach', widgets: {
      'city-events': {src: events},
      'waste-calendar': {src: feed('collections', {id: '1', date: '2026-03-03', fraction: 'paper', name: 'Papiertonne'})},
    }},
    {name: 'Marlheim', widgets: {
      'city-events': {src: feed('events', {id: '1', name: 'Lesung', startDate: '2026-03-06T19:30:00+01:00'})},
      'waste-calendar': {src: bins},
    }},
  ],
});

export const examples: readonly Example[] = [
  {
    name: 'Eine Datei für die ganze Seite',
    nameEn: 'One file for the whole page',
    html: `<div>
  <city-profile src="${profile}"></city-profile>
  <waste-calendar></waste-calendar>
  <city-events></city-events>
</div>`,
  },
  {
    name: 'Zwei Städte auf einer Seite',
    nameEn: 'Two cities on one page',
    html: `<div>
  <city-profile src="${profile}"><waste-calendar></waste-calendar></city-profile>
  <city-profile src="${neighbour}"><waste-calendar></waste-calendar></city-profile>
</div>`,
  },
  {
    name: 'Was am Baustein steht, gilt',
    nameEn: 'A widget’s own attribute wins',
    html: `<div>
  <city-profile src="${profile}"></city-profile>
  <waste-calendar heading="Ihre Tonnen"></waste-calendar>
</div>`,
  },
  {
    name: 'Eine Region',
    nameEn: 'A region',
    html: `<div>
  <city-profile src="${region}"></city-profile>
  <waste-calendar></waste-calendar>
  <city-events></city-events>
</div>`,
  },
  {
    name: 'Die Datei ist nicht zu erreichen',
    nameEn: 'The file cannot be reached',
    html: `<div>
  <city-profile src="about:blank"></city-profile>
  <waste-calendar loading="eager" today="2026-03-02" src="${bins}"></waste-calendar>
</div>`,
  },
];
