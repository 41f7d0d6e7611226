import {expect} from 'chai';
import {baseMapOf} from './base-map.js';

const page = 'https://www.eschenfurt.example/karte/';

describe('what a map is drawn on', () => {
  it('is the map of the federal agency where nobody says another, after consent', () => {
    const base = baseMapOf({}, undefined, page);
    expect(base.name).to.equal('basemap.de (BKG)');
    expect(base.host).to.equal('sgx.geodatenzentrum.de');
    expect(base.thirdParty).to.equal(true);
    expect(base.attribution).to.match(/BKG.*CC BY 4\.0/);
    expect(base.url).to.match(/^https:\/\/sgx\.geodatenzentrum\.de\/.*\/\{z\}\/\{y\}\/\{x\}\.png$/);
  });

  it('is what the attribute says before what the profile says', () => {
    const city = {map: {tiles: 'topplusopen'}};
    expect(baseMapOf({}, city, page).name).to.equal('TopPlusOpen (BKG)');
    expect(baseMapOf({tiles: 'osm'}, city, page).name).to.equal('OpenStreetMap');
  });

  it('may be the city\'s own file, which asks nobody else', () => {
    const base = baseMapOf({tiles: '/daten/grund.geojson', attribution: '© Stadt Eschenfurt'}, undefined, page);
    expect(base.kind).to.equal('geojson');
    expect(base.url).to.equal('https://www.eschenfurt.example/daten/grund.geojson');
    expect(base.thirdParty).to.equal(false);
    expect(base.attribution).to.equal('© Stadt Eschenfurt');
  });

  it('keeps the places to fill in', () => {
    const {kind, url} = baseMapOf({tiles: '../kacheln/{z}/{x}/{y}.png'}, undefined, page);
    expect(kind).to.equal('raster');
    expect(url).to.equal('https://www.eschenfurt.example/kacheln/{z}/{x}/{y}.png');
  });

  it('wants consent for every other origin, unless the profile says that it is the city\'s own', () => {
    const tiles = 'https://karten.example/{z}/{x}/{y}.png';
    const map = {tiles, attribution: '© Karten'};
    expect(baseMapOf({tiles}, undefined, page).thirdParty).to.equal(true);
    expect(baseMapOf({}, {map}, page).thirdParty).to.equal(true);
    expect(baseMapOf({}, {map: {...map, thirdParty: false}}, page).thirdParty).to.equal(false);
    // What the profile says of its map says nothing of another one.
    expect(baseMapOf({tiles: 'osm'}, {map: {...map, thirdParty: false}}, page).thirdParty).to.equal(true);
  });

  it('wants consent for a host that the profile guards, whatever else it says', () => {
    const map = {tiles: 'https://karten.example/{z}/{x}/{y}.png', attribution: '©', thirdParty: false};
    expect(baseMapOf({}, {map, hosts: {consent: ['karten.example']}}, page).thirdParty).to.equal(true);
  });

  it('is nothing for an address that is none, or leads to a script', () => {
    expect(baseMapOf({tiles: 'none'}, undefined, page).kind).to.equal('none');
    expect(baseMapOf({tiles: 'javascript:alert(1)'}, undefined, page).kind).to.equal('none');
    expect(baseMapOf({tiles: 'https://'}, undefined, page).kind).to.equal('none');
  });

  it('names the page to nobody but OpenStreetMap, whose policy asks for it', () => {
    expect(baseMapOf({tiles: 'osm'}, undefined, page).referrerPolicy).to.equal('origin');
    expect(baseMapOf({tiles: 'basemap.de'}, undefined, page).referrerPolicy).to.equal('no-referrer');
  });
});
