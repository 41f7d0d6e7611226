import {expect} from 'chai';
import type {CityProfile} from '../model/city-profile.js';
import {citySources} from './city-sources.js';
import {partOf} from './region-part.js';
import {joinMunicipalities, municipalitiesOf} from './region.js';

const at = 'https://daten.eschenland.example';

const region: CityProfile = {
  name: 'Eschenland', timeZone: 'Europe/Berlin', relay: `${at}/relay?url={url}`,
  hosts: {consent: ['karten.example']},
  widgets: {
    'city-events': {src: `${at}/kreis.ics`, format: 'icalendar', limit: 5},
    'city-alerts': {src: `${at}/api31`, format: 'nina'},
    'city-map': {layers: [{name: 'Märkte', src: `${at}/maerkte.json`}]},
  },
  municipalities: [
    {
      name: 'Eschenfurt', officialKey: '05999012', hosts: {consent: ['tore.example']},
      widgets: {
        'city-events': {src: `${at}/eschenfurt.json`, format: 'stadtbausteine', heading: 'Was ist los?'},
        'waste-calendar': {src: `${at}/{street}.ics`},
      },
    },
    {
      name: 'Marlheim', officialKey: '05999013', relay: 'https://relay.marlheim.example/?url={url}',
      widgets: {
        'city-events': {src: `${at}/marlheim.ics`},
        'city-map': {layers: [{name: 'Märkte', src: `${at}/markt.csv`, format: 'csv'}, {name: 'Bänke', src: `${at}/baenke.json`}]},
      },
    },
    {name: 'Auenbach', officialKey: '05999014'},
  ],
};

const load = (files: Readonly<Record<string, CityProfile>>) => (src: string) =>
  files[src] ? Promise.resolve({profile: files[src], problems: []}) : Promise.reject(new Error('Status 404'));

describe('the municipalities of a region', () => {
  it('have what they say themselves and inherit the rest, of a widget setting by setting', () => {
    const [first, second, third] = municipalitiesOf(region).map(({profile}) => profile);
    expect(first!.timeZone).to.equal('Europe/Berlin');
    expect(first!.widgets!['city-events']).to.deep.equal({
      src: `${at}/eschenfurt.json`, format: 'stadtbausteine', heading: 'Was ist los?', limit: 5,
    });
    expect(first!.hosts!.consent).to.deep.equal(['karten.example', 'tore.example']);
    expect(second!.widgets!['city-events']).to.deep.equal({src: `${at}/marlheim.ics`, format: 'icalendar', limit: 5});
    expect(second!.relay).to.equal('https://relay.marlheim.example/?url={url}');
    expect(third!.widgets!['city-events']).to.deep.equal({src: `${at}/kreis.ics`, format: 'icalendar', limit: 5});
    expect(third).not.to.have.property('municipalities');
  });

  it('are none in the profile of a city', () => {
    expect(municipalitiesOf({name: 'Eschenfurt'})).to.deep.equal([]);
  });

  it('may have a file of their own, over which the region\'s word wins', async () => {
    const {profile, problems} = await joinMunicipalities(
      {name: 'Eschenland', municipalities: [{name: 'Eschenfurt', src: '/a.json', theme: 'dark', widgets: {'city-news': {limit: 3}}}]},
      load({'/a.json': {name: 'Stadt Eschenfurt', theme: 'contrast', timeZone: 'Europe/Berlin', widgets: {'city-news': {src: '/n.rss', limit: 9}}}}),
    );
    expect(problems).to.deep.equal([]);
    expect(profile.municipalities).to.deep.equal([
      {name: 'Eschenfurt', theme: 'dark', timeZone: 'Europe/Berlin', widgets: {'city-news': {src: '/n.rss', limit: 3}}},
    ]);
  });

  it('stand when the file of one of them cannot be read: that is named', async () => {
    const {profile, problems} = await joinMunicipalities(
      {name: 'Eschenland', municipalities: [{name: 'Eschenfurt', src: '/a.json'}, {name: 'Marlheim', src: '/b.json'}]},
      load({'/b.json': {name: 'Marlheim', language: 'de'}}),
    );
    expect(profile.municipalities).to.deep.equal([{name: 'Eschenfurt'}, {name: 'Marlheim', language: 'de'}]);
    expect(problems).to.deep.equal([
      {severity: 'error', code: 'municipality', message: 'municipalities[0] could not be read: Status 404'},
    ]);
  });

  it('are no regions themselves', async () => {
    const {profile, problems} = await joinMunicipalities(
      {name: 'Eschenland', municipalities: [{name: 'Marltal', src: '/marltal.json'}]},
      load({'/marltal.json': {name: 'Marltal', municipalities: [{name: 'Marlheim'}]}}),
    );
    expect(profile.municipalities).to.deep.equal([{name: 'Marltal'}]);
    expect(problems.map(({message}) => message)).to.deep.equal(
      ['municipalities[0]: /marltal.json is a region, not a municipality']);
  });
});

describe('the sources of a region', () => {
  const of = (widget: string) => citySources(region).filter((source) => source.widget === widget);

  it('are its own once, then those that municipalities name, each with its format and relay', () => {
    expect(of('city-events').map(({municipality, request: {url, format, relay}}) => [municipality, url, format, relay]))
      .to.deep.equal([
        [undefined, `${at}/kreis.ics`, 'icalendar', undefined],
        ['Eschenfurt', `${at}/eschenfurt.json`, 'stadtbausteine', undefined],
        ['Marlheim', `${at}/marlheim.ics`, 'icalendar', 'https://relay.marlheim.example/?url={url}'],
      ]);
  });

  it('say of every item which municipality it is of, unless the feed does', () => {
    const [own, first] = of('city-events').map(({request}) => request);
    expect(own!.dress).to.equal(undefined);
    expect(first!.dress!({id: '1', source: {title: 'Stadt'}})).to.deep.equal(
      {id: '1', source: {title: 'Stadt', municipality: 'Eschenfurt'}});
    expect(first!.dress!({id: '1', source: {municipality: 'Marlheim'}})).to.deep.equal(
      {id: '1', source: {municipality: 'Marlheim'}});
  });

  it('ask a service for each municipality where the region is no place', () => {
    expect(of('city-alerts').map(({municipality, request: {url, ask}}) => [municipality, url, ask])).to.deep.equal([
      [undefined, `${at}/api31`, {area: '05999012'}],
      [undefined, `${at}/api31`, {area: '05999013'}],
      [undefined, `${at}/api31`, {area: '05999014'}],
    ]);
  });

  it('ask it once where the region has a key', () => {
    const found = citySources({...region, officialKey: '059990000000'}).filter(({widget}) => widget === 'city-alerts');
    expect(found.map(({request: {ask}}) => ask)).to.deep.equal([{area: '059990000000'}]);
  });
});

describe('what a widget reads in a region', () => {
  const part = (chosen: string, tag: string) => partOf(region, chosen, {tag});

  it('is what the region names, and beside it what all municipalities name', () => {
    const {profile, requests} = part('', 'city-events');
    expect(profile.widgets!['city-events']).to.deep.include({src: `${at}/kreis.ics`, format: 'icalendar'});
    expect(requests.map(({url}) => url)).to.deep.equal([`${at}/eschenfurt.json`, `${at}/marlheim.ics`]);
    expect(profile.hosts!.consent).to.deep.equal(['karten.example', 'tore.example']);
  });

  it('is, of one that was chosen, its own beside what counts for all', () => {
    const {profile, requests} = part('Eschenfurt', 'city-events');
    expect(profile.name).to.equal('Eschenfurt');
    expect(profile.widgets!['city-events']).to.deep.include(
      {src: `${at}/kreis.ics`, format: 'icalendar', heading: 'Was ist los?'});
    expect(requests.map(({url}) => url)).to.deep.equal([`${at}/eschenfurt.json`]);
    expect(part('Auenbach', 'city-events').requests).to.deep.equal([]);
  });

  it('waits for a choice where it is about one place', () => {
    expect(part('', 'waste-calendar')).to.deep.include({requests: [], asks: true});
    const {profile, asks} = part('Eschenfurt', 'waste-calendar');
    expect(asks).to.equal(false);
    expect(profile.widgets!['waste-calendar']!['src']).to.equal(`${at}/{street}.ics`);
  });

  it('asks services by the place of each', () => {
    expect(part('', 'city-alerts').requests.map(({ask}) => ask?.area)).to.deep.equal(['05999012', '05999013', '05999014']);
    expect(part('Marlheim', 'city-alerts').requests.map(({ask}) => ask?.area)).to.deep.equal(['05999013']);
  });

  it('joins layers of one name', () => {
    const layers = part('', 'city-map').profile.widgets!['city-map']!['layers'] as readonly {
      name: string; src: string; further?: readonly {url: string}[];
    }[];
    expect(layers.map(({name, src, further = []}) => [name, src, further.map(({url}) => url)])).to.deep.equal([
      ['Märkte', `${at}/maerkte.json`, [`${at}/markt.csv`]],
      ['Bänke', '', [`${at}/baenke.json`]],
    ]);
  });

  it('is asked once where two municipalities name the same, and is then of neither', () => {
    const shared = {'city-events': {src: `${at}/zusammen.ics`}};
    const {requests} = partOf({name: 'Eschenland', municipalities: [
      {name: 'Eschenfurt', widgets: shared}, {name: 'Marlheim', widgets: shared},
    ]}, '', {tag: 'city-events'});
    expect(requests.map(({url, dress}) => [url, dress])).to.deep.equal([[`${at}/zusammen.ics`, undefined]]);
  });
});
