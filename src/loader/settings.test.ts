import {expect} from 'chai';
import {tellVersion} from './second-version.js';
import {agree, claim, settings} from './settings.js';

/** Two loaders on one page meet in `settings`; the tests play both. */
describe('what loaders of a page agree on', () => {
  const {warn} = console;
  const empty = () => Object.assign(settings, {
    version: undefined, address: undefined, tags: undefined, told: undefined,
    profile: undefined, theme: undefined, lang: undefined,
  });
  let said: string[];

  beforeEach(() => {
    for (const name of Object.keys(empty())) Reflect.deleteProperty(settings, name);
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  after(() => {
    for (const name of Object.keys(empty())) Reflect.deleteProperty(settings, name);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('the second loader sees to what the first does not know', () => {
    agree({}, '1.0.0', 'https://a.example/');
    expect(claim(['waste-calendar', 'city-events'])).to.deep.equal(['waste-calendar', 'city-events']);
    agree({}, '1.0.0', 'https://b.example/');
    expect(claim(['city-events', 'news-list'])).to.deep.equal(['news-list']);
  });

  it('another version is named in one line, with both addresses', () => {
    agree({}, '1.0.0', 'https://a.example/');
    agree({}, '2.0.0', 'https://b.example/');
    tellVersion(settings, '2.0.0', 'https://b.example/', ['news-list']);
    tellVersion(settings, '2.0.0', 'https://c.example/', []);
    expect(said).to.deep.equal([
      'stadtbausteine: 1.0.0 (https://a.example/) is on this page already; 2.0.0 (https://b.example/) loads news-list',
    ]);
  });

  it('what was said first holds', () => {
    agree({lang: 'tr'}, '1.0.0', 'https://a.example/');
    agree({profile: '/stadt.json', lang: 'uk'}, '1.0.0', 'https://b.example/');
    agree({profile: '/dorf.json'}, '1.0.0', 'https://b.example/');
    expect([settings.profile, settings.lang]).to.deep.equal(['/stadt.json', 'tr']);
  });

  it('one loader adds the theme, and no tag can say which version it is', () => {
    expect(agree({version: '9'}, '1.0.0', 'https://a.example/')).to.equal(false);
    expect(agree({theme: 'dark'}, '1.0.0', 'https://b.example/')).to.equal(true);
    expect(agree({theme: 'base'}, '1.0.0', 'https://c.example/')).to.equal(false);
    expect([settings.version, settings.theme]).to.deep.equal(['1.0.0', 'dark']);
  });
});
