import {expect} from 'chai';
import {addressOn, inOtherLanguage, located, pageAt, released, served} from './places.mjs';
import {atPlace, placeOf, queryAtPlace} from './sample-data.mjs';

const german = {lang: 'de', place: served};
const english = {lang: 'en', place: released};

describe('an address on a page of the catalogue', () => {
  it('is relative to the page, whatever folder the catalogue lies in', () => {
    for (const [address, page, view, written] of [
      ['/catalogue/', '/catalogue/einbauen', german, 'index.html'],
      ['/catalogue/einbauen?widget=city-events#tag', '/catalogue/', german, 'einbauen.html?widget=city-events#tag'],
      ['/catalogue/waste-calendar#slots', '/catalogue/', english, 'waste-calendar.html#slots'],
      ['/catalogue/assets/catalogue.css', '/catalogue/', english, '../assets/catalogue.css'],
      ['/catalogue/example/waste-calendar/1?lang=en', '/catalogue/waste-calendar', english, '../example/waste-calendar/1.html?lang=en'],
      ['/catalogue/styling/waste-calendar/2.css', '/catalogue/styling/waste-calendar/2', german, '2.css'],
      ['/dist/stadtbausteine.js', '/catalogue/', german, '../dist/stadtbausteine.js'],
      ['/dist/stadtbausteine.js', '/catalogue/', english, '../../stadtbausteine.js'],
      ['/daten/abfall/ahornweg.ics', '/catalogue/', english, '../daten/abfall/ahornweg.ics'],
      ['/docs/de/cms/typo3.md', '/catalogue/einbauen', german, '../docs/de/cms/typo3.md'],
      ['/docs/de/cms/typo3.md', '/catalogue/einbauen', english, '../docs/de/cms/typo3.txt'],
      ['/stadt/', '/catalogue/states/city-events', german, '../../stadt/'],
    ]) expect(addressOn(address, page, view), `${address} on ${page}`).to.equal(written);
  });

  it('is found in attributes, and left alone where a page shows source', () => {
    expect(located('<a href="/catalogue/einbauen">x</a> src=&quot;/dist/a.js&quot; <img src="https://a.example/b.png">',
      '/catalogue/', german)).to.equal(
      '<a href="einbauen.html">x</a> src=&quot;/dist/a.js&quot; <img src="https://a.example/b.png">');
  });

  it('of a drawing is found in a feed that is an address itself', () => {
    const markup = (address) => `<city-news src="data:application/json,%5B${encodeURIComponent(address)}%5D"></city-news>`;
    expect(located(markup('/stadt/aktuelles/bilder/pool-1.svg'), '/catalogue/gestalten/vorschau', {lang: 'de', place: released}))
      .to.equal(markup('../bilder/pool-1.svg'));
    expect(located(markup('/stadt/aktuelles/bilder/pool-1.svg'), '/catalogue/example/city-news/1', german))
      .to.equal(markup('../../../stadt/aktuelles/bilder/pool-1.svg'));
    expect(located(markup('/stadt/presse'), '/catalogue/', german)).to.equal(markup('/stadt/presse'));
  });

  it('of the other language leads to the same page', () => {
    expect(inOtherLanguage('/catalogue/einbauen', {lang: 'de'})).to.equal('en/einbauen.html');
    expect(inOtherLanguage('/catalogue/', {lang: 'en'})).to.equal('../index.html');
    expect(pageAt('/catalogue/en/einbauen.html')).to.deep.equal({path: '/catalogue/einbauen', lang: 'en'});
    expect(pageAt('/catalogue/en/')).to.deep.equal({path: '/catalogue/', lang: 'en'});
    expect(pageAt('/catalogue/index.html')).to.deep.equal({path: '/catalogue/', lang: 'de'});
    expect(pageAt('/stadt/abfall/')).to.deep.equal({path: '/stadt/abfall/', lang: 'de'});
  });
});

describe('a copy of the catalogue', () => {
  const library = {
    version: '1.2.3', profile: '/daten/eschenfurt.city.json',
    demos: {'waste-calendar': {kind: 'collection', playground: {
      attributes: {src: '/daten/abfall/ahornweg.ics', limit: '5'}, fallback: {href: '/stadt/abfall/strassen', text: 'Liste'},
      samples: [{name: 'Alle', attributes: {streets: '/daten/abfall/streets.json'}}, {name: 'Dienst', attributes: {src: '/rest/'}}],
    }}},
  };

  it('knows the folder of the package around it', () => {
    expect(placeOf('/stadtbausteine/1.2.3/catalogue/', '1.2.3')).to.deep.equal({folder: '/stadtbausteine/', isVersioned: true});
    expect(placeOf('/fileadmin/sb/catalogue/', '1.2.3')).to.deep.equal({folder: '/fileadmin/sb/', isVersioned: false});
    expect(placeOf('/catalogue/', '1.2.3')).to.deep.equal({folder: '/', isVersioned: false});
  });

  it('takes its sample data from beside it, and offers nothing that needs a server', () => {
    const {demos, profile, place} = atPlace(library, '/sb/1.2.3/catalogue/');
    expect(place.folder).to.equal('/sb/');
    expect(profile).to.equal('/sb/1.2.3/catalogue/daten/eschenfurt.city.json');
    expect(demos['waste-calendar'].playground).to.deep.equal({
      attributes: {src: '/sb/1.2.3/catalogue/daten/abfall/ahornweg.ics', limit: '5'},
      fallback: {href: '/sb/1.2.3/catalogue/daten/abfall/ahornweg.ics', text: 'Liste'},
      samples: [{name: 'Alle', attributes: {streets: '/sb/1.2.3/catalogue/daten/abfall/streets.json'}}],
    });
    expect(queryAtPlace(new URLSearchParams({profile: '/daten/x.json', theme: 'base'}), '/c/').toString())
      .to.equal('profile=%2Fc%2Fdaten%2Fx.json&theme=base');
  });
});
