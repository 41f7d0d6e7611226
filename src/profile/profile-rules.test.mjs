import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {readManifest} from '../../build/manifest.mjs';
import {profileSchema} from '../../build/profile-schema.mjs';
import {checkProfile} from './profile-rules.ts';

const city = {name: 'Eschenfurt'};
const events = (settings) => ({...city, widgets: {'city-events': settings}});
const layers = (...all) => ({...city, widgets: {'city-map': {layers: all}}});
const map = {tiles: 'https://eschenfurt.example/{z}/{x}/{y}.png', attribution: '© Eschenfurt'};

const good = {
  'a name alone': city,
  'everything': {
    $schema: '/city-profile.schema.json', ...city, officialKey: '05122000', language: 'de-DE', timeZone: 'Europe/Berlin',
    theme: 'high-contrast', center: [51.171, 7.083], bounds: [[51.11, 6.98], [51.22, 7.18]],
    contact: {telephone: '0221 4710-0', email: 'stadt@eschenfurt.example', url: 'https://www.eschenfurt.example/kontakt'},
    map: {...map, thirdParty: true}, relay: 'https://eschenfurt.example/daten?url={url}&kind={kind}',
    privacy: '/datenschutz',
    widgets: {
      'city-events': {src: ['/events.ics', '/kultur.json'], limit: 5, heading: '', deepLink: true, headingLevel: 3},
      'waste-calendar': {streets: '/streets.json', view: 'month', loading: 'eager'},
      'service-finder': {src: '/leistungen.xml', cache: 'none'},
    },
  },
  'a map that is known by a word': {...city, map: {tiles: 'basemap.de'}},
  'a key of twelve digits': {...city, officialKey: '051220000000'},
  'municipal holidays': {...city, holidays: 'augsburg assumption'},
  'municipal holidays as a list': {...city, holidays: ['augsburg', 'assumption']},
  'a widget of a later version': {...city, widgets: {'park-bench': {src: 7}}},
  'two widgets of a tag': {...city, widgets: {'city-events': {}, 'city-events.amt': {limit: 5}, 'park-bench.amt': {src: 7}}},
  'layers of a map': layers(
    {name: 'Spielplätze', src: '/a.geojson', icon: 'playground', color: '#1d69b0'},
    {name: 'Brunnen', src: ['/b.csv', '/c.csv'], format: 'csv', columns: 'name: Standort', hidden: true}),
  'no widget at all': {...city, widgets: {}},
  'settings without a key': events({}),
  'a region': {name: 'Eschenland', municipalities: [
    {name: 'Eschenfurt', src: '/eschenfurt.city.json'},
    {name: 'Marlheim', officialKey: '05999013', center: [51.2, 7.1], widgets: {'city-events': {src: '/marlheim.ics'}}},
  ]},
};

/** Name of a mistake -> the profile with it, and the paths of the keys that are left out. */
const bad = {
  'a list': [[], 'The profile'],
  'text': ['Eschenfurt', 'The profile'],
  'nothing': [null, 'The profile'],
  'no name': [{}, 'name'],
  'an empty name': [{name: ''}, 'name'],
  'a number for a name': [{name: 5}, 'name'],
  'an unknown key': [{...city, nmae: 'x'}, 'nmae'],
  'a key of everything': [JSON.parse('{"name": "Eschenfurt", "__proto__": {"theme": "x"}}'), '__proto__'],
  'a short official key': [{...city, officialKey: '0512'}, 'officialKey'],
  'no language tag': [{...city, language: 'Deutsch (Deutschland)'}, 'language'],
  'a zone that is no text': [{...city, timeZone: 1}, 'timeZone'],
  'a theme that leads elsewhere': [{...city, theme: '../x'}, 'theme'],
  'a position of three': [{...city, center: [51, 7, 3]}, 'center'],
  'a position out of this world': [{...city, center: [91, 7]}, 'center'],
  'a position of texts': [{...city, center: ['51', '7']}, 'center'],
  'one corner': [{...city, bounds: [[51, 7]]}, 'bounds'],
  'corners that are none': [{...city, bounds: [1, 2]}, 'bounds'],
  'a map without attribution': [{...city, map: {tiles: map.tiles}}, 'map.attribution'],
  'a map by a word that is not known': [{...city, map: {tiles: 'bing'}}, 'map.attribution'],
  'a map with more': [{...city, map: {...map, zoom: 3}}, 'map.zoom'],
  'a map with a text for a boolean': [{...city, map: {...map, thirdParty: 'yes'}}, 'map.thirdParty'],
  'a contact with more': [{...city, contact: {fax: '0221 4710-9'}}, 'contact.fax'],
  'a telephone that is a number': [{...city, contact: {telephone: 115}}, 'contact.telephone'],
  'a relay without a place for the address': [{...city, relay: 'https://eschenfurt.example/daten'}, 'relay'],
  'widgets as a list': [{...city, widgets: []}, 'widgets'],
  'a widget that is no tag': [{...city, widgets: {events: {}}}, 'widgets.events'],
  'a widget of a later version that is no object': [{...city, widgets: {'park-bench': 1}}, 'widgets.park-bench'],
  'settings that are text': [events('/events.ics'), 'widgets.city-events'],
  'a misspelt attribute': [events({srcs: '/events.ics'}), 'widgets.city-events.srcs'],
  'no address in a list': [events({src: []}), 'widgets.city-events.src'],
  'a number among addresses': [events({src: ['/events.ics', 1]}), 'widgets.city-events.src'],
  'a number as text': [events({limit: '5'}), 'widgets.city-events.limit'],
  'a boolean as text': [events({deepLink: ''}), 'widgets.city-events.deepLink'],
  'a boolean as text, in the older spelling': [events({'deep-link': ''}), 'widgets.city-events.deep-link'],
  'an object for a text': [events({category: {name: 'Markt'}}), 'widgets.city-events.category'],
  'an empty list': [events({views: []}), 'widgets.city-events.views'],
  'a municipality without a name': [{...city, municipalities: [{src: '/a.json'}]}, 'municipalities[0].name'],
  'a region in a region': [
    {...city, municipalities: [{...city, municipalities: []}]}, 'municipalities[0].municipalities'],
  'a misspelt key of a municipality': [
    {...city, municipalities: [{...city, offcialKey: '05999013'}]}, 'municipalities[0].offcialKey'],
  'municipalities as an object': [{...city, municipalities: {Marlheim: {}}}, 'municipalities'],
  'a word that is not among those known': [events({loading: 'soon'}), 'widgets.city-events.loading'],
  'a named widget with a misspelt attribute': [
    {...city, widgets: {'city-events.amt': {srcs: '/events.ics'}}}, 'widgets.city-events.amt.srcs'],
  'layers as text': [{...city, widgets: {'city-map': {layers: 'Spielplätze: /a.geojson'}}}, 'widgets.city-map.layers'],
  'a layer without an address': [layers({name: 'Spielplätze'}), 'widgets.city-map.layers[0].src'],
  'a misspelt key of a layer': [
    layers({name: 'A', src: '/a.json'}, {name: 'B', src: '/b.json', colour: 'red'}), 'widgets.city-map.layers[1].colour'],
  'a name of nothing': [{...city, widgets: {'city-events.': {}}}, 'widgets.city-events.'],
  'the name as an attribute': [events({name: 'amt'}), 'widgets.city-events.name'],
  'null': [events({heading: null}), 'widgets.city-events.heading'],
  'two mistakes': [{...events({limit: '5'}), nmae: 'x'}, 'widgets.city-events.limit', 'nmae'],
};

describe('the rules of a city profile', () => {
  let valid;

  before(async () => {
    const ajv = new Ajv2020({strict: false, allErrors: true});
    valid = ajv.compile(profileSchema(await readManifest()));
  });

  for (const [name, profile] of Object.entries(good)) {
    it(`let ${name} pass, as the schema does`, () => {
      expect(valid(profile)).to.equal(true);
      expect(checkProfile(profile)).to.deep.equal({profile, problems: []});
    });
  }

  for (const [name, [profile, ...paths]] of Object.entries(bad)) {
    it(`refuse ${name}, as the schema does, and name the key`, () => {
      expect(valid(profile)).to.equal(false);
      const {problems} = checkProfile(profile);
      expect(problems.map(({message}) => /^The profile|^\S+/.exec(message)?.[0])).to.deep.equal(paths);
    });
  }

  const written = {
    'views': [['list', 'map'], 'list map'],
    'category': [['Markt', 'Konzert'], 'Markt; Konzert'],
    'center': [[51.17, 7.08], '51.17,7.08'],
    'item': [4711, '4711'],
  };
  for (const [name, [value, text]] of Object.entries(written)) {
    it(`take ${JSON.stringify(value)} for the text of ${name}, as the schema does`, () => {
      expect(valid(events({[name]: value}))).to.equal(true);
      expect(checkProfile(events({[name]: value}))).to.deep.equal({profile: events({[name]: text}), problems: []});
    });
  }

  it('take the corners of a map as a list of positions', () => {
    const map = {...city, widgets: {'city-map': {bounds: [[51.11, 6.98], [51.22, 7.18]]}}};
    expect(valid(map)).to.equal(true);
    expect(checkProfile(map).profile.widgets['city-map'].bounds).to.equal('51.11,6.98; 51.22,7.18');
  });

  it('take the spelling of a tag, as the schema does', () => {
    const older = events({'deep-link': true, 'heading-level': 3});
    expect(valid(older)).to.equal(true);
    expect(checkProfile(older)).to.deep.equal({profile: events({deepLink: true, headingLevel: 3}), problems: []});
  });

  it('say what was meant', () => {
    const [problem] = checkProfile(events({srcs: '/events.ics'})).problems;
    expect(problem).to.deep.equal({
      severity: 'error', code: 'unknown-key',
      message: 'widgets.city-events.srcs is not known: did you mean "src"?',
    });
  });

  it('keep every good key beside a wrong one', () => {
    const {profile} = checkProfile({...events({srcs: 'x', src: '/events.ics', limit: '5'}), nmae: 1, timeZone: 'Europe/Rome'});
    expect(profile).to.deep.equal({...events({src: '/events.ics'}), timeZone: 'Europe/Rome'});
  });

  it('leave out a layer without an address, and keep the others', () => {
    const {profile} = checkProfile(layers({name: 'A'}, {name: 'B', src: '/b.json', colour: 'red'}));
    expect(profile).to.deep.equal(layers({name: 'B', src: '/b.json'}));
  });

  it('leave out a municipality without a name, and keep the others', () => {
    const {profile} = checkProfile({...city, municipalities: [{src: '/a.json'}, {name: 'Marlheim', nmae: 1}]});
    expect(profile).to.deep.equal({...city, municipalities: [{name: 'Marlheim'}]});
  });

  it('leave out a map that does not say whose it is', () => {
    expect(checkProfile({...city, map: {tiles: map.tiles}}).profile).to.deep.equal(city);
  });
});
