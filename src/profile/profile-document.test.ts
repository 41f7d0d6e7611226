import {expect} from 'chai';
import {memoryCaches} from '../testing/memory-caches.js';
import {siteOf} from '../testing/site.js';
import {loadProfile} from './profile-document.js';
import type {SourceError} from '../sources/source-error.js';

const text = (more: object) => JSON.stringify({name: 'Eschenfurt', ...more});
const failure = (loading: Promise<unknown>): Promise<SourceError> =>
  loading.then(() => Promise.reject(new Error('it was read')), (error: SourceError) => error);

describe('a city profile is fetched', () => {
  it('and a map that stands there as a word stays one, while the address of a widget\'s map is resolved', async () => {
    const {options} = siteOf({'profile/city.json': text({
      map: {tiles: 'basemap.de'}, widgets: {'city-map': {tiles: 'grund.geojson'}},
    })});
    const {profile} = await loadProfile('/profile/city.json', options);
    expect(profile.map).to.deep.equal({tiles: 'basemap.de'});
    expect(profile.widgets).to.deep.equal({'city-map': {tiles: 'https://city.example/profile/grund.geojson'}});
  });

  it('and its relative addresses start from itself, with the places to fill in', async () => {
    const {options} = siteOf({'profile/city.json': text({
      relay: '/daten?url={url}',
      map: {tiles: 'tiles/{z}/{x}/{y}.png', attribution: '©'},
      widgets: {
        'city-events': {src: ['events.ics', 'https://other.example/a.ics'], category: 'events.ics'},
        'waste-calendar': {src: '../abfuhr/{street}.ics', streets: 'streets.json'},
        'city-weather': {alerts: '/warnungen'},
        'city-map': {layers: [{name: 'Parks', src: ['parks.json', '/wald.json'], icon: 'park'}]},
      },
    })});
    const {profile, problems} = await loadProfile('/profile/city.json', options);
    expect(problems).to.deep.equal([]);
    expect(profile).to.deep.equal({
      name: 'Eschenfurt',
      relay: 'https://city.example/daten?url={url}',
      map: {tiles: 'https://city.example/profile/tiles/{z}/{x}/{y}.png', attribution: '©'},
      widgets: {
        'city-events': {
          src: 'https://city.example/profile/events.ics https://other.example/a.ics', category: 'events.ics',
        },
        'waste-calendar': {
          src: 'https://city.example/abfuhr/{street}.ics', streets: 'https://city.example/profile/streets.json',
        },
        'city-weather': {alerts: 'https://city.example/warnungen'},
        'city-map': {
          layers: [{name: 'Parks', src: 'https://city.example/profile/parks.json https://city.example/wald.json', icon: 'park'}],
        },
      },
    });
  });

  it('with those of a region\'s municipalities, each with addresses from its own file', async () => {
    const {options, asked} = siteOf({
      'region/region.json': text({municipalities: [
        {name: 'Marlheim', src: 'marlheim/city.json'}, {name: 'Auenbach', widgets: {'city-news': {src: 'auenbach.rss'}}},
        {name: 'Weidau', src: 'gone.json'},
      ]}),
      'region/marlheim/city.json': text({privacy: 'datenschutz', widgets: {'city-news': {src: 'news.rss'}}}),
      'region/gone.json': 404,
    });
    const {profile, problems} = await loadProfile('/region/region.json', options);
    expect(profile.municipalities).to.deep.equal([
      {
        name: 'Marlheim', privacy: 'https://city.example/region/marlheim/datenschutz',
        widgets: {'city-news': {src: 'https://city.example/region/marlheim/news.rss'}},
      },
      {name: 'Auenbach', widgets: {'city-news': {src: 'https://city.example/region/auenbach.rss'}}},
      {name: 'Weidau'},
    ]);
    expect(problems.map(({message}) => message)).to.deep.equal(['municipalities[2] could not be read: HTTP 404']);
    expect(asked).to.deep.equal(['region/region.json', 'region/marlheim/city.json', 'region/gone.json']);
  });

  it('once, however many want it', async () => {
    const {options, asked} = siteOf({'city.json': text({})});
    await Promise.all([loadProfile('/city.json', options), loadProfile('/city.json', options)]);
    expect(asked).to.deep.equal(['city.json']);
  });

  it('from what is kept on the device where there is no network', async () => {
    const {options, pages} = siteOf({'city.json': text({theme: 'river'})}, memoryCaches());
    await loadProfile('/city.json', options);
    delete pages['city.json'];
    const {profile, error} = await loadProfile('/city.json', {...options, reload: true});
    expect(profile.theme).to.equal('river');
    expect(error?.code).to.equal('network');
  });

  it('and what is no profile is refused', async () => {
    const {options} = siteOf({'page.html': '<!doctype html>', 'list.json': '[]', 'gone.json': 404});
    expect((await failure(loadProfile('/page.html', options))).message).to.contain('Not a city profile: "<!doctype');
    expect((await failure(loadProfile('/list.json', options))).code).to.equal('format');
    expect((await failure(loadProfile('/gone.json', options))).message).to.equal('HTTP 404');
  });
});
